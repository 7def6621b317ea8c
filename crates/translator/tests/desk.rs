//! The desk as the page's script uses it: JSON in and out, with the real English and the
//! languages that there are.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails, in helpers as in tests"
)]

#[path = "desk/fields.rs"]
mod fields;
#[path = "desk/opened.rs"]
mod opened;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, from_str, json};
use survey::Instrument;
use translation::Catalogue;
use translator::Desk;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(code: &str) -> BTreeMap<String, String> {
    let folder = root().join("locales").join(code);
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn desk(code: &str) -> Desk {
    let file = root().join("public/instruments/ylbc/1.0.0.json");
    let instrument = Instrument::from_json(&fs::read_to_string(file).unwrap()).unwrap();
    Desk::open_for(files("en"), instrument, code)
}

fn read(json: Option<String>) -> Value {
    from_str(&json.unwrap()).unwrap()
}

fn write(desk: &mut Desk, id: &str, attribute: Option<&str>, words: Value) -> Value {
    read(desk.write(id, attribute.map(str::to_owned), &words.to_string()))
}

/// The value of a message and its attributes.
type Texts = (Option<String>, Vec<(String, String)>);

/// Messages and their texts, without what is said of them.
fn said(code: &str, files: BTreeMap<String, String>) -> BTreeMap<String, Texts> {
    let catalogue = Catalogue::read(code, files);
    let messages = catalogue.messages();
    messages
        .map(|m| (m.id.clone(), (m.value.clone(), m.attributes.clone())))
        .collect()
}

#[test]
fn a_language_of_ours_comes_out_as_it_went_in() {
    for code in ["ar", "cy", "sq", "ti"] {
        let mut desk = desk(code);
        let mut taken = 0;
        for content in files(code).values() {
            let opened = read(desk.open(content));
            taken += opened["taken"].as_u64().unwrap();
            assert_eq!(opened["unread"], json!([]), "{code}");
        }
        assert!(taken > 200, "{code}");
        let file = desk.file();
        assert!(file.starts_with(&format!("### Language: {code}\n")));
        let one = BTreeMap::from([(format!("{code}.ftl"), file.clone())]);
        assert_eq!(said(code, one), said(code, files(code)), "{code}");
        let mut again = self::desk(code);
        again.open(&file);
        assert_eq!(again.file(), file, "{code}");
    }
}

#[test]
fn what_is_written_is_checked_and_in_the_file() {
    let mut desk = desk("so");
    desk.settle("Soomaali", "ltr");
    assert_eq!(read(desk.check("back-button"))["state"], "missing");
    let told = write(
        &mut desk,
        "back-button",
        None,
        json!({ "text": "Dib u noqo" }),
    );
    assert_eq!(told, json!({ "state": "done", "findings": [] }));
    assert!(desk.file().contains("\nback-button = Dib u noqo\n"));
    write(&mut desk, "back-button", None, json!({ "text": " " }));
    assert!(!desk.file().contains("back-button"));
}

#[test]
fn a_text_of_several_parts_is_partly_missing_until_all_are_there() {
    let mut desk = desk("so");
    let id = "life-satisfaction";
    let fields = read(desk.message(id))["fields"].as_array().unwrap().clone();
    assert_eq!(fields.len(), 4);
    for (at, field) in fields.iter().enumerate() {
        let state = if at == 3 { "done" } else { "partly" };
        let words = json!({ "text": format!("Erayo {at}, 0 10") });
        let told = write(&mut desk, id, field["attribute"].as_str(), words);
        assert_eq!(told["state"], state, "{told}");
    }
    // In the order of the English, whatever was written first.
    write(&mut desk, id, Some("hint"), json!({ "text": "0 10" }));
    let file = desk.file();
    let place = |attribute: &str| file.find(&format!("\n    .{attribute} =")).unwrap();
    assert!(place("hint") < place("low") && place("low") < place("high"));
}

#[test]
fn there_is_a_field_for_each_plural_form_of_the_language() {
    for (code, forms) in [
        ("ar", 6),
        ("cy", 6),
        ("ti", 2),
        ("fr", 2),
        ("vi", 1),
        ("zh", 1),
    ] {
        let fields = &read(desk(code).message("text-left"))["fields"];
        let own = fields[0]["own"]["forms"]["forms"].as_array().unwrap();
        assert_eq!(own.len(), forms, "{code}");
        assert_eq!(fields[0]["tokens"], json!(["{ $left }"]));
    }
    let mut desk = desk("zh");
    let words = json!({ "forms": { "by": "left", "forms": [["other", "Con { $left }"]] } });
    assert_eq!(write(&mut desk, "text-left", None, words)["state"], "done");
}

#[test]
fn answers_that_read_the_same_are_a_problem() {
    let mut desk = desk("pl");
    let text = |text: &str| json!({ "text": text });
    write(&mut desk, "yes-no", Some("yes"), text("Tak"));
    let told = write(&mut desk, "yes-no", Some("no"), text("Tak"));
    assert_eq!(told["state"], "wrong", "{told}");
    let told = write(&mut desk, "yes-no", Some("no"), text("Nie"));
    assert_eq!(told, json!({ "state": "partly", "findings": [] }));
    // A question's own answer, among those that it shares.
    write(&mut desk, "good-friend", None, text("Masz przyjaciela?"));
    let told = write(&mut desk, "good-friend", Some("yes"), text("Nie"));
    assert_eq!(told["state"], "wrong", "{told}");
    let words = told["findings"][0]["words"].as_str().unwrap();
    assert!(words.starts_with("two answers read the same"), "{words}");
}

#[test]
fn half_of_the_forms_are_no_problem_yet() {
    let mut desk = desk("sq");
    for (one, other) in [("{ $left } shkronjë", ""), ("", "{ $left } shkronja")] {
        let forms = [["one", one], ["other", other]];
        let words = json!({ "forms": { "by": "left", "forms": forms } });
        let told = write(&mut desk, "text-left", None, words);
        assert_eq!(told, json!({ "state": "partly", "findings": [] }));
    }
}

#[test]
fn what_is_wrong_is_told_in_words_and_not_shown() {
    let mut desk = desk("sq");
    desk.settle("Shqip", "ltr");
    for text in ["Kthehu { $emri }", "Kthehu { prapa }", "Kthehu { prapa"] {
        let told = write(&mut desk, "back-button", None, json!({ "text": text }));
        assert_eq!(told["state"], "wrong", "{text}: {told}");
        let words = told["findings"][0]["words"].as_str().unwrap();
        assert!(
            words.ends_with('.') && !words.contains("back-button"),
            "{words}"
        );
        let shown = read(desk.shown("own"));
        let (own, english) = shown["locale"]
            .as_str()
            .unwrap()
            .split_once("\n### en\n")
            .unwrap();
        assert!(!own.contains("back-button"), "{own}");
        assert!(english.contains("\nback-button = Back\n"));
    }
}

#[test]
fn what_cannot_be_read_of_a_file_is_told_and_the_rest_is_taken() {
    let mut desk = desk("sq");
    let file = "# My note\nback-button = Kthehu\nbad = { $\nno-such = X\n";
    let opened = read(desk.open(file));
    let wanted = json!({ "taken": 1, "unknown": ["no-such"], "unread": [[3, "bad = { $"]] });
    assert_eq!(opened, wanted);
    assert!(desk.file().contains("\n# My note\nback-button = Kthehu\n"));
}

#[test]
fn pseudo_languages_show_all_of_the_english() {
    let desk = desk("so");
    for (kind, code, direction) in [("longer", "en-XA", "ltr"), ("turned", "en-XB", "rtl")] {
        let shown = read(desk.shown(kind));
        assert_eq!(shown["code"], code);
        assert_eq!(shown["direction"], direction);
    }
    let shown = read(desk.shown("longer"));
    assert!(!shown["locale"].as_str().unwrap().contains("### en\n"));
}

#[test]
fn the_other_messages_come_in_the_order_in_which_people_meet_them() {
    let lines = read(desk("so").lines());
    let files: Vec<_> = lines
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["is_needed"] == false)
        .map(|line| line["file"].as_str().unwrap())
        .collect();
    let mut seen = files.clone();
    seen.dedup();
    assert_eq!(seen, ["ui.ftl", "ylbc.ftl", "loader.ftl", "print.ftl"]);
}
