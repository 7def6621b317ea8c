//! What the page reads from the desk: the list of messages, one message with its fields, and
//! what the checks say of it.

use serde::Serialize;
use translation::{Finding, Message, Problem, check, check_one};

use crate::desk::Desk;
use crate::fields::{Field, all_texts};
use crate::notes;
use crate::pages;
use crate::words::Words;

/// A message in the list.
#[derive(Serialize)]
pub struct Line<'a> {
    id: &'a str,
    file: &'a str,
    group: Option<&'a str>,
    /// Whether it must not be misunderstood.
    is_safety: bool,
    /// Whether people must not see the language without it.
    is_needed: bool,
    /// The words by which people find it: its English.
    english: String,
    /// What is written so far.
    own: String,
    state: State,
    /// Where it can be seen.
    page: Option<String>,
}

/// How far a message is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nothing is written.
    Missing,
    /// Something is missing.
    Partly,
    /// All is written, but people must not see it so.
    Wrong,
    /// All is written.
    Done,
}

/// A message, open for writing.
#[derive(Serialize)]
pub struct Open<'a> {
    id: &'a str,
    file: &'a str,
    note: Option<String>,
    group: Option<String>,
    is_safety: bool,
    fields: Vec<Field>,
    /// Answers whose words are shared with other questions: it may have words of its own.
    offered: Vec<Field>,
}

/// How a message is after something was written.
#[derive(Serialize)]
pub struct Checked {
    state: State,
    findings: Vec<Found>,
}

/// What the checks say.
#[derive(Serialize)]
struct Found {
    /// None for the value, or for the whole message.
    attribute: Option<String>,
    is_fault: bool,
    words: String,
}

impl Desk {
    /// `message` in the list.
    pub(crate) fn line<'a>(&self, message: &'a Message) -> Line<'a> {
        let english = all_texts(message);
        let words = english.iter().map(|(name, _)| {
            let words = self.draft.words(&message.id, name.as_deref());
            words.map_or_else(String::new, |words| words.plain())
        });
        Line {
            id: &message.id,
            file: &message.file,
            group: message.group.as_deref(),
            is_safety: message.is_safety,
            is_needed: message.is_needed,
            english: english
                .iter()
                .map(|(_, words)| words.plain())
                .collect::<Vec<_>>()
                .join(" / "),
            own: words.collect::<Vec<_>>().join(" / "),
            state: self.checked(message).state,
            page: pages::page_of(&self.instrument, &message.id),
        }
    }

    /// `message`, open for writing.
    pub(crate) fn open_message<'a>(&self, message: &'a Message) -> Open<'a> {
        Open {
            id: &message.id,
            file: &message.file,
            note: message.note.as_deref().map(notes::shown),
            group: message.group.as_deref().map(notes::shown),
            is_safety: message.is_safety,
            fields: self.fields(message),
            offered: self.offered(message),
        }
    }

    /// What the checks say of `message`.
    pub(crate) fn checked(&self, message: &Message) -> Checked {
        let Some(own) = self.draft.text(&message.id) else {
            return Checked {
                state: State::Missing,
                findings: Vec::new(),
            };
        };
        let (mut is_missing, mut is_wrong) = (self.lacks_a_number(message), false);
        let mut findings = Vec::new();
        for finding in self.found(message, &own) {
            if self.is_empty_field(&finding) {
                is_missing = true;
                continue;
            }
            is_wrong |= finding.is_fault();
            findings.push(Found {
                is_fault: finding.is_fault(),
                words: finding.problem.to_string(),
                attribute: finding.attribute,
            });
        }
        let state = match (is_missing, is_wrong) {
            (_, true) => State::Wrong,
            (true, false) => State::Partly,
            (false, false) => State::Done,
        };
        Checked { state, findings }
    }

    /// What is found in `own`, which is the text of `message`.
    fn found(&self, message: &Message, own: &str) -> Vec<Finding> {
        if !refers(own) && !self.has_own_answers(message) {
            return check_one(message, own, &self.code, &self.wanted);
        }
        let whole = check(&self.english, &self.catalogue(), &self.wanted);
        let is_here = |finding: &Finding| finding.message.as_ref() == Some(&message.id);
        whole.into_iter().filter(is_here).collect()
    }

    /// Whether the language answers the question `message` in its own words: they stand among
    /// those that it shares.
    fn has_own_answers(&self, message: &Message) -> bool {
        let is_of_english = |name: &str| message.attributes.iter().any(|(known, _)| known == name);
        let mut own = self.draft.attributes(&message.id);
        own.any(|name| !is_of_english(name))
    }

    /// Whether `finding` says no more than that a field is empty, which one sees.
    fn is_empty_field(&self, finding: &Finding) -> bool {
        match (&finding.problem, &finding.message) {
            (Problem::Missing { .. }, _) => true,
            (Problem::FormsMissing { .. } | Problem::FormsLost { .. }, Some(id)) => matches!(
                self.draft.words(id, finding.attribute.as_deref()),
                Some(Words::Forms { .. })
            ),
            _ => false,
        }
    }
}

impl Checked {
    /// How far the message is.
    pub(crate) fn state(&self) -> State {
        self.state
    }

    /// The same, where `why` something cannot be written is told of that `attribute`, and not
    /// what is found in the text that stays.
    pub(crate) fn refused(mut self, attribute: Option<String>, why: Option<&Problem>) -> Self {
        if let Some(why) = why {
            self.state = State::Wrong;
            self.findings.retain(|found| found.attribute != attribute);
            let found = Found {
                attribute,
                is_fault: true,
                words: format!("this is not saved, and what stood here before is kept. {why}"),
            };
            self.findings.insert(0, found);
        }
        self
    }
}

/// Whether `own` has a message or a term in it: braces that begin with a letter or a hyphen.
fn refers(own: &str) -> bool {
    let after = own.split('{').skip(1).map(str::trim_start);
    after
        .into_iter()
        .any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
}
