//! Thank you: only after the response is stored.

use leptos::prelude::*;

use crate::components::contacts::contacts;
use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::button;
use crate::saving::Device;
use crate::survey::Survey;

/// The page after sending.
pub fn sent(survey: Survey) -> impl IntoView {
    let is_shared = survey.device.get_untracked() != Device::Own;
    view! {
        {heading(survey, survey.language.text("thank-you"))}
        <div class="lead">{paragraph(survey, "sent-next")}</div>
        {paragraph(survey, "sent-wiped")}
        {is_shared.then(|| view! {
            <div class="actions">
                {button(survey, "main", "someone-else", move || survey.start_again())}
            </div>
        })}
        <p class="label">{survey.language.text("sent-helplines").view()}</p>
        {contacts(survey, |_| true)}
    }
}
