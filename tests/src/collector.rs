//! The real collector: its binary, with a data folder and settings of its own.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, bail};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::wait::until;
use crate::{Result, places};

const SETTINGS: &str = "councils.toml";
const LISTENING: &str = "listening on ";

/// A collector. It ends, and its folder goes, when it is dropped.
pub struct Collector {
    process: Child,
    folder: TempDir,
    site: PathBuf,
    public_url: String,
    more: &'static [&'static str],
    starts: u32,
    origin: String,
}

impl Collector {
    /// Starts a collector with `councils` as its settings, which browsers reach at
    /// `public_url`, and waits until it listens.
    ///
    /// # Errors
    /// The binary is not there, or ended, with what it said.
    pub async fn start(councils: &str, public_url: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join(SETTINGS), councils)?;
        let site = places::site();
        let process = spawn(folder.path(), &site, public_url, &[], 0)?;
        let public_url = public_url.to_owned();
        let mut new = Self {
            process,
            folder,
            site,
            public_url,
            more: &[],
            starts: 0,
            origin: String::new(),
        };
        new.origin = new.wait_until_it_listens().await?;
        Ok(new)
    }

    /// Where it listens.
    pub fn origin(&self) -> String {
        self.origin.clone()
    }

    /// Ends it at once, as a power cut would.
    ///
    /// # Errors
    /// The system does not let us.
    pub async fn kill(&mut self) -> Result {
        Ok(self.process.kill().await?)
    }

    /// Starts it again with the same data, on another port.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub async fn start_again(&mut self) -> Result {
        self.kill().await?;
        self.starts += 1;
        let (folder, site) = (self.folder.path(), &self.site);
        self.process = spawn(folder, site, &self.public_url, self.more, self.starts)?;
        self.origin = self.wait_until_it_listens().await?;
        Ok(())
    }

    /// Starts it again with the same data and with `more` arguments.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub async fn start_again_with(&mut self, more: &'static [&'static str]) -> Result {
        self.more = more;
        self.start_again().await
    }

    /// Starts it again with the same data, over another site folder.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub async fn start_again_over(&mut self, site: PathBuf) -> Result {
        self.site = site;
        self.start_again().await
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join("data/ylbc.sqlite3")
    }

    /// Every file that the collector has written, its logs too, but not the settings that it
    /// was given: path and bytes.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn written(&self) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        let mut written = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.file_name().is_none_or(|name| name != SETTINGS) {
                    written.push((path.clone(), fs::read(path)?));
                }
            }
        }
        Ok(written)
    }

    async fn wait_until_it_listens(&mut self) -> Result<String> {
        let log = log(self.folder.path(), self.starts, "out");
        let errors = log.with_extension("err");
        until(async || {
            if let Some(status) = self.process.try_wait()? {
                bail!(
                    "the collector ended, {status}: {}",
                    fs::read_to_string(&errors)?
                );
            }
            let said = fs::read_to_string(&log)?;
            let origin = said.lines().find_map(|line| line.strip_prefix(LISTENING));
            Ok(origin
                .map(str::to_owned)
                .ok_or_else(|| "the collector does not listen".into()))
        })
        .await
    }
}

fn log(folder: &Path, start: u32, extension: &str) -> PathBuf {
    folder.join(format!("log-{start}.{extension}"))
}

fn spawn(folder: &Path, site: &Path, public_url: &str, more: &[&str], start: u32) -> Result<Child> {
    let workspace = places::workspace();
    let program = places::collector();
    Command::new(&program)
        .arg("serve")
        .arg("--site")
        .arg(site)
        .arg("--instruments")
        .arg(workspace.join("public/instruments"))
        .arg("--locales")
        .arg(workspace.join("locales"))
        .arg("--councils")
        .arg(folder.join(SETTINGS))
        .arg("--data")
        .arg(folder.join("data"))
        .args(["--port", "0", "--public-url", public_url])
        .args(more)
        .stdin(Stdio::null())
        .stdout(File::create(log(folder, start, "out"))?)
        .stderr(File::create(log(folder, start, "err"))?)
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("cannot start the collector {}", program.display()))
}
