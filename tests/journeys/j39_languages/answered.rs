//! From the start to a stored response, in languages with other letters, another direction
//! and more plurals; and in two languages, changed in the middle of a text.

use std::collections::BTreeSet;

use anyhow::{Context, ensure};
use serde_json::{Map, Value, from_slice, json};
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Passed;
use ylbc_tests::target::Target;
use ylbc_tests::texts::Texts;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, Plan, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use super::{downloads, speaks};
use crate::strangers::runs;

/// Answers of both kinds of choices, and one that leads to a page between.
const ANSWERS: &Plan = &[
    ("consent", Say::One("yes")),
    ("age-band", Say::One("18-20")),
    ("completed-with", Say::One("pa")),
    (
        "home-unsafe-reasons",
        Say::Many(&["neighbours", "building"]),
    ),
    ("home-safe", Say::One("never")),
];

/// A scale and a text.
const LATER: &Plan = &[
    ("life-satisfaction", Say::Point(7)),
    ("best-thing", Say::Words("سارة and Siôn")),
];

/// What a response has, and nothing else.
const FIELDS: [&str; 6] = [
    "answers",
    "council",
    "instrument",
    "translation",
    "version",
    "wave",
];

#[tokio::test]
async fn a_response_is_stored_and_does_not_tell_the_language() -> Played {
    journey(async |stage| {
        let mut clicked = Vec::new();
        for code in ["ar", "cy", "ti", "en-XB"] {
            clicked.push(answer_in(stage, code).await.context(code)?);
        }
        // Nobody could say which is which.
        let rows = stage.rows().await?;
        assert_eq!(rows.len(), clicked.len());
        for (row, clicked) in rows.iter().zip(clicked) {
            assert_eq!(row, &rows[0]);
            assert_eq!(row.answers, Value::Object(clicked));
            assert_eq!(row.translation, "unchecked");
        }
        Ok(())
    })
    .await
}

/// Answers two parts and, from the check page, a scale and a text; what is to be stored.
async fn answer_in(stage: &mut Stage, code: &str) -> Result<Map<String, Value>> {
    let before = languages_fetched(stage);
    let page = stage.open(&stage.tag().set("data-lang", code)).await?;
    stage.speak_as_loaded().await?;
    stage.begin(&page, Device::Shared).await?;
    let mut walked = stage.walk_to(&page, ANSWERS, "home-settled").await?;
    page.button(stage.texts.get("finish-now")?).click().await?;
    for (item, say) in LATER {
        stage.change(&page, item).await?;
        let stored = stage.say(&page, stage.item(item)?, *say).await?;
        walked.clicked.insert((*item).to_owned(), stored);
        page.button(stage.texts.get("continue-button")?)
            .click()
            .await?;
    }
    stage.send(&page).await?;
    assert_eq!(languages_fetched(stage), before + 1, "one is fetched");
    let sendings = stage.proxy.sendings();
    tells_no_language(sendings.last().context("nothing was sent")?, code)?;
    Ok(walked.clicked)
}

/// How many languages were fetched so far; the journey itself may fetch one again, to read it.
fn languages_fetched(stage: &Stage) -> usize {
    let passed = stage.proxy.passed();
    let files = passed.iter().map(|request| request.path.as_str());
    let files: BTreeSet<_> = files.filter(|path| path.ends_with(".ftl")).collect();
    files.len()
}

/// In what goes out there is no field for it, and no header but the browser's own.
fn tells_no_language(sending: &Passed, code: &str) -> Result {
    let body: Value = from_slice(&sending.body)?;
    let body = body.as_object().context("the body is no object")?;
    let fields: Vec<_> = body.keys().map(String::as_str).collect();
    assert_eq!(fields, FIELDS);
    assert_eq!(body["translation"], "unchecked");
    let asked = sending.header("accept-language").unwrap_or_default();
    ensure!(!asked.contains(code), "the browser sends {asked:?}");
    assert_eq!(sending.header("content-language"), None);
    Ok(())
}

#[tokio::test]
async fn a_switch_in_the_middle_of_a_text_keeps_all_of_it() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag().set("data-lang", "cy")).await?;
        stage.texts = Texts::of_folder("cy")?;
        page.at(&stage.texts.get("survey-title")?).await?;
        runs(stage).await?;
        stage.begin(&page, Device::Own).await?;
        let walked = stage.walk_to(&page, ANSWERS, "home-settled").await?;
        page.button(stage.texts.get("finish-now")?).click().await?;
        stage.change(&page, "best-thing").await?;
        assert_eq!(downloads(stage), 1, "one language is fetched at the start");
        write(stage, &page, "Fy chwaer").await?;
        page.disclosure(stage.texts.get("support-line-summary")?)
            .click()
            .await?;

        // The line is slow: whoever picks a language goes on writing.
        stage.proxy.hold(".ftl");
        page.select(stage.texts.get("language-label")?)
            .pick("العربية")
            .await?;
        write(stage, &page, " a’m ci").await?;
        stage.proxy.let_through();
        speaks(stage, "ar", "rtl").await?;
        stage.texts = Texts::of_folder("ar")?;
        is_at_its_place(stage, &page, "Fy chwaer a’m ci").await?;
        page.browser().type_keys(&['!']).await?;
        assert_eq!(text(stage, &page)?.value().await?, "Fy chwaer a’m ci!");
        assert_eq!(downloads(stage), 2, "one more for the switch");

        // What has come is not fetched again.
        page.select(stage.texts.get("language-label")?)
            .pick("Cymraeg")
            .await?;
        speaks(stage, "cy", "ltr").await?;
        page.select(Name::Begins(String::new()))
            .pick("العربية")
            .await?;
        speaks(stage, "ar", "rtl").await?;
        assert_eq!(downloads(stage), 2, "and no more after that");
        goes_on_below_what_is_open(stage, &page).await?;
        page.button(stage.texts.get("continue-button")?)
            .click()
            .await?;
        stage.send(&page).await?;
        let mut clicked = walked.clicked;
        clicked.insert("best-thing".into(), json!("Fy chwaer a’m ci!"));
        assert_eq!(stage.only_row().await?.answers, Value::Object(clicked));
        Ok(())
    })
    .await
}

/// Who has gone on from an open line to the button below it is still there when the language
/// comes: what was open has more places than what is closed.
async fn goes_on_below_what_is_open(stage: &mut Stage, page: &Page) -> Result {
    stage.proxy.hold(".ftl");
    page.select(stage.texts.get("language-label")?)
        .pick("Shqip")
        .await?;
    let below = "const root = document.querySelector('ylbc-survey').shadowRoot;
        root.querySelector('.actions .main').focus();
        return root.querySelectorAll('details[open] a').length";
    let links = stage.browser.run(below, vec![]).await?;
    ensure!(links.as_u64() > Some(1), "{links} links are open");
    stage.proxy.let_through();
    speaks(stage, "sq", "ltr").await?;
    stage.texts = Texts::of_folder("sq")?;
    let name = stage.texts.get("continue-button")?;
    stands(stage, &json!([name, links])).await
}

/// Waits until the focus is on a button with these words, and so many links are open.
async fn stands(stage: &Stage, wanted: &Value) -> Result {
    let standing = "const root = document.querySelector('ylbc-survey').shadowRoot;
        return [root.activeElement?.textContent, root.querySelectorAll('details[open] a').length]";
    until(async || {
        let found = stage.browser.run(standing, vec![]).await?;
        Ok((found == *wanted)
            .then_some(())
            .ok_or_else(|| format!("{found}, not {wanted}")))
    })
    .await
}

/// Writes on where the box has its caret.
async fn write(stage: &Stage, page: &Page, words: &str) -> Result {
    text(stage, page)?.click().await?;
    let keys: Vec<char> = words.chars().collect();
    page.browser().type_keys(&keys).await
}

fn text(stage: &Stage, page: &Page) -> Result<Target> {
    Ok(page.textbox(Name::Has(stage.texts.get("best-thing")?)))
}

/// The question is the same, the text and the caret in it too, and what was open is open.
async fn is_at_its_place(stage: &Stage, page: &Page, words: &str) -> Result {
    page.at(&stage.texts.get("best-thing")?).await?;
    let standing = "const root = document.querySelector('ylbc-survey').shadowRoot;
        const { name, value, selectionStart, dir } = root.activeElement ?? {};
        return [name, value, selectionStart, dir, root.querySelector('details').open]";
    let length = words.chars().count();
    let wanted = json!(["best-thing", words, length, "auto", true]);
    until(async || {
        let found = stage.browser.run(standing, vec![]).await?;
        Ok((found == wanted)
            .then_some(())
            .ok_or_else(|| format!("{found}, not {wanted}")))
    })
    .await
}
