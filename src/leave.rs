//! Leaving at once: the screen is covered, all is wiped, and an ordinary page comes up.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement, KeyboardEvent, PageTransitionEvent, ShadowRoot};

use crate::browser::{Listener, now};
use crate::config::Page;
use crate::saving;

/// Where to go when the council's file could not be loaded.
const ANYWHERE: &str = "https://www.bbc.co.uk/weather";
const PRESSES: usize = 3;
const WITHIN: u64 = 5000;

/// Covers the whole screen, whatever the council's page does with our element.
pub fn cover(root: &ShadowRoot) {
    let dialog = document().create_element("dialog").ok();
    if let Some(dialog) = dialog.and_then(|made| made.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.set_class_name("cover");
        // Without a cover, the wiping and the leaving still take place.
        if root.append_child(&dialog).is_ok() {
            let _ = dialog.show_modal();
        }
    }
}

/// Wipes all storage of ours and goes to `exit` without leaving `page` in the history.
pub fn leave(page: &Page, exit: Option<&str>) {
    saving::wipe_everything();
    page.leave(exit.unwrap_or(ANYWHERE));
}

/// Loads the page anew when the browser brings it back whole after leaving: it would
/// show the cover, and remember more than it should.
pub fn reload_when_brought_back(is_gone: impl Fn() -> bool + 'static) -> Listener {
    Listener::on_window("pageshow", move |event: Event| {
        let brought_back = event
            .dyn_ref::<PageTransitionEvent>()
            .is_some_and(PageTransitionEvent::persisted);
        if brought_back && is_gone() {
            let _ = window().location().reload();
        }
    })
}

/// Calls `exit` when Shift is pressed three times within five seconds, with no other key
/// between.
pub fn on_shift_presses(exit: impl Fn() + 'static) -> Listener {
    let mut presses: Vec<u64> = Vec::with_capacity(PRESSES);
    Listener::on_window("keydown", move |event: Event| {
        let Some(key) = event
            .dyn_ref::<KeyboardEvent>()
            .map(|e| (e.key(), e.repeat()))
        else {
            return;
        };
        match key {
            (_, true) => {}
            (key, _) if key == "Shift" => {
                let now = now();
                presses.retain(|at| now.saturating_sub(*at) < WITHIN);
                presses.push(now);
                if presses.len() >= PRESSES {
                    presses.clear();
                    exit();
                }
            }
            _ => presses.clear(),
        }
    })
}
