//! The making of one text: the parsed message, its placeables and all that it refers to.
//! Texts may come from anybody, so both what a text may refer to and how deep it may nest
//! have an end.

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    Variant, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode;

use super::{Messages, Value, Variables};

/// How many placeables a text may have, those of the messages that it refers to included:
/// messages that refer to each other would never end. An entry may open no more brackets
/// either: the parser calls itself for each that stands in another.
pub const PLACEABLES: u8 = 100;
/// Marks around what is put in, so that its direction of writing does not spread.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text cannot be made: it refers to what is not there, to itself, or is too long.
pub struct Unmade;

/// A text that is being made.
pub struct Writing<'a> {
    /// What it may refer to.
    pub messages: &'a Messages,
    /// What its variables stand for.
    pub variables: Variables<'a>,
    /// It is that of a term, which need not be told its variables.
    pub is_term: bool,
}

impl Writing<'_> {
    /// Puts the text of the message or term `id`, or of its `attribute`, after `text`; it may
    /// have so many placeables as are `left`.
    ///
    /// # Errors
    /// It cannot be made; what was put after `text` is of no use.
    #[inline(never)]
    pub fn message(
        &self,
        id: &str,
        attribute: Option<&str>,
        left: &mut u8,
        text: &mut String,
    ) -> Result<(), Unmade> {
        let source = self.messages.source(id).ok_or(Unmade)?;
        if source.matches(['{', '(']).count() > usize::from(PLACEABLES) {
            return Err(Unmade);
        }
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
        spend(left)?;
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
                spend(left)?;
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

/// Takes one of those that are `left`, where there is one.
fn spend(left: &mut u8) -> Result<(), Unmade> {
    *left = left.checked_sub(1).ok_or(Unmade)?;
    Ok(())
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
