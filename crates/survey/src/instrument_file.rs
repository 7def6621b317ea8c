//! How an instrument stands in its file: close to what a person writes, with shared
//! scales and with fields that belong to one kind only. Resolved into [`Instrument`].

use std::fmt;

use serde::Deserialize;
#[cfg(not(feature = "figures"))]
use serde::de::IgnoredAny;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use crate::condition::Condition;
use crate::flat_map::FlatMap;
use crate::ids::{ChoiceId, InstrumentId, ItemId, ScaleId, SectionId, TopicId, Version};
#[cfg(feature = "figures")]
use crate::indicator::Indicator;
use crate::instrument::{Choice, Instrument, Item, Kind, Section, Turn};

/// A questionnaire in one version. A published version never changes.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct InstrumentFile {
    /// The address of this schema, for editors.
    #[serde(rename = "$schema")]
    _schema: Option<String>,
    /// What it is called; the name of its folder.
    id: InstrumentId,
    /// Which version of it this is; the name of its file.
    version: Version,
    /// Sets of choices that items share. Their texts are those of the message of this name.
    #[serde(default)]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "std::collections::BTreeMap<ScaleId, Vec<Choice>>")
    )]
    scales: FlatMap<ScaleId, Vec<Choice>>,
    /// Its sections, in the order in which they are asked.
    sections: Vec<SectionFile>,
}

/// A part of the instrument with a name of its own.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SectionFile {
    /// What it is called; its text is the message `section-<id>`.
    id: SectionId,
    /// Its items, in the order in which they are asked.
    items: Vec<ItemFile>,
}

/// One question.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ItemFile {
    /// What it is called, in answers and in texts. Never reused for another meaning.
    id: ItemId,
    /// The version in which the item took its present meaning.
    since: Version,
    /// How it is answered: `single` and `multiple` need `choices` or `scale`, `scale`
    /// needs `from` and `to`, `text` needs `limit`.
    kind: KindName,
    /// The set of choices that it shares with others.
    scale: Option<ScaleId>,
    /// Its own choices.
    choices: Option<Vec<Choice>>,
    /// The lowest point of a scale.
    from: Option<u8>,
    /// The highest point of a scale.
    to: Option<u8>,
    /// The most characters of a text, after trimming.
    limit: Option<u16>,
    /// When it is asked; always, where this is left out. It may name earlier items only.
    ask_if: Option<Condition>,
    /// True where the survey cannot go on without an answer.
    #[serde(default)]
    required: bool,
    /// The help that is offered under it, the same whatever is answered: messages `topic-<id>`.
    #[serde(default)]
    support: Vec<TopicId>,
    /// The pages that answers lead to.
    #[serde(default)]
    turns: Vec<Turn>,
    /// True where reports may split by it.
    #[serde(default)]
    split: bool,
    /// The figures that reports make of it.
    #[cfg(feature = "figures")]
    #[serde(default)]
    indicators: Vec<Indicator>,
    #[cfg(not(feature = "figures"))]
    #[serde(rename = "indicators")]
    _indicators: Option<IgnoredAny>,
}

/// The name of a kind.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
enum KindName {
    /// One choice.
    Single,
    /// Any number of choices.
    Multiple,
    /// A whole number between two worded ends.
    Scale,
    /// Free text.
    Text,
}

/// A choice with more to it than its name.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ChoiceFile {
    /// What it is called.
    id: ChoiceId,
    /// True where it stands alone: choosing it takes the others away.
    exclusive: bool,
}

/// What [`Choice`] reads, for the schema.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum ChoiceSchema {
    /// The name alone.
    Id(ChoiceId),
    /// The name and more.
    More(ChoiceFile),
}

impl<'de> Deserialize<'de> for Choice {
    // By hand: serde's `untagged` would bring its buffering of any value into the WASM.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ChoiceVisitor)
    }
}

struct ChoiceVisitor;

impl<'de> Visitor<'de> for ChoiceVisitor {
    type Value = Choice;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the id of a choice, or {id, exclusive}")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Choice, E> {
        Ok(Choice {
            id: id.into(),
            exclusive: false,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Choice, A::Error> {
        let file = ChoiceFile::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Choice {
            id: file.id,
            exclusive: file.exclusive,
        })
    }
}

impl TryFrom<InstrumentFile> for Instrument {
    type Error = String;

    fn try_from(file: InstrumentFile) -> Result<Self, String> {
        let InstrumentFile {
            id,
            version,
            scales,
            sections,
            ..
        } = file;
        let sections = sections
            .into_iter()
            .map(|section| {
                let items = section.items.into_iter().map(|item| item.resolve(&scales));
                Ok(Section {
                    id: section.id,
                    items: items.collect::<Result<_, String>>()?,
                })
            })
            .collect::<Result<_, String>>()?;
        Ok(Self {
            id,
            version,
            sections,
        })
    }
}

impl ItemFile {
    fn resolve(self, scales: &FlatMap<ScaleId, Vec<Choice>>) -> Result<Item, String> {
        let kind = self
            .kind(scales)
            .map_err(|reason| format!("item {}: {reason}", self.id))?;
        Ok(Item {
            id: self.id,
            since: self.since,
            kind,
            ask_if: self.ask_if,
            required: self.required,
            support: self.support,
            turns: self.turns,
            split: self.split,
            #[cfg(feature = "figures")]
            indicators: self.indicators,
            scale: self.scale,
        })
    }

    fn kind(&self, scales: &FlatMap<ScaleId, Vec<Choice>>) -> Result<Kind, String> {
        let choices = match (&self.choices, &self.scale) {
            (Some(choices), None) => Some(choices.clone()),
            (None, Some(scale)) => Some(
                scales
                    .get(scale)
                    .ok_or_else(|| format!("no scale {scale}"))?
                    .clone(),
            ),
            (None, None) => None,
            (Some(_), Some(_)) => return Err("has both choices and a scale".into()),
        };
        match (&self.kind, choices, self.from, self.to, self.limit) {
            (KindName::Single, Some(choices), None, None, None) => Ok(Kind::Single(choices)),
            (KindName::Multiple, Some(choices), None, None, None) => Ok(Kind::Multiple(choices)),
            (KindName::Scale, None, Some(from), Some(to), None) => Ok(Kind::Scale { from, to }),
            (KindName::Text, None, None, None, Some(limit)) => Ok(Kind::Text { limit }),
            (KindName::Single | KindName::Multiple, ..) => {
                Err("needs choices or a scale, and nothing of the other kinds".into())
            }
            (KindName::Scale, ..) => {
                Err("needs from and to, and nothing of the other kinds".into())
            }
            (KindName::Text, ..) => Err("needs a limit, and nothing of the other kinds".into()),
        }
    }
}
