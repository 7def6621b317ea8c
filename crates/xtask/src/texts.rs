//! The Fluent files of one language as a list of messages: read, compared with the
//! English ones ([`checked`]), joined into the one file that a phone fetches.

pub mod checked;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Message, PatternElement, Term};
use translation::joined::{self, English, messages};
use translation::pseudo::Pseudo;
use translation::{Catalogue, Finding, broken, parse};

use crate::workspace::Workspace;

pub use translation::{SOURCE, pseudo};

/// The file with the texts of the printable form. The collector reads it; phones do not.
const PRINTED: &str = "print.ftl";

/// The file with the texts before the survey and in its place. The loader and the failure's
/// script have them, so phones do not fetch them once more.
const OUTSIDE: &str = "loader.ftl";

/// What the comment of an English message begins with that must not be misunderstood:
/// consent, privacy, safety. The English stands beside it while nobody has checked the
/// translation.
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
    /// The ids of those that are said before the survey is there, or in its place.
    outside: BTreeSet<String>,
    /// The same for checks: with comments and lines.
    pub catalogue: Catalogue,
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
        let mut files = Vec::new();
        for file in sorted(folder)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let cannot_read = || {
                    let name = workspace.relative(&file);
                    format!("cannot read {name}: it must be a text file, saved as UTF-8")
                };
                let content = fs::read_to_string(&file).with_context(cannot_read)?;
                files.push((name_of(&file), content));
            }
        }
        Ok(Self::of(&name_of(folder), files))
    }

    /// The language `code` of these files: names and contents.
    fn of(code: &str, files: Vec<(String, String)>) -> Self {
        let mut texts = Self {
            code: code.to_owned(),
            entries: Vec::new(),
            printed: Vec::new(),
            safety: BTreeSet::new(),
            outside: BTreeSet::new(),
            catalogue: Catalogue::default(),
        };
        let mut seen = BTreeSet::new();
        for (name, content) in &files {
            texts.add(name, content, &mut seen);
        }
        texts.catalogue = Catalogue::read(code, files);
        texts
    }

    fn add(&mut self, file: &str, content: &str, seen: &mut BTreeSet<String>) {
        // Some editors begin a file with a mark that means nothing here.
        let content = content.trim_start_matches('\u{feff}');
        let resource = parse(content).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            match entry {
                Entry::Message(mut message) => {
                    if file == OUTSIDE {
                        self.outside.insert(message.id.name.clone());
                    }
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
                // What cannot be read is missing.
                Entry::Junk { .. }
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_) => {}
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
        match seen.insert(name) {
            true if Path::new(file).ends_with(PRINTED) => self.printed.push(entry),
            true => self.entries.push(entry),
            false => {}
        }
    }

    /// Takes out what cannot be shown, so that it counts as missing.
    fn leave_out(&mut self, found: &[Finding]) {
        broken::leave_out(&mut [&mut self.entries, &mut self.printed], found);
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

    /// The file that a phone fetches; where the English comes in, it is that of `source`.
    pub fn joined(&self, source: &Self) -> String {
        let [own, entries] = [self, source].map(|texts| {
            let entries = texts.entries.iter().cloned();
            let fetched = entries.filter(|entry| !source.is_outside(entry));
            fetched.collect::<Vec<_>>()
        });
        let english = English {
            entries: &entries,
            safety: &source.safety,
        };
        joined::joined(&own, english)
    }

    fn is_outside(&self, entry: &Entry<String>) -> bool {
        matches!(entry, Entry::Message(message) if self.outside.contains(&message.id.name))
    }

    /// The pseudo-language made of `english`. Only phones show it.
    pub fn pseudo(pseudo: Pseudo, english: &Self) -> Self {
        Self {
            code: pseudo.code().to_owned(),
            entries: pseudo.of(&english.entries),
            printed: Vec::new(),
            safety: BTreeSet::new(),
            outside: BTreeSet::new(),
            catalogue: Catalogue::default(),
        }
    }
}

/// The terms in the files in `folder`.
///
/// # Errors
/// A file cannot be read.
pub fn terms(folder: &Path) -> Result<Vec<Term<String>>> {
    let mut terms = Vec::new();
    for file in sorted(folder)? {
        if file.extension().is_some_and(|extension| extension == "ftl") {
            let content = fs::read_to_string(&file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            let content = content.trim_start_matches('\u{feff}');
            let resource = parse(content).unwrap_or_else(|(resource, _)| resource);
            terms.extend(resource.body.into_iter().filter_map(|entry| match entry {
                Entry::Term(term) => Some(term),
                _ => None,
            }));
        }
    }
    Ok(terms)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The paths in `folder`, sorted.
///
/// # Errors
/// It cannot be read.
pub fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = fs::read_dir(folder).and_then(|entries| {
        entries
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>, _>>()
    });
    let mut paths = read.with_context(|| format!("cannot read {}", folder.display()))?;
    paths.sort();
    Ok(paths)
}
