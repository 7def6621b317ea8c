//! What goes with the answers, and what is never kept without them: no worker and no cache
//! stays, and none ever comes where answers are not saved.

use anyhow::ensure;
use serde_json::{Value, json};
use ylbc_tests::storage::{Store, left_behind};
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use super::{KEPT, in_the_middle, is_kept, is_not_kept, open};
use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn exit_takes_it_along() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage).await?;
        is_kept(stage).await?;
        page.button("Exit this page").click().await?;
        nothing_is_left_after_leaving(stage).await
    })
    .await
}

#[tokio::test]
async fn exit_right_after_the_start_does_too() -> Played {
    journey(async |stage| {
        for _ in 0..3 {
            let page = open(stage).await?;
            page.at("Your life beyond care").await?;
            // Both in one breath, before any worker is there.
            let yes = stage.texts.attribute("save-question", "yes")?;
            page.radio(yes).choose().await?;
            let at_once = "const root = document.querySelector('ylbc-survey').shadowRoot;
                const press = (words) => [...root.querySelectorAll('button')]
                  .find((button) => button.textContent.trim() === words).click();
                press('Start'); press('Exit this page');";
            stage.browser.run(at_once, vec![]).await?;
            nothing_is_left_after_leaving(stage).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn delete_takes_it_along_and_another_start_brings_it_back() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage).await?;
        is_kept(stage).await?;
        page.button("Delete my answers").click().await?;
        page.button(stage.texts.get("delete-confirm")?)
            .click()
            .await?;
        page.at(&stage.texts.get("delete-done-title")?).await?;
        is_not_kept(stage).await?;
        assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
        page.button(stage.texts.get("start-over-button")?)
            .click()
            .await?;
        stage.begin(&page, Device::Own).await?;
        is_kept(stage).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_changed_mind_takes_it_along() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        stage.begin(&page, Device::Own).await?;
        is_kept(stage).await?;
        page.button("Back").click().await?;
        page.at("Your life beyond care").await?;
        let no = stage.texts.attribute("save-question", "no")?;
        page.radio(no).choose().await?;
        is_not_kept(stage).await
    })
    .await
}

#[tokio::test]
async fn what_is_too_old_takes_it_along() -> Played {
    journey(async |stage| {
        in_the_middle(stage).await?;
        is_kept(stage).await?;
        // What was answered last is kept a moment later.
        stage.browser.settle().await?;
        let keys = Store::Local.records(&stage.browser).await?;
        let [key] = keys.as_slice() else {
            anyhow::bail!("not one record: {keys:?}");
        };
        let record = Store::Local.read(&stage.browser).await?;
        let mut record: Value = serde_json::from_str(&record[key])?;
        let days_31 = 31 * 24 * 60 * 60 * 1000;
        record["changed"] = json!(record["changed"].as_u64().unwrap_or_default() - days_31);
        Store::Local
            .put(&stage.browser, key, &record.to_string())
            .await?;
        stage.browser.reload().await?;
        stage.browser.page().at("Your life beyond care").await?;
        is_not_kept(stage).await
    })
    .await
}

#[tokio::test]
async fn nothing_is_kept_where_answers_are_not() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        page.at("Your life beyond care").await?;
        page.radio(stage.texts.attribute("save-question", "yes")?)
            .choose()
            .await?;
        never_kept(stage).await?;
        let page = open(stage).await?;
        stage.begin(&page, Device::Shared).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        never_kept(stage).await
    })
    .await
}

#[tokio::test]
async fn pages_of_councils_never_get_a_worker() -> Played {
    journey(async |stage| {
        for mode in ["", "frame"] {
            let page = stage.open(&stage.tag().set("data-mode", mode)).await?;
            if mode == "frame" {
                stage.browser.enter_survey().await?;
            }
            stage.begin(&page, Device::Own).await?;
            stage
                .walk_to(&page, FIRST_SECTION, "living-arrangement")
                .await?;
            ensure!(
                !Store::Local.records(&stage.browser).await?.is_empty(),
                "nothing was kept"
            );
            never_kept(stage).await?;
        }
        stage.browser.leave_frame().await?;
        never_kept(stage).await
    })
    .await
}

/// There is nothing, and nothing comes.
async fn never_kept(stage: &Stage) -> Result {
    stage.browser.settle().await?;
    let kept = stage.browser.run_async(KEPT, vec![]).await?;
    assert_eq!(kept, json!({ "workers": [], "caches": [], "files": [] }));
    Ok(())
}

/// Looks from a page without any script, which could clear up after the survey.
async fn nothing_is_left_after_leaving(stage: &Stage) -> Result {
    stage.has_left().await?;
    stage
        .browser
        .open(&format!("{}/healthz", stage.proxy.origin()))
        .await?;
    is_not_kept(stage).await?;
    assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
    Ok(())
}
