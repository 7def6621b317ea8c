//! Languages that nobody has checked, that lack something, or that are broken.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::now;
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

#[wasm_bindgen_test]
fn all_of_english_is_wanted_once_where_a_text_cannot_be_made() {
    let file = "whole = ganz\nround = { round }\nhinted = fragt\n    .hint = { $nothing }\n";
    let language = Language::new("de".into(), file, String::new());
    let text = |id| language.text(id).plain();
    assert_eq!(text("whole"), "ganz");
    assert!(language.attribute("whole", "hint").is_none());
    assert!(!language.has_failed(), "a hint may be missing");
    assert!(language.attribute("hinted", "hint").is_none());
    assert!(language.has_failed(), "a hint that is there may not");
    assert_eq!(text("round"), "");
    assert!(language.has_failed());
    assert!(!language.has_failed(), "it is told once");
    language.fall_back_on("round = Round\nhinted = Asks\n    .hint = Hint\n");
    let round = "<span lang=\"en\" dir=\"ltr\">Round</span>";
    assert_eq!(shown(language.text("round")), round);
    assert_eq!(
        language.attribute("hinted", "hint").unwrap().plain(),
        "Hint"
    );
    assert_eq!(text("nowhere"), "");
    assert!(!language.has_failed(), "there is no more to be had");
    let english = Language::new("en".into(), file, String::new());
    assert_eq!(english.text("round").plain(), "");
    assert!(!english.has_failed(), "English is all there is");
}

#[wasm_bindgen_test]
fn no_file_breaks_it_or_takes_long() {
    let lines = "junk { $ \u{1} = }\n   .more = \n{ \n[other]\n*[x] -\n-term = { -term }\n";
    let junk = lines.repeat(1_000_000 / lines.len());
    let before = now();
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
    let took = now() - before;
    assert!(took < 5_000, "it takes {took} ms");
}
