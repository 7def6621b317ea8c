//! What the check of reading age leaves out, by `locales/reading-age.toml`: wordings that
//! are not ours to change, and messages that are not for young people. Each has its reason. An
//! entry that fits nothing any more is a fault, and so is an official wording without a
//! plain hint of ours under it.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::pages::{English, Page};
use crate::workspace::Workspace;

/// Where the list is.
const FILE: &str = "locales/reading-age.toml";

/// The list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Questions whose wording is official statistics'.
    official: Vec<Official>,
    /// Messages that are not counted at all.
    uncounted: Vec<Uncounted>,
}

/// A question whose wording is not ours.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Official {
    /// The id of the question.
    page: String,
    /// Whose wording it is, where it stands, and why it stays: for people.
    source: String,
    /// Its sentences and answers, to the letter.
    words: Vec<String>,
}

/// Messages that no young person reads, or in which nothing could be plainer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Uncounted {
    /// Why: for people.
    reason: String,
    /// Their ids.
    messages: Vec<String>,
}

impl LeftOut {
    /// Reads the list.
    ///
    /// # Errors
    /// It cannot be read, or is not of its form.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let text = fs::read_to_string(workspace.root.join(FILE))
            .with_context(|| format!("cannot read {FILE}"))?;
        Self::from_toml(&text).context(FILE)
    }

    pub(super) fn from_toml(text: &str) -> Result<Self> {
        Ok(toml::from_str(text)?)
    }

    /// The messages that are not counted.
    pub fn messages(&self) -> Vec<String> {
        let lists = self.uncounted.iter().map(|list| list.messages.iter());
        lists.flatten().cloned().collect()
    }

    /// What of the list fits nothing, has no reason, or lacks its hint: a line each.
    pub fn faults(&self, english: &English, pages: &[Page]) -> Vec<String> {
        let mut faults = Vec::new();
        for list in &self.uncounted {
            if list.reason.trim().is_empty() {
                faults.push("messages are left out without a reason".to_owned());
            }
            let gone = list.messages.iter().filter(|id| !english.has(id));
            faults.extend(gone.map(|id| format!("there is no message {id} to leave out")));
        }
        for official in &self.official {
            faults.extend(official.faults(pages));
        }
        faults
            .iter()
            .map(|fault| format!("{FILE}: {fault}"))
            .collect()
    }

    /// The sentences of `page` that are ours.
    pub fn ours<'a>(&self, page: &'a Page) -> Vec<&'a str> {
        let is_ours = |sentence: &&String| !self.is_official(&page.name, sentence);
        let ours = page.sentences.iter().filter(is_ours);
        ours.map(String::as_str).collect()
    }

    /// Whether any of `page` is official.
    pub fn touches(&self, page: &Page) -> bool {
        self.official
            .iter()
            .any(|official| official.page == page.name)
    }

    fn is_official(&self, page: &str, sentence: &str) -> bool {
        let mut of_page = self.official.iter().filter(|known| known.page == page);
        of_page.any(|known| known.words.iter().any(|words| words == sentence))
    }
}

impl Official {
    fn faults(&self, pages: &[Page]) -> Vec<String> {
        let name = &self.page;
        let Some(page) = pages.iter().find(|page| page.name == *name) else {
            return vec![format!("there is no page {name}")];
        };
        let mut faults = Vec::new();
        if self.source.trim().is_empty() {
            faults.push(format!("{name}: no source"));
        }
        let gone = self
            .words
            .iter()
            .filter(|words| !page.sentences.contains(words));
        faults.extend(gone.map(|words| format!("{name} does not say: {words}")));
        let is_ours = |sentence: &String| !self.words.contains(sentence);
        if !page.hint.iter().any(is_ours) {
            faults.push(format!(
                "{name}: its wording is not ours, so it needs a plain hint of ours"
            ));
        }
        faults
    }
}
