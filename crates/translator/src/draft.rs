//! A translation in the making: what is written so far of each English message, read from
//! Fluent files and written to one.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Message, Resource, Term};
use fluent_syntax::parser::ParserError;
use fluent_syntax::serializer;
use translation::{Catalogue, Message as English, Problem, parse};

use crate::words::Words;

/// What says in the file that a draft was written to which language it is.
const LANGUAGE_LINE: &str = "### Language: ";

/// What is written so far.
#[derive(Clone, Default)]
pub struct Draft {
    messages: BTreeMap<String, Message<String>>,
    /// What the language says to itself; made in files, not on the page.
    terms: Vec<Term<String>>,
}

/// What came of opening a file.
#[derive(Default, serde::Serialize)]
pub struct Opened {
    /// How many messages were taken.
    pub taken: usize,
    /// The messages that the English does not have (any more).
    pub unknown: Vec<String>,
    /// The lines that cannot be read, with their numbers.
    pub unread: Vec<(usize, String)>,
}

impl Draft {
    /// Takes in the messages of a file; what is there already is replaced.
    pub fn open(&mut self, content: &str, english: &Catalogue) -> Opened {
        let content = content.strip_prefix('\u{feff}').unwrap_or(content);
        let (resource, errors) = match parse(content) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let unread = errors.iter().map(|error| unread(content, error));
        let mut opened = Opened {
            unread: unread.collect(),
            ..Opened::default()
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.take(message, english, &mut opened),
                Entry::Term(term) => {
                    self.terms.retain(|known| known.id != term.id);
                    self.terms.push(term);
                }
                _ => {}
            }
        }
        opened
    }

    fn take(&mut self, message: Message<String>, english: &Catalogue, opened: &mut Opened) {
        let id = message.id.name.clone();
        match english.message(&id) {
            None => opened.unknown.push(id),
            Some(_) => {
                opened.taken += 1;
                self.messages.insert(id, message);
            }
        }
    }

    /// What is written for the value of message `id`, or for its attribute.
    pub fn words(&self, id: &str, attribute: Option<&str>) -> Option<Words> {
        let message = self.messages.get(id)?;
        let pattern = match attribute {
            None => message.value.as_ref(),
            Some(name) => message
                .attributes
                .iter()
                .find(|attribute| attribute.id.name == name)
                .map(|attribute| &attribute.value),
        };
        pattern.map(Words::of)
    }

    /// The names of the attributes that message `id` has.
    pub fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        let message = self.messages.get(id).into_iter();
        message
            .flat_map(|message| &message.attributes)
            .map(|attribute| attribute.id.name.as_str())
    }

    /// Writes `words` for the value of the message that `english` is, or for its attribute.
    /// Nothing in them takes it away. What cannot be written changes nothing; gives why.
    pub fn write(
        &mut self,
        english: &English,
        attribute: Option<&str>,
        words: &Words,
    ) -> Option<Problem> {
        let pattern = match words.pattern() {
            None if !words.is_empty() => return Some(words.problem()),
            pattern => pattern,
        };
        let empty = || Message {
            id: named(&english.id),
            value: None,
            attributes: Vec::new(),
            comment: None,
        };
        let message = self
            .messages
            .entry(english.id.clone())
            .or_insert_with(empty);
        match attribute {
            None => message.value = pattern,
            Some(name) => {
                let own = &mut message.attributes;
                own.retain(|attribute| attribute.id.name != name);
                own.extend(pattern.map(|value| Attribute {
                    id: named(name),
                    value,
                }));
                let place = |attribute: &Attribute<String>| {
                    let mut names = english.attributes.iter();
                    let at = names.position(|(name, _)| *name == attribute.id.name);
                    at.unwrap_or(usize::MAX)
                };
                own.sort_by_key(place);
            }
        }
        if message.value.is_none() && message.attributes.is_empty() {
            self.messages.remove(&english.id);
        }
        None
    }

    /// Message `id` as it stands in a file; none where nothing is written of it.
    pub fn text(&self, id: &str) -> Option<String> {
        let message = self.messages.get(id)?;
        let body = vec![Entry::Message(message.clone())];
        Some(serializer::serialize(&Resource { body }))
    }

    /// Messages and terms without comments, in the order of the English; those of which
    /// `is_wanted` is true of the English.
    pub fn entries(
        &self,
        english: &Catalogue,
        is_wanted: impl Fn(&English) -> bool,
    ) -> Vec<Entry<String>> {
        let terms = self.terms.iter().cloned().map(|mut term| {
            term.comment = None;
            Entry::Term(term)
        });
        let messages = english.messages().filter(|message| is_wanted(message));
        let messages = messages.filter_map(|message| self.messages.get(&message.id));
        let messages = messages.cloned().map(|mut message| {
            message.comment = None;
            Entry::Message(message)
        });
        terms.chain(messages).collect()
    }

    /// All of it as one file, in the order and with the headings of the English. The first
    /// lines say which language `code` it is, and what to do with it.
    pub fn file(&self, code: &str, english: &Catalogue) -> String {
        let mut body = Vec::new();
        let (mut file, mut group) = (None, None);
        for message in english.messages() {
            let Some(own) = self.messages.get(&message.id) else {
                continue;
            };
            if file.replace(&message.file) != Some(&message.file) {
                body.push(Entry::ResourceComment(comment(&message.file)));
                let terms = self.terms.iter().filter(|_| body.len() == 1);
                let terms: Vec<_> = terms.cloned().map(Entry::Term).collect();
                body.extend(terms);
                group = None;
            }
            if let Some(heading) = message.group.as_ref()
                && group.replace(heading) != Some(heading)
            {
                body.push(Entry::GroupComment(comment(heading)));
            }
            body.push(Entry::Message(own.clone()));
        }
        let rest = serializer::serialize(&Resource { body });
        format!(
            "{LANGUAGE_LINE}{code}\n\
             ### Made on the page /translate/, where it can be opened again.\n\
             ### To add it to the survey: cargo xtask locales add {code}.ftl\n\n{rest}"
        )
    }
}

/// The language that a file of ours says it is.
pub fn language_of(file: &str) -> Option<&str> {
    let mut lines = file.lines().take(3);
    lines
        .find_map(|line| {
            line.trim_start_matches('\u{feff}')
                .strip_prefix(LANGUAGE_LINE)
        })
        .map(str::trim)
}

fn named(name: &str) -> Identifier<String> {
    Identifier {
        name: name.to_owned(),
    }
}

fn comment(text: &str) -> Comment<String> {
    Comment {
        content: text.lines().map(str::to_owned).collect(),
    }
}

/// The number and the text of the first line that an error is about.
fn unread(content: &str, error: &ParserError) -> (usize, String) {
    let start = error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start);
    let before = content.get(..start).unwrap_or_default();
    let line = content.get(start..).unwrap_or_default().lines().next();
    let number = before.matches('\n').count() + 1;
    (number, line.unwrap_or_default().to_owned())
}
