//! A message as a translator sees it: where it stands, what is said of it, and its texts.

use fluent_syntax::ast::{self, Entry, Pattern, Resource};
use fluent_syntax::serializer;

/// What the comment of an English message begins with that must not be misunderstood:
/// consent, privacy, safety. While nobody has checked a translation, the English stands
/// under it.
const SAFETY: &str = "[safety]";

/// The same for help, leaving, deleting and waiting: no language is shown without these
/// texts, but no English stands under them.
const SUPPORT: &str = "[support]";

/// A message of a Fluent file.
#[derive(Clone, PartialEq, Debug)]
pub struct Message {
    /// The name of its file, as it was given to [`crate::Catalogue::read`].
    pub file: String,
    /// The line on which it begins, from 1 on.
    pub line: usize,
    /// Its name.
    pub id: String,
    /// The comment above it, without `#`.
    pub note: Option<String>,
    /// The comment above its part of the file, without `##`.
    pub group: Option<String>,
    /// Whether it must not be misunderstood: its comment begins with `[safety]`.
    pub is_safety: bool,
    /// Whether every language must have it before people see the language: what must not
    /// be misunderstood, and help, leaving, deleting and waiting (`[support]`).
    pub is_needed: bool,
    /// Its text in Fluent's notation, as it would stand behind `id =`.
    pub value: Option<String>,
    /// The names and texts of its attributes, in their order.
    pub attributes: Vec<(String, String)>,
    pub(crate) texts: Vec<Text>,
}

/// A text of a message, parsed.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Text {
    /// The attribute; none for the message's value.
    pub attribute: Option<String>,
    pub line: usize,
    pub pattern: Pattern<String>,
}

/// Where a message stands.
pub(crate) struct Place<'a> {
    pub file: &'a str,
    pub group: Option<&'a str>,
    pub line: usize,
    /// The lines of its attributes.
    pub attributes: Vec<usize>,
}

impl Message {
    pub(crate) fn new(entry: ast::Message<String>, place: Place<'_>) -> Self {
        let note = entry.comment.map(|comment| comment.content.join("\n"));
        let begins = |mark| note.as_deref().is_some_and(|note| note.starts_with(mark));
        let (is_safety, is_support) = (begins(SAFETY), begins(SUPPORT));
        let value = entry.value.map(|pattern| Text {
            attribute: None,
            line: place.line,
            pattern,
        });
        let lines = place.attributes.iter().copied();
        let lines = lines.chain(std::iter::repeat(place.line));
        let attributes = entry.attributes.into_iter().zip(lines);
        let attributes = attributes.map(|(attribute, line)| Text {
            attribute: Some(attribute.id.name),
            line,
            pattern: attribute.value,
        });
        let texts: Vec<_> = value.into_iter().chain(attributes).collect();
        let own = texts.first().filter(|text| text.attribute.is_none());
        let named = texts.iter().filter_map(|text| {
            let name = text.attribute.clone()?;
            Some((name, written(&text.pattern)))
        });
        Self {
            file: place.file.to_owned(),
            line: place.line,
            id: entry.id.name,
            group: place.group.map(str::to_owned),
            is_needed: is_safety || is_support,
            is_safety,
            value: own.map(|text| written(&text.pattern)),
            attributes: named.collect(),
            note,
            texts,
        }
    }

    /// How many characters its note allows for the text, or for that `attribute`:
    /// "At most 25 letters"; attributes count only where it says "each".
    pub(crate) fn limit(&self, attribute: Option<&str>) -> Option<usize> {
        let mut words = self.note.as_deref()?.split_whitespace().peekable();
        while let Some(word) = words.next() {
            if word != "At" || words.next_if_eq(&"most").is_none() {
                continue;
            }
            let number = words.next()?.parse().ok()?;
            let unit = words.next()?;
            let is_each = words.peek().is_some_and(|word| word.starts_with("each"));
            return (unit.starts_with("letters") && (attribute.is_none() || is_each))
                .then_some(number);
        }
        None
    }

    /// How many characters its note allows for a word: "no word of more than 14".
    pub(crate) fn word_limit(&self) -> Option<usize> {
        let words: Vec<_> = self.note.as_deref()?.split_whitespace().collect();
        let note = words.join(" ").to_lowercase();
        let (_, rest) = note.split_once("no word of more than ")?;
        let end = rest.find(|c: char| !c.is_ascii_digit());
        rest[..end.unwrap_or(rest.len())].parse().ok()
    }

    pub(crate) fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        let mut texts = self.texts.iter();
        texts.find(|text| text.attribute.as_deref() == attribute)
    }
}

/// `pattern` in Fluent's notation, as it would stand behind `id =`.
fn written(pattern: &Pattern<String>) -> String {
    let id = ast::Identifier {
        name: "x".to_owned(),
    };
    let message = Entry::Message(ast::Message {
        id,
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    });
    let body = vec![message];
    let file = serializer::serialize(&Resource { body });
    let text = file.strip_prefix("x =").unwrap_or(&file).trim();
    let lines = text
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}
