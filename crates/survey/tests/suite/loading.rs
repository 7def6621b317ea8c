//! What a file must look like to be an instrument at all.

use serde_json::{Value, json};
use survey::Instrument;
use survey::condition::Condition;
use survey::indicator::{Counts, Each, Points};
use survey::instrument::Kind;

use crate::given::{answers, instrument};

fn with_item(item: &Value) -> String {
    json!({
        "id": "small",
        "version": "1.0.0",
        "scales": {"yes-no": ["yes", "no", {"id": "neither", "exclusive": false}]},
        "sections": [{"id": "all", "items": [item]}],
    })
    .to_string()
}

fn item(more: &Value) -> Value {
    let mut item = json!({"id": "first", "since": "1.0.0"});
    let fields = more.as_object().unwrap().clone();
    item.as_object_mut().unwrap().extend(fields);
    item
}

#[test]
fn a_shared_scale_gives_its_choices() {
    let file = with_item(&item(&json!({"kind": "single", "scale": "yes-no"})));
    let instrument = Instrument::from_json(&file).unwrap();
    let first = instrument.items().next().unwrap();
    let choices: Vec<_> = first
        .choices()
        .iter()
        .map(|choice| choice.id.as_str())
        .collect();
    assert_eq!(choices, ["yes", "no", "neither"]);
    assert_eq!(first.scale.as_ref().unwrap().as_str(), "yes-no");
    assert!(first.choices().iter().all(|choice| !choice.exclusive));
}

#[test]
fn each_kind_has_its_own_fields_and_no_others() {
    for (more, reason) in [
        (
            json!({"kind": "single"}),
            "item first: needs choices or a scale",
        ),
        (
            json!({"kind": "multiple"}),
            "item first: needs choices or a scale",
        ),
        (
            json!({"kind": "single", "choices": ["a", "b"], "limit": 5}),
            "item first: needs choices",
        ),
        (
            json!({"kind": "single", "choices": ["a"], "scale": "yes-no"}),
            "item first: has both",
        ),
        (
            json!({"kind": "single", "scale": "frequency"}),
            "item first: no scale frequency",
        ),
        (
            json!({"kind": "scale", "from": 0}),
            "item first: needs from and to",
        ),
        (
            json!({"kind": "scale", "from": 0, "to": 3, "scale": "yes-no"}),
            "item first: needs from",
        ),
        (json!({"kind": "scale", "from": 0, "to": 256}), "256"),
        (json!({"kind": "text"}), "item first: needs a limit"),
        (
            json!({"kind": "text", "limit": 5, "choices": ["a"]}),
            "item first: needs a limit",
        ),
        (
            json!({"kind": "rating", "choices": ["a", "b"]}),
            "unknown variant `rating`",
        ),
        (
            json!({"kind": "text", "limit": 5, "reqiured": true}),
            "unknown field `reqiured`",
        ),
        (
            json!({"kind": "single", "choices": [{"id": "a", "exclusive": true, "x": 1}]}),
            "`x`",
        ),
        (
            json!({"kind": "single", "choices": [{"id": "a"}]}),
            "missing field `exclusive`",
        ),
        (
            json!({"kind": "single", "choices": [1]}),
            "expected the id of a choice",
        ),
        (
            json!({"kind": "single", "choices": ["a"], "since": "1"}),
            "a version is three numbers",
        ),
    ] {
        let error = Instrument::from_json(&with_item(&item(&more)))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("not an instrument: "), "{error}");
        assert!(error.contains(reason), "{more}: {error}");
    }
}

#[test]
fn a_condition_has_one_of_four_forms() {
    let read = |ask_if: &Value| {
        let more = json!({"kind": "text", "limit": 5, "ask_if": ask_if});
        Instrument::from_json(&with_item(&item(&more)))
    };
    for wrong in [
        json!({}),
        json!({"item": "a"}),
        json!({"is": "b"}),
        json!({"item": "a", "is": "b", "is_not": "c"}),
        json!({"item": "a", "is": "b", "any": []}),
        json!({"any": [], "all": []}),
        json!({"all": [{"item": "a"}]}),
        json!({"item": "a", "isnt": "b"}),
        json!("a"),
    ] {
        assert!(read(&wrong).is_err(), "{wrong}");
    }
    let right = json!({"all": [{"any": [{"item": "a", "is": "b"}]}, {"item": "c", "is_not": "d"}]});
    let instrument = read(&right).unwrap();
    let ask_if = instrument.items().next().unwrap().ask_if.clone().unwrap();
    let any = Condition::Any(vec![Condition::Is("a".into(), "b".into())]);
    let all = Condition::All(vec![any, Condition::IsNot("c".into(), "d".into())]);
    assert_eq!(ask_if, all);
    for (given, holds) in [
        (json!({}), false),
        (json!({"a": "b"}), false),
        (json!({"c": "x"}), false),
        (json!({"a": "b", "c": "d"}), false),
        (json!({"a": "b", "c": "x"}), true),
        (json!({"a": ["x", "b"], "c": ["x"]}), true),
        (json!({"a": ["b"], "c": ["x", "d"]}), false),
        (json!({"a": "b", "c": 5}), true),
    ] {
        assert_eq!(ask_if.holds(&answers(&given)), holds, "{given}");
    }
}

#[test]
fn a_figure_counts_choices_points_or_each() {
    let read = |counts: &Value| {
        let figure =
            json!({"id": "f", "direction": "bad", "counts": counts, "base_words": "of all"});
        let more = json!({"kind": "text", "limit": 5, "indicators": [figure]});
        let instrument = Instrument::from_json(&with_item(&item(&more)));
        instrument.map(|i| i.items().next().unwrap().indicators[0].counts.clone())
    };
    assert_eq!(
        read(&json!(["a"])).unwrap(),
        Counts::Choices(vec!["a".into()])
    );
    assert_eq!(read(&json!("each")).unwrap(), Counts::Each(Each::Each));
    let points = Points { from: 0, to: 4 };
    assert_eq!(
        read(&json!({"from": 0, "to": 4})).unwrap(),
        Counts::Points(points)
    );
    for wrong in [
        json!("all"),
        json!(4),
        json!({"from": 0}),
        json!({"from": 0, "to": 4, "by": 2}),
        json!([4]),
    ] {
        assert!(read(&wrong).is_err(), "{wrong}");
    }
}

#[test]
fn an_item_is_found_with_its_section() {
    let text = |id: &str| json!({"id": id, "since": "1.0.0", "kind": "text", "limit": 5});
    let small = instrument(&json!({
        "$schema": "../instrument.schema.json",
        "id": "small", "version": "1.0.0",
        "sections": [
            {"id": "one", "items": [text("a"), text("b")]},
            {"id": "two", "items": [text("c")]},
        ],
    }));
    let ids: Vec<_> = small.items().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(small.section_of(&"b".into()), Some(0));
    assert_eq!(small.section_of(&"c".into()), Some(1));
    assert_eq!(small.section_of(&"d".into()), None);
    assert!(small.item(&"d".into()).is_none());
    let c = small.item(&"c".into()).unwrap();
    assert!(matches!(c.kind, Kind::Text { limit: 5 }) && c.choice("c").is_none());
}

#[test]
fn what_is_not_json_says_where() {
    let error = Instrument::from_json("{\n  \"id\": }")
        .unwrap_err()
        .to_string();
    assert!(error.contains("line 2 column 9"), "{error}");
}
