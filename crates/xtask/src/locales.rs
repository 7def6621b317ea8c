//! `cargo xtask locales`: what is wrong or missing in each language, or in one, how far it is,
//! and how plain the English is. What a language lacks is mostly no fault: it is shown in
//! English. Mozilla's tools look too, where there is Python ([`mozilla`]); [`new`] begins a
//! language, [`add`] takes one in.

pub mod add;
pub mod mozilla;
pub mod new;
mod table;
mod told;

use std::process::ExitCode;

use anyhow::{Result, ensure};
use translation::Wanted;

use crate::plain;
use crate::texts::checked::Checked;
use crate::texts::{self, checked};
use crate::tools::MozillaTools;
use crate::workspace::Workspace;

/// Prints what is wrong and what is missing: in all languages, or in the language `only`, and
/// then without what only those can mend who write the English.
///
/// # Errors
/// A file cannot be read, or there is no language `only`.
pub fn command(workspace: &Workspace, only: Option<&str>) -> Result<ExitCode> {
    let languages = texts::all(workspace)?;
    let english = &texts::source(&languages)?.catalogue;
    let codes: Vec<_> = languages.iter().map(|texts| texts.code.as_str()).collect();
    if let Some(code) = only {
        ensure!(
            codes.contains(&code),
            "there is no folder locales/{code}: `cargo xtask locales new {code}` lays it out"
        );
    }
    let wanted = checked::wanted(workspace)?;
    let mut checked = checked::all(&languages, &wanted)?;
    checked.retain(|language| only.is_none_or(|code| language.summary.code == code));
    for line in new::unlisted(workspace, &codes, only)? {
        println!("notice  {line}");
    }
    let notices = checked
        .iter()
        .flat_map(|language| told::notices(language, only.is_some()));
    notices.for_each(|line| println!("{line}"));
    let faults = checked.iter().flat_map(told::faults);
    faults.for_each(|line| println!("{line}"));
    println!("\n{}\n", table::of(&checked));
    let verdict = |language| told::verdict(language, |id| english.needs(id));
    let verdicts = checked.iter().filter_map(verdict);
    verdicts.for_each(|line| println!("{line}"));
    let mut faults: usize = checked.iter().map(|language| language.summary.faults).sum();
    if only.is_none() {
        faults += how_plain(workspace)?;
    }
    faults += compared(workspace, &checked, &wanted)?;
    Ok(match faults {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// Prints how plain the English is; gives the number of faults.
fn how_plain(workspace: &Workspace) -> Result<usize> {
    let english = plain::check(workspace)?;
    println!("\n{}\n\n{}", english.table(), english.summary());
    for fault in &english.faults {
        println!("{fault}");
    }
    Ok(english.faults.len())
}

/// Prints what Mozilla's tools find in `languages` and ours do not; gives how much that is.
fn compared(workspace: &Workspace, languages: &[Checked], wanted: &Wanted) -> Result<usize> {
    let tools = match MozillaTools::get() {
        Ok(tools) => tools,
        Err(error) => {
            println!("Mozilla’s tools were not run: {error:#}");
            return Ok(0);
        }
    };
    let found = mozilla::disagreements(workspace, &tools, languages, wanted)?;
    for line in &found {
        println!("{line}");
    }
    if found.is_empty() {
        println!("{}", mozilla::AGREED);
    }
    Ok(found.len())
}
