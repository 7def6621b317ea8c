//! The compiler's target for WebAssembly, and the source of its standard library.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::run;

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can compile to WebAssembly.
///
/// # Errors
/// rustup is missing, or could not fetch the target: then with its answer.
pub fn wasm_target() -> Result<()> {
    if sysroot()?.join(TARGET).join("lib").exists() {
        return Ok(());
    }
    // rust-toolchain.toml names it too, but a rustup that may not install by itself
    // has only warned.
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]);
    run::with_progress(&format!("Fetching the target {TARGET}"), &mut add)
        .with_context(|| format!("the Rust target {TARGET} is missing"))?;
    Ok(())
}

/// Makes sure that the source of the standard library is there: the client's is compiled
/// for size.
///
/// # Errors
/// As [`wasm_target`].
pub fn library_source() -> Result<()> {
    if sysroot()?.join("src/rust/library/Cargo.lock").exists() {
        return Ok(());
    }
    let mut add = Command::new("rustup");
    add.args(["component", "add", "rust-src"]);
    run::with_progress("Fetching the source of the standard library", &mut add)
        .context("the Rust component rust-src is missing")?;
    Ok(())
}

fn sysroot() -> Result<PathBuf> {
    let sysroot = run::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(sysroot.trim()).join("lib/rustlib"))
}
