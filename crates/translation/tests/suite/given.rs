//! What the tests are given: small languages, and those of this repository.

use std::fs;
use std::path::PathBuf;

use survey::Instrument;
use translation::{Catalogue, Finding, Wanted, check};

/// What a language must say of itself.
pub const ENGLISH_SETTINGS: &str = "language-name = English
language-dir = ltr
language-status = source
";
/// The same in Welsh.
pub const WELSH_SETTINGS: &str = "language-name = Cymraeg
language-dir = ltr
language-status = unchecked
";

/// The language `code` with one file, `ui.ftl`.
pub fn language(code: &str, file: &str) -> Catalogue {
    Catalogue::read(code, [("ui.ftl".to_owned(), file.to_owned())])
}

/// What is said of `own` in the language `code`, where the English says `english`: a line
/// each, the settings left out.
pub fn found(english: &str, code: &str, own: &str) -> Vec<String> {
    told(&check(
        &language("en", english),
        &language(code, own),
        &Wanted::default(),
    ))
}

/// `findings` as lines, with `!` before faults.
pub fn told(findings: &[Finding]) -> Vec<String> {
    let told = |finding: &Finding| match finding.is_fault() {
        true => format!("! {finding}"),
        false => finding.to_string(),
    };
    findings.iter().map(told).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The language `code` of this repository.
pub fn shipped(code: &str) -> Catalogue {
    Catalogue::read(code, files(code))
}

/// Its files.
pub fn files(code: &str) -> Vec<(String, String)> {
    let folder = root().join("locales").join(code);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The codes of the languages of this repository.
pub fn codes() -> Vec<String> {
    let entries = fs::read_dir(root().join("locales")).unwrap();
    let folders = entries.map(|entry| entry.unwrap().path());
    let folders = folders.filter(|path| path.is_dir());
    let mut codes: Vec<_> = folders
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    codes.sort();
    codes
}

/// All instruments of this repository, in all versions.
pub fn instruments() -> Vec<Instrument> {
    let mut instruments = Vec::new();
    for folder in fs::read_dir(root().join("public/instruments")).unwrap() {
        let folder = folder.unwrap().path();
        for file in fs::read_dir(&folder).into_iter().flatten() {
            let file = file.unwrap().path();
            if file
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let json = fs::read_to_string(file).unwrap();
                instruments.push(Instrument::from_json(&json).unwrap());
            }
        }
    }
    assert!(!instruments.is_empty());
    instruments
}
