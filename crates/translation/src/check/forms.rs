//! Forms for numbers, and what is filled in: each way to read a text out must say what the
//! English says.

use std::collections::BTreeSet;

use super::Check;
use crate::message::{Message, Text};
use crate::pattern::{Forms, Parts, Reading};
use crate::plurals::{has_several_numbers, is_form};
use crate::problem::Problem;

impl Check<'_> {
    /// The forms of a text.
    pub(super) fn forms(&mut self, english: &Parts<'_>, own: (&Message, &Text, &Parts<'_>)) {
        let (message, text, parts) = own;
        for forms in &parts.forms {
            let mut seen = BTreeSet::new();
            for name in forms.names() {
                let form = name.to_owned();
                if !seen.insert(name) {
                    self.fault(message, text, Problem::FormTwice { form });
                } else if is_named_in(name, english, *forms) || name == "other" {
                    // As the English has it.
                } else if !is_form(name) {
                    let all = self.forms.clone();
                    self.fault(message, text, Problem::FormUnknown { form, all });
                } else if !self.forms.contains(&name) {
                    let all = self.forms.clone();
                    self.notice(message, text, Problem::FormUnused { form, all });
                }
            }
            if forms.are_plural() {
                self.forms_missing(message, text, *forms, &seen);
            }
        }
        self.forms_lost(english, own);
    }

    fn forms_missing(
        &mut self,
        message: &Message,
        text: &Text,
        forms: Forms<'_>,
        there: &BTreeSet<&str>,
    ) {
        let missing = self.forms.iter().filter(|form| !there.contains(**form));
        let missing: Vec<_> = missing.copied().collect();
        if !missing.is_empty() {
            let problem = Problem::FormsMissing {
                variable: forms.variable.to_owned(),
                missing,
                all: self.forms.clone(),
            };
            self.fault(message, text, problem);
        }
    }

    /// The English has forms and the text has none: right in some sentences only.
    fn forms_lost(&mut self, english: &Parts<'_>, own: (&Message, &Text, &Parts<'_>)) {
        let (message, text, parts) = own;
        for forms in english.forms.iter().filter(|forms| forms.are_plural()) {
            let has_forms = parts.forms.iter().any(|own| own.variable == forms.variable);
            if !has_forms && parts.variables.contains(forms.variable) && self.forms.len() > 1 {
                let variable = forms.variable.to_owned();
                self.notice(message, text, Problem::FormsLost { variable });
            }
        }
    }

    /// The variables that are filled in, in each reading of a text.
    pub(super) fn filled_in(
        &mut self,
        english: &Reading<'_>,
        own: (&Message, &Text),
        readings: &[Reading<'_>],
    ) {
        let (message, text) = own;
        let mut problems = Vec::new();
        for reading in readings {
            for variable in english.shown.difference(&reading.shown) {
                let form = reading.forms.iter().find(|(of, _)| of == variable);
                let variable = (*variable).to_owned();
                let problem = match form {
                    Some((_, form)) if !self.is_of_several(form) => continue,
                    Some((_, form)) => Problem::NumberLost {
                        form: (*form).to_owned(),
                        variable,
                    },
                    None => Problem::VariableLost { variable },
                };
                if !problems.contains(&problem) {
                    problems.push(problem);
                }
            }
        }
        for problem in problems {
            self.fault(message, text, problem);
        }
    }

    fn is_of_several(&self, form: &str) -> bool {
        let is_number = form.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        !is_number && has_several_numbers(self.code, form)
    }
}

fn is_named_in(name: &str, english: &Parts<'_>, own: Forms<'_>) -> bool {
    let same = |forms: &&Forms<'_>| forms.variable == own.variable;
    let names = english
        .forms
        .iter()
        .filter(same)
        .flat_map(|forms| forms.names());
    names
        .into_iter()
        .any(|english| english == name && !is_form(name))
}
