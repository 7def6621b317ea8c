//! Every text of every language, with everything filled in that can be: it is said without
//! an error, and nobody sees a brace, a message's id or nothing.

use std::collections::{BTreeMap, BTreeSet};

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use survey::texts::TextId;
use translation::plural_categories;
use unic_langid::LanguageIdentifier;

use crate::given::{codes, files, instruments};

type Bundle = FluentBundle<FluentResource>;

fn bundle(code: &str) -> Bundle {
    let language: LanguageIdentifier = code.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.add_builtins().unwrap();
    for (name, content) in files(code) {
        let resource = FluentResource::try_new(content);
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{code}/{name}: {errors:?}"));
        bundle.add_resource(resource).unwrap();
    }
    bundle
}

/// The texts of the English, with the variables of each.
fn english() -> BTreeMap<TextId, BTreeSet<String>> {
    let mut texts = BTreeMap::new();
    for (_, content) in files("en") {
        let resource = FluentResource::try_new(content).unwrap();
        for entry in resource.entries() {
            let fluent_syntax::ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let value = message
                .value
                .iter()
                .map(|pattern| (TextId::value(id), pattern));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|a| (TextId::attribute(id, a.id.name), &a.value));
            for (text, pattern) in value.chain(attributes) {
                let mut names = BTreeSet::new();
                variables(pattern, &mut names);
                texts.insert(text, names);
            }
        }
    }
    texts
}

fn variables(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (Expression::Inline(inline)
        | Expression::Select {
            selector: inline, ..
        }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            variants
                .iter()
                .for_each(|variant| variables(&variant.value, names));
        }
    }
}

/// `text` of `bundle` with each of its variables `number`; and with words, where `number`
/// is none. Nothing, where there is no such text.
fn said(
    bundle: &Bundle,
    text: &TextId,
    names: &BTreeSet<String>,
    number: Option<u8>,
) -> Option<String> {
    let message = bundle.get_message(&text.message)?;
    let pattern = match &text.attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut args = FluentArgs::new();
    for name in names {
        let value = match number {
            Some(number) => FluentValue::Number(FluentNumber::from(number)),
            None => FluentValue::from("Stockport"),
        };
        args.set(name.clone(), value);
    }
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
    assert!(errors.is_empty(), "{text}, {number:?}: {errors:?}");
    Some(said.into_owned())
}

fn check_words(code: &str, text: &TextId, words: &str) {
    let place = format!("{code}: {text}: {words}");
    assert!(!words.trim().is_empty(), "{place}");
    assert!(!words.contains(['{', '}', '$', '<', '>']), "{place}");
    // A short id may be a word of the text.
    let is_id = text.message.contains('-') && words.contains(&text.message);
    assert!(!is_id, "{place}");
}

#[test]
fn every_text_of_every_language_can_be_said_with_every_number() {
    let english = english();
    assert!(english.len() > 400);
    for code in codes() {
        let bundle = bundle(&code);
        for (text, names) in &english {
            let words = said(&bundle, text, names, None);
            check_words(
                &code,
                text,
                &words.unwrap_or_else(|| panic!("{code}: {text} is missing")),
            );
            if names.is_empty() {
                continue;
            }
            for number in 0..=101 {
                check_words(
                    &code,
                    text,
                    &said(&bundle, text, names, Some(number)).unwrap(),
                );
            }
        }
    }
}

#[test]
fn every_instrument_can_be_asked_in_every_language() {
    let english = english();
    for code in codes() {
        let bundle = bundle(&code);
        for texts in instruments().iter().flat_map(survey::Instrument::texts) {
            let mut said = texts.iter().filter_map(|text| {
                let none = BTreeSet::new();
                said(&bundle, text, english.get(text).unwrap_or(&none), None)
            });
            let words = said
                .next()
                .unwrap_or_else(|| panic!("{code}: none of {texts:?}"));
            check_words(&code, &texts[0], &words);
        }
    }
}

/// A text with a form of each name, as `fluent` chooses it: the numbers meet all forms, and
/// both libraries agree which there are.
#[test]
fn the_numbers_meet_all_forms_of_each_language() {
    let forms = ["zero", "one", "two", "few", "many"];
    let variants: String = forms
        .iter()
        .map(|form| format!("\n    [{form}] {form}"))
        .collect();
    let file = format!("a = {{ $n ->{variants}\n   *[other] other\n}}\n");
    for code in codes()
        .into_iter()
        .chain(["pl", "ro", "ja", "fa", "so"].map(str::to_owned))
    {
        let language: LanguageIdentifier = code.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle
            .add_resource(FluentResource::try_new(file.clone()).unwrap())
            .unwrap();
        let names = BTreeSet::from(["n".to_owned()]);
        let met: BTreeSet<_> = (0..=101)
            .map(|number| said(&bundle, &TextId::value("a"), &names, Some(number)).unwrap())
            .collect();
        let wanted: BTreeSet<_> = plural_categories(&code)
            .into_iter()
            .map(str::to_owned)
            .collect();
        assert_eq!(met, wanted, "{code}");
    }
}
