//! Writing a site into a folder. A server may read it meanwhile: no file is ever half
//! written, and what names others is written after them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Files, Twin};

/// Writes `files` into `folder`; what has another content there is replaced.
///
/// # Errors
/// A file cannot be written.
pub fn write(folder: &Path, files: Files) -> Result<()> {
    let mut files: Vec<_> = files.into_iter().collect();
    files.sort_by_key(|(path, _)| rank(path));
    for (path, content) in files {
        put(&folder.join(path), &content)?;
    }
    Ok(())
}

/// Adds `files` to `folder` as release `version`.
///
/// # Errors
/// That version is there with another content: then nothing is changed. Or as [`write`].
pub fn release(folder: &Path, files: Files, version: &str) -> Result<()> {
    for (path, content) in files.iter().filter(|(path, _)| path.starts_with("v/")) {
        let is_other = fs::read(folder.join(path)).is_ok_and(|written| written != *content);
        if is_other {
            let folder = folder.display();
            bail!(
                "{version} is already in {folder} with other contents: \
                 raise the version in Cargo.toml"
            );
        }
    }
    write(folder, files)
}

/// What names nothing first, and what pages ask for first last.
fn rank(path: &str) -> u8 {
    match path.split('/').next() {
        Some("b") => 0,
        Some("v") => 1,
        Some("embed.js") => 3,
        _ => 2,
    }
}

/// Writes a file and its compressed twins. What is there already, whole, is left alone:
/// compressing well takes time.
fn put(file: &Path, content: &[u8]) -> Result<()> {
    let twins = Twin::all_of(file);
    let is_written = fs::read(file).is_ok_and(|written| written == content)
        && twins.iter().all(|twin| twin.is_of(file, content));
    if is_written {
        return Ok(());
    }
    for twin in twins {
        write_file(&twin.path_of(file), &twin.compress(content)?)?;
    }
    write_file(file, content)
}

/// Writes under another name first.
fn write_file(path: &Path, content: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&part, content))
        .and_then(|()| fs::rename(&part, path))
        .with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tempfile::TempDir;

    use super::*;

    fn files(of: &[(&str, &str)]) -> Files {
        let file =
            |(path, content): &(&str, &str)| ((*path).to_owned(), content.as_bytes().to_vec());
        of.iter().map(file).collect()
    }

    /// What is in `folder`, but for the twins.
    fn found(folder: &TempDir) -> BTreeMap<String, String> {
        let files = walkdir::WalkDir::new(folder)
            .into_iter()
            .map(Result::unwrap);
        files
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| entry.into_path())
            .filter(|path| {
                !["br", "gz"]
                    .iter()
                    .any(|end| path.extension().unwrap() == *end)
            })
            .map(|path| {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                (name, fs::read_to_string(path).unwrap())
            })
            .collect()
    }

    fn site(version: &str, loader: &str, part: &str) -> Files {
        files(&[
            (&format!("b/{part}.js"), part),
            (&format!("v/{version}/embed.js"), loader),
            (&format!("v/{version}/integrity.json"), part),
            ("embed.js", loader),
            ("index.html", version),
        ])
    }

    #[test]
    fn a_release_takes_nothing_from_earlier_ones() {
        let folder = TempDir::new().unwrap();
        release(folder.path(), site("1.0.0", "first", "one"), "1.0.0").unwrap();
        release(folder.path(), site("1.1.0", "second", "two"), "1.1.0").unwrap();
        let wanted = [
            ("b/one.js", "one"),
            ("b/two.js", "two"),
            ("embed.js", "second"),
            ("index.html", "1.1.0"),
            ("v/1.0.0/embed.js", "first"),
            ("v/1.0.0/integrity.json", "one"),
            ("v/1.1.0/embed.js", "second"),
            ("v/1.1.0/integrity.json", "two"),
        ];
        let wanted = wanted.map(|(path, content)| (path.to_owned(), content.to_owned()));
        assert_eq!(found(&folder), wanted.into());
        assert!(folder.path().join("v/1.0.0/embed.js.br").exists());
    }

    #[test]
    fn a_version_that_is_there_never_changes() {
        let folder = TempDir::new().unwrap();
        release(folder.path(), site("1.0.0", "first", "one"), "1.0.0").unwrap();
        let before = found(&folder);
        // The loader is the same, but something that belongs to the release is not.
        for other in [site("1.0.0", "other", "one"), site("1.0.0", "first", "two")] {
            let refused = release(folder.path(), other, "1.0.0").unwrap_err();
            let wanted = format!(
                "1.0.0 is already in {} with other contents: raise the version in Cargo.toml",
                folder.path().display()
            );
            assert_eq!(refused.to_string(), wanted);
            assert_eq!(found(&folder), before);
        }
        release(folder.path(), site("1.0.0", "first", "one"), "1.0.0").unwrap();
        assert_eq!(found(&folder), before);
    }

    #[test]
    fn a_working_folder_is_replaced() {
        let folder = TempDir::new().unwrap();
        write(folder.path(), site("1.0.0", "first", "one")).unwrap();
        write(folder.path(), site("1.0.0", "second", "one")).unwrap();
        assert_eq!(found(&folder)["v/1.0.0/embed.js"], "second");
    }

    #[test]
    fn a_damaged_file_is_mended() {
        let folder = TempDir::new().unwrap();
        release(folder.path(), site("1.0.0", "first", "one"), "1.0.0").unwrap();
        fs::write(folder.path().join("b/one.js"), "damaged").unwrap();
        release(folder.path(), site("1.0.0", "first", "one"), "1.0.0").unwrap();
        assert_eq!(found(&folder)["b/one.js"], "one");
    }

    /// As a power cut leaves it, or a release that was stopped half way.
    #[test]
    fn a_damaged_twin_is_mended() {
        let folder = TempDir::new().unwrap();
        let release = || release(folder.path(), site("1.0.0", "first", "one"), "1.0.0").unwrap();
        release();
        for end in ["br", "gz"] {
            let twin = folder.path().join(format!("embed.js.{end}"));
            let whole = fs::read(&twin).unwrap();
            let of_another = folder.path().join(format!("b/one.js.{end}"));
            for damaged in [vec![], fs::read(of_another).unwrap()] {
                fs::write(&twin, damaged).unwrap();
                release();
                assert_eq!(fs::read(&twin).unwrap(), whole, "{end}");
            }
        }
    }
}
