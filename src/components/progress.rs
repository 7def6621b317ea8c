//! How far one is: by section, because routing makes a count of questions untrue.

use leptos::prelude::*;
use survey::ids::ItemId;

use crate::survey::Survey;
use crate::view::{el, el_of};

/// The section of `item`, and which of how many it is.
pub fn progress(survey: Survey, item: &ItemId) -> Option<AnyView> {
    let settings = survey.settings();
    let sections = &settings.instrument.sections;
    let at = settings.instrument.section_of(item)?;
    let name = survey.language().section(sections.get(at)?);
    let numbers = [("section", at + 1), ("sections", sections.len())];
    let part = survey.language().with_numbers("progress", &numbers);
    let step = |step| el_of("span", if step <= at { "done" } else { "" }).made();
    let caption = el_of("p", "caption")
        .put(el_of("span", "section").put(name))
        .put(el_of("span", "part").put(part));
    let steps = el_of("div", "steps").set("aria-hidden", "true");
    Some(
        el("div")
            .put(caption)
            .put(steps.put_all((0..sections.len()).map(step)))
            .made(),
    )
}
