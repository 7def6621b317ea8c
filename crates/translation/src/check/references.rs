//! What texts refer to: it must be there, and must not lead back.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::finding::{Finding, Weight};
use crate::pattern::Parts;
use crate::problem::Problem;

/// The findings of a language.
pub(super) fn check(own: &Catalogue) -> Vec<Finding> {
    let mut found = Vec::new();
    for message in own.messages().chain(own.terms()) {
        for text in &message.texts {
            let name = name(&message.id, text.attribute.as_deref());
            for reference in Parts::of(&text.pattern).references {
                if referred(own, &reference).is_none() {
                    let problem = Problem::ReferenceUnknown { reference };
                    found.push(Finding::of(message, Some(text), Weight::Fault, problem));
                }
            }
            if let Some(path) = way_back(own, &name) {
                let problem = Problem::Cycle { path };
                found.push(Finding::of(message, Some(text), Weight::Fault, problem));
            }
        }
    }
    found
}

fn name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => [id, ".", attribute].concat(),
        None => id.to_owned(),
    }
}

/// The text `name`. None, where there is no such text.
fn named<'a>(own: &'a Catalogue, name: &str) -> Option<Parts<'a>> {
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    };
    let text = own.entry(id)?.text(attribute)?;
    Some(Parts::of(&text.pattern))
}

/// What the text `name` refers to. None, where there is no such text.
fn referred(own: &Catalogue, name: &str) -> Option<BTreeSet<String>> {
    Some(named(own, name)?.references)
}

/// The variables in a text and in the messages that it refers to. Terms are given theirs
/// where they are put in.
pub(super) fn variables<'a>(own: &'a Catalogue, parts: &Parts<'a>) -> BTreeSet<&'a str> {
    let mut variables = parts.variables.clone();
    let mut seen = BTreeSet::new();
    let mut ways: Vec<_> = parts.references.iter().cloned().collect();
    while let Some(reference) = ways.pop() {
        if reference.starts_with('-') || !seen.insert(reference.clone()) {
            continue;
        }
        if let Some(parts) = named(own, &reference) {
            variables.extend(&parts.variables);
            ways.extend(parts.references);
        }
    }
    variables
}

/// A way from the text `name` back to it.
fn way_back(own: &Catalogue, name: &str) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![name.to_owned()]];
    while let Some(way) = ways.pop() {
        for next in way
            .last()
            .and_then(|last| referred(own, last))
            .unwrap_or_default()
        {
            let mut longer = way.clone();
            longer.push(next.clone());
            if next == name {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push(longer);
            }
        }
    }
    None
}
