//! An answer as it is sent: what people's keyboards, clipboards and clicks leave behind
//! is taken off first, so that nobody is told off for it and nothing of it is stored.

use crate::answers::Answer;
use crate::ids::ChoiceId;
use crate::instrument::{Item, Kind};

impl Item {
    /// `answer` tidied: a text trimmed and without control characters other than line
    /// breaks, choices in the instrument's order (the order of clicks is nobody's
    /// business). Whether the item accepts it is another question.
    pub fn tidied(&self, answer: &Answer) -> Answer {
        match (&self.kind, answer) {
            (Kind::Text { .. }, Answer::One(text)) => Answer::One(tidy_text(text)),
            (Kind::Multiple(_), Answer::Many(chosen)) => Answer::Many(self.in_order(chosen)),
            _ => answer.clone(),
        }
    }

    /// Unknown and repeated choices stay, so that the answer is refused as a whole.
    fn in_order(&self, chosen: &[ChoiceId]) -> Vec<ChoiceId> {
        let known = self.choices().iter();
        let known = known.flat_map(|choice| chosen.iter().filter(|id| **id == choice.id));
        let unknown = chosen
            .iter()
            .filter(|id| self.choice(id.as_str()).is_none());
        known.chain(unknown).cloned().collect()
    }
}

fn tidy_text(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // A line break of two characters counts as one against the limit.
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' => plain.push('\n'),
            _ if c.is_control() => plain.push(' '),
            _ => plain.push(c),
        }
    }
    plain.trim().to_owned()
}
