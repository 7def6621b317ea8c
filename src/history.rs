//! The browser's back button goes to the previous question. One entry of ours stands in
//! the history while the survey is under way; each use of the button takes it away and it
//! is put back, so that no trail of questions stays.

use std::cell::RefCell;

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

/// The entry of ours in the history.
pub enum Sentinel {
    /// The tag says `data-history="off"`.
    Off,
    /// The entry carries a mark beside the page's own state.
    Marked {
        /// The mark, without the address that follows it in the entry.
        mark: String,
        /// The address of the entry below.
        below: RefCell<String>,
    },
}

const FIELD: &str = "ylbc";

impl Sentinel {
    /// The entry of the survey of this key, where the tag allows one.
    pub fn new(is_wanted: bool, key: &str) -> Self {
        match is_wanted {
            true => Self::Marked {
                mark: format!("{key} "),
                below: RefCell::default(),
            },
            false => Self::Off,
        }
    }

    /// Puts the entry into the history, unless it is there.
    pub fn set(&self) {
        let Self::Marked { mark, below } = self else {
            return;
        };
        // It may have been there before us, or before others of ours; and pages may have written
        // another address into it.
        if let Some(address) = marked(mark) {
            below.replace(address);
            return;
        }
        below.replace(here());
        if let Ok(history) = window().history() {
            let mark = [mark.as_str(), &below.borrow()].concat();
            let state = with_mark(&history.state().unwrap_or(JsValue::NULL), &mark);
            // A page that allows no history (an opaque origin) goes on without.
            let _ = history.push_state(&state, "");
        }
    }

    /// Whether the back button has taken the page off the entry. A link to a place in the
    /// page also leaves it, but changes the address.
    pub fn is_left(&self) -> bool {
        match self {
            Self::Off => false,
            Self::Marked { mark, below } => marked(mark).is_none() && *below.borrow() == here(),
        }
    }
}

fn here() -> String {
    window().location().href().unwrap_or_default()
}

/// What follows `mark` in the entry that is shown: the address of the one below.
fn marked(mark: &str) -> Option<String> {
    let state = window()
        .history()
        .and_then(|history| history.state())
        .ok()?;
    let found = Reflect::get(&state, &FIELD.into()).ok()?.as_string()?;
    Some(found.strip_prefix(mark)?.to_owned())
}

/// The page's own state stays readable to its scripts: ours is one more field.
fn with_mark(state: &JsValue, mark: &str) -> JsValue {
    let copy = Object::new();
    if let Some(state) = state.dyn_ref::<Object>() {
        Object::assign(&copy, state);
    }
    // A plain object of our own takes every field.
    let _ = Reflect::set(&copy, &FIELD.into(), &mark.into());
    copy.into()
}
