//! Which texts an instrument needs: the names of Fluent messages and attributes.

use std::fmt;

use crate::ids::{ChoiceId, PageId, SectionId, TopicId};
use crate::instrument::{Instrument, Item, Kind};

/// A text: the value of a message, or one of its attributes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TextId {
    /// The message.
    pub message: String,
    /// The attribute; the message's value, where there is none.
    pub attribute: Option<String>,
}

impl TextId {
    /// The value of `message`.
    pub fn value(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            attribute: None,
        }
    }

    /// An attribute of `message`.
    pub fn attribute(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            attribute: Some(attribute.into()),
        }
    }
}

impl fmt::Display for TextId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}

/// The attribute that holds a choice's text. Fluent wants a letter first, so a choice
/// that begins with a digit takes an `n` before it.
pub fn choice_attribute(choice: &ChoiceId) -> String {
    let id = choice.as_str();
    match id.starts_with(|c: char| c.is_ascii_digit()) {
        true => ["n", id].concat(),
        false => id.to_owned(),
    }
}

/// The message that names a section.
pub fn section_message(section: &SectionId) -> String {
    ["section-", section.as_str()].concat()
}

/// The message that names what a contact helps with.
pub fn topic_message(topic: &TopicId) -> String {
    ["topic-", topic.as_str()].concat()
}

/// The message of a page that an answer leads to: its value is the heading, its
/// attributes `body`, `body2`, … the paragraphs.
pub fn page_message(page: &PageId) -> &str {
    page.as_str()
}

impl Item {
    /// The texts that a choice may have, the first that is there counts: the item's
    /// own, then its scale's.
    pub fn choice_texts(&self, choice: &ChoiceId) -> impl Iterator<Item = TextId> + use<> {
        let attribute = choice_attribute(choice);
        let own = TextId::attribute(self.id.as_str(), attribute.clone());
        let shared = self
            .scale
            .as_ref()
            .map(|scale| TextId::attribute(scale.as_str(), attribute));
        std::iter::once(own).chain(shared)
    }
}

impl Instrument {
    /// Every text that the instrument needs. Of the texts in one inner list any one is enough.
    pub fn texts(&self) -> Vec<Vec<TextId>> {
        let mut texts = Vec::new();
        for section in &self.sections {
            texts.push(vec![TextId::value(section_message(&section.id))]);
            for item in &section.items {
                texts.push(vec![TextId::value(item.id.as_str())]);
                if let Kind::Scale { .. } = item.kind {
                    let end = |end| vec![TextId::attribute(item.id.as_str(), end)];
                    texts.extend([end("low"), end("high")]);
                }
                texts.extend(
                    item.choices()
                        .iter()
                        .map(|c| item.choice_texts(&c.id).collect()),
                );
                for topic in &item.support {
                    texts.push(vec![TextId::value(topic_message(topic))]);
                }
                for turn in &item.turns {
                    let page = page_message(&turn.page);
                    texts.push(vec![TextId::value(page)]);
                    texts.push(vec![TextId::attribute(page, "body")]);
                }
            }
        }
        texts
    }
}
