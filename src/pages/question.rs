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
use crate::components::to_open::to_open;
use crate::pages::{actions, back_button, button};
use crate::session::Session;
use crate::survey::Survey;
use crate::view::{El, el, group, nothing};

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
            return group()
                .put(told(survey, &item.id, heading(survey, label)))
                .put(hint)
                .put(error_message(survey))
                .put(field)
                .made();
        }
        Kind::Single(_) => single(survey, item),
        Kind::Multiple(_) => multiple(survey, item),
        Kind::Scale { from, to } => scale(survey, item, *from, *to),
    };
    let more = match item.kind {
        Kind::Multiple(_) => "several",
        _ => "",
    };
    let id = item.id.clone();
    let heading = told(survey, &item.id, heading(survey, title));
    one_of(survey, item)
        .set_to("aria-describedby", move || described_by(survey, &id, more))
        .put(el("legend").put(heading))
        .put(hint)
        .put(several(survey, item))
        .put(error_message(survey))
        .put(choices)
        .made()
}

/// The first question of a section says so where its heading takes the focus: by the
/// caption above it, which otherwise only those hear who go back.
fn told(survey: Survey, id: &ItemId, heading: El) -> El {
    let sections = &survey.settings().instrument.sections;
    match sections
        .iter()
        .any(|section| section.items.first().is_some_and(|item| item.id == *id))
    {
        true => heading.set("aria-describedby", "caption"),
        false => heading,
    }
}

/// What holds the choices. Only a group of radios can be told to need an answer.
fn one_of(survey: Survey, item: &Item) -> El {
    let fields = el("fieldset");
    match item.kind {
        Kind::Multiple(_) => fields,
        _ => fields
            .set("role", "radiogroup")
            .set("aria-required", item.required.to_string())
            .set_to("aria-invalid", move || {
                survey.problem().is_some().to_string()
            }),
    }
}

fn several(survey: Survey, item: &Item) -> AnyView {
    match item.kind {
        Kind::Multiple(_) => hint(survey.text("multiple-hint"))
            .set("id", "several")
            .made(),
        _ => nothing(),
    }
}

/// A chosen radio can be cleared: an answer is never more than somebody wants to give. There
/// is room for it before, so that what is below does not move under a thumb.
fn clear(survey: Survey, item: &Item) -> AnyView {
    if !matches!(item.kind, Kind::Single(_) | Kind::Scale { .. }) {
        return nothing();
    }
    let id = item.id.clone();
    let same = id.clone();
    let clear = move || {
        survey.answer(&same, None);
        survey.look_at("[data-heading]");
    };
    let class = move || match survey.answer_to(&id) {
        Some(_) => "link clear".to_owned(),
        None => "link clear idle".to_owned(),
    };
    el("button")
        .set("type", "button")
        .set_to("class", class)
        .on("click", move |_| clear())
        .put(survey.text("clear-answer"))
        .made()
}

fn support_lines(survey: Survey, item: &Item) -> AnyView {
    if item.support.is_empty() {
        return nothing();
    }
    let topics = item.support.clone();
    let summary = el("summary").put(survey.text("support-line-summary"));
    to_open(el("details"), summary, move || {
        contacts_for(survey, &topics)
    })
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
