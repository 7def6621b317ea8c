//! One question. The question itself is the heading; nothing is chosen beforehand.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use survey::ids::ItemId;
use survey::{Item, Kind};

use crate::components::choices::{multiple, single};
use crate::components::contacts::contacts_for;
use crate::components::error_summary::{error_message, error_summary};
use crate::components::heading::{heading, heading_of};
use crate::components::progress::progress;
use crate::components::scale::scale;
use crate::components::text::text;
use crate::pages::button;
use crate::session::Session;
use crate::survey::Survey;

/// The page of the item `id`.
pub fn question(survey: Survey, id: &ItemId) -> impl IntoView + use<> {
    // Every place is made from an item of this instrument.
    let item = survey.session.item(id)?;
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        survey.turn_page(Session::forward);
    };
    Some(view! {
        {progress(survey, id)}
        {error_summary(survey)}
        <form novalidate=true on:submit=submit>
            {field(survey, &item)}
            {clear(survey, id.clone())}
            {support_lines(survey, &item)}
            <div class="actions">
                <button type="submit" class="main">
                    {survey.language.text("continue-button").view()}
                </button>
                {button(survey, "plain", "back-button", move || survey.turn_page(|session| {
                    session.back();
                }))}
                {finish_now(survey, id)}
            </div>
        </form>
    })
}

fn field(survey: Survey, item: &Item) -> AnyView {
    let title = survey.language.text(item.id.as_str());
    let hint = survey.language.attribute(item.id.as_str(), "hint");
    let hint = hint.map(|hint| view! { <p class="hint" id="hint">{hint.view()}</p> });
    let choices = match &item.kind {
        Kind::Text { limit } => {
            let label = view! { <label for="field">{title.view()}</label> };
            return view! {
                {heading_of(survey, label)}
                {hint}
                {error_message(survey)}
                {text(survey, item, *limit)}
            }
            .into_any();
        }
        Kind::Single(_) => single(survey, item).into_any(),
        Kind::Multiple(_) => multiple(survey, item).into_any(),
        Kind::Scale { from, to } => scale(survey, item, *from, *to).into_any(),
    };
    let several = matches!(item.kind, Kind::Multiple(_)).then(|| {
        view! { <p class="hint" id="several">{survey.language.text("multiple-hint").view()}</p> }
    });
    view! {
        <fieldset aria-describedby="hint several error">
            <legend>{heading(survey, title)}</legend>
            {hint}
            {several}
            {error_message(survey)}
            {choices}
        </fieldset>
    }
    .into_any()
}

/// A chosen radio can be cleared: an answer is never more than somebody wants to give.
fn clear(survey: Survey, id: ItemId) -> impl IntoView {
    let same = id.clone();
    let is_answered = Memo::new(move |_| survey.session.answer(&same).is_some());
    move || {
        let id = id.clone();
        let clear = move || {
            survey.answer(&id, None);
            survey.look_at("[data-heading]");
        };
        is_answered
            .get()
            .then(|| button(survey, "link clear", "clear-answer", clear))
    }
}

fn support_lines(survey: Survey, item: &Item) -> impl IntoView + use<> {
    let topics = item.support.clone();
    (!topics.is_empty()).then(|| {
        view! {
            <details class="support-lines">
                <summary>{survey.language.text("support-line-summary").view()}</summary>
                {contacts_for(survey, topics)}
            </details>
        }
    })
}

fn finish_now(survey: Survey, id: &ItemId) -> impl IntoView + use<> {
    let section = survey.settings().instrument.section_of(id);
    section.is_some_and(|section| section > 0).then(|| {
        button(survey, "link", "finish-now", move || {
            survey.turn_page(Session::finish_now)
        })
    })
}
