//! The survey in one element: its parts, and what joins them. Pages speak to this; nothing
//! else changes the session, the storage and the outbox together.
//!
//! [`steps`] turns pages, [`ahead`] makes the next question early, [`keeping`] keeps and
//! wipes, [`sending`] sends, [`speaking`] changes the language. The state is plain data behind
//! one handle, and pages are made anew by a few triggers: a signal for each value made the
//! WASM a twentieth larger.

mod ahead;
mod keeping;
mod sending;
mod speaking;
mod steps;

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use survey::ids::ItemId;
use survey::{Answer, Item};
use web_sys::{HtmlElement, ShadowRoot};

use crate::components::announcer::Announcer;
use crate::config::{Page, Settings};
use crate::events::Events;
use crate::history::Sentinel;
use crate::language::{Language, Words};
use crate::outbox::{Outbox, Sending, Why};
use crate::saving::{Device, Key};
use crate::session::{Place, Problem, Session};
use crate::survey::ahead::Sheets;

/// By then what was done is on the screen, even of a slow phone.
const SOON: Duration = Duration::from_millis(100);

/// One survey. Copies are handles of the same, to be used only while it is in the page.
#[derive(Clone, Copy)]
pub struct Survey(StoredValue<Rc<Parts>, LocalStorage>);

struct Parts {
    settings: Rc<Settings>,
    key: Key,
    host: HtmlElement,
    root: ShadowRoot,
    page: Page,
    announcer: Announcer,
    sentinel: Sentinel,
    events: Events,
    outbox: Outbox,
    language: RefCell<Rc<Language>>,
    session: RefCell<Session>,
    device: Cell<Device>,
    has_begun: Cell<bool>,
    /// What has changed is about to be kept.
    is_keeping: Cell<bool>,
    has_picked_language: Cell<bool>,
    wanted_language: RefCell<String>,
    notice: Cell<Option<&'static str>>,
    /// A new page has come, and its heading is about to take the focus.
    is_arriving: Cell<bool>,
    sent_before: RefCell<Option<String>>,
    sheets: RefCell<Sheets>,
    changed: Changed,
}

/// What makes the parts of a page anew.
#[derive(Default)]
struct Changed {
    gone: ArcTrigger,
    place: ArcTrigger,
    /// Each question has one of its own, if it was made ahead.
    answers: RefCell<ArcTrigger>,
    notice: ArcTrigger,
    sending: ArcTrigger,
    waiting: ArcTrigger,
    language: ArcTrigger,
}

impl Survey {
    /// A survey in `root`, as it stands: begun on this device, sent, or new.
    pub fn open(
        settings: Settings,
        language: Language,
        host: HtmlElement,
        root: ShadowRoot,
        page: Page,
        announcer: Announcer,
    ) -> Self {
        let settings = Rc::new(settings);
        let key = settings.key();
        let first = if settings.closed.is_some() {
            Place::Closed
        } else {
            Place::Start
        };
        let survey = Self(StoredValue::new_local(Rc::new(Parts {
            sentinel: Sentinel::new(settings.history, key.as_str()),
            events: Events::new(&host, settings.events),
            outbox: Outbox::default(),
            language: RefCell::new(Rc::new(language)),
            session: RefCell::new(Session::new(settings.clone(), first)),
            device: Cell::default(),
            has_begun: Cell::default(),
            is_keeping: Cell::default(),
            has_picked_language: Cell::default(),
            wanted_language: RefCell::default(),
            notice: Cell::default(),
            is_arriving: Cell::default(),
            sent_before: RefCell::default(),
            sheets: RefCell::default(),
            changed: Changed::default(),
            settings,
            key,
            host,
            root,
            page,
            announcer,
        })));
        survey.mend_texts();
        survey.take_up();
        survey.parts().events.send("ylbc:ready", &[]);
        survey
    }

    #[inline(never)]
    fn parts(self) -> Rc<Parts> {
        self.0.get_value()
    }

    /// False after the survey has left the page.
    fn is_here(self) -> bool {
        self.0.try_get_value().is_some()
    }

    /// What does not change.
    pub fn settings(self) -> Rc<Settings> {
        self.parts().settings.clone()
    }

    /// The texts.
    pub fn language(self) -> Rc<Language> {
        self.parts().language.borrow().clone()
    }

    /// The text of message `id`.
    #[inline(never)]
    pub fn text(self, id: &str) -> Words {
        self.parts().language.borrow().text(id)
    }

    /// Makes the caller be run anew when the language changes.
    pub fn follow_language(self) {
        self.parts().changed.language.track();
    }

    /// The item `id` of the instrument.
    pub fn item(self, id: &ItemId) -> Option<Item> {
        self.settings().instrument.item(id).cloned()
    }

    /// What `look` finds in the session, as it is now.
    pub fn look<T>(self, look: impl FnOnce(Ref<'_, Session>) -> T) -> T {
        look(self.parts().session.borrow())
    }

    /// Whether the person is leaving. The caller is run anew when they do.
    pub fn is_gone(self) -> bool {
        self.parts().changed.gone.track();
        self.look(|session| session.place == Place::Gone)
    }

    /// What `look` finds in the session. The caller is run anew when another page is shown.
    pub fn look_at_place<T>(self, look: impl FnOnce(Ref<'_, Session>) -> T) -> T {
        self.parts().changed.place.track();
        self.look(look)
    }

    /// The answer to `item`. The caller is run anew when an answer changes.
    pub fn answer_to(self, item: &ItemId) -> Option<Answer> {
        self.parts().changed.answers.borrow().track();
        self.look(|session| session.answers.get(item).cloned())
    }

    /// What is wrong with this page. The caller is run anew when that changes.
    pub fn problem(self) -> Option<Problem> {
        self.parts().changed.answers.borrow().track();
        self.look(|session| session.problem)
    }

    /// How the sending stands. The caller is run anew when that changes.
    pub fn sending(self) -> Option<Sending> {
        self.parts().changed.sending.track();
        self.parts().outbox.state()
    }

    /// Why a response waits, and for how many seconds; none while it does not. The caller is
    /// run anew when it waits on.
    pub fn waiting(self) -> Option<(Why, u32)> {
        self.parts().changed.waiting.track();
        match self.parts().outbox.state() {
            Some(Sending::Waiting { why, seconds, .. }) => Some((why, seconds)),
            _ => None,
        }
    }

    /// The message to show once: the id of its text. The caller is run anew when it changes.
    pub fn notice(self) -> Option<&'static str> {
        self.parts().changed.notice.track();
        self.parts().notice.get()
    }

    /// The month in which answers were last sent from this device.
    pub fn sent_before(self) -> Option<String> {
        self.parts().sent_before.borrow().clone()
    }

    /// Whose device it is.
    pub fn device(self) -> Device {
        self.parts().device.get()
    }

    /// Does something with the element's host and root, while they are in the page.
    pub fn with_element(self, with: impl FnOnce(&HtmlElement, &ShadowRoot)) {
        if self.is_here() {
            let parts = self.parts();
            with(&parts.host, &parts.root);
        }
    }

    /// Shows a message once and has it read out.
    fn say(self, id: &'static str) {
        self.parts().notice.set(Some(id));
        self.parts().changed.notice.notify();
        self.announce(id);
    }

    /// Has a screen reader say a message; for what moves no focus.
    fn announce(self, id: &str) {
        self.announce_words(self.text(id));
    }

    /// Has a screen reader say `words`.
    pub fn announce_words(self, words: Words) {
        let (words, language) = words.told(&self.language());
        self.parts().announcer.say(words, &language);
    }
}
