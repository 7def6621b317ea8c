//! What a page has stored in the browser.

use std::collections::BTreeMap;

use serde_json::{Value, from_value, json};

use crate::Result;
use crate::browser::Browser;

/// A store of the browser that belongs to the page's origin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Store {
    /// Stays when the browser is closed.
    Local,
    /// Goes with the tab.
    Session,
}

impl Store {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Local, Self::Session];

    const fn name(self) -> &'static str {
        match self {
            Self::Local => "localStorage",
            Self::Session => "sessionStorage",
        }
    }

    /// Everything that is in it, from key to value.
    ///
    /// # Errors
    /// The page may not use it.
    pub async fn read(self, browser: &Browser) -> Result<BTreeMap<String, String>> {
        let script = "return Object.fromEntries(Object.entries(window[arguments[0]]))";
        Ok(from_value(
            browser.run(script, vec![json!(self.name())]).await?,
        )?)
    }

    /// The keys that are ours.
    ///
    /// # Errors
    /// The page may not use it.
    pub async fn ours(self, browser: &Browser) -> Result<Vec<String>> {
        let all = self.read(browser).await?;
        Ok(all
            .into_keys()
            .filter(|key| key.starts_with("ylbc:"))
            .collect())
    }

    /// The keys that are ours and hold more than the language.
    ///
    /// # Errors
    /// The page may not use it.
    pub async fn records(self, browser: &Browser) -> Result<Vec<String>> {
        let mut keys = self.ours(browser).await?;
        keys.retain(|key| key != "ylbc:lang");
        Ok(keys)
    }

    /// Puts `value` under `key`.
    ///
    /// # Errors
    /// The page may not use it, or it is full.
    pub async fn put(self, browser: &Browser, key: &str, value: &str) -> Result {
        let script = "window[arguments[0]].setItem(arguments[1], arguments[2])";
        browser
            .run(script, vec![json!(self.name()), json!(key), json!(value)])
            .await?;
        Ok(())
    }

    /// Fills it until nothing more goes in, so that the next saving fails.
    ///
    /// # Errors
    /// The page may not use it.
    pub async fn fill(self, browser: &Browser) -> Result {
        let script = "const store = window[arguments[0]];
            for (let size = 1 << 22, at = 0; size >= 1; at += 1) {
              try { store.setItem(`full-${at}`, 'x'.repeat(size)); } catch { size >>= 1; }
            }";
        browser.run(script, vec![json!(self.name())]).await?;
        Ok(())
    }
}

/// Everything of ours in every store of the page's origin: stores, databases, caches,
/// workers and cookies. Empty when nothing is left.
///
/// # Errors
/// The page may not use them.
pub async fn left_behind(browser: &Browser) -> Result<Vec<String>> {
    let script = "const done = arguments[arguments.length - 1];
        (async () => [
          ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
          ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
          ...(await indexedDB.databases()).map((base) => `indexedDB ${base.name}`),
          ...(window.caches ? await caches.keys() : []).map((name) => `cache ${name}`),
          ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => `worker ${scope}`),
          ...document.cookie.split(';').filter(Boolean).map((cookie) => `cookie ${cookie}`),
          ...(window.name ? [`window.name ${window.name}`] : []),
        ])().then(done, (fault) => done([`cannot look: ${fault}`]))";
    let found: Value = browser.run_async(script, vec![]).await?;
    Ok(from_value(found)?)
}
