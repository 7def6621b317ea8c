//! `cargo xtask build`: the site folder, of what has changed since the last time.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::fingerprint::Fingerprint;
use crate::site::Shown;
use crate::workspace::Workspace;
use crate::{bundle, site};

/// What the site is made of, besides the bundle.
const SOURCES: [&str; 4] = ["locales", "public", "crates/xtask", "src/style"];

/// Builds the working folder `target/site`, or, with `into`, adds a release to that folder.
///
/// # Errors
/// As [`site`]; or the release is there already with other contents.
pub fn command(workspace: &Workspace, pseudo: bool, into: Option<&Path>) -> Result<ExitCode> {
    match into {
        Some(folder) => {
            let bundles = bundle::all(workspace)?;
            site::release(workspace, folder, &bundles)?;
            println!("{} is in {}.", workspace.version, folder.display());
        }
        None => {
            let folder = workspace.site();
            let shown = match pseudo {
                true => Shown::Pseudo,
                false => Shown::Fit,
            };
            site(workspace, &folder, shown)?;
            println!("{} is built.", workspace.relative(&folder));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes sure that `folder` holds the site as the sources are now, with the languages that
/// are to be `shown`.
///
/// # Errors
/// A tool is missing and could not be fetched, or a source is at fault.
pub fn site(workspace: &Workspace, folder: &Path, shown: Shown) -> Result<()> {
    let bundles = bundle::SOURCES
        .into_iter()
        .chain(bundle::translator::SOURCES);
    let sources: Vec<_> = bundles.chain(SOURCES).collect();
    let settings = [format!("{shown:?}"), workspace.version.clone()];
    let settings = settings.each_ref().map(String::as_str);
    let stamp = folder.with_extension("stamp");
    let fingerprint = Fingerprint::of(workspace, &sources, &settings, stamp)?;
    if fingerprint.is_current() && folder.join("embed.js").exists() {
        return Ok(());
    }
    let bundles = bundle::all(workspace)?;
    let start = Instant::now();
    println!("Writing {} …", workspace.relative(folder));
    site::write(workspace, folder, &bundles, shown)?;
    println!("… in {:.1} s", start.elapsed().as_secs_f32());
    fingerprint.keep()
}
