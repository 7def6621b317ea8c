//! The pictures beside the sections' names, from `<folder>/<id>/pictures/<section>.svg`:
//! each is one line on 24 by 24 units, and of its file only that line is taken.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use survey::check::Fault;
use survey::ids::{InstrumentId, SectionId};

use crate::locales::{fault, files, unreadable};

/// The lines of the pictures, by instrument and section.
#[derive(Debug, Default)]
pub struct Pictures(BTreeMap<(String, String), String>);

impl Pictures {
    /// Reads the pictures of the instrument in `folder`, which may have none. What is wrong
    /// goes to `faults`.
    pub fn read(&mut self, folder: &Path, faults: &mut Vec<Fault>) {
        let instrument = folder.file_name().unwrap_or_default().to_string_lossy();
        // No folder, no pictures.
        for file in files(&folder.join("pictures"), "svg").unwrap_or_default() {
            let section = file.file_stem().unwrap_or_default().to_string_lossy();
            match fs::read_to_string(&file) {
                Err(error) => faults.push(unreadable(&file, &error)),
                Ok(svg) => match line(&svg) {
                    None => faults.push(fault(&file, "is not one path in an svg")),
                    Some(line) => {
                        let key = (instrument.clone().into_owned(), section.into_owned());
                        self.0.insert(key, line.to_owned());
                    }
                },
            }
        }
    }

    /// The line of a section's picture, as in the attribute `d` of an SVG path.
    pub fn line(&self, instrument: &InstrumentId, section: &SectionId) -> Option<&str> {
        let key = (instrument.to_string(), section.to_string());
        self.0.get(&key).map(String::as_str)
    }
}

fn line(svg: &str) -> Option<&str> {
    let (_, rest) = svg.split_once("<path d=\"")?;
    let (line, rest) = rest.split_once('"')?;
    (rest.trim_end() == "/></svg>").then_some(line)
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn only_the_line_is_taken() {
        let svg = "<svg viewBox=\"0 0 24 24\"><path d=\"M1 1h9\"/></svg>\n";
        assert_eq!(line(svg), Some("M1 1h9"));
        assert_eq!(line(&svg.replace("/></svg>", "/><script/></svg>")), None);
        assert_eq!(line("<svg/>"), None);
    }
}
