//! Taking out what cannot be shown, so that it counts as missing: what the checks have found,
//! and what refers to it.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Pattern};

use crate::finding::Finding;
use crate::pattern::Parts;

/// Takes out of `files` (messages and terms) what the checks have `found` that cannot be
/// shown, and what refers to something that is taken out.
pub fn leave_out(files: &mut [&mut Vec<Entry<String>>], found: &[Finding]) {
    let broken = found.iter().filter(|finding| finding.problem.is_broken());
    let mut gone: BTreeSet<String> = broken
        .filter_map(|finding| {
            Some(name(
                finding.message.as_ref()?,
                finding.attribute.as_deref(),
            ))
        })
        .collect();
    let mut before = None;
    // What is taken out may be what others refer to.
    while before.replace(gone.len()) != Some(gone.len()) {
        for file in files.iter_mut() {
            file.retain_mut(|entry| keep(entry, &mut gone));
        }
    }
}

fn name(id: &str, attribute: Option<&str>) -> String {
    let attribute = attribute.iter().flat_map(|name| [".", name]);
    [id].into_iter().chain(attribute).collect()
}

/// Takes out of `entry` what is `gone` or refers to that; gives whether something is left.
fn keep(entry: &mut Entry<String>, gone: &mut BTreeSet<String>) -> bool {
    let (id, attributes) = match entry {
        Entry::Message(message) => (message.id.name.clone(), &mut message.attributes),
        Entry::Term(term) => (["-", &term.id.name].concat(), &mut term.attributes),
        _ => return true,
    };
    attributes.retain(|own| stays(name(&id, Some(&own.id.name)), &own.value, gone));
    match entry {
        Entry::Message(message) => {
            message.value.take_if(|value| !stays(id, value, gone));
            message.value.is_some() || !message.attributes.is_empty()
        }
        Entry::Term(term) if stays(id.clone(), &term.value, gone) => true,
        Entry::Term(term) => {
            // It goes as a whole.
            let attributes = term.attributes.iter();
            gone.extend(attributes.map(|own| name(&id, Some(&own.id.name))));
            false
        }
        _ => true,
    }
}

/// Whether the text `name` is not `gone`, nor anything that it refers to; it is gone, if not.
fn stays(name: String, text: &Pattern<String>, gone: &mut BTreeSet<String>) -> bool {
    let mut references = Parts::of(text).references.into_iter();
    if !gone.contains(&name) && !references.any(|reference| gone.contains(&reference)) {
        return true;
    }
    gone.insert(name);
    false
}
