//! What the checkers could not decide and a person has: `settled.txt`, whose head says how
//! it is written.

use std::collections::BTreeSet;

use anyhow::{Context, bail, ensure};

use super::Finding;
use crate::Result;

const FILE: &str = include_str!("settled.txt");

/// Fewer letters are no reason.
const REASON: usize = 20;

/// The settled findings.
pub struct Settled(Vec<Part>);

#[derive(Default)]
struct Part {
    /// `axe color-contrast`.
    rule: String,
    /// Elements as selectors, or elements with what is said of them; `*` stands for anything.
    elements: Vec<String>,
    /// The tours in which it comes up.
    tours: Vec<String>,
}

impl Settled {
    /// Reads the file.
    ///
    /// # Errors
    /// A part is not as the head says.
    pub fn read() -> Result<Self> {
        Self::of(FILE)
    }

    fn of(file: &str) -> Result<Self> {
        let parts = file.split("\n\n").map(str::trim);
        let parts = parts.filter(|part| !part.is_empty() && !part.starts_with('#'));
        Ok(Self(parts.map(Part::of).collect::<Result<_>>()?))
    }

    /// The number of the part that settles `finding`, of which the checker `says` this.
    pub fn find(&self, finding: &Finding, says: &str) -> Option<usize> {
        let rule = format!("{} {}", finding.checker, finding.rule);
        let said = format!("{}: {says}", finding.element);
        let is_meant = |pattern: &String| fits(pattern, &finding.element) || fits(pattern, &said);
        self.0
            .iter()
            .position(|part| part.rule == rule && part.elements.iter().any(is_meant))
    }

    /// The parts for `tour` that are not among `met`.
    pub fn stale(&self, tour: &str, met: &BTreeSet<usize>) -> Vec<String> {
        let parts = self.0.iter().enumerate();
        parts
            .filter(|(at, part)| part.tours.iter().any(|name| name == tour) && !met.contains(at))
            .map(|(_, part)| format!("{} on {}", part.rule, part.elements.join(", ")))
            .collect()
    }
}

impl Part {
    fn of(text: &str) -> Result<Self> {
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let read = || {
            let (rule, _) = text.split_once('\n')?;
            let (_, rest) = plain.split_once(" on ")?;
            let (elements, rest) = rest.split_once(" in ")?;
            let (tours, reason) = rest.split_once(" why ")?;
            let list = |words: &str| words.split(", ").map(str::to_owned).collect();
            let part = Self {
                rule: rule.trim().to_owned(),
                elements: list(elements),
                tours: list(tours),
            };
            Some((part, reason.len()))
        };
        let (part, reason) = read().with_context(|| format!("settled.txt: {text}"))?;
        ensure!(reason >= REASON, "settled.txt: no reason in {text}");
        if let Some(tour) = part.tours.iter().find(|tour| tour.contains(' ')) {
            bail!("settled.txt: {tour:?} is no tour");
        }
        Ok(part)
    }
}

/// Whether `text` is like `pattern`, in which a `*` stands for anything.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, after)) => text.strip_prefix(before).is_some_and(|rest| {
            let mut ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.any(|at| fits(after, &rest[at..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(elements: &str) -> Result<Settled> {
        let part = format!(
            "# A head.\n\naxe contrast\n  on {elements}\n  in one,\n    two\n  why it was seen on a picture."
        );
        Settled::of(&part)
    }

    fn finding(element: &str) -> Finding {
        Finding {
            checker: "axe".into(),
            rule: "contrast".into(),
            element: element.into(),
            is_fault: false,
        }
    }

    #[test]
    fn elements_are_found_by_patterns() -> Result {
        let settled = settled("p, input[name=*]")?;
        assert_eq!(settled.find(&finding("p"), ""), Some(0));
        assert_eq!(settled.find(&finding("input[name=sex]"), ""), Some(0));
        assert_eq!(settled.find(&finding("input"), ""), None);
        assert_eq!(settled.find(&finding("p.hint"), ""), None);
        Ok(())
    }

    #[test]
    fn what_is_said_can_be_part_of_it() -> Result {
        let settled = settled("p: *‘left’*")?;
        assert_eq!(settled.find(&finding("p"), "mind ‘left’."), Some(0));
        assert_eq!(settled.find(&finding("p"), "mind ‘right’."), None);
        Ok(())
    }

    #[test]
    fn what_does_not_come_up_is_stale() -> Result {
        let settled = settled("p")?;
        assert_eq!(settled.stale("one", &BTreeSet::from([0])), [""; 0]);
        assert_eq!(
            settled.stale("two", &BTreeSet::new()),
            ["axe contrast on p"]
        );
        assert_eq!(settled.stale("three", &BTreeSet::new()), [""; 0]);
        Ok(())
    }

    #[test]
    fn without_a_reason_nothing_is_settled() {
        assert!(Settled::of("axe contrast\n  on p\n  in one\n  why not").is_err());
        assert!(Settled::of("axe contrast\n  on p\n  in one").is_err());
    }
}
