//! What the instruments ask for: which texts there must be, and which there may be.

use std::collections::BTreeSet;

use survey::Instrument;
use survey::instrument::{Item, Kind};
use survey::texts::TextId;

/// The texts that instruments need.
#[derive(Clone, Default, Debug)]
pub struct Wanted {
    /// Of the texts in one inner list any one is enough.
    pub(crate) texts: Vec<Vec<TextId>>,
    all: BTreeSet<TextId>,
    /// The answers of each question, or the ends of its scale: of the texts of an answer the
    /// first that is there is shown.
    pub(crate) questions: Vec<Vec<Vec<TextId>>>,
}

impl Wanted {
    /// What these instruments need.
    pub fn of<'a>(instruments: impl IntoIterator<Item = &'a Instrument>) -> Self {
        let mut wanted = Self::default();
        for instrument in instruments {
            let items = instrument
                .sections
                .iter()
                .flat_map(|section| &section.items);
            for answers in items.map(answers) {
                if answers.len() > 1 && !wanted.questions.contains(&answers) {
                    wanted.questions.push(answers);
                }
            }
            for texts in instrument.texts() {
                wanted.all.extend(texts.iter().cloned());
                if !wanted.texts.contains(&texts) {
                    wanted.texts.push(texts);
                }
            }
        }
        wanted
    }

    /// Whether `attribute` of `message` is a text that an instrument would use, if it were
    /// there: an item may have words of its own for the choices of a shared scale.
    pub fn may_have(&self, message: &str, attribute: &str) -> bool {
        self.all.contains(&TextId::attribute(message, attribute))
    }
}

/// The texts of the answers of `item`, or of the ends of its scale.
fn answers(item: &Item) -> Vec<Vec<TextId>> {
    if let Kind::Scale { .. } = item.kind {
        let end = |end| vec![TextId::attribute(item.id.as_str(), end)];
        return vec![end("low"), end("high")];
    }
    let choices = item.choices().iter();
    choices
        .map(|choice| item.choice_texts(&choice.id).collect())
        .collect()
}
