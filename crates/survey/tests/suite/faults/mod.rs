//! `check` names every fault of an instrument, with its place.

mod figures;
mod items;

use serde_json::{Value, json};

use crate::given::instrument;

/// A faultless instrument of one item of each kind.
fn good() -> Value {
    json!({
        "id": "small",
        "version": "1.1.0",
        "scales": {"yes-no": ["yes", "no"]},
        "sections": [
            {"id": "one", "items": [
                {
                    "id": "first", "since": "1.0.0", "kind": "single", "scale": "yes-no",
                    "required": true,
                    "turns": [{"on": "no", "page": "goodbye", "then": "end"}],
                    "indicators": [
                        {"id": "f1", "direction": "good", "counts": ["yes"], "base_words": "of all"},
                    ],
                },
                {
                    "id": "second", "since": "1.1.0", "kind": "multiple",
                    "ask_if": {"any": [{"item": "first", "is": "yes"}]},
                    "choices": ["a", {"id": "b", "exclusive": true}],
                    "support": ["talk"],
                    "indicators": [
                        {"id": "f2", "direction": "bad", "counts": "each", "base_words": "of all"},
                    ],
                },
            ]},
            {"id": "two", "items": [
                {
                    "id": "third", "since": "1.0.0", "kind": "scale", "from": 0, "to": 10,
                    "indicators": [{
                        "id": "f3", "direction": "bad", "counts": {"from": 0, "to": 4},
                        "base_words": "of all",
                    }],
                },
                {"id": "fourth", "since": "1.0.0", "kind": "text", "limit": 500},
            ]},
        ],
    })
}

/// The faults once `change` has been made to the good instrument.
fn faults(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut file = good();
    change(&mut file);
    let faults = instrument(&file).check(|_| true);
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_good_instrument_has_none() {
    assert_eq!(faults(|_| {}), [""; 0]);
}

/// Puts `value` at a place in the good instrument and expects one fault.
fn one_fault(table: &[(&str, Value, &str)]) {
    for (place, value, fault) in table {
        let found = faults(|file| match file.pointer_mut(place) {
            Some(field) => *field = value.clone(),
            None => {
                let (parent, field) = place.rsplit_once('/').unwrap();
                file.pointer_mut(parent).unwrap()[field] = value.clone();
            }
        });
        assert_eq!(found, [*fault], "{place} = {value}");
    }
}

const FIRST: &str = "/sections/0/items/0";
const SECOND: &str = "/sections/0/items/1";
const THIRD: &str = "/sections/1/items/0";
const FOURTH: &str = "/sections/1/items/1";

fn at(item: &str, rest: &str) -> String {
    [item, rest].concat()
}

#[test]
fn names() {
    one_fault(&[
        (
            "/id",
            json!("My Survey"),
            "instrument: id 'My Survey' is not well formed",
        ),
        (
            "/sections/1/id",
            json!("Two"),
            "section Two: the id is not well formed",
        ),
        (
            "/sections/1/id",
            json!("one"),
            "section one: the id stands twice",
        ),
        ("/sections/1/items", json!([]), "section two: has no items"),
        (
            &at(FOURTH, "/id"),
            json!("third"),
            "item third: the id stands twice",
        ),
        (
            &at(FOURTH, "/id"),
            json!("4th"),
            "item 4th: the id is not well formed",
        ),
        (
            &at(FOURTH, "/id"),
            json!("Fourth"),
            "item Fourth: the id is not well formed",
        ),
        (
            &at(FOURTH, "/since"),
            json!("1.1.1"),
            "item fourth: since 1.1.1 is later than the version",
        ),
        (
            &at(SECOND, "/support"),
            json!(["Talk!"]),
            "item second: topic 'Talk!' is not well formed",
        ),
    ]);
    assert_eq!(
        faults(|file| file["sections"] = json!([])),
        ["instrument: has no items"]
    );
}

#[test]
fn two_texts_with_one_name() {
    let reason = "a section, scale, topic or page has the message of this name";
    for taken in ["section-one", "yes-no", "topic-talk", "goodbye"] {
        let found = faults(|file| *file.pointer_mut(&at(FOURTH, "/id")).unwrap() = json!(taken));
        assert_eq!(found, [format!("item {taken}: {reason}")]);
    }
}

#[test]
fn missing_texts() {
    let missing = |name: &str| {
        let faults = instrument(&good()).check(|text| text.to_string() != name);
        faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    for name in [
        "section-one",
        "first",
        "second",
        "second.a",
        "third",
        "third.low",
        "third.high",
        "fourth",
        "topic-talk",
        "goodbye",
        "goodbye.body",
    ] {
        assert_eq!(
            missing(name),
            [format!("text {name}: is missing in the source language")]
        );
    }
    // An item's own words stand before its scale's: one of the two is enough.
    assert_eq!(missing("first.yes"), [""; 0]);
    assert_eq!(missing("yes-no.yes"), [""; 0]);
    let neither = instrument(&good()).check(|text| text.attribute.as_deref() != Some("yes"));
    assert_eq!(neither.len(), 1);
    assert_eq!(neither[0].place, "text first.yes");
}

#[test]
fn all_faults_are_named_at_once() {
    let found = faults(|file| {
        file["id"] = json!("");
        *file.pointer_mut(&at(THIRD, "/to")).unwrap() = json!(0);
        *file.pointer_mut(&at(FOURTH, "/limit")).unwrap() = json!(0);
    });
    assert_eq!(
        found,
        [
            "instrument: id '' is not well formed",
            "item third: the scale does not go up",
            "item third, indicator f3: counts what this kind of item does not have",
            "item fourth: the limit is 0",
        ]
    );
}
