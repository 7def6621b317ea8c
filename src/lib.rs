//! The survey in a council's page. The loader (`public/embed.js`) fetches the parts and
//! calls [`mount`]; from there data goes one way:
//! [`config`] → [`session`] (answers and place) → [`pages`] → [`outbox`], joined in
//! [`survey`], kept by [`saving`].

mod app;
mod browser;
mod components;
mod config;
mod events;
mod fluent;
mod history;
mod json;
mod language;
mod leave;
mod listeners;
mod outbox;
mod pages;
mod saving;
mod session;
mod sheet;
mod survey;
#[cfg(test)]
mod tests;
mod view;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, ShadowRoot};

use crate::browser::Listener;
use crate::components::announcer::Announcer;
use crate::config::{Page, Settings};
use crate::language::Language;
use crate::survey::Survey;
use crate::view::{el, el_of};

/// A survey in a page. Freeing it takes away all that it put there.
#[wasm_bindgen]
pub struct Mounted {
    _view: Box<dyn Any>,
    _listeners: Vec<Listener>,
    survey: Option<Survey>,
    announcer: Announcer,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(survey) = self.survey {
            survey.keep_in_time();
        }
        self.announcer.remove();
    }
}

/// What the loader handed over, read.
#[wasm_bindgen]
pub struct Read {
    page: Page,
    settings: Option<Settings>,
}

/// The same, with the texts.
#[wasm_bindgen]
pub struct Learnt {
    page: Page,
    settings: Option<Settings>,
    language: Language,
}

/// Reads `page`. This, [`learn`] and [`mount`] take time, so each is to be a task of its own:
/// what somebody touches in the meantime is answered first.
#[wasm_bindgen]
pub fn read(page: Page) -> Read {
    Read {
        settings: Settings::read(&page, &window().origin()),
        page,
    }
}

/// Learns the texts of what was read.
#[wasm_bindgen]
pub fn learn(read: Read) -> Learnt {
    let Read { page, settings } = read;
    let council = settings.as_ref().and_then(|known| known.council.as_ref());
    let council = council.map_or_else(String::new, |council| council.name.clone());
    Learnt {
        language: Language::new(page.lang(), &page.locale(), council),
        page,
        settings,
    }
}

/// Shows the survey in `root`, the shadow root of `host`, as was read and learnt.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: ShadowRoot, learnt: Learnt) -> Mounted {
    let Learnt {
        page,
        settings,
        language,
    } = learnt;
    let announcer = Announcer::in_host(&host);
    let listeners = Rc::new(RefCell::new(Vec::new()));
    let opened = Rc::new(Cell::new(None));
    let view = mount_to(root.clone().unchecked_into(), {
        let (announcer, listeners, opened) = (announcer.clone(), listeners.clone(), opened.clone());
        move || match settings {
            Some(settings) => {
                let survey = Survey::open(settings, language, host, root, page, announcer);
                listeners.replace(listeners::listen(survey));
                opened.set(Some(survey));
                app::app(survey)
            }
            None => broken(&language),
        }
    });
    Mounted {
        _view: Box::new(view),
        _listeners: listeners.take(),
        survey: opened.get(),
        announcer,
    }
}

/// What shows when the instrument cannot be read: never an empty box.
fn broken(language: &Language) -> AnyView {
    el_of("div", "survey")
        .set("lang", language.code().to_owned())
        .set("dir", language.direction())
        .put(el_of("p", "heading").put(language.text("fatal-title")))
        .put(el("p").put(language.text("fatal-body")))
        .put(el("slot").set("name", "ylbc-live"))
        .made()
}
