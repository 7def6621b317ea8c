//! Leaving from the frame: by the button and by Shift three times, from within and from
//! around it, and from a frame that a council has put there by itself.

use anyhow::ensure;
use fantoccini::key::Key;
use serde_json::json;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::storage::{Store, left_behind};
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, councils, journey};

use super::{OVERHEAR, open, tag};
use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn exit_takes_the_whole_tab_along() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage)).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        ensure!(
            !Store::Local.records(&stage.browser).await?.is_empty(),
            "nothing was kept"
        );
        page.button("Exit this page").click().await?;
        has_left_for_good(stage).await
    })
    .await
}

#[tokio::test]
async fn three_times_shift_leaves_too() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage)).await?;
        stage.begin(&page, Device::Own).await?;
        press_shift(stage).await?;
        has_left_for_good(stage).await
    })
    .await
}

#[tokio::test]
async fn from_around_the_frame_where_nobody_has_touched_it() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage)).await?;
        stage.begin(&page, Device::Own).await?;
        // On the next visit: a frame that was not touched may not take the tab along.
        let page = open(stage, &tag(stage)).await?;
        page.at("Welcome back").await?;
        stage.browser.leave_frame().await?;
        press_shift(stage).await?;
        has_left_for_good(stage).await
    })
    .await
}

#[tokio::test]
async fn a_plain_frame_without_any_script_of_ours() -> Played {
    journey(async |stage| {
        let frame = format!(
            r#"<iframe src="{}/survey/?council={}" title="Your life beyond care" width="340" height="600"></iframe>"#,
            stage.proxy.origin(),
            councils::OPEN
        );
        let around = CouncilPage::default().and(&frame).head(OVERHEAR);
        stage.open_page(&around).await?;
        stage.browser.enter_frame().await?;
        let page = stage.browser.page();
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, FIRST_SECTION, "living-arrangement").await?;
        stage.browser.leave_frame().await?;
        assert_eq!(stage.browser.run("return overheard", vec![]).await?, json!([]));
        stage.browser.enter_frame().await?;
        page.button("Exit this page").click().await?;
        has_left_for_good(stage).await
    })
    .await
}

async fn press_shift(stage: &Stage) -> Result {
    stage.browser.type_keys(&[char::from(Key::Shift); 3]).await
}

/// The tab has left, and neither the page nor the collector's origin holds anything.
async fn has_left_for_good(stage: &Stage) -> Result {
    stage.has_left().await?;
    stage.browser.back().await?;
    assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
    stage
        .browser
        .open(&format!("{}/healthz", stage.proxy.origin()))
        .await?;
    assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
    Ok(())
}
