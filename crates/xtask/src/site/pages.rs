//! The pages that show the survey: the demo council's (`/`) and the stand-alone one
//! (`/survey/`). They are copied as they are; the script of the stand-alone page is
//! told what the survey is called in each language.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use walkdir::WalkDir;

use super::Site;
use super::language::Language;
use crate::workspace::Workspace;

/// Where the titles go in the script of the stand-alone page.
const PLACE: &str = "YLBC_TITLES";

/// Copies both pages and what they need. The demo council's page is the site's first
/// page; what belongs to it stays in a folder of its own.
///
/// # Errors
/// A file cannot be read or written.
pub fn publish(workspace: &Workspace, site: &Site, languages: &[Language]) -> Result<()> {
    let titles: Map<_, _> = languages
        .iter()
        .map(|language| (language.code.clone(), Value::from(language.title.clone())))
        .collect();
    let titles = Value::Object(titles).to_string();
    let public = workspace.root.join("public");
    for folder in ["demo", "survey"] {
        for entry in WalkDir::new(public.join(folder)) {
            let entry = entry.with_context(|| format!("cannot read public/{folder}"))?;
            if !entry.file_type().is_file() {
                continue;
            }
            let path = entry
                .path()
                .strip_prefix(&public)?
                .to_string_lossy()
                .replace('\\', "/");
            let content =
                fs::read(entry.path()).with_context(|| format!("cannot read public/{path}"))?;
            match path.as_str() {
                "demo/index.html" => site.put("index.html", &content)?,
                "survey/survey.js" => {
                    let script = String::from_utf8(content).context("public/survey/survey.js")?;
                    site.put(&path, script.replace(PLACE, &titles).as_bytes())?;
                }
                _ => site.put(&path, &content)?,
            }
        }
    }
    Ok(())
}
