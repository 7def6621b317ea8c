//! The instruments as phones get them: the newest version of each, without what only
//! the collector and the reports need.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use serde_json::Value;
use survey::Instrument;
use survey::ids::Version;

use super::Site;
use crate::workspace::Workspace;

/// Adds each instrument to the site; gives the names of the files by instrument.
///
/// # Errors
/// A file cannot be read or is no instrument.
pub fn publish(workspace: &Workspace, site: &Site) -> Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for file in newest_of_each(workspace)? {
        let (id, content) =
            phone_copy(&file).with_context(|| workspace.relative(&file).to_string())?;
        names.insert(id, site.add(content.as_bytes(), "json")?);
    }
    Ok(names)
}

/// The file of each instrument in its newest version.
///
/// # Errors
/// A folder cannot be read.
pub fn newest_of_each(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let folder = workspace.root.join("public/instruments");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| cannot_read(&folder))? {
        let folder = entry.with_context(|| cannot_read(&folder))?.path();
        files.extend(newest(&folder)?);
    }
    Ok(files)
}

fn cannot_read(path: &Path) -> String {
    format!("cannot read {}", path.display())
}

/// The file with the highest version in its name.
fn newest(folder: &Path) -> Result<Option<PathBuf>> {
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut newest = None;
    for entry in fs::read_dir(folder).with_context(|| cannot_read(folder))? {
        let path = entry.with_context(|| cannot_read(folder))?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let version = name
            .strip_suffix(".json")
            .and_then(|stem| stem.parse::<Version>().ok());
        newest = newest.max(version.map(|version| (version, path)));
    }
    Ok(newest.map(|(_, path)| path))
}

/// The id of the instrument in `file`, and its copy for phones.
fn phone_copy(file: &Path) -> Result<(String, String)> {
    let json = fs::read_to_string(file).context("cannot read it")?;
    let mut value: Value = serde_json::from_str(&json).context("not JSON")?;
    if let Some(whole) = value.as_object_mut() {
        whole.remove("$schema");
    }
    for item in items_of(&mut value) {
        item.remove("indicators");
    }
    let copy = value.to_string();
    let instrument = Instrument::from_json(&copy).map_err(|error| anyhow!("{error}"))?;
    Ok((instrument.id.to_string(), copy))
}

fn items_of(whole: &mut Value) -> impl Iterator<Item = &mut serde_json::Map<String, Value>> {
    list(whole, "sections")
        .flat_map(|section| list(section, "items"))
        .filter_map(Value::as_object_mut)
}

fn list<'a>(value: &'a mut Value, name: &str) -> impl Iterator<Item = &'a mut Value> {
    value
        .get_mut(name)
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
}
