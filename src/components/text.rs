//! Free text. It says how much room is left, and points out what could tell who somebody
//! is; what to do about it is for the person to decide.

use leptos::prelude::*;
use survey::identifiers::{self, Kind};
use survey::ids::ItemId;
use survey::{Answer, Item};

use crate::components::error_summary::described_by;
use crate::components::paragraphs::paragraph;
use crate::language::Words;
use crate::survey::Survey;
use crate::view::{all, el, el_of, follow, group, nothing};

/// From so many characters left on, the room that is left is shown.
const SHORT_OF_ROOM: usize = 100;

/// A box for a text of at most `limit` characters.
pub fn text(survey: Survey, item: &Item, limit: u16) -> AnyView {
    let id = item.id.clone();
    let kinds_changed = ArcTrigger::new();
    let (warn, mut before) = (kinds_changed.clone(), kinds_in(survey, &id));
    let typed = move |event| {
        let text = event_target_value(&event);
        survey.answer(&id, (!text.is_empty()).then_some(Answer::One(text)));
        let now = kinds_in(survey, &id);
        if now != before {
            if let Some(kind) = now.iter().find(|kind| !before.contains(kind)) {
                survey.announce_words(&warning(survey, *kind).plain());
            }
            before = now;
            warn.notify();
        }
    };
    let field = el("textarea")
        .set("id", "field")
        .set("name", item.id.as_str())
        .set("rows", "6")
        .set("dir", "auto")
        .set("autocomplete", "off")
        .set_to("aria-describedby", move || {
            described_by(survey, "hint nobody room")
        })
        .set_to("aria-invalid", move || {
            survey.problem().is_some().to_string()
        })
        .value(survey.look(|session| words(session.answers.get(&item.id))))
        .on("input", typed);
    group()
        .put(paragraph(survey, "text-nobody-comes").set("id", "nobody"))
        .put(field)
        .put(room_left(survey, item.id.clone(), limit.into()))
        .put(warnings(survey, item.id.clone(), kinds_changed))
        .made()
}

fn words(answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::One(text)) => text.clone(),
        _ => String::new(),
    }
}

fn room_left(survey: Survey, item: ItemId, limit: usize) -> AnyView {
    let left = follow(move || {
        let text = words(survey.answer_to(&item).as_ref());
        let left = limit.checked_sub(text.trim().chars().count());
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

/// What the text holds that could tell who somebody is, each kind once.
fn kinds_in(survey: Survey, item: &ItemId) -> Vec<Kind> {
    let text = survey.look(|session| words(session.answers.get(item)));
    let mut kinds = Vec::new();
    for found in identifiers::find(&text) {
        if !kinds.contains(&found.kind) {
            kinds.push(found.kind);
        }
    }
    kinds
}

fn warnings(survey: Survey, item: ItemId, kinds_changed: ArcTrigger) -> AnyView {
    follow(move || {
        kinds_changed.track();
        let kinds = kinds_in(survey, &item).into_iter();
        all(kinds
            .map(|kind| el_of("p", "notice").put(warning(survey, kind)).made())
            .collect())
    })
}

fn warning(survey: Survey, kind: Kind) -> Words {
    let name = survey.text(name_of(kind)).plain();
    survey.language().with_word("text-private", "kind", name)
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
