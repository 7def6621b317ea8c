//! Faults of the figures of an item: what they count must be there, and in their base.

use super::{Check, place_of};
use crate::ids::{ChoiceId, is_well_formed};
use crate::indicator::{Counts, Indicator, Points};
use crate::instrument::{Item, Kind};

impl Check<'_> {
    pub(super) fn indicators(&mut self, item: &Item) {
        for indicator in &item.indicators {
            let place = format!("{}, indicator {}", place_of(item), indicator.id);
            if !is_well_formed(&indicator.id) {
                self.fault(&place, "the id is not well formed");
            }
            let all = self.instrument.items().flat_map(|item| &item.indicators);
            if all.filter(|other| other.id == indicator.id).count() > 1 {
                self.fault(&place, "the id stands twice");
            }
            if indicator.base_words.trim().is_empty() {
                self.fault(&place, "base_words is empty");
            }
            match has_what_it_counts(item, &indicator.counts) {
                true => self.counted(item, indicator, &place),
                false => self.fault(&place, "counts what this kind of item does not have"),
            }
        }
    }

    fn counted(&mut self, item: &Item, indicator: &Indicator, place: &str) {
        let counted: &[ChoiceId] = match &indicator.counts {
            Counts::Choices(counted) => counted,
            Counts::Points(_) | Counts::Each(_) => &[],
        };
        for choice in counted.iter().chain(indicator.base.iter().flatten()) {
            if item.choice(choice.as_str()).is_none() {
                self.fault(place, format!("names {choice}, no such choice"));
            }
        }
        for choice in counted {
            if !indicator.has_in_base(choice) {
                self.fault(place, format!("counts {choice}, which is not in its base"));
            }
        }
        if matches!(&indicator.counts, Counts::Choices(list) if list.is_empty()) {
            self.fault(place, "counts nothing");
        }
    }
}

fn has_what_it_counts(item: &Item, counts: &Counts) -> bool {
    match (counts, &item.kind) {
        (Counts::Choices(_), Kind::Single(_) | Kind::Multiple(_)) => true,
        (Counts::Each(_), Kind::Multiple(_)) => true,
        (
            Counts::Points(Points { from, to }),
            Kind::Scale {
                from: low,
                to: high,
            },
        ) => low <= from && from <= to && to <= high,
        _ => false,
    }
}
