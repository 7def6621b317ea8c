//! Faults of one item: its kind, when it is asked and where it leads.

use serde_json::json;

use super::{FIRST, FOURTH, SECOND, at, faults, one_fault};

#[test]
fn kinds() {
    one_fault(&[
        (
            &at(FOURTH, "/limit"),
            json!(0),
            "item fourth: the limit is 0",
        ),
        (
            "/scales/yes-no",
            json!(["yes", "no", "yes"]),
            "item first: choice yes stands twice",
        ),
        (
            "/scales/yes-no",
            json!(["yes", {"id": "no", "exclusive": true}]),
            "item first: 'exclusive' means nothing where one choice is made",
        ),
        (
            &at(SECOND, "/choices"),
            json!(["a"]),
            "item second: has fewer than two choices",
        ),
        (
            &at(SECOND, "/choices"),
            json!(["a", "B"]),
            "item second: choice 'B' is not well formed",
        ),
        (
            &at(SECOND, "/choices"),
            json!(["16", "n16"]),
            "item second: choice n16 stands twice",
        ),
        (
            &at(SECOND, "/choices"),
            json!(["a", "hint"]),
            "item second: a choice cannot be called hint: its text is the hint",
        ),
    ]);
    assert_eq!(
        faults(|file| file["scales"]["yes-no"] = json!([])),
        [
            "item first: has fewer than two choices",
            "item first: a turn is on no, no such choice",
            "item first, indicator f1: names yes, no such choice",
            "item second: ask_if names first yes, no such choice",
        ]
    );
}

#[test]
fn conditions() {
    let ask_if = at(SECOND, "/ask_if");
    let is = |item: &str, choice: &str| json!({"item": item, "is": choice});
    let late = "which is not asked before it: the route would not end";
    let later = format!("item second: ask_if names third, {late}");
    let itself = format!("item second: ask_if names second, {late}");
    one_fault(&[
        (
            &ask_if,
            is("purple", "yes"),
            "item second: ask_if names the unknown item purple",
        ),
        (&ask_if, is("third", "yes"), &later),
        (&ask_if, is("second", "a"), &itself),
        (
            &ask_if,
            is("first", "maybe"),
            "item second: ask_if names first maybe, no such choice",
        ),
        (
            &ask_if,
            json!({"any": []}),
            "item second: ask_if has an empty any or all",
        ),
        (
            &ask_if,
            json!({"all": [{"any": []}]}),
            "item second: ask_if has an empty any or all",
        ),
        (
            &ask_if,
            json!({"all": [is("first", "yes"), {"item": "purple", "is_not": "no"}]}),
            "item second: ask_if names the unknown item purple",
        ),
        (
            &at(FOURTH, "/ask_if"),
            is("third", "5"),
            "item fourth: ask_if names third 5, no such choice",
        ),
    ]);
}

#[test]
fn a_cycle_is_named_where_it_closes() {
    let found = faults(|file| {
        *file.pointer_mut(&at(SECOND, "/ask_if")).unwrap() = json!({"item": "fourth", "is": "x"});
        file.pointer_mut(FOURTH).unwrap()["ask_if"] = json!({"item": "second", "is_not": "a"});
    });
    assert_eq!(
        found,
        ["item second: ask_if names fourth, which is not asked before it: the route would not end"]
    );
}

#[test]
fn turns() {
    let turn = |on: &str, page: &str| json!({"on": on, "page": page, "then": "go-on"});
    one_fault(&[
        (
            &at(FIRST, "/turns/0/on"),
            json!("maybe"),
            "item first: a turn is on maybe, no such choice",
        ),
        (
            &at(FIRST, "/turns/0/page"),
            json!("16"),
            "item first: page '16' is not well formed",
        ),
        (
            &at(FIRST, "/turns"),
            json!([turn("no", "a"), turn("no", "b")]),
            "item first: two turns are on no",
        ),
        (
            &at(SECOND, "/turns"),
            json!([turn("a", "page")]),
            "item second: only an item with one choice can lead to a page",
        ),
    ]);
}
