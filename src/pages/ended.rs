//! A kind early end: nothing is kept and nothing is sent.

use leptos::prelude::*;
use survey::ids::ItemId;
use survey::texts::page_message;

use crate::components::contacts::contacts;
use crate::components::heading::heading;
use crate::components::paragraphs::{body, paragraph};
use crate::pages::button;
use crate::survey::Survey;

/// The early end that the answer to `id` leads to.
pub fn ended(survey: Survey, id: &ItemId) -> impl IntoView + use<> {
    let turn = survey.session.turn(id)?;
    let message = page_message(&turn.page).to_owned();
    Some(view! {
        {heading(survey, survey.language.text(&message))}
        {body(survey, &message)}
        {paragraph(survey, "end-nothing-sent")}
        <p class="label">{survey.language.text("end-helplines").view()}</p>
        {contacts(survey, |_| true)}
        <div class="actions">
            {button(survey, "plain", "back-button", move || survey.turn_page(|session| {
                session.back();
            }))}
        </div>
    })
}
