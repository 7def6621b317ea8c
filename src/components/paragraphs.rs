//! Plain text: one paragraph a message.

use leptos::prelude::*;

use crate::language::Words;
use crate::survey::Survey;

/// The paragraph of message `id`.
pub fn paragraph(survey: Survey, id: &str) -> impl IntoView + use<> {
    words(survey.language.text(id))
}

/// A paragraph of these words.
pub fn words(words: Words) -> impl IntoView + use<> {
    view! { <p>{words.view()}</p> }
}

/// The paragraphs of message `id`: its attributes `body`, `body2` …
pub fn body(survey: Survey, id: &str) -> impl IntoView + use<> {
    survey
        .language
        .paragraphs(id)
        .into_iter()
        .map(words)
        .collect_view()
}
