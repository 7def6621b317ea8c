//! The councils taking part: loaded from `councils.toml` (`file`), checked (`rules`)
//! and shown to the world ([`public`]). A wave's standing is decided here, by the date.

mod file;
pub mod origin;
pub mod public;
mod rules;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use survey::check::Fault;
use survey::council::Contact;
use survey::ids::{CouncilId, WaveId};

use crate::calendar::Month;
use crate::locales::{Locales, unreadable};

/// How long responses are taken after a wave has closed: phones were out of reach, or
/// the survey was begun on the last day.
pub const DAYS_OF_GRACE: i8 = 14;

/// The councils, in the order of the file.
#[derive(Debug, Default)]
pub struct Councils {
    councils: Vec<Council>,
    places: BTreeMap<CouncilId, usize>,
}

/// One council, as far as the collector needs it.
#[derive(Debug)]
pub struct Council {
    /// What it is called in addresses and responses.
    pub id: CouncilId,
    /// Its name as young people know it.
    pub name: String,
    /// The origins of its pages.
    pub origins: Vec<String>,
    /// Its waves, in the order of their dates; they do not overlap.
    pub waves: Vec<Wave>,
    /// The accent colour, `#rrggbb`.
    pub accent: Option<String>,
    /// Where `Exit this page` leads.
    pub exit: String,
    /// Whom to ask for help: its own contacts, then the national ones.
    pub contacts: Vec<Contact>,
}

/// One round of the survey.
#[derive(Debug)]
pub struct Wave {
    /// What it is called.
    pub id: WaveId,
    /// Its first day.
    pub opens: Date,
    /// Its last day.
    pub closes: Date,
    /// The day after which its responses are deleted.
    pub delete_after: Date,
}

/// What a wave does with a response today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It has not begun.
    NotYetOpen,
    /// It takes responses: it is open, or closed for less than [`DAYS_OF_GRACE`].
    Takes,
    /// It has been closed for longer.
    Gone,
}

impl Councils {
    /// Reads and checks `councils.toml`. What is wrong goes to `faults`.
    pub fn load(path: &Path, locales: &Locales, faults: &mut Vec<Fault>) -> Self {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                faults.push(unreadable(path, &error));
                return Self::default();
            }
        };
        let mut found = Vec::new();
        let file = file::read(&text, &mut found);
        found.extend(rules::faults(&file, locales));
        faults.extend(found.into_iter().map(|fault| Fault {
            place: format!("{}, {}", path.display(), fault.place),
            ..fault
        }));
        Self::of(file)
    }

    fn of(file: file::File) -> Self {
        let national = file.national;
        let councils = file.councils.into_iter();
        let councils: Vec<_> = councils.map(|council| council.with(&national)).collect();
        let places = councils.iter().enumerate();
        Self {
            places: places
                .map(|(at, council)| (council.id.clone(), at))
                .collect(),
            councils,
        }
    }

    /// The council with this id.
    pub fn get(&self, id: &str) -> Option<&Council> {
        self.councils.get(*self.places.get(id)?)
    }

    /// All councils, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Council> {
        self.councils.iter()
    }

    /// The waves whose responses are to be deleted by `today`.
    pub fn over(&self, today: Date) -> Vec<(CouncilId, WaveId)> {
        let waves = self
            .iter()
            .flat_map(|council| council.waves.iter().map(|wave| (&council.id, wave)));
        waves
            .filter(|(_, wave)| wave.delete_after < today)
            .map(|(council, wave)| (council.clone(), wave.id.clone()))
            .collect()
    }
}

impl Council {
    /// The wave with this id.
    pub fn wave(&self, id: &WaveId) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.id == *id)
    }
}

impl Wave {
    /// What the wave does with a response on the day `today`.
    pub fn standing(&self, today: Date) -> Standing {
        match today {
            today if today < self.opens => Standing::NotYetOpen,
            today if today <= self.last_taken() => Standing::Takes,
            _ => Standing::Gone,
        }
    }

    /// The last month in which a repeated response can still come: so long its key is
    /// kept. It is the same for the whole wave, so that it tells nothing of one response.
    pub fn keys_expire(&self) -> Month {
        Month::of(self.last_taken())
    }

    fn last_taken(&self) -> Date {
        self.closes.saturating_add(DAYS_OF_GRACE.days())
    }
}
