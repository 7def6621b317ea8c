//! What the loader says when the survey cannot be shown: the texts of all languages in
//! one file, fetched only then. A language that lacks one of them is left out, and the
//! loader speaks English instead: half of each would be worse.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::Site;
use crate::texts::{SOURCE, Texts};

/// Adds the file to the site; gives its name.
///
/// # Errors
/// English lacks one of the texts.
pub fn publish(site: &Site, languages: &[Texts]) -> Result<String> {
    let mut all = Map::new();
    for texts in languages {
        match texts_of(texts) {
            Ok(failures) => {
                all.insert(texts.code.clone(), failures);
            }
            Err(missing) if texts.code == SOURCE => {
                bail!("locales/{SOURCE}: {missing} must be there, and plain text");
            }
            Err(_) => {}
        }
    }
    site.add(Value::Object(all).to_string().as_bytes(), "json")
}

/// By kind of failure what to show: a heading (or none) and a paragraph. Or else the
/// message that is missing.
fn texts_of(texts: &Texts) -> Result<Value, &'static str> {
    let text = |id| texts.plain(id).ok_or(id);
    Ok(json!({
        "council": [null, text("no-council")?],
        "instrument": [null, text("no-instrument")?],
        "load": [text("cannot-load-title")?, text("cannot-load-body")?],
        "blocked": [text("wrong-origin-title")?, text("wrong-origin-body")?],
        "old": [text("cannot-load-title")?, text("old-browser")?],
        "again": text("try-again")?,
        "page": text("wrong-origin-link")?,
        "help": text("sent-helplines")?,
    }))
}
