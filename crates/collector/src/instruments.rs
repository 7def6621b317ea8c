//! Every instrument in every version, from `<folder>/<id>/<version>.json`. A response
//! is checked against the version that it names, however old.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use survey::Instrument;
use survey::check::Fault;
use survey::ids::{InstrumentId, Version};

use crate::locales::{Locales, fault, files, unreadable};
use crate::pictures::Pictures;

/// What a page asks that names no instrument; the loader (`public/embed`) does the same.
const USUAL: &str = "ylbc";

/// Instruments by id and version, with their pictures.
#[derive(Debug, Default)]
pub struct Instruments {
    versions: BTreeMap<InstrumentId, BTreeMap<Version, Instrument>>,
    pictures: Pictures,
}

impl Instruments {
    /// Reads and checks all instruments of `folder`. What is wrong goes to `faults`.
    pub fn load(folder: &Path, locales: &Locales, faults: &mut Vec<Fault>) -> Self {
        let mut instruments = Self::default();
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                faults.push(unreadable(folder, &error));
                return instruments;
            }
        };
        let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        folders.retain(|path| path.is_dir());
        folders.sort();
        for folder in &folders {
            instruments.pictures.read(folder, faults);
            match files(folder, "json") {
                Ok(files) => files
                    .iter()
                    .for_each(|file| instruments.read(file, locales, faults)),
                Err(error) => faults.push(unreadable(folder, &error)),
            }
        }
        if instruments.versions.is_empty() && faults.is_empty() {
            faults.push(fault(folder, "holds no instrument"));
        }
        instruments
    }

    /// The versions of an instrument; none for one that is not known.
    pub fn versions(&self, id: &InstrumentId) -> Option<&BTreeMap<Version, Instrument>> {
        self.versions.get(id)
    }

    /// The instrument `id` (where none is named, the usual one) in `version` (where none
    /// is named, the newest); none where there is no such instrument or version.
    pub fn find(&self, id: Option<&str>, version: Option<&str>) -> Option<&Instrument> {
        let versions = match id {
            Some(id) => self.versions.get(id),
            None => self
                .versions
                .get(USUAL)
                .or_else(|| self.versions.values().next()),
        }?;
        match version {
            Some(version) => versions.get(&version.parse().ok()?),
            None => versions.values().next_back(),
        }
    }

    /// The pictures beside the names of their sections.
    pub fn pictures(&self) -> &Pictures {
        &self.pictures
    }

    fn read(&mut self, file: &Path, locales: &Locales, faults: &mut Vec<Fault>) {
        let json = match fs::read_to_string(file) {
            Ok(json) => json,
            Err(error) => return faults.push(unreadable(file, &error)),
        };
        let instrument = match Instrument::from_json(&json) {
            Ok(instrument) => instrument,
            Err(error) => return faults.push(fault(file, error.to_string())),
        };
        let own_path = format!("{}/{}.json", instrument.id, instrument.version);
        if !file.ends_with(&own_path) {
            faults.push(fault(file, format!("should be {own_path}")));
        }
        let found = instrument.check(|text| locales.has_text(text));
        faults.extend(found.iter().map(|found| fault(file, found.to_string())));
        self.versions
            .entry(instrument.id.clone())
            .or_default()
            .insert(instrument.version, instrument);
    }
}
