//! The questionnaires that are measured can be asked, as `ylbc check` would find.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use survey::Instrument;
use survey::texts::TextId;

use super::long;

fn peers(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/bench/peers");
    fs::read_to_string(folder.join(file)).unwrap()
}

fn texts(fluent: &str) -> BTreeSet<TextId> {
    let resource = fluent_syntax::parser::parse(fluent).unwrap();
    let mut texts = BTreeSet::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            texts.extend(message.value.map(|_| TextId::value(id)));
            let attributes = message.attributes.iter();
            texts.extend(attributes.map(|attribute| TextId::attribute(id, attribute.id.name)));
        }
    }
    texts
}

fn faults(instrument: &Instrument, fluent: &str) -> Vec<String> {
    let texts = texts(fluent);
    let faults = instrument.check(|text| texts.contains(text));
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn the_questionnaire_of_the_comparison_has_no_faults_in_either_language() {
    let instrument = Instrument::from_json(&peers("instrument.json")).unwrap();
    for language in ["en.ftl", "ar.ftl"] {
        assert_eq!(faults(&instrument, &peers(language)), [""; 0], "{language}");
    }
    // 48 questions: a matrix is six of ours, and a follow-up is one more.
    assert_eq!(instrument.items().count(), 48 + 4 * 5 + 4);
}

#[test]
fn the_long_surveys_have_no_faults() {
    for items in long::SIZES {
        let instrument = Instrument::from_json(&long::instrument(items).to_string()).unwrap();
        assert_eq!(instrument.items().count(), items);
        assert_eq!(
            faults(&instrument, &long::texts()),
            [""; 0],
            "{items} items"
        );
    }
}
