//! Which wave counts, and from which pages a council's survey may be answered.

use proptest::prelude::*;
use serde_json::{Value, json};
use survey::council::{Council, Listed, WaveState, lists};

fn council(waves: &[(&str, WaveState)]) -> Council {
    let waves: Vec<_> = waves
        .iter()
        .map(|(id, state)| {
            json!({"id": id, "opens": "2026-03-01", "closes": "2026-05-31", "state": state})
        })
        .collect();
    serde_json::from_value(json!({
        "id": "stockport", "name": "Stockport", "origins": [], "waves": waves,
        "exit": "https://www.bbc.co.uk/weather", "contacts": [],
    }))
    .unwrap()
}

#[test]
fn the_open_wave_counts_then_the_next_then_the_last() {
    use WaveState::{Closed, NotYetOpen, Open};
    let table: [(&[_], _); 5] = [
        (&[("a", Closed), ("b", Open), ("c", NotYetOpen)], Some("b")),
        (
            &[("a", Closed), ("b", NotYetOpen), ("c", NotYetOpen)],
            Some("b"),
        ),
        (&[("a", Closed), ("b", Closed)], Some("b")),
        (&[("a", NotYetOpen)], Some("a")),
        (&[], None),
    ];
    for (waves, counts) in table {
        let council = council(waves);
        assert_eq!(
            council.wave(None).map(|wave| wave.id.as_str()),
            counts,
            "{waves:?}"
        );
    }
}

#[test]
fn the_wave_asked_for_counts_whatever_its_state() {
    let council = council(&[("a", WaveState::Closed), ("b", WaveState::Open)]);
    assert_eq!(council.wave(Some("a")).unwrap().id, "a");
    assert_eq!(council.wave(Some("b")).unwrap().id, "b");
    assert_eq!(council.wave(Some("c")), None);
    assert_eq!(council.wave(Some("")), None);
}

#[test]
fn an_origin_is_listed_or_not() {
    let origins = ["https://www.example.org", "http://127.0.0.1:*", "null"].map(str::to_owned);
    for listed in [
        "https://www.example.org",
        "http://127.0.0.1",
        "http://127.0.0.1:80",
        "http://127.0.0.1:54321",
        "null",
    ] {
        assert!(lists(&origins, listed), "{listed}");
    }
    for other in [
        "",
        "*",
        "https://example.org",
        "http://www.example.org",
        "https://www.example.org:8443",
        "https://www.example.org.evil.example",
        "https://www.example.org/",
        "HTTPS://WWW.EXAMPLE.ORG",
        "https://127.0.0.1:80",
        "http://127.0.0.1:",
        "http://127.0.0.1:*",
        "http://127.0.0.1:80/x",
        "http://127.0.0.1:80@evil.example",
        "http://127.0.0.10:80",
        "http://127.0.0.1.evil.example:80",
        "nulls",
    ] {
        assert!(!lists(&origins, other), "{other}");
    }
    assert!(!lists(&[], "null"));
}

#[test]
fn a_reader_ignores_what_it_does_not_know() {
    let mut file = serde_json::to_value(council(&[("a", WaveState::Open)])).unwrap();
    file["colour-of-the-moon"] = json!("white");
    file["waves"][0]["weather"] = json!("rain");
    let read: Council = serde_json::from_value(file).unwrap();
    assert_eq!(read, council(&[("a", WaveState::Open)]));
    let listed: Listed =
        serde_json::from_value(json!({"id": "dorset", "name": "Dorset", "county": true})).unwrap();
    assert_eq!(listed.name, "Dorset");
}

fn some_text() -> impl Strategy<Value = Value> {
    prop_oneof![Just(Value::Null), any::<String>().prop_map(Value::String)]
}

fn contact() -> impl Strategy<Value = Value> {
    let ways = prop::collection::vec(some_text(), 4);
    (
        any::<String>(),
        prop::collection::vec("[a-z]{1,8}", 0..3),
        any::<bool>(),
        ways,
    )
        .prop_map(|(name, topics, local, ways)| {
            json!({
                "name": name, "topics": topics, "local": local, "phone": ways[0],
                "text": ways[1], "web": ways[2], "hours": ways[3], "checked": "2026-11-01",
            })
        })
}

fn wave() -> impl Strategy<Value = Value> {
    let state = prop_oneof![Just("not-yet-open"), Just("open"), Just("closed")];
    ("[a-z0-9-]{1,8}", state).prop_map(
        |(id, state)| json!({"id": id, "opens": "2026-03-01", "closes": "2026-05-31", "state": state}),
    )
}

proptest! {
    #[test]
    fn json_in_and_out_is_the_identity(
        name: String,
        origins in prop::collection::vec(any::<String>(), 0..3),
        waves in prop::collection::vec(wave(), 0..4),
        accent in some_text(),
        contacts in prop::collection::vec(contact(), 0..3),
    ) {
        let file = json!({
            "id": "stockport", "name": name, "origins": origins, "waves": waves,
            "accent": accent, "exit": "https://www.bbc.co.uk/weather", "contacts": contacts,
        });
        let council: Council = serde_json::from_value(file).unwrap();
        let json = serde_json::to_string(&council).unwrap();
        prop_assert_eq!(serde_json::from_str::<Council>(&json).unwrap(), council);
    }
}
