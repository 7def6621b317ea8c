//! Back on a device that kept answers: none of them shows before one carries on.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::button;
use crate::survey::Survey;

/// The page of a return.
pub fn welcome(survey: Survey) -> impl IntoView {
    view! {
        {heading(survey, survey.language.text("welcome-back"))}
        {paragraph(survey, "welcome-body")}
        {paragraph(survey, "welcome-not-you")}
        <div class="actions">
            {button(survey, "main", "carry-on", move || survey.carry_on())}
            {button(survey, "plain", "start-again", move || survey.start_again())}
        </div>
    }
}
