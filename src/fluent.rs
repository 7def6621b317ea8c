//! Formats Fluent messages. `fluent-syntax` parses; numbers and plurals are the browser's
//! (`Intl`). The crate `fluent-bundle` brings its own plural rules and reads and writes
//! floating-point numbers: a fifth of the whole download.
//! Follows <https://projectfluent.org/fluent/guide/>, without `DATETIME` and the options
//! of `NUMBER`.

mod writing;

use std::cell::OnceCell;
use std::ops::Range;

use crate::browser::{NumberFormat, PluralRules, is_language};

use writing::{PLACEABLES, Writing};

/// A language that every browser knows.
const SURE: &str = "en";

/// The end of a code whose digits are 0 to 9.
const LATIN: &str = "-nu-latn";

/// From here on languages put marks between the digits.
const GROUPED: usize = 1000;

/// The messages of a file.
pub struct Messages {
    file: String,
    /// Where each stands in the file.
    entries: Vec<Range<usize>>,
    /// The languages that numbers and dates may be written as: the first that is one is.
    languages: Vec<String>,
    /// The first of them that is well-formed.
    formats: OnceCell<String>,
    // Browsers take milliseconds to make these two, and a megabyte for the first: only where
    // they are needed.
    numbers: OnceCell<Option<NumberFormat>>,
    plurals: OnceCell<Option<PluralRules>>,
}

/// What a variable stands for.
#[derive(Clone)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Number(usize),
}

/// Variables by name.
pub type Variables<'a> = &'a [(&'a str, Value)];

impl Messages {
    /// The messages of `file` in the language `code`. What does not parse is left out.
    pub fn new(code: &str, file: &str) -> Self {
        Self {
            entries: entries(file),
            file: file.to_owned(),
            languages: vec![code.to_owned()],
            formats: OnceCell::new(),
            numbers: OnceCell::new(),
            plurals: OnceCell::new(),
        }
    }

    /// Has numbers and dates written as in `code`, where that is well-formed.
    pub fn write_numbers_as(&mut self, code: String) {
        self.languages.insert(0, code);
    }

    /// The language that dates are written as; it is well-formed.
    pub fn formats(&self) -> &str {
        self.formats.get_or_init(|| {
            let known = self.languages.iter().find(|code| is_language(code));
            known.map_or(SURE, String::as_str).to_owned()
        })
    }

    fn plurals(&self) -> Option<&PluralRules> {
        // The last is that of the texts; the first may be of another country.
        let rules = || PluralRules::new(self.languages.last()?).ok();
        self.plurals.get_or_init(rules).as_ref()
    }

    /// `number` as the language writes it.
    pub fn number(&self, number: usize) -> String {
        let language = self.formats();
        if number < GROUPED && language.ends_with(LATIN) {
            return number.to_string();
        }
        let make = || NumberFormat::new(language).ok();
        match self.numbers.get_or_init(make) {
            Some(format) => format.format(number),
            None => number.to_string(),
        }
    }

    /// The text of the message `id`, or of its `attribute`, with these variables. None,
    /// where there is no such message or its text cannot be made.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        variables: Variables<'_>,
    ) -> Option<String> {
        let mut text = String::new();
        let mut left = PLACEABLES;
        let writing = Writing {
            messages: self,
            variables,
            is_term: false,
        };
        writing.message(id, attribute, &mut left, &mut text).ok()?;
        Some(text)
    }

    /// Whether the message `id` seems to have an `attribute`, be it fit or not.
    pub fn mentions(&self, id: &str, attribute: &str) -> bool {
        let is_it = |line: &str| {
            let name = line.trim_start_matches(' ').strip_prefix('.');
            name.is_some_and(|name| is_named(name, attribute))
        };
        self.source(id)
            .is_some_and(|entry| entry.lines().any(is_it))
    }

    /// What stands in the file for the message or term `id`; of several, the last.
    fn source(&self, id: &str) -> Option<&str> {
        self.entries.iter().rev().find_map(|place| {
            let entry = self.file.get(place.clone())?;
            is_named(entry, id).then_some(entry)
        })
    }
}

/// Whether what begins `text` is named `name`, the whole of it.
fn is_named(text: &str, name: &str) -> bool {
    text.strip_prefix(name)
        .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
}

/// Where the entries of a file stand: each begins a line with a letter or a hyphen, and
/// what belongs to it does not.
fn entries(file: &str) -> Vec<Range<usize>> {
    let mut entries: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in file.split_inclusive('\n') {
        let end = at + line.len();
        let is_start = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        match entries.last_mut() {
            Some(entry) if !is_start => entry.end = end,
            _ => entries.push(at..end),
        }
        at = end;
    }
    entries
}
