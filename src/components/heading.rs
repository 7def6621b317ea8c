//! The one heading of a page, at the level that fits the council's page. It takes focus
//! when the page comes up, so that a screen reader says where one is.

use crate::survey::Survey;
use crate::view::{Content, El, el_of};

/// The heading of a page, with `content` in it.
pub fn heading(survey: Survey, content: impl Content) -> El {
    let tag = match survey.settings().heading_level {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    el_of(tag, "heading")
        .set("tabindex", "-1")
        .set("data-heading", "")
        .put(content)
}
