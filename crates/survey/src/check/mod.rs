//! Faults of an instrument that only the whole of it can show, each with its place:
//! here those of names and texts, in `item` and `figures` those of single items.

#[cfg(feature = "figures")]
mod figures;
mod item;

use std::collections::BTreeSet;
use std::fmt;

use crate::ids::is_well_formed;
use crate::instrument::{Instrument, Item};
use crate::texts::{TextId, page_message, section_message, topic_message};

/// One fault of an instrument.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Where: `item home-safe`, `section home`.
    pub place: String,
    /// What is wrong there.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

impl Instrument {
    /// Every fault, in the order of the file; none for an instrument that can be asked.
    /// `has_text` says which texts the source language has.
    pub fn check(&self, has_text: impl Fn(&TextId) -> bool) -> Vec<Fault> {
        let mut check = Check {
            instrument: self,
            faults: Vec::new(),
        };
        check.names();
        check.messages();
        for item in self.items() {
            check.item(item);
        }
        check.texts(has_text);
        check.faults
    }
}

struct Check<'a> {
    instrument: &'a Instrument,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, place: impl Into<String>, reason: impl Into<String>) {
        self.faults.push(Fault {
            place: place.into(),
            reason: reason.into(),
        });
    }

    fn names(&mut self) {
        if !is_well_formed(self.instrument.id.as_str()) {
            self.fault(
                "instrument",
                format!("id '{}' is not well formed", self.instrument.id),
            );
        }
        if self.instrument.items().next().is_none() {
            self.fault("instrument", "has no items");
        }
        let mut sections = BTreeSet::new();
        let mut items = BTreeSet::new();
        for section in &self.instrument.sections {
            let place = format!("section {}", section.id);
            if !is_well_formed(section.id.as_str()) {
                self.fault(&place, "the id is not well formed");
            }
            if !sections.insert(&section.id) {
                self.fault(&place, "the id stands twice");
            }
            if section.items.is_empty() {
                self.fault(&place, "has no items");
            }
            for item in &section.items {
                if !items.insert(&item.id) {
                    self.fault(place_of(item), "the id stands twice");
                }
            }
        }
    }

    /// Two texts with one name would be one text. Topics are the same wherever they stand.
    fn messages(&mut self) {
        let mut others = BTreeSet::new();
        for section in &self.instrument.sections {
            others.insert(section_message(&section.id));
        }
        for item in self.instrument.items() {
            others.extend(item.support.iter().map(topic_message));
            others.extend(item.scale.iter().map(|scale| scale.to_string()));
            let pages = item.turns.iter().map(|turn| page_message(&turn.page));
            others.extend(pages.map(str::to_owned));
        }
        for item in self.instrument.items() {
            if others.contains(item.id.as_str()) {
                let reason = "a section, scale, topic or page has the message of this name";
                self.fault(place_of(item), reason);
            }
        }
    }

    fn texts(&mut self, has_text: impl Fn(&TextId) -> bool) {
        for needed in self.instrument.texts() {
            if let Some(first) = needed.first().filter(|_| !needed.iter().any(&has_text)) {
                self.fault(format!("text {first}"), "is missing in the source language");
            }
        }
    }
}

fn place_of(item: &Item) -> String {
    format!("item {}", item.id)
}
