//! JSON, as the client reads and writes it.

use serde::{Deserialize, Serialize};
use survey::Instrument;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::json::{from_json, to_json};
use crate::tests::instrument;

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Shape {
    Empty,
    Named(String),
    SizedBy { width: u8, height: Option<u16> },
}

#[derive(PartialEq, Debug, Serialize, Deserialize)]
struct All {
    shapes: Vec<Shape>,
    since: u64,
    #[serde(default)]
    is_new: bool,
}

#[wasm_bindgen_test]
fn what_is_written_is_read_again() {
    let all = All {
        shapes: vec![
            Shape::Empty,
            Shape::Named("\"é\n\u{1f600}".into()),
            Shape::SizedBy {
                width: 255,
                height: None,
            },
        ],
        since: 1_790_000_000_000,
        is_new: true,
    };
    let json = to_json(&all).unwrap();
    assert_eq!(
        json,
        "{\"shapes\":[\"empty\",{\"named\":\"\\\"é\\n\u{1f600}\"},\
         {\"sized-by\":{\"width\":255,\"height\":null}}],\
         \"since\":1790000000000,\"is_new\":true}"
    );
    assert_eq!(from_json(&json), Some(all));
}

#[wasm_bindgen_test]
fn unknown_fields_are_ignored_and_missing_ones_have_their_defaults() {
    let read: Option<All> = from_json(r#"{"shapes":[],"later":{"a":[1.5]},"since":1}"#);
    assert_eq!(
        read,
        Some(All {
            shapes: vec![],
            since: 1,
            is_new: false
        })
    );
}

#[wasm_bindgen_test]
fn what_is_not_of_the_form_is_nothing() {
    for json in [
        "",
        "{",
        "null",
        "[]",
        "7",
        r#"{"shapes":[]}"#,
        r#"{"shapes":{},"since":1}"#,
        r#"{"shapes":["round"],"since":1}"#,
        r#"{"shapes":[{}],"since":1}"#,
        r#"{"shapes":[null],"since":1}"#,
        r#"{"shapes":[{"sized-by":{"width":256,"height":1}}],"since":1}"#,
        r#"{"shapes":[{"sized-by":7}],"since":1}"#,
        r#"{"shapes":[],"since":-1}"#,
        r#"{"shapes":[],"since":1.5}"#,
        r#"{"shapes":[],"since":1,"is_new":"yes"}"#,
    ] {
        assert_eq!(from_json::<All>(json), None, "{json}");
    }
}

#[wasm_bindgen_test]
fn the_instrument_reads_as_it_does_in_the_collector() {
    let read: Instrument = from_json(super::INSTRUMENT).unwrap();
    assert_eq!(read, instrument());
    let published = include_str!("../../public/instruments/ylbc/1.0.0.json");
    let read: Instrument = from_json(published).unwrap();
    assert_eq!(read, Instrument::from_json(published).unwrap());
}
