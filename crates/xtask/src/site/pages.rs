//! The pages that show the survey: the demo council's (`/`) and the stand-alone one
//! (`/survey/`). They are copied as they are; the script of the stand-alone page is
//! bundled, and told what the survey is called in each language.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value};
use walkdir::WalkDir;

use super::language::Language;
use super::{Site, minify};
use crate::workspace::Workspace;

/// What the script of the stand-alone page imports: bundled with it, not copied.
const PARTS: &str = "survey/parts/";

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
    let titles = Value::Object(titles);
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
                    let script = minify::script(entry.path(), ("YLBC_TITLES", &titles))?;
                    site.put(&path, &script)?;
                }
                _ if path.starts_with(PARTS) => {}
                _ => site.put(&path, &content)?,
            }
        }
    }
    Ok(())
}
