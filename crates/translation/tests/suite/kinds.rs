//! Each kind of finding, one by one.

use survey::Instrument;
use translation::{Wanted, check, check_one};

use crate::given::{found, language, told};

/// The English, a Welsh text, and what is said of it behind `ui.ftl, line 1, a`.
const TEXTS: [(&str, &str, &[&str]); 19] = [
    ("a = Stop\n", "a = Aros\n", &[]),
    ("a = { $n } apples\n", "a = { NUMBER($n) } afal\n", &[]),
    (
        "a = Stop\n",
        "a = Stop\n",
        &[": it is the same as the English. Translate it, or leave it if that is right."],
    ),
    ("a = 1 { $n }\n", "a = 1 { $n }\n", &[]),
    (
        "a = { $n } apples\n",
        "a = { $m } afal\n",
        &[
            "!: nothing is filled in for { $m }. The English has { $n }.",
            "!: { $n } is lost. Put it where it belongs in your sentence.",
        ],
    ),
    (
        "a = Stop\n",
        "a = Aros { $m }\n",
        &["!: nothing is filled in for { $m } here. Take it out."],
    ),
    (
        "a = { $n } apples\n",
        "a = { DATETIME($n) } afal\n",
        &["!: there is no function DATETIME. Only NUMBER can be used."],
    ),
    (
        "a = Stop\n",
        "a = Aros { b }\n",
        &["!: it refers to b, which is not there."],
    ),
    (
        "a = Stop\n",
        "a = Aros { -b }\n",
        &["!: it refers to -b, which is not there."],
    ),
    (
        "a = Stop\n",
        "a = { a }\n",
        &["!: it refers to itself: a → a. Write the words instead."],
    ),
    (
        "a = Stop\n",
        "a = {\"\"}\n",
        &["!: there is nothing in it. Write the text, or take it out."],
    ),
    (
        "a = Stop\n",
        "a = \u{2068}\u{a0}{\" \"}\u{2069}\n",
        &["!: there is nothing in it. Write the text, or take it out."],
    ),
    (
        "a = Stop\n",
        "a = Aros {\"{\"}\n",
        &["!: people would see a curly bracket. Take it out."],
    ),
    (
        "a = { $n } left\n",
        "a = Aros { $n } a $n\n",
        &["!: $n stands outside its brackets: write { $n }."],
    ),
    ("a = $5\n", "a = $5 nawr\n", &[]),
    (
        "# No word of more\n# than 6.\na = Get out\n",
        "a = Mas-a-mas Allanfa\n",
        &[
            ": “Allanfa” has 7 characters, and no word of more than 6 fits. Find a shorter one if you can.",
        ],
    ),
    (
        "a = Stop\n",
        "a = Aros&nbsp;nawr\n",
        &["!: &nbsp; is HTML, and would be shown as it is. Write the character itself, or words."],
    ),
    (
        "a = B&B; < 1\n",
        "a = Gwely &c; brecwast < 1\n",
        &["!: &c; is HTML, and would be shown as it is. Write the character itself, or words."],
    ),
    (
        "a = For the web team: add data-council\n",
        "a = I’r tîm gwe: ychwanega council\n",
        &["!: the English has “data-council”. It must stay as it is."],
    ),
];

#[test]
fn a_text_says_what_the_english_says() {
    for (english, own, wanted) in TEXTS {
        let wanted: Vec<_> = wanted
            .iter()
            .map(|line| match line.strip_prefix('!') {
                Some(line) => format!("! ui.ftl, line 1, a{line}"),
                None => format!("ui.ftl, line 1, a{line}"),
            })
            .collect();
        assert_eq!(found(english, "cy", own), wanted, "{own}");
    }
}

#[test]
fn numbers_stay_in_any_digits_and_those_to_call_stay_for_sure() {
    let english = "a = Call 999 after 10 minutes\n";
    assert_eq!(found(english, "ar", "a = ٩٩٩ بعد ١٠\n"), [""; 0]);
    assert_eq!(
        found(english, "ar", "a = ٩٩ بعد عشر\n"),
        [
            "ui.ftl, line 1, a: the English has “10”. Check that yours says so too.",
            "! ui.ftl, line 1, a: the English has “999”. It must stay as it is.",
        ]
    );
    let needed = "# [safety] Keep the number.\na = Gone after 30 days\n";
    assert_eq!(
        found(needed, "cy", "a = Wedi mynd ar ôl mis\n"),
        ["! ui.ftl, line 1, a: the English has “30”. It must stay as it is."]
    );
}

#[test]
fn what_is_missing_or_too_much_is_told() {
    let english = "# [safety] Keep it.\na = A\n    .hint = H\n# [support] Help.\nb = B\nc = C\n    .hint = H\n";
    assert_eq!(
        found(english, "cy", "a = Â\nc = Ĉ\n    .low = L\nd = D\n"),
        [
            "! ui.ftl, line 1, a.hint: it is missing. It is about consent, privacy, safety or \
             support: without it people can’t be shown this language. Translate it.",
            "ui.ftl, line 2, c.hint: it is missing. People see the English until you translate it.",
            "! ui.ftl, line 3, c.low: the English has no such text (any more). Take it out.",
            "ui.ftl, line 4, d: the English has no such text (any more). Take it out.",
            "! ui.ftl, b: it is missing. It is about consent, privacy, safety or support: without \
             it people can’t be shown this language. Translate it.",
        ]
    );
    assert_eq!(
        found("a = A\n    .hint = H\n", "cy", "a =\n    .hint = Ĥ\n"),
        ["ui.ftl, line 1, a: it is missing. People see the English until you translate it."]
    );
}

#[test]
fn a_text_longer_than_its_note_or_than_two_lines_is_told() {
    let long = "a = Mae hwn yn hirach na’r hyn sy’n ffitio\n";
    let line = |limit| {
        format!("ui.ftl, line 1, a: it has 38 characters, and {limit} fit. Shorten it if you can.")
    };
    assert_eq!(found("a = Short\n", "cy", long), [line(32)]);
    assert_eq!(
        found("a = This is not so short any more\n", "cy", long),
        [""; 0]
    );
    let note = |note: &str| format!("# A button. {note}\na = This is not so short any more\n");
    assert_eq!(
        found(&note("At most 35\n# letters."), "cy", long),
        [line(35)]
    );
    assert_eq!(found(&note("At most 38 letters."), "cy", long), [""; 0]);
    // What is put together of several characters is one.
    let stacked = format!("a = {}\n", "e\u{301}\u{323}".repeat(32));
    assert_eq!(found("a = Short\n", "cy", &stacked), [""; 0]);
    let english = "# At most 5 letters each.\na = One\n    .b = Two\n";
    let own = "a = Chwech\n    .b = Chwech\n";
    assert_eq!(found(english, "cy", own).len(), 2);
    let english = english.replace(" each", "");
    assert_eq!(found(&english, "cy", own).len(), 1);
}

#[test]
fn messages_that_refer_in_a_ring_are_told_each() {
    let english = "a = A\nb = B\n    .hint = H\nc = C\n";
    let own = "a = { b.hint }\nb = Bi\n    .hint = { c }\nc = { a }\n";
    let rings = [
        "line 1, a: it refers to itself: a → b.hint → c → a",
        "line 3, b.hint",
        "line 4, c",
    ];
    let found = found(english, "cy", own);
    assert_eq!(found.len(), 3, "{found:?}");
    for (line, wanted) in found.iter().zip(rings) {
        assert!(line.starts_with(&format!("! ui.ftl, {wanted}")), "{line}");
    }
}

#[test]
fn what_a_term_says_is_looked_at_too() {
    let own = "-ours = <i>Ni</i>\na = { -ours }\n";
    let found = found("a = Ours\n", "cy", own);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("! ui.ftl, line 1, -ours: < is HTML"));
}

const INSTRUMENT: &str = r#"{ "id": "x", "version": "1.0.0", "scales": { "yes-no": ["yes", "no"] },
    "sections": [{ "id": "s", "items": [
    { "id": "safe", "since": "1.0.0", "kind": "single", "scale": "yes-no" }
] }] }"#;

#[test]
fn every_item_and_choice_of_an_instrument_has_its_texts() {
    let wanted = Wanted::of(&[Instrument::from_json(INSTRUMENT).unwrap()]);
    let source = language(
        "en",
        "section-s = S\nsafe = Safe?\nyes-no =\n    .yes = Yes\n",
    );
    assert_eq!(
        told(&check(&source, &source, &wanted)),
        [
            "! ui.ftl, line 2, safe.no: the questionnaire needs safe.no or yes-no.no, which is not there."
        ]
    );
    let source = language(
        "en",
        "section-s = S\nsafe = Safe?\nyes-no =\n    .yes = Yes\n    .no = No\n",
    );
    assert_eq!(check(&source, &source, &wanted), []);
    // A language may have words of its own for a question that has shared answers.
    let own =
        "section-s = Rh\nsafe = Diogel?\n    .yes = Ydw\nyes-no =\n    .yes = Ie\n    .no = Na\n";
    assert_eq!(check(&source, &language("cy", own), &wanted), []);
}

#[test]
fn one_message_is_checked_by_itself() {
    let source = language(
        "en",
        "# At most 5 letters.\na = { $n } apples\n    .hint = H\n",
    );
    let source = source.message("a").unwrap();
    let found = |text: &str| told(&check_one(source, text, "cy", &Wanted::default()));
    assert_eq!(found("a = { $n } afal\n    .hint = Ĥ"), [""; 0]);
    assert_eq!(found("a = { $n } afal\n").len(), 1);
    assert_eq!(found("b = Afal").len(), 1);
    assert!(
        found("a = { $n")
            .iter()
            .any(|line| line.contains("is not closed"))
    );
    assert_eq!(found("").len(), 1);
}
