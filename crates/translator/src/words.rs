//! What is written in the fields of one value or attribute: a text, a text for each plural
//! form, or Fluent itself where it is neither.

use fluent_syntax::ast::{
    Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use serde::{Deserialize, Serialize};
use translation::Problem;

use crate::text;

/// The names that plural forms have in any language, in the order in which they are shown.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What stands for all other numbers; no message does without it.
pub(crate) const REST: &str = "other";

/// What is written for one value or attribute.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Words {
    /// A text with tokens in it.
    Text(String),
    /// A text for each plural form.
    Forms {
        /// The variable with the number: `count`.
        by: String,
        /// The forms' names and texts: `one`, `other`, or a number such as `0`.
        forms: Vec<(String, String)>,
    },
    /// A pattern as it stands in a file, where it is made in another way.
    Raw(String),
}

impl Words {
    /// What `pattern` is to who fills in fields.
    pub fn of(pattern: &Pattern<String>) -> Self {
        if let Some(text) = text::of_pattern(pattern) {
            return Self::Text(text);
        }
        match forms(pattern) {
            Some((by, forms)) => Self::Forms { by, forms },
            None => Self::Raw(text::raw(pattern)),
        }
    }

    /// The pattern; none where nothing is written, or what is written raw is not Fluent.
    pub fn pattern(&self) -> Option<Pattern<String>> {
        match self {
            Self::Text(written) => text::to_pattern(written),
            Self::Raw(written) => text::from_raw(written),
            Self::Forms { by, forms } => choice(by, forms),
        }
    }

    /// Why there is no pattern, where something is written.
    pub fn problem(&self) -> Problem {
        text::problem(&self.plain())
    }

    /// What the text `raw` of a file is to who fills in fields.
    pub fn of_raw(raw: &str) -> Self {
        match text::from_raw(raw) {
            Some(pattern) => Self::of(&pattern),
            None => Self::Raw(raw.to_owned()),
        }
    }

    /// The words in one line; of several forms the last, which is for all other numbers.
    pub fn plain(&self) -> String {
        match self {
            Self::Text(text) | Self::Raw(text) => text.clone(),
            Self::Forms { forms, .. } => forms
                .last()
                .map(|(_, text)| text.clone())
                .unwrap_or_default(),
        }
    }

    /// The tokens in them, each once: `{ $count }`.
    pub fn tokens(&self) -> Vec<String> {
        let texts: Vec<&str> = match self {
            Self::Text(text) => vec![text],
            Self::Forms { forms, .. } => forms.iter().map(|(_, text)| text.as_str()).collect(),
            Self::Raw(_) => Vec::new(),
        };
        let mut tokens = Vec::new();
        for text in texts {
            for token in text::tokens(text) {
                if !tokens.contains(&token) {
                    tokens.push(token);
                }
            }
        }
        tokens
    }

    /// True where nothing is written.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(written) | Self::Raw(written) => written.trim().is_empty(),
            Self::Forms { forms, .. } => forms.iter().all(|(_, text)| text.trim().is_empty()),
        }
    }
}

/// The variable by which `pattern` chooses and its forms, each with the words around it;
/// none where it does more than to choose once between plural forms.
fn forms(pattern: &Pattern<String>) -> Option<(String, Vec<(String, String)>)> {
    let is_choice = |element: &PatternElement<String>| {
        matches!(
            element,
            PatternElement::Placeable {
                expression: Expression::Select { .. }
            }
        )
    };
    let at = pattern.elements.iter().position(is_choice)?;
    let PatternElement::Placeable {
        expression: Expression::Select { selector, variants },
    } = &pattern.elements[at]
    else {
        return None;
    };
    let InlineExpression::VariableReference { id } = selector else {
        return None;
    };
    let around = |range: &[PatternElement<String>]| {
        text::of_pattern(&Pattern {
            elements: range.to_vec(),
        })
    };
    let before = around(&pattern.elements[..at])?;
    let after = around(&pattern.elements[at + 1..])?;
    let forms = variants.iter().map(|variant| {
        let words = text::of_pattern(&variant.value)?;
        Some((key(variant)?, [&before, words.as_str(), &after].concat()))
    });
    Some((id.name.clone(), forms.collect::<Option<_>>()?))
}

/// The name of a plural form; none for what is another choice.
fn key(variant: &Variant<String>) -> Option<String> {
    match &variant.key {
        VariantKey::NumberLiteral { value } => Some(value.clone()),
        VariantKey::Identifier { name } => {
            CATEGORIES.contains(&name.as_str()).then(|| name.clone())
        }
    }
}

fn choice(by: &str, forms: &[(String, String)]) -> Option<Pattern<String>> {
    let written = forms
        .iter()
        .filter_map(|(name, words)| Some((name, text::to_pattern(words)?)));
    let mut variants: Vec<_> = written.map(|(name, value)| variant(name, value)).collect();
    let is_rest = |variant: &Variant<String>| matches!(&variant.key, VariantKey::Identifier { name } if name == REST);
    let rest = variants.iter().position(is_rest);
    // Without its form for all other numbers it is not finished, but kept.
    let default = rest.or(variants.len().checked_sub(1))?;
    variants.get_mut(default)?.default = true;
    let selector = InlineExpression::VariableReference {
        id: Identifier {
            name: by.to_owned(),
        },
    };
    let expression = Expression::Select { selector, variants };
    Some(Pattern {
        elements: vec![PatternElement::Placeable { expression }],
    })
}

fn variant(name: &str, value: Pattern<String>) -> Variant<String> {
    let is_number = name.starts_with(|c: char| c.is_ascii_digit());
    let name = name.to_owned();
    let key = match is_number {
        true => VariantKey::NumberLiteral { value: name },
        false => VariantKey::Identifier { name },
    };
    Variant {
        key,
        value,
        default: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(raw: &str) -> Words {
        Words::of(&text::from_raw(raw).unwrap())
    }

    fn forms(by: &str, forms: &[(&str, &str)]) -> Words {
        let own = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        Words::Forms {
            by: by.to_owned(),
            forms: forms.iter().map(own).collect(),
        }
    }

    #[test]
    fn plural_forms_are_fields() {
        let read = of("{ $n ->\n    [one] { $n } apple\n   *[other] { $n } apples\n}");
        let wanted = forms("n", &[("one", "{ $n } apple"), ("other", "{ $n } apples")]);
        assert_eq!(read, wanted);
        assert_eq!(Words::of(&read.pattern().unwrap()), read);
    }

    #[test]
    fn what_stands_around_a_choice_stands_in_each_form() {
        let read = of("You have { $n ->\n    [0] no apple\n   *[other] apples\n} left");
        let wanted = [
            ("0", "You have no apple left"),
            ("other", "You have apples left"),
        ];
        assert_eq!(read, forms("n", &wanted));
        assert_eq!(Words::of(&read.pattern().unwrap()), read);
    }

    #[test]
    fn what_is_made_in_another_way_is_left_as_it_is() {
        for raw in [
            "{ $sex ->\n    [female] She\n   *[male] He\n}",
            "{ NUMBER($n) ->\n    [one] One\n   *[other] More\n}",
            "{ $a ->\n    [one] A\n   *[other] B\n} { $b ->\n    [one] C\n   *[other] D\n}",
        ] {
            let read = of(raw);
            assert!(matches!(read, Words::Raw(_)), "{read:?}");
            assert_eq!(Words::of(&read.pattern().unwrap()), read);
        }
    }

    #[test]
    fn half_of_the_forms_are_kept_and_none_are_nothing() {
        let half = forms("n", &[("one", ""), ("few", "x"), ("other", " ")]);
        let kept = Words::of(&half.pattern().unwrap());
        assert_eq!(kept, forms("n", &[("few", "x")]));
        let nothing = forms("n", &[("one", ""), ("other", " ")]);
        assert!(nothing.is_empty());
        assert_eq!(nothing.pattern(), None);
    }
}
