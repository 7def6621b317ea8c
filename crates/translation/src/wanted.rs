//! What the instruments ask for: which texts there must be, and which there may be.

use std::collections::BTreeSet;

use survey::Instrument;
use survey::texts::TextId;

/// The texts that instruments need.
#[derive(Clone, Default, Debug)]
pub struct Wanted {
    /// Of the texts in one inner list any one is enough.
    pub(crate) texts: Vec<Vec<TextId>>,
    all: BTreeSet<TextId>,
}

impl Wanted {
    /// What these instruments need.
    pub fn of<'a>(instruments: impl IntoIterator<Item = &'a Instrument>) -> Self {
        let mut wanted = Self::default();
        for instrument in instruments {
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
