//! Whether something must be built anew: a hash of all that it is made of, kept in a
//! small file beside what was built.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use crate::workspace::Workspace;

/// What something was, or is to be, made of.
pub struct Fingerprint {
    stamp: PathBuf,
    hash: String,
}

impl Fingerprint {
    /// Hashes the names and contents of `sources` (files and folders, from the root
    /// on) and the words of `settings`. `stamp` is the file that keeps the hash.
    ///
    /// # Errors
    /// A source cannot be read.
    pub fn of(
        workspace: &Workspace,
        sources: &[&str],
        settings: &[&str],
        stamp: PathBuf,
    ) -> Result<Self> {
        let mut hash = Sha256::new();
        for source in sources {
            let walk = WalkDir::new(workspace.root.join(source)).sort_by_file_name();
            for entry in walk {
                let entry = entry.with_context(|| format!("cannot read {source}"))?;
                if entry.file_type().is_file() {
                    add(&mut hash, workspace, entry.path())?;
                }
            }
        }
        for word in settings {
            hash.update(word);
            hash.update([0]);
        }
        let hash = BASE64_URL_SAFE_NO_PAD.encode(hash.finalize());
        Ok(Self { stamp, hash })
    }

    /// True where what was built last was made of exactly this.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.stamp).is_ok_and(|kept| kept == self.hash)
    }

    /// Keeps the hash, once the thing is built.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep(&self) -> Result<()> {
        fs::write(&self.stamp, &self.hash)
            .with_context(|| format!("cannot write {}", self.stamp.display()))
    }
}

fn add(hash: &mut Sha256, workspace: &Workspace, file: &Path) -> Result<()> {
    let content =
        fs::read(file).with_context(|| format!("cannot read {}", workspace.relative(file)))?;
    // Lengths between the parts, so that no two lists of files read the same.
    let name = workspace.relative(file).to_string();
    for part in [name.as_bytes(), &content] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    Ok(())
}
