//! Formats Fluent messages. `fluent-syntax` parses; numbers and plurals are the browser's
//! (`Intl`). The crate `fluent-bundle` brings its own plural rules and reads and writes
//! floating-point numbers: a fifth of the whole download.
//! Follows <https://projectfluent.org/fluent/guide/>, without `DATETIME` and the options
//! of `NUMBER`.

use std::cell::OnceCell;
use std::ops::Range;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode;

use crate::browser::{NumberFormat, PluralRules};

/// How many placeables a text may have, those of the messages that it refers to included:
/// messages that refer to each other would never end.
const PLACEABLES: u8 = 100;
/// Marks around what is put in, so that its direction of writing does not spread.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The messages of a file.
pub struct Messages {
    file: String,
    /// Where each stands in the file.
    entries: Vec<Range<usize>>,
    /// The languages that numbers and dates may be written as: the first that is one is.
    languages: Vec<String>,
    // Browsers take milliseconds to make these two: only where they are needed.
    numbers: OnceCell<Numbers>,
    plurals: OnceCell<Option<PluralRules>>,
}

/// How numbers and dates are written.
struct Numbers {
    language: String,
    format: Option<NumberFormat>,
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

/// The text cannot be made: it refers to what is not there, to itself, or is too long.
struct Unmade;

impl Messages {
    /// The messages of `file` in the language `code`. What does not parse is left out.
    pub fn new(code: &str, file: &str) -> Self {
        Self {
            entries: entries(file),
            file: file.to_owned(),
            languages: vec![code.to_owned()],
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
        &self.numbers().language
    }

    fn numbers(&self) -> &Numbers {
        self.numbers.get_or_init(|| {
            // Browsers throw at what is no well-formed code.
            let made = self.languages.iter().find_map(|language| {
                let format = NumberFormat::new(language).ok()?;
                Some((language.as_str(), Some(format)))
            });
            let (language, format) = made.unwrap_or(("en", None));
            Numbers {
                language: language.to_owned(),
                format,
            }
        })
    }

    fn plurals(&self) -> Option<&PluralRules> {
        // The last is that of the texts; the first may be of another country.
        let rules = || PluralRules::new(self.languages.last()?).ok();
        self.plurals.get_or_init(rules).as_ref()
    }

    /// `number` as the language writes it.
    pub fn number(&self, number: usize) -> String {
        match &self.numbers().format {
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
        let name = [".", attribute].concat();
        self.source(id).is_some_and(|entry| entry.contains(&name))
    }

    /// What stands in the file for the message or term `id`; of several, the last.
    fn source(&self, id: &str) -> Option<&str> {
        self.entries.iter().rev().find_map(|place| {
            let entry = self.file.get(place.clone())?;
            let rest = entry.strip_prefix(id)?;
            rest.trim_start_matches(' ')
                .starts_with('=')
                .then_some(entry)
        })
    }
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

/// A text that is being made.
struct Writing<'a> {
    messages: &'a Messages,
    variables: Variables<'a>,
    is_term: bool,
}

impl Writing<'_> {
    #[inline(never)]
    fn message(
        &self,
        id: &str,
        attribute: Option<&str>,
        left: &mut u8,
        text: &mut String,
    ) -> Result<(), Unmade> {
        let source = self.messages.source(id).ok_or(Unmade)?;
        // What does not parse is junk in it: the entry itself, or what follows it.
        let parsed = parse_runtime(source).unwrap_or_else(|(rest, _)| rest);
        let (value, attributes): (_, &[Attribute<_>]) = match parsed.body.first() {
            Some(Entry::Message(message)) => (message.value.as_ref(), &message.attributes),
            Some(Entry::Term(term)) => (Some(&term.value), &term.attributes),
            _ => return Err(Unmade),
        };
        let pattern = match attribute {
            None => value,
            Some(name) => attributes
                .iter()
                .find(|attribute| attribute.id.name == name)
                .map(|attribute| &attribute.value),
        };
        self.pattern(pattern.ok_or(Unmade)?, left, text)
    }

    fn pattern(
        &self,
        pattern: &Pattern<&str>,
        left: &mut u8,
        text: &mut String,
    ) -> Result<(), Unmade> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    *left = left.checked_sub(1).ok_or(Unmade)?;
                    let is_isolated = pattern.elements.len() > 1 && may_turn(expression);
                    text.extend(is_isolated.then_some(ISOLATE[0]));
                    self.expression(expression, left, text)?;
                    text.extend(is_isolated.then_some(ISOLATE[1]));
                }
            }
        }
        Ok(())
    }

    fn expression(
        &self,
        expression: &Expression<&str>,
        left: &mut u8,
        text: &mut String,
    ) -> Result<(), Unmade> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, left, text),
            Expression::Select { selector, variants } => {
                let value = match self.value(selector, left) {
                    // A term that is not told takes its default.
                    Err(Unmade) if self.is_term => Value::Text(String::new()),
                    value => value?,
                };
                let variant = variants
                    .iter()
                    .find(|variant| self.matches(&variant.key, &value))
                    .or_else(|| variants.iter().find(|variant| variant.default));
                let Variant { value, .. } = variant.ok_or(Unmade)?;
                self.pattern(value, left, text)
            }
        }
    }

    #[inline(never)]
    fn inline(
        &self,
        inline: &InlineExpression<&str>,
        left: &mut u8,
        text: &mut String,
    ) -> Result<(), Unmade> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                unescape_unicode(text, value).map_err(|_| Unmade)
            }
            InlineExpression::NumberLiteral { value } => {
                text.push_str(value);
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.message(id.name, attribute, left, text)
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let variables = self.arguments(arguments.as_ref(), left)?;
                let term = Writing {
                    messages: self.messages,
                    variables: &variables,
                    is_term: true,
                };
                term.message(&["-", id.name].concat(), attribute, left, text)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, left, text),
            InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. } => {
                match self.value(inline, left)? {
                    Value::Text(value) => text.push_str(&value),
                    Value::Number(number) => text.push_str(&self.messages.number(number)),
                }
                Ok(())
            }
        }
    }

    fn arguments<'s>(
        &self,
        arguments: Option<&CallArguments<&'s str>>,
        left: &mut u8,
    ) -> Result<Vec<(&'s str, Value)>, Unmade> {
        let mut variables = Vec::new();
        for argument in arguments.map_or(&[][..], |arguments| &arguments.named) {
            variables.push((argument.name.name, self.value(&argument.value, left)?));
        }
        Ok(variables)
    }

    #[inline(never)]
    fn value(&self, inline: &InlineExpression<&str>, left: &mut u8) -> Result<Value, Unmade> {
        match inline {
            InlineExpression::VariableReference { id } => {
                let mut named = self.variables.iter().filter(|(name, _)| *name == id.name);
                named.next().map(|(_, value)| value.clone()).ok_or(Unmade)
            }
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                self.value(arguments.positional.first().ok_or(Unmade)?, left)
            }
            InlineExpression::FunctionReference { .. } => Err(Unmade),
            InlineExpression::NumberLiteral { value } => Ok(match value.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => Value::Text((*value).to_owned()),
            }),
            other => {
                let mut text = String::new();
                self.inline(other, left, &mut text)?;
                Ok(Value::Text(text))
            }
        }
    }

    fn matches(&self, key: &VariantKey<&str>, value: &Value) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Value::Number(number)) => {
                let plurals = self.messages.plurals();
                plurals.is_some_and(|plurals| plurals.select(*number) == *name)
            }
            (VariantKey::NumberLiteral { value }, Value::Number(number)) => {
                value.parse().is_ok_and(|key: usize| key == *number)
            }
            (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
        }
    }
}

/// Whether what is put in may be written in the other direction: it comes from outside.
fn may_turn(expression: &Expression<&str>) -> bool {
    !matches!(
        expression,
        Expression::Inline(
            InlineExpression::StringLiteral { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
        )
    )
}
