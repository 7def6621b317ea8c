//! Journey 4: a device that others look at. Nothing is in local storage at any moment, and
//! what the tab keeps is wiped on load after 30 minutes without a change. Whoever says so
//! only later has nothing left there either.

use std::time::Duration;

use anyhow::Context;
use serde_json::{Value, from_str, to_value};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::plain;
use ylbc_tests::page::Page;
use ylbc_tests::storage::Store;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

const MINUTE: Duration = Duration::from_secs(60);

/// Counts every writing to local storage, so that none is missed between two looks.
const WATCH: &str = r#"<script nonce="listeners">
  window.written = [];
  const own = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (this === localStorage) written.push(key);
    return own.call(this, key, value);
  };
</script>"#;

#[tokio::test]
async fn nothing_is_in_local_storage_at_any_moment() -> Played {
    journey(async |stage| {
        let page = stage
            .open_page(&CouncilPage::with(&stage.tag()).head(WATCH))
            .await?;
        stage.begin(&page, Device::Shared).await?;
        nothing_local(stage).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        stage
            .say(&page, stage.item("living-arrangement")?, Say::One("shared"))
            .await?;
        nothing_local(stage).await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        nothing_local(stage).await?;
        assert_eq!(
            Store::Session.records(&stage.browser).await?,
            Vec::<String>::new()
        );
        page.button("Someone else wants to answer").click().await?;
        stage.begin(&page, Device::Shared).await?;
        let yes = stage.texts.choice(stage.item("consent")?, "yes")?;
        assert!(!page.radio(&yes).is_selected().await?);
        nothing_local(stage).await
    })
    .await
}

#[tokio::test]
async fn nothing_is_stored_before_the_save_question_is_answered() -> Played {
    journey(async |stage| {
        let page = stage
            .open_page(&CouncilPage::with(&stage.tag()).head(WATCH))
            .await?;
        page.at("Your life beyond care").await?;
        page.button("Start").find().await?;
        for store in Store::ALL {
            assert!(
                store.read(&stage.browser).await?.is_empty(),
                "{store:?} is not empty"
            );
        }
        nothing_local(stage).await
    })
    .await
}

#[tokio::test]
async fn no_after_yes_takes_everything_out_of_local_storage() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        let clicked = stage.walk_to(&page, REQUIRED, "care-experience").await?;
        pick_english(stage, &page).await?;
        assert_eq!(Store::Local.ours(&stage.browser).await?.len(), 2);
        back_to_the_start(stage, &page, &["age-band", "consent"]).await?;
        stage.begin(&page, Device::Shared).await?;
        // What is shown is kept a moment later.
        stage.browser.settle().await?;
        nothing_of_ours_is_local(stage).await?;
        let kept = Store::Session.records(&stage.browser).await?;
        let kept = Store::Session
            .read(&stage.browser)
            .await?
            .remove(kept.first().context("nothing is kept")?);
        let kept: Value = from_str(&kept.unwrap_or_default())?;
        assert_eq!(
            kept["kept"]["answering"]["answers"],
            Value::Object(clicked.clicked)
        );
        stage.browser.reload().await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.at(&stage.texts.get("consent")?).await?;
        for (item, choice) in [("consent", "yes"), ("age-band", "18-20")] {
            page.at(&stage.texts.get(item)?).await?;
            let answer = stage.texts.choice(stage.item(item)?, choice)?;
            assert!(page.radio(&answer).is_selected().await?, "{item}");
            page.button("Continue").click().await?;
        }
        nothing_of_ours_is_local(stage).await
    })
    .await
}

#[tokio::test]
async fn no_after_yes_before_any_answer() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        back_to_the_start(stage, &page, &[]).await?;
        let question = stage.begin(&page, Device::Shared).await?;
        assert_eq!(question, plain(&stage.texts.get("consent")?));
        nothing_of_ours_is_local(stage).await
    })
    .await
}

#[tokio::test]
async fn it_stays_for_less_than_half_an_hour() -> Played {
    journey(async |stage| {
        let page = begun(stage).await?;
        come_back_after(stage, MINUTE * 29).await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.at(&stage.texts.get("living-arrangement")?).await
    })
    .await
}

#[tokio::test]
async fn it_is_wiped_on_load_after_half_an_hour() -> Played {
    journey(async |stage| {
        let page = begun(stage).await?;
        come_back_after(stage, MINUTE * 31).await?;
        page.at("Your life beyond care").await?;
        page.button("Start").find().await?;
        assert_eq!(
            Store::Session.ours(&stage.browser).await?,
            Vec::<String>::new()
        );
        Ok(())
    })
    .await
}

async fn begun(stage: &Stage) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Shared).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    assert_eq!(Store::Session.records(&stage.browser).await?.len(), 1);
    Ok(page)
}

async fn come_back_after(stage: &Stage, time: Duration) -> Result {
    let page = CouncilPage::with(&stage.tag()).ahead(time);
    stage.open_page(&page).await?;
    Ok(())
}

/// Presses Back from the question after `questions`, last one first, to the start page.
async fn back_to_the_start(stage: &Stage, page: &Page, questions: &[&str]) -> Result {
    for item in questions {
        page.button("Back").click().await?;
        page.at(&stage.texts.get(item)?).await?;
    }
    page.button("Back").click().await?;
    page.at("Your life beyond care").await
}

/// Picks the language that is shown, and waits until that is kept.
async fn pick_english(stage: &Stage, page: &Page) -> Result {
    let select = page.select("Language").find().await?;
    let pick = "arguments[0].dispatchEvent(new Event('change', { bubbles: true }))";
    stage.browser.run(pick, vec![to_value(select)?]).await?;
    until(async || {
        let kept = Store::Local.ours(&stage.browser).await?;
        let is_kept = kept.iter().any(|key| key == "ylbc:lang");
        Ok(is_kept
            .then_some(())
            .ok_or_else(|| format!("only {kept:?}")))
    })
    .await
}

async fn nothing_of_ours_is_local(stage: &Stage) -> Result {
    let left = Store::Local.ours(&stage.browser).await?;
    assert_eq!(left, Vec::<String>::new());
    Ok(())
}

async fn nothing_local(stage: &Stage) -> Result {
    let written = stage.browser.run("return window.written", vec![]).await?;
    assert_eq!(written, serde_json::json!([]));
    assert!(Store::Local.read(&stage.browser).await?.is_empty());
    Ok(())
}
