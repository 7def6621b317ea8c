//! The compiler's target for WebAssembly.

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
    let sysroot = run::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let library = PathBuf::from(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib");
    if library.exists() {
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
