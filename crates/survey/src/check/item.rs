//! Faults of one item: its names, its kind, when it is asked and where it leads.

use std::collections::BTreeSet;

use super::{Check, place_of};
use crate::ids::{ItemId, is_well_formed};
use crate::instrument::{Choice, Item, Kind};
use crate::texts::choice_attribute;

impl Check<'_> {
    pub(super) fn item(&mut self, item: &Item) {
        if !is_message_name(item.id.as_str()) {
            self.at(item, "the id is not well formed");
        }
        if item.since > self.instrument.version {
            self.at(
                item,
                format!("since {} is later than the version", item.since),
            );
        }
        for topic in &item.support {
            if !is_well_formed(topic.as_str()) {
                self.at(item, format!("topic '{topic}' is not well formed"));
            }
        }
        if let Some(scale) = item
            .scale
            .as_ref()
            .filter(|scale| !is_message_name(scale.as_str()))
        {
            self.at(item, format!("scale '{scale}' is not well formed"));
        }
        self.kind(item);
        self.condition(item);
        self.turns(item);
        #[cfg(feature = "figures")]
        self.indicators(item);
    }

    fn at(&mut self, item: &Item, reason: impl Into<String>) {
        self.fault(place_of(item), reason);
    }

    fn kind(&mut self, item: &Item) {
        match &item.kind {
            Kind::Scale { from, to } if from >= to => self.at(item, "the scale does not go up"),
            Kind::Text { limit: 0 } => self.at(item, "the limit is 0"),
            Kind::Scale { .. } | Kind::Text { .. } => {}
            Kind::Multiple(choices) => self.choices(item, choices),
            Kind::Single(choices) => {
                if choices.iter().any(|choice| choice.exclusive) {
                    self.at(item, "'exclusive' means nothing where one choice is made");
                }
                self.choices(item, choices);
            }
        }
    }

    fn choices(&mut self, item: &Item, choices: &[Choice]) {
        if choices.len() < 2 {
            self.at(item, "has fewer than two choices");
        }
        let mut seen = BTreeSet::from(["hint".to_owned()]);
        for Choice { id, .. } in choices {
            if !is_well_formed(id.as_str()) {
                self.at(item, format!("choice '{id}' is not well formed"));
            } else if id == "hint" {
                self.at(item, "a choice cannot be called hint: its text is the hint");
            } else if !seen.insert(choice_attribute(id)) {
                self.at(item, format!("choice {id} stands twice"));
            }
        }
    }

    /// A condition may name only earlier items: so there is no cycle and every route ends.
    fn condition(&mut self, item: &Item) {
        let Some(condition) = &item.ask_if else {
            return;
        };
        if condition.has_empty_part() {
            self.at(item, "ask_if has an empty any or all");
        }
        let mut named = Vec::new();
        condition.for_each(&mut |id, choice| named.push((id.clone(), choice.clone())));
        for (id, choice) in named {
            match self.instrument.item(&id) {
                None => self.at(item, format!("ask_if names the unknown item {id}")),
                Some(_) if !self.is_before(&id, &item.id) => self.at(
                    item,
                    format!(
                        "ask_if names {id}, which is not asked before it: the route would not end"
                    ),
                ),
                Some(other) if other.choice(choice.as_str()).is_none() => {
                    self.at(item, format!("ask_if names {id} {choice}, no such choice"));
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
        let mut seen = BTreeSet::new();
        for turn in &item.turns {
            let on = &turn.on;
            if !matches!(item.kind, Kind::Single(_)) {
                self.at(item, "only an item with one choice can lead to a page");
            } else if item.choice(on.as_str()).is_none() {
                self.at(item, format!("a turn is on {on}, no such choice"));
            } else if !seen.insert(on) {
                self.at(item, format!("two turns are on {on}"));
            }
            if !is_message_name(turn.page.as_str()) {
                self.at(item, format!("page '{}' is not well formed", turn.page));
            }
        }
    }
}

/// Fluent wants a letter first.
fn is_message_name(id: &str) -> bool {
    is_well_formed(id) && id.starts_with(|c: char| c.is_ascii_lowercase())
}
