//! The fields of one message: one for its value and one for each attribute, with what is
//! written there so far, and those that a language may add.

use serde::Serialize;
use translation::{Message, plural_categories};

use crate::desk::Desk;
use crate::words::{CATEGORIES, REST, Words};

/// The value of a message, or an attribute.
#[derive(Serialize)]
pub(crate) struct Field {
    /// None for the value.
    attribute: Option<String>,
    /// None where the English has no such text.
    english: Option<Words>,
    own: Words,
    /// What is filled in, as it stands in the text: `{ $count }`.
    tokens: Vec<String>,
}

impl Desk {
    /// What is written of `message`: where the English has a text, and where the language has
    /// one of its own.
    pub(crate) fn fields(&self, message: &Message) -> Vec<Field> {
        let mut fields: Vec<_> = all_texts(message)
            .into_iter()
            .map(|(attribute, english)| {
                let own = self.draft.words(&message.id, attribute.as_deref());
                Field {
                    own: self.to_write(own, &english),
                    tokens: english.tokens(),
                    english: Some(english),
                    attribute,
                }
            })
            .collect();
        let shared = self.shared(message);
        for name in self.draft.attributes(&message.id) {
            if message.attributes.iter().all(|(known, _)| known != name)
                && let Some(own) = self.draft.words(&message.id, Some(name))
            {
                let english = shared.iter().find(|(known, _)| known == name);
                fields.push(Field {
                    attribute: Some(name.to_owned()),
                    english: english.map(|(_, words)| words.clone()),
                    own,
                    tokens: Vec::new(),
                });
            }
        }
        fields
    }

    /// The answers of the question `message` for which it has the words of all questions, and
    /// may have its own.
    pub(crate) fn offered(&self, message: &Message) -> Vec<Field> {
        let has = |name: &str| self.draft.attributes(&message.id).any(|own| own == name);
        let shared = self.shared(message).into_iter();
        shared
            .filter(|(name, _)| !has(name))
            .map(|(name, english)| Field {
                attribute: Some(name),
                english: Some(english),
                own: Words::Text(String::new()),
                tokens: Vec::new(),
            })
            .collect()
    }

    /// The answers of the question `message` whose words stand elsewhere in the English: the
    /// attribute's name, and those words.
    fn shared(&self, message: &Message) -> Vec<(String, Words)> {
        let Some(item) = self.instrument.item(&message.id.as_str().into()) else {
            return Vec::new();
        };
        let has = |name: &str| message.attributes.iter().any(|(known, _)| known == name);
        let choices = item.choices().iter();
        choices
            .filter_map(|choice| {
                let mut texts = item.choice_texts(&choice.id);
                let shared = texts.find(|text| text.message != message.id)?;
                let name = shared.attribute.filter(|name| !has(name))?;
                let english = &self.english.message(&shared.message)?.attributes;
                let (_, words) = english.iter().find(|(known, _)| *known == name)?;
                Some((name, Words::of_raw(words)))
            })
            .collect()
    }

    /// What is written so far, in the fields that the English asks for: one for each plural
    /// form of the language where it has plural forms, one for each number that it names.
    fn to_write(&self, own: Option<Words>, english: &Words) -> Words {
        let Words::Forms {
            by,
            forms: in_english,
        } = english
        else {
            return own.unwrap_or_else(|| Words::Text(String::new()));
        };
        let names = self.names(in_english);
        let (by, mut forms) = match own {
            None => (by.clone(), Vec::new()),
            Some(Words::Forms { by, forms }) => (by, forms),
            Some(Words::Text(text)) => {
                let forms = names.iter().map(|name| (name.clone(), text.clone()));
                (by.clone(), forms.collect())
            }
            Some(raw @ Words::Raw(_)) => return raw,
        };
        for (at, name) in names.into_iter().enumerate() {
            if forms.iter().all(|(known, _)| *known != name) {
                forms.insert(at.min(forms.len()), (name, String::new()));
            }
        }
        Words::Forms { by, forms }
    }

    /// The names of the forms to write: the numbers that the English names, then the plural
    /// forms of the language where the English has any. The months have none.
    fn names(&self, english: &[(String, String)]) -> Vec<String> {
        let numbers = english.iter().filter(|(name, _)| is_number(name));
        let forms = match has_plurals(english) {
            true => plural_categories(&self.code),
            false => vec![REST],
        };
        let forms = forms.into_iter().map(str::to_owned);
        numbers.map(|(name, _)| name.clone()).chain(forms).collect()
    }

    /// Whether there is no text yet for a number that the English names, such as a month. A
    /// language may do without where its plural forms say the same.
    pub(crate) fn lacks_a_number(&self, message: &Message) -> bool {
        all_texts(message).into_iter().any(|(attribute, english)| {
            let own = self.draft.words(&message.id, attribute.as_deref());
            let (Words::Forms { forms, .. }, Some(Words::Forms { forms: own, .. })) =
                (english, own)
            else {
                return false;
            };
            let has = |name: &String| own.iter().any(|(known, _)| known == name);
            !has_plurals(&forms) && forms.iter().any(|(name, _)| !has(name))
        })
    }
}

fn is_number(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether one of `forms` is for numbers in their grammar.
fn has_plurals(forms: &[(String, String)]) -> bool {
    let mut names = forms.iter().map(|(name, _)| name.as_str());
    names.any(|name| name != REST && CATEGORIES.contains(&name))
}

/// The value of `message` and its attributes.
pub(crate) fn all_texts(message: &Message) -> Vec<(Option<String>, Words)> {
    let value = message.value.iter().map(|text| (None, text));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|(name, text)| (Some(name.clone()), text));
    value
        .chain(attributes)
        .map(|(name, text)| (name, Words::of_raw(text)))
        .collect()
}
