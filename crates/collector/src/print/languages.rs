//! The languages that the form can be printed in: all of `locales/`, read with Fluent.
//! A language may lack any message; English has them all, which is checked at the start.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use survey::check::Fault;
use survey::texts::TextId;
use unic_langid::LanguageIdentifier;

use super::message::Message;
use crate::locales::{Locales, fault, files, unreadable};

const SOURCE: &str = "en";

/// English, and all other languages in the order of their codes.
#[derive(Debug, Default)]
pub struct Languages {
    english: Language,
    others: Vec<Language>,
    /// The messages that must not be misunderstood.
    safety: BTreeSet<String>,
}

/// The texts of one language.
pub struct Language {
    code: String,
    tag: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
}

impl Languages {
    /// Reads the languages of `folder`, which are those of `locales`. What is wrong goes to
    /// `faults`: a file that cannot be read, or a message of the form that English lacks.
    pub fn load(folder: &Path, locales: &Locales, faults: &mut Vec<Fault>) -> Self {
        let mut languages = Self {
            safety: locales.safety().clone(),
            ..Self::default()
        };
        for code in locales.codes() {
            let language = Language::read(code, &folder.join(code), faults);
            match code {
                SOURCE => languages.english = language,
                _ => languages.others.push(language),
            }
        }
        let source = folder.join(SOURCE);
        let missing = languages.english.missing();
        faults.extend(missing.map(|text| fault(&source, format!("the message {text} is missing"))));
        languages
    }

    /// English.
    pub fn english(&self) -> &Language {
        &self.english
    }

    /// All languages, English first.
    pub fn all(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.english).chain(&self.others)
    }

    /// Whether English stands under `text` where nobody has checked a translation: it must
    /// not be misunderstood, and is a question, a hint or a paragraph, but no answer.
    pub fn is_safety(&self, text: &TextId) -> bool {
        let is_told = text
            .attribute
            .as_deref()
            .is_none_or(|name| name.ends_with("hint") || name.starts_with("body"));
        is_told && self.safety.contains(&text.message)
    }

    /// The language that comes nearest to the code `asked`; none where no language does.
    pub fn asked(&self, asked: &str) -> Option<&Language> {
        self.all()
            .find(|language| language.code.eq_ignore_ascii_case(asked))
            .or_else(|| self.nearest(&[asked.parse().ok()?]))
    }

    /// The language that comes nearest to what a browser says its person reads (the
    /// header `Accept-Language`); English where none does.
    pub fn accepted(&self, header: &str) -> &Language {
        self.nearest(&parse_accepted_languages(header))
            .unwrap_or(&self.english)
    }

    fn nearest(&self, wanted: &[LanguageIdentifier]) -> Option<&Language> {
        let known: Vec<_> = self.all().map(|language| &language.tag).collect();
        let found = negotiate_languages(wanted, &known, None, NegotiationStrategy::Matching);
        let found = found.first()?;
        self.all().find(|language| language.tag == ***found)
    }
}

impl Language {
    fn read(code: &str, folder: &Path, faults: &mut Vec<Fault>) -> Self {
        // What has no well-formed code is no language in particular, and nobody asks for it.
        let tag: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // `NUMBER`, which phones know too; it fails only where there is one already.
        bundle.add_builtins().ok();
        let files = files(folder, "ftl").unwrap_or_else(|error| {
            faults.push(unreadable(folder, &error));
            Vec::new()
        });
        for file in &files {
            match fs::read_to_string(file) {
                // What is broken is left out, and stands there in English.
                Ok(text) => bundle.add_resource_overriding(
                    FluentResource::try_new(text).unwrap_or_else(|(rest, _)| rest),
                ),
                Err(error) => faults.push(unreadable(file, &error)),
            }
        }
        Self {
            code: code.to_owned(),
            tag,
            bundle,
        }
    }

    /// Its code, `cy`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// A text with `args` filled in; none where the language lacks it, or has broken it.
    pub fn find(&self, text: &TextId, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(&text.message)?;
        let pattern = match &text.attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let found = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| found.into_owned())
    }

    /// Whether nobody who speaks it has checked it, as it says of itself.
    pub fn is_unchecked(&self) -> bool {
        let status = TextId::value(Message::LanguageStatus.id());
        let status = self.find(&status, &FluentArgs::new());
        !matches!(status.as_deref(), Some("source" | "checked"))
    }

    fn has(&self, text: &TextId) -> bool {
        let message = self.bundle.get_message(&text.message);
        message.is_some_and(|message| match &text.attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        })
    }

    /// The texts of the form that it lacks.
    fn missing(&self) -> impl Iterator<Item = TextId> {
        Message::ALL
            .iter()
            .flat_map(|message| {
                let attributes = message.attributes().iter();
                let attributes = attributes.map(|name| TextId::attribute(message.id(), *name));
                std::iter::once(TextId::value(message.id())).chain(attributes)
            })
            .filter(|text| !self.has(text))
    }
}

impl Default for Language {
    /// English without a word.
    fn default() -> Self {
        let tag: LanguageIdentifier = SOURCE.parse().unwrap_or_default();
        Self {
            code: SOURCE.to_owned(),
            bundle: FluentBundle::new_concurrent(vec![tag.clone()]),
            tag,
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.code).finish()
    }
}
