//! The Fluent files of one language as a list of messages: read, compared with the
//! English ones, joined into the one file that a phone fetches. Pseudo-languages are
//! made of the English messages in [`pseudo`].

pub mod pseudo;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Identifier, Message, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use crate::workspace::Workspace;

/// The language that all others are translated from.
pub const SOURCE: &str = "en";

/// The file with the texts of the printable form. The collector reads it; phones do not.
const PRINTED: &str = "print.ftl";

/// The line before the English messages that stand in for missing ones.
const ENGLISH_PART: &str = "\n### en\n";

/// The line before the English that stands under texts which nobody has checked.
const BESIDE_PART: &str = "\n### beside\n";

/// What the comment of an English message begins with that must not be misunderstood:
/// consent, privacy, safety, support.
const SAFETY: &str = "[safety]";

/// The messages of one language.
pub struct Texts {
    /// The language: the name of its folder.
    pub code: String,
    /// Messages and terms, without comments, in the order of the files.
    entries: Vec<Entry<String>>,
    /// Those that only the printable form says.
    printed: Vec<Entry<String>>,
    /// The ids of those that must not be misunderstood.
    safety: BTreeSet<String>,
    /// What cannot be read, and what stands there twice: a line each.
    pub faults: Vec<String>,
}

/// All languages that there are, by their folders in `locales/`, English among them.
///
/// # Errors
/// A file cannot be read, or there is no English.
pub fn all(workspace: &Workspace) -> Result<Vec<Texts>> {
    let mut languages = Vec::new();
    for folder in sorted(&workspace.root.join("locales"))? {
        if folder.is_dir() {
            languages.push(Texts::read(workspace, &folder)?);
        }
    }
    source(&languages)?;
    Ok(languages)
}

/// The English among `languages`.
///
/// # Errors
/// There is none.
pub fn source(languages: &[Texts]) -> Result<&Texts> {
    languages
        .iter()
        .find(|texts| texts.code == SOURCE)
        .context("locales/en: the source language is missing")
}

impl Texts {
    fn read(workspace: &Workspace, folder: &Path) -> Result<Self> {
        let code = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let mut texts = Self {
            code,
            entries: Vec::new(),
            printed: Vec::new(),
            safety: BTreeSet::new(),
            faults: Vec::new(),
        };
        let mut seen = BTreeSet::new();
        for file in sorted(folder)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let name = workspace.relative(&file).to_string();
                let content =
                    fs::read_to_string(&file).with_context(|| format!("cannot read {name}"))?;
                texts.add(&name, content, &mut seen);
            }
        }
        Ok(texts)
    }

    fn add(&mut self, file: &str, content: String, seen: &mut BTreeSet<String>) {
        let resource = parser::parse(content).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            match entry {
                Entry::Message(mut message) => {
                    let comment = message.comment.take();
                    let first = comment.as_ref().and_then(|comment| comment.content.first());
                    if first.is_some_and(|line| line.starts_with(SAFETY)) {
                        self.safety.insert(message.id.name.clone());
                    }
                    self.keep(file, message.id.name.clone(), Entry::Message(message), seen);
                }
                Entry::Term(mut term) => {
                    term.comment = None;
                    self.keep(file, format!("-{}", term.id.name), Entry::Term(term), seen);
                }
                Entry::Junk { content } => {
                    let line = content.lines().next().unwrap_or_default();
                    self.faults.push(format!("{file}: not Fluent: {line}"));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn keep(
        &mut self,
        file: &str,
        name: String,
        entry: Entry<String>,
        seen: &mut BTreeSet<String>,
    ) {
        match seen.insert(name.clone()) {
            true if Path::new(file).ends_with(PRINTED) => self.printed.push(entry),
            true => self.entries.push(entry),
            false => self.faults.push(format!("{file}: {name} is there twice")),
        }
    }

    fn message(&self, id: &str) -> Option<&Message<String>> {
        messages(&self.entries).find(|message| message.id.name == id)
    }

    /// The value of message `id`, where it is text and nothing else.
    pub fn plain(&self, id: &str) -> Option<String> {
        let value = self.message(id)?.value.as_ref()?;
        value
            .elements
            .iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => Some(value.as_str()),
                PatternElement::Placeable { .. } => None,
            })
            .collect()
    }

    /// The English messages that this language lacks, wholly or in part: what phones
    /// show, then what only the printable form says.
    pub fn missing<'a>(&self, source: &'a Self) -> Vec<&'a Message<String>> {
        let shown = lacking(&self.entries, &source.entries);
        shown
            .chain(lacking(&self.printed, &source.printed))
            .collect()
    }

    /// The file that a phone fetches: all messages, then, after a line `### en`, the
    /// English of those that are missing, and where nobody has checked the language, after a
    /// line `### beside`, the English that stands under what must not be misunderstood.
    pub fn joined(&self, source: &Self) -> String {
        let mut file = serializer::serialize(&Resource {
            body: self.entries.clone(),
        });
        let mut missing = lacking(&self.entries, &source.entries).peekable();
        if missing.peek().is_some() {
            let terms = source
                .entries
                .iter()
                .filter(|entry| matches!(entry, Entry::Term(_)));
            let messages = missing.cloned().map(Entry::Message);
            let body = terms.cloned().chain(messages).collect();
            file.push_str(ENGLISH_PART);
            file.push_str(&serializer::serialize(&Resource { body }));
        }
        if self.plain("language-status").as_deref() == Some("unchecked") {
            file.push_str(BESIDE_PART);
            file.push_str(&serializer::serialize(&Resource {
                body: source.beside().collect(),
            }));
        }
        file
    }

    /// What must not be misunderstood: questions, hints and paragraphs, but no answers.
    fn beside(&self) -> impl Iterator<Item = Entry<String>> {
        let safety = messages(&self.entries).filter(|m| self.safety.contains(&m.id.name));
        safety.cloned().map(|mut message| {
            let is_told = |name: &str| name.ends_with("hint") || name.starts_with("body");
            message.attributes.retain(|attribute| is_told(&attribute.id.name));
            Entry::Message(message)
        })
    }
}

/// The messages among `entries`.
fn messages(entries: &[Entry<String>]) -> impl Iterator<Item = &Message<String>> {
    entries.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The messages of `source` that `own` lacks, wholly or in part.
fn lacking<'a>(
    own: &[Entry<String>],
    source: &'a [Entry<String>],
) -> impl Iterator<Item = &'a Message<String>> {
    messages(source).filter(|wanted| !messages(own).any(|own| has_all_of(own, wanted)))
}

fn has_all_of(own: &Message<String>, source: &Message<String>) -> bool {
    let has = |id: &Identifier<String>| own.attributes.iter().any(|a| a.id == *id);
    own.id == source.id
        && (own.value.is_some() || source.value.is_none())
        && source.attributes.iter().all(|attribute| has(&attribute.id))
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder).and_then(|entries| {
        entries
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>, _>>()
    });
    let mut paths = read.with_context(|| format!("cannot read {}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str, file: &str) -> Texts {
        let mut texts = Texts {
            code: code.into(),
            entries: Vec::new(),
            printed: Vec::new(),
            safety: BTreeSet::new(),
            faults: Vec::new(),
        };
        texts.add("a.ftl", file.into(), &mut BTreeSet::new());
        texts
    }

    #[test]
    fn a_joined_file_has_no_comments_and_ends_with_the_english_of_what_is_missing() {
        let english = texts(
            "en",
            "### File\n# Note\none = One\n    .hint = H\ntwo = Two\nthree = 3\n",
        );
        let welsh = texts("cy", "one = Un\n# Nodyn\nthree = Tri\n");
        assert_eq!(
            english.joined(&english),
            "one = One\n    .hint = H\ntwo = Two\nthree = 3\n"
        );
        assert_eq!(
            welsh.joined(&english),
            "one = Un\nthree = Tri\n\n### en\none = One\n    .hint = H\ntwo = Two\n"
        );
    }

    #[test]
    fn english_stands_beside_what_nobody_has_checked() {
        let english = texts(
            "en",
            "# [safety] Keep it true.\none = One\n    .hint = H\n    .yes = Yes\ntwo = Two\n",
        );
        let own = "one = Un\n    .hint = A\n    .yes = Ie\ntwo = Dau\n";
        let checked = format!("language-status = checked\n{own}");
        assert_eq!(texts("cy", &checked).joined(&english), checked);
        let unchecked = format!("language-status = unchecked\n{own}");
        assert_eq!(
            texts("cy", &unchecked).joined(&english),
            format!("{unchecked}\n### beside\none = One\n    .hint = H\n")
        );
    }

    #[test]
    fn what_only_the_printable_form_says_is_checked_and_stays_off_the_phone() {
        let mut english = texts("en", "one = One\n");
        let mut seen = BTreeSet::from(["one".to_owned()]);
        let printed = "print-tick = Tick\none = Again\nbad = { $\n";
        english.add("locales/en/print.ftl", printed.into(), &mut seen);
        assert_eq!(
            english.faults,
            [
                "locales/en/print.ftl: one is there twice",
                "locales/en/print.ftl: not Fluent: bad = { $"
            ]
        );
        assert_eq!(english.joined(&english), "one = One\n");
        let welsh = texts("cy", "");
        assert_eq!(welsh.joined(&english), "\n### en\none = One\n");
        let missing = welsh.missing(&english);
        let missing: Vec<_> = missing.iter().map(|message| &message.id.name).collect();
        assert_eq!(missing, ["one", "print-tick"]);
    }

    #[test]
    fn what_cannot_be_read_or_stands_twice_is_named_and_left_out() {
        let read = texts("en", "one = One\nbad = { $\ntwo = Two\none = Again\n");
        assert_eq!(
            read.faults,
            ["a.ftl: not Fluent: bad = { $", "a.ftl: one is there twice"]
        );
        assert_eq!(read.plain("one").as_deref(), Some("One"));
        assert_eq!(read.plain("bad"), None);
    }

    #[test]
    fn only_text_is_plain() {
        let read = texts("en", "one = One { $more }\ntwo = Two\n    lines\n");
        assert_eq!(read.plain("one"), None);
        assert_eq!(read.plain("two").as_deref(), Some("Two\nlines"));
    }
}
