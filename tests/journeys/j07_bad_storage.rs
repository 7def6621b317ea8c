//! Journey 7: storage that is corrupt, foreign, older, full or denied. The survey goes on.

use serde_json::{Value, from_str, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::storage::Store;
use ylbc_tests::walk::{Device, REQUIRED};
use ylbc_tests::{Played, Result, Stage, councils, journey};

use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn corrupt_and_foreign_records() -> Played {
    let records = [
        "{\"schema\":1,\"chang",
        "",
        "null",
        "42",
        "[]",
        "{}",
        "{\"schema\":99,\"changed\":1,\"kept\":{}}",
        "{\"schema\":1,\"changed\":-1,\"kept\":\"x\"}",
        "<script>alert(1)</script>",
    ];
    journey(async |stage| {
        for record in records {
            stage
                .browser
                .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
                .await?;
            Store::Local
                .put(&stage.browser, &key(stage), record)
                .await?;
            Store::Local
                .put(&stage.browser, "ylbc:lang", record)
                .await?;
            let page = stage.open(&stage.tag()).await?;
            page.at("Your life beyond care").await?;
            page.says(&stage.texts.get("storage-corrupt")?).await?;
            goes_on(stage, &page, Device::Own).await?;
        }
        assert_eq!(stage.rows().await?.len(), records.len());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn records_of_other_scripts_stay() -> Played {
    journey(async |stage| {
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        for store in Store::ALL {
            store.put(&stage.browser, "cookie-banner", "seen").await?;
        }
        let page = stage.open(&stage.tag()).await?;
        goes_on(stage, &page, Device::Own).await?;
        page.button("Exit this page").click().await?;
        stage.has_left().await?;
        stage.browser.back().await?;
        page.at("Your life beyond care").await?;
        for store in Store::ALL {
            let left: Vec<_> = store.read(&stage.browser).await?.into_keys().collect();
            assert_eq!(left, ["cookie-banner"]);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_older_version_of_the_questions() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        // What is shown is kept a moment later.
        stage.browser.settle().await?;
        let record = Store::Local.read(&stage.browser).await?.remove(&key(stage));
        let mut record: Value = from_str(&record.unwrap_or_default())?;
        record["kept"]["answering"]["version"] = json!("0.9.0");
        Store::Local
            .put(&stage.browser, &key(stage), &record.to_string())
            .await?;
        stage.browser.reload().await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.says(&stage.texts.get("answers-kept-newer")?).await?;
        page.button("Finish now").click().await?;
        // The two that must be answered are asked for again: they mean something new.
        for (item, say) in REQUIRED {
            stage.press_send(&page).await?;
            page.at(&stage.texts.get(item)?).await?;
            stage.say(&page, stage.item(item)?, *say).await?;
            page.button("Continue").click().await?;
        }
        stage.send(&page).await?;
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn full_storage() -> Played {
    journey(async |stage| {
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        Store::Local.fill(&stage.browser).await?;
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        page.says(&stage.texts.get("storage-failed")?).await?;
        stage.walk_to(&page, REQUIRED, "care-experience").await?;
        page.never_says(&stage.texts.get("storage-failed")?).await?;
        stage.walk_to_check(&page, &[]).await?;
        stage.send(&page).await?;
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn storage_that_fills_up_in_between() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        Store::Local.fill(&stage.browser).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        assert_eq!(
            stage.only_row().await?.answers["completed-with"],
            json!("alone")
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_frame_that_may_not_store() -> Played {
    journey(async |stage| {
        stage.host.serve("/frame", &CouncilPage::with(&stage.tag()));
        let outer = r#"<iframe sandbox="allow-scripts" src="/frame" title="Survey"
            style="border: 0; width: 100%; height: 700px"></iframe>"#;
        let page = stage.open_page(&CouncilPage::default().and(outer)).await?;
        stage.browser.enter_frame().await?;
        goes_on(stage, &page, Device::Own).await?;
        let seen = stage.browser.seen().await?;
        assert_eq!(seen, Vec::<String>::new());
        stage.only_row().await?;
        Ok(())
    })
    .await
}

async fn goes_on(stage: &Stage, page: &Page, device: Device) -> Result {
    stage.begin(page, device).await?;
    stage.walk_to(page, REQUIRED, "living-arrangement").await?;
    page.button("Finish now").click().await?;
    stage.send(page).await
}

/// Where the record of the open council is kept.
fn key(stage: &Stage) -> String {
    format!(
        "ylbc:{}:{}:{}",
        councils::OPEN,
        stage.instrument.id,
        councils::WAVE
    )
}
