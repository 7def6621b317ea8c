//! The desk at which somebody translates: one language, open for writing. What the page's
//! script calls; each method gives JSON, or nothing where what was asked for is not there.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use serde::Serialize;
use survey::Instrument;
use translation::joined::{English, joined};
use translation::pseudo::Pseudo;
use translation::{Catalogue, Message, Wanted, broken, check, parse};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::draft::{Draft, language_of};
use crate::pages;
use crate::settings::is_setting;
use crate::words::Words;

/// The file of the form on paper.
const PRINTED: &str = "print.ftl";

/// The files in the order in which people work through them; others come after.
const ORDER: [&str; 4] = ["ui.ftl", "ylbc.ftl", "loader.ftl", PRINTED];

/// One language, open for writing.
#[wasm_bindgen]
pub struct Desk {
    pub(crate) english: Catalogue,
    /// What the live page shows of it, without comments.
    shown: Vec<Entry<String>>,
    safety: BTreeSet<String>,
    pub(crate) instrument: Instrument,
    /// What the instrument asks for.
    pub(crate) wanted: Wanted,
    pub(crate) code: String,
    pub(crate) draft: Draft,
}

/// What a preview shows.
#[derive(Serialize)]
struct Shown {
    code: String,
    direction: String,
    title: String,
    locale: String,
    english: String,
}

#[wasm_bindgen]
impl Desk {
    /// Opens a desk for a language of which nothing is written. `english` is a JSON object
    /// of the English files by their names, `instrument` an instrument's file.
    ///
    /// # Errors
    /// Something is not JSON, or no instrument.
    #[wasm_bindgen(constructor)]
    pub fn new(english: &str, instrument: &str, code: &str) -> Result<Desk, JsError> {
        let files: BTreeMap<String, String> = serde_json::from_str(english)?;
        let instrument = Instrument::from_json(instrument)?;
        Ok(Self::open_for(files, instrument, code))
    }

    /// The code of the language.
    pub fn code(&self) -> String {
        self.code.clone()
    }

    /// Settles what the language is called in itself, and its direction: `ltr` or `rtl`.
    /// Nobody has checked it.
    pub fn settle(&mut self, name: &str, direction: &str) {
        self.set("language-name", name);
        self.set("language-dir", direction);
        self.settle_rest();
    }

    /// Takes in a file, and settles what it does not say of its language; gives
    /// [`crate::draft::Opened`].
    pub fn open(&mut self, content: &str) -> Option<String> {
        let opened = self.draft.open(content, &self.english);
        if opened.taken > 0 {
            self.settle_rest();
        }
        json(&opened)
    }

    /// All messages that can be written: a list of lines, those first without which people
    /// cannot be shown the language.
    pub fn lines(&self) -> Option<String> {
        let mut messages: Vec<_> = self.written().collect();
        messages.sort_by_key(|message| (!message.is_safety, !message.is_needed));
        let lines: Vec<_> = messages.iter().map(|message| self.line(message)).collect();
        json(&lines)
    }

    /// Message `id`, open for writing.
    pub fn message(&self, id: &str) -> Option<String> {
        let message = self.english.message(id)?;
        json(&self.open_message(message))
    }

    /// Writes `words` (JSON) for the value of message `id`, or for its attribute; gives what
    /// the checks say, and why it cannot be written where that is so.
    pub fn write(&mut self, id: &str, attribute: Option<String>, words: &str) -> Option<String> {
        let words: Words = serde_json::from_str(words).ok()?;
        let message = self.english.message(id)?;
        let refusal = self.draft.write(message, attribute.as_deref(), &words);
        json(&self.checked(message).refused(attribute, refusal.as_ref()))
    }

    /// What the checks say of message `id`.
    pub fn check(&self, id: &str) -> Option<String> {
        json(&self.checked(self.english.message(id)?))
    }

    /// All that is written, as one Fluent file.
    pub fn file(&self) -> String {
        self.draft.file(&self.code, &self.english)
    }

    /// What a preview shows: the draft, or for `longer` and `turned` a pseudo-language.
    pub fn shown(&self, kind: &str) -> Option<String> {
        let pseudo = match kind {
            "longer" => Some(Pseudo::Accented),
            "turned" => Some(Pseudo::RightToLeft),
            _ => None,
        };
        let own = match pseudo {
            Some(pseudo) => pseudo.of(&self.shown),
            None => {
                let is_shown = |message: &Message| message.file != PRINTED;
                let mut own = self.draft.entries(&self.english, is_shown);
                let found = check(&self.english, &self.catalogue(), &self.wanted);
                broken::leave_out(&mut [&mut own], &found);
                own
            }
        };
        let english = English {
            entries: &self.shown,
            safety: &self.safety,
        };
        json(&Shown {
            code: match pseudo {
                Some(pseudo) => pseudo.code().to_owned(),
                None => self.code.clone(),
            },
            direction: match pseudo {
                Some(pseudo) => pseudo.direction().to_owned(),
                None => self.plain("language-dir"),
            },
            title: self.plain("survey-title"),
            locale: joined(&own, english),
            english: joined(&self.shown, english),
        })
    }

    /// All pages that can be seen.
    pub fn pages(&self) -> Option<String> {
        json(&pages::all(&self.instrument))
    }

    /// How one gets to the page `id`.
    pub fn way(&self, id: &str) -> Option<String> {
        json(&pages::way(&self.instrument, id)?)
    }
}

/// The language that `file` says it is, where it was made on this page.
#[wasm_bindgen]
pub fn language_in(file: &str) -> Option<String> {
    language_of(file).and_then(code_of)
}

/// `code` as codes of languages are usually spelled; none where it is not one.
#[wasm_bindgen]
pub fn code_of(code: &str) -> Option<String> {
    translation::code(code)
}

/// How the language `code` is written, where that is known: `ltr` or `rtl`.
#[wasm_bindgen]
pub fn direction_of(code: &str) -> Option<String> {
    translation::direction(code).map(str::to_owned)
}

fn json(value: &impl Serialize) -> Option<String> {
    serde_json::to_string(value).ok()
}

impl Desk {
    /// As [`Desk::new`], of what is read already.
    pub fn open_for(files: BTreeMap<String, String>, instrument: Instrument, code: &str) -> Self {
        let rank = |name: &str| ORDER.iter().position(|known| *known == name);
        let mut files: Vec<_> = files.into_iter().collect();
        files.sort_by_key(|(name, _)| rank(name).unwrap_or(ORDER.len()));
        let phones = files.iter().filter(|(name, _)| name != PRINTED);
        let shown = phones.flat_map(|(_, content)| entries(content)).collect();
        let english = Catalogue::read(translation::SOURCE, files);
        let safety = english.messages().filter(|message| message.is_safety);
        Self {
            safety: safety.map(|message| message.id.clone()).collect(),
            english,
            shown,
            wanted: Wanted::of([&instrument]),
            instrument,
            code: code.to_owned(),
            draft: Draft::default(),
        }
    }

    /// All that is written, as the checks read it.
    pub(crate) fn catalogue(&self) -> Catalogue {
        let name = [&self.code, ".ftl"].concat();
        Catalogue::read(&self.code, [(name, self.file())])
    }

    /// The messages that are written on the page.
    fn written(&self) -> impl Iterator<Item = &Message> {
        let messages = self.english.messages();
        messages.filter(|message| !is_setting(&message.id))
    }

    /// The words of message `id` where it is text: of the draft, or else the English.
    fn plain(&self, id: &str) -> String {
        let own = self.draft.words(id, None).map(|words| words.plain());
        own.or_else(|| self.english.plain(id)).unwrap_or_default()
    }
}

/// Messages and terms of a file, without comments.
fn entries(content: &str) -> Vec<Entry<String>> {
    let resource = parse(content).unwrap_or_else(|(resource, _)| resource);
    let kept = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            Some(Entry::Message(message))
        }
        Entry::Term(mut term) => {
            term.comment = None;
            Some(Entry::Term(term))
        }
        _ => None,
    });
    kept.collect()
}
