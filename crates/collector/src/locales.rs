//! The languages that there are, and which texts the English source has: here only
//! whether any is missing. What the printable form says is read by [`crate::print`].

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Message};
use survey::check::Fault;
use survey::texts::TextId;

const SOURCE: &str = "en";

/// What the comment of an English message begins with that must not be misunderstood:
/// consent, privacy, safety.
const SAFETY: &str = "[safety]";

/// Languages, and the texts of the source language.
#[derive(Debug, Default)]
pub struct Locales {
    languages: BTreeSet<String>,
    texts: BTreeSet<TextId>,
    safety: BTreeSet<String>,
}

impl Locales {
    /// Reads the folder of languages. What is wrong goes to `faults`.
    pub fn load(folder: &Path, faults: &mut Vec<Fault>) -> Self {
        let mut locales = Self::default();
        match languages(folder) {
            Ok(languages) => locales.languages = languages,
            Err(error) => faults.push(unreadable(folder, &error)),
        }
        let source = folder.join(SOURCE);
        match files(&source, "ftl") {
            Ok(files) => files.iter().for_each(|file| locales.read(file, faults)),
            Err(error) => faults.push(unreadable(&source, &error)),
        }
        locales
    }

    /// Whether there is a folder of this language.
    pub fn knows(&self, language: &str) -> bool {
        self.languages.contains(language)
    }

    /// The codes of the languages, in their order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(String::as_str)
    }

    /// Whether the English source has this text.
    pub fn has_text(&self, text: &TextId) -> bool {
        self.texts.contains(text)
    }

    /// The messages of the English source that must not be misunderstood.
    pub fn safety(&self) -> &BTreeSet<String> {
        &self.safety
    }

    fn read(&mut self, file: &Path, faults: &mut Vec<Fault>) {
        let text = match fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => return faults.push(unreadable(file, &error)),
        };
        // What is broken becomes junk, and the parser goes on behind it.
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| {
                    let line = text[..error.pos.start.min(text.len())].lines().count();
                    fault(file, format!("line {line}: {error}"))
                }));
                resource
            }
        };
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                self.add(message, file, faults);
            }
        }
    }

    fn add(&mut self, message: &Message<&str>, file: &Path, faults: &mut Vec<Fault>) {
        let id = message.id.name;
        let first = message
            .comment
            .as_ref()
            .and_then(|note| note.content.first());
        if first.is_some_and(|line| line.starts_with(SAFETY)) {
            self.safety.insert(id.to_owned());
        }
        let value = message.value.iter().map(|_| TextId::value(id));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|attribute| TextId::attribute(id, attribute.id.name));
        for text in value.chain(attributes) {
            let line = format!("{text} stands twice");
            if !self.texts.insert(text) {
                faults.push(fault(file, line));
            }
        }
    }
}

fn languages(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut languages = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.path().is_dir() {
            languages.extend(entry.file_name().into_string().ok());
        }
    }
    Ok(languages)
}

/// The files of a folder whose names end in `.extension`, by name.
///
/// # Errors
/// The folder cannot be read.
pub fn files(folder: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The fault of a file that cannot be read.
pub fn unreadable(path: &Path, error: &io::Error) -> Fault {
    fault(path, format!("cannot be read: {error}"))
}

/// A fault whose place is a file.
pub fn fault(path: &Path, reason: impl Into<String>) -> Fault {
    Fault {
        place: path.display().to_string(),
        reason: reason.into(),
    }
}
