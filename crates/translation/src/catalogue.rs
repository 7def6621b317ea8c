//! The Fluent files of one language: read, with the lines on which things stand and what
//! cannot be read.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{self, Entry};

use crate::finding::{Finding, Weight};
use crate::junk;
use crate::message::{Message, Place};
use crate::problem::Problem;
use crate::syntax::parse;

/// All that a language says.
#[derive(Clone, Default, Debug)]
pub struct Catalogue {
    pub(crate) code: String,
    pub(crate) files: Vec<String>,
    messages: Vec<Message>,
    /// Terms, with the hyphen in their ids: what the language says to itself.
    terms: Vec<Message>,
    /// What cannot be read, and what stands there twice.
    pub(crate) unread: Vec<Finding>,
}

impl Catalogue {
    /// Reads the files of the language `code`: pairs of a name, `ui.ftl`, and a content.
    /// Nothing fails: what cannot be read is told by [`crate::check`]. Of two messages with
    /// one id the first counts.
    pub fn read(code: &str, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut catalogue = Self {
            code: code.to_owned(),
            ..Self::default()
        };
        for (name, content) in files {
            catalogue.add(&name, &content);
            catalogue.files.push(name);
        }
        catalogue
    }

    /// The code of the language.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The names of the files, in their order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(String::as_str)
    }

    /// What cannot be read, and what stands there twice.
    pub fn unread(&self) -> impl Iterator<Item = &Finding> {
        self.unread.iter()
    }

    /// All messages, in the order of the files.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter()
    }

    /// The message `id`.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// The text of message `id`, where it is text and nothing else.
    pub fn plain(&self, id: &str) -> Option<String> {
        let text = self.message(id)?.text(None)?;
        crate::pattern::plain(&text.pattern)
    }

    /// Whether people must not see a language that has not got the message `id`.
    pub fn needs(&self, id: &str) -> bool {
        crate::language::is_needed(id) || self.message(id).is_some_and(|message| message.is_needed)
    }

    pub(crate) fn terms(&self) -> impl Iterator<Item = &Message> {
        self.terms.iter()
    }

    /// A message, or a term with its hyphen.
    pub(crate) fn entry(&self, id: &str) -> Option<&Message> {
        let mut entries = self.messages.iter().chain(&self.terms);
        entries.find(|entry| entry.id == id)
    }

    fn add(&mut self, file: &str, content: &str) {
        // Some editors begin a file with a mark that means nothing here.
        let content = content.strip_prefix('\u{feff}').unwrap_or(content);
        let (resource, errors) = match parse(content) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        self.unread.extend(junk::findings(file, content, &errors));
        let mut lines = Lines::of(content, errors.into_iter().filter_map(|error| error.slice));
        let mut group = None;
        for entry in resource.body {
            match entry {
                Entry::GroupComment(comment) => {
                    let text = comment.content.join("\n");
                    group = (!text.trim().is_empty()).then_some(text);
                }
                Entry::Message(message) => {
                    let place = lines.place(file, group.as_deref(), &message.id.name);
                    self.keep(Message::new(message, place));
                }
                Entry::Term(term) => {
                    let message = as_message(term);
                    let place = lines.place(file, group.as_deref(), &message.id.name);
                    self.keep(Message::new(message, place));
                }
                _ => {}
            }
        }
    }

    fn keep(&mut self, message: Message) {
        self.attributes_twice(&message);
        if let Some(first) = self.entry(&message.id) {
            let problem = Problem::Twice {
                file: first.file.clone(),
                line: first.line,
            };
            let found = Finding::of(&message, None, Weight::Fault, problem);
            self.unread.push(found);
        } else if message.id.starts_with('-') {
            self.terms.push(message);
        } else {
            self.messages.push(message);
        }
    }

    fn attributes_twice(&mut self, message: &Message) {
        let mut seen = BTreeMap::new();
        for text in &message.texts {
            if let Some(line) = seen.insert(&text.attribute, text.line) {
                let file = message.file.clone();
                let problem = Problem::Twice { file, line };
                let found = Finding::of(message, Some(text), Weight::Fault, problem);
                self.unread.push(found);
            }
        }
    }
}

fn as_message(term: ast::Term<String>) -> ast::Message<String> {
    ast::Message {
        id: ast::Identifier {
            name: ["-", &term.id.name].concat(),
        },
        value: Some(term.value),
        attributes: term.attributes,
        comment: term.comment,
    }
}

/// Finds the lines of messages: the parser keeps no places. Only what begins a message
/// stands at the beginning of a line, and only what begins an attribute has a full stop
/// there.
struct Lines<'a> {
    /// Line numbers and texts of what can be read.
    rest: Vec<(usize, &'a str)>,
    at: usize,
}

impl<'a> Lines<'a> {
    fn of(content: &'a str, junk: impl Iterator<Item = Range<usize>>) -> Self {
        let junk: Vec<_> = junk.collect();
        let mut rest = Vec::new();
        let mut start = 0;
        for (index, line) in content.split_inclusive('\n').enumerate() {
            if !junk.iter().any(|range| range.contains(&start)) {
                rest.push((index + 1, line));
            }
            start += line.len();
        }
        Self { rest, at: 0 }
    }

    fn place<'p>(&mut self, file: &'p str, group: Option<&'p str>, id: &str) -> Place<'p> {
        let begins = |line: &str| {
            let rest = line.strip_prefix(id);
            rest.is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        while let Some((_, line)) = self.rest.get(self.at)
            && !begins(line)
        {
            self.at += 1;
        }
        let line = self.rest.get(self.at).map_or(1, |(number, _)| *number);
        self.at += 1;
        let mut attributes = Vec::new();
        while let Some((number, line)) = self.rest.get(self.at)
            && !line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        {
            if line.trim_start().starts_with('.') {
                attributes.push(*number);
            }
            self.at += 1;
        }
        Place {
            file,
            group,
            line,
            attributes,
        }
    }
}
