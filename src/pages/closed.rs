//! Why the survey cannot be answered here and now, and what can be done instead.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::{paragraph, words};
use crate::config::Closed;
use crate::language::Words;
use crate::pages::button;
use crate::survey::Survey;

/// The page of a survey that is not open here.
pub fn closed(survey: Survey) -> impl IntoView {
    let language = survey.language;
    let settings = survey.settings();
    let page = |title: Words, text: AnyView| view! { {heading(survey, title)} {text} }.into_any();
    match settings.closed.as_ref()? {
        Closed::UnknownCouncil => {
            let council = settings.council_id.to_string();
            let text = language.with_word("unknown-council-body", "council", council);
            Some(page(
                language.text("unknown-council-title"),
                words(text).into_any(),
            ))
        }
        Closed::NotYetOpen(day) => {
            let text = language.with_word("not-open-body", "date", language.date(day));
            Some(page(
                language.text("not-open-title"),
                words(text).into_any(),
            ))
        }
        Closed::Over => Some(page(
            language.text("closed-title"),
            paragraph(survey, "closed-body").into_any(),
        )),
        Closed::CannotLoad => {
            let text = view! {
                {paragraph(survey, "cannot-load-body")}
                <div class="actions">
                    {button(survey, "main", "try-again", move || survey.load_again())}
                </div>
            };
            Some(page(language.text("cannot-load-title"), text.into_any()))
        }
        Closed::WrongOrigin => {
            let address = settings.survey_page.clone();
            let text = view! {
                {paragraph(survey, "wrong-origin-body")}
                <p><a href=address target="_blank" rel="noopener noreferrer">
                    {language.text("wrong-origin-link").view()}
                </a></p>
            };
            Some(page(language.text("wrong-origin-title"), text.into_any()))
        }
    }
}
