//! What is said when the survey cannot be shown: the texts of all languages in the
//! failure's script, fetched only then. A language that lacks one of them is left out, and
//! the script speaks English instead: half of each would be worse.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use crate::texts::{SOURCE, Texts};

/// The texts, by language.
///
/// # Errors
/// English lacks one of them.
pub fn texts(languages: &[Texts]) -> Result<Value> {
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
    Ok(Value::Object(all))
}

/// By cause of a failure what to show: a heading (or none) and a paragraph. Or else the
/// message that is missing.
fn texts_of(texts: &Texts) -> Result<Value, &'static str> {
    let text = |id| texts.plain(id).ok_or(id);
    Ok(json!({
        "council": [null, text("no-council")?],
        "instrument": [null, text("no-instrument")?],
        "load": [text("cannot-load-title")?, text("cannot-load-body")?],
        "changed": [text("cannot-load-title")?, text("changed-file")?],
        "language": [text("cannot-load-title")?, text("language-failed")?],
        "blocked": [text("wrong-origin-title")?, text("wrong-origin-body")?],
        "old": [text("cannot-load-title")?, text("old-browser")?],
        "again": text("try-again")?,
        "page": text("wrong-origin-link")?,
        "print": text("old-browser-form")?,
        "name": text("language-name")?,
        "help": text("sent-helplines")?,
    }))
}
