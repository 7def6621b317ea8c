//! The next question, made while this one is read and answered.

use std::mem::replace;

use leptos::prelude::*;
use survey::ids::ItemId;

use crate::pages::question::question;
use crate::sheet::Sheet;
use crate::survey::{SOON, Survey};

/// The question `id`, and what makes it follow the answers once it is shown: on its way there
/// it would only take time from the one that is.
struct Next {
    id: ItemId,
    answers: ArcTrigger,
    sheet: Sheet,
}

/// Questions that were made ahead.
#[derive(Default)]
pub(super) struct Sheets {
    /// The one that comes next, as the answers are.
    next: Option<Next>,
    /// The one that is shown.
    shown: Option<Sheet>,
    /// Those that were left: to take them apart can wait.
    left: Vec<Sheet>,
    /// It will soon be seen to what comes next.
    is_due: bool,
}

impl Survey {
    /// The page of the item `id`: the one that is there already, or else a new one.
    pub fn question(self, id: &ItemId) -> AnyView {
        let parts = self.parts();
        let sheets = &mut *parts.sheets.borrow_mut();
        match sheets.next.take_if(|next| next.id == *id) {
            Some(next) => {
                parts.changed.answers.replace(next.answers);
                sheets.shown.insert(next.sheet).show()
            }
            None => question(self, id),
        }
    }

    /// Notes that the question that is shown is left.
    pub fn leave_question(self) {
        if self.is_here() {
            let parts = self.parts();
            let sheets = &mut *parts.sheets.borrow_mut();
            sheets.left.extend(sheets.shown.take());
        }
    }

    /// Makes the next question, once what has been done is on the screen.
    pub(super) fn look_ahead_soon(self) {
        if !replace(&mut self.parts().sheets.borrow_mut().is_due, true) {
            let look_ahead = move || {
                if self.is_here() {
                    self.look_ahead();
                }
            };
            set_timeout(look_ahead, SOON);
        }
    }

    fn look_ahead(self) {
        let parts = self.parts();
        let sheets = &mut *parts.sheets.borrow_mut();
        sheets.is_due = false;
        sheets.left.clear();
        let next = self.look(|session| session.ahead());
        if sheets.next.as_ref().map(|next| &next.id) != next.as_ref() {
            sheets.next = next.map(|id| self.make(id));
        }
    }

    fn make(self, id: ItemId) -> Next {
        let parts = self.parts();
        let shown = parts.changed.answers.take();
        let sheet = Sheet::of(|| question(self, &id));
        let answers = parts.changed.answers.replace(shown);
        Next { id, answers, sheet }
    }

    /// Has the next question made anew: what is on it may not be so any more.
    pub(super) fn forget_ahead(self) {
        self.parts().sheets.borrow_mut().next = None;
        self.look_ahead_soon();
    }
}
