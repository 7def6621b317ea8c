//! What a screen reader says when nothing takes focus. The region is a child of our
//! element in the council's own page, shown through a slot: live regions inside a shadow
//! root are not read reliably (VoiceOver on iOS, Chrome).

use leptos::prelude::document;
use web_sys::{Element, HtmlElement};

const SLOT: &str = "ylbc-live";

/// The live region.
#[derive(Clone)]
pub struct Announcer(Option<Element>);

impl Announcer {
    /// A region in `host`. Without one, where the page forbids it, nothing is said.
    pub fn in_host(host: &HtmlElement) -> Self {
        Self(region(host))
    }

    /// Says `words`, which are in `language`, when the screen reader is next silent.
    pub fn say(&self, words: &str, language: &str) {
        if let Some(region) = &self.0 {
            // A well-formed name cannot be refused.
            let _ = region.set_attribute("lang", language);
            region.set_text_content(Some(words));
        }
    }

    /// Takes the region out of the page.
    pub fn remove(&self) {
        if let Some(region) = &self.0 {
            region.remove();
        }
    }
}

fn region(host: &HtmlElement) -> Option<Element> {
    let region = document().create_element("div").ok()?;
    for (name, value) in [("slot", SLOT), ("role", "status"), ("aria-live", "polite")] {
        region.set_attribute(name, value).ok()?;
    }
    host.append_child(&region).ok()?;
    Some(region)
}
