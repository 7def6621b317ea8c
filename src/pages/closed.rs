//! Why the survey cannot be answered here and now, and what can be done instead.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::paragraph;
use crate::config::Closed;
use crate::pages::{actions, button};
use crate::survey::Survey;
use crate::view::{El, el, group, nothing};

/// The page of a survey that is not open here.
pub fn closed(survey: Survey) -> AnyView {
    let language = survey.language();
    let settings = survey.settings();
    let page = |title, text: El| {
        group()
            .put(heading(survey, language.text(title)))
            .put(text)
            .made()
    };
    match &settings.closed {
        None => nothing(),
        Some(Closed::UnknownCouncil) => {
            let council = settings.council_id.to_string();
            let words = language.with_word("unknown-council-body", "council", council);
            let you = paragraph(survey, "unknown-council-you");
            page(
                "unknown-council-title",
                el("div").put(you).put(el("p").put(words)),
            )
        }
        Some(Closed::NotYetOpen(day)) => {
            let words = language.with_word("not-open-body", "date", language.date(day));
            page("not-open-title", el("p").put(words))
        }
        Some(Closed::Over) => page("closed-title", paragraph(survey, "closed-body")),
        Some(Closed::CannotLoad) => {
            let again = button(survey, "main", "try-again", move || survey.load_again());
            let text = el("div").put(paragraph(survey, "cannot-load-body"));
            page("cannot-load-title", text.put(actions().put(again)))
        }
        Some(Closed::WrongOrigin) => {
            let link = el("a")
                .set("href", settings.survey_page.clone())
                .set("rel", "noreferrer")
                .put(language.text("wrong-origin-link"));
            let text = el("div").put(paragraph(survey, "wrong-origin-body"));
            page("wrong-origin-title", text.put(el("p").put(link)))
        }
    }
}
