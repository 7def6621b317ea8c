//! What the council's page is told, and only where the tag asks for it: analytics could
//! otherwise tie a visitor to taking part. No answer is ever in an event.

use js_sys::{Object, Reflect};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// Tells the page what happens, by events that bubble from our element.
pub struct Events(Option<HtmlElement>);

impl Events {
    /// Events on `host`, where the tag asks for them.
    pub fn new(host: &HtmlElement, wanted: bool) -> Self {
        Self(wanted.then(|| host.clone()))
    }

    /// Sends the event `name` with these details.
    pub fn send(&self, name: &str, details: &[(&str, &str)]) {
        let Some(host) = &self.0 else {
            return;
        };
        let detail = Object::new();
        for (field, value) in details {
            // A plain object of our own takes every field.
            let _ = Reflect::set(&detail, &(*field).into(), &(*value).into());
        }
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
            // What the page's listeners return is of no interest.
            let _ = host.dispatch_event(&event);
        }
    }
}
