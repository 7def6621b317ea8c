//! What the survey says, from `locales`: the words that a person reads and clicks.

use std::fs;

use anyhow::{Context, anyhow};
use fluent::{FluentBundle, FluentResource};
use survey::instrument::Item;
use survey::texts::{TextId, choice_attribute};

use crate::{Result, places};

/// The texts of one language.
pub struct Texts(FluentBundle<FluentResource>);

impl Texts {
    /// Reads `locales/en`.
    ///
    /// # Errors
    /// A file cannot be read or is not Fluent.
    pub fn english() -> Result<Self> {
        Self::of_folder("en")
    }

    /// Reads the folder of the language `code`.
    ///
    /// # Errors
    /// A file cannot be read or is not Fluent.
    pub fn of_folder(code: &str) -> Result<Self> {
        let mut all = String::new();
        for entry in fs::read_dir(places::workspace().join("locales").join(code))? {
            let path = entry?.path();
            // Beside them is what translators read.
            if path.extension().is_some_and(|extension| extension == "ftl") {
                all.push_str(&fs::read_to_string(path)?);
                all.push('\n');
            }
        }
        Self::of(all)
    }

    /// Reads the text of a Fluent file, without the English that stands under what nobody
    /// has checked.
    ///
    /// # Errors
    /// It is not Fluent.
    pub fn of(file: String) -> Result<Self> {
        let mut bundle = FluentBundle::default();
        bundle.set_use_isolating(false);
        let shown = file.split("\n### beside\n").next().unwrap_or_default();
        let resource = FluentResource::try_new(shown.to_owned())
            .map_err(|(_, faults)| anyhow!("not Fluent: {faults:?}"))?;
        bundle
            .add_resource(resource)
            .map_err(|faults| anyhow!("not Fluent: {faults:?}"))?;
        Ok(Self(bundle))
    }

    /// The value of message `id`.
    ///
    /// # Errors
    /// There is none, or it needs something filled in.
    pub fn get(&self, id: &str) -> Result<String> {
        self.find(&TextId::value(id))
            .with_context(|| format!("no text {id}"))
    }

    /// The words of an item's choice: its own, or those of its scale.
    ///
    /// # Errors
    /// There are none.
    pub fn choice(&self, item: &Item, choice: &str) -> Result<String> {
        let choice = choice.into();
        item.choice_texts(&choice)
            .find_map(|text| self.find(&text))
            .with_context(|| format!("no text {}.{}", item.id, choice_attribute(&choice)))
    }

    /// The words of attribute `name` of message `id`.
    ///
    /// # Errors
    /// There are none.
    pub fn attribute(&self, id: &str, name: &str) -> Result<String> {
        let text = TextId::attribute(id, name);
        self.find(&text).with_context(|| format!("no text {text}"))
    }

    fn find(&self, text: &TextId) -> Option<String> {
        let message = self.0.get_message(&text.message)?;
        let pattern = match &text.attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut faults = Vec::new();
        let found = self.0.format_pattern(pattern, None, &mut faults);
        faults.is_empty().then(|| found.into_owned())
    }
}
