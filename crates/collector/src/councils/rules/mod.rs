//! What makes a `councils.toml` wrong beyond its form. Every fault is one line that
//! names the council, so that whoever wrote the file can mend all of it in one go.

mod colour;
mod contacts;

use std::collections::BTreeSet;

use jiff::ToSpan;
use survey::check::Fault;
use survey::ids::is_well_formed;

use super::file::{CouncilFile, File, WaveFile};
use super::{DAYS_OF_GRACE, origin};
use crate::locales::Locales;

/// Every fault, in the order of the file.
pub fn faults(file: &File, locales: &Locales) -> Vec<Fault> {
    let mut rules = Rules {
        locales,
        place: String::new(),
        contacts: BTreeSet::new(),
        faults: Vec::new(),
    };
    for contact in &file.national {
        rules.place = "national contacts".into();
        rules.contact(contact);
    }
    let mut ids = BTreeSet::new();
    for council in &file.councils {
        rules.place = format!("council {}", council.id);
        rules.expect(ids.insert(&council.id), "the id stands twice");
        rules.council(council);
    }
    rules.faults
}

struct Rules<'a> {
    locales: &'a Locales,
    place: String,
    contacts: BTreeSet<&'a str>,
    faults: Vec<Fault>,
}

impl<'a> Rules<'a> {
    fn expect(&mut self, holds: bool, otherwise: impl Into<String>) {
        if !holds {
            self.faults.push(Fault {
                place: self.place.clone(),
                reason: otherwise.into(),
            });
        }
    }

    fn council(&mut self, council: &'a CouncilFile) {
        self.expect(
            is_well_formed(council.id.as_str()),
            "the id is not well formed",
        );
        self.expect(!council.name.trim().is_empty(), "has no name");
        self.origins(council);
        self.languages(council);
        self.expect(
            is_https(&council.exit),
            format!("exit '{}' is not an https:// address", council.exit),
        );
        if let Some(accent) = &council.accent {
            match colour::contrast_with_white(accent) {
                None => self.expect(false, format!("accent '{accent}' is not a colour, #rrggbb")),
                Some(contrast) => self.expect(
                    contrast >= colour::ENOUGH,
                    format!(
                        "accent '{accent}' is too light for white words on it: \
                         {contrast:.1} to 1, and 4.5 to 1 is the least"
                    ),
                ),
            }
        }
        self.waves(&council.waves);
        for contact in &council.contacts {
            self.contact(contact);
        }
    }

    fn origins(&mut self, council: &CouncilFile) {
        let mut seen = BTreeSet::new();
        for entry in &council.origins {
            if let Err(reason) = origin::check(entry) {
                self.expect(false, format!("origin '{entry}' {reason}"));
            }
            self.expect(seen.insert(entry), format!("origin '{entry}' stands twice"));
        }
    }

    fn languages(&mut self, council: &CouncilFile) {
        self.expect(!council.languages.is_empty(), "has no languages");
        let mut seen = BTreeSet::new();
        for language in &council.languages {
            self.expect(
                self.locales.knows(language),
                format!("language '{language}' has no folder among the locales"),
            );
            self.expect(
                seen.insert(language),
                format!("language '{language}' stands twice"),
            );
        }
    }

    fn waves(&mut self, waves: &[WaveFile]) {
        self.expect(!waves.is_empty(), "has no wave");
        let mut ids = BTreeSet::new();
        for wave in waves {
            self.expect(
                ids.insert(&wave.id),
                format!("wave {} stands twice", wave.id),
            );
            self.wave(wave);
        }
        let mut by_date: Vec<_> = waves.iter().collect();
        by_date.sort_by_key(|wave| wave.opens);
        for pair in by_date.windows(2) {
            if let [earlier, later] = pair {
                self.expect(
                    earlier.closes < later.opens,
                    format!("waves {} and {} overlap", earlier.id, later.id),
                );
            }
        }
    }

    fn wave(&mut self, wave: &WaveFile) {
        let id = &wave.id;
        self.expect(
            is_well_formed(id.as_str()),
            format!("wave '{id}': the id is not well formed"),
        );
        self.expect(
            wave.opens <= wave.closes,
            format!("wave {id} closes before it opens"),
        );
        self.expect(
            wave.delete_after > wave.closes.saturating_add(DAYS_OF_GRACE.days()),
            format!(
                "wave {id}: delete_after must be more than {DAYS_OF_GRACE} days after it closes"
            ),
        );
        self.expect(
            !wave.context.trim().is_empty(),
            format!("wave {id} has no context"),
        );
        let mut groups = BTreeSet::new();
        for group in &wave.eligible {
            let (ages, sex) = (&group.ages, &group.sex);
            self.expect(
                is_well_formed(ages) && is_well_formed(sex),
                format!("wave {id}: eligible '{ages}', '{sex}' is not well formed"),
            );
            self.expect(
                group.count > 0,
                format!("wave {id}: eligible {ages}, {sex} is 0"),
            );
            self.expect(
                groups.insert((ages, sex)),
                format!("wave {id}: eligible {ages}, {sex} stands twice"),
            );
        }
    }
}

fn is_https(address: &str) -> bool {
    address.strip_prefix("https://").is_some_and(is_web)
}

/// An address without its scheme: a host with a dot in it, then perhaps a path.
fn is_web(address: &str) -> bool {
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && origin::check(&format!("https://{host}")).is_ok()
        && !address.contains(|c: char| c.is_whitespace() || c.is_control())
}
