//! What texts refer to: variables that come with it, attributes of terms, and what is taken
//! out together; and brackets within brackets.

use fluent_syntax::ast::Resource;
use fluent_syntax::serializer;
use translation::{Problem, Wanted, broken, check, parse};

use crate::given::{found, language};

#[test]
fn variables_come_with_what_a_text_refers_to() {
    let english = "a = A\nb = B { $n }\nc = { b }\n";
    assert_eq!(
        found(
            english,
            "cy",
            "a = { c.hint }\nb = Beth { $n }\nc = { b }\n    .hint = { b }\n"
        ),
        [
            "! ui.ftl, line 1, a: nothing is filled in for { $n } here. Take it out.",
            "! ui.ftl, line 4, c.hint: the English has no such text (any more). Take it out.",
        ]
    );
    // A term is given its own.
    let own = "a = { -pa(n: 1) }\nb = Beth { $n }\nc = { b }\n-pa = Pa { $n }\n";
    assert_eq!(found(english, "cy", own), [""; 0]);
}

#[test]
fn the_attribute_of_a_term_must_be_there() {
    let choose = |name: &str| {
        format!("-pa = Pa\n    .gender = m\na = {{ -pa.{name} ->\n    [m] Ef\n   *[f] Hi\n }}\n")
    };
    assert_eq!(found("a = He\n", "cy", &choose("gender")), [""; 0]);
    assert_eq!(
        found("a = He\n", "cy", &choose("sex")),
        ["! ui.ftl, line 3, a: it refers to -pa.sex, which is not there."]
    );
}

/// What is left of the Welsh `own` in two files.
fn left(english: &str, own: [&str; 2]) -> [String; 2] {
    let own_catalogue = language("cy", &own.concat());
    let found = check(&language("en", english), &own_catalogue, &Wanted::default());
    let [mut first, mut second] = own.map(|file| parse(file).unwrap().body);
    broken::leave_out(&mut [&mut first, &mut second], &found);
    [first, second].map(|body| serializer::serialize(&Resource { body }))
}

#[test]
fn what_refers_to_something_broken_is_taken_out_with_it() {
    let english = "a = A\nb = B\nc = C\n    .hint = H\nd = D\ne = E\n";
    let first = "e = { a }\na = Â { b }\nb = { -pa }\nc = Ĉ\n    .hint = { a }\n";
    assert_eq!(
        left(english, [first, "-pa = { NO() }\nd = Ď\n"]),
        ["c = Ĉ\n", "d = Ď\n"]
    );
    let term = "-pa = Pa\n    .gender = { NO() }\n";
    let chosen = "a = { -pa.gender ->\n    [m] Ef\n   *[f] Hi\n }\nb = { -pa }\n";
    assert_eq!(
        left(english, [term, chosen]),
        ["-pa = Pa\n", "b = { -pa }\n"]
    );
}

#[test]
fn brackets_within_brackets_are_told_and_end_no_program() {
    let own = ["a = Aros ", &"{".repeat(100_000), "\nb = Ateb\n"].concat();
    let own = language("cy", &own);
    let unread: Vec<_> = own.unread().collect();
    assert_eq!(unread.len(), 1);
    assert_eq!(unread[0].line, Some(1));
    assert!(matches!(unread[0].problem, Problem::NotFluent { .. }));
    assert_eq!(own.plain("b").as_deref(), Some("Ateb"));
}
