//! The survey goes on in another tab: two tabs would overwrite each other.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::group;

/// The page of a tab that has stopped.
pub fn elsewhere(survey: Survey) -> AnyView {
    let carry_on = button(survey, "main", "carry-on-here", move || survey.carry_on());
    group()
        .put(heading(survey, survey.text("elsewhere-title")))
        .put(paragraph(survey, "elsewhere-body"))
        .put(actions().put(carry_on))
        .made()
}
