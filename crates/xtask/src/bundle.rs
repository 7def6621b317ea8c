//! The client's bundle: Trunk compiles it and runs wasm-bindgen (Trunk.toml and
//! trunk.html say how); then it is made small.

mod names;
mod shrink;
pub mod translator;
mod unused;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::fingerprint::Fingerprint;
use crate::run;
use crate::tools;
use crate::workspace::{CLIENT, Workspace, cargo};

/// How rustc makes the client small: a panic stops at once and says nothing, so neither
/// its messages nor the code that writes them are in the download.
const RUSTFLAGS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The standard library is compiled for size too, which takes a tenth off the download.
/// These are settings of the pinned compiler that a stable one accepts only with
/// `RUSTC_BOOTSTRAP`.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", RUSTFLAGS),
];

/// What the bundle is made of.
pub const SOURCES: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "trunk.html",
    "rust-toolchain.toml",
    "crates/survey",
    // How it is made, below.
    "crates/xtask/src/bundle.rs",
    "crates/xtask/src/bundle",
    "crates/xtask/src/tools.rs",
    "src",
];

/// The compiled client.
pub struct Bundle {
    /// The script that loads the WASM, as wasm-bindgen writes it.
    pub glue: PathBuf,
    /// The WASM.
    pub wasm: PathBuf,
}

/// All that is compiled for browsers.
pub struct Bundles {
    /// What young people download.
    pub client: Bundle,
    /// What the page for translators runs.
    pub translator: Bundle,
}

/// Builds all of it, as far as what it is made of has changed.
///
/// # Errors
/// As [`build`].
pub fn all(workspace: &Workspace) -> Result<Bundles> {
    Ok(Bundles {
        client: build(workspace)?,
        translator: translator::build(workspace)?,
    })
}

/// Builds the bundle, if what it is made of has changed.
///
/// # Errors
/// A tool is missing, or the client does not compile.
pub fn build(workspace: &Workspace) -> Result<Bundle> {
    let tools = tools::for_bundle(workspace)?;
    let (compiled, bundle) = places(workspace);
    let dist = compiled.glue.parent().unwrap_or(&workspace.target);
    let stamp = workspace.target.join("bundle.stamp");
    let fingerprint = Fingerprint::of(workspace, &SOURCES, &[&workspace.wasm_bindgen], stamp)?;
    if fingerprint.is_current() && bundle.glue.exists() && bundle.wasm.exists() {
        return Ok(bundle);
    }
    println!("Building the client: some minutes the first time");
    fetch_crates(workspace)?;
    let mut trunk = Command::new(&tools.trunk);
    trunk
        .current_dir(&workspace.root)
        .args(["build", "--release", "--log=warn", "--dist"])
        .arg(dist)
        .env("PATH", &tools.path)
        .envs(SMALL)
        // It would take the place of the flags above.
        .env_remove("RUSTFLAGS")
        // Trunk takes this for its own option and refuses the usual value `1`.
        .env_remove("NO_COLOR")
        // Where in Trunk a compiler's error passes through helps nobody.
        .env("RUST_BACKTRACE", "0");
    run::run(&mut trunk)?;
    shrink::shrink(&tools, &compiled, &bundle)?;
    fingerprint.keep()?;
    Ok(bundle)
}

/// Where Trunk leaves the bundle, and where it stands once it is small.
fn places(workspace: &Workspace) -> (Bundle, Bundle) {
    let dist = workspace.target.join("dist");
    let folder = workspace.target.join("bundle");
    let compiled = Bundle {
        glue: dist.join(format!("{CLIENT}.js")),
        wasm: dist.join(format!("{CLIENT}_bg.wasm")),
    };
    let bundle = Bundle {
        glue: folder.join("client.js"),
        wasm: folder.join("client.wasm"),
    };
    (compiled, bundle)
}

/// The bundle as it was before it was made small: the same client in other files.
///
/// # Errors
/// As [`build`].
pub fn before_shrinking(workspace: &Workspace) -> Result<Bundle> {
    build(workspace)?;
    Ok(places(workspace).0)
}

/// The WASM of the bundle, with the names of its functions, which is not served: it tells
/// whose code is in it.
///
/// # Errors
/// As [`build`].
pub fn with_names(workspace: &Workspace) -> Result<Vec<u8>> {
    build(workspace)?;
    let (compiled, bundle) = places(workspace);
    shrink::with_names(&tools::for_bundle(workspace)?, &compiled, &bundle)
}

/// Gets the crates, those of the standard library too: Trunk, told not to fetch tools,
/// has cargo fetch nothing either.
fn fetch_crates(workspace: &Workspace) -> Result<()> {
    let mut fetch = cargo();
    fetch
        .current_dir(&workspace.root)
        .args(["fetch", "--locked", "--target", "wasm32-unknown-unknown"])
        .envs(SMALL);
    run::with_progress("Fetching the client's crates", &mut fetch)?;
    Ok(())
}

impl Bundle {
    /// The bytes of the WASM.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn wasm(&self) -> Result<Vec<u8>> {
        fs::read(&self.wasm).with_context(|| format!("cannot read {}", self.wasm.display()))
    }
}
