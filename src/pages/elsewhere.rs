//! The survey goes on in another tab: two tabs would overwrite each other.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::button;
use crate::survey::Survey;

/// The page of a tab that has stopped.
pub fn elsewhere(survey: Survey) -> impl IntoView {
    view! {
        {heading(survey, survey.language.text("elsewhere-title"))}
        {paragraph(survey, "elsewhere-body")}
        <div class="actions">
            {button(survey, "main", "carry-on-here", move || survey.carry_on())}
        </div>
    }
}
