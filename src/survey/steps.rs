//! Turning pages, and what goes with it: keeping, focus, the browser's back button.

use leptos::prelude::{Notify, Track};
use survey::Answer;
use survey::ids::ItemId;

use crate::browser::{after_render, blur, focus, focus_at_top, focus_by_key};
use crate::saving::{Device, Found, Kept};
use crate::session::{Over, Place, Session};
use crate::survey::Survey;

/// Where somebody is.
struct Standing {
    place: Place,
    over: Option<Over>,
    section: Option<String>,
}

impl Survey {
    /// Goes where `go` leads, and keeps, shows and tells what has changed by it.
    pub fn turn_page(self, go: impl FnOnce(&mut Session)) {
        let before = self.standing();
        go(&mut self.parts().session.borrow_mut());
        self.page_turned(before, true);
    }

    /// The same where nobody has asked for it: who is elsewhere in the page stays there.
    pub(super) fn turn_page_by_itself(self, go: impl FnOnce(&mut Session)) {
        let before = self.standing();
        let has_focus = self.has_focus();
        go(&mut self.parts().session.borrow_mut());
        self.page_turned(before, has_focus);
    }

    /// Whether the focus is in the survey, or about to be.
    pub(super) fn has_focus(self) -> bool {
        let parts = self.parts();
        parts.is_arriving.get() || parts.root.active_element().is_some()
    }

    /// Whether the focus is in the page, not in the frame around it, or about to be.
    pub(super) fn is_in_page(self) -> bool {
        let parts = self.parts();
        let focused = parts.root.query_selector(".page :focus");
        parts.is_arriving.get() || focused.is_ok_and(|found| found.is_some())
    }

    #[inline(never)]
    fn standing(self) -> Standing {
        let (place, over) = self.look(|session| (session.place.clone(), session.over));
        Standing {
            section: self.section(),
            place,
            over,
        }
    }

    #[inline(never)]
    fn page_turned(self, before: Standing, with_focus: bool) {
        let parts = self.parts();
        let now = self.standing();
        if (&now.place, now.over) != (&before.place, before.over) {
            self.show_page(&now, with_focus);
        } else if self.look(|session| session.problem.is_some()) {
            parts.changed.answers.borrow().notify();
            // It stands above the answers, which may be longer than the screen.
            self.look_at_top("[data-errors]");
        }
        if let Some(section) = now
            .section
            .filter(|now| Some(now) != before.section.as_ref())
        {
            parts.events.send("ylbc:progress", &[("section", &section)]);
        }
    }

    fn show_page(self, now: &Standing, with_focus: bool) {
        let parts = self.parts();
        if parts.notice.take().is_some() {
            parts.changed.notice.notify();
        }
        parts.language.borrow().try_again();
        parts.announcer.hush();
        match now.place {
            Place::Ended(_) => {
                parts.key.wipe();
                parts.page.kept();
            }
            _ => self.keep_soon(),
        }
        match now.place {
            Place::Item(_) => self.look_ahead_soon(),
            _ => self.forget_ahead(),
        }
        if with_focus {
            parts.is_arriving.set(true);
            blur(&parts.root);
        }
        parts.changed.place.notify();
        if with_focus {
            self.look_at_top("[data-heading]");
        }
        if now.over.is_some() || !matches!(now.place, Place::Start | Place::Gone) {
            parts.sentinel.set();
        }
    }

    fn section(self) -> Option<String> {
        let Place::Item(item) = self.look(|session| session.place.clone()) else {
            return None;
        };
        let settings = self.settings();
        let at = settings.instrument.section_of(&item)?;
        Some(settings.instrument.sections.get(at)?.id.to_string())
    }

    /// Answers `item`, or takes its answer away.
    pub fn answer(self, item: &ItemId, answer: Option<Answer>) {
        let parts = self.parts();
        parts.session.borrow_mut().set_answer(item, answer);
        self.keep_soon();
        self.look_ahead_soon();
        parts.changed.answers.borrow().notify();
    }

    /// Begins, on a device that is whose the person said.
    pub fn begin(self) {
        let parts = self.parts();
        let found = parts.key.find();
        // Another tab has begun since this page came up; its answers are not written over.
        if let (false, Found::Kept(_, Kept::Answering { .. } | Kept::Waiting(_))) =
            (parts.has_begun.get(), found)
        {
            self.stop();
            return self.turn_page(|session| session.forget(Place::Welcome));
        }
        parts.has_begun.set(true);
        self.keep_language();
        self.turn_page(Session::begin);
    }

    /// Notes whose device it is. Nothing is kept before the survey has begun; what was kept
    /// where it may not be any more is taken away.
    pub fn choose_device(self, device: Device) {
        let parts = self.parts();
        if parts.has_begun.get() && device != parts.device.get() {
            parts.key.wipe();
            parts.page.kept();
        }
        parts.device.set(device);
        parts.changed.answers.borrow().notify();
    }

    /// Ends what is under way in this tab; the record stays as it is.
    pub(super) fn stop(self) {
        let parts = self.parts();
        parts.outbox.empty();
        parts.has_begun.set(false);
        parts.device.set(Device::Unknown);
        parts.changed.answers.borrow().notify();
    }

    /// Whose device it is. The caller is run anew when that changes.
    pub fn chosen_device(self) -> Device {
        self.parts().changed.answers.borrow().track();
        self.device()
    }

    /// Goes back one page.
    pub fn go_back(self) {
        self.turn_page(|session| {
            session.back();
        });
    }

    /// The browser's back button was used.
    pub fn browser_went_back(self) {
        if self.parts().sentinel.is_left() {
            self.go_back();
        }
    }

    /// Shows `over`, or what lies under it.
    pub fn show_over(self, over: Option<Over>) {
        self.turn_page(|session| session.over = over);
    }

    /// Closes what lies over the page and gives the focus back to the button that opened it;
    /// only for who is in the survey: the key may be meant for something of the page.
    pub fn close_over(self) {
        let opener = match self.look(|session| session.over) {
            Some(Over::Support) => ".toolbar button",
            Some(Over::Delete) => ".footer button",
            None => return,
        };
        if self.has_focus() {
            let before = self.standing();
            self.parts().session.borrow_mut().over = None;
            self.page_turned(before, false);
            after_render(move || self.with_element(|_, root| focus_by_key(root, opener)));
        }
    }

    /// Focuses what matches `selector`, once what has changed is in the page.
    pub fn look_at(self, selector: &'static str) {
        after_render(move || self.with_element(|_, root| focus(root, selector)));
    }

    fn look_at_top(self, selector: &'static str) {
        after_render(move || {
            self.with_element(|host, root| {
                focus_at_top(host, root, selector);
                self.parts().is_arriving.set(false);
            });
        });
    }

    /// Has the loader fetch the council's file again and show the survey anew.
    pub fn load_again(self) {
        self.parts().page.reload();
    }
}
