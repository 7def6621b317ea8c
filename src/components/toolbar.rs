//! What is always in reach: help, leaving at once, wiping everything, the language.

use leptos::prelude::*;

use crate::components::language_menu::{language_menu, lasting_text};
use crate::session::Over;
use crate::survey::Survey;
use crate::view::{El, el_of};

/// Above every page.
pub fn toolbar(survey: Survey) -> AnyView {
    let support = move || survey.show_over(Some(Over::Support));
    el_of("div", "toolbar")
        .put(button(survey, "support", "get-support", support))
        .put(button(survey, "exit", "exit-page", move || survey.exit()))
        .made()
}

/// Below every page.
pub fn footer(survey: Survey) -> AnyView {
    let delete = move || survey.show_over(Some(Over::Delete));
    el_of("div", "footer")
        .put(language_menu(survey))
        .put(button(survey, "link", "delete-answers", delete))
        .put(el_of("p", "hint exit-hint").put(lasting_text(survey, "exit-hint")))
        .made()
}

fn button(survey: Survey, class: &'static str, id: &'static str, press: impl Fn() + 'static) -> El {
    el_of("button", class)
        .set("type", "button")
        .on("click", move |_| press())
        .put(lasting_text(survey, id))
}
