//! The collector as the commands here start it: compiled if need be, with the
//! repository's councils, instruments and texts.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::run;
use crate::workspace::{Workspace, cargo};

/// Compiles the collector; gives its program.
///
/// # Errors
/// It does not compile.
pub fn build(workspace: &Workspace) -> Result<PathBuf> {
    let mut build = cargo();
    build
        .current_dir(&workspace.root)
        .args(["build", "--package", "collector"]);
    run::run(&mut build)?;
    Ok(workspace
        .target
        .join(format!("debug/ylbc{}", std::env::consts::EXE_SUFFIX)))
}

/// The command that serves `site` on `port`, with its database in the folder `data`.
pub fn serve(
    workspace: &Workspace,
    program: &Path,
    site: &Path,
    port: u16,
    data: &Path,
) -> Command {
    let mut serve = Command::new(program);
    serve.arg("serve").arg("--site").arg(site);
    for (option, path) in [
        ("--instruments", "public/instruments"),
        ("--locales", "locales"),
        ("--councils", "councils.toml"),
    ] {
        serve.arg(option).arg(workspace.root.join(path));
    }
    serve
        .arg("--data")
        .arg(data)
        .arg("--port")
        .arg(port.to_string());
    serve
}

/// A collector that runs for a moment, and is stopped when this is dropped.
pub struct Running {
    process: Child,
    /// `127.0.0.1:PORT`.
    address: String,
}

impl Running {
    /// Starts the collector on any free port.
    ///
    /// # Errors
    /// It does not compile, or stops before it listens.
    pub fn start(workspace: &Workspace, site: &Path) -> Result<Self> {
        Self::start_program(&build(workspace)?, workspace, site)
    }

    /// As [`Self::start`], with the collector's `program` compiled already.
    ///
    /// # Errors
    /// The collector stops before it listens.
    pub fn start_program(program: &Path, workspace: &Workspace, site: &Path) -> Result<Self> {
        let data = workspace.target.join("bench-data");
        let mut serve = serve(workspace, program, site, 0, &data);
        let mut process = serve
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| run::not_started(&serve, &error))?;
        let stdout = process
            .stdout
            .take()
            .context("the collector has no output")?;
        let mut running = Self {
            process,
            address: String::new(),
        };
        for line in BufReader::new(stdout).lines() {
            let line = line.context("the collector's output cannot be read")?;
            if let Some(address) = line.strip_prefix("listening on http://") {
                running.address = address.trim_end_matches('/').to_owned();
                return Ok(running);
            }
        }
        let mut said = String::new();
        if let Some(mut stderr) = running.process.stderr.take() {
            // What it said helps; where that cannot be read, that it stopped is enough.
            let _ = stderr.read_to_string(&mut said);
        }
        bail!("the collector stopped before it listened: {}", said.trim())
    }

    /// Its address, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The body of the answer to `GET path`.
    ///
    /// # Errors
    /// There is no answer, or one that is not 200.
    pub fn get(&self, path: &str) -> Result<Vec<u8>> {
        let mut answer = Vec::new();
        let address = &self.address;
        (|| {
            let mut stream = TcpStream::connect(address)?;
            stream.set_read_timeout(Some(Duration::from_secs(10)))?;
            write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
            stream.read_to_end(&mut answer)
        })()
        .with_context(|| format!("no answer to GET {path}"))?;
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        match end {
            Some(end)
                if answer.starts_with(b"HTTP/1.0 200") || answer.starts_with(b"HTTP/1.1 200") =>
            {
                Ok(answer.split_off(end + 4))
            }
            _ => {
                let text = String::from_utf8_lossy(&answer);
                bail!(
                    "GET {path}: {}",
                    text.lines().next().unwrap_or("an empty answer")
                )
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; either way nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
