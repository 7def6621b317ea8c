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
        /// The mark.
        mark: String,
        /// The address at which it was last put there.
        address: RefCell<String>,
    },
}

const FIELD: &str = "ylbc";

impl Sentinel {
    /// The entry of the survey of this key, where the tag allows one.
    pub fn new(is_wanted: bool, key: &str) -> Self {
        match is_wanted {
            true => Self::Marked {
                mark: key.to_owned(),
                address: RefCell::default(),
            },
            false => Self::Off,
        }
    }

    /// Puts the entry into the history, unless it is there.
    pub fn set(&self) {
        let Self::Marked { mark, address } = self else {
            return;
        };
        let is_on = is_on(mark);
        // The entry below has the address that was here when ours was put upon it. Pages may
        // write another into ours. Where the page was loaded anew, ours was there before us.
        if !is_on || address.borrow().is_empty() {
            address.replace(here());
        }
        if is_on {
            return;
        }
        if let Ok(history) = window().history() {
            let state = with_mark(&history.state().unwrap_or(JsValue::NULL), mark);
            // A page that allows no history (an opaque origin) goes on without.
            let _ = history.push_state(&state, "");
        }
    }

    /// Whether the back button has taken the page off the entry. A link to a place in the
    /// page also leaves it, but changes the address.
    pub fn is_left(&self) -> bool {
        match self {
            Self::Off => false,
            Self::Marked { mark, address } => !is_on(mark) && *address.borrow() == here(),
        }
    }
}

fn here() -> String {
    window().location().href().unwrap_or_default()
}

fn is_on(mark: &str) -> bool {
    let state = window().history().and_then(|history| history.state());
    state.is_ok_and(|state| mark_of(&state).as_deref() == Some(mark))
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

fn mark_of(state: &JsValue) -> Option<String> {
    Reflect::get(state, &FIELD.into()).ok()?.as_string()
}
