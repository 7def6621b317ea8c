//! Fewer sentences than in English, where nothing may be left out.

use crate::given::found;

const ENGLISH: &str = "# [safety] Leave nothing out.
a = Nobody sees your name. You can stop. Write to ons.gov.uk, at 3.5 or not?
";

/// The language, a text with three sentences, and one with fewer.
const TEXTS: [(&str, &str, usize, &str); 5] = [
    (
        "pl",
        "Nikt. Stop. Tak 3.5 5?",
        2,
        "Nikt nie widzi 3.5, tak… Stop!",
    ),
    ("ar", "لا. نعم. 3.5؟", 1, "لا ولا 3.5؟"),
    ("ti", "ሓደ። ክልተ፡፡ 3.5፧", 1, "ሓደ 3.5።"),
    ("hi", "एक। दो। 3.5?", 0, "एक 3.5"),
    ("zh", "一。二。3.5？", 2, "一。二3.5？？"),
];

#[test]
fn each_script_ends_its_sentences_in_its_own_way() {
    for (code, whole, count, less) in TEXTS {
        let line = format!(
            "ui.ftl, line 1, a: the English has 3 sentences, and yours {count}. Check that \
             nothing is left out."
        );
        assert_eq!(found(ENGLISH, code, &format!("a = {whole}\n")), [""; 0]);
        assert_eq!(found(ENGLISH, code, &format!("a = {less}\n")), [line]);
    }
}

#[test]
fn what_is_not_about_safety_or_has_no_full_stops_is_left() {
    let english = ENGLISH.replace("safety", "support");
    assert_eq!(found(&english, "pl", "a = Nikt 3.5\n"), [""; 0]);
    assert_eq!(found(ENGLISH, "th", "a = ไม่มี 3.5\n"), [""; 0]);
}
