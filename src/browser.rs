//! What is asked of the browser directly: events on the window, the clock, chance,
//! focus. Small, so that the rest of the client does not speak to `web_sys`.

use js_sys::{Array, Date, JSON, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget, FocusOptions, HtmlElement, ShadowRoot};

/// A listener that is taken away when it is dropped.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Calls `callback` at each event `name` of the window, before any element sees it.
    pub fn on_window(name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        let target: EventTarget = window().into();
        let callback = Closure::new(callback);
        // Capturing: the loader stops our events at our root.
        let added = target.add_event_listener_with_callback_and_bool(
            name,
            callback.as_ref().unchecked_ref(),
            true,
        );
        debug_assert!(added.is_ok());
        Self {
            target,
            name,
            callback,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        // Only a target that does not exist could refuse this.
        let _ = self
            .target
            .remove_event_listener_with_callback_and_bool(self.name, callback, true);
    }
}

/// Milliseconds since 1970, by the phone's clock.
pub fn now() -> u64 {
    Date::now() as u64
}

/// Whose numbers stand for a date where its words are not known: the survey is British.
const IN_NUMBERS: &str = "en-GB";

/// The month by the phone's clock, `2026-11`.
pub fn this_month() -> String {
    let today = String::from(Date::new_0().to_iso_string());
    today.chars().take(7).collect()
}

/// The day `2026-03-01` or the month `2026-03` as `language` writes it; in numbers, where the
/// browser does not know the language's words (Chrome has no Welsh ones); the day as it
/// stands, where the browser cannot.
pub fn date_in(language: &str, day: &str) -> String {
    let is_known = knows(&JsValue::from_str(language)).length() > 0;
    let (language, form) = match (is_known, day.len()) {
        (true, 7) => (
            language,
            r#"{"month":"long","year":"numeric","timeZone":"UTC"}"#,
        ),
        (true, _) => (language, r#"{"dateStyle":"long","timeZone":"UTC"}"#),
        (false, 7) => (
            IN_NUMBERS,
            r#"{"month":"numeric","year":"numeric","timeZone":"UTC"}"#,
        ),
        (false, _) => (IN_NUMBERS, r#"{"dateStyle":"short","timeZone":"UTC"}"#),
    };
    let date = Date::new(&JsValue::from_str(day));
    match JSON::parse(form) {
        Ok(form) if !date.get_time().is_nan() => date.to_locale_date_string(language, &form).into(),
        _ => day.to_owned(),
    }
}

/// Whether `code` is well-formed: at others browsers throw.
pub fn is_language(code: &str) -> bool {
    well_formed(code).is_ok()
}

#[wasm_bindgen]
extern "C" {
    /// The code as it is best written; an error where it is not well-formed.
    #[wasm_bindgen(catch, js_namespace = Intl, js_name = getCanonicalLocales)]
    fn well_formed(code: &str) -> Result<Array, JsValue>;

    /// Those of these languages in which the browser can write dates. They must be well-formed.
    #[wasm_bindgen(js_namespace = ["Intl", "DateTimeFormat"], js_name = supportedLocalesOf)]
    fn knows(languages: &JsValue) -> Array;

    /// Which form of a word goes with a number.
    #[wasm_bindgen(js_namespace = Intl)]
    pub type PluralRules;
    /// The rules of `language`; an error where that is no well-formed code.
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    pub fn new(language: &str) -> Result<PluralRules, JsValue>;
    /// The form: `one`, `few` …
    #[wasm_bindgen(method)]
    pub fn select(this: &PluralRules, number: usize) -> String;

    /// How numbers are written.
    #[wasm_bindgen(js_namespace = Intl)]
    pub type NumberFormat;
    /// As in `language`; an error where that is no well-formed code.
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    pub fn new(language: &str) -> Result<NumberFormat, JsValue>;
    /// `number`, written.
    #[wasm_bindgen(method)]
    pub fn format(this: &NumberFormat, number: usize) -> String;
}

/// 128 random bits in base64url, without padding (22 characters). None, where the
/// browser has no source of chance.
pub fn random_key() -> Option<String> {
    let bytes = Uint8Array::new_with_length(16);
    window()
        .crypto()
        .ok()?
        .get_random_values_with_array_buffer_view(&bytes)
        .ok()?;
    let binary: String = bytes.to_vec().into_iter().map(char::from).collect();
    let base64 = window().btoa(&binary).ok()?;
    let url_safe = |c| match c {
        '+' => Some('-'),
        '/' => Some('_'),
        '=' => None,
        other => Some(other),
    };
    Some(base64.chars().filter_map(url_safe).collect())
}

/// Takes the radios in our root out of their groups, before they go: in a shadow root Chromium
/// keeps those that go in one, each with the page it was in and what was chosen there.
pub fn ungroup(root: &ShadowRoot) {
    while let Ok(Some(radio)) = root.query_selector("[type=radio][name]") {
        // It has the attribute.
        let _ = radio.remove_attribute("name");
    }
}

/// Focuses the first element that matches `selector`, and brings the top of the survey into
/// view. The element is found in our own root: the document cannot see into it.
pub fn focus_at_top(host: &HtmlElement, root: &ShadowRoot, selector: &str) {
    focus(root, selector);
    host.scroll_into_view();
}

/// Focuses the first element that matches `selector`, without scrolling.
pub fn focus(root: &ShadowRoot, selector: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    focus_with(root, selector, &options);
}

/// The same for who uses the keyboard: it comes into view, and shows that it has the focus.
pub fn focus_by_key(root: &ShadowRoot, selector: &str) {
    let options = FocusOptions::new();
    // A plain object takes every field.
    let _ = Reflect::set(&options, &"focusVisible".into(), &JsValue::TRUE);
    focus_with(root, selector, &options);
}

fn focus_with(root: &ShadowRoot, selector: &str, options: &FocusOptions) {
    let found = root.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus_with_options(options);
    }
}

/// Takes the focus from what has it in our root. What is about to go is better without: to
/// take away what has the focus, browsers lay out the whole page first.
pub fn blur(root: &ShadowRoot) {
    if let Some(element) = root
        .active_element()
        .and_then(|e| e.dyn_into::<HtmlElement>().ok())
    {
        // An element that has it can lose it.
        let _ = element.blur();
    }
}

/// Runs `then` after the next change of the page has been put into the document, and before it
/// is drawn. In a task of its own: to focus has browsers lay out the page, which takes a slow
/// phone as long as making it.
pub fn after_render(then: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(then);
}
