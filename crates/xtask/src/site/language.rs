//! A language as the loader knows it: the file of its texts, and the few words that
//! the loader shows before that file is there.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Site;
use crate::texts::Texts;
use crate::texts::pseudo::Pseudo;

/// A language in the site.
pub struct Language {
    /// Its code, `en`.
    pub code: String,
    /// The name of the file with its texts.
    pub file: String,
    /// What the survey is called.
    pub title: String,
    /// 'One moment'.
    loading: String,
    /// What the language calls itself.
    own_name: String,
    /// `ltr` or `rtl`.
    direction: String,
}

/// Adds a language to the site.
///
/// # Errors
/// A text that the loader needs is missing, or is more than text.
pub fn publish(site: &Site, texts: &Texts, source: &Texts) -> Result<Language> {
    let text = |id| plain(texts, source, id);
    Ok(Language {
        code: texts.code.clone(),
        file: site.add(texts.joined(source).as_bytes(), "ftl")?,
        title: text("survey-title")?,
        loading: text("loading")?,
        own_name: text("language-name")?,
        direction: text("language-dir")?,
    })
}

/// The text of message `id`, or else the English one.
fn plain(texts: &Texts, source: &Texts, id: &str) -> Result<String> {
    texts
        .plain(id)
        .or_else(|| source.plain(id))
        .with_context(|| format!("locales/{}: {id} must be there, and plain text", texts.code))
}

impl Language {
    /// What the loader is told of it: the file's name up to its end `.ftl`, title, 'one
    /// moment', and `rtl` where one writes that way. Each byte here is on every page that
    /// has the tag.
    pub fn for_loader(&self) -> Value {
        let file = self.file.trim_end_matches(".ftl");
        let mut told = vec![file, &self.title, &self.loading];
        if self.direction != "ltr" {
            told.push(&self.direction);
        }
        json!(told)
    }

    /// Its line in the menu of languages: code, own name, direction. Pseudo-languages
    /// have none, they are for tests.
    pub fn for_menu(&self) -> Option<Value> {
        let Self {
            code,
            own_name,
            direction,
            ..
        } = self;
        (!Pseudo::is_code_of_one(code)).then(|| json!([code, own_name, direction]))
    }
}
