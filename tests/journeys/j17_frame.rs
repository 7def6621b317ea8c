//! Journey 17: the survey in a frame, for pages that run other people's scripts. It is the
//! stand-alone page with a storage of its own; the page around it makes it as high as what
//! is in it, and leaving takes the whole tab along.

mod around;
mod leaving;

use anyhow::ensure;
use serde_json::Value;
use ylbc_tests::browser::Browser;
use ylbc_tests::host::{Page as CouncilPage, Tag};
use ylbc_tests::page::Page;
use ylbc_tests::storage::left_behind;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::{EVERYTHING, FIRST_SECTION};

/// Of the page: where the frame begins and how high it is.
const AROUND: &str =
    "const frame = document.querySelector('ylbc-survey').shadowRoot.querySelector('iframe');
    const { top, height } = frame.getBoundingClientRect();
    return [Math.round(top), height, getComputedStyle(frame).visibility]";
/// Of the frame: how high what is in it is, and how much of that can be seen at once.
const WITHIN: &str = "return [document.documentElement.scrollHeight, innerHeight,
    document.documentElement.scrollWidth - innerWidth]";
const ENTRIES: &str = "return history.length";
/// Keeps what any script of the page could hear of the frame.
const OVERHEAR: &str = "<script nonce=\"listeners\">window.overheard = [];
    addEventListener('message', ({ data }) => overheard.push(JSON.stringify(data)));</script>";
const LONG: &str =
    "<p>Our opening hours: 9 to 5.</p><div id=\"below\" style=\"height: 1200px\">Below</div>";

#[tokio::test]
async fn the_whole_survey() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage)).await?;
        stage.begin(&page, Device::Own).await?;
        let mut clicked = Value::Object(serde_json::Map::new());
        for item in stage.instrument.items() {
            let walked = stage.walk_to(&page, EVERYTHING, item.id.as_str()).await?;
            for (asked, answer) in walked.clicked {
                clicked[asked] = answer;
            }
            is_turned(&page).await?;
        }
        let walked = stage.walk_to_check(&page, EVERYTHING).await?;
        for (asked, answer) in walked.clicked {
            clicked[asked] = answer;
        }
        is_turned(&page).await?;
        // Something opens in the page: the frame grows with it, and shrinks again.
        let section = stage.texts.get("section-home")?;
        page.disclosure(ylbc_tests::named::Name::Begins(section))
            .click()
            .await?;
        fits(&page).await?;
        stage.send(&page).await?;
        is_turned(&page).await?;
        assert_eq!(stage.only_row().await?.answers, clicked);
        nothing_in_the_page(stage).await
    })
    .await
}

#[tokio::test]
async fn a_new_page_scrolls_into_view_and_takes_the_focus() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage)).await?;
        stage.begin(&page, Device::Shared).await?;
        stage
            .say(&page, stage.item("consent")?, Say::One("yes"))
            .await?;
        stage.browser.leave_frame().await?;
        stage.browser.run("scrollTo(0, 300)", vec![]).await?;
        stage.browser.enter_survey().await?;
        page.button("Continue").click().await?;
        let age = stage.texts.get("age-band")?;
        page.at(&age).await?;
        page.focus_at(&age).await?;
        is_turned(&page).await
    })
    .await
}

#[tokio::test]
async fn back_goes_to_the_previous_question() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage)).await?;
        let before = entries(stage).await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, FIRST_SECTION, "home-right").await?;
        for item in ["living-arrangement", "completed-with", "council-confirm"] {
            back(stage).await?;
            page.at(&stage.texts.get(item)?).await?;
        }
        ensure!(
            entries(stage).await? <= before + 1,
            "a trail of questions stays"
        );
        Ok(())
    })
    .await
}

fn tag(stage: &Stage) -> Tag {
    stage.tag().set("data-mode", "frame")
}

/// Opens a long page of the council with `tag` in it, after another page, and goes into
/// the frame.
async fn open(stage: &Stage, tag: &Tag) -> Result<Page> {
    let before = stage.host.serve("/weather", &CouncilPage::ordinary());
    stage.browser.open(&before).await?;
    stage.open_page(&CouncilPage::with(tag).and(LONG)).await?;
    stage.browser.enter_survey().await?;
    Ok(stage.browser.page())
}

/// All of the survey shows without scrolling in the frame.
async fn fits(page: &Page) -> Result {
    let browser = page.browser();
    until(async || {
        let within = browser.run(WITHIN, vec![]).await?;
        let around = around(browser).await?;
        let is_whole = within[0] == within[1] && within[2] == 0;
        let is_there = around[2] == "visible" && around[1].as_f64() == within[1].as_f64();
        Ok((is_whole && is_there)
            .then_some(())
            .ok_or_else(|| format!("within {within}, around {around}")))
    })
    .await
}

/// The same on a page that has just been turned: its top is at the top of the window.
async fn is_turned(page: &Page) -> Result {
    fits(page).await?;
    until(async || {
        let around = around(page.browser()).await?;
        Ok((around[0] == 0)
            .then_some(())
            .ok_or_else(|| format!("the frame is at {around}")))
    })
    .await
}

async fn around(browser: &Browser) -> Result<Value> {
    browser.leave_frame().await?;
    let around = browser.run(AROUND, vec![]).await?;
    browser.enter_survey().await?;
    Ok(around)
}

/// Presses the browser's back button. The driver may leave the frame by that.
async fn back(stage: &Stage) -> Result {
    stage.browser.back().await?;
    let tab = stage.browser.client().window().await?;
    stage.browser.go_to_tab(&tab).await?;
    stage.browser.enter_survey().await
}

async fn entries(stage: &Stage) -> Result<u64> {
    Ok(stage
        .browser
        .run(ENTRIES, vec![])
        .await?
        .as_u64()
        .unwrap_or_default())
}

/// The origin of the page holds nothing of ours.
async fn nothing_in_the_page(stage: &Stage) -> Result {
    stage.browser.leave_frame().await?;
    assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
    Ok(())
}
