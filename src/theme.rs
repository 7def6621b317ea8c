//! Light or dark. `auto` is dark only where the council's page is made for it and the
//! person prefers it: a dark box in a light page helps nobody.

use leptos::prelude::window;

use crate::survey::Survey;

/// Whether the survey is shown dark.
pub fn is_dark(survey: Survey) -> bool {
    match survey.settings().theme.as_str() {
        "dark" => true,
        "light" => false,
        _ => page_allows_dark(survey) && person_prefers_dark(),
    }
}

fn page_allows_dark(survey: Survey) -> bool {
    let mut scheme = None;
    survey.with_element(|host, _| {
        let style = window().get_computed_style(host).ok().flatten();
        scheme = style.and_then(|style| style.get_property_value("color-scheme").ok());
    });
    scheme.is_some_and(|scheme| scheme.contains("dark"))
}

fn person_prefers_dark() -> bool {
    let query = window()
        .match_media("(prefers-color-scheme: dark)")
        .ok()
        .flatten();
    query.is_some_and(|query| query.matches())
}
