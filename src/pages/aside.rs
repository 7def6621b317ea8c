//! A page that an answer leads to before the next question: a word on the answer, or the
//! list of the councils that take part.

use leptos::prelude::*;
use survey::council::Listed;
use survey::ids::ItemId;
use survey::instrument::Shows;
use survey::texts::page_message;
use wasm_bindgen_futures::spawn_local;

use crate::components::heading::heading;
use crate::components::paragraphs::{body, label, paragraph};
use crate::json::from_json;
use crate::language::marked_english;
use crate::outbox::get;
use crate::pages::{actions, back_button, button};
use crate::session::Session;
use crate::survey::Survey;
use crate::view::{el, follow, group, nothing};

/// The page of the answer to `id`.
pub fn aside(survey: Survey, id: &ItemId) -> AnyView {
    let Some(turn) = survey.look(|session| session.turn(id).cloned()) else {
        return nothing();
    };
    let message = page_message(&turn.page);
    let (list, go_on) = match turn.shows {
        Some(Shows::Councils) => (councils(survey), "go-on-anyway"),
        None => (nothing(), "continue-button"),
    };
    let go_on = button(survey, "main", go_on, move || {
        survey.turn_page(Session::forward)
    });
    group()
        .put(heading(survey, survey.text(message)))
        .put(body(survey, message))
        .put(list)
        .put(actions().put(go_on).put(back_button(survey)))
        .made()
}

/// What is known of the list.
#[derive(Clone)]
enum List {
    Coming,
    Failed,
    Here(Vec<Listed>),
}

fn councils(survey: Survey) -> AnyView {
    let list = RwSignal::new(List::Coming);
    let address = [&survey.settings().endpoint, "/v1/councils.json"].concat();
    spawn_local(async move {
        let file = get(&address).await;
        let councils = file.and_then(|file| from_json(&file));
        // The person may have left the page in the meantime.
        list.try_set(councils.map_or(List::Failed, List::Here));
    });
    follow(move || match list.get() {
        List::Coming => nothing(),
        List::Failed => paragraph(survey, "councils-failed").made(),
        List::Here(list) => others(survey, list),
    })
}

fn others(survey: Survey, list: Vec<Listed>) -> AnyView {
    let settings = survey.settings();
    let others = list
        .into_iter()
        .filter(|council| council.id != settings.council_id);
    let links: Vec<_> = others
        .map(|council| {
            let address = [&settings.endpoint, "/survey/?council=", council.id.as_str()].concat();
            el("li")
                .put(
                    marked_english(el("a"))
                        .set("href", address)
                        .set("rel", "noreferrer")
                        .put(council.name),
                )
                .made()
        })
        .collect();
    match links.is_empty() {
        true => paragraph(survey, "councils-none").made(),
        false => {
            let id = "councils-list";
            let title = label(survey, id).set("id", id);
            let list = el("ul").set("aria-labelledby", id).put_all(links);
            group().put(title).put(list).made()
        }
    }
}
