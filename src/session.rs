//! One person's way through the survey: their answers, and the page they are on. The rules
//! (what is asked next, what counts as an answer) are the survey crate's.

use std::sync::Arc;

use leptos::prelude::*;
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
    Deleted,
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

/// The answers and the place of one person. Copies are handles of the same session.
#[derive(Clone, Copy)]
pub struct Session {
    settings: StoredValue<Arc<Settings>>,
    /// What was answered so far, routed away or not.
    pub answers: RwSignal<Answers>,
    /// The page.
    pub place: RwSignal<Place>,
    /// The page over it.
    pub over: RwSignal<Option<Over>>,
    /// What is wrong with this page.
    pub problem: RwSignal<Option<Problem>>,
    /// While an answer is changed from the check page: the items asked before the change.
    changing: StoredValue<Option<Vec<ItemId>>>,
    /// The question from which the check page was reached.
    last: StoredValue<Option<ItemId>>,
}

impl Session {
    /// A session without answers, at `place`.
    pub fn new(settings: StoredValue<Arc<Settings>>, place: Place) -> Self {
        Self {
            settings,
            answers: RwSignal::new(Answers::new()),
            place: RwSignal::new(place),
            over: RwSignal::new(None),
            problem: RwSignal::new(None),
            changing: StoredValue::new(None),
            last: StoredValue::new(None),
        }
    }

    /// What `look` finds on the route of the answers as they are.
    pub fn on_route<T>(self, look: impl FnOnce(&Route<'_>) -> T) -> T {
        let settings = self.settings.get_value();
        self.answers
            .with(|answers| look(&Route::of(&settings.instrument, answers)))
    }

    fn on_route_now<T>(self, look: impl FnOnce(&Route<'_>) -> T) -> T {
        untrack(|| self.on_route(look))
    }

    /// The item `id` of the instrument.
    pub fn item(self, id: &ItemId) -> Option<Item> {
        self.settings.get_value().instrument.item(id).cloned()
    }

    /// The answer to `item`.
    pub fn answer(self, item: &ItemId) -> Option<Answer> {
        self.answers.with(|answers| answers.get(item).cloned())
    }

    /// Sets or clears the answer to `item`.
    pub fn set_answer(self, item: &ItemId, answer: Option<Answer>) {
        self.problem.set(None);
        self.answers.update(|answers| match answer {
            Some(answer) => answers.set(item.clone(), answer),
            None => answers.clear(item),
        });
    }

    /// The page of the answer to `item`, where it leads to one.
    pub fn turn(self, item: &ItemId) -> Option<Turn> {
        let answer = self
            .answers
            .with_untracked(|answers| answers.get(item).cloned());
        self.item(item)?.turn(&answer?).cloned()
    }

    /// Goes to the first question.
    pub fn begin(self) {
        let first = self.on_route_now(|route| route.next(None).map(|item| item.id.clone()));
        self.place.set(first.map_or(Place::Check, Place::Item));
    }

    /// Takes answers up again where they were left: at `at`, or where that is not asked
    /// (any more), at the check page.
    pub fn resume(self, answers: Answers, at: Option<ItemId>) {
        self.answers.set(answers);
        let place = at.filter(|at| self.on_route_now(|route| route.position(at).is_some()));
        self.place.set(place.map_or(Place::Check, Place::Item));
    }

    /// Leaves the page forwards. Stays, and says what is wrong, where it must.
    pub fn forward(self) {
        match self.place.get_untracked() {
            Place::Item(item) => match self.problem_of(&item) {
                Some(problem) => self.problem.set(Some(problem)),
                None => self.leave_item(item),
            },
            Place::Aside(item) => self.after(&item),
            _ => {}
        }
    }

    fn leave_item(self, item: ItemId) {
        match self.turn(&item).map(|turn| turn.then) {
            Some(Then::End) => self.place.set(Place::Ended(item)),
            Some(Then::GoOn) => self.place.set(Place::Aside(item)),
            None => self.after(&item),
        }
    }

    /// The next question; while an answer is changed, only one that is asked because of it.
    fn after(self, item: &ItemId) {
        let known = self.changing.get_value();
        let next = self.on_route_now(|route| {
            let from = route.position(item).map_or(0, |at| at + 1);
            let later = route.asked.iter().skip(from);
            let mut fresh =
                later.filter(|next| known.as_ref().is_none_or(|k| !k.contains(&next.id)));
            fresh.next().map(|next| next.id.clone())
        });
        match next {
            Some(next) => self.place.set(Place::Item(next)),
            None => self.to_check(item.clone()),
        }
    }

    /// Goes back one page. False where there is no page before this one.
    pub fn back(self) -> bool {
        if self.over.get_untracked().is_some() {
            self.over.set(None);
            return true;
        }
        self.problem.set(None);
        let before = match self.place.get_untracked() {
            Place::Item(_) if self.changing.get_value().is_some() => Some(Place::Check),
            Place::Item(item) => Some(self.before(&item)),
            Place::Aside(item) | Place::Ended(item) => Some(Place::Item(item)),
            Place::Check => self.last_item().map(Place::Item),
            _ => None,
        };
        self.changing.set_value(None);
        match before {
            Some(place) => {
                self.place.set(place);
                true
            }
            None => false,
        }
    }

    fn before(self, item: &ItemId) -> Place {
        let before = self.on_route_now(|route| route.previous(item).map(|item| item.id.clone()));
        before.map_or(Place::Start, Place::Item)
    }

    fn last_item(self) -> Option<ItemId> {
        let last = self.last.get_value();
        self.on_route_now(|route| {
            let last = last.filter(|last| route.position(last).is_some());
            last.or_else(|| route.asked.last().map(|item| item.id.clone()))
        })
    }

    /// Goes to the check page before all is answered. Stays where the text on this page
    /// is too long to send.
    pub fn finish_now(self) {
        match self.place.get_untracked() {
            Place::Item(item) => match self.problem_of(&item) {
                Some(problem) => self.problem.set(Some(problem)),
                None => self.to_check(item),
            },
            Place::Aside(item) => self.to_check(item),
            _ => {}
        }
    }

    fn to_check(self, from: ItemId) {
        if self.changing.get_value().is_none() {
            self.last.set_value(Some(from));
        }
        self.changing.set_value(None);
        self.place.set(Place::Check);
    }

    /// Goes from the check page to `item`, and afterwards back there.
    pub fn change(self, item: ItemId) {
        let asked = self.on_route_now(|r| r.asked.iter().map(|item| item.id.clone()).collect());
        self.changing.set_value(Some(asked));
        self.place.set(Place::Item(item));
    }

    /// Forgets everything and goes to `place`.
    pub fn forget(self, place: Place) {
        self.answers.set(Answers::new());
        self.problem.set(None);
        self.changing.set_value(None);
        self.last.set_value(None);
        self.over.set(None);
        self.place.set(place);
    }

    fn problem_of(self, id: &ItemId) -> Option<Problem> {
        let item = self.item(id)?;
        match self
            .answers
            .with_untracked(|answers| answers.get(id).cloned())
        {
            None if item.required => Some(Problem::NeedsAnswer),
            None => None,
            Some(answer) => item.characters_over(&answer).map(Problem::TooLong),
        }
    }
}
