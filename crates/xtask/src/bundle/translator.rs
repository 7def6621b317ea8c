//! What the page for translators runs: compiled as the client is, since most crates are then
//! compiled already, without Trunk and without the last few bytes.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::{Bundle, SMALL, shrink};
use crate::fingerprint::Fingerprint;
use crate::run;
use crate::tools::{self, BundleTools};
use crate::workspace::{Workspace, cargo};

const NAME: &str = "translator";
const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "client";

/// What it is made of.
pub const SOURCES: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "crates/survey",
    "crates/translation",
    "crates/translator",
    "crates/xtask/src/bundle.rs",
    "crates/xtask/src/bundle",
    "crates/xtask/src/tools.rs",
];

/// Builds it, if what it is made of has changed. The client has been built before, so the
/// crates are there.
///
/// # Errors
/// A tool is missing, or it does not compile.
pub fn build(workspace: &Workspace) -> Result<Bundle> {
    let tools = tools::for_bundle(workspace)?;
    let folder = workspace.target.join(NAME);
    let bundle = Bundle {
        glue: folder.join(format!("{NAME}.js")),
        wasm: folder.join(format!("{NAME}.wasm")),
    };
    let stamp = workspace.target.join("translator.stamp");
    let fingerprint = Fingerprint::of(workspace, &SOURCES, &[&workspace.wasm_bindgen], stamp)?;
    if fingerprint.is_current() && bundle.glue.exists() && bundle.wasm.exists() {
        return Ok(bundle);
    }
    println!("Building what the page for translators runs");
    compile(workspace)?;
    fs::create_dir_all(&folder).context("no folder for the translator's bundle")?;
    let bound = bind(workspace, &tools, &folder)?;
    shrink::lightly(&tools, &bound, &bundle.wasm)?;
    fingerprint.keep()?;
    Ok(bundle)
}

fn compile(workspace: &Workspace) -> Result<()> {
    let mut build = cargo();
    build
        .current_dir(&workspace.root)
        .args(["build", "--quiet", "--locked", "--package", NAME])
        .args(["--profile", PROFILE, "--target", TARGET])
        .envs(SMALL)
        // It would take the place of the flags among these.
        .env_remove("RUSTFLAGS");
    run::run(&mut build)
}

/// Has wasm-bindgen write the script beside the WASM; gives the path of its WASM.
fn bind(workspace: &Workspace, tools: &BundleTools, folder: &PathBuf) -> Result<PathBuf> {
    let compiled = workspace.target.join(TARGET).join(PROFILE);
    let mut bindgen = Command::new(&tools.bindgen);
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(folder)
        .arg(compiled.join(format!("{NAME}.wasm")));
    run::output(&mut bindgen)?;
    Ok(folder.join(format!("{NAME}_bg.wasm")))
}
