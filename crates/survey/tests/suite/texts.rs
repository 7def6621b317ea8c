//! The published instrument has its English texts, and every text is somebody's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Message, Resource};
use survey::ids::ChoiceId;
use survey::texts::{TextId, choice_attribute};

use crate::given::{path, ylbc};

/// The English messages of a file, by name; every one must parse.
pub fn messages(file: &str) -> BTreeMap<String, Message<String>> {
    let text = fs::read_to_string(path("locales/en").join(file)).unwrap();
    let resource: Resource<String> = fluent_syntax::parser::parse(text).unwrap();
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.clone(), message)),
        _ => None,
    });
    messages.collect()
}

fn texts(file: &str) -> BTreeSet<TextId> {
    let mut texts = BTreeSet::new();
    for (name, message) in messages(file) {
        texts.extend(message.value.iter().map(|_| TextId::value(name.as_str())));
        for attribute in &message.attributes {
            texts.insert(TextId::attribute(name.as_str(), attribute.id.name.as_str()));
        }
    }
    texts
}

#[test]
fn the_published_instrument_has_no_fault_and_every_text() {
    let texts = &texts("ylbc.ftl") | &texts("ui.ftl");
    assert_eq!(ylbc().check(|text| texts.contains(text)), []);
}

#[test]
fn no_text_of_the_questions_is_left_over() {
    let ylbc = ylbc();
    let needed: BTreeSet<_> = ylbc.texts().into_iter().flatten().collect();
    let may_have = ["hint", "intro", "body"];
    let left_over: Vec<_> = texts("ylbc.ftl")
        .into_iter()
        .filter(|text| !needed.contains(text))
        .filter(|text| {
            let attribute = text.attribute.as_deref().unwrap_or_default();
            !may_have.iter().any(|may| attribute.starts_with(may))
        })
        .map(|text| text.to_string())
        .collect();
    assert_eq!(left_over, [""; 0]);
}

#[test]
fn a_choice_that_begins_with_a_digit_has_an_n_before_it() {
    assert_eq!(choice_attribute(&ChoiceId::from("16-17")), "n16-17");
    assert_eq!(choice_attribute(&ChoiceId::from("none")), "none");
}

#[test]
fn an_items_own_words_come_before_its_scales() {
    let ylbc = ylbc();
    let first = |item: &str, choice: &str| {
        let item = ylbc.item(&item.into()).unwrap();
        item.choice_texts(&choice.into())
            .map(|text| text.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        first("home-safe", "always"),
        ["home-safe.always", "frequency.always"]
    );
    assert_eq!(first("age-band", "16-17"), ["age-band.n16-17"]);
}
