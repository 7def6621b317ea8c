//! What is asked of one person: the items that their answers lead through.

use crate::answers::{Answer, Answers};
use crate::ids::ItemId;
use crate::instrument::{Instrument, Item, Then, Turn};

/// The way through an instrument that a set of answers takes.
///
/// A condition may only name earlier items (`Instrument::check` sees to it), so one
/// walk from the first item to the last finds it, and every route ends.
#[derive(Clone, PartialEq, Debug)]
pub struct Route<'a> {
    /// The items that are asked, in order.
    pub asked: Vec<&'a Item>,
    /// The early end that an answer leads to, where one does.
    pub end: Option<&'a Turn>,
    /// The answers to items that are asked, tidied; others do not count and are never sent.
    pub answers: Answers,
}

impl<'a> Route<'a> {
    /// The route of `answers` through `instrument`. Answers that an item does not
    /// accept count as none.
    pub fn of(instrument: &'a Instrument, answers: &Answers) -> Self {
        let mut route = Self {
            asked: Vec::new(),
            end: None,
            answers: Answers::new(),
        };
        for item in instrument.items() {
            if item
                .ask_if
                .as_ref()
                .is_some_and(|condition| !condition.holds(&route.answers))
            {
                continue;
            }
            route.asked.push(item);
            let Some(answer) = item.counted(answers) else {
                continue;
            };
            route.end = item.turn(&answer).filter(|turn| turn.then == Then::End);
            route.answers.set(item.id.clone(), answer);
            if route.end.is_some() {
                break;
            }
        }
        route
    }

    /// Where `item` stands among the items asked, from 0.
    pub fn position(&self, item: &ItemId) -> Option<usize> {
        self.asked.iter().position(|asked| asked.id == *item)
    }

    /// The item asked after `item`; after none, the first.
    pub fn next(&self, item: Option<&ItemId>) -> Option<&'a Item> {
        let at = match item {
            None => 0,
            Some(item) => self.position(item)? + 1,
        };
        self.asked.get(at).copied()
    }

    /// The item asked before `item`.
    pub fn previous(&self, item: &ItemId) -> Option<&'a Item> {
        let before = self.position(item)?.checked_sub(1)?;
        self.asked.get(before).copied()
    }

    /// The first item that must be answered and is not.
    pub fn missing(&self) -> Option<&'a Item> {
        self.asked
            .iter()
            .copied()
            .find(|item| item.required && self.answers.get(&item.id).is_none())
    }
}

impl Item {
    /// The answer to this item among `answers`, as it is sent; none where it is not accepted.
    fn counted(&self, answers: &Answers) -> Option<Answer> {
        let answer = self.tidied(answers.get(&self.id)?);
        self.accepts(&answer).is_ok().then_some(answer)
    }

    /// The page that `answer` leads to, where it leads to one.
    pub fn turn(&self, answer: &Answer) -> Option<&Turn> {
        let Answer::One(choice) = answer else {
            return None;
        };
        self.turns.iter().find(|turn| turn.on == choice.as_str())
    }
}
