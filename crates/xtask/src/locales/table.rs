//! The languages in a table.

use crate::texts::checked::Checked;

/// A line for each language. Texts are counted: values and attributes of messages.
pub fn of(languages: &[Checked]) -> String {
    let head = "language   complete   missing   obsolete   unchecked   longer than fits   faults";
    let rows = languages.iter().map(|language| {
        let sum = &language.summary;
        format!(
            "{:<8}{:>9} % {:>9} {:>10} {:>11} {:>18} {:>8}",
            sum.code,
            sum.complete(),
            sum.missing,
            sum.obsolete,
            sum.unchecked,
            sum.longer,
            sum.faults
        )
    });
    let lines: Vec<_> = std::iter::once(head.to_owned()).chain(rows).collect();
    lines.join("\n")
}
