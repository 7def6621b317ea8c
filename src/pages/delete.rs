//! Wiping everything: asked once, then done.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::button;
use crate::survey::Survey;

/// The question.
pub fn delete(survey: Survey) -> impl IntoView {
    view! {
        {heading(survey, survey.language.text("delete-title"))}
        {paragraph(survey, "delete-body")}
        <div class="actions">
            {button(survey, "warning", "delete-confirm", move || survey.delete())}
            {button(survey, "plain", "delete-cancel", move || survey.show_over(None))}
        </div>
    }
}

/// The page after it.
pub fn deleted(survey: Survey) -> impl IntoView {
    view! {
        {heading(survey, survey.language.text("delete-done-title"))}
        {paragraph(survey, "delete-done-body")}
        <div class="actions">
            {button(survey, "main", "start-over-button", move || survey.start_again())}
        </div>
    }
}
