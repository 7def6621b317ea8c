//! Why an answer or a response is not taken: the field by name, and the reason.

use std::fmt;

/// One field of a response that is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// The field as it stands in the body: `version`, `answers.home-safe`.
    pub field: String,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with an answer or a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The instrument named is not the one checked against.
    OtherInstrument,
    /// The version named is not the one checked against.
    OtherVersion,
    /// No item of the instrument has this id.
    UnknownItem,
    /// The item has no such choice.
    UnknownChoice,
    /// A choice for a number, a text for a list, and so on.
    WrongKind,
    /// The number is not on the scale.
    OutOfRange {
        /// The lowest point of the scale.
        from: u8,
        /// The highest point of the scale.
        to: u8,
    },
    /// The text has more Unicode scalar values than this, after trimming.
    TooLong {
        /// The most that the item takes.
        limit: u16,
    },
    /// The text holds a control character other than a line break.
    ControlCharacter,
    /// Nothing in it: no text, no choice.
    Empty,
    /// A choice stands twice in the list.
    Repeated,
    /// A choice that stands alone is in a list with others.
    NotAlone,
    /// An answer that the route of the other answers does not ask for.
    NotAsked,
    /// An item that must be answered is not.
    Missing,
    /// The answer ends the survey, so nothing may be sent.
    Ends,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherInstrument => f.write_str("is not the instrument this was checked against"),
            Self::OtherVersion => f.write_str("is not the version this was checked against"),
            Self::UnknownItem => f.write_str("is not an item of this instrument"),
            Self::UnknownChoice => f.write_str("is not a choice of this item"),
            Self::WrongKind => f.write_str("is not the kind of answer that this item takes"),
            Self::OutOfRange { from, to } => write!(f, "must be from {from} to {to}"),
            Self::TooLong { limit } => write!(f, "is longer than {limit} characters"),
            Self::ControlCharacter => f.write_str("holds a control character"),
            Self::Empty => f.write_str("is empty; leave it out instead"),
            Self::Repeated => f.write_str("names a choice twice"),
            Self::NotAlone => f.write_str("names a choice that stands alone together with others"),
            Self::NotAsked => f.write_str("is not asked after these answers"),
            Self::Missing => f.write_str("must be answered"),
            Self::Ends => f.write_str("ends the survey, so nothing may be sent"),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}
