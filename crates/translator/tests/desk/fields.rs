//! The fields of a text: those that the English asks for, and those that a language adds.

use serde_json::{Value, json};

use super::{desk, files, read, write};

fn open(code: &str) -> translator::Desk {
    let mut desk = desk(code);
    for content in files(code).values() {
        desk.open(content);
    }
    desk
}

/// The names of the forms of the first field of message `id`.
fn forms(desk: &translator::Desk, id: &str) -> Vec<String> {
    let message = read(desk.message(id));
    let forms = message["fields"][0]["own"]["forms"]["forms"].as_array();
    let name = |form: &Value| form[0].as_str().unwrap().to_owned();
    forms.unwrap().iter().map(name).collect()
}

#[test]
fn a_language_of_ours_has_no_problems() {
    for code in ["ar", "cy", "sq", "ti"] {
        let desk = open(code);
        for line in read(desk.lines()).as_array().unwrap() {
            let id = line["id"].as_str().unwrap();
            assert_ne!(line["state"], "wrong", "{code}, {id}: {:?}", desk.check(id));
        }
        assert!(read(desk.shown("own"))["locale"].as_str().unwrap().len() > 1000);
    }
}

#[test]
fn answers_of_a_questions_own_are_shown() {
    let shown = read(open("cy").shown("own"));
    let own = shown["locale"].as_str().unwrap();
    let own = own.split_once("\n### en\n").map_or(own, |(own, _)| own);
    assert!(own.contains("\n    .yes = Oes\n"), "{own}");
}

#[test]
fn a_question_may_have_answers_of_its_own() {
    let mut desk = desk("so");
    let id = "good-friend";
    let offered = |desk: &translator::Desk| {
        let offered = read(desk.message(id))["offered"].clone();
        let offered = offered.as_array().unwrap().clone();
        let name = |field: &Value| field["attribute"].as_str().unwrap().to_owned();
        offered.iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(offered(&desk), ["yes", "no", "not-sure"]);
    write(&mut desk, id, None, json!({ "text": "Su’aal" }));
    let told = write(&mut desk, id, Some("yes"), json!({ "text": "Haa" }));
    assert_eq!(told, json!({ "state": "done", "findings": [] }));
    assert_eq!(offered(&desk), ["no", "not-sure"]);
    let added = read(desk.message(id))["fields"][1].clone();
    assert_eq!(added["attribute"], "yes");
    assert_eq!(added["english"], json!({ "text": "Yes" }));
    // Nothing but the answers that the question has.
    let told = write(
        &mut desk,
        id,
        Some("maybe"),
        json!({ "text": "Laga yaabaa" }),
    );
    assert_eq!(told["state"], "wrong");
    let other = read(desk.message("back-button"));
    assert_eq!(other["offered"], json!([]));
}

#[test]
fn there_is_a_field_for_each_month_and_none_for_plurals() {
    let months: Vec<_> = (1..=11).map(|month| month.to_string()).collect();
    let months = [months, vec!["other".to_owned()]].concat();
    for code in ["so", "cy", "ar", "zh"] {
        assert_eq!(forms(&desk(code), "print-date"), months, "{code}");
    }
    for code in ["cy", "ar", "ti", "sq"] {
        assert_eq!(forms(&open(code), "print-date"), months, "{code}");
    }
}

#[test]
fn a_month_that_is_missing_is_missing() {
    let mut desk = desk("so");
    let written: Vec<_> = (1..=11)
        .map(|month| (month.to_string(), "{ $day } bil { $year }"))
        .chain([("other".to_owned(), "{ $day } Diseembar { $year }")])
        .collect();
    for many in 1..=written.len() {
        let words = json!({ "forms": { "by": "month", "forms": &written[..many] } });
        let told = write(&mut desk, "print-date", None, words);
        let state = if many == written.len() {
            "done"
        } else {
            "partly"
        };
        assert_eq!(told, json!({ "state": state, "findings": [] }), "{many}");
        assert_eq!(forms(&desk, "print-date").len(), 12);
    }
}
