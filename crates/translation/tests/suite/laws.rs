//! What always holds, whatever is taken out of the English or written into it.

use std::sync::LazyLock;

use proptest::prelude::*;
use translation::{Catalogue, Problem, Summary, Wanted, check};

use crate::given::{files, instruments, shipped};

/// The English: reading it takes time.
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| shipped("en"));

/// The id of a message, and the English without it.
fn without(index: usize) -> (String, Catalogue) {
    let english = &*ENGLISH;
    let taken = english
        .messages()
        .nth(index % english.messages().count())
        .unwrap();
    let (id, line) = (taken.id.clone(), taken.line);
    let files = files("en").into_iter().map(|(name, content)| {
        let content = match name == taken.file {
            true => cut(&content, line),
            false => content,
        };
        (name, content)
    });
    let rest = Catalogue::read("en", files.collect::<Vec<_>>());
    (id, rest)
}

/// `content` without the message that begins on `line`.
fn cut(content: &str, line: usize) -> String {
    let mut is_in = false;
    let kept = content.lines().enumerate().filter(|(index, text)| {
        is_in = index + 1 == line || (is_in && (text.starts_with(' ') || text.is_empty()));
        !is_in
    });
    kept.map(|(_, text)| [text, "\n"].concat()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_a_message_exactly_that_is_missing(index in 0usize..10_000) {
        let (id, rest) = without(index);
        let english = &*ENGLISH;
        let found = check(english, &rest, &Wanted::default());
        let [finding] = found.as_slice() else {
            panic!("{id}: {found:?}");
        };
        prop_assert_eq!(finding.message.as_deref(), Some(id.as_str()));
        prop_assert_eq!(&finding.problem, &Problem::Missing { is_needed: english.needs(&id), lost_with: None });
        prop_assert_eq!(finding.is_fault(), english.needs(&id));
        let message = english.message(&id).unwrap();
        let texts = message.attributes.len() + usize::from(message.value.is_some());
        let summary = Summary::of(english, &rest, &found);
        prop_assert_eq!((summary.missing, summary.obsolete), (texts, 0));
        prop_assert!(summary.complete() < 100);
    }

    #[test]
    fn no_file_whatever_is_in_it_stops_the_checks(file in "(?s)([a-z-]{1,3} ?= ?|[{}$\\[\\]*.#\"<>-]|\\{ \\$n \\}|[ \\n\\r]|\\PC){0,60}") {
        let english = &*ENGLISH;
        let own = Catalogue::read("cy", [("ui.ftl".to_owned(), file)]);
        let found = check(english, &own, &Wanted::default());
        for finding in &found {
            prop_assert!(!finding.to_string().is_empty());
        }
        let summary = Summary::of(english, &own, &found);
        prop_assert!(summary.missing <= summary.wanted);
    }
}

#[test]
fn the_english_against_itself_has_nothing_to_say() {
    let english = shipped("en");
    let found = check(&english, &english, &Wanted::of(&instruments()));
    assert_eq!(found, []);
    let summary = Summary::of(&english, &english, &found);
    assert_eq!(
        (summary.complete(), summary.missing, summary.unchecked),
        (100, 0, 0)
    );
    assert!(summary.wanted > 400);
}
