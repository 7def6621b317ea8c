//! Tests of the client's parts in a real browser, by wasm-bindgen-test. Whole journeys
//! are in the package `tests/`.

mod ahead;
mod faulty_language;
mod history;
mod json;
mod language;
mod mending;
mod mounting;
mod outbox;
mod saving;
mod session;
mod view;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

use std::rc::Rc;

use survey::Instrument;
use survey::ids::CouncilId;

use crate::config::Settings;

/// Five questions in two sections: an early end, a routed item, a text.
const INSTRUMENT: &str = r#"{
  "id": "small", "version": "1.1.0",
  "scales": {"yes-no": ["yes", "no"]},
  "sections": [
    {"id": "first", "items": [
      {"id": "consent", "since": "1.0.0", "kind": "single", "scale": "yes-no", "required": true,
       "turns": [{"on": "no", "page": "declined", "then": "end"}]},
      {"id": "home", "since": "1.0.0", "kind": "single", "scale": "yes-no",
       "turns": [{"on": "no", "page": "sorry", "then": "go-on"}]}
    ]},
    {"id": "second", "items": [
      {"id": "why-not", "since": "1.0.0", "kind": "multiple", "choices": ["cold", "loud"],
       "ask_if": {"item": "home", "is": "no"}},
      {"id": "words", "since": "1.1.0", "kind": "text", "limit": 10},
      {"id": "mood", "since": "1.0.0", "kind": "scale", "from": 0, "to": 10}
    ]}
  ]
}"#;

fn instrument() -> Instrument {
    Instrument::from_json(INSTRUMENT).unwrap()
}

fn settings() -> Rc<Settings> {
    Rc::new(Settings {
        council_id: CouncilId::from("demo"),
        council: None,
        instrument: instrument(),
        wave: None,
        endpoint: "https://collector.example".into(),
        survey_page: "https://collector.example/survey/?council=demo".into(),
        heading_level: 2,
        history: true,
        events: false,
        closed: None,
    })
}
