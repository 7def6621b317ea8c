//! What is wrong with the page, above its heading. It takes focus, so that a screen reader
//! says it; its button leads to the field. (A link to `#field` would not find it in a
//! shadow root, and would change the council page's address.)

use leptos::prelude::*;

use crate::browser::focus;
use crate::language::Words;
use crate::session::Problem;
use crate::survey::Survey;

/// The message of a problem.
pub fn message(survey: Survey, problem: Problem) -> Words {
    match problem {
        Problem::NeedsAnswer => survey.language.text("error-choose-one"),
        Problem::TooLong(over) => survey
            .language
            .with_numbers("error-text-long", &[("over", over)]),
    }
}

/// The summary, while there is a problem.
pub fn error_summary(survey: Survey) -> impl IntoView {
    let to_field = move |_| {
        survey.with_element(|_, root| focus(root, "fieldset input, textarea"));
    };
    move || {
        survey.session.problem.get().map(|problem| {
            let title = survey.language.text("error-summary-title");
            view! {
                <div class="errors" role="alert" tabindex="-1" data-errors="">
                    <p class="errors-title">{title.view()}</p>
                    <button type="button" class="link" on:click=to_field>
                        {message(survey, problem).view()}
                    </button>
                </div>
            }
        })
    }
}

/// The message beside the field, while there is a problem.
pub fn error_message(survey: Survey) -> impl IntoView {
    move || {
        survey.session.problem.get().map(|problem| {
            view! { <p class="error" id="error">{message(survey, problem).view()}</p> }
        })
    }
}
