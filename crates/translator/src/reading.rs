//! What the page reads from the desk: the list of messages, one message with its fields, and
//! what the checks say of it.

use serde::Serialize;
use translation::{Finding, Message, Problem, Wanted, check, check_one, plural_categories};

use crate::desk::Desk;
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
    note: Option<&'a str>,
    group: Option<&'a str>,
    is_safety: bool,
    fields: Vec<Field>,
}

/// The value of a message, or an attribute.
#[derive(Serialize)]
struct Field {
    /// None for the value.
    attribute: Option<String>,
    /// None where the English has no such text.
    english: Option<Words>,
    own: Words,
    /// What is filled in, as it stands in the text: `{ $count }`.
    tokens: Vec<String>,
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
            note: message.note.as_deref(),
            group: message.group.as_deref(),
            is_safety: message.is_safety,
            fields: self.fields(message),
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
        let (mut is_missing, mut is_wrong, mut findings) = (false, false, Vec::new());
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
        if !refers(own) {
            return check_one(message, own, &self.code);
        }
        let whole = check(&self.english, &self.catalogue(), &Wanted::default());
        let is_here = |finding: &Finding| finding.message.as_ref() == Some(&message.id);
        whole.into_iter().filter(is_here).collect()
    }

    /// Whether `finding` says no more than that a field is empty, which one sees.
    fn is_empty_field(&self, finding: &Finding) -> bool {
        match (&finding.problem, &finding.message) {
            (Problem::Missing { .. }, _) => true,
            (Problem::FormsMissing { .. }, Some(id)) => matches!(
                self.draft.words(id, finding.attribute.as_deref()),
                Some(Words::Forms { .. })
            ),
            _ => false,
        }
    }

    fn fields(&self, message: &Message) -> Vec<Field> {
        let mut fields: Vec<_> = all_texts(message)
            .into_iter()
            .map(|(attribute, english)| {
                let own = self.draft.words(&message.id, attribute.as_deref());
                Field {
                    own: self.to_write(own, &english),
                    tokens: english.tokens(),
                    english: Some(english),
                    attribute,
                }
            })
            .collect();
        for name in self.draft.attributes(&message.id) {
            if message.attributes.iter().all(|(known, _)| known != name)
                && let Some(own) = self.draft.words(&message.id, Some(name))
            {
                fields.push(Field {
                    attribute: Some(name.to_owned()),
                    english: None,
                    own,
                    tokens: Vec::new(),
                });
            }
        }
        fields
    }

    /// What is written so far, in the fields that the English asks for: one for each plural
    /// form of the language where it has plural forms.
    fn to_write(&self, own: Option<Words>, english: &Words) -> Words {
        let Words::Forms { by, .. } = english else {
            return own.unwrap_or_else(|| Words::Text(String::new()));
        };
        let (by, mut forms) = match own {
            None => (by.clone(), Vec::new()),
            Some(Words::Forms { by, forms }) => (by, forms),
            Some(Words::Text(text)) => {
                let all = plural_categories(&self.code).into_iter();
                let forms = all.map(|name| (name.to_owned(), text.clone()));
                (by.clone(), forms.collect())
            }
            Some(raw @ Words::Raw(_)) => return raw,
        };
        for (at, name) in plural_categories(&self.code).into_iter().enumerate() {
            if forms.iter().all(|(known, _)| known != name) {
                forms.insert(at.min(forms.len()), (name.to_owned(), String::new()));
            }
        }
        Words::Forms { by, forms }
    }
}

/// Whether `own` has a message or a term in it: braces that begin with a letter or a hyphen.
fn refers(own: &str) -> bool {
    let after = own.split('{').skip(1).map(str::trim_start);
    after
        .into_iter()
        .any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
}

/// The value of `message` and its attributes.
fn all_texts(message: &Message) -> Vec<(Option<String>, Words)> {
    let value = message.value.iter().map(|text| (None, text));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|(name, text)| (Some(name.clone()), text));
    value
        .chain(attributes)
        .map(|(name, text)| (name, Words::of_raw(text)))
        .collect()
}
