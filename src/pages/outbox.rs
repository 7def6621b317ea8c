//! A response on its way, as it truly stands: sending, not sent yet, or not taken.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

use crate::components::heading::heading;
use crate::components::paragraphs::{boxed, paragraph};
use crate::outbox::{Sending, Why};
use crate::pages::{actions, button};
use crate::saving::Device;
use crate::survey::Survey;
use crate::view::{el, follow, group, nothing};

/// The closing of a wave, as the collector says it.
const GONE: u16 = 410;

/// The page of the response on its way.
pub fn outbox(survey: Survey) -> AnyView {
    follow(move || match survey.sending() {
        Some(Sending::Waiting { .. } | Sending::TryingAgain) => waiting(survey),
        Some(Sending::Refused(status)) => refused(survey, status),
        Some(Sending::Trying | Sending::Stored) | None => sending(survey),
    })
}

fn sending(survey: Survey) -> AnyView {
    group()
        .put(heading(survey, survey.text("sending-title")))
        .put(paragraph(survey, "sending-body"))
        .made()
}

fn waiting(survey: Survey) -> AnyView {
    let kept = match survey.device() {
        Device::Own => "waiting-own",
        Device::Shared | Device::Unknown => "waiting-shared",
    };
    let try_now = button(survey, "main", "try-again", move || survey.try_now());
    group()
        .put(heading(survey, survey.text("waiting-title")))
        .put(follow(move || next_try(survey)))
        .put(boxed(survey, "important", kept))
        .put(actions().put(try_now))
        .made()
}

/// Why it waits and for how long; alone made anew while it waits on, so that who reads the
/// page or stands on its button is left in peace.
fn next_try(survey: Survey) -> AnyView {
    let Some((why, seconds)) = survey.waiting() else {
        return nothing();
    };
    let why = match why {
        Why::Unreachable => "waiting-reason-offline",
        Why::Busy => "waiting-reason-busy",
    };
    let numbers = [("seconds", usize::try_from(seconds).unwrap_or(usize::MAX))];
    group()
        .put(paragraph(survey, why))
        .put(el("p").put(survey.language().with_numbers("waiting-retry", &numbers)))
        .made()
}

fn refused(survey: Survey, status: u16) -> AnyView {
    let why = if status == GONE {
        "refused-reason-closed"
    } else {
        "refused-reason-other"
    };
    let file = match survey.device() {
        Device::Own => {
            let save = button(survey, "main", "save-file", move || save_file(survey));
            let warning = boxed(survey, "important", "save-file-warning");
            group().put(warning).put(actions().put(save)).made()
        }
        Device::Shared | Device::Unknown => nothing(),
    };
    group()
        .put(heading(survey, survey.text("refused-title")))
        .put(paragraph(survey, "refused-body"))
        .put(paragraph(survey, why))
        .put(file)
        .made()
}

fn save_file(survey: Survey) {
    if let Some(text) = survey.letter_text() {
        // A browser that forbids downloads here shows so by itself.
        let _ = download(&text);
    }
}

fn download(text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download("survey.json");
    link.click();
    // Some browsers read it only after this.
    let revoke = move || {
        // It is gone with the page anyway.
        let _ = Url::revoke_object_url(&address);
    };
    set_timeout(revoke, Duration::from_secs(60));
    Ok(())
}
