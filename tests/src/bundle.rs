//! The names of the bundle's files, as the built scripts tell each other.

use std::fs;

use anyhow::Context;

use crate::{Result, places};

/// The address of the file that these names lead to: the first stands in the loader, each
/// other one in the script that the one before names.
///
/// # Errors
/// A script is not there, or names no such file.
pub fn address_of(names: &[&str]) -> Result<String> {
    let mut address = "/embed.js".to_owned();
    for name in names {
        let file = places::site().join(&address[1..]);
        let script =
            fs::read_to_string(&file).with_context(|| format!("no file {}", file.display()))?;
        let (_, rest) = script
            .split_once(&format!("{name}:\""))
            .with_context(|| format!("{address} names no {name}"))?;
        let named = rest.split('"').next().unwrap_or_default();
        address = format!("/b/{named}");
    }
    Ok(address)
}
