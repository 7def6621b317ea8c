//! `embed.js`, the loader, and what it hands over to: `greeting.js` for the start page,
//! `stage.js`, bundled with the client's script, which has `later.js` follow, and where that
//! fails `failure.js`. Each is told the names of the files that it fetches. A name is a hash,
//! so who pins the loader pins everything.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::language::Language;
use super::{Site, minify};
use crate::bundle::Bundle;
use crate::texts::SOURCE;
use crate::workspace::Workspace;

/// What the loader must know: names of bundle files, and the languages.
pub struct Configuration<'a> {
    /// What shows the start page before the client is there.
    pub greeting: String,
    /// The stage, with the script that loads the WASM.
    pub stage: String,
    /// What takes the stage's place where the survey is in a frame.
    pub frame: String,
    /// The WASM.
    pub wasm: String,
    /// The languages, with those that nobody can choose.
    pub languages: &'a [Language],
}

/// Adds the failure's script to the site; gives its name. `texts` is what it says, by
/// language, `css` how that looks.
///
/// # Errors
/// esbuild is missing, or found a fault in the script.
pub fn publish_failure(
    workspace: &Workspace,
    site: &Site,
    texts: &Value,
    css: &[u8],
) -> Result<String> {
    let knows = json!({ "css": String::from_utf8_lossy(css), "texts": texts });
    let file = workspace.root.join("public/failure.js");
    let module = minify::module(&file, None, ("YLBC_FAILURE", &knows))?;
    site.add(&module, "js")
}

/// Adds the greeting to the site; gives its name. `css` is how the survey looks,
/// `instruments` are the names of what is asked, by their ids.
///
/// # Errors
/// As [`publish_failure`].
pub fn publish_greeting(
    workspace: &Workspace,
    site: &Site,
    css: &[u8],
    instruments: &BTreeMap<String, String>,
    languages: &[Language],
) -> Result<String> {
    // English first, then the others in the order of their codes.
    let (english, others): (Vec<_>, Vec<_>) = languages
        .iter()
        .partition(|language| language.code == SOURCE);
    let ordered = english.into_iter().chain(others);
    let chosen: Vec<_> = ordered.filter_map(Language::for_menu).collect();
    let css = String::from_utf8_lossy(css);
    let knows = json!({ "css": css, "instruments": instruments, "languages": chosen });
    let file = workspace.root.join("public/greeting.js");
    let module = minify::module(&file, None, ("YLBC_GREETING", &knows))?;
    site.add(&module, "js")
}

/// Adds what comes after the first question to the site; gives its name. `pictures` are the
/// names of the pictures' files, by instrument.
///
/// # Errors
/// As [`publish_failure`].
pub fn publish_later(
    workspace: &Workspace,
    site: &Site,
    pictures: &BTreeMap<String, String>,
) -> Result<String> {
    let knows = json!({ "pictures": pictures });
    let file = workspace.root.join("public/later.js");
    let module = minify::module(&file, None, ("YLBC_LATER", &knows))?;
    site.add(&module, "js")
}

/// Adds the stage to the site; gives its name. `failure` is the name of the script for
/// when something fails, `later` that of the script which comes last.
///
/// # Errors
/// As [`publish_failure`].
pub fn publish_stage(
    workspace: &Workspace,
    site: &Site,
    bundle: &Bundle,
    failure: &str,
    later: &str,
) -> Result<String> {
    let knows = json!({ "failure": failure, "later": later });
    let file = workspace.root.join("public/stage.js");
    let module = minify::module(&file, Some(&bundle.glue), ("YLBC_STAGE", &knows))?;
    site.add(&module, "js")
}

/// Adds the frame's script to the site; gives its name. `failure` is as for
/// [`publish_stage`], `instruments` as for [`publish_greeting`].
///
/// # Errors
/// As [`publish_failure`].
pub fn publish_frame(
    workspace: &Workspace,
    site: &Site,
    failure: &str,
    instruments: &BTreeMap<String, String>,
) -> Result<String> {
    let ids: Vec<_> = instruments.keys().collect();
    let knows = json!({ "failure": failure, "instruments": ids });
    let file = workspace.root.join("public/frame.js");
    let module = minify::module(&file, None, ("YLBC_FRAME", &knows))?;
    site.add(&module, "js")
}

/// Adds the loader, as the latest and as that of this version; gives its content.
///
/// # Errors
/// As [`publish_failure`].
pub fn publish(
    workspace: &Workspace,
    site: &Site,
    configuration: &Configuration<'_>,
) -> Result<Vec<u8>> {
    let file = workspace.root.join("public/embed.js");
    let loader = minify::script(&file, ("YLBC_CONFIGURATION", &configuration.to_json()))?;
    site.put(&format!("v/{}/embed.js", workspace.version), &loader)?;
    site.put("embed.js", &loader)?;
    Ok(loader)
}

impl Configuration<'_> {
    /// What stands in the loader.
    pub fn to_json(&self) -> Value {
        let languages: Map<_, _> = self
            .languages
            .iter()
            .map(|language| (language.code.clone(), language.for_loader()))
            .collect();
        json!({
            "greeting": self.greeting,
            "stage": self.stage,
            "frame": self.frame,
            "wasm": self.wasm,
            "languages": languages,
        })
    }
}
