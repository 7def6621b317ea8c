//! A Fluent pattern as a line of text that somebody writes who has never seen Fluent: words,
//! and tokens such as `{ $name }` to be kept.

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::serializer;
use translation::{Catalogue, Problem, parse};

/// What Fluent and HTML take for space; a space that does not break is a character.
const SPACES: [char; 4] = [' ', '\t', '\n', '\r'];

/// The text of `pattern`; none where it chooses between forms.
pub fn of_pattern(pattern: &Pattern<String>) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(value.clone()),
        PatternElement::Placeable { expression } => token(expression),
    });
    parts.collect()
}

/// What stands in a text for `expression`; none for one that chooses between forms.
pub fn token(expression: &Expression<String>) -> Option<String> {
    match expression {
        Expression::Select { .. } => None,
        // So are braces written that are not Fluent's.
        Expression::Inline(InlineExpression::StringLiteral { value })
            if ["{", "}"].contains(&value.as_str()) =>
        {
            Some(value.clone())
        }
        Expression::Inline(_) => {
            let written = written(vec![PatternElement::Placeable {
                expression: expression.clone(),
            }]);
            Some(written)
        }
    }
}

/// The tokens in `text`.
pub fn tokens(text: &str) -> Vec<String> {
    let elements = to_pattern(text).map(|pattern| pattern.elements);
    let expressions = elements
        .into_iter()
        .flatten()
        .filter_map(|element| match element {
            PatternElement::TextElement { .. } => None,
            PatternElement::Placeable { expression } => token(&expression),
        });
    expressions.filter(|token| token.len() > 1).collect()
}

/// The pattern of `text`; none where there is no text. A brace that belongs to no token is
/// kept as a character.
pub fn to_pattern(text: &str) -> Option<Pattern<String>> {
    let mut elements = Vec::new();
    let text = single_spaced(text);
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        push_words(&mut elements, &rest[..at]);
        let (element, length) = element_at(&rest[at..]);
        elements.push(element);
        rest = &rest[at + length..];
    }
    push_words(&mut elements, rest);
    (!elements.is_empty()).then_some(Pattern { elements })
}

fn single_spaced(text: &str) -> String {
    let words = text.split(SPACES).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn push_words(elements: &mut Vec<PatternElement<String>>, words: &str) {
    if !words.is_empty() {
        elements.push(PatternElement::TextElement {
            value: words.to_owned(),
        });
    }
}

/// The token that `text`, which begins with a brace, begins with, or else that brace; and
/// its length in bytes.
fn element_at(text: &str) -> (PatternElement<String>, usize) {
    let end = text.find('}').map_or(0, |at| at + 1);
    if let Some(expression) = expression(&text[..end]) {
        return (PatternElement::Placeable { expression }, end);
    }
    let brace = InlineExpression::StringLiteral {
        value: text[..1].to_owned(),
    };
    let expression = Expression::Inline(brace);
    (PatternElement::Placeable { expression }, 1)
}

/// The expression in `braces`, where they hold one that does not choose between forms.
fn expression(braces: &str) -> Option<Expression<String>> {
    let resource = parse(&format!("a = {braces}\n")).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    match message.value.as_ref()?.elements.as_slice() {
        [PatternElement::Placeable { expression }] => token(expression).map(|_| expression.clone()),
        _ => None,
    }
}

/// `pattern` as it stands in a file, however it is made.
pub fn raw(pattern: &Pattern<String>) -> String {
    written(pattern.elements.clone())
}

/// The pattern that `raw` is, as in a file; none where it is not Fluent.
pub fn from_raw(raw: &str) -> Option<Pattern<String>> {
    let resource = parse(&indented(raw)).ok()?;
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() => message.value.clone(),
        _ => None,
    }
}

/// Why `raw` is not Fluent.
pub fn problem(raw: &str) -> Problem {
    let read = Catalogue::read("", [(String::new(), indented(raw))]);
    let unread = read.unread().next();
    unread.map_or_else(
        || Problem::NotFluent {
            reason: "There is more than one text in it.".to_owned(),
            text: raw.lines().next().unwrap_or_default().to_owned(),
        },
        |finding| finding.problem.clone(),
    )
}

/// A file with `raw` as its only message.
fn indented(raw: &str) -> String {
    let lines = raw.trim().lines();
    let lines = lines.flat_map(|line| ["\n    ", line]);
    ["a ="].into_iter().chain(lines).chain(["\n"]).collect()
}

fn written(elements: Vec<PatternElement<String>>) -> String {
    let message = Message {
        id: Identifier { name: "a".into() },
        value: Some(Pattern { elements }),
        attributes: Vec::new(),
        comment: None,
    };
    let file = serializer::serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let lines = file.trim_start_matches("a =").lines();
    let lines: Vec<_> = lines
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(text: &str) -> String {
        of_pattern(&to_pattern(text).unwrap()).unwrap()
    }

    #[test]
    fn words_and_tokens_stay_as_they_are() {
        for text in [
            "Hello",
            "{ $month }: hello { $name }, hello",
            "a { -brand } b { NUMBER($n) } c { \"x\" }",
            "[not a form] *nor this .nor this",
            "\u{a0}spaces that do not break\u{a0}!",
        ] {
            assert_eq!(there_and_back(text), text);
        }
    }

    #[test]
    fn a_token_may_be_written_tightly() {
        assert_eq!(there_and_back("a {$name} b"), "a { $name } b");
        let tight = to_pattern("{$name}").unwrap();
        assert_eq!(raw(&tight), "{ $name }");
    }

    #[test]
    fn a_stray_brace_is_a_character() {
        for text in ["a { b", "a } b", "{ $ name }", "{ { $a } }", "{}"] {
            let pattern = to_pattern(text).unwrap();
            let file = raw(&pattern);
            assert!(from_raw(&file).is_some(), "{file}");
            let spaced = |text: &str| text.replace(' ', "");
            assert_eq!(spaced(&of_pattern(&pattern).unwrap()), spaced(text));
        }
    }

    #[test]
    fn line_breaks_are_spaces_and_nothing_is_no_pattern() {
        assert_eq!(there_and_back(" a\r\n\n  b\t"), "a b");
        assert_eq!(to_pattern(" \n "), None);
    }

    #[test]
    fn a_pattern_that_chooses_is_not_text_and_is_kept_raw() {
        let text = "{ $n ->\n    [one] One\n   *[other] More\n}";
        let pattern = from_raw(text).unwrap();
        assert_eq!(of_pattern(&pattern), None);
        assert_eq!(from_raw(&raw(&pattern)), Some(pattern));
        assert_eq!(from_raw("{ $n ->"), None);
        assert_eq!(from_raw("a\n.b = c"), None);
    }
}
