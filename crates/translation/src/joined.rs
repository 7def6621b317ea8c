//! The one file that a phone fetches for a language: its texts, then the English that stands
//! in for what it lacks, then the English that stands beside what nobody has checked.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Identifier, Message, PatternElement, Resource};
use fluent_syntax::serializer;

/// The line before the English messages that stand in for missing ones.
const ENGLISH_PART: &str = "\n### en\n";

/// The line before the English that stands under texts which nobody has checked.
const BESIDE_PART: &str = "\n### beside\n";

/// The English: its messages and terms, without comments.
#[derive(Clone, Copy)]
pub struct English<'a> {
    /// All of them, in the order of the files.
    pub entries: &'a [Entry<String>],
    /// The ids of those that must not be misunderstood.
    pub safety: &'a BTreeSet<String>,
}

/// The file of a language that says `own` (messages and terms, without comments): all of
/// them, then, after a line `### en`, the English of those that are missing, and where nobody
/// has checked the language, after a line `### beside`, the English that stands under what
/// must not be misunderstood.
pub fn joined(own: &[Entry<String>], english: English<'_>) -> String {
    let mut file = serializer::serialize(&Resource { body: own.to_vec() });
    let mut missing = lacking(own, english.entries).peekable();
    if missing.peek().is_some() {
        let terms = english
            .entries
            .iter()
            .filter(|entry| matches!(entry, Entry::Term(_)));
        let messages = missing.cloned().map(Entry::Message);
        let body = terms.cloned().chain(messages).collect();
        file.push_str(ENGLISH_PART);
        file.push_str(&serializer::serialize(&Resource { body }));
    }
    let body: Vec<_> = match is_unchecked(own) {
        true => english.beside().collect(),
        false => Vec::new(),
    };
    if !body.is_empty() {
        file.push_str(BESIDE_PART);
        file.push_str(&serializer::serialize(&Resource { body }));
    }
    file
}

impl English<'_> {
    /// What must not be misunderstood: questions, hints and paragraphs, but no answers.
    fn beside(&self) -> impl Iterator<Item = Entry<String>> {
        let safety = messages(self.entries).filter(|m| self.safety.contains(&m.id.name));
        safety.cloned().map(|mut message| {
            let is_told = |name: &str| name.ends_with("hint") || name.starts_with("body");
            message
                .attributes
                .retain(|attribute| is_told(&attribute.id.name));
            Entry::Message(message)
        })
    }
}

fn is_unchecked(own: &[Entry<String>]) -> bool {
    let status = messages(own).find(|message| message.id.name == "language-status");
    let status = status.and_then(|message| message.value.as_ref());
    status.is_some_and(|value| {
        matches!(value.elements.as_slice(),
            [PatternElement::TextElement { value }] if value == "unchecked")
    })
}

/// The messages among `entries`.
pub fn messages(entries: &[Entry<String>]) -> impl Iterator<Item = &Message<String>> {
    entries.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// The messages of `source` that `own` lacks, wholly or in part.
pub fn lacking<'a>(
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
