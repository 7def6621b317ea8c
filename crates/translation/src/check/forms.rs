//! Forms for numbers, and what is filled in: each way to read a text out must say what the
//! English says.

use std::collections::BTreeSet;

use super::Check;
use crate::message::{Message, Text};
use crate::pattern::{Forms, Parts, Reading};
use crate::plurals::{are_all_numbers, has_several_numbers, is_form, may_be_form_of};
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
                } else if !may_be_form_of(self.code, name) {
                    let all = self.forms.clone();
                    self.notice(message, text, Problem::FormUnused { form, all });
                }
            }
            if forms.are_plural() {
                self.forms_missing(message, text, *forms);
            }
        }
        self.forms_lost(english, own);
    }

    fn forms_missing(&mut self, message: &Message, text: &Text, forms: Forms<'_>) {
        let missing = self.missing_in(&[forms]);
        if !missing.is_empty() {
            let problem = Problem::FormsMissing {
                variable: forms.variable.to_owned(),
                missing,
                all: self.forms.clone(),
            };
            self.fault(message, text, problem);
        }
    }

    /// The English has forms and the text says the same with every number: right in some
    /// languages, and in some sentences.
    fn forms_lost(&mut self, english: &Parts<'_>, own: (&Message, &Text, &Parts<'_>)) {
        let (message, text, parts) = own;
        let plural = english.forms.iter().filter(|forms| forms.are_plural());
        let variables: BTreeSet<_> = plural.map(|forms| forms.variable).collect();
        for variable in variables.intersection(&parts.variables) {
            let same = parts.forms.iter().filter(|own| own.variable == *variable);
            let same: Vec<_> = same.copied().collect();
            let missing = self.missing_in(&same);
            if !missing.is_empty() && !same.iter().any(|own| own.are_plural()) {
                let problem = Problem::FormsLost {
                    variable: (*variable).to_owned(),
                    missing,
                    all: self.forms.clone(),
                };
                self.notice(message, text, problem);
            }
        }
    }

    /// The forms of the language that stand in none of `there`, nor does each of their
    /// numbers. A text without forms serves as `other`.
    fn missing_in(&self, there: &[Forms<'_>]) -> Vec<&'static str> {
        let numbers: Vec<_> = there.iter().flat_map(|forms| forms.numbers()).collect();
        let is_there = |form: &str| {
            let mut names = there.iter().flat_map(|forms| forms.names());
            names.any(|name| name == form)
                || (there.is_empty() && form == "other")
                || are_all_numbers(self.code, form, &numbers)
        };
        let forms = self.forms.iter().copied();
        forms.filter(|form| !is_there(form)).collect()
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
