//! One person's way through the survey: their answers, and the page they are on. Plain
//! data; the rules (what is asked next, what counts as an answer) are the survey crate's.

use std::mem;
use std::rc::Rc;

use survey::ids::ItemId;
use survey::instrument::{Then, Turn};
use survey::{Answer, Answers, Item, Route};

use crate::config::Settings;

/// A page of the survey.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// The survey cannot be answered here and now; the settings say why.
    Closed,
    /// What the survey is, and the save question.
    Start,
    /// Answers were found on the device.
    Welcome,
    /// A question.
    Item(ItemId),
    /// The page that the answer to this item leads to, before the next question.
    Aside(ItemId),
    /// The early end that the answer to this item leads to.
    Ended(ItemId),
    /// All answers, before they are sent.
    Check,
    /// A response on its way.
    Outbox,
    /// It has arrived.
    Sent,
    /// Everything was wiped, as the person asked.
    Deleted {
        /// Whether it is certain that nothing was sent before.
        nothing_sent: bool,
    },
    /// The survey is being answered in another tab.
    Elsewhere,
    /// Nothing is shown any more: the person is leaving.
    Gone,
}

/// A page that lies over the others and goes back to them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Over {
    /// Who can help.
    Support,
    /// Whether to wipe everything.
    Delete,
}

/// What is wrong with the page that was to be left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// This question needs an answer.
    NeedsAnswer,
    /// The text is too long by so many characters.
    TooLong(usize),
}

/// The answers and the place of one person.
pub struct Session {
    settings: Rc<Settings>,
    /// What was answered so far, routed away or not.
    pub answers: Answers,
    /// The page.
    pub place: Place,
    /// The page over it.
    pub over: Option<Over>,
    /// What is wrong with this page.
    pub problem: Option<Problem>,
    /// While an answer is changed from the check page: the items asked before the change.
    changing: Option<Vec<ItemId>>,
    /// The question from which the check page was reached.
    last: Option<ItemId>,
}

impl Session {
    /// A session without answers, at `place`.
    pub fn new(settings: Rc<Settings>, place: Place) -> Self {
        Self {
            settings,
            answers: Answers::new(),
            place,
            over: None,
            problem: None,
            changing: None,
            last: None,
        }
    }

    /// The route of the answers as they are.
    pub fn route(&self) -> Route<'_> {
        Route::of(&self.settings.instrument, &self.answers)
    }

    /// The page of the answer to `item`, where it leads to one.
    pub fn turn(&self, item: &ItemId) -> Option<&Turn> {
        self.settings
            .instrument
            .item(item)?
            .turn(self.answers.get(item)?)
    }

    /// Sets or clears the answer to `item`.
    pub fn set_answer(&mut self, item: &ItemId, answer: Option<Answer>) {
        self.problem = None;
        match answer {
            Some(answer) => self.answers.set(item.clone(), answer),
            None => self.answers.clear(item),
        }
    }

    /// Goes to the first question.
    pub fn begin(&mut self) {
        let first = self.route().next(None).map(id_of);
        self.place = first.map_or(Place::Check, Place::Item);
    }

    /// Takes answers up again where they were left: at `at`, or where that is not asked
    /// (any more), at the check page.
    pub fn resume(&mut self, answers: Answers, at: Option<ItemId>) {
        self.answers = answers;
        let place = at.filter(|at| self.route().position(at).is_some());
        self.place = place.map_or(Place::Check, Place::Item);
    }

    /// Leaves the page forwards. Stays, and notes what is wrong, where it must.
    pub fn forward(&mut self) {
        self.problem = None;
        match self.next() {
            Ok(Place::Check) => self.go_to_check(),
            Ok(next) => self.place = next,
            Err(problem) => self.problem = Some(problem),
        }
    }

    /// The question that comes next, if one does, as the answers are.
    pub fn ahead(&self) -> Option<ItemId> {
        match self.next() {
            Ok(Place::Item(next)) => Some(next),
            _ => None,
        }
    }

    /// The page after this one; what is wrong with this one, where it cannot be left.
    fn next(&self) -> Result<Place, Problem> {
        match &self.place {
            Place::Item(item) => {
                if let Some(problem) = self.problem_of(item) {
                    return Err(problem);
                }
                Ok(match self.turn(item).map(|turn| turn.then) {
                    Some(Then::End) => Place::Ended(item.clone()),
                    Some(Then::GoOn) => Place::Aside(item.clone()),
                    None => self.place_after(item),
                })
            }
            Place::Aside(item) => Ok(self.place_after(item)),
            other => Ok(other.clone()),
        }
    }

    /// The next question, or else the check page; while an answer is changed, only a question
    /// that is asked because of it.
    fn place_after(&self, item: &ItemId) -> Place {
        let route = self.route();
        let from = route.position(item).map_or(0, |at| at + 1);
        let is_known = |next: &Item| self.changing.as_ref().is_some_and(|k| k.contains(&next.id));
        let next = route
            .asked
            .iter()
            .skip(from)
            .find(|next| !is_known(next))
            .map(|i| id_of(i));
        next.map_or(Place::Check, Place::Item)
    }

    /// Goes back one page. False where there is no page before this one.
    pub fn back(&mut self) -> bool {
        if self.over.take().is_some() {
            return true;
        }
        self.problem = None;
        let is_changing = matches!(self.place, Place::Item(_)) && self.changing.take().is_some();
        let before = match &self.place {
            Place::Item(_) if is_changing => Some(Place::Check),
            Place::Item(item) => {
                let before = self.route().previous(item).map(id_of);
                Some(before.map_or(Place::Start, Place::Item))
            }
            Place::Aside(item) | Place::Ended(item) => Some(Place::Item(item.clone())),
            Place::Check => self.last_item().map(Place::Item),
            _ => None,
        };
        let has_moved = before.is_some();
        self.place = before.unwrap_or_else(|| self.place.clone());
        has_moved
    }

    fn last_item(&self) -> Option<ItemId> {
        let route = self.route();
        let last = self
            .last
            .clone()
            .filter(|last| route.position(last).is_some());
        last.or_else(|| route.asked.last().map(|item| id_of(item)))
    }

    /// Goes to the check page before all is answered. Stays where the text on this page
    /// is too long to send.
    pub fn finish_now(&mut self) {
        match self.place.clone() {
            Place::Item(item) => {
                self.problem = self.problem_of(&item);
                if self.problem.is_none() {
                    self.go_to_check();
                }
            }
            Place::Aside(_) => self.go_to_check(),
            _ => {}
        }
    }

    fn go_to_check(&mut self) {
        let was_changing = self.changing.take().is_some();
        match mem::replace(&mut self.place, Place::Check) {
            Place::Item(from) | Place::Aside(from) if !was_changing => self.last = Some(from),
            _ => {}
        }
    }

    /// Goes from the check page to `item`, and afterwards back there.
    pub fn change(&mut self, item: ItemId) {
        self.changing = Some(self.route().asked.iter().map(|item| id_of(item)).collect());
        self.place = Place::Item(item);
    }

    /// Forgets everything and goes to `place`.
    pub fn forget(&mut self, place: Place) {
        *self = Self::new(self.settings.clone(), place);
    }

    /// The first item whose text is too long to send.
    pub fn too_long(&self) -> Option<ItemId> {
        let is_long = |item: &&Item| matches!(self.problem_of(&item.id), Some(Problem::TooLong(_)));
        self.route().asked.into_iter().find(is_long).map(id_of)
    }

    fn problem_of(&self, id: &ItemId) -> Option<Problem> {
        let item = self.settings.instrument.item(id)?;
        match self.answers.get(id) {
            None if item.required => Some(Problem::NeedsAnswer),
            None => None,
            Some(answer) => item.characters_over(answer).map(Problem::TooLong),
        }
    }
}

fn id_of(item: &Item) -> ItemId {
    item.id.clone()
}
