//! The one heading of a page, at the level that fits the council's page. It takes focus
//! when the page comes up, so that a screen reader says where one is.

use leptos::html::custom;
use leptos::prelude::*;

use crate::language::Words;
use crate::survey::Survey;

/// The heading of a page.
pub fn heading(survey: Survey, words: Words) -> impl IntoView + use<> {
    heading_of(survey, words.view())
}

/// The heading of a page, with `content` in it.
pub fn heading_of<V: IntoView + 'static>(survey: Survey, content: V) -> impl IntoView + use<V> {
    let level = survey.settings().heading_level;
    custom(["h", &level.to_string()].concat())
        .attr("tabindex", "-1")
        .attr("data-heading", "")
        .class("heading")
        .child(content)
}
