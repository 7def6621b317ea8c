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
mod survey;
#[cfg(test)]
mod tests;
mod view;

use std::any::Any;
use std::cell::RefCell;
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
    announcer: Announcer,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.announcer.remove();
    }
}

/// What the loader handed over, read.
#[wasm_bindgen]
pub struct Read {
    page: Page,
    settings: Option<Settings>,
}

/// Reads `page`. It takes time, so it is a task of its own: what somebody touches in the
/// meantime is answered before [`mount`].
#[wasm_bindgen]
pub fn read(page: Page) -> Read {
    Read {
        settings: Settings::read(&page, &window().origin()),
        page,
    }
}

/// Shows the survey in `root`, the shadow root of `host`, as was read.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: ShadowRoot, read: Read) -> Mounted {
    let Read { page, settings } = read;
    let announcer = Announcer::in_host(&host);
    let listeners = Rc::new(RefCell::new(Vec::new()));
    let view = mount_to(root.clone().unchecked_into(), {
        let (announcer, listeners) = (announcer.clone(), listeners.clone());
        move || match settings {
            Some(settings) => {
                let survey = Survey::open(settings, host, root, page, announcer);
                listeners.replace(listeners::listen(survey));
                app::app(survey)
            }
            None => broken(&page),
        }
    });
    Mounted {
        _view: Box::new(view),
        _listeners: listeners.take(),
        announcer,
    }
}

/// What shows when the instrument cannot be read: never an empty box.
fn broken(page: &Page) -> AnyView {
    let language = Language::new(page.lang(), &page.locale(), String::new());
    el_of("div", "survey")
        .set("lang", page.lang())
        .set("dir", language.direction())
        .put(el_of("p", "heading").put(language.text("fatal-title")))
        .put(el("p").put(language.text("fatal-body")))
        .put(el("slot").set("name", "ylbc-live"))
        .made()
}
