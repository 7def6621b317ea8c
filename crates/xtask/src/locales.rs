//! `cargo xtask locales`: what in the Fluent files cannot be read, what each language
//! lacks, and how plain the English is. What a language lacks is no fault: it is shown in
//! English.

use std::process::ExitCode;

use anyhow::Result;

use crate::workspace::Workspace;
use crate::{plain, texts};

/// Prints what is wrong and what is missing.
///
/// # Errors
/// A file cannot be read.
pub fn command(workspace: &Workspace) -> Result<ExitCode> {
    let languages = texts::all(workspace)?;
    let source = texts::source(&languages)?;
    let mut faults = 0;
    for texts in &languages {
        for fault in &texts.faults {
            println!("{fault}");
        }
        faults += texts.faults.len();
        let missing = texts.missing(source);
        println!("{}: {} missing", texts.code, missing.len());
        for message in missing {
            println!("  {}", message.id.name);
        }
    }
    let english = plain::check(workspace)?;
    println!("\n{}\n\n{}", english.table(), english.summary());
    for fault in &english.faults {
        println!("{fault}");
    }
    faults += english.faults.len();
    Ok(if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
