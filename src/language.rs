//! The texts, from one Fluent file a language. A message that the language lacks stands in
//! English in the same file, after the line `### en`, and is marked as English.

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use leptos::prelude::*;
use survey::ids::ChoiceId;
use survey::instrument::Item;
use survey::texts::{choice_attribute, section_message};
use survey::{Section, Translation};
use unic_langid::LanguageIdentifier;

use crate::browser;
use crate::view::{Content, El, el};

const ENGLISH_PART: &str = "\n### en\n";

/// The language that the survey is shown in.
pub struct Language {
    code: String,
    /// What the browser writes numbers and dates by: `en-GB` for `en`, say.
    formats: String,
    own: Bundle,
    english: Option<Bundle>,
    /// The council's name: any text may hold it as `$council`.
    council: String,
}

type Bundle = FluentBundle<FluentResource>;
type Args<'a> = &'a [(&'static str, FluentValue<'static>)];

/// A text to show, and whether it stands in English for want of a translation.
#[derive(Default)]
pub struct Words {
    text: String,
    is_english: bool,
}

impl Language {
    /// The language `code`, with the text of its file, for the council of this name.
    pub fn new(code: String, file: &str, council: String) -> Self {
        let (own, english) = match file.split_once(ENGLISH_PART) {
            Some((own, english)) => (own, Some(bundle("en", english))),
            None => (file, None),
        };
        let own = bundle(&code, own);
        let formats = format(&own, "language-formats", None, &FluentArgs::new());
        Self {
            formats: tag(formats.as_deref().unwrap_or(&code)).to_string(),
            own,
            english,
            code,
            council,
        }
    }

    /// Another language, for the same council.
    pub fn another(&self, code: String, file: &str) -> Self {
        Self::new(code, file, self.council.clone())
    }

    /// The code of the language.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// `rtl` or `ltr`.
    pub fn direction(&self) -> String {
        self.text("language-dir").plain()
    }

    /// What state the translation is in, as the language says of itself.
    pub fn translation(&self) -> Translation {
        match self.text("language-status").plain().as_str() {
            "source" => Translation::Source,
            "checked" => Translation::Checked,
            _ => Translation::Unchecked,
        }
    }

    /// The text of message `id`.
    pub fn text(&self, id: &str) -> Words {
        self.find(id, None, &[]).unwrap_or_default()
    }

    /// The text of message `id` with these numbers in it.
    pub fn with_numbers(&self, id: &str, numbers: &[(&'static str, usize)]) -> Words {
        let number = |n: usize| FluentValue::Number(FluentNumber::from(n));
        let args: Vec<_> = numbers
            .iter()
            .map(|(name, n)| (*name, number(*n)))
            .collect();
        self.find(id, None, &args).unwrap_or_default()
    }

    /// The text of message `id` with `word` as its variable `name`.
    pub fn with_word(&self, id: &str, name: &'static str, word: String) -> Words {
        self.find(id, None, &[(name, FluentValue::from(word))])
            .unwrap_or_default()
    }

    /// The attribute `name` of message `id`, where it has one.
    pub fn attribute(&self, id: &str, name: &str) -> Option<Words> {
        self.find(id, Some(name), &[])
    }

    /// The name of a choice: the item's own text for it, or that of its scale.
    pub fn choice(&self, item: &Item, choice: &ChoiceId) -> Words {
        let attribute = choice_attribute(choice);
        self.attribute(item.id.as_str(), &attribute)
            .or_else(|| self.attribute(item.scale.as_ref()?.as_str(), &attribute))
            .unwrap_or_default()
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
        browser::number_in(&self.formats, number.into())
    }

    /// A day (`2026-03-01`) or month (`2026-03`) as the language writes it.
    pub fn date(&self, day: &str) -> String {
        browser::date_in(&self.formats, day)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: Args<'_>) -> Option<Words> {
        let mut args: FluentArgs<'_> = args.iter().cloned().collect();
        if args.get("council").is_none() {
            args.set("council", self.council.as_str());
        }
        if let Some(text) = format(&self.own, id, attribute, &args) {
            return Some(Words {
                text,
                is_english: false,
            });
        }
        let text = format(self.english.as_ref()?, id, attribute, &args)?;
        Some(Words {
            text,
            is_english: true,
        })
    }
}

/// The language `code` names; where it names none, no language in particular. Browsers
/// throw at what is not a well-formed name.
fn tag(code: &str) -> LanguageIdentifier {
    code.parse().unwrap_or_default()
}

fn bundle(code: &str, file: &str) -> Bundle {
    let language = tag(code);
    let mut bundle = FluentBundle::new(vec![language]);
    // Junk is left out, and what it would have said stands in English.
    let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(rest, _)| rest);
    bundle.add_resource_overriding(resource);
    bundle.set_formatter(Some(|value, memoizer| {
        let FluentValue::Number(number) = value else {
            return None;
        };
        memoizer
            .with_try_get::<Digits, _, _>((), |digits| digits.write(number.value))
            .ok()
    }));
    bundle
}

/// Numbers as the language writes them, by the browser; Fluent itself knows only ASCII.
struct Digits(String);

impl Digits {
    fn write(&self, number: f64) -> String {
        browser::number_in(&self.0, number)
    }
}

impl Memoizable for Digits {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(language.to_string()))
    }
}

fn format(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(args), &mut errors)
        .into_owned();
    errors.is_empty().then_some(text)
}

impl Words {
    /// The text alone, for an attribute or an announcement.
    pub fn plain(self) -> String {
        self.text
    }

    /// The text to show, marked where it stands in English.
    pub fn view(self) -> AnyView {
        match self.is_english {
            false => self.text.into_any(),
            true => el("span")
                .set("lang", "en")
                .set("dir", "ltr")
                .put(self.text)
                .made(),
        }
    }
}

impl Content for Words {
    #[inline(never)]
    fn put_into(self, element: El) -> El {
        element.put(self.view())
    }
}
