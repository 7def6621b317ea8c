//! A kind early end: nothing is kept and nothing is sent.

use leptos::prelude::*;
use survey::ids::ItemId;
use survey::texts::page_message;

use crate::components::contacts::contacts;
use crate::components::heading::heading;
use crate::components::paragraphs::{body, paragraph};
use crate::pages::{actions, back_button};
use crate::survey::Survey;
use crate::view::{group, nothing};

/// The early end that the answer to `id` leads to.
pub fn ended(survey: Survey, id: &ItemId) -> AnyView {
    let Some(turn) = survey.look(|session| session.turn(id).cloned()) else {
        return nothing();
    };
    let message = page_message(&turn.page);
    group()
        .put(heading(survey, survey.text(message)))
        .put(body(survey, message))
        .put(paragraph(survey, "end-nothing-sent"))
        .put(contacts(survey, "end-helplines", |_| true))
        .put(actions().put(back_button(survey)))
        .made()
}
