//! What happens to the page from outside: another tab, the network, the back button,
//! the person in a hurry to leave.

use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, Event, KeyboardEvent, StorageEvent};

use crate::browser::Listener;
use crate::config::Closed;
use crate::leave;
use crate::saving::Device;
use crate::session::Place;
use crate::survey::Survey;

/// Listens for all of it, until the listeners are dropped.
pub fn listen(survey: Survey) -> Vec<Listener> {
    vec![
        Listener::on_window("popstate", move |_| survey.browser_went_back()),
        Listener::on_window("online", move |_| online_again(survey)),
        Listener::on_window("storage", move |event| storage_changed(survey, &event)),
        Listener::on_window("beforeunload", move |event| {
            warn_before_loss(survey, &event)
        }),
        // The first is all that some phones tell of a page that is put away.
        Listener::on_window("visibilitychange", move |_| survey.keep_in_time()),
        Listener::on_window("pagehide", move |_| survey.keep_in_time()),
        Listener::on_window("keydown", move |event| close_on_escape(survey, &event)),
        leave::on_shift_presses(move || survey.exit()),
        leave::reload_when_brought_back(move || {
            survey.look(|session| session.place == Place::Gone)
        }),
    ]
}

fn storage_changed(survey: Survey, event: &Event) {
    if let Some(event) = event.dyn_ref::<StorageEvent>() {
        survey.changed_elsewhere(event.key().as_deref());
    }
}

fn close_on_escape(survey: Survey, event: &Event) {
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    if key.as_deref() == Some("Escape") {
        survey.close_over();
    }
}

/// A response may wait in a record that only the council's file leads to.
fn online_again(survey: Survey) {
    match survey.settings().closed {
        Some(Closed::CannotLoad) => survey.load_again(),
        _ => survey.try_by_itself(),
    }
}

/// On a device that keeps nothing, closing the page would lose what was not sent yet.
fn warn_before_loss(survey: Survey, event: &Event) {
    if survey.has_letter() && survey.device() != Device::Own {
        event.prevent_default();
        // What browsers before 2024 want instead.
        event
            .unchecked_ref::<BeforeUnloadEvent>()
            .set_return_value("1");
    }
}
