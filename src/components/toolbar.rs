//! What is always in reach: help, leaving at once, wiping everything, the language.

use leptos::prelude::*;

use crate::components::language_menu::language_menu;
use crate::session::Over;
use crate::survey::Survey;

/// Above every page.
pub fn toolbar(survey: Survey) -> impl IntoView {
    view! {
        <div class="toolbar">
            {button(survey, "support", "get-support", move || survey.show_over(Some(Over::Support)))}
            {button(survey, "exit", "exit-page", move || survey.exit())}
        </div>
    }
}

/// Below every page.
pub fn footer(survey: Survey) -> impl IntoView {
    view! {
        <div class="footer">
            {language_menu(survey)}
            {button(survey, "link", "delete-answers", move || survey.show_over(Some(Over::Delete)))}
            <p class="hint exit-hint">{text(survey, "exit-hint")}</p>
        </div>
    }
}

fn button(
    survey: Survey,
    class: &'static str,
    id: &'static str,
    press: impl Fn() + 'static,
) -> impl IntoView {
    view! { <button type="button" class=class on:click=move |_| press()>{text(survey, id)}</button> }
}

/// These stay while pages come and go, so they follow the language by themselves.
fn text(survey: Survey, id: &'static str) -> impl IntoView {
    move || {
        survey.language.track();
        survey.language.text(id).view()
    }
}
