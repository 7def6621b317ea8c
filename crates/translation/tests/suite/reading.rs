//! What is read of a file: messages with notes and lines, and what cannot be read.

use translation::Message;

use crate::given::{found, language};

const FILE: &str = "\u{feff}### The file

## Start page

# [safety] Keep it true.
# Two lines.
start = Start
    .hint =
        A hint
        in two lines.

    .low = Low

##

# [support] A number.
count = { $n ->
        [one] One apple
       *[other] { $n } apples
    }
bad = { $
-brand = Ours
free = Free { -brand }
";

#[test]
fn a_message_has_its_note_its_group_its_line_and_its_texts() {
    let file = language("en", FILE);
    let messages: Vec<_> = file.messages().collect();
    let ids: Vec<_> = messages.iter().map(|m| (m.id.as_str(), m.line)).collect();
    assert_eq!(ids, [("start", 7), ("count", 17), ("free", 23)]);
    let [start, count, free] = messages[..] else {
        panic!("{ids:?}");
    };
    assert_eq!(
        start.note.as_deref(),
        Some("[safety] Keep it true.\nTwo lines.")
    );
    assert_eq!(start.group.as_deref(), Some("Start page"));
    assert_eq!(start.value.as_deref(), Some("Start"));
    let hint = ("hint".to_owned(), "A hint\nin two lines.".to_owned());
    assert_eq!(
        start.attributes,
        [hint, ("low".to_owned(), "Low".to_owned())]
    );
    assert_eq!(count.group, None);
    assert_eq!(
        count.value.as_deref(),
        Some("{ $n ->\n    [one] One apple\n   *[other] { $n } apples\n}")
    );
    let is = |message: &Message| (message.is_safety, message.is_needed);
    assert_eq!(
        [is(start), is(count), is(free)],
        [(true, true), (false, true), (false, false)]
    );
    assert!(file.needs("count") && file.needs("language-dir") && !file.needs("free"));
    assert_eq!(file.plain("start").as_deref(), Some("Start"));
    assert_eq!(file.plain("free"), None);
}

#[test]
fn an_attribute_is_found_on_its_own_line() {
    let english = "a = A\n    .hint = H\n    .low = L\n";
    let own = "a = Â\n    .hint =\n        Ô\n        yn ail\n    .low = <b>\n";
    assert_eq!(
        found(english, "cy", own),
        [
            "! ui.ftl, line 5, a.low: < is HTML, and would be shown as it is. Write the character \
          itself, or words."
        ]
    );
}

/// What cannot be read: the file, and what is said of it, up to the line itself.
const JUNK: [(&str, &str); 15] = [
    (
        "one = Un\n\nbad = { $\n",
        "line 3, bad: A curly bracket is not closed, or",
    ),
    (
        "bad = {\n\none = Un\n",
        "line 1, bad: A curly bracket is not closed, or",
    ),
    (
        "bad =\none = Un\n",
        "line 1, bad: bad has no text. Write it behind the equals sign.",
    ),
    (
        "one = Un\nand so on\n",
        "line 2: This line is no message: a message is a name, an equals",
    ),
    (
        "bad = { $n ->\n    [one] Un\n    [other] Dau\n  }\none = Un\n",
        "line 3, bad: One of the forms must have a * before it: write *[other].",
    ),
    (
        "bad = { $n ->\n   *[one] Un\n   *[other] Dau\n  }\none = Un\n",
        "line 3, bad: Only one of the forms can have a * before it: *[other].",
    ),
    (
        "bad = Un }\none = Un\n",
        "line 1, bad: A curly bracket is closed and was not opened.",
    ),
    (
        "bad = { $n\none = Un\n",
        "line 1, bad: A curly bracket is not closed, or there is no name in it: write { $name }",
    ),
    (
        "# Note\n\n bad = Un\none = Un\n",
        "line 3, bad: Line 3 begins with a space: a name must stand at the very start of its line.",
    ),
    (
        "one = Un\n\tbad = Un\n",
        "line 2, bad: Line 2 begins with a tab: a name must stand at the very start of its line.",
    ),
    (
        "# bad = Un\n    .hint = Hint\none = Un\n",
        "line 1, bad: bad has its # here still: take it away, or the words after it are lost.",
    ),
    (
        "one = Un\n    .hint =\n",
        "line 2, one.hint: Write it as a full stop, a name, an equals sign and a text: .hint =",
    ),
    (
        "one = Un\n\tac ati\n",
        "line 2, one: It begins with a tab. Put spaces there.",
    ),
    (
        "#Note\none = Un\n",
        "line 1: There must be a space behind the #.",
    ),
    (
        "# Note\n    ac ati\n",
        "line 2: This line belongs to no message: write its name and an equals sign above it.",
    ),
];

/// A message of the English, and what a stray `#` makes of it in Welsh.
const CUT: [(&str, &[&str]); 4] = [
    (
        "a = Â\n    .yes = Ydw\n# .no = Na\n    .no = Nac ydw\nb = Bi\n",
        &[
            "! ui.ftl, line 3, a.no: This # cuts the message a in two: take it away, or the words \
             after it are lost. The line is: # .no = Na",
            "ui.ftl, line 3, a.no: it is missing because of line 3. Mend that first.",
        ],
    ),
    (
        "# Note\na = Â\n    .yes = Ydw\n    .no = Nac\n#\n\n      ydw\nb = Bi\n",
        &[
            "! ui.ftl, line 5, a.no: This # cuts the message a in two: take it away, or the words \
             after it are lost. The line is: #",
        ],
    ),
    (
        "a = Â\n#Note\n    .yes = Ydw\n    .no = Nac ydw\nb = Bi\n",
        &[
            "! ui.ftl, line 2, a.yes: This # cuts the message a in two: take it away, or the words \
             after it are lost. The line is: #Note",
            "ui.ftl, line 2, a.yes: it is missing because of line 2. Mend that first.",
            "ui.ftl, line 2, a.no: it is missing because of line 2. Mend that first.",
        ],
    ),
    (
        "a = { $n ->\n    [one] Â\n# [two] Â\n   *[other] Â\n    }\n    .yes = Ydw\nb = Bi\n",
        &[
            "! ui.ftl, line 3, a: This # cuts the message a in two: take it away, or the words \
             after it are lost. The line is: # [two] Â",
            "ui.ftl, line 3, a: it is missing because of line 3. Mend that first.",
        ],
    ),
];

#[test]
fn what_a_stray_mark_cuts_off_is_told_with_its_cause_first() {
    let english = "a = A\n    .yes = Yes\n    .no = No\nb = B\n";
    for (file, wanted) in CUT {
        assert_eq!(found(english, "cy", file), wanted, "{file}");
    }
}

#[test]
fn what_is_not_fluent_is_told_in_plain_words_with_its_line() {
    for (file, wanted) in JUNK {
        let found = found("one = One\n", "cy", file);
        let junk = found.iter().find(|line| line.contains("The line is: "));
        let junk = junk.unwrap_or_else(|| panic!("{file}: {found:?}"));
        assert!(
            junk.starts_with(&format!("! ui.ftl, {wanted}")),
            "{file}: {junk}"
        );
    }
}

#[test]
fn what_stands_twice_is_told_where_it_stands_again() {
    assert_eq!(
        found(
            "one = One\n    .hint = H\n",
            "cy",
            "one = Un\n    .hint = A\n    .hint = B\none = Eto\n"
        ),
        [
            "! ui.ftl, line 3, one.hint: it stands in ui.ftl, line 2, already. Keep one of the two.",
            "! ui.ftl, line 4, one: it stands in ui.ftl, line 1, already. Keep one of the two.",
        ]
    );
}
