//! Thank you: only after the response is stored.

use leptos::prelude::*;

use crate::components::contacts::contacts;
use crate::components::heading::heading;
use crate::components::paragraphs::{boxed, paragraph};
use crate::pages::{actions, button};
use crate::saving::Device;
use crate::survey::Survey;
use crate::view::{group, nothing};

/// The page after sending.
pub fn sent(survey: Survey) -> AnyView {
    let someone_else = match survey.device() {
        Device::Own => nothing(),
        Device::Shared | Device::Unknown => {
            let start = button(survey, "main", "someone-else", move || survey.start_again());
            actions().put(start).made()
        }
    };
    group()
        .put(heading(survey, survey.text("thank-you")))
        .put(boxed(survey, "lead", "sent-next"))
        .put(paragraph(survey, "sent-wiped"))
        .put(someone_else)
        .put(contacts(survey, "sent-helplines", |_| true))
        .made()
}
