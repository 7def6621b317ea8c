//! Answers that read the same: nobody could choose between them, and what was chosen would
//! mean nothing.

use survey::texts::TextId;

use super::Check;
use crate::catalogue::Catalogue;
use crate::message::{Message, Text};
use crate::pattern::readings;
use crate::problem::Problem;

/// An answer: its message, its text, and what sets its words apart.
type Answer<'a> = (&'a Message, &'a Text, String);

impl Check<'_> {
    /// The answers of each question, its own and those that it shares.
    pub(super) fn answers(&mut self) {
        let (own, wanted) = (self.own, self.wanted);
        for question in &wanted.questions {
            let id = question.iter().flatten().next().map(|text| &text.message);
            let texts = question.iter().filter_map(|answer| of_answer(own, answer));
            let mut seen: Vec<Answer<'_>> = Vec::new();
            for answer in texts {
                match seen.iter().find(|(.., words)| *words == answer.2) {
                    // Its own words are easier to mend than those that others share.
                    Some(first) if Some(&first.0.id) == id && Some(&answer.0.id) != id => {
                        let first = first.clone();
                        self.same_answers(&answer, &first);
                    }
                    Some(first) => self.same_answers(first, &answer),
                    None => seen.push(answer),
                }
            }
        }
    }

    /// Two answers read the same; told of the second, and once, however many questions share them.
    fn same_answers(&mut self, other: &Answer<'_>, (message, text, _): &Answer<'_>) {
        let other = other.1.attribute.clone().unwrap_or_default();
        let problem = Problem::SameAnswers { other };
        let is_told = self.found.iter().any(|found| {
            found.problem == problem
                && found.message.as_deref() == Some(&message.id)
                && found.attribute == text.attribute
        });
        if !is_told {
            self.fault(message, text, problem);
        }
    }
}

/// The text of the answer: the first of `texts` that is there.
fn of_answer<'a>(own: &'a Catalogue, texts: &[TextId]) -> Option<Answer<'a>> {
    let mut found = texts.iter().filter_map(|id| {
        let message = own.message(&id.message)?;
        Some((message, message.text(id.attribute.as_deref())?))
    });
    let (message, text) = found.next()?;
    let readings = readings(&text.pattern);
    let default = readings.first()?;
    // What is filled in tells answers apart, and so may what is put in.
    if default.has_reference || !default.shown.is_empty() || default.is_blank() {
        return None;
    }
    let words: Vec<_> = default.words.split_whitespace().collect();
    let words = words.join(" ").to_lowercase();
    Some((message, text, words.trim_end_matches('.').to_owned()))
}
