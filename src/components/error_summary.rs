//! What is wrong with the page, above its heading. It takes focus, so that a screen reader
//! says it; as an alert it would be said twice. Its button leads to the field. (A link to
//! `#field` would not find it in a shadow root, and would change the council page's address.)

use leptos::prelude::*;
use survey::ids::ItemId;

use crate::browser::focus;
use crate::language::Words;
use crate::session::Problem;
use crate::survey::Survey;
use crate::view::{el_of, follow, nothing};

/// The message of a problem.
pub fn message(survey: Survey, problem: Problem) -> Words {
    match problem {
        Problem::NeedsAnswer => survey.text("error-choose-one"),
        Problem::TooLong(over) => survey
            .language()
            .with_numbers("error-text-long", &[("over", over)]),
    }
}

/// The summary, while there is a problem.
pub fn error_summary(survey: Survey) -> AnyView {
    follow(move || match survey.problem() {
        None => nothing(),
        Some(problem) => {
            let to_field = move |_| {
                survey.with_element(|_, root| focus(root, "fieldset input, textarea"));
            };
            el_of("div", "errors")
                .set("role", "group")
                .set("aria-labelledby", "errors-title")
                .set("aria-describedby", "errors-link")
                .set("tabindex", "-1")
                .set("data-errors", "")
                .put(
                    el_of("p", "errors-title")
                        .set("id", "errors-title")
                        .put(survey.text("error-summary-title")),
                )
                .put(
                    el_of("button", "link")
                        .set("id", "errors-link")
                        .set("type", "button")
                        .on("click", to_field)
                        .put(message(survey, problem)),
                )
                .made()
        }
    })
}

/// The ids of what describes the field of the item `id`: its hint, where it has one, `more`,
/// and the message while there is a problem. What is not there is not named.
pub fn described_by(survey: Survey, id: &ItemId, more: &'static str) -> String {
    let mut ids = Vec::new();
    if survey.language().attribute(id.as_str(), "hint").is_some() {
        ids.push("hint");
    }
    ids.push(more);
    if survey.problem().is_some() {
        ids.push("error");
    }
    ids.join(" ").trim().to_owned()
}

/// The message beside the field, while there is a problem.
pub fn error_message(survey: Survey) -> AnyView {
    follow(move || match survey.problem() {
        None => nothing(),
        Some(problem) => el_of("p", "error")
            .set("id", "error")
            .put(message(survey, problem))
            .made(),
    })
}
