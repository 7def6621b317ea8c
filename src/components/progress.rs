//! How far one is: by section, because routing makes a count of questions untrue.

use leptos::prelude::*;
use survey::ids::ItemId;

use crate::survey::Survey;
use crate::view::{el, el_of, group};

/// The section of `item`, and which of how many it is.
pub fn progress(survey: Survey, item: &ItemId) -> Option<AnyView> {
    let settings = survey.settings();
    let sections = &settings.instrument.sections;
    let at = settings.instrument.section_of(item)?;
    let section = sections.get(at)?;
    let name = survey.language().section(section);
    // Room for a picture, which the loader puts there if it has one.
    let picture = el_of("span", "picture")
        .set("aria-hidden", "true")
        .set("data-section", section.id.as_str());
    let numbers = [("section", at + 1), ("sections", sections.len())];
    let part = survey.language().with_numbers("progress", &numbers);
    let caption = el_of("p", "caption")
        .set("id", "caption")
        .put(
            el_of("span", "section")
                .put(picture)
                .put(el("span").put(name)),
        )
        .put(el_of("span", "part").put(part));
    let share = (at + 1) * 100 / sections.len();
    let done = el_of("div", "done").property("inline-size", [&share.to_string(), "%"].concat());
    let bar = el_of("div", "steps").set("aria-hidden", "true").put(done);
    Some(group().put(caption).put(bar).made())
}
