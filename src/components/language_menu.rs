//! The choice of language: each under its own name, in its own script.

use leptos::prelude::*;

use crate::survey::Survey;
use crate::view::{el, el_of, follow};

/// The select. Changing it keeps answers, place and focus.
pub fn language_menu(survey: Survey) -> AnyView {
    let language = survey.language();
    let options = survey.languages().into_iter().map(|(code, name)| {
        let option = el("option")
            .set("value", code.clone())
            .set("lang", code.clone())
            .put(name);
        match code == language.code() {
            true => option.set("selected", "").made(),
            false => option.made(),
        }
    });
    let select = el("select")
        // Else WebKit takes what is chosen for a part of the name.
        .set("aria-labelledby", "language")
        .set("name", "language")
        .set("autocomplete", "off")
        .on("change", move |event| {
            survey.change_language(event_target_value(&event))
        })
        .put_all(options);
    let label = el("span")
        .set("id", "language")
        // Else WebKit says it twice, as what it names the list by and as what stands in its label.
        .set("aria-hidden", "true")
        .put(lasting_text(survey, "language-label"));
    el_of("label", "language").put(label).put(select).made()
}

/// The text of message `id` in what stays while pages come and go: it follows the
/// language by itself.
pub fn lasting_text(survey: Survey, id: &'static str) -> AnyView {
    follow(move || {
        survey.follow_language();
        survey.text(id).view()
    })
}
