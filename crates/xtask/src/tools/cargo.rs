//! Tools that cargo installs.

use std::path::PathBuf;

use anyhow::Result;

use crate::run;
use crate::workspace::cargo;

/// A tool that cargo installs.
pub struct CargoTool<'a> {
    /// The crate.
    pub name: &'a str,
    /// Its version, `0.21.14`.
    pub version: &'a str,
    /// Whether the crate's own lock file counts.
    pub locked: bool,
}

/// A tool runs for seconds and is compiled once: what counts is that it is compiled soon.
const FAST_TO_COMPILE: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

impl CargoTool<'_> {
    /// The program; compiled first, where it is missing.
    ///
    /// # Errors
    /// It could not be installed.
    pub fn get(&self) -> Result<PathBuf> {
        let program = self.name.strip_suffix("-cli").unwrap_or(self.name);
        let file = format!("bin/{program}{}", std::env::consts::EXE_SUFFIX);
        super::cached(&format!("{}-{}", self.name, self.version), &file, |root| {
            println!(
                "Installing {} {}: some minutes, once",
                self.name, self.version
            );
            let mut install = cargo();
            install
                .args(["install", self.name, "--version"])
                .arg(format!("={}", self.version))
                .arg("--root")
                .arg(root)
                .args(self.locked.then_some("--locked"))
                .envs(FAST_TO_COMPILE)
                // Shared by all tools, for they share many crates.
                .env("CARGO_TARGET_DIR", super::cache()?.join("build"));
            run::run(&mut install)
        })
    }
}
