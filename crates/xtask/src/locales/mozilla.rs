//! Mozilla's tools look at the texts too, where there is Python: compare-locales at each
//! language, moz-fluent-lint at the English. They must agree with our checks: for a language
//! both find something, or both find nothing of what compare-locales looks for. What ours
//! find beyond that (variables, markup, numbers) is no disagreement.
//!
//! Three things that compare-locales complains of are right here. A language may have words of
//! its own for the shared answers under a question: Welsh, which has no 'yes', must. And it
//! may put in terms and messages of its own, which the English does without. And it needs no
//! form for millions.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;
use translation::{Problem, Wanted, is_code, plural_categories};

use super::new::with_languages;
use crate::run;
use crate::texts::SOURCE;
use crate::texts::checked::Checked;
use crate::tools::MozillaTools;
use crate::workspace::Workspace;

/// What moz-fluent-lint looks at, beyond what it always does.
const LINTS: &str = "crates/xtask/src/locales/fluent-lint.yml";

/// What is said where they find nothing that ours do not.
pub const AGREED: &str = "compare-locales and moz-fluent-lint agree: they find nothing else";

/// What compare-locales says.
#[derive(Deserialize)]
struct Compared {
    details: Details,
}

/// What is wrong, by file. Paths that begin alike are folded into one another.
#[derive(Deserialize)]
#[serde(untagged)]
enum Details {
    Folder(BTreeMap<String, Details>),
    File(Vec<BTreeMap<String, String>>),
}

/// What Mozilla's `tools` find and ours do not, a line each; nothing is well.
///
/// # Errors
/// A tool cannot be run, or is not understood.
pub fn disagreements(
    workspace: &Workspace,
    tools: &MozillaTools,
    languages: &[Checked],
    wanted: &Wanted,
) -> Result<Vec<String>> {
    let codes = languages
        .iter()
        .map(|language| language.summary.code.clone());
    let codes: Vec<_> = codes.filter(|code| code != SOURCE).collect();
    let mut found = Vec::new();
    if codes.len() < languages.len() {
        found = lints(workspace, tools)?;
    }
    for line in compared(workspace, tools, &codes, wanted)? {
        let ours = languages
            .iter()
            .find(|language| line.is_of(&language.summary.code));
        if !ours.is_some_and(finds_anything) {
            found.push(format!("compare-locales: {}: {}", line.file, line.words));
        }
    }
    Ok(found)
}

/// Whether we found what compare-locales looks for.
fn finds_anything(language: &Checked) -> bool {
    language.found.iter().any(|finding| {
        let is_shared = matches!(
            finding.problem,
            Problem::Missing { .. } | Problem::Extra | Problem::FormUnused { .. }
        );
        finding.is_fault() || is_shared
    })
}

/// A line of compare-locales.
struct Line {
    file: String,
    words: String,
}

impl Line {
    fn is_of(&self, code: &str) -> bool {
        self.file.split('/').any(|part| part == code)
    }
}

fn compared(
    workspace: &Workspace,
    tools: &MozillaTools,
    codes: &[String],
    wanted: &Wanted,
) -> Result<Vec<Line>> {
    let root = &workspace.root;
    let ours = fs::read_to_string(root.join("l10n.toml")).context("cannot read l10n.toml")?;
    // A folder makes a language, whether or not the configuration names it.
    let configuration = with_languages(&ours, |languages| *languages = codes.to_vec()).replace(
        "basepath = \".\"",
        &format!("basepath = '{}'", root.display()),
    );
    let file = workspace.target.join("l10n.toml");
    fs::create_dir_all(&workspace.target)
        .and_then(|()| fs::write(&file, configuration))
        .with_context(|| format!("cannot write {}", file.display()))?;
    let mut compare = tools.compare_locales();
    compare
        .args(["--return-zero", "--json", "-"])
        .arg(&file)
        .arg(root);
    let answer = run::output(&mut compare)?;
    let answer: Vec<Compared> =
        serde_json::from_str(&answer).context("compare-locales: not understood")?;
    Ok(complaints(answer, wanted))
}

fn complaints(answer: Vec<Compared>, wanted: &Wanted) -> Vec<Line> {
    let mut lines = Vec::new();
    for answer in answer {
        answer.details.lines(String::new(), &mut lines);
    }
    lines.retain(|line| {
        let words = &line.words;
        !is_own_answer(words, wanted) && !is_own_reference(words) && !is_needless_form(line)
    });
    lines
}

impl Details {
    /// Adds what is said of the files at `path`.
    fn lines(self, path: String, lines: &mut Vec<Line>) {
        match self {
            Self::Folder(parts) => {
                for (part, details) in parts {
                    details.lines([&path, "/", &part].concat(), lines);
                }
            }
            Self::File(details) => {
                lines.extend(details.into_iter().flatten().map(|(kind, words)| Line {
                    file: path.trim_start_matches('/').to_owned(),
                    words: format!("{kind}: {words}"),
                }));
            }
        }
    }
}

/// `error: Obsolete attribute: yes at line 55, column 5 for care-experience`, where that is an
/// answer that the question may have.
fn is_own_answer(words: &str, wanted: &Wanted) -> bool {
    let parts = words
        .strip_prefix("error: Obsolete attribute: ")
        .and_then(|rest| {
            let (attribute, _) = rest.split_once(" at ")?;
            let (_, message) = rest.rsplit_once(" for ")?;
            Some((message, attribute))
        });
    parts.is_some_and(|(message, attribute)| wanted.may_have(message, attribute))
}

/// Whether it says only that the English has no such term, or does not refer to it. Ours look
/// whether a reference leads anywhere.
fn is_own_reference(words: &str) -> bool {
    const SAID: [&str; 3] = [
        "obsoleteEntity: -",
        "warning: Obsolete term reference: ",
        "warning: Obsolete message reference: ",
    ];
    SAID.iter().any(|said| words.starts_with(said))
}

/// `warning: Plural categories missing: many at line 3, column 2 for count`, where the survey
/// has no number of that form.
fn is_needless_form(line: &Line) -> bool {
    let forms = line
        .words
        .strip_prefix("warning: Plural categories missing: ")
        .and_then(|rest| rest.split_once(" at "));
    forms.is_some_and(|(forms, _)| {
        let mut codes = line.file.split('/').filter(|part| is_code(part));
        let used = plural_categories(codes.next().unwrap_or_default());
        !forms.split(", ").any(|form| used.contains(&form))
    })
}

fn lints(workspace: &Workspace, tools: &MozillaTools) -> Result<Vec<String>> {
    let mut lint = tools.fluent_lint();
    let english = workspace.root.join("locales").join(SOURCE);
    lint.arg("--config")
        .arg(workspace.root.join(LINTS))
        .arg(english);
    let output = lint
        .output()
        .map_err(|error| run::not_started(&lint, &error))?;
    if output.status.success() {
        return Ok(Vec::new());
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    Ok(vec![format!("moz-fluent-lint: {said}")])
}

#[cfg(test)]
mod tests {
    use survey::Instrument;

    use super::*;

    const ANSWER: &str = r#"[{ "details": {
        "locales/cy/ylbc.ftl": [
            { "error": "Obsolete attribute: yes at line 55, column 5 for pet" },
            { "error": "Obsolete attribute: perhaps at line 56, column 5 for pet" },
            { "warning": "Obsolete term reference: -ours at line 2, column 3 for hello" },
            { "warning": "Plural categories missing: few at line 3, column 2 for count" }
        ],
        "locales/br/ui.ftl": [
            { "warning": "Plural categories missing: many at line 3, column 2 for count" }
        ],
        "locales": { "sq/ui.ftl": [{ "missingEntity": "stop" }, { "obsoleteEntity": "-ours" }], "so": {} }
    }, "summary": {} }]"#;
    const INSTRUMENT: &str = r#"{ "id": "x", "version": "1.0.0", "scales": { "yes-no": ["yes", "no"] },
        "sections": [{ "id": "s", "items": [
            { "id": "pet", "since": "1.0.0", "kind": "single", "scale": "yes-no" }
        ] }] }"#;

    #[test]
    fn all_that_it_says_counts_but_own_answers_and_references() {
        let wanted = Wanted::of(&[Instrument::from_json(INSTRUMENT).unwrap()]);
        let answer = serde_json::from_str(ANSWER).unwrap();
        let lines = complaints(answer, &wanted);
        let words: Vec<_> = lines.iter().map(|line| line.words.as_str()).collect();
        assert_eq!(
            words,
            [
                "missingEntity: stop",
                "error: Obsolete attribute: perhaps at line 56, column 5 for pet",
                "warning: Plural categories missing: few at line 3, column 2 for count",
            ]
        );
        assert_eq!(lines[0].file, "locales/sq/ui.ftl");
        assert!(lines[0].is_of("sq") && !lines[0].is_of("cy"));
    }
}
