//! The instrument: sections of items, as one file holds them. The file is data;
//! nothing here knows an item by name. Texts are elsewhere, in Fluent.

use std::fmt;

use serde::Deserialize;

use crate::condition::Condition;
use crate::ids::{ChoiceId, InstrumentId, ItemId, PageId, ScaleId, SectionId, TopicId, Version};
#[cfg(feature = "figures")]
use crate::indicator::Indicator;
use crate::instrument_file::InstrumentFile;

/// A questionnaire in one version.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "InstrumentFile")]
#[cfg_attr(feature = "schema", schemars(with = "InstrumentFile"))]
pub struct Instrument {
    /// What it is called.
    pub id: InstrumentId,
    /// Which version of it this is. A published version never changes.
    pub version: Version,
    /// Its sections, in the order in which they are asked.
    pub sections: Vec<Section>,
}

/// A part of the instrument with a name of its own.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// What it is called.
    pub id: SectionId,
    /// Its items, in the order in which they are asked.
    pub items: Vec<Item>,
}

/// One question.
#[derive(Clone, PartialEq, Debug)]
pub struct Item {
    /// What it is called, in answers and in texts.
    pub id: ItemId,
    /// The version in which the item took its present meaning.
    pub since: Version,
    /// How it is answered.
    pub kind: Kind,
    /// When it is asked; always, where there is none.
    pub ask_if: Option<Condition>,
    /// True where the survey cannot go on without an answer.
    pub required: bool,
    /// The help that is offered under it, the same whatever is answered.
    pub support: Vec<TopicId>,
    /// The pages that answers lead to.
    pub turns: Vec<Turn>,
    /// True where reports may split by it.
    pub split: bool,
    /// The figures that reports make of it.
    #[cfg(feature = "figures")]
    pub indicators: Vec<Indicator>,
    /// The scale whose texts its choices have, where it has no text of its own for them.
    pub scale: Option<ScaleId>,
}

/// How an item is answered.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// One choice.
    Single(Vec<Choice>),
    /// Any number of choices.
    Multiple(Vec<Choice>),
    /// A whole number between two worded ends.
    Scale {
        /// The lowest point.
        from: u8,
        /// The highest point.
        to: u8,
    },
    /// Free text.
    Text {
        /// The most Unicode scalar values, counted after trimming.
        limit: u16,
    },
}

/// One way to answer an item.
#[derive(Clone, PartialEq, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(with = "crate::instrument_file::ChoiceSchema")
)]
pub struct Choice {
    /// What it is called.
    pub id: ChoiceId,
    /// True where it stands alone: choosing it takes the others away.
    pub exclusive: bool,
}

/// The page that an answer leads to.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The choice that leads there.
    pub on: ChoiceId,
    /// The page.
    pub page: PageId,
    /// What comes after it.
    pub then: Then,
    /// What the page shows besides its text.
    pub shows: Option<Shows>,
}

/// What comes after the page of a turn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// Nothing: the survey is over, nothing is kept and nothing is sent.
    End,
    /// The next item.
    GoOn,
}

/// What the page of a turn shows besides its text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The list of the councils that take part.
    Councils,
}

impl Instrument {
    /// Reads an instrument file.
    ///
    /// # Errors
    /// Says where the text is not JSON, or not of the form of an instrument. What
    /// only the whole can show (an unknown reference, a cycle) is for [`Self::check`].
    pub fn from_json(json: &str) -> Result<Self, LoadError> {
        serde_json::from_str(json).map_err(LoadError)
    }

    /// All items, in the order in which they are asked.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// The item with this id.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| item.id == *id)
    }

    /// Where `item` stands: the number of its section, from 0.
    pub fn section_of(&self, item: &ItemId) -> Option<usize> {
        self.sections
            .iter()
            .position(|section| section.items.iter().any(|i| i.id == *item))
    }
}

impl Item {
    /// Its choices; none for a scale or a text.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Single(choices) | Kind::Multiple(choices) => choices,
            Kind::Scale { .. } | Kind::Text { .. } => &[],
        }
    }

    /// The choice with this id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.id == *id)
    }
}

/// The file is not JSON, or not of the form of an instrument.
#[derive(Debug)]
pub struct LoadError(serde_json::Error);

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an instrument: {}", self.0)
    }
}

impl std::error::Error for LoadError {}
