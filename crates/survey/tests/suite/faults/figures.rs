//! Faults of the figures that reports make of an item.

use serde_json::{Value, json};

use super::{FIRST, SECOND, THIRD, at, faults, one_fault};

#[test]
fn figures() {
    let kind = "counts what this kind of item does not have";
    let wrong = |item: &str, figure: &str| format!("item {item}, indicator {figure}: {kind}");
    let (first, second, third) = (
        wrong("first", "f1"),
        wrong("second", "f2"),
        wrong("third", "f3"),
    );
    let counts = |item: &str| at(item, "/indicators/0/counts");
    one_fault(&[
        (&counts(FIRST), json!("each"), &first),
        (&counts(FIRST), json!({"from": 0, "to": 4}), &first),
        (&counts(SECOND), json!({"from": 0, "to": 4}), &second),
        (&counts(THIRD), json!(["yes"]), &third),
        (&counts(THIRD), json!({"from": 4, "to": 3}), &third),
        (&counts(THIRD), json!({"from": 8, "to": 11}), &third),
        (
            &counts(FIRST),
            json!([]),
            "item first, indicator f1: counts nothing",
        ),
        (
            &counts(FIRST),
            json!(["x"]),
            "item first, indicator f1: names x, no such choice",
        ),
        (
            &at(FIRST, "/indicators/0/base"),
            json!(["yes", "x"]),
            "item first, indicator f1: names x, no such choice",
        ),
        (
            &at(FIRST, "/indicators/0/base"),
            json!(["no"]),
            "item first, indicator f1: counts yes, which is not in its base",
        ),
        (
            &at(FIRST, "/indicators/0/base_words"),
            json!(" "),
            "item first, indicator f1: base_words is empty",
        ),
        (
            &at(FIRST, "/indicators/0/id"),
            json!("F 1"),
            "item first, indicator F 1: the id is not well formed",
        ),
    ]);
    assert_eq!(
        faults(|file| *file.pointer_mut(&at(SECOND, "/indicators/0/id")).unwrap() = json!("f1")),
        [
            "item first, indicator f1: the id stands twice",
            "item second, indicator f1: the id stands twice",
        ]
    );
}

#[test]
fn an_answer_of_those_left_out_is_counted_only_with_a_base_of_its_own() {
    let with_unsure = |base: Value| {
        faults(|file| {
            file["scales"]["yes-no"] = json!(["yes", "no", "not-sure"]);
            let figure = file.pointer_mut(&at(FIRST, "/indicators/0")).unwrap();
            figure["counts"] = json!(["no", "not-sure"]);
            figure["base"] = base;
        })
    };
    assert_eq!(
        with_unsure(Value::Null),
        ["item first, indicator f1: counts not-sure, which is not in its base"]
    );
    assert_eq!(with_unsure(json!(["yes", "no", "not-sure"])), [""; 0]);
}
