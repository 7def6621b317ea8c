//! Free text. It says how much room is left, and points out what could tell who somebody
//! is; what to do about it is for the person to decide.

use std::mem::discriminant;

use leptos::prelude::*;
use survey::identifiers::{self, Kind};
use survey::ids::ItemId;
use survey::{Answer, Item};

use crate::components::error_summary::{described_by, message};
use crate::components::paragraphs::paragraph;
use crate::language::Words;
use crate::session::Problem;
use crate::survey::Survey;
use crate::view::{all, el, el_of, follow, group, nothing};

/// From so many characters left on, the room that is left is shown.
const SHORT_OF_ROOM: usize = 100;

/// How a text stands to its limit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Plenty,
    Short(usize),
    Over(usize),
}

impl Room {
    fn of(text: &str, limit: usize) -> Self {
        let length = text.trim().chars().count();
        match limit.checked_sub(length) {
            None => Self::Over(length - limit),
            Some(left) if left <= SHORT_OF_ROOM => Self::Short(left),
            Some(_) => Self::Plenty,
        }
    }

    /// It in words; none where there is nothing to say.
    fn words(self, survey: Survey) -> Option<Words> {
        match self {
            Self::Plenty => None,
            Self::Short(left) => Some(
                survey
                    .language()
                    .with_numbers("text-left", &[("left", left)]),
            ),
            Self::Over(over) => Some(message(survey, Problem::TooLong(over))),
        }
    }
}

/// A box for a text of at most `limit` characters.
pub fn text(survey: Survey, item: &Item, limit: u16) -> AnyView {
    let id = item.id.clone();
    let kinds_changed = ArcTrigger::new();
    let (warn, mut before) = (kinds_changed.clone(), kinds_in(survey, &id));
    let described = item.id.clone();
    let limit = usize::from(limit);
    let written = survey.look(|session| words(session.answers.get(&item.id)));
    let mut room = Room::of(&written, limit);
    let typed = move |event| {
        let text = event_target_value(&event);
        let now = Room::of(&text, limit);
        // Once each time that it begins to run short or is too long, not with each letter.
        if discriminant(&now) != discriminant(&room)
            && let Some(words) = now.words(survey)
        {
            survey.announce_words(words);
        }
        room = now;
        survey.answer(&id, (!text.is_empty()).then_some(Answer::One(text)));
        let now = kinds_in(survey, &id);
        if now != before {
            if let Some(kind) = now.iter().find(|kind| !before.contains(kind)) {
                survey.announce_words(warning(survey, *kind));
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
            described_by(survey, &described, "nobody room")
        })
        .set_to("aria-invalid", move || {
            survey.problem().is_some().to_string()
        })
        .value(written)
        .on("input", typed);
    group()
        .put(paragraph(survey, "text-nobody-comes").set("id", "nobody"))
        .put(field)
        .put(room_left(survey, item.id.clone(), limit))
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
        // A problem says it already.
        let room = match (Room::of(&text, limit), survey.problem()) {
            (Room::Over(_), Some(_)) => None,
            (room, _) => room.words(survey),
        };
        room.map_or_else(nothing, Words::view)
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
    survey
        .language()
        .with_message("text-private", "kind", name_of(kind))
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
