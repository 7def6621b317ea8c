//! The frame around the pages, and which page is shown. The frame stays while pages come
//! and go; a page is made anew when the place or the language changes.

use leptos::prelude::*;

use crate::components::paragraphs::paragraph;
use crate::components::toolbar::{footer, toolbar};
use crate::pages;
use crate::session::{Over, Place};
use crate::survey::Survey;
use crate::view::{el, el_of, follow, group, nothing};

/// The whole survey.
pub fn app(survey: Survey) -> AnyView {
    let settings = survey.settings();
    let accent = settings
        .council
        .as_ref()
        .and_then(|council| council.accent.clone());
    // Light or dark, and whether the accent can be read, is for the loader to see (look.js).
    let root = el_of("div", "survey");
    let root = match accent {
        Some(colour) => root.property("--council-accent", colour),
        None => root,
    };
    let language = move || {
        survey.follow_language();
        survey.language()
    };
    // Its name is among the landmarks of the council's page; it has no others.
    root.set("role", "region")
        .set_to("aria-label", move || {
            language().text("survey-title").plain()
        })
        .set_to("lang", move || language().code().to_owned())
        .set_to("dir", move || language().direction())
        .set_to("data-page", move || page_name(survey).to_owned())
        .put(el("slot").set("name", "ylbc-live"))
        .put(follow(move || match survey.is_gone() {
            true => nothing(),
            false => frame(survey),
        }))
        .made()
}

/// Which page it is, to the style sheet: only the start page is told from the others.
fn page_name(survey: Survey) -> &'static str {
    match survey.look_at_place(|session| session.over.is_none() && session.place == Place::Start) {
        true => "start",
        false => "",
    }
}

fn frame(survey: Survey) -> AnyView {
    let page = el_of("div", "page")
        .put(notice(survey))
        .put(follow(move || page(survey)));
    group()
        .put(toolbar(survey))
        .put(page)
        .put(footer(survey))
        .made()
}

fn notice(survey: Survey) -> AnyView {
    follow(move || {
        survey.follow_language();
        match survey.notice() {
            Some(id) => el_of("div", "notice").put(paragraph(survey, id)).made(),
            None => nothing(),
        }
    })
}

fn page(survey: Survey) -> AnyView {
    survey.follow_language();
    on_cleanup(move || survey.leave_page());
    let (place, over) = survey.look_at_place(|session| (session.place.clone(), session.over));
    match over {
        Some(Over::Support) => return pages::support::support(survey),
        Some(Over::Delete) => return pages::delete::delete(survey),
        None => {}
    }
    match place {
        Place::Closed => pages::closed::closed(survey),
        Place::Start => pages::start::start(survey),
        Place::Welcome => pages::welcome::welcome(survey),
        Place::Item(item) => survey.question_page(&item),
        Place::Aside(item) => pages::aside::aside(survey, &item),
        Place::Ended(item) => pages::ended::ended(survey, &item),
        Place::Check => pages::check::check(survey),
        Place::Outbox => pages::outbox::outbox(survey),
        Place::Sent => pages::sent::sent(survey),
        Place::Deleted { nothing_sent } => pages::delete::deleted(survey, nothing_sent),
        Place::Elsewhere => pages::elsewhere::elsewhere(survey),
        Place::Gone => nothing(),
    }
}
