//! The texts, from one Fluent file a language. A message that the language lacks stands in
//! English in the same file, after the line `### en`, and is marked as English. Where nobody
//! has checked the language, English also stands under what must not be misunderstood: those
//! messages come after the line `### beside`. What fails in spite of all that is noted, so
//! that all of English can be fetched.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use survey::ids::ChoiceId;
use survey::instrument::Item;
use survey::texts::{choice_attribute, section_message};
use survey::{Section, Translation};

use crate::browser;
use crate::fluent::{Messages, Value, Variables};
use crate::view::{Content, El, el, group};

/// The code of the language that stands in.
pub const ENGLISH: &str = "en";
const ENGLISH_PART: &str = "\n### en\n";
const BESIDE_PART: &str = "\n### beside\n";

/// The language that the survey is shown in.
pub struct Language {
    code: String,
    own: Messages,
    english: RefCell<Option<Messages>>,
    beside: Option<Messages>,
    /// A text was asked for that could not be made, and `mend` has been told.
    has_failed: Cell<bool>,
    /// What is being made is not shown yet.
    is_unseen: Cell<bool>,
    /// Has English fetched.
    mend: OnceCell<Rc<dyn Fn()>>,
    /// English stands in for all that fails: there is no more to be had.
    has_all_english: Cell<bool>,
    /// The council's name: any text may hold it as `$council`.
    council: String,
}

/// A text to show, and whether it stands in English for want of a translation.
#[derive(Default)]
pub struct Words {
    text: String,
    is_english: bool,
    /// The English that stands under it.
    beside: Option<String>,
}

impl Language {
    /// The language `code`, with the text of its file, for the council of this name.
    pub fn new(code: String, file: &str, council: String) -> Self {
        let (file, beside) = split(file, BESIDE_PART);
        let (own, english) = split(file, ENGLISH_PART);
        let mut own = Messages::new(&code, own);
        if let Some(formats) = own.format("language-formats", None, &[]) {
            own.write_numbers_as(formats);
        }
        Self {
            own,
            english: RefCell::new(english),
            beside,
            has_failed: Cell::default(),
            is_unseen: Cell::default(),
            mend: OnceCell::new(),
            has_all_english: Cell::new(code == ENGLISH),
            code,
            council,
        }
    }

    /// Takes what fails from `file`, the English one.
    pub fn fall_back_on(&self, file: &str) {
        self.english.replace(Some(Messages::new(ENGLISH, file)));
        self.has_all_english.set(true);
    }

    /// Calls `mend` when a text cannot be made and English may have it: once, and after
    /// [`Self::try_again`] once more. So it is in the languages that come after this one.
    pub fn when_failing(&self, mend: Rc<dyn Fn()>) {
        // It is set once, when the survey begins.
        let _ = self.mend.set(mend);
    }

    /// Where what fails has not been mended: it is to be tried again.
    pub fn try_again(&self) {
        self.has_failed.set(false);
    }

    /// What `make` gives, unless a text of it fails. Nothing is mended for that yet: nobody
    /// sees it.
    pub fn without_fail<T>(&self, make: impl FnOnce() -> T) -> Option<T> {
        let had_failed = self.has_failed.replace(false);
        self.is_unseen.set(true);
        let made = make();
        self.is_unseen.set(false);
        let fails = self.has_failed.replace(had_failed);
        (!fails).then_some(made)
    }

    /// Another language, for the same council.
    pub fn another(&self, code: String, file: &str) -> Self {
        Self {
            mend: self.mend.clone(),
            ..Self::new(code, file, self.council.clone())
        }
    }

    /// The code of the language.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> String {
        self.setting("language-dir")
            .unwrap_or_else(|| "ltr".to_owned())
    }

    /// What state the translation is in, as the language says of itself.
    pub fn translation(&self) -> Translation {
        match self.setting("language-status").as_deref() {
            Some("source") => Translation::Source,
            Some("checked") => Translation::Checked,
            _ => Translation::Unchecked,
        }
    }

    /// What the language says of itself: English could not say it in its stead.
    fn setting(&self, id: &str) -> Option<String> {
        self.own.format(id, None, &[])
    }

    /// The text of message `id`.
    pub fn text(&self, id: &str) -> Words {
        self.get(id, &[])
    }

    /// The text of message `id` with these numbers in it.
    pub fn with_numbers(&self, id: &str, numbers: &[(&'static str, usize)]) -> Words {
        let variables: Vec<_> = numbers
            .iter()
            .map(|(name, n)| (*name, Value::Number(*n)))
            .collect();
        self.get(id, &variables)
    }

    /// The text of message `id` with `word` as its variable `name`.
    pub fn with_word(&self, id: &str, name: &'static str, word: String) -> Words {
        self.get(id, &[(name, Value::Text(word))])
    }

    /// The text of message `id` with that of message `other` as its variable `name`.
    pub fn with_message(&self, id: &str, name: &'static str, other: &str) -> Words {
        let mut words = self.with_word(id, name, self.text(other).text);
        // English with a word of another language in it would help nobody.
        words.beside = words.beside.and_then(|_| {
            let english = self.beside.as_ref()?;
            let other = Value::Text(english.format(other, None, &[])?);
            english.format(id, None, &[(name, other)])
        });
        words
    }

    /// The attribute `name` of message `id`, where it has one.
    pub fn attribute(&self, id: &str, name: &str) -> Option<Words> {
        let found = self.find(id, Some(name), &[]);
        if found.is_none() && self.own.mentions(id, name) {
            self.fail();
        }
        found
    }

    /// The name of a choice: the item's own text for it, or that of its scale.
    pub fn choice(&self, item: &Item, choice: &ChoiceId) -> Words {
        let attribute = choice_attribute(choice);
        self.attribute(item.id.as_str(), &attribute)
            .or_else(|| self.attribute(item.scale.as_ref()?.as_str(), &attribute))
            .unwrap_or_else(|| self.fail())
    }

    /// The name of a section.
    pub fn section(&self, section: &Section) -> Words {
        self.text(&section_message(&section.id))
    }

    /// The paragraphs of message `id`: its attributes `body`, `body2`, `body3` …
    pub fn paragraphs(&self, id: &str) -> Vec<Words> {
        const NAMES: [&str; 5] = ["body", "body2", "body3", "body4", "body5"];
        NAMES
            .iter()
            .map_while(|name| self.attribute(id, name))
            .collect()
    }

    /// A whole number with the language's digits.
    pub fn number(&self, number: u32) -> String {
        self.own.number(number as usize)
    }

    /// A day (`2026-03-01`) or month (`2026-03`) as the language writes it.
    pub fn date(&self, day: &str) -> String {
        browser::date_in(self.own.formats(), day)
    }

    fn get(&self, id: &str, variables: Variables<'_>) -> Words {
        self.find(id, None, variables)
            .unwrap_or_else(|| self.fail())
    }

    #[inline(never)]
    fn fail(&self) -> Words {
        if !self.has_all_english.get()
            && !self.has_failed.replace(true)
            && !self.is_unseen.get()
            && let Some(mend) = self.mend.get()
        {
            mend();
        }
        Words::default()
    }

    fn find(&self, id: &str, attribute: Option<&str>, variables: Variables<'_>) -> Option<Words> {
        let council = [("council", Value::Text(self.council.clone()))];
        let variables = [variables, &council].concat();
        let format = |messages: &Messages| messages.format(id, attribute, &variables);
        Some(match format(&self.own) {
            Some(text) => Words {
                text,
                is_english: false,
                beside: self.beside.as_ref().and_then(format),
            },
            None => Words {
                text: format(self.english.borrow().as_ref()?)?,
                is_english: true,
                beside: None,
            },
        })
    }
}

impl Words {
    /// The same without the English under it.
    pub fn alone(self) -> Self {
        Self {
            beside: None,
            ..self
        }
    }

    /// The text alone, for an attribute.
    pub fn plain(self) -> String {
        self.text
    }

    /// The text alone for an announcement, and its language: English, or `language`.
    pub fn told(self, language: &Language) -> (String, String) {
        let code = if self.is_english {
            ENGLISH
        } else {
            language.code()
        };
        (self.text, code.to_owned())
    }

    /// The text to show, marked where it stands in English.
    pub fn view(self) -> AnyView {
        match (self.is_english, self.beside) {
            (true, _) => in_english(self.text).made(),
            (false, None) => self.text.into_any(),
            (false, Some(beside)) => group()
                .put(self.text)
                .put(in_english(beside).set("class", "beside"))
                .made(),
        }
    }
}

fn in_english(text: String) -> El {
    marked_english(el("span")).put(text)
}

/// `element`, for text that is in English whatever the language around it.
pub fn marked_english(element: El) -> El {
    element.set("lang", ENGLISH).set("dir", "ltr")
}

/// What stands before `line`, and the English messages after it.
fn split<'a>(file: &'a str, line: &str) -> (&'a str, Option<Messages>) {
    match file.split_once(line) {
        Some((before, english)) => (before, Some(Messages::new(ENGLISH, english))),
        None => (file, None),
    }
}

impl Content for Words {
    #[inline(never)]
    fn put_into(self, element: El) -> El {
        element.put(self.view())
    }
}
