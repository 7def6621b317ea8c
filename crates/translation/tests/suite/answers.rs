//! Answers that read the same.

use survey::Instrument;
use translation::{Wanted, check, check_one};

use crate::given::{language, told};

const INSTRUMENT: &str = r#"{ "id": "x", "version": "1.0.0",
    "scales": { "often": ["never", "some", "much"] },
    "sections": [{ "id": "s", "items": [
    { "id": "glad", "since": "1.0.0", "kind": "single", "scale": "often" },
    { "id": "sad", "since": "1.0.0", "kind": "single", "scale": "often" },
    { "id": "life", "since": "1.0.0", "kind": "scale", "from": 0, "to": 10 }
] }] }"#;

const ENGLISH: &str = "section-s = S
glad = Glad?
sad = Sad?
life = Life?
    .hint = Low
    .low = Low
    .high = High
often =
    .never = Never
    .some = Sometimes
    .much = Often
";

fn wanted() -> Wanted {
    Wanted::of(&[Instrument::from_json(INSTRUMENT).unwrap()])
}

fn found(polish: &str) -> Vec<String> {
    told(&check(
        &language("en", ENGLISH),
        &language("pl", polish),
        &wanted(),
    ))
}

fn same(line: &str, other: &str) -> String {
    format!(
        "! ui.ftl, line {line}: two answers read the same, this one and “{other}”. Nobody could \
         tell which was meant: give each its own words."
    )
}

const POLISH: &str = "section-s = D
glad = Rad?
sad = Smutno?
life = Ż?
    .hint = Nisko
    .low = Nisko
    .high = Wysoko
often =
    .never = Nigdy
    .some = Od czasu do czasu
    .much = Często
";

#[test]
fn answers_with_words_of_their_own_are_fine() {
    assert_eq!(found(POLISH), [""; 0]);
}

#[test]
fn two_answers_that_read_the_same_are_told_once() {
    let twice = POLISH.replace("Często", "od czasu  do czasu.");
    assert_eq!(found(&twice), [same("11, often.much", "some")]);
    let ends = POLISH.replace("Wysoko", "Nisko");
    assert_eq!(found(&ends), [same("7, life.high", "low")]);
}

#[test]
fn an_own_answer_is_held_against_those_that_it_stands_among() {
    let own = POLISH.replace("sad = Smutno?\n", "sad = Smutno?\n    .never = Często\n");
    assert_eq!(found(&own), [same("4, sad.never", "much")]);
    // The shared word that it takes the place of is not shown with it.
    let own = POLISH.replace("sad = Smutno?\n", "sad = Smutno?\n    .never = Nigdy\n");
    assert_eq!(found(&own), [""; 0]);
}

#[test]
fn the_english_is_looked_at_too() {
    let english = language("en", &ENGLISH.replace("Often", "Never"));
    let found = told(&check(&english, &english, &wanted()));
    assert_eq!(found, [same("11, often.much", "never")]);
}

#[test]
fn one_message_by_itself_is_looked_at_too() {
    let source = language("en", ENGLISH);
    let often = source.message("often").unwrap();
    let own = "often =\n    .never = Nie\n    .some = Tak\n    .much = Tak\n";
    let found = told(&check_one(often, own, "pl", &wanted()));
    assert_eq!(found, [same("4, often.much", "some")]);
}
