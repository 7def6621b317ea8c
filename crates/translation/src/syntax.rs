//! Reading Fluent, however it is nested: the parser calls itself for each bracket within
//! another, and some thousands of them end the program.

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{self, ParserError};

/// How many brackets may be open within each other; no text needs more than a few.
const DEEPEST: usize = 20;

/// Reads `content` as the parser of Fluent does. What is nested too deeply is an error, as if
/// the bracket that is one too many had nothing in it.
///
/// # Errors
/// What can be read, and why the rest cannot.
pub fn parse(content: &str) -> Result<Resource<String>, (Resource<String>, Vec<ParserError>)> {
    let (mut resource, errors) = match parser::parse(shallow(content)) {
        Ok(resource) => return Ok(resource),
        Err(broken) => broken,
    };
    let junk = resource.body.iter_mut().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(content),
        _ => None,
    });
    for (junk, error) in junk.zip(&errors) {
        if let Some(written) = error.slice.clone().and_then(|slice| content.get(slice)) {
            written.clone_into(junk);
        }
    }
    Err((resource, errors))
}

/// `content`, each message cut off where it is nested too deeply; as long as before, with the
/// same lines.
fn shallow(content: &str) -> String {
    let mut shallow = String::with_capacity(content.len());
    let mut entry = Nesting::default();
    for line in content.split_inclusive('\n') {
        if begins_entry(line) {
            entry = Nesting::default();
        }
        for c in line.chars() {
            if !entry.is_too_deep() {
                entry.read(c);
                shallow.push(if entry.is_too_deep() { '}' } else { c });
            } else if c == '\n' {
                shallow.push(c);
            } else {
                shallow.extend(std::iter::repeat_n(' ', c.len_utf8()));
            }
        }
    }
    shallow
}

/// Whether no bracket before `line` can go on in it: it is a comment, or a name and an
/// equals sign.
fn begins_entry(line: &str) -> bool {
    let is_name = |id: &str| {
        let id = id.strip_prefix('-').unwrap_or(id).trim_end();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(is_part)
    };
    line.starts_with('#') || line.split_once('=').is_some_and(|(id, _)| is_name(id))
}

/// What is open at one place of a message.
#[derive(Default)]
struct Nesting {
    open: Vec<Open>,
    is_quoted: bool,
    is_escaped: bool,
    is_new_line: bool,
}

/// A bracket, by what it holds here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Braces, with an expression.
    Expression,
    /// Braces, with the text of a form.
    Form,
    /// What a function is given.
    Call,
}

impl Nesting {
    fn is_too_deep(&self) -> bool {
        self.open.len() > DEEPEST
    }

    fn read(&mut self, c: char) {
        if c == '\n' {
            (self.is_quoted, self.is_escaped, self.is_new_line) = (false, false, true);
        } else if self.is_escaped {
            self.is_escaped = false;
        } else if self.is_quoted {
            self.is_quoted = c != '"';
            self.is_escaped = c == '\\';
        } else {
            self.bracket(c);
            self.is_new_line &= c == ' ';
        }
    }

    fn bracket(&mut self, c: char) {
        match (c, self.open.last_mut()) {
            ('{', _) => self.open.push(Open::Expression),
            ('(', Some(Open::Expression | Open::Call)) => self.open.push(Open::Call),
            ('"', Some(Open::Expression | Open::Call)) => self.is_quoted = true,
            ('}', Some(Open::Expression | Open::Form)) | (')', Some(Open::Call)) => {
                self.open.pop();
            }
            (']', Some(open @ Open::Expression)) => *open = Open::Form,
            ('[' | '*', Some(open @ Open::Form)) if self.is_new_line => *open = Open::Expression,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::serializer;

    use super::*;

    /// What can be read of `content`, and how many errors there are.
    fn read(content: &str) -> (String, usize) {
        let (resource, errors) = match parse(content) {
            Ok(resource) => (resource, 0),
            Err((resource, errors)) => (resource, errors.len()),
        };
        (serializer::serialize(&resource), errors)
    }

    #[test]
    fn what_is_nested_too_deeply_is_an_error_and_the_rest_is_read() {
        let many = 20_000;
        for part in [
            "{",
            "{\n",
            "{ F(",
            "{ -a(",
            "{ $n ->\n    [one] 5\" }\n   *[other] ",
            "{ $n ->\n    [one] :)\n   *[other] (a) { \"}\" } ",
        ] {
            let bad = ["bad = ", &part.repeat(many)].concat();
            let content = format!("one = One\n{bad}\ntwo = Two\n");
            assert_eq!(
                read(&content),
                ("one = One\ntwo = Two\n".into(), 1),
                "{part}"
            );
        }
        let calls = ["bad = { ", &"F(".repeat(many), "\ntwo = Two\n"].concat();
        assert_eq!(read(&calls), ("two = Two\n".into(), 1));
    }

    #[test]
    fn what_cannot_be_read_is_kept_as_it_was() {
        let content = ["bad = ä ", &"{".repeat(30), " ä }\n"].concat();
        let (resource, errors) = parse(&content).unwrap_err();
        assert_eq!(errors.len(), 1);
        assert_eq!(resource.body, [Entry::Junk { content }]);
    }

    #[test]
    fn brackets_beside_each_other_are_not_nested() {
        let forms = "a =\n    { $n ->\n        [one] :( 5\" { $n }\n       *[other] {\"}\"} [x] :(\n    }\n";
        let text = [
            "b = :( ",
            &"{ $n } {\"\\\"{\"} { F($n) } ".repeat(50),
            "c\n",
        ]
        .concat();
        for content in [forms, &text, &forms.repeat(30)] {
            assert_eq!(shallow(content), content);
        }
        let nested = ["a = ", &"{ ".repeat(DEEPEST), "$n", &" }".repeat(DEEPEST)].concat();
        assert!(parse(&nested).is_ok());
    }
}
