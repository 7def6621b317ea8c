//! Where the interface's messages stand: pages and states of the survey, how one gets there,
//! and what can be seen there. Questions, choices and the pages of answers are found in the
//! instrument ([`crate::pages`]); a message that is in neither place cannot be shown alone.

mod table;

pub use table::SPOTS;

/// A page or state of the survey.
pub struct Spot {
    /// What it is called between page and preview.
    pub id: &'static str,
    /// What it is called by people.
    pub name: &'static str,
    /// Up to which page one goes.
    pub at: At,
    /// What is done there.
    pub then: &'static [&'static str],
    /// What is other than usual: see `public/translate/preview/world.js`.
    pub world: &'static [(&'static str, &'static str)],
    /// The messages that can be seen there, and nowhere before, with spaces between them.
    messages: &'static str,
}

/// A place in the survey that each instrument has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The start page.
    Start,
    /// The first question.
    First,
    /// The first question of the second part, from which on one can finish.
    SecondPart,
    /// The first question with a box to write in.
    Text,
    /// The first question with a choice that stands alone.
    Several,
    /// The first question with help under it.
    Help,
    /// The page of the first answer that ends the survey.
    End,
    /// The page of the first answer that shows the councils.
    Councils,
}

const fn spot(
    id: &'static str,
    name: &'static str,
    at: At,
    then: &'static [&'static str],
    messages: &'static str,
) -> Spot {
    Spot {
        id,
        name,
        at,
        then,
        world: &[],
        messages,
    }
}

impl Spot {
    /// The messages that can be seen there, and nowhere before.
    pub fn messages(&self) -> impl Iterator<Item = &'static str> {
        self.messages.split_whitespace()
    }

    /// The same, where the world is other than usual: names and values.
    const fn when(self, world: &'static [(&'static str, &'static str)]) -> Self {
        Self { world, ..self }
    }
}
