//! Tools that npm installs. Node 18 is enough for them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::run;

/// Without certificates npm reaches no registry.
const PACKAGES: [&str; 3] = ["nodejs", "npm", "ca-certificates"];

/// Node.js itself.
///
/// # Errors
/// It is missing and could not be installed.
pub fn node() -> Result<PathBuf> {
    super::debian::program("node", &PACKAGES, "Node.js 18 or later, with npm")
}

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
        // Some tools are scripts: without Node they do not run.
        node()?;
        super::cached(&format!("{name}-{version}"), file, |prefix| {
            install(prefix, &[&format!("{name}@{version}")])
        })
    }
}

/// Packages of which files are read and nothing is run.
pub struct NpmFiles {
    /// The name of their folder in the cache; another one whenever a version changes.
    pub name: &'static str,
    /// The packages with their versions, `bootstrap@5.3.9`.
    pub packages: &'static [&'static str],
}

impl NpmFiles {
    /// The folder `node_modules` with the packages; fetched first, where it is missing.
    ///
    /// # Errors
    /// They could not be installed, or there is no Node to run npm.
    pub fn get(&self) -> Result<PathBuf> {
        super::cached(self.name, "node_modules", |prefix| {
            install(prefix, self.packages)
        })
    }
}

/// Installs `packages` under `prefix`. Nothing of theirs is run.
fn install(prefix: &Path, packages: &[&str]) -> Result<()> {
    node()?;
    let npm = super::debian::program("npm", &PACKAGES, "npm")?;
    let mut install = Command::new(npm);
    install
        .args(["install", "--ignore-scripts", "--no-audit", "--no-fund"])
        // Without what a package only expects beside it.
        .arg("--legacy-peer-deps")
        .arg("--prefix")
        .arg(prefix)
        .args(packages);
    run::with_progress(&format!("Fetching {}", packages.join(", ")), &mut install)?;
    Ok(())
}
