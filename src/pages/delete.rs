//! Wiping everything: asked once, then done.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::group;

/// The question.
pub fn delete(survey: Survey) -> AnyView {
    let buttons = actions()
        .put(button(survey, "warning", "delete-confirm", move || {
            survey.delete()
        }))
        .put(button(survey, "plain", "delete-cancel", move || {
            survey.show_over(None)
        }));
    group()
        .put(heading(survey, survey.text("delete-title")))
        .put(paragraph(survey, "delete-body"))
        .put(buttons)
        .made()
}

/// The page after it. It does not say that nothing was sent where it cannot know.
pub fn deleted(survey: Survey, nothing_sent: bool) -> AnyView {
    let text = match nothing_sent {
        true => "delete-done-body",
        false => "delete-done-sent",
    };
    let start_over = button(survey, "main", "start-over-button", move || {
        survey.start_again()
    });
    group()
        .put(heading(survey, survey.text("delete-done-title")))
        .put(paragraph(survey, text))
        .put(actions().put(start_over))
        .made()
}
