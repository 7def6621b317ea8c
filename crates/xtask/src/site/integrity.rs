//! `/v/<version>/integrity.json`: the hashes of a release's loader and of every bundle
//! file that belongs to it, so that a council can pin the loader and check the rest.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha384};

/// The hashes of one release, as they are published.
#[derive(Serialize)]
pub struct Integrity<'a> {
    version: &'a str,
    files: BTreeMap<String, String>,
}

impl<'a> Integrity<'a> {
    /// The hashes of `files`: address and content each. An address is as one writes it in
    /// `integrity.json` itself: `embed.js` lies beside it, `/b/…` at the site's top.
    pub fn of(version: &'a str, files: impl Iterator<Item = (String, &'a [u8])>) -> Self {
        let files = files
            .map(|(address, content)| (address, in_a_tag(content)))
            .collect();
        Self { version, files }
    }

    /// The file.
    ///
    /// # Errors
    /// None in practice: strings are always JSON.
    pub fn to_json(&self) -> Result<Vec<u8>> {
        let mut json = serde_json::to_vec_pretty(self).context("cannot write integrity.json")?;
        json.push(b'\n');
        Ok(json)
    }
}

/// The hash of `content` as the attribute `integrity` of a tag has it.
fn in_a_tag(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_that_browsers_compute() {
        let files = [("embed.js", b"abc".as_slice()), ("/b/x.css", b"")]
            .map(|(address, content)| (address.to_owned(), content));
        let json = Integrity::of("1.2.3", files.into_iter()).to_json().unwrap();
        let read: serde_json::Value = serde_json::from_slice(&json).unwrap();
        // By `openssl dgst -sha384 -binary | openssl base64 -A`.
        let wanted = serde_json::json!({ "version": "1.2.3", "files": {
            "embed.js": "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn",
            "/b/x.css": "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb",
        }});
        assert_eq!(read, wanted);
    }
}
