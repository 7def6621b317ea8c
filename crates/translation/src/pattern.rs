//! What is in a text: its words, variables, references, functions and forms, and the ways
//! in which it can be read out ([`Reading`]).

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// How many readings of a text are looked at: forms within forms multiply.
const READINGS: usize = 200;

/// One way to read a text out: a form is chosen wherever there are several.
#[derive(Clone, Default, Debug)]
pub(crate) struct Reading<'a> {
    /// The words; what is filled in leaves nothing.
    pub words: String,
    /// The variables that are filled in.
    pub shown: BTreeSet<&'a str>,
    /// Whether another message or a term is put in.
    pub has_reference: bool,
    /// The chosen forms, each of a variable.
    pub forms: Vec<(&'a str, &'a str)>,
}

/// Forms of a text, by the value of a variable.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Forms<'a> {
    pub variable: &'a str,
    pub variants: &'a [Variant<String>],
}

impl<'a> Forms<'a> {
    /// The names of the forms; numbers have none.
    pub fn names(self) -> impl Iterator<Item = &'a str> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some(name.as_str()),
                VariantKey::NumberLiteral { .. } => None,
            })
    }

    /// The whole numbers that have a form of their own.
    pub fn numbers(self) -> impl Iterator<Item = u32> + use<'a> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.key {
                VariantKey::NumberLiteral { value } => value.parse().ok(),
                VariantKey::Identifier { .. } => None,
            })
    }

    /// Whether they are for numbers in their grammar.
    pub fn are_plural(self) -> bool {
        let mut names = self.names();
        names.any(|name| name != "other" && crate::plurals::is_form(name))
    }
}

/// All that is in a text, whatever form is chosen.
#[derive(Default, Debug)]
pub(crate) struct Parts<'a> {
    pub variables: BTreeSet<&'a str>,
    pub functions: BTreeSet<&'a str>,
    /// Messages, terms and attributes of both: `id`, `id.attribute`, `-id`, `-id.attribute`.
    pub references: BTreeSet<String>,
    pub forms: Vec<Forms<'a>>,
    /// The words, also those in quotation marks.
    pub words: Vec<String>,
}

/// The text, where it is text and nothing else.
pub(crate) fn plain(pattern: &Pattern<String>) -> Option<String> {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(value.as_str()),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// The readings of a text, the one with all defaults first.
pub(crate) fn readings(pattern: &Pattern<String>) -> Vec<Reading<'_>> {
    let mut readings = vec![Reading::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                readings
                    .iter_mut()
                    .for_each(|reading| reading.words.push_str(value));
            }
            PatternElement::Placeable { expression } => {
                readings = continued(readings, expression);
            }
        }
    }
    readings
}

fn continued<'a>(
    mut readings: Vec<Reading<'a>>,
    expression: &'a Expression<String>,
) -> Vec<Reading<'a>> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            continued(readings, expression)
        }
        Expression::Inline(inline) => {
            readings.iter_mut().for_each(|reading| reading.put(inline));
            readings
        }
        Expression::Select { selector, variants } => {
            let variable = variable(selector).unwrap_or_default();
            let default = variants.iter().filter(|variant| variant.default);
            let others = variants.iter().filter(|variant| !variant.default);
            let mut all = Vec::new();
            for variant in default.chain(others) {
                for rest in self::readings(&variant.value) {
                    let whole = readings
                        .iter()
                        .map(|reading| reading.followed_by(&rest, (variable, key(variant))));
                    all.extend(whole);
                }
            }
            all.truncate(READINGS);
            all
        }
    }
}

impl<'a> Reading<'a> {
    fn put(&mut self, inline: &'a InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.words.push_str(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.words.push_str(value),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.has_reference = true;
            }
            other => self.shown.extend(variable(other)),
        }
    }

    fn followed_by(&self, rest: &Self, form: (&'a str, &'a str)) -> Self {
        let mut whole = self.clone();
        whole.words.push_str(&rest.words);
        whole.shown.extend(&rest.shown);
        whole.has_reference |= rest.has_reference;
        whole.forms.push(form);
        whole.forms.extend(&rest.forms);
        whole
    }

    /// Whether nobody would see anything of it.
    pub fn is_blank(&self) -> bool {
        let is_seen = |c: char| {
            !c.is_whitespace()
                && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                    | '\u{2060}'..='\u{2069}' | '\u{feff}')
        };
        self.shown.is_empty() && !self.has_reference && !self.words.chars().any(is_seen)
    }
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable that an expression is, or that a function is given.
fn variable(inline: &InlineExpression<String>) -> Option<&str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().find_map(variable)
        }
        _ => None,
    }
}

impl<'a> Parts<'a> {
    /// What is in `pattern`.
    pub fn of(pattern: &'a Pattern<String>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &'a Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let Some(variable) = variable(selector) {
                    self.forms.push(Forms { variable, variants });
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.words
                    .push(unescape_unicode_to_string(value).into_owned());
            }
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(&id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(&id.name);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.iter().flat_map(|name| [".", name.name.as_str()]);
                self.references
                    .insert([id.name.as_str()].into_iter().chain(attribute).collect());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let attribute = attribute.iter().flat_map(|name| [".", name.name.as_str()]);
                let term = ["-", &id.name];
                self.references
                    .insert(term.into_iter().chain(attribute).collect());
                arguments
                    .iter()
                    .for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<String>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument);
        }
    }
}
