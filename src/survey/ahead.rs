//! The next question, made while this one is read and answered.

use leptos::prelude::*;
use survey::ids::ItemId;

use crate::browser::ungroup;
use crate::pages::question::question;
use crate::session::Place;
use crate::sheet::Sheet;
use crate::survey::{SOON, Survey};

/// The question `id`, and the trigger by which it follows the answers. Nothing notifies that
/// while the question waits, so that it costs nothing when another is answered.
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
    /// Those that were left for another question: to take them apart can wait.
    left: Vec<Sheet>,
    /// How often something has been done: after the last time the next one is made.
    times: u32,
}

impl Survey {
    /// The page of the item `id`: the one that is there already, or else a new one.
    pub fn question_page(self, id: &ItemId) -> AnyView {
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

    /// Takes leave of the page that is shown, before it goes: the next one is made of elements
    /// of its own.
    pub fn leave_page(self) {
        self.with_element(|_, root| ungroup(root));
        if self.is_here() {
            let parts = self.parts();
            let sheets = &mut *parts.sheets.borrow_mut();
            let sheet = sheets.shown.take();
            if self.look(|session| matches!(session.place, Place::Item(_))) {
                sheets.left.extend(sheet);
            }
        }
    }

    /// Makes the next question, once nothing has been done for a moment.
    pub(super) fn look_ahead_soon(self) {
        let parts = self.parts();
        let sheets = &mut *parts.sheets.borrow_mut();
        sheets.times += 1;
        let times = sheets.times;
        let look_ahead = move || {
            if self.is_here() {
                self.look_ahead(times);
            }
        };
        set_timeout(look_ahead, SOON);
    }

    /// Sees to what comes next, unless something was done after so many `times`.
    fn look_ahead(self, times: u32) {
        let parts = self.parts();
        let sheets = &mut *parts.sheets.borrow_mut();
        if sheets.times != times {
            return;
        }
        sheets.left.clear();
        let next = self.look(|session| session.ahead());
        if sheets.next.as_ref().map(|next| &next.id) != next.as_ref() {
            sheets.next = next.and_then(|id| self.make(id));
        }
    }

    /// The question `id`; none where a text of it fails, which is for its own time to mend.
    fn make(self, id: ItemId) -> Option<Next> {
        let parts = self.parts();
        let shown = parts.changed.answers.take();
        let sheet = self
            .language()
            .without_fail(|| Sheet::of(|| question(self, &id)));
        let answers = parts.changed.answers.replace(shown);
        sheet.map(|sheet| Next { id, answers, sheet })
    }

    /// Drops the next question: what is on it may not be so any more. If one still comes next,
    /// it is soon made anew.
    pub(super) fn forget_ahead(self) {
        self.parts().sheets.borrow_mut().next = None;
        self.look_ahead_soon();
    }
}
