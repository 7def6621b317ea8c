//! Answers in memory and in JSON.

use serde_json::json;
use survey::ids::ItemId;
use survey::{Answer, Answers};

use crate::given::{answer, answers, ylbc};

#[test]
fn each_shape_has_its_json() {
    let given = answers(&json!({"a": "yes", "b": ["x", "y"], "c": 7, "d": ""}));
    let get = |item: &str| given.get(&ItemId::from(item)).unwrap().clone();
    assert_eq!(get("a"), Answer::One("yes".into()));
    assert_eq!(get("b"), Answer::Many(vec!["x".into(), "y".into()]));
    assert_eq!(get("c"), Answer::Number(7));
    assert_eq!(get("d"), Answer::One(String::new()));
    assert_eq!(
        serde_json::to_string(&given).unwrap(),
        r#"{"a":"yes","b":["x","y"],"c":7,"d":""}"#
    );
}

#[test]
fn other_json_is_no_answer() {
    for json in [
        "null", "true", "{}", "-1", "256", "1.5", "1.0", "1e1", "[1]", "[[]]", "[null]",
    ] {
        assert!(serde_json::from_str::<Answer>(json).is_err(), "{json}");
        let error = serde_json::from_str::<Answers>(&format!(r#"{{"pet": {json}}}"#));
        assert!(error.is_err(), "{json}");
    }
    for json in ["null", "[]", "\"\"", "1"] {
        assert!(serde_json::from_str::<Answers>(json).is_err(), "{json}");
    }
}

#[test]
fn an_answer_is_set_replaced_and_cleared() {
    let mut given = Answers::new();
    let pet = ItemId::from("pet");
    assert!(given.is_empty());
    given.set(pet.clone(), answer(&json!("yes")));
    given.set(pet.clone(), answer(&json!("no")));
    assert_eq!(
        (given.len(), given.get(&pet)),
        (1, Some(&answer(&json!("no"))))
    );
    given.clear(&pet);
    given.clear(&pet);
    assert!(given.is_empty() && given.get(&pet).is_none());
}

#[test]
fn answers_stand_in_the_order_of_their_items_and_not_of_time() {
    let one = answers(&json!({"b": "x", "a": "y"}));
    let other: Answers = [("a", "y"), ("b", "x")]
        .map(|(item, choice)| (item.into(), Answer::One(choice.into())))
        .into_iter()
        .collect();
    assert_eq!(one, other);
    let items: Vec<_> = one.iter().map(|(item, _)| item.as_str()).collect();
    assert_eq!(items, ["a", "b"]);
}

#[test]
fn a_text_says_by_how_much_it_is_too_long() {
    let ylbc = ylbc();
    let over = |item: &str, json: serde_json::Value| {
        ylbc.item(&item.into())
            .unwrap()
            .characters_over(&answer(&json))
    };
    assert_eq!(over("best-thing", json!("🐕".repeat(500))), None);
    assert_eq!(
        over("best-thing", json!(format!(" {}\n", "🐕".repeat(500)))),
        None
    );
    assert_eq!(over("best-thing", json!("🐕".repeat(501))), Some(1));
    assert_eq!(over("best-thing", json!("x".repeat(1700))), Some(1200));
    assert_eq!(over("best-thing", json!(5)), None);
    assert_eq!(over("pet", json!("x".repeat(501))), None);
}
