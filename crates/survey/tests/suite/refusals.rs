//! What the collector refuses: each reason, with the field it names.

use serde_json::{Value, json};
use survey::Response;
use survey::refusal::{Reason, Refusal};

use crate::given::{answers, response, version, ylbc};

/// The refusals of a response with these answers besides the required ones.
fn refusals(more: &Value) -> Vec<Refusal> {
    let ylbc = ylbc();
    let mut all = json!({"consent": "yes", "age-band": "16-17"});
    let more = more.as_object().unwrap().clone();
    all.as_object_mut().unwrap().extend(more);
    all.as_object_mut()
        .unwrap()
        .retain(|_, answer| !answer.is_null());
    response(&ylbc, answers(&all))
        .check(&ylbc)
        .err()
        .unwrap_or_default()
}

fn only(more: &Value) -> (String, Reason) {
    let mut refusals = refusals(more);
    assert_eq!(refusals.len(), 1, "{more}: {refusals:?}");
    let Refusal { field, reason } = refusals.remove(0);
    (field, reason)
}

#[test]
fn nothing_is_wrong_with_a_good_response() {
    assert_eq!(refusals(&json!({})), []);
    assert_eq!(
        refusals(&json!({
            "home-safe": "never",
            "home-unsafe-reasons": ["area", "other"],
            "support-sources": ["no-one"],
            "happy-yesterday": 0,
            "anxious-yesterday": 10,
            "best-thing": "My dog.\r\nAnd my nan. 🐕",
        })),
        []
    );
}

#[test]
fn each_reason_names_its_field() {
    let long = "🐕".repeat(501);
    let scale = Reason::OutOfRange { from: 0, to: 10 };
    let table = [
        (
            json!({"purple": "yes"}),
            "answers.purple",
            Reason::UnknownItem,
        ),
        (json!({"": "yes"}), "answers.", Reason::UnknownItem),
        (
            json!({"pet": "purple"}),
            "answers.pet",
            Reason::UnknownChoice,
        ),
        (json!({"pet": "Yes"}), "answers.pet", Reason::UnknownChoice),
        (json!({"pet": ""}), "answers.pet", Reason::UnknownChoice),
        (json!({"pet": ["yes"]}), "answers.pet", Reason::WrongKind),
        (json!({"pet": 1}), "answers.pet", Reason::WrongKind),
        (
            json!({"life-skills": "bills"}),
            "answers.life-skills",
            Reason::WrongKind,
        ),
        (
            json!({"life-skills": []}),
            "answers.life-skills",
            Reason::Empty,
        ),
        (
            json!({"life-skills": ["purple"]}),
            "answers.life-skills",
            Reason::UnknownChoice,
        ),
        (
            json!({"life-skills": ["bills", "bills"]}),
            "answers.life-skills",
            Reason::Repeated,
        ),
        (
            json!({"life-skills": ["bills", "none"]}),
            "answers.life-skills",
            Reason::NotAlone,
        ),
        (
            json!({"life-skills": ["none", "bills"]}),
            "answers.life-skills",
            Reason::NotAlone,
        ),
        (json!({"worthwhile": 11}), "answers.worthwhile", scale),
        (
            json!({"worthwhile": "5"}),
            "answers.worthwhile",
            Reason::WrongKind,
        ),
        (
            json!({"best-thing": long}),
            "answers.best-thing",
            Reason::TooLong { limit: 500 },
        ),
        (
            json!({"best-thing": " \n "}),
            "answers.best-thing",
            Reason::Empty,
        ),
        (
            json!({"best-thing": "a\tb"}),
            "answers.best-thing",
            Reason::ControlCharacter,
        ),
        (
            json!({"best-thing": "a\u{85}b"}),
            "answers.best-thing",
            Reason::ControlCharacter,
        ),
        (
            json!({"best-thing": 5}),
            "answers.best-thing",
            Reason::WrongKind,
        ),
        (
            json!({"worker-trust": "always"}),
            "answers.worker-trust",
            Reason::NotAsked,
        ),
        (
            json!({"age-band": null}),
            "answers.age-band",
            Reason::Missing,
        ),
        (json!({"consent": null}), "answers.consent", Reason::Missing),
        (json!({"consent": "no"}), "answers.consent", Reason::Ends),
        (
            json!({"age-band": "under-16"}),
            "answers.age-band",
            Reason::Ends,
        ),
        (
            json!({"care-experience": "no", "pet": "yes"}),
            "answers.care-experience",
            Reason::Ends,
        ),
    ];
    for (more, field, reason) in table {
        assert_eq!(only(&more), (field.to_owned(), reason), "{more}");
    }
}

#[test]
fn five_hundred_characters_are_not_too_many() {
    let text = format!(" {} \n", "🐕".repeat(500));
    assert_eq!(refusals(&json!({"best-thing": text})), []);
}

#[test]
fn all_that_is_wrong_is_named_at_once() {
    let refusals = refusals(&json!({"purple": "yes", "pet": "purple", "worthwhile": 99}));
    let lines: Vec<_> = refusals.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "answers.pet is not a choice of this item",
            "answers.purple is not an item of this instrument",
            "answers.worthwhile must be from 0 to 10",
        ]
    );
}

#[test]
fn another_instrument_or_version_is_refused_by_name() {
    let ylbc = ylbc();
    let mut other = response(
        &ylbc,
        answers(&json!({"consent": "yes", "age-band": "16-17"})),
    );
    other.instrument = "self-assessment".into();
    other.version = version("0.9.0");
    let fields: Vec<_> = other.check(&ylbc).unwrap_err();
    let fields: Vec<_> = fields.into_iter().map(|r| (r.field, r.reason)).collect();
    assert_eq!(
        fields,
        [
            ("instrument".to_owned(), Reason::OtherInstrument),
            ("version".to_owned(), Reason::OtherVersion)
        ]
    );
}

#[test]
fn every_reason_reads_as_one_line() {
    for reason in [
        Reason::OtherInstrument,
        Reason::OtherVersion,
        Reason::UnknownItem,
        Reason::UnknownChoice,
        Reason::WrongKind,
        Reason::OutOfRange { from: 0, to: 10 },
        Reason::TooLong { limit: 500 },
        Reason::ControlCharacter,
        Reason::Empty,
        Reason::Repeated,
        Reason::NotAlone,
        Reason::NotAsked,
        Reason::Missing,
        Reason::Ends,
    ] {
        let field = "answers.pet".to_owned();
        let line = Refusal { field, reason }.to_string();
        assert!(
            line.starts_with("answers.pet ") && !line.contains('\n'),
            "{line}"
        );
    }
}

#[test]
fn a_body_of_another_form_is_refused_with_the_name_of_the_field() {
    let good = json!({
        "instrument": "ylbc", "version": "1.0.0", "council": "stockport", "wave": "2026",
        "translation": "source", "answers": {},
    });
    let with = |field: &str, value: Value| {
        let mut body = good.clone();
        body[field] = value;
        body.to_string()
    };
    let mut without_wave = good.clone();
    without_wave.as_object_mut().unwrap().remove("wave");
    let twice = good
        .to_string()
        .replacen("{}", r#"{"pet": "yes", "pet": "no"}"#, 1);
    assert!(serde_json::from_str::<Response>(&good.to_string()).is_ok());
    for (body, name) in [
        (with("language", json!("ti")), "language"),
        (with("id", json!("x")), "id"),
        (without_wave.to_string(), "wave"),
        (with("translation", json!("ti")), "ti"),
        (with("version", json!("1.0")), "version"),
        (with("answers", json!({"pet": true})), "pet"),
        (with("answers", json!({"pet": null})), "pet"),
        (with("answers", json!({"worthwhile": 256})), "worthwhile"),
        (with("answers", json!({"worthwhile": -1})), "worthwhile"),
        (with("answers", json!({"worthwhile": 5.0})), "worthwhile"),
        (with("answers", json!({"pet": {"is": "yes"}})), "pet"),
        (twice, "pet"),
    ] {
        let error = serde_json::from_str::<Response>(&body)
            .unwrap_err()
            .to_string();
        assert!(error.contains(name), "{body}: {error}");
    }
}
