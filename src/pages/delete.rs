//! Wiping everything: asked once, then done.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::all;

/// The question.
pub fn delete(survey: Survey) -> AnyView {
    let buttons = actions()
        .put(button(survey, "warning", "delete-confirm", move || {
            survey.delete()
        }))
        .put(button(survey, "plain", "delete-cancel", move || {
            survey.show_over(None)
        }));
    all(vec![
        heading(survey, survey.language().text("delete-title")).made(),
        paragraph(survey, "delete-body").made(),
        buttons.made(),
    ])
}

/// The page after it.
pub fn deleted(survey: Survey) -> AnyView {
    let start_over = button(survey, "main", "start-over-button", move || {
        survey.start_again()
    });
    all(vec![
        heading(survey, survey.language().text("delete-done-title")).made(),
        paragraph(survey, "delete-done-body").made(),
        actions().put(start_over).made(),
    ])
}
