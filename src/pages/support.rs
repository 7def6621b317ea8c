//! Who can help, and what a call leaves behind on the phone.

use leptos::prelude::*;

use crate::components::contacts::contacts;
use crate::components::heading::heading;
use crate::components::paragraphs::{boxed, paragraph};
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::all;

/// The support page; it lies over the page from which it was asked for.
pub fn support(survey: Survey) -> AnyView {
    let back = button(survey, "main", "support-back", move || {
        survey.show_over(None)
    });
    let mut page = vec![
        heading(survey, survey.text("support-title")).made(),
        paragraph(survey, "support-intro").made(),
        boxed(survey, "important", "support-danger"),
        paragraph(survey, "support-calls").made(),
    ];
    for (title, local) in [("support-local", true), ("support-national", false)] {
        page.push(contacts(survey, title, |contact| contact.local == local));
    }
    page.push(actions().put(back).made());
    all(page)
}
