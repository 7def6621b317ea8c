//! `cargo xtask locales`: what is wrong or missing in each language, how far it is, and
//! how plain the English is. What a language lacks is mostly no fault: it is shown in English.
//! Mozilla's tools look too, where there is Python ([`mozilla`]); [`new`] begins a
//! language, [`add`] takes one in.

pub mod add;
pub mod mozilla;
pub mod new;
mod table;

use std::process::ExitCode;

use anyhow::Result;

use crate::plain;
use crate::texts::{self, checked};
use crate::tools::MozillaTools;
use crate::workspace::Workspace;

/// Prints what is wrong and what is missing.
///
/// # Errors
/// A file cannot be read.
pub fn command(workspace: &Workspace) -> Result<ExitCode> {
    let languages = texts::all(workspace)?;
    let wanted = checked::wanted(workspace)?;
    let checked = checked::all(&languages, &wanted)?;
    for language in &checked {
        for finding in &language.found {
            let weight = match finding.is_fault() {
                true => "fault ",
                false => "notice",
            };
            println!("{weight}  {}", language.line(finding));
        }
    }
    println!("\n{}", table::of(&checked));
    let mut faults: usize = checked.iter().map(|language| language.summary.faults).sum();
    let english = plain::check(workspace)?;
    println!("\n{}\n\n{}", english.table(), english.summary());
    for fault in &english.faults {
        println!("{fault}");
    }
    faults += english.faults.len();
    match MozillaTools::get() {
        Err(error) => println!("Mozilla’s tools were not run: {error:#}"),
        Ok(tools) => {
            let found = mozilla::disagreements(workspace, &tools, &checked, &wanted)?;
            for line in &found {
                println!("{line}");
            }
            if found.is_empty() {
                println!("{}", mozilla::AGREED);
            }
            faults += found.len();
        }
    }
    Ok(if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
