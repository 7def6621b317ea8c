//! A published version never changes: neither its file nor its English words. What was
//! answered then must mean the same for as long as anyone compares figures with it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;
use sha2::{Digest, Sha256};
use survey::Instrument;

use crate::given::path;
use crate::texts::messages;

const FOLDER: &str = "public/instruments/ylbc";

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut hex, byte| {
            write!(hex, "{byte:02x}").unwrap();
            hex
        })
}

/// The English words of an instrument: its messages in `ylbc.ftl`, without comments and
/// in the order of their names, so that new questions and notes to translators change nothing.
fn words(instrument: &Instrument) -> String {
    let needed: BTreeSet<_> = instrument.texts().into_iter().flatten().collect();
    let names: BTreeSet<_> = needed.into_iter().map(|text| text.message).collect();
    let mut messages = messages("ylbc.ftl");
    let body = names
        .iter()
        .filter_map(|name| messages.remove(name))
        .map(|mut message| {
            message.comment = None;
            Entry::Message(message)
        });
    serialize(&Resource {
        body: body.collect(),
    })
}

/// A line for each version's file and one for its words, by version.
fn found() -> Vec<String> {
    let files = fs::read_dir(path(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut versions: Vec<_> = files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|file| {
            let json = fs::read_to_string(file).unwrap();
            (Instrument::from_json(&json).unwrap(), json)
        })
        .collect();
    versions.sort_by_key(|(instrument, _)| instrument.version);
    let lines = versions.iter().flat_map(|(instrument, json)| {
        let version = instrument.version;
        [
            format!("{} {version} file", hash(json.as_bytes())),
            format!("{} {version} words", hash(words(instrument).as_bytes())),
        ]
    });
    lines.collect()
}

#[test]
fn a_published_version_never_changes() {
    let published = fs::read_to_string(path(FOLDER).join("published.txt")).unwrap_or_default();
    let lines = published.lines().map(str::trim);
    let published: Vec<_> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let found = found();
    assert!(
        found == published,
        "{FOLDER}/published.txt does not say what stands there. A published version never \
         changes: take the change back, and make it in a new version (a new file, with new ids \
         for questions that mean something else). Only for a version that nobody has been asked \
         yet, write these lines there by hand:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_word_changed_is_noticed_and_a_comment_is_not() {
    let instrument = crate::given::ylbc();
    let words = words(&instrument);
    assert!(words.contains("How often do you feel lonely?"));
    assert!(!words.contains("\n# ") && !words.starts_with('#'));
    assert_ne!(
        hash(words.as_bytes()),
        hash(words.replace("lonely", "alone").as_bytes())
    );
}
