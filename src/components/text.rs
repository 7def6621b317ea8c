//! Free text. It says how much room is left, and points out what could tell who somebody
//! is; what to do about it is for the person to decide.

use leptos::prelude::*;
use survey::identifiers::{self, Kind};
use survey::ids::ItemId;
use survey::{Answer, Item};

use crate::components::paragraphs::paragraph;
use crate::survey::Survey;
use crate::view::{all, el, el_of, follow, group, nothing};

/// From so many characters left on, the room that is left is shown.
const SHORT_OF_ROOM: usize = 100;

/// A box for a text of at most `limit` characters.
pub fn text(survey: Survey, item: &Item, limit: u16) -> AnyView {
    let id = item.id.clone();
    let typed = move |event| {
        let text = event_target_value(&event);
        survey.answer(&id, (!text.is_empty()).then_some(Answer::One(text)));
    };
    let field = el("textarea")
        .set("id", "field")
        .set("name", item.id.as_str())
        .set("rows", "6")
        .set("dir", "auto")
        .set("autocomplete", "off")
        .set("aria-describedby", "hint nobody room error")
        .value(untrack(|| words(survey, &item.id)))
        .on("input", typed);
    let nobody = paragraph(survey, "text-nobody-comes").set("id", "nobody");
    group()
        .put(nobody)
        .put(field)
        .put(room_left(survey, item.id.clone(), limit.into()))
        .put(private_words(survey, item.id.clone()))
        .made()
}

fn words(survey: Survey, item: &ItemId) -> String {
    match survey.answer_to(item) {
        Some(Answer::One(text)) => text,
        _ => String::new(),
    }
}

fn room_left(survey: Survey, item: ItemId, limit: usize) -> AnyView {
    let left = follow(move || {
        let left = limit.checked_sub(words(survey, &item).trim().chars().count());
        match left.filter(|left| *left <= SHORT_OF_ROOM) {
            Some(left) => survey
                .language()
                .with_numbers("text-left", &[("left", left)])
                .view(),
            None => nothing(),
        }
    });
    el_of("p", "hint").set("id", "room").put(left).made()
}

fn private_words(survey: Survey, item: ItemId) -> AnyView {
    let warnings = follow(move || {
        let mut seen = Vec::new();
        for found in identifiers::find(&words(survey, &item)) {
            if !seen.contains(&found.kind) {
                seen.push(found.kind);
            }
        }
        all(seen.into_iter().map(|kind| warning(survey, kind)).collect())
    });
    el("div").set("role", "status").put(warnings).made()
}

fn warning(survey: Survey, kind: Kind) -> AnyView {
    let name = survey.text(name_of(kind)).plain();
    let words = survey.language().with_word("text-private", "kind", name);
    el_of("p", "notice").put(words).made()
}

fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "identifier-phone",
        Kind::Email => "identifier-email",
        Kind::Postcode => "identifier-postcode",
        Kind::NiNumber => "identifier-ni-number",
        Kind::WebAddress => "identifier-web-address",
        Kind::Handle => "identifier-handle",
    }
}
