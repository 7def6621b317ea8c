//! What is not Fluent, in words that help a translator.

mod cut;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::finding::{Finding, Weight};
use crate::problem::Problem;
use cut::cut;

/// How much of a broken line is shown.
const SHOWN: usize = 80;

/// The findings of all `errors` in `content`.
pub(crate) fn findings(file: &str, content: &str, errors: &[ParserError]) -> Vec<Finding> {
    let lines: Vec<_> = content.lines().collect();
    let mut found: Vec<Finding> = Vec::new();
    for error in errors {
        let slice = error.slice.clone().unwrap_or(error.pos.clone());
        let at = line_of(content.get(..slice.start).unwrap_or(content));
        let Some(cut) = cut(&lines, at) else {
            found.push(finding(file, content, error));
            continue;
        };
        // What is before the cut cannot be read either, and all is well once it is mended.
        if cut.message.is_some() && found.last().is_some_and(|last| last.message == cut.message) {
            found.pop();
        }
        let text = lines.get(cut.line).copied().unwrap_or_default();
        found.push(Finding {
            file: file.to_owned(),
            line: Some(cut.line + 1),
            message: cut.message,
            attribute: cut.attribute,
            weight: Weight::Fault,
            problem: not_fluent(cut.reason, text),
        });
    }
    found
}

fn line_of(before: &str) -> usize {
    before.matches('\n').count()
}

fn not_fluent(reason: String, line: &str) -> Problem {
    let text = line.trim().chars().take(SHOWN).collect();
    Problem::NotFluent { reason, text }
}

/// The finding of one error in `content`.
fn finding(file: &str, content: &str, error: &ParserError) -> Finding {
    // An error at the end of a line is told behind its line break.
    let before = content.get(..error.pos.start).unwrap_or(content).trim_end();
    let begins = error.slice.clone().map_or(0, |slice| slice.start);
    let before = match is_about_brackets(&error.kind) {
        // It shows only at the next thing that should not be there.
        true => up_to_opened(before, begins).unwrap_or(before),
        false => before,
    };
    let begins = before.rfind('\n').map_or(0, |line_break| line_break + 1);
    let line = content.get(begins..).unwrap_or_default();
    let text = line.lines().next().unwrap_or_default().trim();
    let junk = error.slice.clone().and_then(|slice| content.get(slice));
    Finding {
        file: file.to_owned(),
        line: Some(line_of(before) + 1),
        message: junk.and_then(cut::name).map(str::to_owned),
        attribute: None,
        weight: Weight::Fault,
        problem: not_fluent(reason(&error.kind, text), text),
    }
}

/// `text` up to the last bracket that is opened in it, from `begins` on.
fn up_to_opened(text: &str, begins: usize) -> Option<&str> {
    let bracket = text.get(begins..)?.rfind('{')?;
    text.get(..begins + bracket + 1)
}

fn is_about_brackets(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ExpectedToken('}')
            | ErrorKind::ExpectedCharRange { .. }
            | ErrorKind::ExpectedInlineExpression
            | ErrorKind::ExpectedLiteral
    )
}

fn reason(kind: &ErrorKind, line: &str) -> String {
    if is_about_brackets(kind) && line.contains('{') {
        return "A curly bracket is not closed, or there is no name in it: write { $name }, as in \
                the English."
            .to_owned();
    }
    match kind {
        ErrorKind::ExpectedToken('=') => {
            "This line is no message: a message is a name, an equals sign and the text. The \
             further lines of a text begin with spaces."
                .to_owned()
        }
        ErrorKind::ExpectedToken(wanted) => format!("There should be a {wanted} here."),
        ErrorKind::ExpectedCharRange { .. } => {
            "There is a character here that cannot stand here. A name begins with a letter a to z."
                .to_owned()
        }
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => {
            format!("{entry_id} has no text. Write it behind the equals sign.")
        }
        ErrorKind::MissingValue => "There is no text. Write one.".to_owned(),
        ErrorKind::MissingDefaultVariant => {
            "One of the forms must have a * before it: write *[other].".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => {
            "Only one of the forms can have a * before it: *[other].".to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => {
            "A curly bracket is closed and was not opened. Take it out.".to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => {
            "A quotation mark within curly brackets is not closed.".to_owned()
        }
        ErrorKind::ForbiddenCallee => {
            "Functions have names in capital letters, such as NUMBER.".to_owned()
        }
        other => format!("This is not Fluent: {other}."),
    }
}
