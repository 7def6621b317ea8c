//! The pictures beside the sections' names: `pictures/<section>.svg` in the folder of an
//! instrument. Each is one line on 24 by 24 units, in the colour of the words around it and
//! as bold as they are (`src/style/parts.css`), so all of an instrument go into one small
//! file: the line of each by section.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Site, newest_of_each};
use crate::workspace::Workspace;

/// The most that a picture may weigh, in bytes.
const MOST: usize = 600;

/// What stands before the line in each of them, and what after it.
const FRAME: [&str; 2] = [
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d=""#,
    "\"/></svg>\n",
];

/// Adds the pictures of each instrument to the site; gives the names of the files by
/// instrument. An instrument may have none.
///
/// # Errors
/// A file cannot be read, or is no such picture.
pub fn publish(workspace: &Workspace, site: &Site) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for instrument in newest_of_each(workspace)? {
        let folder = instrument.parent().unwrap_or(&instrument);
        let id = folder.file_name().unwrap_or_default().to_string_lossy();
        let pictures = folder.join("pictures");
        if pictures.is_dir() {
            let lines = Value::from_iter(lines(&pictures)?);
            names.insert(
                id.into_owned(),
                site.add(lines.to_string().as_bytes(), "json")?,
            );
        }
    }
    Ok(names)
}

/// The lines of the pictures in `folder`, by section.
fn lines(folder: &Path) -> Result<BTreeMap<String, String>> {
    let cannot_read = || format!("cannot read {}", folder.display());
    let mut lines = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(cannot_read)? {
        let path = entry.with_context(cannot_read)?.path();
        let svg = fs::read_to_string(&path).with_context(cannot_read)?;
        let name = || format!("picture {}", path.display());
        let section = path.file_stem().unwrap_or_default().to_string_lossy();
        lines.insert(
            section.into_owned(),
            line(&svg).with_context(name)?.to_owned(),
        );
    }
    Ok(lines)
}

/// The line of one picture.
fn line(svg: &str) -> Result<&str> {
    if svg.len() > MOST {
        bail!("{} bytes, {MOST} at most", svg.len());
    }
    let [before, after] = FRAME;
    let line = svg
        .strip_prefix(before)
        .and_then(|rest| rest.strip_suffix(after));
    let is_path = |c: char| c.is_ascii_alphanumeric() || " .-".contains(c);
    match line {
        Some(line) if line.starts_with('M') && line.chars().all(is_path) => Ok(line),
        _ => bail!("must be {before}…{after}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use survey::Instrument;

    use super::*;

    fn svg(line: &str) -> String {
        FRAME.join(line)
    }

    #[test]
    fn every_section_of_the_survey_has_a_picture_and_every_picture_a_section() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/instruments/ylbc");
        let json = fs::read_to_string(root.join("1.0.0.json")).unwrap();
        let sections = Instrument::from_json(&json).unwrap().sections;
        let sections: BTreeSet<_> = sections.iter().map(|s| s.id.to_string()).collect();
        let lines = lines(&root.join("pictures")).unwrap();
        assert_eq!(lines.keys().cloned().collect::<BTreeSet<_>>(), sections);
        let different: BTreeSet<_> = lines.values().collect();
        assert_eq!(different.len(), sections.len());
    }

    #[test]
    fn a_picture_is_one_line_and_light() {
        assert_eq!(line(&svg("M4 11l8-7.5 8 7")).unwrap(), "M4 11l8-7.5 8 7");
        for wrong in [
            svg(""),
            svg("M1 1\" style=\"color:red"),
            svg("M1 1").replace("currentColor", "#f00"),
            svg("M1 1").replace("</svg>", "<script/></svg>"),
        ] {
            assert!(line(&wrong).is_err(), "{wrong}");
        }
        let heavy = line(&svg(&"M1 1".repeat(110))).unwrap_err();
        assert!(heavy.to_string().ends_with("bytes, 600 at most"), "{heavy}");
    }
}
