//! Escape closes what was opened, and the focus goes back to what opened it.

use fantoccini::key::Key;
use ylbc_tests::page::Page;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, REQUIRED};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

/// How many lines are open now.
const OPEN: &str = "return document.querySelector('ylbc-survey').shadowRoot
    .querySelectorAll('details[open]').length";

#[tokio::test]
async fn wcag_2_1_2_2_4_3_escape_closes_lines() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        page.at(&stage.texts.get("survey-title")?).await?;
        crate::strangers::runs(stage).await?;
        closes(stage, &page, "start-more", 0).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to(&page, REQUIRED, "home-safe").await?;
        // From the line itself, and from a number to call within.
        for inside in [0, 2] {
            closes(stage, &page, "support-line-summary", inside).await?;
        }
        page.button("Finish now").click().await?;
        page.at("Check your answers").await?;
        closes(stage, &page, "section-home", 3).await
    })
    .await
}

#[tokio::test]
async fn wcag_2_1_2_escape_closes_lines_before_the_client_is_there() -> Played {
    journey(async |stage| {
        stage.proxy.hold(".wasm");
        let page = stage.open(&stage.tag()).await?;
        page.disclosure(stage.texts.get("start-more")?)
            .find()
            .await?;
        // What helps with the keyboard comes with the client's script.
        until(async || {
            let asked = stage.proxy.passed().into_iter();
            let client = asked
                .map(|request| request.path)
                .any(|path| path.ends_with(".wasm"));
            Ok(client
                .then_some(())
                .ok_or_else(|| "the client is not asked for".into()))
        })
        .await?;
        closes(stage, &page, "start-more", 0).await?;
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn wcag_2_1_2_2_4_3_escape_closes_pages_over_a_question() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        let question = stage.texts.get("living-arrangement")?;
        for (opener, heading) in [
            ("Get support", "support-title"),
            ("Delete my answers", "delete-title"),
        ] {
            // From the heading, and from further down.
            for inside in [0, 3] {
                page.button(opener).click().await?;
                page.at(&stage.texts.get(heading)?).await?;
                tab(&page, inside).await?;
                page.browser().press(Key::Escape).await?;
                page.at(&question).await?;
                page.focus_at(opener).await?;
                is_in_view(&page).await?;
            }
        }
        // Nothing was deleted; and where nothing is open, nothing happens.
        page.browser().press(Key::Escape).await?;
        page.button("Back").click().await?;
        page.past(&question).await?;
        stage.browser.reload().await?;
        page.at("Welcome back").await
    })
    .await
}

/// The council's page may have something of its own that closes.
#[tokio::test]
async fn wcag_3_2_2_escape_elsewhere_in_the_page_is_not_for_the_survey() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        page.button("Get support").click().await?;
        page.at("Get support").await?;
        let elsewhere = "const link = document.createElement('a');
            [link.href, link.textContent] = ['#', 'Elsewhere'];
            document.body.append(link);
            link.focus()";
        stage.browser.run(elsewhere, vec![]).await?;
        page.browser().press(Key::Escape).await?;
        stage.browser.settle().await?;
        page.at("Get support").await
    })
    .await
}

/// Opens the line `text`, goes `inside` steps into it, and leaves it by Escape.
async fn closes(stage: &Stage, page: &Page, text: &str, inside: usize) -> Result {
    let name = stage.texts.get(text)?;
    let line = page.disclosure(ylbc_tests::named::Name::Begins(name.clone()));
    line.click().await?;
    opened(page, 1).await?;
    tab(page, inside).await?;
    page.browser().press(Key::Escape).await?;
    opened(page, 0).await?;
    page.focus_at(&name).await
}

async fn tab(page: &Page, steps: usize) -> Result {
    for _ in 0..steps {
        page.browser().press(Key::Tab).await?;
    }
    Ok(())
}

async fn opened(page: &Page, wanted: u64) -> Result {
    until(async || {
        let open = page.browser().run(OPEN, vec![]).await?;
        Ok(match open.as_u64() == Some(wanted) {
            true => Ok(()),
            false => Err(format!("{open} lines are open, not {wanted}")),
        })
    })
    .await
}

/// Waits until what has the focus is in the window.
async fn is_in_view(page: &Page) -> Result {
    let spot = "const root = document.querySelector('ylbc-survey').shadowRoot;
        const { top, bottom } = root.activeElement.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight";
    until(async || {
        let is_seen = page.browser().run(spot, vec![]).await? == true;
        Ok(is_seen
            .then_some(())
            .ok_or_else(|| "the focus is out of view".into()))
    })
    .await
}
