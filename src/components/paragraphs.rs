//! Plain text: one paragraph a message.

use leptos::prelude::*;

use crate::language::Words;
use crate::survey::Survey;
use crate::view::{El, all, el, el_of};

/// The paragraph of message `id`.
pub fn paragraph(survey: Survey, id: &str) -> El {
    el("p").put(survey.text(id))
}

/// The paragraph of message `id`, set apart by its `class`.
pub fn boxed(survey: Survey, class: &'static str, id: &str) -> AnyView {
    el_of("div", class).put(paragraph(survey, id)).made()
}

/// A paragraph that names what comes below it.
pub fn label(survey: Survey, id: &str) -> El {
    paragraph(survey, id).set("class", "label")
}

/// A quiet paragraph.
pub fn hint(words: Words) -> El {
    el_of("p", "hint").put(words)
}

/// The paragraphs of message `id`: its attributes `body`, `body2` …
pub fn body(survey: Survey, id: &str) -> AnyView {
    let paragraphs = survey
        .language()
        .paragraphs(id)
        .into_iter()
        .map(|words| el("p").put(words).made());
    all(paragraphs.collect())
}
