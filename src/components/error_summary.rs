//! What is wrong with the page, above its heading. It takes focus, so that a screen reader
//! says it; its button leads to the field. (A link to `#field` would not find it in a
//! shadow root, and would change the council page's address.)

use leptos::prelude::*;

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
                .set("role", "alert")
                .set("tabindex", "-1")
                .set("data-errors", "")
                .put(el_of("p", "errors-title").put(survey.text("error-summary-title")))
                .put(
                    el_of("button", "link")
                        .set("type", "button")
                        .on("click", to_field)
                        .put(message(survey, problem)),
                )
                .made()
        }
    })
}

/// The ids of what describes a field: `always`, and the message while there is a problem.
pub fn described_by(survey: Survey, always: &str) -> String {
    match survey.problem() {
        Some(_) => [always, " error"].concat(),
        None => always.to_owned(),
    }
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
