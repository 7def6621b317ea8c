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

use crate::survey::Survey;
use crate::view::{El, el_of};

/// A button of class `class` with the text of message `id`.
fn button(survey: Survey, class: &'static str, id: &str, press: impl Fn() + 'static) -> El {
    el_of("button", class)
        .set("type", "button")
        .on("click", move |_| press())
        .put(survey.text(id))
}

/// The button to the page before this one.
fn back_button(survey: Survey) -> El {
    button(survey, "plain", "back-button", move || survey.go_back())
}

/// The row of buttons of a page.
fn actions() -> El {
    el_of("div", "actions")
}
