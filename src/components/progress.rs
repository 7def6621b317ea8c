//! How far one is: by section, because routing makes a count of questions untrue.

use leptos::prelude::*;
use survey::ids::ItemId;

use crate::survey::Survey;

/// The section of `item`, and which of how many it is.
pub fn progress(survey: Survey, item: &ItemId) -> Option<impl IntoView + use<>> {
    let settings = survey.settings();
    let sections = &settings.instrument.sections;
    let at = settings.instrument.section_of(item)?;
    let name = survey.language.section(sections.get(at)?);
    let numbers = [("section", at + 1), ("sections", sections.len())];
    let part = survey.language.with_numbers("progress", &numbers);
    let steps = (0..sections.len()).map(|step| view! { <span class:done={step <= at}></span> });
    Some(view! {
        <div class="progress">
            <p class="caption">
                <span class="section">{name.view()}</span>
                <span class="part">{part.view()}</span>
            </p>
            <div class="steps" aria-hidden="true">{steps.collect_view()}</div>
        </div>
    })
}
