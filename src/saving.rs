//! Where the survey is kept on the device: one record, in the storage that the answer to
//! the save question allows. Nothing is kept before that question is answered.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use leptos::prelude::window;
use serde::{Deserialize, Serialize};
use survey::Answers;
use survey::ids::{ItemId, Version};

use crate::browser::now;
use crate::json::{from_json, to_json};
use crate::outbox::Letter;

/// Every key of ours begins so.
const PREFIX: &str = "ylbc:";
const LANGUAGE: &str = "ylbc:lang";
/// The form of [`Record`]; a record of another form is not read.
const SCHEMA: u8 = 1;
const OWN_LIFE: u64 = 30 * 24 * 60 * 60 * 1000;
const SHARED_LIFE: u64 = 30 * 60 * 1000;

/// Whose device it is, as the person answered the save question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Device {
    /// Their own: local storage, for 30 days.
    Own,
    /// Somebody else may look: session storage, for 30 minutes.
    Shared,
    /// Not answered: memory only.
    #[default]
    Unknown,
}

/// What is kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kept {
    /// A survey that is being answered.
    Answering {
        /// The version of the instrument that is answered.
        version: Version,
        /// The item that is shown; the check page, where there is none.
        at: Option<ItemId>,
        /// The answers, half a text too.
        answers: Answers,
    },
    /// A response that has not arrived yet.
    Waiting(Letter),
    /// A response arrived in this month, `2026-11`.
    Sent(String),
}

#[derive(Serialize, Deserialize)]
struct Record {
    schema: u8,
    /// When it last changed, in milliseconds since 1970.
    changed: u64,
    kept: Kept,
}

/// What was found at the start.
#[derive(PartialEq, Debug)]
pub enum Found {
    /// Nothing, or nothing that still counts.
    Nothing,
    /// A record that cannot be read.
    Unreadable,
    /// A record, and the device it was kept on.
    Kept(Device, Kept),
}

/// The key of a survey's record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key(String);

impl Key {
    /// The key for a council, an instrument and a wave: their ids.
    pub fn new(council: &str, instrument: &str, wave: &str) -> Self {
        Self([PREFIX, council, ":", instrument, ":", wave].concat())
    }

    /// The key as it stands in storage.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is kept under this key, in either storage: first what is under way. What is
    /// older than it may be is wiped.
    pub fn find(&self) -> Found {
        match (self.read(Device::Own), self.read(Device::Shared)) {
            (own @ Found::Kept(_, Kept::Answering { .. } | Kept::Waiting(_)), _) => own,
            (_, shared @ Found::Kept(..)) => shared,
            (Found::Nothing, shared) => shared,
            (own, _) => own,
        }
    }

    fn read(&self, device: Device) -> Found {
        let Some(text) = get_raw(device, &self.0) else {
            return Found::Nothing;
        };
        let Some(record) = from_json::<Record>(&text) else {
            return Found::Unreadable;
        };
        if record.schema != SCHEMA {
            return Found::Unreadable;
        }
        if is_stale(device, &record) {
            remove(device, &self.0);
            remove(device, LANGUAGE);
            return Found::Nothing;
        }
        Found::Kept(device, record.kept)
    }

    /// Keeps `kept` where `device` allows.
    ///
    /// # Errors
    /// Storage is denied or full. Nothing has changed then.
    pub fn write(&self, device: Device, kept: Kept) -> Result<(), NotKept> {
        let record = Record {
            schema: SCHEMA,
            changed: now(),
            kept,
        };
        set(device, &self.0, &to_json(&record).ok_or(NotKept)?)
    }

    /// Takes the record away, and the language that was picked, from both storages.
    pub fn wipe(&self) {
        for device in [Device::Own, Device::Shared] {
            remove(device, &self.0);
        }
        wipe_language();
    }
}

/// The device would not keep it.
#[derive(PartialEq, Eq, Debug)]
pub struct NotKept;

/// Keeps the language that was picked, where a record may be kept. The loader reads it.
pub fn keep_language(device: Device, code: &str) {
    // A language that is not kept is picked again: nothing is lost.
    let _ = set(device, LANGUAGE, code);
}

/// Takes the language that was picked away.
pub fn wipe_language() {
    for device in [Device::Own, Device::Shared] {
        remove(device, LANGUAGE);
    }
}

/// Takes everything of ours away: all councils, both storages.
pub fn wipe_everything() {
    for device in [Device::Own, Device::Shared] {
        for key in keys(device) {
            remove(device, &key);
        }
    }
}

/// Takes away what is older than it may be, of earlier waves too.
pub fn wipe_stale() {
    for device in [Device::Own, Device::Shared] {
        for key in keys(device).into_iter().filter(|key| key != LANGUAGE) {
            // Reading wipes it.
            let _ = Key(key).read(device);
        }
    }
}

fn is_stale(device: Device, record: &Record) -> bool {
    let age = now().saturating_sub(record.changed);
    match (&record.kept, device) {
        (Kept::Answering { .. }, Device::Own) => age > OWN_LIFE,
        (Kept::Answering { .. }, _) => age > SHARED_LIFE,
        // A response is dropped only when it has arrived, or when the person says so.
        (Kept::Waiting(_) | Kept::Sent(_), _) => false,
    }
}

/// The storage of `device`. gloo-storage throws where storage is denied (a sandboxed
/// frame, a strict browser), so the browser is asked first.
fn storage(device: Device) -> Option<web_sys::Storage> {
    match device {
        Device::Own => window()
            .local_storage()
            .ok()
            .flatten()
            .map(|_| LocalStorage::raw()),
        Device::Shared => window()
            .session_storage()
            .ok()
            .flatten()
            .map(|_| SessionStorage::raw()),
        Device::Unknown => None,
    }
}

fn get_raw(device: Device, key: &str) -> Option<String> {
    storage(device)?.get_item(key).ok().flatten()
}

fn set(device: Device, key: &str, value: &str) -> Result<(), NotKept> {
    match device {
        Device::Unknown => Ok(()),
        Device::Own | Device::Shared => storage(device)
            .ok_or(NotKept)?
            .set_item(key, value)
            .map_err(|_| NotKept),
    }
}

fn remove(device: Device, key: &str) {
    if storage(device).is_some() {
        match device {
            Device::Own => LocalStorage::delete(key),
            Device::Shared | Device::Unknown => SessionStorage::delete(key),
        }
    }
}

fn keys(device: Device) -> Vec<String> {
    let Some(storage) = storage(device) else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or(0);
    (0..count)
        .filter_map(|at| storage.key(at).ok().flatten())
        .filter(|key| key.starts_with(PREFIX))
        .collect()
}
