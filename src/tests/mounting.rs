//! The survey as the loader mounts it.

use std::time::Duration;

use js_sys::{JSON, Promise};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::config::Page;
use crate::tests::INSTRUMENT;

pub const ENGLISH: &str = include_str!("../../locales/en/ui.ftl");
/// A council whose survey is open.
pub const COUNCIL: &str = r#"{"id": "demo", "name": "Northbeck", "origins": [], "exit": "https://example.org",
    "contacts": [], "waves": [{"id": "1", "opens": "2026-01-01", "closes": "2026-12-31", "state": "open"}]}"#;

/// What the loader hands over: no council, and few texts.
pub fn page(instrument: &str, council_status: u16) -> Page {
    let page = JSON::parse(
        r#"{"council": "demo", "councilFile": null, "wave": null, "endpoint": "https://collector.example",
            "languages": [["en", "English", "ltr"]], "lang": "en", "headingLevel": 3, "history": false,
            "events": false, "surveyPage": "https://collector.example/survey/?council=demo",
            "locale": "fatal-title = Broken\nunknown-council-title = No such council\nlanguage-dir = ltr"}"#,
    )
    .unwrap();
    let set =
        |name: &str, value: &JsValue| js_sys::Reflect::set(&page, &name.into(), value).unwrap();
    set("instrument", &instrument.into());
    set("councilStatus", &council_status.into());
    page.unchecked_into()
}

/// An element in the document, and its root.
pub fn element() -> (HtmlElement, ShadowRoot) {
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&host).unwrap();
    let root = host
        .attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))
        .unwrap();
    (host, root)
}

/// Waits until something matches `selector` with these words.
pub async fn says(root: &ShadowRoot, selector: &str, words: &str) -> HtmlElement {
    let mut last = None;
    for _ in 0..500 {
        let found = root.query_selector(selector).unwrap();
        last = found.as_ref().and_then(|found| found.text_content());
        if last.as_deref() == Some(words) {
            return found.unwrap().unchecked_into();
        }
        pause(10).await;
    }
    panic!("{selector} says {last:?}, not {words:?}");
}

/// Waits so many milliseconds.
pub async fn pause(time: u64) {
    let pause = Promise::new(&mut |resolve, _| {
        let ended = move || drop(resolve.call0(&JsValue::NULL));
        set_timeout(ended, Duration::from_millis(time));
    });
    JsFuture::from(pause).await.unwrap();
}

fn heading(root: &ShadowRoot) -> Option<String> {
    root.query_selector(".heading").unwrap()?.text_content()
}

#[wasm_bindgen_test]
fn it_shows_in_the_root_and_leaves_nothing_behind() {
    let (host, root) = element();
    let mounted = crate::mount(
        host.clone(),
        root.clone(),
        crate::learn(crate::read(page(INSTRUMENT, 404))),
    );
    assert_eq!(heading(&root).as_deref(), Some("No such council"));
    assert!(root.query_selector("h3.heading").unwrap().is_some());
    drop(mounted);
    assert_eq!(root.child_element_count(), 0);
    assert_eq!(host.child_element_count(), 0);
}

#[wasm_bindgen_test]
fn an_instrument_that_cannot_be_read_is_no_blank_box() {
    let (host, root) = element();
    let _mounted = crate::mount(
        host,
        root.clone(),
        crate::learn(crate::read(page("{", 200))),
    );
    assert_eq!(heading(&root).as_deref(), Some("Broken"));
}
