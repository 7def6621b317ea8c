//! The site folder: what a web server, or our collector, gives to browsers. Bundle
//! files (`b/…`) are named by their contents and only ever added, so that every page
//! that names one keeps working; the others are replaced.

mod failures;
mod instruments;
mod language;
mod loader;
mod minify;
mod pages;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::bundle::Bundle;
use crate::texts::pseudo::Pseudo;
use crate::texts::{self, Texts};
use crate::workspace::Workspace;

/// A site folder.
pub struct Site {
    folder: PathBuf,
}

/// What is worth compressing, by the ends of the names.
const COMPRESSIBLE: [&str; 7] = ["css", "ftl", "html", "js", "json", "svg", "wasm"];

/// Writes the whole site.
///
/// # Errors
/// A text or an instrument is at fault, a tool is missing, or a file cannot be written.
pub fn write(workspace: &Workspace, folder: &Path, bundle: &Bundle, pseudo: bool) -> Result<()> {
    let site = Site {
        folder: folder.to_owned(),
    };
    let texts = all_texts(workspace, pseudo)?;
    let source = texts::source(&texts)?;
    let languages = texts
        .iter()
        .map(|texts| language::publish(&site, texts, source))
        .collect::<Result<Vec<_>>>()?;
    let failures = failures::publish(&site, &texts)?;
    let configuration = loader::Configuration {
        stage: loader::publish_stage(workspace, &site, bundle, &languages, &failures)?,
        wasm: site.add(&bundle.wasm()?, "wasm")?,
        css: site.add(&minify::style(&workspace.root.join("src/style"))?, "css")?,
        instruments: instruments::publish(workspace, &site)?,
        languages: &languages,
    };
    loader::publish(workspace, &site, &configuration)?;
    pages::publish(workspace, &site, &languages)
}

fn all_texts(workspace: &Workspace, pseudo: bool) -> Result<Vec<Texts>> {
    let mut texts = texts::all(workspace)?;
    let faults: Vec<_> = texts
        .iter()
        .flat_map(|texts| &texts.faults)
        .cloned()
        .collect();
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    if pseudo {
        let english = texts::source(&texts)?;
        let made: Vec<_> = Pseudo::ALL
            .iter()
            .map(|pseudo| pseudo.of(english))
            .collect();
        texts.extend(made);
    }
    Ok(texts)
}

impl Site {
    /// Adds a bundle file and gives its name: the SHA-256 of its content in base64url
    /// (43 characters), a dot and `extension`.
    fn add(&self, content: &[u8], extension: &str) -> Result<String> {
        let hash = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(content));
        let name = format!("{hash}.{extension}");
        self.put(&format!("b/{name}"), content)?;
        Ok(name)
    }

    /// Writes the file at `path` (from the site's root on) and its compressed twins.
    /// What is there already is left alone: compressing well takes time.
    fn put(&self, path: &str, content: &[u8]) -> Result<()> {
        let file = self.folder.join(path);
        let mut twins = Vec::new();
        if COMPRESSIBLE
            .iter()
            .any(|end| path.ends_with(&format!(".{end}")))
        {
            twins.extend([Twin::Brotli, Twin::Gzip].map(|twin| (twin, twin.path_of(&file))));
        }
        let is_written = fs::read(&file).is_ok_and(|written| written == content)
            && twins.iter().all(|(_, twin)| twin.exists());
        if is_written {
            return Ok(());
        }
        for (twin, path) in twins {
            write_file(&path, &twin.compress(content)?)?;
        }
        write_file(&file, content)
    }
}

/// A compressed copy of a file, beside it.
#[derive(Clone, Copy)]
pub enum Twin {
    /// Brotli, quality 11: `.br`.
    Brotli,
    /// Gzip, level 9: `.gz`.
    Gzip,
}

impl Twin {
    fn path_of(self, file: &Path) -> PathBuf {
        let end = match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        };
        let mut path = file.as_os_str().to_owned();
        path.push(end);
        path.into()
    }

    /// `content`, compressed.
    ///
    /// # Errors
    /// Memory cannot be had; compressing has no other way to fail.
    pub fn compress(self, content: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let parameters = brotli::enc::BrotliEncoderParams {
                    quality: 11,
                    lgwin: 24,
                    ..Default::default()
                };
                let mut compressed = Vec::new();
                brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters)?;
                Ok(compressed)
            }
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
                encoder.write_all(content)?;
                Ok(encoder.finish()?)
            }
        }
    }
}

/// Writes under another name first: a server that reads meanwhile never sees half a file.
fn write_file(path: &Path, content: &[u8]) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&part, content))
        .and_then(|()| fs::rename(&part, path))
        .with_context(|| format!("cannot write {}", path.display()))
}
