//! The part of a council that the world may see, with the standing of its waves today.

use jiff::civil::Date;
use survey::council;
use survey::council::{Listed, WaveState};

use super::{Council, Councils, Wave};

impl Councils {
    /// The councils taking part, for `GET /v1/councils.json`.
    pub fn listed(&self) -> Vec<Listed> {
        self.iter()
            .map(|council| Listed {
                id: council.id.clone(),
                name: council.name.clone(),
            })
            .collect()
    }
}

impl Council {
    /// What `GET /v1/councils/<id>.json` gives on the day `today`.
    pub fn public(&self, today: Date) -> council::Council {
        council::Council {
            id: self.id.clone(),
            name: self.name.clone(),
            origins: self.origins.clone(),
            waves: self.waves.iter().map(|wave| wave.public(today)).collect(),
            accent: self.accent.clone(),
            exit: self.exit.clone(),
            contacts: self.contacts.clone(),
        }
    }
}

impl Wave {
    fn public(&self, today: Date) -> council::Wave {
        let state = match today {
            today if today < self.opens => WaveState::NotYetOpen,
            today if today <= self.closes => WaveState::Open,
            _ => WaveState::Closed,
        };
        council::Wave {
            id: self.id.clone(),
            opens: self.opens.to_string(),
            closes: self.closes.to_string(),
            state,
        }
    }
}
