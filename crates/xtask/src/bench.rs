//! `cargo xtask bench`: how light the survey is. Bytes by part and by crate are exact;
//! what a browser takes is measured, never asserted. docs/BENCH.md says how to read it.

mod bytes;
mod content;
mod crates;
mod long;
mod peers;
mod phone;
mod ratios;
mod tasks;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::build;
use crate::site::Shown;
use crate::workspace::Workspace;

pub use bytes::check;

/// What to measure.
#[derive(Args)]
pub struct Options {
    /// The folder of the side-by-side harness, with its packages fetched and built: measures
    /// the survey beside a plain page and other survey tools.
    #[arg(long, value_name = "FOLDER")]
    peers: Option<PathBuf>,
    /// How often everything is measured in the browser, in turns.
    #[arg(long, default_value_t = 7)]
    rounds: u32,
    /// Looks for long tasks only.
    #[arg(long, conflicts_with = "peers")]
    tasks: bool,
}

/// Measures and prints.
///
/// # Errors
/// Something does not build, a tool is missing, or the browser cannot be driven.
pub fn command(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let site = workspace.site();
    build::site(workspace, &site, Shown::Fit)?;
    if options.tasks {
        tasks::table(workspace, &site)?;
        return Ok(ExitCode::SUCCESS);
    }
    bytes::table(workspace, &site)?;
    crates::table(workspace)?;
    tasks::table(workspace, &site)?;
    long::curve(workspace)?;
    match &options.peers {
        Some(folder) => peers::measure(workspace, folder, options.rounds)?,
        None => peers::say_how(),
    }
    Ok(ExitCode::SUCCESS)
}
