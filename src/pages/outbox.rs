//! A response on its way, as it truly stands: sending, not sent yet, or not taken.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

use crate::components::heading::heading;
use crate::components::paragraphs::{paragraph, words};
use crate::outbox::{Sending, Why};
use crate::pages::button;
use crate::saving::Device;
use crate::survey::Survey;

/// The closing of a wave, as the collector says it.
const GONE: u16 = 410;

/// The page of the response on its way.
pub fn outbox(survey: Survey) -> impl IntoView {
    move || match survey.outbox.state() {
        Some(Sending::Waiting { why, seconds }) => waiting(survey, why, seconds).into_any(),
        Some(Sending::Refused(status)) => refused(survey, status).into_any(),
        Some(Sending::Trying | Sending::Stored) | None => sending(survey).into_any(),
    }
}

fn sending(survey: Survey) -> impl IntoView {
    view! {
        {heading(survey, survey.language.text("sending-title"))}
        {paragraph(survey, "sending-body")}
    }
}

fn waiting(survey: Survey, why: Why, seconds: u32) -> impl IntoView {
    let why = match why {
        Why::Unreachable => "waiting-reason-offline",
        Why::Busy => "waiting-reason-busy",
    };
    let kept = match survey.device.get_untracked() {
        Device::Own => "waiting-own",
        Device::Shared | Device::Unknown => "waiting-shared",
    };
    let numbers = [("seconds", usize::try_from(seconds).unwrap_or(usize::MAX))];
    view! {
        {heading(survey, survey.language.text("waiting-title"))}
        {paragraph(survey, why)}
        <div class="important">{paragraph(survey, kept)}</div>
        {words(survey.language.with_numbers("waiting-retry", &numbers))}
        <div class="actions">
            {button(survey, "main", "try-again", move || survey.outbox.try_now())}
        </div>
    }
}

fn refused(survey: Survey, status: u16) -> impl IntoView {
    let why = if status == GONE {
        "refused-reason-closed"
    } else {
        "refused-reason-other"
    };
    let file = (survey.device.get_untracked() == Device::Own).then(|| {
        view! {
            <div class="important">{paragraph(survey, "save-file-warning")}</div>
            <div class="actions">
                {button(survey, "main", "save-file", move || save_file(survey))}
            </div>
        }
    });
    view! {
        {heading(survey, survey.language.text("refused-title"))}
        {paragraph(survey, "refused-body")}
        {paragraph(survey, why)}
        {file}
    }
}

fn save_file(survey: Survey) {
    if let Some(letter) = survey.outbox.letter() {
        // A browser that forbids downloads here shows so by itself.
        let _ = download(&letter.body);
    }
}

fn download(text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download("survey.json");
    link.click();
    Url::revoke_object_url(&address)
}
