//! Journey 39: the languages, as young people meet them: chosen, changed in the middle of a
//! text, read on every page, broken, and out of reach.

mod answered;
mod broken;
mod chosen;
mod pages;

use std::fs;

use serde_json::json;
use ylbc_tests::wait::until;
use ylbc_tests::{Result, Stage, places};

const SHOWN: &str =
    "const survey = document.querySelector('ylbc-survey').shadowRoot?.querySelector('.survey');
    return survey && [survey.lang, survey.dir]";

/// Waits until the survey says that it is in the language `code`, written in `direction`.
async fn speaks(stage: &Stage, code: &str, direction: &str) -> Result {
    until(async || {
        let shown = stage.browser.run(SHOWN, vec![]).await?;
        Ok(match shown == json!([code, direction]) {
            true => Ok(()),
            false => Err(format!("it is in {shown}, not in {code}")),
        })
    })
    .await
}

/// How many languages were asked for: each has a file.
fn downloads(stage: &Stage) -> usize {
    let passed = stage.proxy.passed();
    passed
        .iter()
        .filter(|request| request.path.ends_with(".ftl"))
        .count()
}

/// The languages that can be chosen beside English, by their folders.
fn translations() -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for entry in fs::read_dir(places::workspace().join("locales"))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && entry.file_name() != "en" {
            codes.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    codes.sort();
    Ok(codes)
}
