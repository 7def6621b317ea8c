//! Reads and writes JSON. The browser parses and prints it, serde's derived code says
//! what is what. Errors say nothing, for nobody would read them: with a word in them,
//! all of Rust's formatting would be in the download.

mod read;
mod write;

use std::fmt::{self, Display};

use js_sys::JSON;
use serde::Serialize;
use serde::de::{self, DeserializeOwned};
use serde::ser;

/// Reads JSON; none where it is not JSON or not of the form of `T`. Fields that `T` does
/// not know are ignored.
pub fn from_json<T: DeserializeOwned>(json: &str) -> Option<T> {
    T::deserialize(read::Reader(JSON::parse(json).ok()?)).ok()
}

/// Writes JSON; none where `value` cannot be written so.
pub fn to_json(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(write::Writer).ok()?;
    JSON::stringify(&value).ok()?.as_string()
}

/// It is not of the right form.
#[derive(Debug)]
pub struct Unfit;

impl Display for Unfit {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Unfit {}

impl de::Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl ser::Error for Unfit {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}
