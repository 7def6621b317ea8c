//! Other programs: run them, and say in one line which one failed and how.

use std::io::ErrorKind;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Error, Result, anyhow, bail};
use indicatif::ProgressBar;

/// Runs a program that speaks for itself.
///
/// # Errors
/// It could not be started, or it failed.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    expect_success(command, status)
}

/// Runs a program and gives what it prints. What it says on its error output is
/// shown only if it fails.
///
/// # Errors
/// It could not be started, or it failed: then with what it said.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        let said = [output.stdout, output.stderr].concat();
        bail!(
            "{} failed ({}):\n{}",
            describe(command),
            output.status,
            String::from_utf8_lossy(&said).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Like [`output`], for what takes a while: `doing` stands on the screen meanwhile.
///
/// # Errors
/// As [`output`].
pub fn with_progress(doing: &str, command: &mut Command) -> Result<String> {
    let bar = ProgressBar::new_spinner().with_message(doing.to_owned());
    if bar.is_hidden() {
        println!("{doing} …");
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    let answer = output(command);
    bar.finish_and_clear();
    answer
}

/// The program and its arguments, as one would type them.
pub fn describe(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Why `command` could not be started.
pub fn not_started(command: &Command, error: &std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => anyhow!("{program} is not installed"),
        _ => anyhow!("{program} could not be started: {error}"),
    }
}

/// An error for a `status` other than success.
///
/// # Errors
/// Names the command and how it ended.
pub fn expect_success(command: &Command, status: ExitStatus) -> Result<()> {
    match status.success() {
        true => Ok(()),
        false => bail!("{} failed ({status})", describe(command)),
    }
}
