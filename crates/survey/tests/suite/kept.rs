//! A newer instrument keeps every answer that still means the same.

use serde_json::{Value, json};
use survey::Instrument;

use crate::given::{answers, instrument, version};

/// Version 1.2.0: `gone` was taken out, `changed` got another meaning in 1.1.0, `fewer`
/// lost its choice `maybe`, `new` came in 1.2.0.
fn newer() -> Instrument {
    let item = |id: &str, since: &str| json!({"id": id, "since": since, "kind": "single", "choices": ["yes", "no"]});
    instrument(&json!({
        "id": "small",
        "version": "1.2.0",
        "sections": [{"id": "all", "items": [
            item("same", "1.0.0"),
            item("changed", "1.1.0"),
            item("fewer", "1.0.0"),
            item("new", "1.2.0"),
            {"id": "words", "since": "1.0.0", "kind": "text", "limit": 5},
        ]}],
    }))
}

fn kept(given_to: &str, given: &Value) -> Value {
    let kept = answers(given).kept_by(&newer(), version(given_to));
    serde_json::to_value(kept).unwrap()
}

#[test]
fn an_answer_that_means_the_same_is_kept() {
    let given = json!({"same": "yes", "changed": "yes", "fewer": "no", "gone": "yes"});
    assert_eq!(kept("1.0.0", &given), json!({"same": "yes", "fewer": "no"}));
    assert_eq!(
        kept("1.1.3", &given),
        json!({"same": "yes", "changed": "yes", "fewer": "no"})
    );
}

#[test]
fn an_answer_that_the_item_does_not_know_any_more_goes() {
    let given = json!({"fewer": "maybe", "same": ["yes"]});
    assert_eq!(kept("1.0.0", &given), json!({}));
}

#[test]
fn a_text_is_kept_as_it_was_typed() {
    for text in ["dog", "too long to send", "  ", "", "a\tb\r\n"] {
        let given = json!({"words": text});
        assert_eq!(kept("1.0.0", &given), given);
    }
}

#[test]
fn answers_to_a_version_that_is_newer_still_are_not_trusted() {
    assert_eq!(kept("1.2.0", &json!({"new": "yes"})), json!({"new": "yes"}));
    assert_eq!(
        kept("1.2.1", &json!({"new": "yes", "same": "yes"})),
        json!({})
    );
}
