//! What a screen reader would say to somebody who goes through our element from its first
//! word to its last: guidepup's virtual screen reader, started inside the shadow root.

use std::fs;

use anyhow::{Context, bail};
use serde_json::{Value, from_value, json};

use crate::browser::Browser;
use crate::{Result, places};

const IS_HERE: &str = "return 'readerOfTheTest' in window";

const BRING: &str = "const [source, done] = arguments;
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    import(address).then(({ virtual }) => { window.readerOfTheTest = virtual; done(null) },
      (fault) => done(String(fault)))";

// The reader takes the focus along, as screen readers do: it is put back. It does not know
// that a closed line hides what is in it: for as long as it reads, an attribute says so.
const READ: &str = "const [most, done] = arguments;
    const host = [...document.querySelectorAll('*')].find((e) => e.shadowRoot);
    const root = host.shadowRoot;
    const focused = root.activeElement;
    const closed = [...root.querySelectorAll('details:not([open]) > :not(summary)')];
    const reader = window.readerOfTheTest;
    const read = async () => {
      closed.forEach((part) => { part.hidden = true; });
      await reader.start({ container: root.querySelector('[lang]') });
      const end = `end of ${await reader.lastSpokenPhrase()}`;
      for (let step = 0; step < most; step++) {
        await reader.next();
        if (await reader.lastSpokenPhrase() === end) break;
      }
      const said = await reader.spokenPhraseLog();
      await reader.stop();
      closed.forEach((part) => { part.hidden = false; });
      focused?.focus({ preventScroll: true });
      if (said.at(-1) !== end) throw Error(`no end of ${said[0]}`);
      return said;
    };
    read().then(done, (fault) => done(String(fault)))";

/// More than any page has to say.
const MOST: usize = 900;

/// What is said, a phrase each.
///
/// # Errors
/// The reader is not there, or does not get through the page.
pub async fn phrases(browser: &Browser) -> Result<Vec<String>> {
    if browser.run(IS_HERE, vec![]).await? == false {
        bring(browser).await?;
    }
    match browser.run_async(READ, vec![json!(MOST)]).await? {
        Value::String(fault) => bail!("the screen reader stops: {fault}"),
        said => Ok(from_value(said)?),
    }
}

async fn bring(browser: &Browser) -> Result {
    let path = places::reader();
    let source = fs::read_to_string(&path)
        .with_context(|| format!("no screen reader at {}: set YLBC_READER", path.display()))?;
    match browser.run_async(BRING, vec![json!(source)]).await? {
        Value::Null => Ok(()),
        fault => bail!("the screen reader does not load: {fault}"),
    }
}
