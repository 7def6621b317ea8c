//! Journey 24: what pages and people do with the survey. Pages keep a header over it, hide
//! it, or let nothing be fetched; people print it and set their own size of text.

use serde_json::{json, to_value};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

use crate::strangers::site::{self, Site};
use crate::strangers::{carry_on, layout, open, runs, stand_at};

/// Pressed by a script: the driver would scroll to it first, and others would not.
const PRESS: &str = "arguments[0].click()";

#[tokio::test]
async fn a_header_never_lies_over_a_new_page() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        for name in [
            "fixed_header",
            "sticky_header",
            "inner_scroller",
            "drupal",
            "bootstrap",
        ] {
            // As the page is drawn, whatever scrolling it prefers.
            let html = site::with(name, &stage.proxy.origin())?.replace(
                "</head>",
                "<style>:root { scroll-behavior: smooth !important }</style></head>",
            );
            stage.browser.open(&site.serve("/header", html)).await?;
            stand_at(stage, "living-arrangement").await?;
            stage.browser.reload().await?;
            runs(stage).await?;
            let page = stage.browser.page();
            carry_on(stage, &page, "living-arrangement").await?;
            for _ in 0..2 {
                let heading = page.heading().await?;
                press_continue(stage, &page).await?;
                page.past(&heading).await?;
                stage.browser.settle().await?;
                let over = stage.browser.run(OVER_OUR_TOP, vec![]).await?;
                assert_eq!(over, json!(["ylbc-survey", true]), "{name}");
            }
        }
        Ok(())
    })
    .await
}

/// Presses Continue, and tells in the frame in which the new page is first drawn what has the
/// focus and how far below the window's top the survey begins, in CSS pixels.
const TURNED: &str = "const [button, done] = arguments;
    const root = button.getRootNode();
    button.scrollIntoView({ block: 'end', behavior: 'instant' });
    button.click();
    requestAnimationFrame(() => done([
        root.activeElement?.textContent,
        Math.round(root.querySelector('.survey').getBoundingClientRect().top)]))";

#[tokio::test]
async fn a_new_page_is_in_view_and_has_the_focus_when_it_is_first_drawn() -> Played {
    journey(async |stage| {
        let page = CouncilPage::with(&stage.tag()).and("<div style='height: 2000px'></div>");
        let page = stage.open_page(&page).await?;
        stage.begin(&page, Device::Shared).await?;
        stage
            .say(&page, stage.item("consent")?, Say::One("yes"))
            .await?;
        let button = to_value(page.button("Continue").find().await?)?;
        let turned = stage.browser.run_async(TURNED, vec![button]).await?;
        assert_eq!(turned, json!([stage.texts.get("age-band")?, 0]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_problem_comes_into_view() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        open(stage, &site, "fixed_header").await?;
        stand_at(stage, "age-band").await?;
        stage.browser.reload().await?;
        runs(stage).await?;
        let page = stage.browser.page();
        carry_on(stage, &page, "age-band").await?;
        let clear = page.button("Clear my answer").find().await?;
        stage.browser.run(PRESS, vec![to_value(clear)?]).await?;
        stage.browser.run("scrollTo(0, 9999)", vec![]).await?;
        press_continue(stage, &page).await?;
        page.says(&stage.texts.get("error-summary-title")?).await?;
        stage.browser.settle().await?;
        let problem = "const root = document.querySelector('ylbc-survey').shadowRoot;
            const { left, top } = root.activeElement.getBoundingClientRect();
            return document.elementFromPoint(left + 20, top + 20)?.localName ?? 'nothing'";
        assert_eq!(
            stage.browser.run(problem, vec![]).await?,
            json!("ylbc-survey")
        );
        Ok(())
    })
    .await
}

async fn press_continue(stage: &Stage, page: &Page) -> Result {
    let button = to_value(page.button("Continue").find().await?)?;
    stage.browser.run(PRESS, vec![button]).await?;
    Ok(())
}

/// What lies over our first button, and whether that is near the top of the window.
const OVER_OUR_TOP: &str = "const root = document.querySelector('ylbc-survey').shadowRoot;
    const { left, top } = root.querySelector('button').getBoundingClientRect();
    return [document.elementFromPoint(left + 5, top + 5)?.localName, top < 200]";

#[tokio::test]
async fn what_the_page_hides_is_hidden() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        let page = open(stage, &site, "base").await?;
        for (name, value) in [("visibility", "hidden"), ("pointerEvents", "none")] {
            let set = "document.querySelector('main').style[arguments[0]] = arguments[1]";
            let own = "const root = document.querySelector('ylbc-survey').shadowRoot;
                return getComputedStyle(root.querySelector('button'))[arguments[0]]";
            stage
                .browser
                .run(set, vec![json!(name), json!(value)])
                .await?;
            assert_eq!(
                stage.browser.run(own, vec![json!(name)]).await?,
                json!(value)
            );
            stage.browser.run(set, vec![json!(name), json!("")]).await?;
        }
        stage.begin(&page, Device::Own).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_persons_own_size_of_text_counts() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        // The page has its own idea of what 1rem is: that must not count.
        for size in [16, 24] {
            engine::size_of_text(stage.browser.client(), size).await?;
            open(stage, &site, "small_root").await?;
            let own = "const root = document.querySelector('ylbc-survey').shadowRoot;
                return getComputedStyle(root.querySelector('[lang]')).fontSize";
            let now = stage.browser.run(own, vec![]).await?;
            assert_eq!(now, json!(format!("{size}px")));
            layout::is_whole(&stage.browser, "start").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn on_paper_there_is_the_question_and_nothing_to_press() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        let page = open(stage, &site, "govuk").await?;
        stage.begin(&page, Device::Own).await?;
        let heading = page.heading().await?;
        engine::show_on(stage.browser.client(), "print").await?;
        page.says(&heading).await?;
        page.says("Yes, I want to take part").await?;
        for name in [
            "Exit this page",
            "Get support",
            "Continue",
            "Back",
            "Delete my answers",
        ] {
            assert_eq!(page.button(name).count().await?, 0, "{name}");
        }
        assert_eq!(page.select("Language").count().await?, 0);
        engine::show_on(stage.browser.client(), "").await?;
        page.button("Exit this page").find().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_lets_nothing_be_fetched() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        let html = site::with("refusing_fetch", &stage.proxy.origin())?;
        stage.browser.open(&site.serve("/survey", html)).await?;
        let page = stage.browser.page();
        let survey = format!(
            "{}/survey/?council={}",
            stage.proxy.origin(),
            councils::OPEN
        );
        let link = page.link(Name::Begins(String::new()));
        let address = link.attribute("href").await?;
        assert_eq!(address, Some(survey.clone()));
        stage.browser.open(&survey).await?;
        stage.begin(&page, Device::Shared).await?;
        Ok(())
    })
    .await
}
