//! The pages, one a file. Each has one heading, which takes focus when it comes up.

pub mod aside;
pub mod check;
pub mod closed;
pub mod delete;
pub mod elsewhere;
pub mod ended;
pub mod outbox;
pub mod question;
pub mod sent;
pub mod start;
pub mod support;
pub mod welcome;

use leptos::prelude::*;

use crate::survey::Survey;

/// A button with the text of message `id`.
fn button(survey: Survey, class: &'static str, id: &str, press: impl Fn() + 'static) -> AnyView {
    let text = survey.language.text(id).view().into_any();
    view! { <button type="button" class=class on:click=move |_| press()>{text}</button> }.into_any()
}
