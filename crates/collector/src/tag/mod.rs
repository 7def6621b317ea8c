//! What a council's web team pastes: one [`Paste`] a council. `ylbc tag` prints it
//! ([`print`]), the page `/embedding/` shows it, and both come from here, so that they
//! never differ. The codes for cameras are in [`qr`].

mod pinned;
pub mod print;
pub mod qr;

use std::path::Path;

use serde::Serialize;

use crate::councils::Council;
use pinned::Pinned;

/// What the frame says that it is, to a screen reader.
const FRAME_TITLE: &str = "Your life beyond care: a survey for care leavers";

/// High enough for a question on a phone; the frame scrolls by itself where one is longer.
const FRAME_HEIGHT: u16 = 900;

/// What goes into a council's pages, ready to be pasted.
#[derive(Clone, Debug, Serialize)]
pub struct Paste {
    /// Where the survey comes from, `https://survey.example.org`.
    pub origin: String,
    /// The council's id.
    pub council: String,
    /// The council's name.
    pub name: String,
    /// The script tag.
    pub tag: String,
    /// The same where attributes are taken away: all of it stands in the address.
    pub bare: String,
    /// A plain frame: no script of ours, nor any of the page's, comes near the answers.
    pub frame: String,
    /// The tag of one release, for ever; none where the site folder holds no hashes.
    pub pinned: Option<PinnedTag>,
    /// What a content security policy must allow.
    pub policy: Policy,
    /// The stand-alone page.
    pub page: String,
    /// The poster that leads there.
    pub poster: String,
    /// The survey on paper.
    pub form: String,
}

/// The tag of one release.
#[derive(Clone, Debug, Serialize)]
pub struct PinnedTag {
    /// The release, `0.1.0`.
    pub version: String,
    /// The tag.
    pub tag: String,
}

/// What is added to a page's content security policy.
#[derive(Clone, Debug, Serialize)]
pub struct Policy {
    /// For the script tag, in either form.
    pub tag: String,
    /// Also, where the policy has a `trusted-types` list.
    pub trusted_types: String,
    /// For the plain frame, alone; for `data-mode="frame"`, beside the script's address.
    pub frame: String,
}

impl Paste {
    /// What `council` pastes, where this server is reached at `origin` and `site` is its
    /// folder.
    pub fn new(council: &Council, origin: &str, site: Option<&Path>) -> Self {
        let id = council.id.as_str();
        let page = format!("{origin}/survey/?council={id}");
        let pinned = site.and_then(Pinned::newest).map(|pinned| PinnedTag {
            tag: pinned.tag(origin, id),
            version: pinned.version,
        });
        Self {
            tag: format!(r#"<script async src="{origin}/embed.js" data-council="{id}"></script>"#),
            bare: format!(r#"<script async src="{origin}/embed.js?council={id}"></script>"#),
            frame: format!(
                r#"<iframe src="{page}" title="{FRAME_TITLE}" width="100%" height="{FRAME_HEIGHT}" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>"#
            ),
            pinned,
            policy: Policy {
                tag: format!("script-src {origin} 'wasm-unsafe-eval'; connect-src {origin}"),
                trusted_types: "trusted-types ylbc".to_owned(),
                frame: format!("frame-src {origin}"),
            },
            poster: format!("{origin}/embedding/poster?council={id}"),
            form: format!("{origin}/survey/print?council={id}"),
            page,
            origin: origin.to_owned(),
            council: id.to_owned(),
            name: council.name.clone(),
        }
    }
}
