//! What pages are made of, as it comes out in the document.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::components::announcer::Announcer;
use crate::view::{all, el, el_of, follow, nothing};

fn place() -> HtmlElement {
    let place = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&place).unwrap();
    place.unchecked_into()
}

#[wasm_bindgen_test]
fn text_is_text_whatever_stands_in_it() {
    let place = place();
    let _handle = mount_to(place.clone(), || {
        el_of("p", "words").put("<b>&amp;</b>").made()
    });
    assert_eq!(place.text_content().as_deref(), Some("<b>&amp;</b>"));
    assert!(place.query_selector("b").unwrap().is_none());
    assert!(place.query_selector("p.words").unwrap().is_some());
}

#[wasm_bindgen_test]
async fn what_follows_is_made_anew_and_what_is_dropped_is_gone() {
    let place = place();
    let trigger = ArcTrigger::new();
    let count = Rc::new(RefCell::new(0));
    let handle = mount_to(place.clone(), {
        let (trigger, count) = (trigger.clone(), StoredValue::new_local(count.clone()));
        move || {
            follow(move || {
                trigger.track();
                count.with_value(|count| {
                    all(vec![
                        el("i").put(count.borrow().to_string()).made(),
                        nothing(),
                    ])
                })
            })
        }
    });
    assert_eq!(place.text_content().as_deref(), Some("0"));
    count.replace(7);
    trigger.notify();
    leptos::task::tick().await;
    assert_eq!(place.text_content().as_deref(), Some("7"));
    drop(handle);
    assert_eq!(place.text_content().as_deref(), Some(""));
}

#[wasm_bindgen_test]
fn the_live_region_is_in_the_page_while_the_survey_is() {
    let host = place();
    let announcer = Announcer::in_host(&host);
    announcer.say("رسالة".into(), "ar");
    let region = host
        .query_selector("[role=status][slot=ylbc-live]")
        .unwrap()
        .unwrap();
    assert_eq!(region.text_content().as_deref(), Some("رسالة"));
    assert_eq!(region.get_attribute("lang").as_deref(), Some("ar"));
    announcer.remove();
    assert!(host.query_selector("[role=status]").unwrap().is_none());
}
