//! The one entry in the browser's history.

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::history::Sentinel;

#[wasm_bindgen_test]
fn one_entry_is_added_and_the_pages_own_state_stays_in_it() {
    let history = window().history().unwrap();
    let own = Object::new();
    Reflect::set(&own, &"page".into(), &"news".into()).unwrap();
    history.replace_state_with_url(&own, "", None).unwrap();
    let length = history.length().unwrap();
    let sentinel = Sentinel::new(true, "ylbc:demo:small:one");
    sentinel.set();
    sentinel.set();
    assert!(!sentinel.is_left());
    assert_eq!(history.length().unwrap(), length + 1);
    let state = history.state().unwrap();
    assert_eq!(Reflect::get(&state, &"page".into()).unwrap(), "news");
    // What the back button brings up: the page's own entry.
    history.replace_state_with_url(&own, "", None).unwrap();
    assert!(sentinel.is_left());
    // What a link to a place in the page brings up.
    history
        .replace_state_with_url(&own, "", Some("#place"))
        .unwrap();
    assert!(!sentinel.is_left());
}

#[wasm_bindgen_test]
fn a_page_may_write_another_address_into_the_entry() {
    let history = window().history().unwrap();
    let before = window().location().href().unwrap();
    let sentinel = Sentinel::new(true, "ylbc:demo:small:three");
    sentinel.set();
    let ours = history.state().unwrap();
    history
        .replace_state_with_url(&ours, "", Some("#written"))
        .unwrap();
    sentinel.set();
    assert!(!sentinel.is_left());
    // What the back button brings up.
    history
        .replace_state_with_url(&Object::new(), "", Some(&before))
        .unwrap();
    assert!(sentinel.is_left());
}

#[wasm_bindgen_test]
fn loaded_anew_on_the_entry_it_is_known_again() {
    let history = window().history().unwrap();
    let before = window().location().href().unwrap();
    Sentinel::new(true, "ylbc:demo:small:four").set();
    let ours = history.state().unwrap();
    history
        .replace_state_with_url(&ours, "", Some("#written"))
        .unwrap();
    let length = history.length().unwrap();
    let sentinel = Sentinel::new(true, "ylbc:demo:small:four");
    sentinel.set();
    assert_eq!(history.length().unwrap(), length);
    history
        .replace_state_with_url(&Object::new(), "", Some(&before))
        .unwrap();
    assert!(sentinel.is_left());
}

#[wasm_bindgen_test]
fn back_on_an_older_entry_of_ours_it_knows_what_is_below() {
    let history = window().history().unwrap();
    let before = window().location().href().unwrap();
    let sentinel = Sentinel::new(true, "ylbc:demo:small:five");
    sentinel.set();
    let older = history.state().unwrap();
    // A link to a place in the page, and a page turned there.
    history
        .push_state_with_url(&Object::new(), "", Some("#place"))
        .unwrap();
    sentinel.set();
    // Twice back, another page turned, and back once more.
    history
        .replace_state_with_url(&older, "", Some(&before))
        .unwrap();
    sentinel.set();
    history
        .replace_state_with_url(&Object::new(), "", Some(&before))
        .unwrap();
    assert!(sentinel.is_left());
}

#[wasm_bindgen_test]
fn where_the_tag_says_so_the_history_is_left_alone() {
    let length = window().history().unwrap().length().unwrap();
    let sentinel = Sentinel::new(false, "ylbc:demo:small:two");
    sentinel.set();
    assert!(!sentinel.is_left());
    assert_eq!(window().history().unwrap().length().unwrap(), length);
}
