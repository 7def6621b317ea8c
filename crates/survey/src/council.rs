//! The public part of a council's settings, as `GET /v1/councils/<id>.json` gives it.
//! Fields are only ever added, and readers ignore those that they do not know.

use serde::{Deserialize, Serialize};

use crate::ids::{CouncilId, TopicId, WaveId};

/// What a council's page needs to know of its council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Council {
    /// What it is called in addresses and responses.
    pub id: CouncilId,
    /// Its name as young people know it.
    pub name: String,
    /// The origins of its pages; see [`lists`].
    pub origins: Vec<String>,
    /// Its waves, in the order of their dates.
    pub waves: Vec<Wave>,
    /// The accent colour, `#rrggbb`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// Where `Exit this page` leads: an ordinary page that nobody minds.
    pub exit: String,
    /// Whom to ask for help: the council's own contacts, then the national ones.
    pub contacts: Vec<Contact>,
}

/// One round of the survey.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wave {
    /// What it is called.
    pub id: WaveId,
    /// Its first day, `2026-03-01`.
    pub opens: String,
    /// Its last day, `2026-05-31`.
    pub closes: String,
    /// How it stands today, by the server's clock: phones' clocks are often wrong.
    pub state: WaveState,
}

/// How a wave stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WaveState {
    /// It has not begun.
    NotYetOpen,
    /// It can be answered.
    Open,
    /// It is over.
    Closed,
}

/// Somebody who can help.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contact {
    /// Who.
    pub name: String,
    /// What they help with.
    pub topics: Vec<TopicId>,
    /// True for the council's own.
    #[serde(default)]
    pub local: bool,
    /// The number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// What to text to which number: `SHOUT to 85258`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address of their pages, without `https://`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// When they are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// When somebody last made sure that this is right, `2026-11-01`.
    pub checked: String,
}

/// A council in the list of those that take part, `GET /v1/councils.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Listed {
    /// What it is called in addresses.
    pub id: CouncilId,
    /// Its name as young people know it.
    pub name: String,
}

impl Council {
    /// The wave that counts: the one asked for, or the open one; where none is open,
    /// the next to open, or else the last that was.
    pub fn wave(&self, asked: Option<&str>) -> Option<&Wave> {
        match asked {
            Some(id) => self.waves.iter().find(|wave| wave.id == *id),
            None => self
                .first_in(WaveState::Open)
                .or_else(|| self.first_in(WaveState::NotYetOpen))
                .or_else(|| self.waves.last()),
        }
    }

    fn first_in(&self, state: WaveState) -> Option<&Wave> {
        self.waves.iter().find(|wave| wave.state == state)
    }
}

/// Whether `origins` lists `origin`. An entry is an origin (`https://www.example.org`),
/// one with any port (`http://127.0.0.1:*`), or `null` (a page without an origin of
/// its own, such as a sandboxed frame).
pub fn lists(origins: &[String], origin: &str) -> bool {
    origins
        .iter()
        .any(|listed| match listed.strip_suffix(":*") {
            None => listed == origin,
            Some(host) => match origin.strip_prefix(host) {
                Some("") => true,
                Some(rest) => rest.strip_prefix(':').is_some_and(|port| {
                    !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit())
                }),
                None => false,
            },
        })
}
