//! The site folder: what a web server, or our collector, gives to browsers. Bundle
//! files (`b/…`) are named by their contents and only ever added, so that every page
//! that names one keeps working. All is made in memory first, then written: a source at
//! fault changes nothing.

mod embedding;
mod failures;
mod folder;
mod glossary;
mod instruments;
mod integrity;
mod language;
mod loader;
mod minify;
mod pages;
mod pictures;
mod translate;
mod twin;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::bundle::Bundles;
use crate::texts::pseudo::Pseudo;
use crate::texts::{self, Texts};
use crate::workspace::Workspace;
use integrity::Integrity;

pub use instruments::newest_of_each;
pub use twin::Twin;

/// Contents of files by their paths, from the site's root on.
type Files = BTreeMap<String, Vec<u8>>;

/// Which languages a site shows.
#[derive(Clone, Copy, Debug)]
pub enum Shown {
    /// Those that are there, and all must be fit for people.
    Fit,
    /// The same, and the pseudo-languages.
    Pseudo,
    /// Also those that are not fit for people: whoever translates wants to see how far it is.
    Unfit,
}

/// A site in the making.
#[derive(Default)]
pub struct Site {
    files: RefCell<Files>,
}

/// Writes the whole site into `folder`; what has another content there is replaced.
///
/// # Errors
/// A text or an instrument is at fault, a tool is missing, or a file cannot be written.
pub fn write(workspace: &Workspace, folder: &Path, bundles: &Bundles, shown: Shown) -> Result<()> {
    folder::write(folder, make(workspace, bundles, shown)?)
}

/// Adds the whole site to `folder` as the release of the workspace's version. What earlier
/// releases have put there stays, but for the pages and `/embed.js`, which are the last's.
///
/// # Errors
/// As [`write`]; or this version is there already, with other contents.
pub fn release(workspace: &Workspace, folder: &Path, bundles: &Bundles) -> Result<()> {
    folder::release(
        folder,
        make(workspace, bundles, Shown::Fit)?,
        &workspace.version,
    )
}

fn make(workspace: &Workspace, bundles: &Bundles, shown: Shown) -> Result<Files> {
    let site = Site::default();
    let texts = all_texts(workspace, shown)?;
    let source = texts::source(&texts)?;
    let languages = texts
        .iter()
        .map(|texts| language::publish(&site, texts, source))
        .collect::<Result<Vec<_>>>()?;
    let css = minify::style(&workspace.root.join("src/style"))?;
    let failures = failures::texts(&texts)?;
    let failure = loader::publish_failure(workspace, &site, &failures, &css)?;
    let later = loader::publish_later(workspace, &site, &pictures::publish(workspace, &site)?)?;
    let asked = instruments::publish(workspace, &site)?;
    let configuration = loader::Configuration {
        greeting: loader::publish_greeting(workspace, &site, &css, &asked, &languages)?,
        stage: loader::publish_stage(workspace, &site, &bundles.client, &failure, &later)?,
        frame: loader::publish_frame(workspace, &site, &failure, &asked)?,
        wasm: site.add(&bundles.client.wasm()?, "wasm")?,
        languages: &languages,
    };
    let loader = loader::publish(workspace, &site, &configuration)?;
    pages::publish(workspace, &site, &languages)?;
    embedding::publish(workspace, &site, &configuration)?;
    translate::publish(
        workspace,
        &site,
        &bundles.translator,
        (&configuration, &asked, &texts),
    )?;
    site.sealed(&workspace.version, &loader)
}

fn all_texts(workspace: &Workspace, shown: Shown) -> Result<Vec<Texts>> {
    let mut texts = texts::all(workspace)?;
    let unfit = texts::checked::make_fit(workspace, &mut texts)?;
    match shown {
        Shown::Unfit => unfit
            .iter()
            .for_each(|reason| println!("{reason}\nHere you see it all the same.")),
        _ if unfit.is_empty() => {}
        _ => bail!("{}", unfit.join("\n")),
    }
    if matches!(shown, Shown::Pseudo) {
        let english = texts::source(&texts)?;
        let made: Vec<_> = Pseudo::ALL
            .iter()
            .map(|pseudo| Texts::pseudo(*pseudo, english))
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

    /// Adds the file at `path`, from the site's root on.
    fn put(&self, path: &str, content: &[u8]) -> Result<()> {
        let before = self
            .files
            .borrow_mut()
            .insert(path.to_owned(), content.to_vec());
        match before {
            Some(before) if before != content => bail!("{path}: two files would be one"),
            _ => Ok(()),
        }
    }

    /// All files, with the published hashes of release `version` and of its `loader`.
    fn sealed(self, version: &str, loader: &[u8]) -> Result<Files> {
        let mut files = self.files.into_inner();
        let bundle = files
            .iter()
            .filter(|(path, _)| path.starts_with("b/"))
            .map(|(path, content)| (format!("/{path}"), content.as_slice()));
        let all = bundle.chain([("embed.js".to_owned(), loader)]);
        let integrity = Integrity::of(version, all).to_json()?;
        files.insert(format!("v/{version}/integrity.json"), integrity);
        Ok(files)
    }
}
