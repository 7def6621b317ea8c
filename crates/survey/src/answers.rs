//! What was answered: one answer an item, and whether an item accepts it.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::flat_map::FlatMap;
use crate::ids::{ChoiceId, ItemId, Version};
use crate::instrument::{Instrument, Item, Kind};
use crate::refusal::Reason;

/// The answer to one item, written in JSON as a string, a list or a number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Answer {
    /// The id of the choice, or the words of a text item.
    One(String),
    /// The ids of the choices of a `multiple` item, at least one.
    Many(Vec<ChoiceId>),
    /// The point on a `scale` item.
    Number(u8),
}

impl Item {
    /// Whether `answer` is one that this item can have.
    ///
    /// # Errors
    /// Says what is wrong with it: an unknown choice, the wrong shape, a text too long.
    pub fn accepts(&self, answer: &Answer) -> Result<(), Reason> {
        match (&self.kind, answer) {
            (Kind::Single(_), Answer::One(choice)) => self.knows(choice),
            (Kind::Multiple(_), Answer::Many(choices)) => self.accepts_many(choices),
            (Kind::Scale { from, to }, Answer::Number(n)) => match (from..=to).contains(&n) {
                true => Ok(()),
                false => Err(Reason::OutOfRange {
                    from: *from,
                    to: *to,
                }),
            },
            (Kind::Text { limit }, Answer::One(text)) => accepts_text(text, *limit),
            _ => Err(Reason::WrongKind),
        }
    }

    /// By how many characters a text is too long; none where it is not.
    pub fn characters_over(&self, answer: &Answer) -> Option<usize> {
        match (&self.kind, answer) {
            (Kind::Text { limit }, Answer::One(text)) => text
                .trim()
                .chars()
                .count()
                .checked_sub(usize::from(*limit))
                .filter(|over| *over > 0),
            _ => None,
        }
    }

    fn knows(&self, choice: &str) -> Result<(), Reason> {
        match self.choice(choice) {
            Some(_) => Ok(()),
            None => Err(Reason::UnknownChoice),
        }
    }

    fn accepts_many(&self, choices: &[ChoiceId]) -> Result<(), Reason> {
        if choices.is_empty() {
            return Err(Reason::Empty);
        }
        for (at, id) in choices.iter().enumerate() {
            let choice = self.choice(id.as_str()).ok_or(Reason::UnknownChoice)?;
            if choices[..at].contains(id) {
                return Err(Reason::Repeated);
            }
            if choice.exclusive && choices.len() > 1 {
                return Err(Reason::NotAlone);
            }
        }
        Ok(())
    }
}

fn accepts_text(text: &str, limit: u16) -> Result<(), Reason> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Reason::Empty);
    }
    if text.chars().count() > usize::from(limit) {
        return Err(Reason::TooLong { limit });
    }
    if text
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\r')
    {
        return Err(Reason::ControlCharacter);
    }
    Ok(())
}

/// All answers of one person, at most one an item. In JSON an object from item to
/// answer; an item that stands in it twice is refused.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(with = "std::collections::BTreeMap<String, Answer>")
)]
#[serde(transparent)]
pub struct Answers(FlatMap<ItemId, Answer>);

impl Answers {
    /// No answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to `item`, where there is one.
    pub fn get(&self, item: &ItemId) -> Option<&Answer> {
        self.0.get(item)
    }

    /// Sets the answer to `item`, in place of an earlier one.
    pub fn set(&mut self, item: ItemId, answer: Answer) {
        self.0.insert(item, answer);
    }

    /// Takes the answer to `item` away.
    pub fn clear(&mut self, item: &ItemId) {
        self.0.remove(item);
    }

    /// The answers with their items, in the order of the items' ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, &Answer)> {
        self.0.iter()
    }

    /// True when nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many items are answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The answers that still mean the same in `instrument` when they were given to
    /// version `given_to`: the item is there, has not changed its meaning since, and
    /// accepts the answer. A text too long to send is kept, to be shortened.
    pub fn kept_by(mut self, instrument: &Instrument, given_to: Version) -> Self {
        self.0.retain(|id, answer| {
            instrument.item(id).is_some_and(|item| {
                item.since <= given_to
                    && given_to <= instrument.version
                    && matches!(
                        item.accepts(&item.tidied(answer)),
                        Ok(()) | Err(Reason::TooLong { .. } | Reason::Empty)
                    )
            })
        });
        self
    }
}

impl FromIterator<(ItemId, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (ItemId, Answer)>>(pairs: T) -> Self {
        Self(pairs.into_iter().collect())
    }
}

impl<'de> Deserialize<'de> for Answer {
    // By hand: serde's `untagged` would bring its buffering of any value into the WASM.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnswerVisitor { to: None })
    }
}

struct AnswerVisitor<'a> {
    /// The item answered, so that an error names it.
    to: Option<&'a ItemId>,
}

impl<'de> DeserializeSeed<'de> for AnswerVisitor<'_> {
    type Value = Answer;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Answer, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnswerVisitor<'_> {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(item) = self.to {
            write!(f, "as the answer to {item} ")?;
        }
        f.write_str("a text, a list of choices or a whole number from 0 to 255")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Answer, E> {
        Ok(Answer::One(text.to_owned()))
    }

    // Numbers come signed from a browser's own JSON.
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Answer, E> {
        u8::try_from(number)
            .map(Answer::Number)
            .map_err(|_| E::invalid_value(de::Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Answer, E> {
        u8::try_from(number)
            .map(Answer::Number)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Answer, A::Error> {
        let mut choices = Vec::new();
        while let Some(choice) = list.next_element()? {
            choices.push(choice);
        }
        Ok(Answer::Many(choices))
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswersVisitor)
    }
}

struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object from item to answer")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = FlatMap::default();
        while let Some(item) = map.next_key::<ItemId>()? {
            if answers.get(&item).is_some() {
                return Err(de::Error::custom(
                    [item.as_str(), " is answered twice"].concat(),
                ));
            }
            let answer = map.next_value_seed(AnswerVisitor { to: Some(&item) })?;
            answers.insert(item, answer);
        }
        Ok(Answers(answers))
    }
}
