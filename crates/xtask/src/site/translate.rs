//! What translators get: the page `/translate/` with the WASM that it runs, the frame in which
//! it shows the survey, and the Fluent files of all languages as they lie in `locales`, with
//! their comments. All of it always is the last release's.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::loader::Configuration;
use super::{Site, glossary, minify};
use crate::bundle::Bundle;
use crate::texts::pseudo::Pseudo;
use crate::texts::{SOURCE, Texts};
use crate::workspace::Workspace;

/// What the survey in the frame asks.
const INSTRUMENT: &str = "ylbc";

/// Copied as they are.
const COPIED: [&str; 3] = [
    "translate/index.html",
    "translate/preview.html",
    "translate/preview.css",
];

/// Adds all of it to the site. `asked` are the names of what is asked, by instrument; `texts`
/// are the languages.
///
/// # Errors
/// A file cannot be read, or a script is at fault.
pub fn publish(
    workspace: &Workspace,
    site: &Site,
    bundle: &Bundle,
    (configuration, asked, texts): (&Configuration<'_>, &BTreeMap<String, String>, &[Texts]),
) -> Result<()> {
    let public = workspace.root.join("public");
    for path in COPIED {
        let content =
            fs::read(public.join(path)).with_context(|| format!("cannot read public/{path}"))?;
        site.put(path, &content)?;
    }
    site.put(
        "translate/glossary.html",
        glossary::page(workspace)?.as_bytes(),
    )?;
    let style = minify::style(&public.join("translate/style"))?;
    site.put("translate/translate.css", &style)?;
    site.put("translate/translator.wasm", &bundle.wasm()?)?;

    let files = fluent_files(workspace, site)?;
    let languages: Vec<_> = texts
        .iter()
        .filter(|texts| texts.code != SOURCE && !Pseudo::is_code_of_one(&texts.code))
        .filter_map(|texts| Some(language(texts, files.get(&texts.code)?)))
        .collect();
    let knows = json!({
        "english": files.get(SOURCE),
        "instrument": asked.get(INSTRUMENT),
        "languages": languages,
    });
    let glue = Some(("ylbc-translator", bundle.glue.as_path()));
    let told = ("YLBC_TRANSLATE", &knows);
    let script = minify::module_with(&public.join("translate/translate.js"), glue, told)?;
    site.put("translate/translate.js", &script)?;

    let told = ("YLBC_CONFIGURATION", &configuration.to_json());
    let preview = minify::script(&public.join("translate/preview.js"), told)?;
    site.put("translate/preview.js", &preview)
}

fn language(texts: &Texts, files: &[String]) -> Value {
    json!({
        "code": texts.code,
        "name": texts.plain("language-name"),
        "files": files,
    })
}

/// Adds all Fluent files; gives their names by language.
fn fluent_files(workspace: &Workspace, site: &Site) -> Result<BTreeMap<String, Vec<String>>> {
    let mut names: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let folder = workspace.root.join("locales");
    for entry in walkdir::WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.context("cannot read locales")?;
        let path = entry.path().strip_prefix(&folder)?;
        let Some((code, name)) = fluent_file(path) else {
            continue;
        };
        let content =
            fs::read(entry.path()).with_context(|| format!("cannot read locales/{code}/{name}"))?;
        site.put(&format!("translate/locales/{code}/{name}"), &content)?;
        names.entry(code).or_default().push(name);
    }
    Ok(names)
}

/// The language and the name of a file that is `<language>/<name>.ftl` in `locales`.
fn fluent_file(path: &Path) -> Option<(String, String)> {
    let text = path.to_str()?.replace('\\', "/");
    let (code, name) = text.split_once('/')?;
    let is_one = name.ends_with(".ftl") && !name.contains('/');
    is_one.then(|| (code.to_owned(), name.to_owned()))
}
