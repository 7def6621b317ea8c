//! What the collector works with: instruments, English texts and councils, loaded
//! and checked together. `serve` refuses to start on what `check` reports.

use std::path::PathBuf;

use clap::Args;
use survey::check::Fault;

use crate::councils::Councils;
use crate::instruments::Instruments;
use crate::locales::Locales;
use crate::print::Languages;

/// Where the data lies that somebody writes by hand.
#[derive(Clone, Debug, Args)]
pub struct Sources {
    /// The folder of instruments: `<id>/<version>.json`.
    #[arg(long, value_name = "DIR", default_value = "public/instruments")]
    pub instruments: PathBuf,
    /// The folder of languages: `<language>/*.ftl`.
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub locales: PathBuf,
    /// The file of councils.
    #[arg(long, value_name = "FILE", default_value = "councils.toml")]
    pub councils: PathBuf,
}

/// Instruments and councils without a fault.
#[derive(Debug)]
pub struct Setup {
    /// Every instrument in every version.
    pub instruments: Instruments,
    /// The councils taking part.
    pub councils: Councils,
    /// The texts of the printable form.
    pub languages: Languages,
}

impl Setup {
    /// Loads everything that `sources` names.
    ///
    /// # Errors
    /// Every fault found, with its place; never an empty list.
    pub fn load(sources: &Sources) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let locales = Locales::load(&sources.locales, &mut faults);
        let instruments = Instruments::load(&sources.instruments, &locales, &mut faults);
        let councils = Councils::load(&sources.councils, &locales, &mut faults);
        let languages = Languages::load(&sources.locales, &locales, &mut faults);
        match faults.is_empty() {
            true => Ok(Self {
                instruments,
                councils,
                languages,
            }),
            false => Err(faults),
        }
    }
}
