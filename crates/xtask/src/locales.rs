//! `cargo xtask locales`: what in the Fluent files cannot be read, and what each
//! language lacks. Only the first is a fault: what is missing is shown in English.

use std::process::ExitCode;

use anyhow::Result;

use crate::texts;
use crate::workspace::Workspace;

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
    Ok(if faults == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
