//! Where things are: what `cargo metadata` says of this workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run;

/// The workspace in whose folder the command was started.
#[derive(Clone)]
pub struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// The version of the client.
    pub version: String,
    /// The version of wasm-bindgen that the client pins, `0.2.130`.
    pub wasm_bindgen: String,
}

/// The package of the client.
pub const CLIENT: &str = "ylbc-client";
/// The package of the browser journeys.
pub const JOURNEYS: &str = "ylbc-tests";

impl Workspace {
    /// Asks cargo.
    ///
    /// # Errors
    /// The command was started outside the workspace, or the client does not pin wasm-bindgen.
    pub fn find() -> Result<Self> {
        let answer = run::output(cargo().args(["metadata", "--no-deps", "--format-version=1"]))?;
        let metadata: Metadata =
            serde_json::from_str(&answer).context("cargo metadata: not understood")?;
        let client = metadata
            .packages
            .into_iter()
            .find(|package| package.name == CLIENT)
            .with_context(|| format!("no package {CLIENT} in this workspace"))?;
        let wasm_bindgen = client
            .dependencies
            .iter()
            .find(|dependency| dependency.name == "wasm-bindgen")
            .and_then(|dependency| dependency.req.strip_prefix('='))
            .context("Cargo.toml: wasm-bindgen must be pinned with =")?;
        Ok(Self {
            root: metadata.workspace_root,
            target: metadata.target_directory,
            version: client.version,
            wasm_bindgen: wasm_bindgen.trim().to_owned(),
        })
    }

    /// The same, with the texts, instruments, pages and councils in the folder `root`.
    pub fn with_root(&self, root: PathBuf) -> Self {
        Self {
            root,
            ..self.clone()
        }
    }

    /// The site folder that people get.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The site folder of the tests, with pseudo-languages.
    pub fn test_site(&self) -> PathBuf {
        self.target.join("test-site")
    }

    /// The path of `file` as people know it: from the root on.
    pub fn relative<'a>(&self, file: &'a Path) -> std::path::Display<'a> {
        file.strip_prefix(&self.root).unwrap_or(file).display()
    }
}

/// The cargo that started us.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_root: PathBuf,
    target_directory: PathBuf,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    req: String,
}
