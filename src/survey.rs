//! The survey in one element: the handles of its parts, and what joins them. Pages speak
//! to this; nothing else changes the session, the storage and the outbox together.

use std::sync::Arc;

use leptos::prelude::*;
use survey::ids::CouncilId;
use survey::{Answer, Response, ids::ItemId};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, ShadowRoot};

use crate::browser::{after_render, focus, focus_heading, random_key, this_month, to_json};
use crate::components::announcer::Announcer;
use crate::config::{Page, Settings};
use crate::events::Events;
use crate::history::Sentinel;
use crate::language::Language;
use crate::leave;
use crate::outbox::{Outbox, Sending};
use crate::saving::{Device, Found, Kept, Key, Letter, keep_language};
use crate::session::{Over, Place, Session};

/// One survey. Copies are handles of the same.
#[derive(Clone, Copy)]
pub struct Survey {
    settings: StoredValue<Arc<Settings>>,
    key: StoredValue<Key>,
    element: StoredValue<Element, LocalStorage>,
    sentinel: StoredValue<Sentinel>,
    /// The texts.
    pub language: Language,
    /// The answers and the place.
    pub session: Session,
    /// The response on its way.
    pub outbox: Outbox,
    /// Whose device it is.
    pub device: RwSignal<Device>,
    /// A message to show once: the id of its text.
    pub notice: RwSignal<Option<&'static str>>,
    /// The month in which answers were last sent from this device.
    pub sent_before: RwSignal<Option<String>>,
    events: Events,
}

/// Where the survey stands in the council's page.
struct Element {
    host: HtmlElement,
    root: ShadowRoot,
    page: Page,
    announcer: Announcer,
}

impl Survey {
    /// A survey in `root`, as it stands: begun on this device, sent, or new.
    pub fn open(
        settings: Settings,
        host: HtmlElement,
        root: ShadowRoot,
        page: Page,
        announcer: Announcer,
    ) -> Self {
        let council = settings
            .council
            .as_ref()
            .map_or_else(String::new, |c| c.name.clone());
        let language = Language::new(page.lang(), &page.locale(), council);
        let wave = settings.wave_id();
        let instrument = settings.instrument.id.clone();
        let key = Key::new(
            settings.council_id.as_str(),
            instrument.as_str(),
            wave.as_str(),
        );
        let first = if settings.closed.is_some() {
            Place::Closed
        } else {
            Place::Start
        };
        let sentinel = match settings.history {
            true => Sentinel::Marked(key.as_str().to_owned()),
            false => Sentinel::Off,
        };
        let outbox = Outbox::new(&settings.endpoint);
        let events = Events::new(&host, settings.events);
        let settings = StoredValue::new(Arc::new(settings));
        let survey = Self {
            settings,
            key: StoredValue::new(key),
            sentinel: StoredValue::new(sentinel),
            element: StoredValue::new_local(Element {
                host,
                root,
                page,
                announcer,
            }),
            language,
            session: Session::new(settings, first),
            outbox,
            device: RwSignal::new(Device::Unknown),
            notice: RwSignal::new(None),
            sent_before: RwSignal::new(None),
            events,
        };
        survey.take_up();
        survey.follow_outbox();
        events.send("ylbc:ready", &[]);
        survey
    }

    /// What does not change.
    pub fn settings(self) -> Arc<Settings> {
        self.settings.get_value()
    }

    /// Does something with the element's host and root.
    pub fn with_element<T>(self, with: impl FnOnce(&HtmlElement, &ShadowRoot) -> T) -> Option<T> {
        self.element
            .try_with_value(|element| with(&element.host, &element.root))
    }

    /// Takes up what the device kept.
    fn take_up(self) {
        let open = self.settings().closed.is_none();
        match self.key.get_value().find() {
            Found::Nothing => {}
            Found::Unreadable => self.notice.set(Some("storage-corrupt")),
            Found::Kept(_, Kept::Sent(month)) => self.sent_before.set(Some(month)),
            // A response that waits goes out even when the survey has closed since.
            Found::Kept(device, Kept::Waiting(letter)) => {
                self.device.set(device);
                self.session.place.set(Place::Outbox);
                self.outbox.post(letter);
            }
            Found::Kept(device, Kept::Answering { .. }) if open => {
                self.device.set(device);
                self.session.place.set(Place::Welcome);
            }
            Found::Kept(..) => {}
        }
    }

    /// Goes where `go` leads and keeps, shows and tells what has changed by it.
    pub fn turn_page(self, go: impl FnOnce(Session)) {
        let section = self.section();
        let before = (
            self.session.place.get_untracked(),
            self.session.over.get_untracked(),
        );
        go(self.session);
        let place = self.session.place.get_untracked();
        let problem = self.session.problem.get_untracked().is_some();
        if (place.clone(), self.session.over.get_untracked()) != before {
            self.notice.set(None);
            if let Place::Ended(_) = place {
                self.key.get_value().wipe();
            } else {
                self.keep();
            }
            self.look_at_top();
            self.guard_history();
        } else if problem {
            self.look_at("[data-errors]");
        }
        let now = self.section();
        if now != section
            && let Some(section) = now
        {
            self.events.send("ylbc:progress", &[("section", &section)]);
        }
    }

    fn section(self) -> Option<String> {
        let Place::Item(item) = self.session.place.get_untracked() else {
            return None;
        };
        let settings = self.settings();
        let at = settings.instrument.section_of(&item)?;
        Some(settings.instrument.sections.get(at)?.id.to_string())
    }

    /// Focuses what matches `selector`, after what had the focus has gone.
    pub fn look_at(self, selector: &'static str) {
        self.with_root_after_render(move |root| focus(root, selector));
    }

    /// Has the loader fetch the council's file again and show the survey anew.
    pub fn load_again(self) {
        self.element.with_value(|element| element.page.reload());
    }

    fn look_at_top(self) {
        after_render(move || {
            self.with_element(focus_heading);
        });
    }

    fn with_root_after_render(self, then: impl FnOnce(&ShadowRoot) + 'static) {
        after_render(move || {
            self.with_element(|_, root| then(root));
        });
    }

    fn guard_history(self) {
        if !matches!(
            self.session.place.get_untracked(),
            Place::Start | Place::Gone
        ) {
            self.sentinel.with_value(Sentinel::set);
        }
    }

    /// The browser's back button was used.
    pub fn browser_went_back(self) {
        let off_ours = self
            .sentinel
            .with_value(|s| *s != Sentinel::Off && !s.is_here());
        if off_ours {
            self.turn_page(|session| {
                session.back();
            });
        }
    }

    /// Begins, on a device that is whose the person says.
    pub fn begin(self, device: Device) {
        self.device.set(device);
        keep_language(device, &self.language.code_now());
        self.turn_page(Session::begin);
    }

    /// Answers `item`, or takes its answer away.
    pub fn answer(self, item: &ItemId, answer: Option<Answer>) {
        self.session.set_answer(item, answer);
        self.keep();
    }

    /// Writes what there is to keep to the device, or says once that it cannot.
    fn keep(self) {
        let at = match self.session.place.get_untracked() {
            Place::Item(item) | Place::Aside(item) => Some(item),
            Place::Check => None,
            _ => return,
        };
        let kept = Kept::Answering {
            version: self.settings().instrument.version,
            at,
            answers: self.session.answers.get_untracked(),
        };
        self.write(kept);
    }

    fn write(self, kept: Kept) {
        let device = self.device.get_untracked();
        if self.key.get_value().write(device, kept).is_err() {
            // From here on in memory only, as if nothing had been said about the device.
            self.device.set(Device::Unknown);
            self.say("storage-failed");
        }
    }

    /// Goes on with what the device kept.
    pub fn carry_on(self) {
        match self.key.get_value().find() {
            Found::Kept(
                device,
                Kept::Answering {
                    version,
                    at,
                    answers,
                },
            ) => {
                self.device.set(device);
                let settings = self.settings();
                let kept = answers.clone().kept_by(&settings.instrument, version);
                let lost = kept.len() < answers.len();
                self.turn_page(|session| session.resume(kept, at));
                if lost {
                    self.say("answers-kept-newer");
                }
            }
            Found::Kept(device, Kept::Waiting(letter)) => {
                self.device.set(device);
                self.turn_page(|session| session.forget(Place::Outbox));
                self.outbox.post(letter);
            }
            Found::Kept(_, Kept::Sent(_)) => self.turn_page(|session| session.forget(Place::Sent)),
            Found::Nothing | Found::Unreadable => self.start_again(),
        }
    }

    /// Wipes the record and begins anew.
    pub fn start_again(self) {
        self.outbox.empty();
        self.key.get_value().wipe();
        self.device.set(Device::Unknown);
        self.turn_page(|session| session.forget(Place::Start));
    }

    /// Makes the response and sends it. Goes to the question that still needs an answer,
    /// where there is one.
    pub fn send(self) {
        if self.outbox.is_full() {
            return;
        }
        let settings = self.settings();
        let answers = self.session.answers.get_untracked();
        let council = CouncilId::from(settings.council_id.as_str());
        let translation = self.language.translation();
        let wave = settings.wave_id();
        match Response::build(&settings.instrument, council, wave, translation, &answers) {
            Ok(response) => self.post(&response),
            Err(refusal) => {
                let item = ItemId::from(refusal.field.trim_start_matches("answers."));
                self.turn_page(|session| session.change(item));
                self.turn_page(Session::forward);
            }
        }
    }

    fn post(self, response: &Response) {
        let (Some(body), Some(key)) = (to_json(response), random_key()) else {
            self.say("fatal-body");
            return;
        };
        let letter = Letter { body, key };
        self.write(Kept::Waiting(letter.clone()));
        self.turn_page(|session| session.forget(Place::Outbox));
        self.outbox.post(letter);
    }

    /// Shows and announces what becomes of a response on its way.
    fn follow_outbox(self) {
        Effect::new(move |before: Option<Option<Sending>>| {
            let state = self.outbox.state();
            if before.as_ref() != Some(&state) {
                match &state {
                    Some(Sending::Stored) => untrack(|| self.arrived()),
                    Some(Sending::Waiting { .. }) => self.announce("waiting-title"),
                    Some(Sending::Refused(_)) => {
                        self.events.send("ylbc:error", &[]);
                        self.look_at_top();
                    }
                    Some(Sending::Trying) | None => {}
                }
            }
            state
        });
    }

    fn arrived(self) {
        let key = self.key.get_value();
        match self.device.get_untracked() {
            Device::Own => self.write(Kept::Sent(this_month())),
            Device::Shared | Device::Unknown => key.wipe(),
        }
        self.events.send("ylbc:sent", &[]);
        self.turn_page(|session| session.forget(Place::Sent));
    }

    /// Wipes everything, as the person asked and confirmed.
    pub fn delete(self) {
        self.outbox.empty();
        self.key.get_value().wipe();
        self.device.set(Device::Unknown);
        self.turn_page(|session| session.forget(Place::Deleted));
    }

    /// Wipes everything, shows nothing any more and goes to a page that nobody minds.
    pub fn exit(self) {
        let settings = self.settings();
        let exit = settings
            .council
            .as_ref()
            .map(|council| council.exit.clone());
        self.with_element(|_, root| leave::cover(root));
        self.outbox.empty();
        self.session.forget(Place::Gone);
        leave::leave(exit.as_deref());
    }

    /// Shows `over`, or what lies under it.
    pub fn show_over(self, over: Option<Over>) {
        self.turn_page(|session| session.over.set(over));
    }

    /// This tab's record was changed by another tab.
    pub fn changed_elsewhere(self, key: Option<&str>) {
        // No key at all: the whole storage was wiped.
        let ours = key.is_none_or(|key| self.key.with_value(|own| own.as_str() == key));
        if !ours || self.device.get_untracked() != Device::Own {
            return;
        }
        let place = match self.key.get_value().find() {
            Found::Kept(_, Kept::Sent(_)) => Place::Sent,
            Found::Nothing => Place::Start,
            _ if self.session.place.get_untracked() == Place::Welcome => return,
            _ => Place::Elsewhere,
        };
        self.outbox.empty();
        self.device.set(Device::Unknown);
        self.turn_page(|session| session.forget(place));
    }

    /// Shows everything in the language `code` from now on; keeps answers, place and focus.
    pub fn change_language(self, code: String) {
        let file = self
            .element
            .with_value(|element| element.page.fetch_locale(&code));
        spawn_local(async move {
            let text = match file {
                Ok(file) => JsFuture::from(file)
                    .await
                    .ok()
                    .and_then(|text| text.as_string()),
                Err(_) => None,
            };
            match text {
                Some(text) => self.speak(code, &text),
                None => self.say("language-failed"),
            }
        });
    }

    fn speak(self, code: String, text: &str) {
        keep_language(self.device.get_untracked(), &code);
        self.language.change(code.clone(), text);
        let direction = self.language.direction();
        self.events
            .send("ylbc:language", &[("lang", &code), ("dir", &direction)]);
        let name = self.language.text("language-name").plain();
        let words = self
            .language
            .with_word("language-changed", "language", name)
            .plain();
        self.announce_words(&words);
    }

    /// The languages that can be chosen: code and own name of each.
    pub fn languages(self) -> Vec<(String, String)> {
        let languages = self.element.with_value(|element| element.page.languages());
        let pair = |entry: wasm_bindgen::JsValue| {
            let entry = js_sys::Array::from(&entry);
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        languages.iter().filter_map(pair).collect()
    }

    /// Shows a message once and has it read out.
    fn say(self, id: &'static str) {
        self.notice.set(Some(id));
        self.announce(id);
    }

    /// Has a screen reader say a message; for what moves no focus.
    pub fn announce(self, id: &str) {
        self.announce_words(&self.language.text(id).plain());
    }

    fn announce_words(self, words: &str) {
        let language = self.language.code_now();
        self.element
            .with_value(|element| element.announcer.say(words, &language));
    }
}
