//! Makes the client smaller once wasm-bindgen has made it: what nothing calls goes, then
//! wasm-opt does its work, and what WASM and script call each other by gets short names.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Bundle, names, unused};
use crate::run;
use crate::tools::BundleTools;

/// The features that rustc uses for wasm32-unknown-unknown, all of them in Safari 16.4:
/// the tools must know them, and may use no others.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// It must hardly inline: that makes the file smaller by 1 %, but what phones download,
/// compressed, larger by 6 %. Functions of like names are often alike: next to each
/// other they compress better by 1 %. Last go the names.
const OPTIONS: [&str; 5] = [
    "-Oz",
    "--always-inline-max-function-size=2",
    "--one-caller-inline-max-function-size=20",
    "--converge",
    "--reorder-functions-by-name",
];
/// What is left out of the file.
const LEFT_OUT: [&str; 3] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// What is left once nothing is in it that nothing calls.
const NEEDED: &str = "needed.wasm";

/// What wasm-streams exports, which leptos brings in for servers' functions. Nothing of
/// ours calls it.
const UNUSED: &str = "IntoUnderlying";

/// Writes `from` as it is served to `to`.
///
/// # Errors
/// A tool fails, or wasm-bindgen's script is not of the form that is known.
pub fn shrink(tools: &BundleTools, from: &Bundle, to: &Bundle) -> Result<()> {
    let glue = fs::read_to_string(&from.glue).context("no script of wasm-bindgen")?;
    let wasm = from.wasm()?;
    let folder = to.wasm.parent().unwrap_or(&to.wasm);
    fs::create_dir_all(folder).context("no folder for the bundle")?;
    let graph = folder.join("graph.json");
    let needed = folder.join(NEEDED);
    fs::write(&graph, needs(&names::exports(&wasm)?).to_string())?;
    binaryen(tools, "wasm-metadce", &from.wasm)
        .args(["-g", "--graph-file"])
        .args([&graph, Path::new("-o"), &needed])
        .run("Taking out what nothing calls")?;
    let wasm = fs::read(&needed).context("wasm-metadce has written nothing")?;
    fs::write(&needed, unused::stop(&wasm)?)?;
    binaryen(tools, "wasm-opt", &needed)
        .args(OPTIONS)
        .args(LEFT_OUT)
        .arg("-o")
        .arg(&to.wasm)
        .run("Making the WASM small")?;
    let (wasm, glue) = names::shorten(&to.wasm()?, &without_classes(&glue))?;
    fs::write(&to.wasm, wasm)?;
    fs::write(&to.glue, glue)?;
    Ok(())
}

/// Writes the WASM `from` smaller to `to`, with nothing that needs care or time.
///
/// # Errors
/// wasm-opt fails.
pub fn lightly(tools: &BundleTools, from: &Path, to: &Path) -> Result<()> {
    binaryen(tools, "wasm-opt", from)
        .arg(OPTIONS[0])
        .args(LEFT_OUT)
        .arg("-o")
        .arg(to)
        .run("Making the WASM small")
}

/// What [`shrink`] made of `from`, but with the names of the functions.
///
/// # Errors
/// As [`shrink`], which has been done before.
pub fn with_names(tools: &BundleTools, from: &Bundle, to: &Bundle) -> Result<Vec<u8>> {
    let glue = fs::read_to_string(&from.glue).context("no script of wasm-bindgen")?;
    let named = to.wasm.with_file_name("named.wasm");
    binaryen(tools, "wasm-opt", &to.wasm.with_file_name(NEEDED))
        .args(OPTIONS)
        .args(&LEFT_OUT[1..])
        .args(["-g", "-o"])
        .arg(&named)
        .run("Making the WASM small, with names")?;
    let wasm = fs::read(named).context("wasm-opt has written nothing")?;
    Ok(names::shorten(&wasm, &without_classes(&glue))?.0)
}

/// The graph for wasm-metadce: all exports are needed but those of [`UNUSED`].
fn needs(exports: &[String]) -> Value {
    let is_needed = |name: &&String| !name.contains(&UNUSED.to_lowercase());
    let needed: Vec<_> = exports.iter().filter(is_needed).collect();
    let outside = json!({ "name": "outside", "root": true, "reaches": needed });
    exports
        .iter()
        .map(|name| json!({ "name": name, "export": name }))
        .chain([outside])
        .collect()
}

/// The script without the classes of [`UNUSED`] and what belongs to them.
fn without_classes(glue: &str) -> String {
    let mut kept = String::new();
    let mut is_in = false;
    for line in glue.split_inclusive('\n') {
        let is_start = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if is_start {
            is_in = line.contains(UNUSED);
        }
        if !is_in {
            kept.push_str(line);
        }
    }
    kept
}

/// A program of binaryen's, to read `file`.
fn binaryen(tools: &BundleTools, name: &str, file: &Path) -> Step {
    let mut command = Command::new(tools.binaryen.join(name));
    command.args(FEATURES).arg(file);
    Step(command)
}

struct Step(Command);

impl Step {
    fn args(mut self, words: impl IntoIterator<Item = impl AsRef<std::ffi::OsStr>>) -> Self {
        self.0.args(words);
        self
    }

    fn arg(self, word: impl AsRef<std::ffi::OsStr>) -> Self {
        self.args([word])
    }

    fn run(mut self, doing: &str) -> Result<()> {
        run::with_progress(doing, &mut self.0).map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_calls_goes() {
        let exports = ["mount", "intounderlyingsink_write"].map(str::to_owned);
        let graph = needs(&exports);
        assert_eq!(graph[2]["reaches"], json!(["mount"]));
        let glue = "\
export class IntoUnderlyingSink {
    free() {
    }
}
export function mount(host) {
    return host;
}
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {} }
    : new FinalizationRegistry(free);
const MountedFinalization = 1;
";
        let kept = "\
export function mount(host) {
    return host;
}
const MountedFinalization = 1;
";
        assert_eq!(without_classes(glue), kept);
    }
}
