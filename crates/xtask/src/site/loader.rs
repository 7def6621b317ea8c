//! `embed.js`, the loader, and what it hands over to: `stage.js`, bundled with the
//! client's script. Both are told the names of the files that they fetch. A name is a
//! hash, so who pins the loader pins everything.

use std::collections::BTreeMap;

use anyhow::Result;
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
/// esbuild is missing, or found a fault in the script.
pub fn publish_stage(
    workspace: &Workspace,
    site: &Site,
    bundle: &Bundle,
    languages: &[Language],
    failures: &str,
) -> Result<String> {
    let chosen: Vec<_> = languages.iter().filter_map(Language::for_menu).collect();
    let knows = json!({ "failures": failures, "languages": chosen });
    let file = workspace.root.join("public/stage.js");
    let module = minify::module(&file, &bundle.glue, ("YLBC_STAGE", &knows))?;
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
    let file = workspace.root.join("public/embed.js");
    let loader = minify::script(&file, ("YLBC_CONFIGURATION", &configuration.to_json()))?;
    site.put(&format!("v/{}/embed.js", workspace.version), &loader)?;
    site.put("embed.js", &loader)
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
