//! Back on a device that kept answers: none of them shows before one carries on.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::group;

/// The page of a return.
pub fn welcome(survey: Survey) -> AnyView {
    let buttons = actions()
        .put(button(survey, "main", "carry-on", move || {
            survey.carry_on()
        }))
        .put(button(survey, "plain", "start-again", move || {
            survey.start_again()
        }));
    group()
        .put(heading(survey, survey.text("welcome-back")))
        .put(paragraph(survey, "welcome-body"))
        .put(paragraph(survey, "welcome-not-you"))
        .put(buttons)
        .made()
}
