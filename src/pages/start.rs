//! What the survey is, who sees the answers, and whether they may be kept on this device.

use leptos::prelude::*;

use crate::components::heading::heading;
use crate::components::paragraphs::{paragraph, words};
use crate::pages::button;
use crate::saving::Device;
use crate::survey::Survey;

/// The start page.
pub fn start(survey: Survey) -> impl IntoView {
    let language = survey.language;
    let device = RwSignal::new(survey.device.get_untracked());
    let sent_before = survey.sent_before.get_untracked().map(|month| {
        let month = language.date(&month);
        let text = language.with_word("start-sent-before", "month", month);
        view! { <div class="notice">{words(text)}</div> }
    });
    view! {
        {heading(survey, language.text("survey-title"))}
        {sent_before}
        <div class="lead">{paragraph(survey, "start-purpose")}</div>
        {paragraph(survey, "start-how-long")}
        {paragraph(survey, "start-choice")}
        {paragraph(survey, "start-who-sees")}
        <div class="important">{paragraph(survey, "start-nobody-comes")}</div>
        <details>
            <summary>{language.text("start-more").view()}</summary>
            {paragraph(survey, "start-anonymous")}
            {paragraph(survey, "start-keeps")}
        </details>
        <fieldset>
            <legend>{language.text("save-question").view()}</legend>
            <div class="choices">
                {save_choice(survey, device, Device::Own, "yes", "yes-hint")}
                {save_choice(survey, device, Device::Shared, "no", "no-hint")}
            </div>
            {move || (device.get() == Device::Shared)
                .then(|| view! { <div class="notice">{paragraph(survey, "save-not-kept")}</div> })}
        </fieldset>
        <div class="actions">
            {button(survey, "main", "start-button", move || survey.begin(device.get_untracked()))}
        </div>
    }
}

fn save_choice(
    survey: Survey,
    device: RwSignal<Device>,
    choice: Device,
    text: &'static str,
    hint: &'static str,
) -> impl IntoView {
    let words = |name| {
        survey
            .language
            .attribute("save-question", name)
            .unwrap_or_default()
            .view()
    };
    let hint_id = ["save-", hint].concat();
    view! {
        <div class="choice-with-hint">
            <label class="choice">
                <input type="radio" name="save" value=text autocomplete="off"
                    aria-describedby={hint_id.clone()}
                    prop:checked=move || device.get() == choice
                    on:change=move |_| device.set(choice) />
                <span>{words(text)}</span>
            </label>
            <p class="hint" id=hint_id>{words(hint)}</p>
        </div>
    }
}
