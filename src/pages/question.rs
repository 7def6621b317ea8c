//! One question. The question itself is the heading; nothing is chosen beforehand.

use leptos::prelude::*;
use survey::ids::ItemId;
use survey::{Item, Kind};

use crate::components::choices::{multiple, single};
use crate::components::contacts::contacts_for;
use crate::components::error_summary::{described_by, error_message, error_summary};
use crate::components::heading::heading;
use crate::components::paragraphs::hint;
use crate::components::progress::progress;
use crate::components::scale::scale;
use crate::components::text::text;
use crate::pages::{actions, back_button, button};
use crate::session::Session;
use crate::survey::Survey;
use crate::view::{el, follow, group, nothing};

/// The page of the item `id`.
pub fn question(survey: Survey, id: &ItemId) -> AnyView {
    // Every place is made from an item of this instrument.
    let Some(item) = survey.item(id) else {
        return nothing();
    };
    // No form: where a council's frame forbids forms, its button would do nothing.
    let go_on = button(survey, "main", "continue-button", move || {
        survey.turn_page(Session::forward)
    });
    group()
        .put(progress(survey, id))
        .put(error_summary(survey))
        .put(field(survey, &item))
        .put(clear(survey, &item))
        .put(support_lines(survey, &item))
        .put(
            actions()
                .put(go_on)
                .put(back_button(survey))
                .put(finish_now(survey, id)),
        )
        .made()
}

fn field(survey: Survey, item: &Item) -> AnyView {
    let title = survey.text(item.id.as_str());
    let hint = survey.language().attribute(item.id.as_str(), "hint");
    let hint = hint.map(|words| self::hint(words).set("id", "hint"));
    let choices = match &item.kind {
        Kind::Text { limit } => {
            let label = el("label").set("for", "field").put(title);
            let field = text(survey, item, *limit);
            let heading = heading(survey, label).made();
            return group()
                .put(heading)
                .put(hint)
                .put(error_message(survey))
                .put(field)
                .made();
        }
        Kind::Single(_) => single(survey, item),
        Kind::Multiple(_) => multiple(survey, item),
        Kind::Scale { from, to } => scale(survey, item, *from, *to),
    };
    let ids = match item.kind {
        Kind::Multiple(_) => "hint several",
        _ => "hint",
    };
    el("fieldset")
        .set_to("aria-describedby", move || described_by(survey, ids))
        .put(el("legend").put(heading(survey, title)))
        .put(hint)
        .put(several(survey, item))
        .put(error_message(survey))
        .put(choices)
        .made()
}

fn several(survey: Survey, item: &Item) -> AnyView {
    match item.kind {
        Kind::Multiple(_) => hint(survey.text("multiple-hint"))
            .set("id", "several")
            .made(),
        _ => nothing(),
    }
}

/// A chosen radio can be cleared: an answer is never more than somebody wants to give.
fn clear(survey: Survey, item: &Item) -> AnyView {
    if !matches!(item.kind, Kind::Single(_) | Kind::Scale { .. }) {
        return nothing();
    }
    let id = item.id.clone();
    follow(move || {
        let is_answered = survey.answer_to(&id).is_some();
        let id = id.clone();
        let clear = move || {
            survey.answer(&id, None);
            survey.look_at("[data-heading]");
        };
        match is_answered {
            true => button(survey, "link clear", "clear-answer", clear).made(),
            false => nothing(),
        }
    })
}

fn support_lines(survey: Survey, item: &Item) -> AnyView {
    if item.support.is_empty() {
        return nothing();
    }
    el("details")
        .put(el("summary").put(survey.text("support-line-summary")))
        .put(contacts_for(survey, &item.support))
        .made()
}

fn finish_now(survey: Survey, id: &ItemId) -> AnyView {
    match survey.settings().instrument.section_of(id) {
        Some(section) if section > 0 => {
            let finish = move || survey.turn_page(Session::finish_now);
            button(survey, "link", "finish-now", finish).made()
        }
        _ => nothing(),
    }
}
