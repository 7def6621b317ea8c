//! `embed.js`, the loader, and what it hands over to: `stage.js`, bundled with the
//! client's script. Both are told the names of the files that they fetch. A name is a
//! hash, so who pins the loader pins everything.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::language::Language;
use super::{Site, minify};
use crate::bundle::Bundle;
use crate::workspace::Workspace;

/// What the loader must know: names of bundle files, and the languages.
pub struct Configuration<'a> {
    /// The stage, with the script that loads the WASM.
    pub stage: String,
    /// The WASM.
    pub wasm: String,
    /// The style sheet.
    pub css: String,
    /// The instruments, by their ids.
    pub instruments: BTreeMap<String, String>,
    /// The languages, with those that nobody can choose.
    pub languages: &'a [Language],
}

/// Adds the stage to the site; gives its name. `failures` is the name of the file with
/// the texts for when something fails.
///
/// # Errors
/// The script cannot be read, has no place for what it must know, or esbuild refuses it.
pub fn publish_stage(
    workspace: &Workspace,
    site: &Site,
    bundle: &Bundle,
    languages: &[Language],
    failures: &str,
) -> Result<String> {
    let chosen: Vec<_> = languages.iter().filter_map(Language::for_menu).collect();
    let knows = json!({ "failures": failures, "languages": chosen });
    let source = script(workspace, "stage.js", "YLBC_STAGE", &knows)?;
    let folder = workspace.root.join("public");
    let module = minify::module(&source, &folder, &bundle.glue).context("public/stage.js")?;
    site.add(&module, "js")
}

/// Writes the loader: the latest, and the one of this version.
///
/// # Errors
/// As [`publish_stage`].
pub fn publish(
    workspace: &Workspace,
    site: &Site,
    configuration: &Configuration<'_>,
) -> Result<()> {
    let knows = configuration.to_json();
    let source = script(workspace, "embed.js", "YLBC_CONFIGURATION", &knows)?;
    let loader = minify::script(&source).context("public/embed.js")?;
    site.put(&format!("v/{}/embed.js", workspace.version), &loader)?;
    site.put("embed.js", &loader)
}

/// The script `name` of `public/`, with what it must know in its `place`.
fn script(workspace: &Workspace, name: &str, place: &str, knows: &Value) -> Result<String> {
    let source = fs::read_to_string(workspace.root.join("public").join(name))
        .with_context(|| format!("cannot read public/{name}"))?;
    match source.matches(place).count() {
        1 => Ok(source.replace(place, &knows.to_string())),
        _ => bail!("public/{name} must name {place} once"),
    }
}

impl Configuration<'_> {
    fn to_json(&self) -> Value {
        let languages: Map<_, _> = self
            .languages
            .iter()
            .map(|language| (language.code.clone(), language.for_loader()))
            .collect();
        json!({
            "stage": self.stage,
            "wasm": self.wasm,
            "css": self.css,
            "instruments": self.instruments,
            "languages": languages,
        })
    }
}
