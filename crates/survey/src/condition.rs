//! When an item is asked: a condition on earlier answers.

use serde::Deserialize;

use crate::answers::{Answer, Answers};
use crate::ids::{ChoiceId, ItemId};

/// A condition on earlier answers. On an item that is unanswered or not asked
/// each test is false, [`Condition::IsNot`] too.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "ConditionFile")]
#[cfg_attr(feature = "schema", schemars(with = "ConditionFile"))]
pub enum Condition {
    /// The item was answered with this choice; of several choices, this is one.
    Is(ItemId, ChoiceId),
    /// The item was answered, and this choice is not (among) the answer.
    IsNot(ItemId, ChoiceId),
    /// One of these holds.
    Any(Vec<Condition>),
    /// All of these hold.
    All(Vec<Condition>),
}

impl Condition {
    /// Whether it holds for `answers`, which must hold only items that were asked.
    pub fn holds(&self, answers: &Answers) -> bool {
        match self {
            Self::Is(item, choice) => answers.get(item).is_some_and(|a| a.contains(choice)),
            Self::IsNot(item, choice) => answers.get(item).is_some_and(|a| !a.contains(choice)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answers)),
            Self::All(parts) => parts.iter().all(|part| part.holds(answers)),
        }
    }

    /// Calls `visit` for each item and choice that the condition names.
    pub fn for_each(&self, visit: &mut impl FnMut(&ItemId, &ChoiceId)) {
        match self {
            Self::Is(item, choice) | Self::IsNot(item, choice) => visit(item, choice),
            Self::Any(parts) | Self::All(parts) => {
                for part in parts {
                    part.for_each(visit);
                }
            }
        }
    }

    /// True when an `any` or `all` without parts stands in it: it would say nothing.
    pub fn has_empty_part(&self) -> bool {
        match self {
            Self::Is(..) | Self::IsNot(..) => false,
            Self::Any(parts) | Self::All(parts) => {
                parts.is_empty() || parts.iter().any(Self::has_empty_part)
            }
        }
    }
}

impl Answer {
    fn contains(&self, choice: &ChoiceId) -> bool {
        match self {
            Self::One(answer) => choice == answer.as_str(),
            Self::Many(answers) => answers.contains(choice),
            Self::Number(_) => false,
        }
    }
}

/// A condition as it stands in the file: `{"item": …, "is": …}` or `{"any": […]}`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ConditionFile {
    item: Option<ItemId>,
    is: Option<ChoiceId>,
    is_not: Option<ChoiceId>,
    any: Option<Vec<Condition>>,
    all: Option<Vec<Condition>>,
}

impl TryFrom<ConditionFile> for Condition {
    type Error = &'static str;

    fn try_from(file: ConditionFile) -> Result<Self, Self::Error> {
        match file {
            ConditionFile {
                item: Some(item),
                is: Some(choice),
                is_not: None,
                any: None,
                all: None,
            } => Ok(Self::Is(item, choice)),
            ConditionFile {
                item: Some(item),
                is: None,
                is_not: Some(choice),
                any: None,
                all: None,
            } => Ok(Self::IsNot(item, choice)),
            ConditionFile {
                item: None,
                is: None,
                is_not: None,
                any: Some(parts),
                all: None,
            } => Ok(Self::Any(parts)),
            ConditionFile {
                item: None,
                is: None,
                is_not: None,
                any: None,
                all: Some(parts),
            } => Ok(Self::All(parts)),
            _ => Err("a condition is {item, is}, {item, is_not}, {any} or {all}"),
        }
    }
}
