//! The survey goes on in another tab: two tabs would overwrite each other.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::all;

/// The page of a tab that has stopped.
pub fn elsewhere(survey: Survey) -> AnyView {
    let carry_on = button(survey, "main", "carry-on-here", move || survey.carry_on());
    all(vec![
        heading(survey, survey.language().text("elsewhere-title")).made(),
        paragraph(survey, "elsewhere-body").made(),
        actions().put(carry_on).made(),
    ])
}
