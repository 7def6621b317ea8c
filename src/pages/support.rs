//! Who can help, and what a call leaves behind on the phone.

use leptos::prelude::*;

use crate::components::contacts::contacts;
use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::button;
use crate::survey::Survey;

/// The support page; it lies over the page from which it was asked for.
pub fn support(survey: Survey) -> impl IntoView {
    let settings = survey.settings();
    let has_local = settings
        .council
        .iter()
        .any(|c| c.contacts.iter().any(|c| c.local));
    let label = move |id| view! { <p class="label">{survey.language.text(id).view()}</p> };
    view! {
        {heading(survey, survey.language.text("support-title"))}
        {paragraph(survey, "support-intro")}
        <div class="important">{paragraph(survey, "support-danger")}</div>
        {paragraph(survey, "support-calls")}
        {has_local.then(|| view! { {label("support-local")} {contacts(survey, |c| c.local)} })}
        {label("support-national")}
        {contacts(survey, |contact| !contact.local)}
        <div class="actions">
            {button(survey, "main", "support-back", move || survey.show_over(None))}
        </div>
    }
}
