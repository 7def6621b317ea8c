//! Journey 9: the browser's back button goes to the previous question and leaves no trail;
//! an answer is changed from the check page, so that a route appears and disappears.

use fantoccini::Locator;
use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::{Name, plain};
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

/// A link of the council's page to a place in it.
const LINK: &str = r##"<p><a id="jump" href="#hours">Opening hours</a></p>
<h2 id="hours">Opening hours</h2><p>9 to 5</p>"##;

#[tokio::test]
async fn browser_back_goes_to_the_previous_question() -> Played {
    journey(async |stage| {
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        let page = stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        let before = entries(stage).await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, FIRST_SECTION, "home-safe").await?;
        assert!(
            entries(stage).await? <= before + 1,
            "a trail of questions stays"
        );
        let address = stage.browser.address().await?;
        for item in [
            "home-right",
            "living-arrangement",
            "completed-with",
            "council-confirm",
        ] {
            stage.browser.back().await?;
            page.at(&stage.texts.get(item)?).await?;
        }
        assert!(
            entries(stage).await? <= before + 1,
            "a trail of questions stays"
        );
        assert_eq!(stage.browser.address().await?, address);
        let yes = stage.texts.choice(stage.item("council-confirm")?, "yes")?;
        assert!(page.radio(&yes).is_selected().await?);
        page.button("Get support").click().await?;
        page.at("Get support").await?;
        stage.browser.back().await?;
        page.at(&stage.texts.get("council-confirm")?).await
    })
    .await
}

#[tokio::test]
async fn back_leads_out_in_the_end() -> Played {
    journey(async |stage| {
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        page.at(&stage.texts.get("consent")?).await?;
        stage.browser.back().await?;
        page.at("Your life beyond care").await?;
        stage.browser.back().await?;
        assert!(stage.browser.address().await?.ends_with("/weather"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn back_from_support_on_the_start_page() -> Played {
    journey(async |stage| {
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        let page = stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        let address = stage.browser.address().await?;
        page.button("Get support").click().await?;
        page.at("Get support").await?;
        stage.browser.back().await?;
        page.at("Your life beyond care").await?;
        assert_eq!(stage.browser.address().await?, address);
        let first = stage.begin(&page, Device::Own).await?;
        assert_eq!(first, plain(&stage.texts.get("consent")?));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_within_the_page_turns_no_page() -> Played {
    journey(async |stage| {
        let page = stage
            .open_page(&CouncilPage::with(&stage.tag()).and(LINK))
            .await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        stays_where_it_is(stage, &page, "living-arrangement").await?;
        stage.browser.back().await?;
        stage.browser.settle().await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        stage.browser.back().await?;
        page.at(&stage.texts.get("completed-with")?).await?;

        stays_where_it_is(stage, &page, "completed-with").await?;
        page.button("Continue").click().await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        // The same address again is no step back.
        stays_where_it_is(stage, &page, "living-arrangement").await?;
        page.button("Continue").click().await?;
        page.at(&stage.texts.get("home-right")?).await?;
        stage.browser.back().await?;
        page.at(&stage.texts.get("living-arrangement")?).await
    })
    .await
}

#[tokio::test]
async fn without_history_back_leaves_the_page() -> Played {
    journey(async |stage| {
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        let page = stage.open(&stage.tag().set("data-history", "off")).await?;
        let before = entries(stage).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        assert_eq!(entries(stage).await?, before);
        stage.browser.back().await?;
        assert!(stage.browser.address().await?.ends_with("/weather"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_route_appears_and_disappears() -> Played {
    journey(async |stage| {
        let page = at_check(stage).await?;
        change_safe(stage, &page, "sometimes").await?;
        page.at(&stage.texts.get("home-unsafe-reasons")?).await?;
        let reasons = stage.item("home-unsafe-reasons")?;
        stage
            .say(&page, reasons, Say::Many(&["area", "building"]))
            .await?;
        page.button("Continue").click().await?;
        page.at("Check your answers").await?;

        change_safe(stage, &page, "always").await?;
        page.at("Check your answers").await?;
        page.disclosure(Name::Begins(stage.texts.get("section-home")?))
            .click()
            .await?;
        page.never_says(&stage.texts.get("home-unsafe-reasons")?)
            .await?;
        stage.send(&page).await?;
        let stored = stage.only_row().await?.answers;
        assert_eq!(stored["home-safe"], json!("always"));
        assert_eq!(stored.get("home-unsafe-reasons"), None);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn changed_back_what_still_fits_is_there() -> Played {
    journey(async |stage| {
        let page = at_check(stage).await?;
        change_safe(stage, &page, "never").await?;
        let reasons = stage.item("home-unsafe-reasons")?;
        page.at(&stage.texts.get("home-unsafe-reasons")?).await?;
        stage.say(&page, reasons, Say::Many(&["area"])).await?;
        page.button("Continue").click().await?;
        change_safe(stage, &page, "always").await?;
        page.at("Check your answers").await?;
        change_safe(stage, &page, "sometimes").await?;
        page.at(&stage.texts.get("home-unsafe-reasons")?).await?;
        assert!(
            page.checkbox(stage.texts.choice(reasons, "area")?)
                .is_selected()
                .await?
        );
        page.button("Continue").click().await?;
        stage.send(&page).await?;
        assert_eq!(
            stage.only_row().await?.answers["home-unsafe-reasons"],
            json!(["area"])
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn answers_are_cleared_and_one_that_stands_alone_stands_alone() -> Played {
    journey(async |stage| {
        let page = at_check(stage).await?;
        stage.change(&page, "home-right").await?;
        stage
            .say(&page, stage.item("home-right")?, Say::One("yes"))
            .await?;
        page.button("Clear my answer").click().await?;
        page.button("Clear my answer").is_gone().await?;
        page.button("Continue").click().await?;
        stage.change(&page, "support-sources").await?;
        let sources = stage.item("support-sources")?;
        stage
            .say(&page, sources, Say::Many(&["friends", "pa", "no-one"]))
            .await?;
        let friends = page.checkbox(stage.texts.choice(sources, "friends")?);
        assert!(!friends.is_selected().await?);
        page.button("Continue").click().await?;
        stage.send(&page).await?;
        let stored = stage.only_row().await?.answers;
        assert_eq!(stored["support-sources"], json!(["no-one"]));
        assert_eq!(stored.get("home-right"), None::<&Value>);
        Ok(())
    })
    .await
}

/// Follows the council's link: the survey stays at `item`, and the focus outside of it.
async fn stays_where_it_is(stage: &Stage, page: &Page, item: &str) -> Result {
    let link = stage.browser.client().find(Locator::Css("#jump")).await?;
    link.click().await?;
    assert!(stage.browser.address().await?.ends_with("#hours"));
    stage.browser.settle().await?;
    page.at(&stage.texts.get(item)?).await?;
    assert_eq!(page.focus().await?, None);
    Ok(())
}

async fn at_check(stage: &Stage) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Own).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    page.button("Finish now").click().await?;
    page.at("Check your answers").await?;
    Ok(page)
}

async fn change_safe(stage: &Stage, page: &Page, to: &'static str) -> Result {
    stage.change(page, "home-safe").await?;
    stage
        .say(page, stage.item("home-safe")?, Say::One(to))
        .await?;
    page.button("Continue").click().await
}

/// How many entries the tab's history has.
async fn entries(stage: &Stage) -> Result<u64> {
    let count = stage.browser.run("return history.length", vec![]).await?;
    Ok(count.as_u64().unwrap_or_default())
}
