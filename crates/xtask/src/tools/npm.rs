//! Tools that npm installs. Node 18 is enough for them.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::run;

/// A tool that npm installs. It must have no dependencies but those that it pins itself.
pub struct NpmTool {
    /// The package.
    pub name: &'static str,
    /// Its version, `132.0.0`.
    pub version: &'static str,
    /// The file that is wanted of it.
    pub file: &'static str,
}

impl NpmTool {
    /// The file that is wanted; fetched first, where it is missing.
    ///
    /// # Errors
    /// It could not be installed, or there is no Node to run it.
    pub fn get(&self) -> Result<PathBuf> {
        let Self {
            name,
            version,
            file,
        } = self;
        // Without certificates npm reaches no registry.
        let packages = ["nodejs", "npm", "ca-certificates"];
        super::debian::program("node", &packages, "Node.js 18 or later, with npm")?;
        super::cached(&format!("{name}-{version}"), file, |prefix| {
            let npm = super::debian::program("npm", &packages, "npm")?;
            let mut install = Command::new(npm);
            install
                .args([
                    "install",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "--prefix",
                ])
                .arg(prefix)
                .arg(format!("{name}@{version}"));
            run::with_progress(&format!("Fetching {name} {version}"), &mut install)?;
            Ok(())
        })
    }
}
