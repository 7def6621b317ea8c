//! Journey 3: the page is loaded again in mid-survey on an own device. Welcome back, same
//! place, same answers, half a text too.

use serde_json::json;
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn a_question_with_its_answer() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        stage
            .say(&page, stage.item("living-arrangement")?, Say::One("shared"))
            .await?;
        come_back(stage, &page).await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        let chosen = stage
            .texts
            .choice(stage.item("living-arrangement")?, "shared")?;
        assert!(page.radio(&chosen).is_selected().await?);
        page.button("Back").click().await?;
        page.at(&stage.texts.get("completed-with")?).await?;
        let alone = stage.texts.choice(stage.item("completed-with")?, "alone")?;
        assert!(page.radio(&alone).is_selected().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn half_a_text() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        page.button("Finish now").click().await?;
        stage.change(&page, "best-thing").await?;
        let box_name = stage.texts.get("best-thing")?;
        page.textbox(&box_name).write("My sister and my").await?;
        come_back(stage, &page).await?;
        page.at(&box_name).await?;
        assert_eq!(page.textbox(&box_name).value().await?, "My sister and my");
        page.button("Continue").click().await?;
        stage.walk_to_check(&page, &[]).await?;
        stage.send(&page).await?;
        assert_eq!(
            stage.only_row().await?.answers["best-thing"],
            json!("My sister and my")
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_check_page() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        page.button("Finish now").click().await?;
        page.at("Check your answers").await?;
        come_back(stage, &page).await?;
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
async fn starting_again_forgets() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        stage.browser.reload().await?;
        page.at("Welcome back").await?;
        page.never_says(&stage.texts.get("section-home")?).await?;
        page.button("Start again").click().await?;
        stage.begin(&page, Device::Own).await?;
        let yes = stage.texts.choice(stage.item("consent")?, "yes")?;
        assert!(!page.radio(&yes).is_selected().await?);
        Ok(())
    })
    .await
}

async fn at_home(stage: &Stage) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Own).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    Ok(page)
}

async fn come_back(stage: &Stage, page: &Page) -> Result {
    stage.browser.reload().await?;
    page.at("Welcome back").await?;
    page.button("Carry on").click().await
}
