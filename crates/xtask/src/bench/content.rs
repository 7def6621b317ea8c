//! Sites for measuring: the same client and pages, with another questionnaire in the
//! place of the survey's. Each is written like the real one, from a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::workspace::Workspace;
use crate::{bundle, site};

/// A file to write: its path in the project's folder, and what is in it.
pub type File = (String, String);

/// What of the project goes into such a site.
const TAKEN: [&str; 4] = ["councils.toml", "locales", "public", "src/style"];

/// What is left out: the survey's own questions, and their words in every language.
const LEFT_OUT: &str = "public/instruments/ylbc";
const WORDS_LEFT_OUT: &str = "ylbc.ftl";

/// A site for measuring.
pub struct BenchSite {
    /// The project as it would be with this questionnaire; what the collector is told.
    pub workspace: Workspace,
    /// The site folder.
    pub folder: PathBuf,
}

/// Writes the site `name` with `files` in the place of the survey's questions.
///
/// # Errors
/// The client does not build, a text or an instrument is at fault, or a file cannot be written.
pub fn write(workspace: &Workspace, name: &str, files: &[File]) -> Result<BenchSite> {
    let bundles = bundle::all(workspace)?;
    let folder = workspace.target.join("bench").join(name);
    let root = folder.join("project");
    if root.exists() {
        fs::remove_dir_all(&root).with_context(|| cannot_write(&root))?;
    }
    for part in TAKEN {
        take(&workspace.root, part, &root)?;
    }
    for (path, content) in files {
        put(&root.join(path), content.as_bytes())?;
    }
    let site = BenchSite {
        workspace: workspace.with_root(root),
        folder: folder.join("site"),
    };
    site::write(&site.workspace, &site.folder, &bundles, site::Shown::Fit)?;
    Ok(site)
}

fn take(project: &Path, part: &str, root: &Path) -> Result<()> {
    for entry in WalkDir::new(project.join(part)) {
        let entry = entry.with_context(|| format!("cannot read {part}"))?;
        let path = entry.path().strip_prefix(project)?;
        let is_left_out = path.starts_with(LEFT_OUT) || path.ends_with(WORDS_LEFT_OUT);
        if entry.file_type().is_file() && !is_left_out {
            let content = fs::read(entry.path())
                .with_context(|| format!("cannot read {}", path.display()))?;
            put(&root.join(path), &content)?;
        }
    }
    Ok(())
}

fn put(path: &Path, content: &[u8]) -> Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))
        .and_then(|()| fs::write(path, content))
        .with_context(|| cannot_write(path))
}

fn cannot_write(path: &Path) -> String {
    format!("cannot write {}", path.display())
}
