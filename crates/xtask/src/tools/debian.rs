//! Programs of the system: found on the search path; installed with apt, where there
//! is apt; else it is said what to install.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::run;

/// `program`, from Debian's `packages` where it is missing. `what` says to people on
/// other systems what to install.
///
/// # Errors
/// It is missing, and there is no apt or apt failed.
pub fn program(program: &str, packages: &[&str], what: &str) -> Result<PathBuf> {
    if let Ok(found) = which::which(program) {
        return Ok(found);
    }
    if which::which("apt-get").is_err() {
        bail!("{program} is missing. Please install {what}, and start again.");
    }
    install(packages)?;
    match which::which(program) {
        Ok(found) => Ok(found),
        Err(_) => bail!(
            "apt has installed {}, but there is no {program}",
            packages.join(" ")
        ),
    }
}

/// Installs `packages` with apt.
///
/// # Errors
/// There is no apt, or it failed.
pub fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    let doing = format!("Installing {names} with apt");
    if run::with_progress(&doing, apt("install").args(packages)).is_err() {
        // A fresh image has no package lists, and old lists name files that are gone.
        run::with_progress("Fetching apt's package lists", &mut apt("update"))?;
        run::with_progress(&doing, apt("install").args(packages))?;
    }
    Ok(())
}

fn apt(verb: &str) -> Command {
    let mut command = match is_root() {
        true => Command::new("env"),
        false => Command::new("sudo"),
    };
    command
        .arg("DEBIAN_FRONTEND=noninteractive")
        .args(["apt-get", verb, "--yes", "--quiet"])
        .args((verb == "install").then_some("--no-install-recommends"));
    command
}

/// Whether apt can be run without asking anybody for a password.
pub fn is_root() -> bool {
    run::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
