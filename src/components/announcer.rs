//! What a screen reader says when nothing takes focus. The region is a child of our
//! element in the council's own page, shown through a slot: live regions inside a shadow
//! root are not read reliably (VoiceOver on iOS, Chrome).

use std::time::Duration;

use leptos::prelude::{document, set_timeout};
use web_sys::{Element, HtmlElement};

const SLOT: &str = "ylbc-live";
/// By then it is said, and what is read from the top down should not begin with it.
const SAID: Duration = Duration::from_secs(10);

/// The live region.
#[derive(Clone)]
pub struct Announcer(Option<Element>);

impl Announcer {
    /// A region in `host`. Without one, where the page forbids it, nothing is said.
    pub fn in_host(host: &HtmlElement) -> Self {
        Self(region(host))
    }

    /// Says `words`, which are in `language`, when the screen reader is next silent.
    pub fn say(&self, words: String, language: &str) {
        if let Some(region) = &self.0 {
            // A well-formed name cannot be refused.
            let _ = region.set_attribute("lang", language);
            region.set_text_content(Some(&words));
            let region = region.clone();
            let forget = move || {
                if region.text_content().as_ref() == Some(&words) {
                    region.set_text_content(None);
                }
            };
            set_timeout(forget, SAID);
        }
    }

    /// Says no more of what has not been said yet, and shows it to nobody any more.
    pub fn hush(&self) {
        if let Some(region) = &self.0 {
            region.set_text_content(None);
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
