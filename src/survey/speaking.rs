//! Changing the language: answers, place and focus stay.

use std::rc::Rc;

use js_sys::Array;
use leptos::prelude::Notify;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlSelectElement, ShadowRoot};

use crate::browser::after_render;
use crate::language::ENGLISH;
use crate::saving::keep_language;
use crate::survey::Survey;

impl Survey {
    /// Shows everything in the language `code` from now on, once its file has come.
    pub fn change_language(self, code: String) {
        self.parts().wanted_language.replace(code.clone());
        self.fetch(code, |survey, code, text| match text {
            // Another was picked since.
            _ if *survey.parts().wanted_language.borrow() != code => {}
            Some(text) => survey.speak(code, &text),
            None => {
                survey.say("language-failed");
                survey.with_element(|_, root| show_as_picked(root, survey.language().code()));
            }
        });
    }

    /// From now on, whenever a text cannot be made: once what is about to be shown is there,
    /// fetches English, and has that stand in. Where there is no line, the next page tries
    /// again.
    pub(super) fn mend_texts(self) {
        let mend = move || {
            after_render(move || {
                if self.is_here() {
                    self.fetch(ENGLISH.to_owned(), |survey, _, text| {
                        if let Some(text) = text {
                            survey.language().fall_back_on(&text);
                            survey.parts().changed.language.notify();
                        }
                    });
                }
            });
        };
        self.language().when_failing(Rc::new(mend));
    }

    /// Fetches the language `code`; then, where the survey is still in the page, does `then`
    /// with the code and the text; none, where it has not come. One future for all: each is
    /// half a kilobyte.
    fn fetch(self, code: String, then: fn(Self, String, Option<String>)) {
        let file = self.parts().page.fetch_locale(&code);
        spawn_local(async move {
            let text = match file {
                Ok(file) => JsFuture::from(file).await.ok(),
                Err(_) => None,
            };
            if self.is_here() {
                then(self, code, text.and_then(|text| text.as_string()));
            }
        });
    }

    fn speak(self, code: String, text: &str) {
        let parts = self.parts();
        let language = Rc::new(self.language().another(code, text));
        parts.language.replace(language.clone());
        parts.has_picked_language.set(true);
        self.keep_language();
        self.forget_ahead();
        parts.changed.language.notify();
        let name = language.text("language-name").plain();
        self.announce_words(language.with_word("language-changed", "language", name));
        let direction = language.direction();
        parts.events.send(
            "ylbc:language",
            &[("lang", language.code()), ("dir", &direction)],
        );
    }

    /// Keeps the language that was picked, where the answer to the save question allows.
    pub(super) fn keep_language(self) {
        if self.parts().has_picked_language.get() {
            keep_language(self.device(), self.language().code());
        }
    }

    /// The languages that can be chosen: code and own name of each.
    pub fn languages(self) -> Vec<(String, String)> {
        let pair = |entry: JsValue| {
            let entry = Array::from(&entry);
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        self.parts()
            .page
            .languages()
            .iter()
            .filter_map(pair)
            .collect()
    }
}

/// Has the select show `code` again.
fn show_as_picked(root: &ShadowRoot, code: &str) {
    let select = root.query_selector("select[name=language]").ok().flatten();
    if let Some(select) = select.and_then(|found| found.dyn_into::<HtmlSelectElement>().ok()) {
        select.set_value(code);
    }
}
