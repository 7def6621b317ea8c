//! The figures that reports make of an item: which answers count, out of which.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::ids::ChoiceId;

/// One figure: a share of those who answered.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What it is called.
    pub id: String,
    /// Whether a high share is good news.
    pub direction: Direction,
    /// The answers that count.
    pub counts: Counts,
    /// The choices that are in the denominator; where not given, every choice but
    /// `not-sure` and `prefer-not-to-say`.
    pub base: Option<Vec<ChoiceId>>,
    /// Who the denominator is, in English, for researchers.
    pub base_words: String,
}

impl Indicator {
    /// Whether those who gave this answer are in the denominator.
    pub fn has_in_base(&self, choice: &ChoiceId) -> bool {
        match &self.base {
            Some(base) => base.contains(choice),
            None => choice != "not-sure" && choice != "prefer-not-to-say",
        }
    }
}

/// Whether a high share is good news.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The higher the better.
    Good,
    /// The higher the worse.
    Bad,
    /// Neither.
    Neutral,
}

/// The answers that count: a list of choices, `{from, to}`, or `"each"`.
#[derive(Clone, PartialEq, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
pub enum Counts {
    /// Any of these choices.
    Choices(Vec<ChoiceId>),
    /// These points of a scale.
    Points(Points),
    /// A figure for each choice.
    Each(Each),
}

/// The points of a scale from one to the other, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// The lowest point that counts.
    pub from: u8,
    /// The highest point that counts.
    pub to: u8,
}

/// Written `"each"`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "lowercase"))]
pub enum Each {
    /// A figure for each choice.
    Each,
}

impl<'de> Deserialize<'de> for Counts {
    // By hand: serde's `untagged` would bring its buffering of any value into the WASM.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CountsVisitor)
    }
}

struct CountsVisitor;

impl<'de> Visitor<'de> for CountsVisitor {
    type Value = Counts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of choices, {from, to} or \"each\"")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Counts, E> {
        match word {
            "each" => Ok(Counts::Each(Each::Each)),
            _ => Err(E::invalid_value(Unexpected::Str(word), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Counts, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(Counts::Choices)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Counts, A::Error> {
        Points::deserialize(MapAccessDeserializer::new(map)).map(Counts::Points)
    }
}
