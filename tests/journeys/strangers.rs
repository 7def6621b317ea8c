//! Strangers' pages: council pages with style sheets and scripts as real ones have them,
//! one file each in `tests/strangers`, and what is asked of all of them.

pub mod layout;
pub mod pixels;
pub mod site;
pub mod untouched;

use serde_json::{json, to_value};
use ylbc_tests::page::Page;
use ylbc_tests::storage::Store;
use ylbc_tests::wait::until;
use ylbc_tests::{Result, Stage, councils};

use self::site::Site;

/// While the client runs in our element, it has the region that is read out. Before that it
/// waits for the reader to come near.
const RUNNING: &str = "document.querySelector('ylbc-survey:not(:has(> [slot]))')?.scrollIntoView();
    return document.querySelector('ylbc-survey > [slot]') !== null";
const PRESS: &str = "arguments[0].click()";

/// Waits until the client runs, whatever was shown before it.
pub async fn runs(stage: &Stage) -> Result {
    until(async || {
        let running = stage.browser.run(RUNNING, vec![]).await?;
        Ok((running == json!(true))
            .then_some(())
            .ok_or_else(|| "the client does not run".into()))
    })
    .await
}

/// Has the browser keep a survey that stands at `item`, with the answers before it.
pub async fn stand_at(stage: &Stage, item: &str) -> Result {
    let key = format!("ylbc:{}:ylbc:{}", councils::OPEN, councils::WAVE);
    let now = stage.browser.run("return Date.now()", vec![]).await?;
    let answers = json!({ "consent": "yes", "age-band": "18-20", "home-safe": "never" });
    let record = json!({ "schema": 1, "changed": now, "kept": { "answering": {
        "version": stage.instrument.version, "at": item, "answers": answers } } });
    // What is shown is kept a moment later, and must not come after this.
    stage.browser.settle().await?;
    Store::Local
        .put(&stage.browser, &key, &record.to_string())
        .await
}

/// Goes on with what [`stand_at`] left, without moving the pointer over the page.
pub async fn carry_on(stage: &Stage, page: &Page, item: &str) -> Result {
    page.at(&stage.texts.get("welcome-back")?).await?;
    let button = page.button(stage.texts.get("carry-on")?).find().await?;
    stage.browser.run(PRESS, vec![to_value(button)?]).await?;
    page.at(&stage.texts.get(item)?).await
}

/// Opens the page `name` and waits until the client runs in it.
pub async fn open(stage: &Stage, site: &Site, name: &str) -> Result<Page> {
    let html = site::with(name, &stage.proxy.origin())?;
    stage.browser.open(&site.serve("/survey", html)).await?;
    runs(stage).await?;
    Ok(stage.browser.page())
}
