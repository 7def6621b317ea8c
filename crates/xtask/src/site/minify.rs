//! Scripts and style sheets, bundled and minified by esbuild: style sheets for the oldest
//! browsers that the survey runs in, scripts so that older ones can read them too.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::run;
use crate::tools;

/// What the survey runs in (docs/BROWSERS.md).
const STYLES_FOR: &str = "--target=chrome100,firefox102,safari16.4,ios16.4";
/// A browser that cannot read a script shows nothing at all. Those that can read this say
/// why there is no survey.
const SCRIPTS_FOR: &str = "--target=es2018";

/// The beginning of a text that is UTF-8, whatever the page around it is.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What `module` and `script` are told: a name in the script, and the value in its place.
pub type Told<'a> = (&'a str, &'a Value);

/// The module in `file` with all that it imports, and `client`, the client's script, as
/// `ylbc-client`.
///
/// # Errors
/// esbuild is missing, or found a fault in the script.
pub fn module(file: &Path, client: Option<&Path>, told: Told<'_>) -> Result<Vec<u8>> {
    module_with(file, client.map(|glue| ("ylbc-client", glue)), told)
}

/// The module in `file` with all that it imports, and a script of wasm-bindgen under the name
/// by which it is imported.
///
/// # Errors
/// As [`module`].
pub fn module_with(file: &Path, glue: Option<(&str, &Path)>, told: Told<'_>) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(SCRIPTS_FOR)?;
    // What reads this is never told nothing, so it is not needed.
    esbuild.args(["--format=esm", "--define:import.meta.url=undefined"]);
    if let Some((name, glue)) = glue {
        let mut alias = OsString::from(format!("--alias:{name}="));
        alias.push(glue);
        esbuild.arg(alias);
    }
    bundle(&mut esbuild, file, told)
}

/// The module in `file` with all that it imports, as a classic script that makes no
/// globals. It is UTF-8 and says so: a page may be in another encoding, and escaping each
/// letter would cost the loader ten bytes a language.
///
/// # Errors
/// As [`module`].
pub fn script(file: &Path, told: Told<'_>) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(SCRIPTS_FOR)?;
    let script = bundle(
        esbuild.args(["--format=iife", "--charset=utf8"]),
        file,
        told,
    )?;
    Ok([BYTE_ORDER_MARK.as_bytes(), &script].concat())
}

fn bundle(esbuild: &mut Command, file: &Path, (name, value): Told<'_>) -> Result<Vec<u8>> {
    let define = format!("--define:{name}={value}");
    esbuild.args(["--bundle", &define]).arg(file);
    Ok(run::output(esbuild)?.into_bytes())
}

/// One style sheet of all in `folder`: what `style.css` imports, or, where there is no
/// `style.css`, all of them in the order of their names.
///
/// # Errors
/// As [`module`]; or there is no style sheet.
pub fn style(folder: &Path) -> Result<Vec<u8>> {
    let mut esbuild = esbuild(STYLES_FOR)?;
    esbuild
        .args(["--bundle", "--loader=css"])
        .current_dir(folder);
    let names = style_sheets(folder)?;
    let imports = match names.iter().any(|name| name == "style.css") {
        true => "@import './style.css';".to_owned(),
        false => names
            .iter()
            .map(|name| format!("@import './{name}';"))
            .collect(),
    };
    feed(&mut esbuild, &imports)
}

fn style_sheets(folder: &Path) -> Result<Vec<String>> {
    let cannot_read = || format!("cannot read {}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(cannot_read)? {
        let name = entry
            .with_context(cannot_read)?
            .file_name()
            .to_string_lossy()
            .into_owned();
        if name.ends_with(".css") {
            names.push(name);
        }
    }
    if names.is_empty() {
        bail!("{}: no style sheet", folder.display());
    }
    names.sort();
    Ok(names)
}

fn esbuild(browsers: &str) -> Result<Command> {
    let mut esbuild = Command::new(tools::esbuild()?);
    esbuild.args([
        "--minify",
        "--legal-comments=none",
        "--log-level=warning",
        browsers,
    ]);
    Ok(esbuild)
}

fn feed(esbuild: &mut Command, source: &str) -> Result<Vec<u8>> {
    let mut child = esbuild
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| run::not_started(esbuild, &error))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin
            .write_all(source.as_bytes())
            .context("esbuild does not read its input")?;
    }
    let output = child
        .wait_with_output()
        .context("esbuild does not answer")?;
    run::expect_success(esbuild, output.status)?;
    Ok(output.stdout)
}
