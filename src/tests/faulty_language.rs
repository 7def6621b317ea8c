//! Languages that nobody has checked, that lack something, or that are broken.

use std::cell::Cell;
use std::rc::Rc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use survey::Translation;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::language::{Language, Words};
use crate::tests::language::without_marks;

/// What the words show, English under them included: with its marks.
fn shown(words: Words) -> String {
    let host = document().create_element("div").unwrap();
    let view = mount_to(host.clone().unchecked_into(), || words.view());
    let html = host.inner_html();
    drop(view);
    html.replace("<!---->", "")
}

#[wasm_bindgen_test]
fn english_stands_under_what_nobody_has_checked() {
    let file = "\
danger = Gefahr
    .hint = Ruf an
private = Hier steht { $kind }
kind = eine Nummer
other = ein Name
### en
late = Late
### beside
danger = Danger
    .hint = Call
private = There is { $kind }
kind = a number
";
    let language = Language::new("de".into(), file, String::new());
    let english = |text| format!("<span lang=\"en\" dir=\"ltr\" class=\"beside\">{text}</span>");
    let of = |text: &str, more| format!("{text}{}", english(more));
    assert_eq!(shown(language.text("danger")), of("Gefahr", "Danger"));
    assert_eq!(shown(language.text("danger").alone()), "Gefahr");
    let hint = language.attribute("danger", "hint").unwrap();
    assert_eq!(shown(hint), of("Ruf an", "Call"));
    let late = "<span lang=\"en\" dir=\"ltr\">Late</span>";
    assert_eq!(shown(language.text("late")), late);
    let private = |kind| shown(language.with_message("private", "kind", kind));
    assert_eq!(
        without_marks(private("kind")),
        of("Hier steht eine Nummer", "There is a number")
    );
    // No English, where a word of another language would stand in it.
    assert_eq!(without_marks(private("other")), "Hier steht ein Name");
}

/// How often a language has had English fetched.
fn count_mending(language: &Language) -> Rc<Cell<u32>> {
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    language.when_failing(Rc::new(move || counted.set(counted.get() + 1)));
    count
}

#[wasm_bindgen_test]
fn all_of_english_is_wanted_once_where_a_text_cannot_be_made() {
    let file = "whole = ganz\nround = { round }\nhinted = fragt\n    .hint = { $nothing }\n";
    let language = Language::new("de".into(), file, String::new());
    let mended = count_mending(&language);
    let text = |id| language.text(id).plain();
    assert_eq!(text("whole"), "ganz");
    assert!(language.attribute("whole", "hint").is_none());
    assert_eq!(mended.get(), 0, "a hint may be missing");
    assert!(language.attribute("hinted", "hint").is_none());
    assert_eq!(mended.get(), 1, "a hint that is there may not");
    assert_eq!(text("round"), "");
    assert_eq!(mended.get(), 1, "it is told once");
    language.try_again();
    assert_eq!([text("round"), text("round")], ["", ""]);
    assert_eq!(mended.get(), 2, "the next page tries again");
    let other = language.another("nl".into(), file);
    assert_eq!(other.text("round").plain(), "");
    assert_eq!(mended.get(), 3, "another language does so too");
    language.fall_back_on("round = Round\nhinted = Asks\n    .hint = Hint\n");
    let round = "<span lang=\"en\" dir=\"ltr\">Round</span>";
    assert_eq!(shown(language.text("round")), round);
    assert_eq!(
        language.attribute("hinted", "hint").unwrap().plain(),
        "Hint"
    );
    language.try_again();
    assert_eq!(text("nowhere"), "");
    assert_eq!(mended.get(), 3, "there is no more to be had");
    let english = Language::new("en".into(), file, String::new());
    let mended = count_mending(&english);
    assert_eq!(english.text("round").plain(), "");
    assert_eq!(mended.get(), 0, "English is all there is");
}

#[wasm_bindgen_test]
fn what_an_item_has_no_text_for_is_no_failure() {
    let file = "home = Zuhause\n    .not-sure = weiß nicht\n    .not = { $nothing }\n";
    let language = Language::new("de".into(), file, String::new());
    let mended = count_mending(&language);
    assert!(language.attribute("home", "no").is_none());
    assert_eq!(mended.get(), 0, "neither is named so");
    assert!(language.attribute("home", "not").is_none());
    assert_eq!(mended.get(), 1, "it is there");
}

#[wasm_bindgen_test]
fn what_english_says_of_itself_is_not_said_of_a_language() {
    let file = "language-dir = { $nothing }\nlanguage-status = { $nothing }\n";
    let english = "language-dir = rtl\nlanguage-status = source\n";
    for file in [
        "".into(),
        file.to_owned(),
        format!("{file}### en\n{english}"),
    ] {
        let language = Language::new("de".into(), &file, String::new());
        language.fall_back_on(english);
        assert_eq!(language.translation(), Translation::Unchecked, "{file}");
        assert_eq!(language.direction(), "ltr", "{file}");
    }
}

#[wasm_bindgen_test]
fn no_file_breaks_it() {
    let lines = "junk { $ \u{1} = }\n   .more = \n{ \n[other]\n*[x] -\n-term = { -term }\n";
    let junk = lines.repeat(1_000_000 / lines.len());
    for file in [
        junk.as_str(),
        "",
        "### en\n",
        "\n### beside\n",
        &format!("{junk}\nlast = ready\n### en\n{junk}\n### beside\n{junk}"),
    ] {
        let language = Language::new("de".into(), file, String::new());
        for id in ["junk", "-term", "nowhere", "last"] {
            let text = language.text(id).plain();
            assert!(text.is_empty() || text == "ready", "{id}: {text}");
        }
    }
}

#[wasm_bindgen_test]
fn however_deep_a_text_nests_it_is_made_or_missing() {
    let nested = |open: &str, depth: usize, inner: &str, close: &str| {
        format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
    };
    let text = |file: &str, id| {
        Language::new("de".into(), file, "Northbeck".into())
            .text(id)
            .plain()
    };
    let deep = nested("{ ", 99, "$council", " }");
    assert_eq!(text(&format!("deep = {deep}\n"), "deep"), "Northbeck");
    // What closes in a text closes nothing.
    let closing = "{ \"}}}}\" }{ $council ->\n *[a] ";
    for deep in [
        nested("{", 100_000, "$council", "}"),
        "{".repeat(100_000),
        format!("{{{}", "NUMBER(".repeat(100_000)),
        nested(closing, 100_000, "a", "\n }"),
    ] {
        assert_eq!(text(&format!("deep = {deep}\n"), "deep"), "");
    }
    // Each nests, and so does what it refers to.
    let mut chain = String::from("last = end\n");
    for n in 0..90 {
        let next = if n == 89 {
            "last".into()
        } else {
            format!("n{}", n + 1)
        };
        chain += &format!("n{n} = {}\n", nested("{", 90, &next, "}"));
        let number = nested("NUMBER(", 90, &format!("m{}", n + 1), ")");
        chain += &format!("m{n} = {{ {number} }}\n");
    }
    assert_eq!(text(&chain, "n0"), "");
    assert_eq!(text(&chain, "n89"), "end");
    assert_eq!(text(&chain, "m0"), "");
}
