//! Faults of an instrument that only the whole of it can show, each with its place.

use std::collections::BTreeSet;
use std::fmt;

use crate::ids::{ItemId, is_well_formed};
use crate::indicator::Counts;
use crate::instrument::{Instrument, Item, Kind};
use crate::texts::TextId;

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

    fn item(&mut self, item: &Item) {
        if !is_well_formed(item.id.as_str()) || item.id.as_str().starts_with(char::is_numeric) {
            self.fault(place_of(item), "the id is not well formed");
        }
        if item.since > self.instrument.version {
            self.fault(
                place_of(item),
                format!("since {} is later than the version", item.since),
            );
        }
        self.kind(item);
        self.condition(item);
        self.turns(item);
        self.indicators(item);
    }

    fn kind(&mut self, item: &Item) {
        match &item.kind {
            Kind::Scale { from, to } if from >= to => {
                self.fault(place_of(item), "the scale does not go up");
            }
            Kind::Text { limit: 0 } => self.fault(place_of(item), "the limit is 0"),
            Kind::Single(choices) if choices.iter().any(|c| c.exclusive) => {
                self.fault(
                    place_of(item),
                    "'exclusive' means nothing where one choice is made",
                );
            }
            Kind::Single(choices) | Kind::Multiple(choices) => {
                if choices.len() < 2 {
                    self.fault(place_of(item), "has fewer than two choices");
                }
                let mut seen = BTreeSet::new();
                for choice in choices {
                    if !is_well_formed(choice.id.as_str()) {
                        self.fault(
                            place_of(item),
                            format!("choice '{}' is not well formed", choice.id),
                        );
                    }
                    if !seen.insert(&choice.id) {
                        self.fault(place_of(item), format!("choice {} stands twice", choice.id));
                    }
                }
            }
            Kind::Scale { .. } | Kind::Text { .. } => {}
        }
    }

    /// A condition may name only earlier items: so there is no cycle and every route ends.
    fn condition(&mut self, item: &Item) {
        let Some(condition) = &item.ask_if else {
            return;
        };
        if condition.has_empty_part() {
            self.fault(place_of(item), "ask_if has an empty any or all");
        }
        let mut named = Vec::new();
        condition.for_each(&mut |id, choice| named.push((id.clone(), choice.clone())));
        for (id, choice) in named {
            match self.instrument.item(&id) {
                None => self.fault(
                    place_of(item),
                    format!("ask_if names the unknown item {id}"),
                ),
                Some(_) if !self.is_before(&id, &item.id) => self.fault(
                    place_of(item),
                    format!(
                        "ask_if names {id}, which is not asked before it: the route would not end"
                    ),
                ),
                Some(other) if other.choice(choice.as_str()).is_none() => {
                    self.fault(
                        place_of(item),
                        format!("ask_if names {id} {choice}, no such choice"),
                    );
                }
                Some(_) => {}
            }
        }
    }

    fn is_before(&self, one: &ItemId, other: &ItemId) -> bool {
        let place = |id: &ItemId| self.instrument.items().position(|item| item.id == *id);
        place(one) < place(other)
    }

    fn turns(&mut self, item: &Item) {
        for turn in &item.turns {
            if !matches!(item.kind, Kind::Single(_)) {
                self.fault(
                    place_of(item),
                    "only an item with one choice can lead to a page",
                );
            } else if item.choice(turn.on.as_str()).is_none() {
                self.fault(
                    place_of(item),
                    format!("a turn is on {}, no such choice", turn.on),
                );
            }
        }
    }

    fn indicators(&mut self, item: &Item) {
        for indicator in &item.indicators {
            let place = format!("{}, indicator {}", place_of(item), indicator.id);
            let same = self.instrument.items().flat_map(|i| &i.indicators);
            if same.filter(|other| other.id == indicator.id).count() > 1 {
                self.fault(&place, "the id stands twice");
            }
            let mut choices: Vec<_> = indicator.base.iter().flatten().collect();
            match (&indicator.counts, &item.kind) {
                (Counts::Choices(counted), Kind::Single(_) | Kind::Multiple(_)) => {
                    choices.extend(counted)
                }
                (Counts::Each(_), Kind::Multiple(_)) => {}
                (
                    Counts::Points { from, to },
                    Kind::Scale {
                        from: low,
                        to: high,
                    },
                ) if low <= from && from <= to && to <= high => {}
                _ => self.fault(&place, "counts what this kind of item does not have"),
            }
            for choice in choices {
                if item.choice(choice.as_str()).is_none() {
                    self.fault(&place, format!("names {choice}, no such choice"));
                }
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
