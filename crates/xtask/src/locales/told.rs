//! What is said of a language in lines: notices first and faults last, so that nobody has to
//! look for them; and whether it can be shown.

use std::collections::BTreeMap;

use translation::{Finding, Problem, SOURCE};

use crate::texts::checked::{Checked, refused};

/// How many names are listed before the rest is only counted.
const NAMES: usize = 5;

/// The notices of `language`. Where not `all` is wanted, what is missing and shown in English
/// is one line a file.
pub fn notices(language: &Checked, all: bool) -> Vec<String> {
    let (mut lines, mut missing) = (Vec::new(), BTreeMap::<_, Vec<_>>::new());
    for finding in language.found.iter().filter(|finding| !finding.is_fault()) {
        match finding.problem {
            Problem::Missing {
                lost_with: None, ..
            } if !all => missing
                .entry(finding.file.as_str())
                .or_default()
                .push(name(finding)),
            _ => lines.push(format!("notice  {}", language.line(finding))),
        }
    }
    let code = &language.summary.code;
    lines.extend(missing.into_iter().map(|(file, names)| {
        let (count, names) = (names.len(), few(&names));
        format!(
            "notice  locales/{code}/{file}: {count} missing, people see the English: {names} \
             (all of them: cargo xtask locales {code})"
        )
    }));
    lines
}

/// The faults of `language`.
pub fn faults(language: &Checked) -> Vec<String> {
    let faults = language.found.iter().filter(|finding| finding.is_fault());
    faults
        .map(|finding| format!("fault   {}", language.line(finding)))
        .collect()
}

/// Whether a build shows `language`, in a line; `is_needed` says of a message whether every
/// language must have it. Nothing of the English where all is well with it.
pub fn verdict(language: &Checked, is_needed: impl Fn(&str) -> bool) -> Option<String> {
    let sum = &language.summary;
    let code = &sum.code;
    let mut names: Vec<_> = refused(language, is_needed).into_iter().map(name).collect();
    names.sort();
    names.dedup();
    if let [only] = names.as_slice() {
        return Some(format!(
            "{code}: 1 text that must be there is missing or faulty, so the build refuses it: {only}"
        ));
    }
    if !names.is_empty() {
        return Some(format!(
            "{code}: {} texts that must be there are missing or faulty, so the build refuses it: {}",
            names.len(),
            few(&names)
        ));
    }
    let checked = match sum.unchecked {
        0 => "",
        _ => ", unchecked",
    };
    let faults = match sum.faults {
        0 => String::new(),
        1 => ". Mend its fault first".to_owned(),
        faults => format!(". Mend its {faults} faults first"),
    };
    (code != SOURCE).then(|| {
        format!("{code}: everything that must be there is there; it can be shown{checked}{faults}")
    })
}

/// `start-button.hint`; the line where it is no message.
fn name(finding: &Finding) -> String {
    let attribute = finding.attribute.iter().flat_map(|name| [".", name]);
    match &finding.message {
        Some(message) => std::iter::once(message.as_str()).chain(attribute).collect(),
        None => format!("{}, line {}", finding.file, finding.line.unwrap_or(1)),
    }
}

/// The first of `names`, and how many more there are.
fn few(names: &[String]) -> String {
    let first = names.iter().take(NAMES).cloned().collect::<Vec<_>>();
    match names.len() - first.len() {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use translation::{Catalogue, Summary, Wanted, check};

    use super::*;

    const ENGLISH: &str = "# [safety] Keep it.\ndanger = Call\n    .hint = H\nlanguage-name = English\nlanguage-dir = ltr
language-status = source\na = A\nb = B\nc = C\nd = D\ne = E\nf = F\n";
    const SETTINGS: &str =
        "language-name = Cymraeg\nlanguage-dir = ltr\nlanguage-status = unchecked\n";

    fn of(own: &str) -> (Checked, Option<String>) {
        let read = |code, content: &str| Catalogue::read(code, [("ui.ftl".into(), content.into())]);
        let (english, own) = (read("en", ENGLISH), read("cy", &[SETTINGS, own].concat()));
        let found = check(&english, &own, &Wanted::default());
        let summary = Summary::of(&english, &own, &found);
        let checked = Checked { summary, found };
        let verdict = verdict(&checked, |id| english.needs(id));
        (checked, verdict)
    }

    #[test]
    fn what_is_missing_is_a_line_a_file_or_a_line_each() {
        let (checked, _) = of("danger = Ffonia\n    .hint = Awgrym\n");
        assert_eq!(
            notices(&checked, false),
            [
                "notice  locales/cy/ui.ftl: 6 missing, people see the English: a, b, c, d, e and 1 \
                 more (all of them: cargo xtask locales cy)"
            ]
        );
        let all = notices(&checked, true);
        assert_eq!(all.len(), 6, "{all:?}");
        assert!(all[0].starts_with("notice  locales/cy/ui.ftl, a: it is missing."));
        assert_eq!(faults(&checked), [""; 0]);
    }

    #[test]
    fn the_verdict_is_that_of_the_build() {
        let whole = "danger = Ffonia\n    .hint = Awgrym\n";
        let shown = "cy: everything that must be there is there; it can be shown, unchecked";
        let verdict = |own: &str| of(own).1.unwrap();
        assert_eq!(verdict(whole), shown);
        let (checked, said) = of(&[whole, "a = <b>\n"].concat());
        assert_eq!(said.unwrap(), format!("{shown}. Mend its fault first"));
        assert_eq!(faults(&checked).len(), 1);
        assert_eq!(
            verdict("danger = Ffonia\n"),
            "cy: 1 text that must be there is missing or faulty, so the build refuses it: danger.hint"
        );
        assert_eq!(
            verdict("danger = <b>\n"),
            "cy: 2 texts that must be there are missing or faulty, so the build refuses it: \
             danger, danger.hint"
        );
    }
}
