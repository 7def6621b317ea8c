//! Back on a device that kept answers: none of them shows before one carries on.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::all;

/// The page of a return.
pub fn welcome(survey: Survey) -> AnyView {
    let buttons = actions()
        .put(button(survey, "main", "carry-on", move || {
            survey.carry_on()
        }))
        .put(button(survey, "plain", "start-again", move || {
            survey.start_again()
        }));
    all(vec![
        heading(survey, survey.language().text("welcome-back")).made(),
        paragraph(survey, "welcome-body").made(),
        paragraph(survey, "welcome-not-you").made(),
        buttons.made(),
    ])
}
