//! The frame around the pages, and which page is shown. The frame stays while pages come
//! and go; a page is made anew when the place or the language changes.

use leptos::prelude::*;

use crate::components::paragraphs::paragraph;
use crate::components::toolbar::{footer, toolbar};
use crate::pages;
use crate::session::{Over, Place};
use crate::survey::Survey;
use crate::theme;

/// The whole survey.
pub fn app(survey: Survey) -> impl IntoView {
    let accent = survey
        .settings()
        .council
        .as_ref()
        .and_then(|council| council.accent.clone());
    let is_gone = move || survey.session.place.get() == Place::Gone;
    let language = survey.language;
    view! {
        <div class="survey" class:dark=theme::is_dark(survey)
            lang=move || language.code()
            dir=move || { language.track(); language.direction() }
            style:--council-accent=accent
        >
            <slot name={"ylbc-live"}></slot>
            {move || (!is_gone()).then(|| view! {
                {toolbar(survey)}
                <div class="page">{notice(survey)}{move || page(survey)}</div>
                {footer(survey)}
            })}
        </div>
    }
}

fn notice(survey: Survey) -> impl IntoView {
    move || {
        survey.language.track();
        survey
            .notice
            .get()
            .map(|id| view! { <div class="notice">{paragraph(survey, id)}</div> })
    }
}

fn page(survey: Survey) -> AnyView {
    survey.language.track();
    match survey.session.over.get() {
        Some(Over::Support) => return pages::support::support(survey).into_any(),
        Some(Over::Delete) => return pages::delete::delete(survey).into_any(),
        None => {}
    }
    match survey.session.place.get() {
        Place::Closed => pages::closed::closed(survey).into_any(),
        Place::Start => pages::start::start(survey).into_any(),
        Place::Welcome => pages::welcome::welcome(survey).into_any(),
        Place::Item(item) => pages::question::question(survey, &item).into_any(),
        Place::Aside(item) => pages::aside::aside(survey, &item).into_any(),
        Place::Ended(item) => pages::ended::ended(survey, &item).into_any(),
        Place::Check => pages::check::check(survey).into_any(),
        Place::Outbox => pages::outbox::outbox(survey).into_any(),
        Place::Sent => pages::sent::sent(survey).into_any(),
        Place::Deleted => pages::delete::deleted(survey).into_any(),
        Place::Elsewhere => pages::elsewhere::elsewhere(survey).into_any(),
        Place::Gone => ().into_any(),
    }
}
