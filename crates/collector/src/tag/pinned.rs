//! The newest release in a site folder, and its hash: `v/<version>/integrity.json`,
//! `{"version":"0.1.0","files":{"embed.js":"sha384-…"}}`. The build writes it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use survey::ids::Version;

const LOADER: &str = "embed.js";

/// A release that a page may be pinned to.
pub struct Pinned {
    /// The release, `0.1.0`.
    pub version: String,
    integrity: String,
}

#[derive(Deserialize)]
struct Release {
    version: String,
    files: BTreeMap<String, String>,
}

impl Pinned {
    /// The newest release in the folder `site` that says its hash; none where there is none.
    pub fn newest(site: &Path) -> Option<Self> {
        let releases = fs::read_dir(site.join("v")).ok()?.flatten();
        let releases = releases.filter_map(|folder| {
            let name = folder.file_name();
            let version: Version = name.to_str()?.parse().ok()?;
            Some((version, Self::read(&folder.path())?))
        });
        let newest = releases.max_by_key(|(version, _)| *version);
        newest.map(|(_, pinned)| pinned)
    }

    fn read(folder: &Path) -> Option<Self> {
        let text = fs::read_to_string(folder.join("integrity.json")).ok()?;
        let mut release: Release = serde_json::from_str(&text).ok()?;
        Some(Self {
            integrity: release.files.remove(LOADER)?,
            version: release.version,
        })
    }

    /// The tag of the council `id` for this release, from the server at `origin`.
    pub fn tag(&self, origin: &str, id: &str) -> String {
        let Self { version, integrity } = self;
        format!(
            r#"<script async src="{origin}/v/{version}/{LOADER}" integrity="{integrity}" crossorigin="anonymous" data-council="{id}"></script>"#
        )
    }
}
