//! What a language says of itself.

use translation::{code, direction, is_code};

use crate::given::{ENGLISH_SETTINGS, WELSH_SETTINGS, found};

const MORE: &str = "language-formats = en-GB\nlanguage-checked = The authors, 2026-11\n";

fn of(code: &str, settings: &str) -> Vec<String> {
    found(&[ENGLISH_SETTINGS, MORE].concat(), code, settings)
}

#[test]
fn a_language_says_its_name_its_direction_and_who_has_checked_it() {
    let own = [
        WELSH_SETTINGS,
        "language-formats = cy-GB\nlanguage-checked = nobody yet\n",
    ]
    .concat();
    assert_eq!(of("cy", &own), [""; 0]);
    let checked = own
        .replace("unchecked", "checked")
        .replace("nobody yet", "Ann Evans, 2026-11");
    assert_eq!(of("cy", &checked), [""; 0]);

    let wrong = [
        (
            "Cymraeg",
            "English",
            "name: write the name of your language",
        ),
        ("Cymraeg", "?", "name: write the name of your language"),
        (
            "ltr",
            "left",
            "dir: it says “left”. Your language is written ltr.",
        ),
        (
            "ltr",
            "rtl",
            "dir: it says “rtl”. Your language is written ltr.",
        ),
        (
            "unchecked",
            "source",
            "status: it says “source”. Write unchecked, or checked",
        ),
        (
            "unchecked",
            "Checked",
            "status: it says “Checked”. Write unchecked, or checked",
        ),
        (
            "unchecked",
            "checked",
            "checked: it says “nobody yet”, but language-status says checked.",
        ),
        (
            "cy-GB",
            "Wales!",
            "formats: “Wales!” is not the code of a language.",
        ),
        (
            "Cymraeg",
            "{\"Cymraeg\"}",
            "name: nothing can be filled in here",
        ),
    ];
    for (right, wrong, wanted) in wrong {
        let found = of("cy", &own.replacen(right, wrong, 1));
        assert_eq!(found.len(), 1, "{wrong}: {found:?}");
        assert!(
            found[0].starts_with("! ") && found[0].contains(&format!("language-{wanted}")),
            "{found:?}"
        );
    }
}

#[test]
fn people_are_shown_no_language_without_them() {
    let found = of("cy", "");
    let faults: Vec<_> = found.iter().filter(|line| line.starts_with("! ")).collect();
    assert_eq!(faults.len(), 3, "{found:?}");
    assert_eq!(found.len(), 5);
}

#[test]
fn what_is_shown_before_the_survey_is_plain() {
    let found = found(
        "survey-title = Life\n",
        "cy",
        "survey-title = Bywyd {\"\"}\n",
    );
    assert_eq!(
        found,
        [
            "! ui.ftl, line 1, survey-title: nothing can be filled in here, it is shown before the \
          survey is there. Write words only, without curly brackets."
        ]
    );
}

#[test]
fn codes_are_those_of_bcp_47_in_their_usual_spelling() {
    for code in ["cy", "ckb", "prs", "zh-Hant", "pt-BR", "sr-Cyrl-RS"] {
        assert!(is_code(code), "{code}");
    }
    for code in [
        "",
        "x",
        "CY",
        "pt_BR",
        "pt-br",
        "und",
        "welsh!",
        "cy/..",
        "english-language",
    ] {
        assert!(!is_code(code), "{code}");
    }
}

#[test]
fn a_code_in_another_spelling_is_given_in_its_usual_one() {
    for (written, usual) in [
        ("So", "so"),
        ("CY", "cy"),
        ("zh-hant", "zh-Hant"),
        ("pt-br", "pt-BR"),
    ] {
        assert_eq!(code(written).as_deref(), Some(usual), "{written}");
    }
    for written in ["", "x", "und", "Somali language", "cy/.."] {
        assert_eq!(code(written), None, "{written}");
    }
}

#[test]
fn it_is_known_how_the_languages_of_care_leavers_are_written() {
    for code in ["ar", "fa", "prs", "ps", "ckb", "ur"] {
        assert_eq!(direction(code), Some("rtl"), "{code}");
    }
    for code in [
        "en", "cy", "kmr", "ti", "am", "om", "vi", "sq", "so", "pa", "pl", "ro", "uk", "pt", "fr",
    ] {
        assert_eq!(direction(code), Some("ltr"), "{code}");
    }
}
