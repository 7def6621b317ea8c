//! What the files of a language become.

use translation::{Wanted, check};

use super::*;

fn texts(code: &str, file: &str) -> Texts {
    named(code, &[("a.ftl", file)])
}

fn named(code: &str, files: &[(&str, &str)]) -> Texts {
    let files = files.iter().copied();
    let files = files.map(|(name, content)| (name.to_owned(), content.to_owned()));
    Texts::of(code, files.collect())
}

#[test]
fn a_joined_file_has_no_comments_and_ends_with_the_english_of_what_is_missing() {
    let english = texts(
        "en",
        "### File\n# Note\none = One\n    .hint = H\ntwo = Two\nthree = 3\n",
    );
    let welsh = texts("cy", "one = Un\n# Nodyn\nthree = Tri\n");
    assert_eq!(
        english.joined(&english),
        "one = One\n    .hint = H\ntwo = Two\nthree = 3\n"
    );
    assert_eq!(
        welsh.joined(&english),
        "one = Un\nthree = Tri\n\n### en\none = One\n    .hint = H\ntwo = Two\n"
    );
}

#[test]
fn english_stands_beside_what_nobody_has_checked() {
    let english = texts(
        "en",
        "# [safety] Keep it true.\none = One\n    .hint = H\n    .yes = Yes\ntwo = Two\n",
    );
    let own = "one = Un\n    .hint = A\n    .yes = Ie\ntwo = Dau\n";
    let checked = format!("language-status = checked\n{own}");
    assert_eq!(texts("cy", &checked).joined(&english), checked);
    let unchecked = format!("language-status = unchecked\n{own}");
    assert_eq!(
        texts("cy", &unchecked).joined(&english),
        format!("{unchecked}\n### beside\none = One\n    .hint = H\n")
    );
}

#[test]
fn what_only_the_printable_form_says_stays_off_the_phone() {
    let printed = "print-tick = Tick\none = Again\nbad = { $\n";
    let english = named("en", &[("a.ftl", "one = One\n"), ("print.ftl", printed)]);
    assert_eq!(english.joined(&english), "one = One\n");
    assert_eq!(english.printed.len(), 1);
    let welsh = texts("cy", "");
    assert_eq!(welsh.joined(&english), "\n### en\none = One\n");
}

#[test]
fn what_is_said_outside_the_survey_is_not_fetched_with_it() {
    let outside = "-name = The survey\nold-browser = Too old\n";
    let ui = ("ui.ftl", "one = { -name }\n");
    let english = named("en", &[("loader.ftl", outside), ui]);
    assert_eq!(
        english.joined(&english),
        "-name = The survey\none = { -name }\n"
    );
    assert_eq!(english.plain("old-browser").as_deref(), Some("Too old"));
    // The English file decides, wherever a translation has it.
    let welsh = ("ui.ftl", "one = Un\nold-browser = Rhy hen\n");
    assert_eq!(named("cy", &[welsh]).joined(&english), "one = Un\n");
    let welsh = ("loader.ftl", "one = Un\n");
    assert_eq!(named("cy", &[welsh]).joined(&english), "one = Un\n");
}

#[test]
fn what_cannot_be_read_or_stands_twice_is_left_out() {
    let read = texts(
        "en",
        "\u{feff}one = One\nbad = { $\ntwo = Two\none = Again\n",
    );
    assert_eq!(read.joined(&read), "one = One\ntwo = Two\n");
    assert_eq!(read.plain("one").as_deref(), Some("One"));
    assert_eq!(read.plain("bad"), None);
}

#[test]
fn what_cannot_be_shown_stands_there_in_english() {
    let english = texts("en", "one = One\n    .hint = H\ntwo = { $n } apples\n");
    let mut own = texts("cy", "one = Un\n    .hint = {\"\"}\ntwo = { $x }\n");
    let found = check(&english.catalogue, &own.catalogue, &Wanted::default());
    own.leave_out(&found);
    assert_eq!(
        own.joined(&english),
        "one = Un\n\n### en\none = One\n    .hint = H\ntwo = { $n } apples\n"
    );
}

#[test]
fn only_text_is_plain() {
    let read = texts("en", "one = One { $more }\ntwo = Two\n    lines\n");
    assert_eq!(read.plain("one"), None);
    assert_eq!(read.plain("two").as_deref(), Some("Two\nlines"));
}
