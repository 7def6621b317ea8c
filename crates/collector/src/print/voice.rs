//! Who speaks on the page: a language, with English for what it lacks, for one council.
//! What stands in English for want of a translation is marked as English. Where nobody has
//! checked the language, English also stands under what must not be misunderstood.

use fluent::{FluentArgs, FluentValue};
use jiff::civil::Date;
use maud::{Markup, Render, html};
use survey::ids::{ChoiceId, PageId};
use survey::instrument::Item;
use survey::texts::{TextId, page_message};

use super::languages::{Language, Languages};
use super::message::Message;

/// A language, with English beside it.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    own: &'a Language,
    languages: &'a Languages,
    is_unchecked: bool,
    /// The council's name: any text may hold it as `$council`.
    council: &'a str,
}

/// A text to show, and whether it stands in English for want of a translation.
#[derive(Default)]
pub struct Words {
    text: String,
    is_english: bool,
    /// The English that stands under it.
    beside: Option<String>,
}

/// What is filled in: names and values.
pub type Filled<'a> = &'a [(&'static str, FluentValue<'a>)];

impl<'a> Voice<'a> {
    /// `language` for the council of this name; empty where there is none.
    pub fn of(languages: &'a Languages, language: &'a Language, council: &'a str) -> Self {
        Self {
            own: language,
            languages,
            is_unchecked: language.is_unchecked(),
            council,
        }
    }

    /// The code of the language.
    pub fn code(&self) -> &'a str {
        self.own.code()
    }

    /// Whether people are told that nobody who speaks the language has checked it.
    pub fn is_unchecked(&self) -> bool {
        self.is_unchecked
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> &'static str {
        match self.say(Message::LanguageDir).text.as_str() {
            "rtl" => "rtl",
            _ => "ltr",
        }
    }

    /// What `message` says.
    pub fn say(&self, message: Message) -> Words {
        self.fill(message, &[])
    }

    /// What `message` says with these values in it.
    pub fn fill(&self, message: Message, filled: Filled<'_>) -> Words {
        let text = TextId::value(message.id());
        self.find(&text, filled).unwrap_or_default()
    }

    /// What the attribute `name` of `message` says with these values in it.
    pub fn fill_attribute(&self, message: Message, name: &str, filled: Filled<'_>) -> Words {
        let text = TextId::attribute(message.id(), name);
        self.find(&text, filled).unwrap_or_default()
    }

    /// The text of the instrument with this name.
    pub fn text(&self, text: &TextId) -> Option<Words> {
        self.find(text, &[])
    }

    /// The name of a choice: the item's own text for it, or that of its scale.
    pub fn choice(&self, item: &Item, choice: &ChoiceId) -> Words {
        let found = item.choice_texts(choice).find_map(|text| self.text(&text));
        found.unwrap_or_default()
    }

    /// The paragraphs of a message of the interface: `body`, `body2`, …
    pub fn paragraphs(&self, message: Message) -> Vec<Words> {
        self.bodies(message.id())
    }

    /// The heading of a page that an answer leads to, and its paragraphs.
    pub fn page(&self, page: &PageId) -> (Words, Vec<Words>) {
        let message = page_message(page);
        let heading = self.text(&TextId::value(message)).unwrap_or_default();
        (heading, self.bodies(message))
    }

    /// A day as the language writes it.
    pub fn date(&self, day: Date) -> String {
        let part = |number: i16| FluentValue::from(number);
        let filled = [
            ("day", part(day.day().into())),
            ("month", part(day.month().into())),
            ("year", part(day.year())),
        ];
        self.fill(Message::Date, &filled).text
    }

    fn bodies(&self, message: &str) -> Vec<Words> {
        const NAMES: [&str; 5] = ["body", "body2", "body3", "body4", "body5"];
        NAMES
            .iter()
            .map_while(|name| self.text(&TextId::attribute(message, *name)))
            .collect()
    }

    fn find(&self, text: &TextId, filled: Filled<'_>) -> Option<Words> {
        let mut args: FluentArgs<'_> = filled.iter().cloned().collect();
        args.set("council", self.council);
        let english = || self.languages.english().find(text, &args);
        let has_beside = self.is_unchecked && self.languages.is_safety(text);
        Some(match self.own.find(text, &args) {
            Some(own) => Words {
                text: own,
                is_english: false,
                beside: has_beside.then(english).flatten(),
            },
            None => Words {
                text: english()?,
                is_english: true,
                beside: None,
            },
        })
    }
}

impl Words {
    /// The text alone, to be filled in elsewhere.
    pub fn plain(self) -> String {
        self.text
    }
}

impl Render for Words {
    fn render(&self) -> Markup {
        html! {
            @if self.is_english {
                span lang="en" dir="ltr" { (self.text) }
            } @else {
                (self.text)
                @if let Some(beside) = &self.beside {
                    span .beside lang="en" dir="ltr" { (beside) }
                }
            }
        }
    }
}
