//! The choice of language: each under its own name, in its own script.

use leptos::prelude::*;

use crate::survey::Survey;

/// The select. Changing it keeps answers, place and focus.
pub fn language_menu(survey: Survey) -> impl IntoView {
    let language = survey.language;
    let options = survey.languages().into_iter().map(|(code, name)| {
        let same = code.clone();
        let is_current = move || language.code() == same;
        view! { <option value={code.clone()} lang=code prop:selected=is_current>{name}</option> }
    });
    let change = move |event| survey.change_language(event_target_value(&event));
    view! {
        <label class="language">
            <span>{move || { language.track(); language.text("language-label").view() }}</span>
            <select name="language" autocomplete="off" on:change=change>
                {options.collect_view()}
            </select>
        </label>
    }
}
