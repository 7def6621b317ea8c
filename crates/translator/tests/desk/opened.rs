//! Files of somebody's own, what is not Fluent yet, and the order and the notes that a
//! browser shows.

use serde_json::json;
use translation::{Catalogue, Wanted, check};
use translator::desk::{code_of, language_in};

use crate::{desk, files, read, write};

/// What `file` says as a language `code`.
fn catalogue(code: &str, file: String) -> Catalogue {
    Catalogue::read(code, [("ui.ftl".to_owned(), file)])
}

#[test]
fn a_file_without_its_settings_gets_them() {
    for (code, direction) in [("gd", "ltr"), ("ur", "rtl")] {
        let mut desk = desk(code);
        desk.open("start-button = X\nlanguage-status = source\n");
        assert_eq!(read(desk.shown("own"))["direction"], direction);
        let own = catalogue(code, desk.file());
        let plain = |id| own.plain(id).unwrap_or_default();
        assert_eq!(plain("language-dir"), direction);
        assert_eq!(plain("language-status"), "unchecked");
        assert_eq!(plain("language-formats"), code);
        // All that is missing can be written in a field.
        let lines = read(desk.lines()).to_string();
        let found = check(
            &Catalogue::read("en", files("en")),
            &own,
            &Wanted::default(),
        );
        for finding in found.iter().filter(|finding| finding.is_fault()) {
            let id = finding.message.clone().unwrap();
            assert!(lines.contains(&format!("\"id\":\"{id}\"")), "{finding}");
        }
    }
}

#[test]
fn what_a_file_says_of_its_language_stays() {
    let mut desk = desk("ar");
    desk.open("start-button = X\n");
    desk.open("language-formats = ar-u-nu-latn\nlanguage-status = checked\n");
    let own = catalogue("ar", desk.file());
    assert_eq!(
        own.plain("language-formats").as_deref(),
        Some("ar-u-nu-latn")
    );
    assert_eq!(own.plain("language-status").as_deref(), Some("checked"));
    let mut other = self::desk("ar");
    other.open("nothing = of ours\n");
    assert!(!other.file().contains("language-dir"));
}

#[test]
fn codes_are_given_in_their_usual_spelling() {
    for (written, usual) in [
        ("So", "so"),
        ("CY", "cy"),
        ("zh-hant", "zh-Hant"),
        ("pt-br", "pt-BR"),
    ] {
        assert_eq!(code_of(written).as_deref(), Some(usual));
        assert_eq!(
            language_in(&format!("### Language: {written}\n")).as_deref(),
            Some(usual)
        );
    }
    assert_eq!(code_of("somali language"), None);
}

#[test]
fn what_is_not_fluent_yet_takes_nothing_away() {
    let mut desk = desk("cy");
    let whole = "{ NUMBER($left) ->\n    [one] Un\n   *[other] { $left }\n}";
    let told = write(&mut desk, "text-left", None, json!({ "raw": whole }));
    assert_ne!(told["state"], "missing");
    let before = desk.file();
    for half in [
        "{ NUMBER($left) ->\n    [one] Un",
        "Un {",
        "Un }",
        ".hint = Un",
        &"{".repeat(50_000),
    ] {
        let told = write(&mut desk, "text-left", None, json!({ "raw": half }));
        assert_eq!(told["state"], "wrong", "{half}");
        let words = told["findings"][0]["words"].as_str().unwrap();
        assert!(
            words.starts_with("this is not saved, and what stood here before is kept. "),
            "{words}"
        );
        assert_eq!(told["findings"][0]["is_fault"], true);
        assert_eq!(told["findings"].as_array().unwrap().len(), 1, "{told}");
        assert_eq!(desk.file(), before, "{half}");
    }
    write(&mut desk, "text-left", None, json!({ "raw": " \n" }));
    assert!(!desk.file().contains("text-left"));
}

#[test]
fn what_people_cannot_do_without_comes_first() {
    let lines = read(desk("so").lines());
    let weight = |line: &serde_json::Value| match (&line["is_safety"], &line["is_needed"]) {
        (serde_json::Value::Bool(true), _) => 0,
        (_, serde_json::Value::Bool(true)) => 1,
        _ => 2,
    };
    let mut weights: Vec<_> = lines.as_array().unwrap().iter().map(weight).collect();
    assert!(weights.is_sorted());
    weights.dedup();
    assert_eq!(weights, [0, 1, 2]);
}

#[test]
fn notes_speak_to_people_with_a_browser() {
    let desk = desk("so");
    let ids = Catalogue::read("en", files("en"));
    let mut named = 0;
    for message in ids.messages() {
        let told = read(desk.message(&message.id));
        let told = [&told["note"], &told["group"]]
            .map(ToString::to_string)
            .concat();
        assert!(
            !told.contains("GLOSSARY") && !told.contains("Tests "),
            "{told}"
        );
        named += usize::from(told.contains("see the glossary"));
    }
    assert!(named > 0);
}
