//! Journey 4: a device that others look at. Nothing is in local storage at any moment, and
//! what the tab keeps is wiped on load after 30 minutes without a change.

use std::time::Duration;

use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::storage::Store;
use ylbc_tests::walk::{Device, Say};
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

async fn nothing_local(stage: &Stage) -> Result {
    let written = stage.browser.run("return window.written", vec![]).await?;
    assert_eq!(written, serde_json::json!([]));
    assert!(Store::Local.read(&stage.browser).await?.is_empty());
    Ok(())
}
