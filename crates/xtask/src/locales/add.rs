//! `cargo xtask locales add <file>`: puts a translation that came as one file, from the page
//! for translators, where it belongs: each message into the file that the English has it in.
//! What the language has already is replaced where the file has it, and stays where it has not.
//! Terms go into the first file that takes a message; those that it has already stay.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use fluent_syntax::ast::{Comment, Entry, Message, Resource, Term};
use fluent_syntax::serializer;
use translation::{Catalogue, is_code, parse};

use super::new::list;
use crate::texts;
use crate::workspace::Workspace;

/// The first line of a file that the page has made; the code of the language follows.
const LANGUAGE_LINE: &str = "### Language: ";

/// Puts `file` where it belongs; gives what was done.
///
/// # Errors
/// The file cannot be read or does not say which language it is, or a file cannot be written.
pub fn add(workspace: &Workspace, file: &Path) -> Result<String> {
    let cannot_read = || format!("cannot read {}: it must be UTF-8", file.display());
    let content = fs::read_to_string(file).with_context(cannot_read)?;
    let code = language_of(&content, file)?;
    let mut incoming = Incoming::read(&content).with_context(|| file.display().to_string())?;
    let languages = texts::all(workspace)?;
    let english = &texts::source(&languages)?.catalogue;
    let folder = workspace.root.join("locales").join(&code);
    fs::create_dir_all(&folder).with_context(|| format!("cannot create locales/{code}"))?;
    let mut left_out = incoming.unknown(english);
    left_out.extend(incoming.leave_terms(&texts::terms(&folder)?));
    let mut taken = 0;
    for name in english.files() {
        let place = folder.join(name);
        let before = match place.exists() {
            true => fs::read_to_string(&place).with_context(|| format!("cannot read {name}"))?,
            false => String::new(),
        };
        let (after, count) = incoming.put_into(&before, name, english);
        if count > 0 {
            fs::write(&place, after).with_context(|| format!("cannot write {name}"))?;
            incoming.terms.clear();
        }
        taken += count;
    }
    list(workspace, &code)?;
    let mut said = format!("{taken} messages are in locales/{code}. See: cargo xtask locales");
    let homeless = incoming.terms.iter();
    left_out.extend(homeless.map(|term| format!("no message came with it: -{}", term.id.name)));
    for reason in left_out {
        said.push_str("\nleft out, ");
        said.push_str(&reason);
    }
    Ok(said)
}

/// The language that the file says it is, or else is named after.
fn language_of(content: &str, file: &Path) -> Result<String> {
    let first = content.trim_start_matches('\u{feff}').lines().next();
    let said = first.and_then(|line| line.strip_prefix(LANGUAGE_LINE));
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let code = said.unwrap_or(&name).trim();
    ensure!(
        is_code(code) && code != texts::SOURCE,
        "{} does not say which language it is: write “{LANGUAGE_LINE}so” as its first line, with \
         the code of the language",
        file.display()
    );
    Ok(code.to_owned())
}

/// What the file brings.
struct Incoming {
    messages: BTreeMap<String, Message<String>>,
    /// Each once.
    terms: Vec<Term<String>>,
}

impl Incoming {
    fn read(content: &str) -> Result<Self> {
        let content = content.trim_start_matches('\u{feff}');
        let read = Catalogue::read("", [("line".to_owned(), content.to_owned())]);
        let Ok(resource) = parse(content) else {
            let lines: Vec<_> = read.unread().map(ToString::to_string).collect();
            bail!("nothing was taken, because of this:\n{}", lines.join("\n"));
        };
        let mut incoming = Self {
            messages: BTreeMap::new(),
            terms: Vec::new(),
        };
        for entry in resource.body {
            match entry {
                Entry::Message(mut message) => {
                    message.comment = None;
                    incoming.messages.insert(message.id.name.clone(), message);
                }
                Entry::Term(term) if incoming.terms.iter().all(|known| known.id != term.id) => {
                    incoming.terms.push(term);
                }
                _ => {}
            }
        }
        Ok(incoming)
    }

    /// Why messages are left out.
    fn unknown(&self, english: &Catalogue) -> Vec<String> {
        let ids = self.messages.keys();
        ids.filter(|id| english.message(id).is_none())
            .map(|id| format!("the English has no such message: {id}"))
            .collect()
    }

    /// Leaves out the terms that the language has already; gives why, where they are others.
    fn leave_terms(&mut self, there: &[Term<String>]) -> Vec<String> {
        let mut left_out = Vec::new();
        self.terms.retain(|term| {
            let known = there.iter().find(|known| known.id == term.id);
            let is_other = |known: &Term<String>| {
                known.value != term.value || known.attributes != term.attributes
            };
            if known.is_some_and(is_other) {
                let id = &term.id.name;
                left_out.push(format!("the language has it with other words: -{id}"));
            }
            known.is_none()
        });
        left_out
    }

    /// `before`, the file `name` of the language, with the messages that belong there, and where
    /// there are any with the terms; and how many messages these are.
    fn put_into(&self, before: &str, name: &str, english: &Catalogue) -> (String, usize) {
        let before = parse(before).unwrap_or_else(|(rest, _)| rest);
        let mut body = before.body;
        let is_new = body.is_empty();
        let (mut count, mut at, mut group) = (0, 0, None);
        for wanted in english.messages().filter(|message| message.file == name) {
            let there = body.iter().position(|entry| is_message(entry, &wanted.id));
            if let Some(incoming) = self.messages.get(&wanted.id) {
                if is_new
                    && wanted.group.is_some()
                    && group.replace(&wanted.group) != Some(&wanted.group)
                {
                    body.push(heading(wanted.group.as_deref().unwrap_or_default()));
                    at = body.len();
                }
                match there.and_then(|there| body.get_mut(there)) {
                    Some(Entry::Message(own)) => {
                        own.value.clone_from(&incoming.value);
                        own.attributes.clone_from(&incoming.attributes);
                    }
                    _ => body.insert(at, Entry::Message(incoming.clone())),
                }
                count += 1;
            }
            let there = body.iter().position(|entry| is_message(entry, &wanted.id));
            at = there.map_or(at, |there| there + 1);
        }
        if count > 0 {
            body.splice(0..0, self.terms.iter().cloned().map(Entry::Term));
        }
        // What cannot be read there stays, to be mended.
        let options = serializer::Options { with_junk: true };
        let file = serializer::serialize_with_options(&Resource { body }, options);
        (file, count)
    }
}

fn is_message(entry: &Entry<String>, id: &str) -> bool {
    matches!(entry, Entry::Message(message) if message.id.name == id)
}

fn heading(group: &str) -> Entry<String> {
    Entry::GroupComment(Comment {
        content: group.lines().map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests;
