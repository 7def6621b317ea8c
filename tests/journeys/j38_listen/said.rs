//! A device with voices of the test's own (`voices.js`), and what they have said.

use std::fs;

use anyhow::{Context, ensure};
use serde_json::{Value, from_value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::plain;
use ylbc_tests::wait::until;
use ylbc_tests::{Result, Stage, places};

const VOICES: &str = include_str!("voices.js");

/// Their languages, as devices write them.
const OWN: [&str; 3] = ["en-US", "en-GB", "ar_SA"];

/// A page of the council with the tags `html`, on a device with these voices.
pub fn on_device(html: &str, voices: &Value) -> CouncilPage {
    let script = format!("{VOICES}; theTest.voices({voices});");
    CouncilPage::default()
        .and(html)
        .head(&format!(r#"<script nonce="listeners">{script}</script>"#))
}

/// The device's own voices.
pub fn own() -> Value {
    OWN.iter().map(|lang| json!([lang, true])).collect()
}

/// What was said, and where it was cut off, since the last time that somebody asked.
pub async fn all_said(stage: &Stage) -> Result<Vec<Value>> {
    let said = "return theTest.said.splice(0)";
    Ok(from_value(stage.browser.run(said, vec![]).await?)?)
}

/// What was said to the end since the last time that somebody asked: languages and words.
pub async fn said(stage: &Stage) -> Result<(Vec<String>, Vec<String>)> {
    let said: Vec<(String, String)> = from_value(Value::Array(all_said(stage).await?))?;
    Ok(said
        .into_iter()
        .map(|(lang, text)| (lang, plain(&text)))
        .unzip())
}

/// Waits until what was said last is `end`: words, or 'silence'.
pub async fn ends_in(stage: &Stage, end: &str) -> Result {
    let mut last = Value::Null;
    until(async || {
        last = all_said(stage).await?.pop().unwrap_or(last.take());
        let is_so = last == end || last[1] == end;
        Ok(is_so.then_some(()).ok_or_else(|| last.to_string()))
    })
    .await
}

/// What was said last before an ordinary page of the council is shown.
pub async fn said_last(stage: &Stage) -> Result<Value> {
    let ordinary = stage.host.serve("/weather", &CouncilPage::ordinary());
    stage.browser.open(&ordinary).await?;
    let last = "return JSON.parse(localStorage.getItem('the-test:said'))";
    stage.browser.run(last, vec![]).await
}

/// Fails unless what was said last was cut off.
pub async fn is_silent(stage: &Stage) -> Result {
    let said = all_said(stage).await?;
    ensure!(said.last() == Some(&json!("silence")), "{said:?}");
    Ok(())
}

/// What the language `code` says before the day on which a contact was checked.
pub fn checked_in(code: &str) -> Result<String> {
    let file = places::workspace()
        .join("locales")
        .join(code)
        .join("ui.ftl");
    let file = fs::read_to_string(file)?;
    let text = file
        .lines()
        .find_map(|line| line.strip_prefix("support-checked = "));
    let (before, _) = text
        .and_then(|text| text.split_once('{'))
        .context("no text with a day")?;
    Ok(before.trim().to_owned())
}
