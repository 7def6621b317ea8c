//! What is found: where, how bad, and what to do, in a sentence that a translator
//! understands.

use std::fmt;

use crate::message::{Message, Text};
use crate::problem::Problem;

/// How bad something is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// The language must not be shown so: something breaks or misleads, or a text is
    /// missing that must not be.
    Fault,
    /// Worth a look. What is missing is shown in English.
    Notice,
}

/// Something that a check found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The file: its name, as it was given to [`crate::Catalogue::read`].
    pub file: String,
    /// The line, from 1 on; none for what is not there.
    pub line: Option<usize>,
    /// The message.
    pub message: Option<String>,
    /// The attribute of the message; none for its value or for the whole message.
    pub attribute: Option<String>,
    /// How bad it is.
    pub weight: Weight,
    /// What it is.
    pub problem: Problem,
}

impl Finding {
    /// A finding in `text` of `message`, or in the whole message.
    pub(crate) fn of(
        message: &Message,
        text: Option<&Text>,
        weight: Weight,
        problem: Problem,
    ) -> Self {
        Self {
            file: message.file.clone(),
            line: Some(text.map_or(message.line, |text| text.line)),
            message: Some(message.id.clone()),
            attribute: text.and_then(|text| text.attribute.clone()),
            weight,
            problem,
        }
    }

    /// Something that `message` of the English has, and `file` of the language has not.
    pub(crate) fn lack(
        file: &str,
        line: Option<usize>,
        message: &Message,
        attribute: Option<&str>,
        weight: Weight,
        problem: Problem,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            message: Some(message.id.clone()),
            attribute: attribute.map(str::to_owned),
            weight,
            problem,
        }
    }

    /// Whether the language must not be shown so.
    pub fn is_fault(&self) -> bool {
        self.weight == Weight::Fault
    }
}

/// `ui.ftl, line 12, start-button.hint: …`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(message) = &self.message {
            write!(f, ", {message}")?;
        }
        if let Some(attribute) = &self.attribute {
            write!(f, ".{attribute}")?;
        }
        write!(f, ": {}", self.problem)
    }
}
