//! When a response is tried again, and when it is given up.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::outbox::{Letter, Outbox, Outcome, Sending, Why};

fn letter(body: &str) -> Letter {
    Letter {
        body: body.into(),
        key: "key".into(),
    }
}

fn tried(outbox: &Outbox, outcome: Outcome) -> Option<Sending> {
    let letter = outbox.take_up(true).unwrap();
    assert!(outbox.settle(&letter, outcome));
    outbox.state()
}

fn seconds(state: Option<Sending>) -> u32 {
    match state {
        Some(Sending::Waiting { seconds, .. }) => seconds,
        other => panic!("not waiting: {other:?}"),
    }
}

#[wasm_bindgen_test]
fn waits_double_up_to_five_minutes() {
    let outbox = Outbox::default();
    outbox.fill(letter("{}"));
    let waits: Vec<u32> = (0..10)
        .map(|_| seconds(tried(&outbox, Outcome::Later(Why::Unreachable, None))))
        .collect();
    assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
}

#[wasm_bindgen_test]
fn the_collector_is_left_alone_as_long_as_it_asks_within_reason() {
    let outbox = Outbox::default();
    outbox.fill(letter("{}"));
    assert_eq!(
        seconds(tried(&outbox, Outcome::Later(Why::Busy, Some(17)))),
        17
    );
    assert_eq!(
        seconds(tried(&outbox, Outcome::Later(Why::Busy, Some(86_400)))),
        300
    );
    assert_eq!(
        seconds(tried(&outbox, Outcome::Later(Why::Busy, Some(0)))),
        1
    );
}

#[wasm_bindgen_test]
fn one_letter_is_tried_once_at_a_time() {
    let outbox = Outbox::default();
    assert_eq!(outbox.take_up(true), None);
    outbox.fill(letter("{}"));
    assert_eq!(outbox.take_up(true), Some(letter("{}")));
    assert_eq!(outbox.take_up(true), None);
    assert_eq!(outbox.state(), Some(Sending::Trying));
}

#[wasm_bindgen_test]
fn a_try_that_comes_by_itself_shows_when_it_is_asked_for() {
    let outbox = Outbox::default();
    outbox.fill(letter("{}"));
    tried(&outbox, Outcome::Later(Why::Unreachable, None));
    assert_eq!(outbox.take_up(false), Some(letter("{}")));
    assert_eq!(outbox.state(), Some(Sending::TryingAgain));
    assert_eq!(outbox.take_up(true), None);
    assert_eq!(outbox.state(), Some(Sending::Trying));
}

#[wasm_bindgen_test]
fn the_outcome_of_a_letter_that_was_taken_out_does_not_count() {
    let outbox = Outbox::default();
    outbox.fill(letter("first"));
    let first = outbox.take_up(true).unwrap();
    outbox.empty();
    assert!(!outbox.settle(&first, Outcome::Stored));
    outbox.fill(letter("second"));
    assert!(!outbox.settle(&first, Outcome::Stored));
    assert_eq!(outbox.state(), None);
}

#[wasm_bindgen_test]
fn only_the_latest_wait_is_due() {
    let outbox = Outbox::default();
    outbox.fill(letter("{}"));
    tried(&outbox, Outcome::Later(Why::Unreachable, None));
    assert!(outbox.is_due(1));
    tried(&outbox, Outcome::Later(Why::Unreachable, None));
    assert!(!outbox.is_due(1));
    assert!(outbox.is_due(2));
}

#[wasm_bindgen_test]
fn a_refused_letter_stays_and_is_not_tried_again() {
    let outbox = Outbox::default();
    outbox.fill(letter("{}"));
    assert_eq!(
        tried(&outbox, Outcome::Never(422)),
        Some(Sending::Refused(422))
    );
    assert_eq!(outbox.take_up(true), None);
    assert_eq!(outbox.letter(), Some(letter("{}")));
}
