//! Holding a translation against the English. What is looked at in one text is in
//! [`text`], forms for numbers are in [`forms`], references in [`references`], answers that
//! read the same in [`answers`].

mod answers;
mod forms;
mod references;
mod sentences;
mod text;

use survey::texts::TextId;

use crate::catalogue::Catalogue;
use crate::finding::{Finding, Weight};
use crate::language;
use crate::message::{Message, Text};
use crate::plurals::plural_categories;
use crate::problem::Problem;
use crate::wanted::Wanted;

/// All that is to be said of the language `own`, in the order of its files; of `source`
/// itself, too, where both are the English. `wanted` is what the instruments ask for.
pub fn check(source: &Catalogue, own: &Catalogue, wanted: &Wanted) -> Vec<Finding> {
    let mut check = Check::new(source, own, wanted);
    check.status = own.plain("language-status");
    check.found.extend(own.unread.iter().cloned());
    for message in source.messages() {
        match own.message(&message.id) {
            Some(own) => check.message(message, own),
            None => check.missing(message),
        }
    }
    for message in own.messages() {
        if source.message(&message.id).is_none() {
            check.note(message, None, Weight::Notice, Problem::Extra);
        }
    }
    for term in own.terms() {
        for text in &term.texts {
            check.words(term, text, None);
        }
    }
    check.answers();
    check.found.extend(references::check(own));
    if source.code == own.code {
        check.instruments(source);
    }
    let mut found = check.found;
    let place = |file: &str| own.files.iter().position(|own| own == file);
    found.sort_by_key(|finding| {
        let line = finding.line.unwrap_or(usize::MAX);
        (place(&finding.file).unwrap_or(usize::MAX), line)
    });
    found
}

/// What is to be said of one message: `own_text` is it in the language `code`, in Fluent's
/// notation, from its name to its last attribute; `wanted` is what the instruments ask for.
/// What it refers to is not looked at.
pub fn check_one(source: &Message, own_text: &str, code: &str, wanted: &Wanted) -> Vec<Finding> {
    let file = (source.file.clone(), own_text.to_owned());
    let own = Catalogue::read(code, [file]);
    let alone = Catalogue::default();
    let mut check = Check::new(&alone, &own, wanted);
    check.found.extend(own.unread.iter().cloned());
    match own.messages().next() {
        Some(message) if message.id == source.id => {
            check.message(source, message);
            check.answers();
        }
        Some(message) => {
            let wanted = source.id.clone();
            check.note(
                message,
                None,
                Weight::Fault,
                Problem::OtherMessage { wanted },
            );
        }
        None if check.found.is_empty() => check.missing(source),
        None => {}
    }
    check.found
}

/// A check of one language.
struct Check<'a> {
    source: &'a Catalogue,
    own: &'a Catalogue,
    code: &'a str,
    /// Who has checked the language, where that is known.
    status: Option<String>,
    /// The forms for numbers that the language has.
    forms: Vec<&'static str>,
    wanted: &'a Wanted,
    found: Vec<Finding>,
}

impl<'a> Check<'a> {
    fn new(source: &'a Catalogue, own: &'a Catalogue, wanted: &'a Wanted) -> Self {
        Self {
            source,
            own,
            code: &own.code,
            status: None,
            forms: plural_categories(&own.code),
            wanted,
            found: Vec::new(),
        }
    }

    fn note(&mut self, message: &Message, text: Option<&Text>, weight: Weight, problem: Problem) {
        self.found.push(Finding::of(message, text, weight, problem));
    }

    fn fault(&mut self, message: &Message, text: &Text, problem: Problem) {
        self.note(message, Some(text), Weight::Fault, problem);
    }

    fn notice(&mut self, message: &Message, text: &Text, problem: Problem) {
        self.note(message, Some(text), Weight::Notice, problem);
    }

    fn missing(&mut self, source: &Message) {
        let line = self.lost_with(source);
        let (weight, problem) = lack_of(source, line);
        let lack = Finding::lack(&source.file, line, source, None, weight, problem);
        self.found.push(lack);
    }

    /// The line that cannot be read and that `message`, or a part of it, was lost with.
    fn lost_with(&self, message: &Message) -> Option<usize> {
        let is_cause = |found: &&Finding| {
            let is_unread = matches!(found.problem, Problem::NotFluent { .. });
            let is_it = found.message.as_deref() == Some(&message.id);
            is_unread && is_it && found.file == message.file
        };
        self.found.iter().find(is_cause)?.line
    }

    fn message(&mut self, source: &Message, own: &Message) {
        for text in &source.texts {
            let attribute = text.attribute.as_deref();
            match own.text(attribute) {
                Some(own_text) => {
                    self.text(source, text, own, own_text);
                }
                None => {
                    let cause = self.lost_with(own);
                    let (weight, problem) = lack_of(source, cause);
                    let line = cause.or(Some(own.line));
                    let lack = Finding::lack(&own.file, line, own, attribute, weight, problem);
                    self.found.push(lack);
                }
            }
        }
        for text in &own.texts {
            let attribute = text.attribute.as_deref();
            if source.text(attribute).is_none() {
                self.words(own, text, None);
                // A phone would show it, with nothing in English that it stands for.
                if !attribute.is_some_and(|name| self.wanted.may_have(&own.id, name)) {
                    self.fault(own, text, Problem::Extra);
                }
            }
        }
        self.settings(own);
    }

    /// What the language says of itself.
    fn settings(&mut self, own: &Message) {
        let text = own.text(None);
        if let Some(text) = text
            && let Some(problem) =
                language::problem(self.code, self.status.as_deref(), &own.id, &text.pattern)
        {
            self.fault(own, text, problem);
        }
    }

    /// What the instruments need and the English lacks.
    fn instruments(&mut self, source: &Catalogue) {
        let has = |id: &TextId| {
            let message = source.message(&id.message);
            message.is_some_and(|message| message.text(id.attribute.as_deref()).is_some())
        };
        for texts in &self.wanted.texts {
            if texts.iter().any(has) {
                continue;
            }
            let Some(first) = texts.first() else {
                continue;
            };
            let message = source.message(&first.message);
            self.found.push(Finding {
                file: message.map_or_else(String::new, |message| message.file.clone()),
                line: message.map(|message| message.line),
                message: Some(first.message.clone()),
                attribute: first.attribute.clone(),
                weight: Weight::Fault,
                problem: Problem::NotInSource {
                    wanted: texts.iter().map(ToString::to_string).collect(),
                },
            });
        }
    }
}

fn lack_of(source: &Message, lost_with: Option<usize>) -> (Weight, Problem) {
    let is_needed = source.is_needed || language::is_needed(&source.id);
    let weight = match is_needed {
        true => Weight::Fault,
        false => Weight::Notice,
    };
    let problem = Problem::Missing {
        is_needed,
        lost_with,
    };
    (weight, problem)
}
