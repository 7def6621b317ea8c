//! Two releases, one after the other, for the journey of a council that has pinned the
//! first: `target/releases/earlier` holds that alone, `target/releases/both` both.
//!
//! Both are whole builds. The earlier one is made of sources that differ as those of a
//! release do: another version, other words, another style sheet. Its client is of the same
//! Rust sources, which take minutes to compile, but as it was before it was made small:
//! other WASM, and another script around it. The instrument is the same, as it would be: a
//! published one never changes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use walkdir::WalkDir;

use crate::workspace::Workspace;
use crate::{bundle, site};

/// The version of the earlier release.
const EARLIER: &str = "0.0.1";

/// What a site is made of, besides the bundle.
const SOURCES: [&str; 3] = ["locales/en", "public", "src/style"];

/// What the earlier release said and looked like: file, what stands there now, what stood
/// there then.
const CHANGES: [(&str, &str, &str); 2] = [
    (
        "locales/en/ui.ftl",
        "\nthank-you = Thank you\n",
        "\nthank-you = Thank you, from the earlier release\n",
    ),
    (
        "src/style/page.css",
        "\n.page {\n",
        "\n.page {\n  min-block-size: 20em;\n",
    ),
];

/// The folder that holds both.
pub fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target.join("releases")
}

/// Makes both.
///
/// # Errors
/// Something does not build, or the sources no longer have what was another in the earlier
/// release.
pub fn build(workspace: &Workspace) -> Result<()> {
    let folder = folder(workspace);
    let (earlier, both) = (folder.join("earlier"), folder.join("both"));
    for release in [&earlier, &both] {
        begin_anew(release)?;
    }
    let workspace_then = Workspace {
        version: EARLIER.to_owned(),
        ..workspace.with_root(sources_then(workspace, &folder.join("sources"))?)
    };
    let mut bundles = bundle::all(workspace)?;
    let client = std::mem::replace(&mut bundles.client, bundle::before_shrinking(workspace)?);
    site::release(&workspace_then, &earlier, &bundles)?;
    copy(&earlier, &both)?;
    bundles.client = client;
    site::release(workspace, &both, &bundles)
}

/// Takes the releases away, but leaves the bundle files: compressing them takes time.
fn begin_anew(release: &Path) -> Result<()> {
    let versions = release.join("v");
    match versions.exists() {
        true => fs::remove_dir_all(&versions).with_context(|| cannot_write(&versions)),
        false => Ok(()),
    }
}

/// Copies the sources to `root` and makes [`CHANGES`] there.
fn sources_then(workspace: &Workspace, root: &Path) -> Result<PathBuf> {
    if root.exists() {
        fs::remove_dir_all(root).with_context(|| cannot_write(root))?;
    }
    for source in SOURCES {
        copy(&workspace.root.join(source), &root.join(source))?;
    }
    for (file, now, then) in CHANGES {
        let path = root.join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {file}"))?;
        ensure!(text.contains(now), "{file} no longer has {now:?}");
        fs::write(&path, text.replacen(now, then, 1)).with_context(|| cannot_write(&path))?;
    }
    Ok(root.to_owned())
}

/// Copies the folder `from` with all that is in it into the folder `to`.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry.with_context(|| format!("cannot read {}", from.display()))?;
        let copy = to.join(entry.path().strip_prefix(from)?);
        match entry.file_type().is_dir() {
            true => fs::create_dir_all(&copy),
            false => fs::copy(entry.path(), &copy).map(drop),
        }
        .with_context(|| cannot_write(&copy))?;
    }
    Ok(())
}

fn cannot_write(path: &Path) -> String {
    format!("cannot write {}", path.display())
}
