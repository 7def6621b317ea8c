//! A page that an answer leads to before the next question: a word on the answer, or the
//! list of the councils that take part.

use leptos::prelude::*;
use survey::council::Listed;
use survey::ids::ItemId;
use survey::instrument::Shows;
use survey::texts::page_message;

use crate::components::heading::heading;
use crate::components::paragraphs::{body, paragraph};
use crate::outbox::get;
use crate::pages::button;
use crate::session::Session;
use crate::survey::Survey;

/// The page of the answer to `id`.
pub fn aside(survey: Survey, id: &ItemId) -> impl IntoView + use<> {
    let turn = survey.session.turn(id)?;
    let message = page_message(&turn.page).to_owned();
    let (list, go_on) = match turn.shows {
        Some(Shows::Councils) => (Some(councils(survey)), "go-on-anyway"),
        None => (None, "continue-button"),
    };
    Some(view! {
        {heading(survey, survey.language.text(&message))}
        {body(survey, &message)}
        {list}
        <div class="actions">
            {button(survey, "main", go_on, move || survey.turn_page(Session::forward))}
            {button(survey, "plain", "back-button", move || survey.turn_page(|session| {
                session.back();
            }))}
        </div>
    })
}

fn councils(survey: Survey) -> impl IntoView {
    let settings = survey.settings();
    let address = [&settings.endpoint, "/v1/councils.json"].concat();
    let list = LocalResource::new(move || {
        let address = address.clone();
        async move { serde_json::from_str::<Vec<Listed>>(&get(&address).await?).ok() }
    });
    view! {
        <p class="label">{survey.language.text("councils-list").view()}</p>
        {move || list.get().map(|list| match list {
            None => paragraph(survey, "councils-failed").into_any(),
            Some(list) => others(survey, list).into_any(),
        })}
    }
}

fn others(survey: Survey, list: Vec<Listed>) -> impl IntoView {
    let settings = survey.settings();
    let others: Vec<_> = list
        .into_iter()
        .filter(|council| council.id != settings.council_id)
        .map(|council| {
            let address = [&settings.endpoint, "/survey/?council=", council.id.as_str()].concat();
            view! { <li><a href=address>{council.name}</a></li> }
        })
        .collect();
    match others.is_empty() {
        true => paragraph(survey, "councils-none").into_any(),
        false => view! { <ul>{others}</ul> }.into_any(),
    }
}
