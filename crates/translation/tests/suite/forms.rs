//! Forms for numbers: those of the language, all of them, and each says the number.

use translation::plural_categories;

use crate::given::found;

const ENGLISH: &str = "a = { $n ->\n    [one] { $n } apple\n   *[other] { $n } apples\n}\n";

#[test]
fn languages_have_the_forms_that_whole_numbers_need() {
    let forms = |code| plural_categories(code).join(" ");
    assert_eq!(forms("en"), "one other");
    for six in ["ar", "cy"] {
        assert_eq!(forms(six), "zero one two few many other", "{six}");
    }
    for two in [
        "sq", "ti", "fr", "so", "ckb", "kmr", "prs", "fa", "ps", "am", "om", "ur", "pa", "pt",
    ] {
        assert_eq!(forms(two), "one other", "{two}");
    }
    // Newer data than those of browsers have another one for Vietnamese.
    for one in ["ja", "vi", "vi-VN"] {
        assert_eq!(forms(one), "other", "{one}");
    }
    assert_eq!(forms("ro"), "one few other");
    // The last one is the default: `other` is for fractions.
    for three in ["pl", "uk"] {
        assert_eq!(forms(three), "one few many", "{three}");
    }
    assert_eq!(forms("no code!"), "other");
}

/// A language, its text with the forms between the braces, and what is said of it.
const FORMS: [(&str, &str, &[&str]); 21] = [
    (
        "cy",
        "[zero] { $n } a [one] { $n } b [two] { $n } c [few] { $n } d [many] { $n } e *[other] { $n } f",
        &[],
    ),
    (
        "cy",
        "[one] { $n } b [two] { $n } c *[other] { $n } f",
        &[
            "! ui.ftl, line 1, a: { $n } lacks [zero], [few] and [many]. Your language has the forms \
         [zero], [one], [two], [few], [many] and [other]: write one for each.",
        ],
    ),
    // Millions have a form of their own in French; the survey has none.
    ("fr", "[one] { $n } b *[other] { $n } f", &[]),
    (
        "fr",
        "[one] { $n } b [many] { $n } c *[other] { $n } f",
        &[],
    ),
    ("vi", "*[other] { $n } f", &[]),
    ("vi", "[one] { $n } b *[other] { $n } f", &[]),
    // Lingala has one; the data have no Lingala.
    ("ln", "[one] b *[other] { $n } f", &[]),
    (
        "sq",
        "*[other] { $n } f",
        &[
            "ui.ftl, line 1, a: { $n } lacks [one]. Your language has the forms [one] and [other]: \
         write one for each, unless yours is right with every number.",
        ],
    ),
    (
        "pl",
        "[0] a *[other] { $n } f",
        &[
            "ui.ftl, line 1, a: { $n } lacks [one], [few] and [many]. Your language has the forms \
         [one], [few] and [many]: write one for each, unless yours is right with every number.",
        ],
    ),
    // One is the only number that has this form.
    ("sq", "[1] b *[other] { $n } f", &[]),
    ("cy", "[0] a [1] b [2] c [3] d [6] e *[other] { $n } f", &[]),
    (
        "sq",
        "[one] { $n } b [two] { $n } c *[other] { $n } f",
        &[
            "ui.ftl, line 1, a: [two] is never used: your language has [one] and [other]. Take it out.",
        ],
    ),
    (
        "sq",
        "[one] { $n } b [single] { $n } c *[other] { $n } f",
        &["! ui.ftl, line 1, a: there is no form [single]. Your language has [one] and [other]."],
    ),
    (
        "sq",
        "[one] { $n } b [one] { $n } c *[other] { $n } f",
        &["! ui.ftl, line 1, a: the form [one] stands there twice. Keep one of the two."],
    ),
    // One letter needs no number; in Tigrinya the same form is for none.
    ("sq", "[one] b *[other] { $n } f", &[]),
    (
        "ti",
        "[one] b *[other] { $n } f",
        &[
            "! ui.ftl, line 1, a: the form [one] is used for several numbers, so it must say which: \
         put { $n } in.",
        ],
    ),
    (
        "sq",
        "[one] { $n } b *[other] f",
        &[
            "! ui.ftl, line 1, a: the form [other] is used for several numbers, so it must say which: \
         put { $n } in.",
        ],
    ),
    ("pl", "[one] { $n } b [few] { $n } c *[many] { $n } d", &[]),
    (
        "pl",
        "[one] { $n } b [few] { $n } c [many] { $n } d *[other] { $n } e",
        &[],
    ),
    ("ja", "*[other] { $n } f", &[]),
    ("sq", "[0] a [one] { $n } b *[other] { $n } f", &[]),
];

#[test]
fn a_text_has_all_forms_of_its_language_and_no_other() {
    for (code, forms, wanted) in FORMS {
        let lines = forms.replace(" [", "\n    [").replace(" *[", "\n   *[");
        let own = format!("a = {{ $n ->\n    {lines}\n}}\n");
        assert_eq!(found(ENGLISH, code, &own), *wanted, "{own}");
    }
}

#[test]
fn a_text_without_forms_is_worth_a_look_where_the_language_has_some() {
    let own = "a = { $n } x\n";
    assert_eq!(
        found(ENGLISH, "sq", own),
        [
            "ui.ftl, line 1, a: { $n } lacks [one]. Your language has the forms [one] and [other]: \
          write one for each, unless yours is right with every number."
        ]
    );
    assert_eq!(found(ENGLISH, "ja", own), [""; 0]);
}

#[test]
fn each_form_says_all_that_is_filled_in() {
    let english =
        "a = { $n ->\n    [one] { $m } of { $n } day\n   *[other] { $m } of { $n } days\n}\n";
    let own = "a = { $n ->\n    [one] { $n } ditë\n   *[other] { $m } nga { $n } ditë\n}\n";
    assert_eq!(
        found(english, "sq", own),
        ["! ui.ftl, line 1, a: { $m } is lost. Put it where it belongs in your sentence."]
    );
}

#[test]
fn a_choice_by_exact_numbers_is_not_one_of_forms() {
    let english = "a = { $m ->\n    [1] { $d } January\n   *[other] { $d } December\n}\n";
    assert_eq!(
        found(
            english,
            "ar",
            "a = { $m ->\n    [1] { $d } ي\n   *[other] { $d } د\n}\n"
        ),
        [""; 0]
    );
    assert_eq!(found(english, "ar", "a = { $d }/{ $m }\n"), [""; 0]);
}
