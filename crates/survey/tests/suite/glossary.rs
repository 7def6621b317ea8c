//! What `locales/en/GLOSSARY.md` explains is really said: each word in bold stands in the
//! English texts, and each message in backticks is there.

use std::fs;

use crate::given::path;
use crate::texts::messages;

const FILES: [&str; 4] = ["ui.ftl", "ylbc.ftl", "loader.ftl", "print.ftl"];

/// What stands between `mark`s.
fn between<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(mark).skip(1).step_by(2)
}

#[test]
fn the_glossary_explains_what_is_said() {
    let folder = path("locales/en");
    let glossary = fs::read_to_string(folder.join("GLOSSARY.md")).unwrap();
    let said: String = FILES
        .iter()
        .map(|file| fs::read_to_string(folder.join(file)).unwrap())
        .collect::<String>()
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.to_lowercase() + "\n")
        .collect();
    let terms: Vec<_> = between(&glossary, "**").collect();
    assert!(terms.len() > 40, "{terms:?}");
    for term in terms {
        assert!(said.contains(&term.to_lowercase()), "no text says {term:?}");
    }
}

#[test]
fn the_glossary_names_messages_that_there_are() {
    let glossary = fs::read_to_string(path("locales/en/GLOSSARY.md")).unwrap();
    let messages = messages("ylbc.ftl");
    let is_name = |name: &&str| name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let names: Vec<_> = between(&glossary, "`").filter(is_name).collect();
    assert!(names.contains(&"frequency"), "{names:?}");
    for name in names {
        assert!(messages.contains_key(name), "there is no message {name}");
    }
}
