//! Texts, and what stands in for those that are missing.

use survey::Translation;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::language::Language;
use crate::tests::instrument;

const FILE: &str = "\
language-dir = rtl
language-status = unchecked
known = bekannt
broken = { $nothing }
counted = { $n ->
    [one] one thing
   *[other] { $n } things
}
named = in { $council }
yes-no =
    .yes = ja
home = Zuhause
    .no = nein, gar nicht
!!! junk
### en
broken = whole
missing = only in English
consent = Would you like to?
";

fn language(code: &str) -> Language {
    Language::new(code.into(), FILE, "Northbeck".into())
}

/// Fluent puts marks of direction around what it puts in.
pub fn without_marks(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[wasm_bindgen_test]
fn a_language_tells_its_direction_and_state() {
    let language = language("ar");
    assert_eq!(language.direction(), "rtl");
    assert_eq!(language.translation(), Translation::Unchecked);
}

#[wasm_bindgen_test]
fn what_is_missing_or_broken_stands_in_english() {
    let language = language("de");
    assert_eq!(language.text("known").plain(), "bekannt");
    assert_eq!(language.text("missing").plain(), "only in English");
    assert_eq!(language.text("broken").plain(), "whole");
    assert_eq!(language.text("nowhere").plain(), "");
}

#[wasm_bindgen_test]
fn numbers_choose_their_form_and_have_the_digits_of_the_language() {
    let counted =
        |code: &str, n| without_marks(language(code).with_numbers("counted", &[("n", n)]).plain());
    assert_eq!(counted("en", 1), "one thing");
    assert_eq!(counted("en", 1234), "1,234 things");
    assert_eq!(counted("ar-EG", 25), "٢٥ things");
}

#[wasm_bindgen_test]
fn any_text_may_name_the_council() {
    assert_eq!(
        without_marks(language("en").text("named").plain()),
        "in Northbeck"
    );
}

#[wasm_bindgen_test]
fn a_choice_has_its_items_own_text_before_that_of_its_scale() {
    let instrument = instrument();
    let home = instrument.item(&"home".into()).unwrap();
    let language = language("de");
    let texts: Vec<_> = home
        .choices()
        .iter()
        .map(|c| language.choice(home, &c.id).plain())
        .collect();
    assert_eq!(texts, ["ja", "nein, gar nicht"]);
}

#[wasm_bindgen_test]
fn days_and_months_are_written_as_the_language_does() {
    assert_eq!(language("en-GB").date("2026-03-01"), "1 March 2026");
    assert_eq!(language("en-GB").date("2026-11"), "November 2026");
    assert_eq!(language("en-GB").date("soon"), "soon");
    let file = "language-formats = en-GB";
    let english = Language::new("en".into(), file, String::new());
    assert_eq!(english.date("2026-03-01"), "1 March 2026");
    let broken = Language::new("en".into(), "language-formats = ..!", String::new());
    assert!(broken.date("2026-03-01").contains("2026"));
    assert_eq!(broken.number(7), "7");
}

#[wasm_bindgen_test]
fn digits_are_those_of_the_language() {
    let seven = |formats: &str| {
        let file = ["language-formats = ", formats].concat();
        Language::new("fa".into(), &file, String::new()).number(7)
    };
    let seven = ["fa", "fa-u-nu-latn", "bn", "en-GB"].map(seven);
    assert_eq!(seven, ["۷", "7", "৭", "7"]);
}

#[wasm_bindgen_test]
fn terms_selections_and_marks_of_direction_are_those_of_fluent() {
    let file = "\
language-formats = en-GB-u-nu-latn
-pa = { $case ->
    [of] of your PA
   *[plain] your PA
}
    .gender = f
said = Ask { -pa }, or a friend { -pa(case: \"of\") }.
gender = { -pa.gender ->
    [f] hers
   *[other] theirs
}
literal = { \"{\" }{ \"\\u00e9\" }{ 5 }
exact = { NUMBER($n) ->
    [0] none
    [few] some
   *[other] { NUMBER($n) } of them
}
nested = { { $council } }
reference = { said } { home.short }
home = Home
    .short = H
";
    let language = Language::new("cy".into(), file, "Northbeck".into());
    let text = |id| language.text(id).plain();
    assert_eq!(text("said"), "Ask your PA, or a friend of your PA.");
    assert_eq!(text("gender"), "hers");
    assert_eq!(text("literal"), "{é\u{2068}5\u{2069}");
    assert_eq!(text("nested"), "Northbeck");
    assert_eq!(text("reference"), "Ask your PA, or a friend of your PA. H");
    let exact = |n| language.with_numbers("exact", &[("n", n)]).plain();
    // Welsh has `few` for three.
    assert_eq!([exact(0), exact(3)], ["none", "some"]);
    assert_eq!(exact(1500), "\u{2068}1,500\u{2069} of them");
}

#[wasm_bindgen_test]
fn what_cannot_be_made_is_missing_and_ends() {
    let mut file = String::from(
        "\
round = { about }
about = { round }
self = { self }
unknown = { nowhere }
variable = { $nothing }
function = { DATETIME($council) }
valueless =
    .only = here
twice = first
twice = second
",
    );
    file += "laugh0 = ha\n";
    for n in 1..10 {
        let before = format!("{{ laugh{} }}", n - 1);
        file += &format!("laugh{n} = {}\n", before.repeat(10));
    }
    let language = Language::new("en".into(), &file, String::new());
    for id in [
        "round",
        "self",
        "unknown",
        "variable",
        "function",
        "valueless",
        "laugh9",
    ] {
        assert_eq!(language.text(id).plain(), "", "{id}");
    }
    assert_eq!(language.text("twice").plain(), "second");
    assert_eq!(language.text("laugh1").plain(), "ha".repeat(10));
}

#[wasm_bindgen_test]
fn arabic_and_welsh_have_a_form_for_each_number() {
    const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let variants = NAMES.map(|name| {
        let mark = if name == "other" { "*" } else { "" };
        format!("\n {mark}[{name}] {name}")
    });
    let file = format!("left = {{ $n ->{}\n }}\n", variants.concat());
    for (code, numbers) in [("ar", [0, 1, 2, 3, 11, 100]), ("cy", [0, 1, 2, 3, 6, 10])] {
        let language = Language::new(code.into(), &file, String::new());
        let form = |n| language.with_numbers("left", &[("n", n)]).plain();
        assert_eq!(numbers.map(form), NAMES, "{code}");
    }
    let arabic = include_str!("../../locales/ar/ui.ftl");
    let welsh = include_str!("../../locales/cy/ui.ftl");
    for (code, file) in [("ar", arabic), ("cy", welsh)] {
        let language = Language::new(code.into(), file, String::new());
        let room = |left: usize| {
            let text = language.with_numbers("text-left", &[("left", left)]);
            without_marks(text.plain()).replace(&left.to_string(), "")
        };
        assert_ne!(room(2), room(3), "{code}");
    }
}

#[wasm_bindgen_test]
fn a_date_has_no_words_of_another_language() {
    let date = |code: &str, day| Language::new(code.into(), "", String::new()).date(day);
    assert_eq!(date("de", "2026-11-01"), "1. November 2026");
    assert_eq!(date("ar-u-nu-latn", "2026-11-01"), "1 نوفمبر 2026");
    // No browser knows this one.
    assert_eq!(date("qaa", "2026-11-01"), "01/11/2026");
    assert_eq!(date("qaa", "2026-11"), "11/2026");
    assert_eq!(date("qaa", "soon"), "soon");
}
