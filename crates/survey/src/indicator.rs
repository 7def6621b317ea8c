//! The figures that reports make of an item: which answers count, out of which.

use serde::Deserialize;

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

/// The answers that count.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Counts {
    /// Any of these choices.
    Choices(Vec<ChoiceId>),
    /// The points of a scale from one to the other, both included.
    Points {
        /// The lowest point that counts.
        from: u8,
        /// The highest point that counts.
        to: u8,
    },
    /// A figure for each choice.
    Each(Each),
}

/// Written `"each"`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Each {
    /// A figure for each choice.
    Each,
}
