//! Journey 26: the WASM is slow to come. The start page is there before it, and what is
//! chosen, opened and pressed on it counts when the client takes over.

mod leaving;
mod pressing;

use anyhow::{Context, ensure};
use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::storage::left_behind;
use ylbc_tests::wait::until;
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

use crate::strangers::{runs, stand_at};

const START: &str = "Your life beyond care";
const NO: &str = "No, or someone else may look at it";
const YES: &str = "Yes, save my answers on it";
const NOT_KEPT: &str = "Closing the tab is not enough";

/// What every control and every piece of text is, and where it stands.
const LAYOUT: &str = "
    const root = document.querySelector('ylbc-survey').shadowRoot;
    const places = [];
    const walk = document.createTreeWalker(root.querySelector('.survey'));
    while (walk.nextNode()) {
        const node = walk.currentNode;
        const box = node.parentNode.getBoundingClientRect?.();
        if (node.nodeType === Node.TEXT_NODE) {
            if (node.data.trim() && box.width) places.push(node.data);
        } else if (node.matches?.('button,input,select,summary,h2,p,legend,label,div:not([hidden])')) {
            const { x, y, width, height } = node.getBoundingClientRect();
            const place = [node.localName, node.className, x, y + scrollY, width, height];
            if (width) places.push(place.join(' '));
        }
    }
    return places";

/// Opens the survey and keeps the WASM back.
async fn without_client(stage: &Stage) -> Result<Page> {
    stage.proxy.hold(".wasm");
    let page = stage.open(&stage.tag()).await?;
    page.at(START).await?;
    page.radio(YES).find().await?;
    Ok(page)
}

async fn let_the_client_come(stage: &Stage) -> Result {
    stage.proxy.let_through();
    runs(stage).await
}

#[tokio::test]
async fn what_is_chosen_and_opened_stays() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        page.never_says(NOT_KEPT).await?;
        page.radio(NO).choose().await?;
        page.says(NOT_KEPT).await?;
        page.disclosure("More about your privacy").click().await?;
        page.radio(NO).choose().await?;
        let focus = page.focus().await?.context("the radio has no focus")?;
        assert_eq!(left_behind(&stage.browser).await?, [""; 0]);
        let_the_client_come(stage).await?;
        assert_eq!(page.focus().await?, Some(focus));
        ensure!(page.radio(NO).is_selected().await?, "the choice is lost");
        page.says(NOT_KEPT).await?;
        page.says("We don’t ask your name").await?;
        page.button("Start").click().await?;
        page.past(START).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn start_is_taken_up() -> Played {
    is_taken_up("Start", "Do you want to take part?").await
}

#[tokio::test]
async fn get_support_is_taken_up() -> Played {
    is_taken_up("Get support", "Get support").await
}

#[tokio::test]
async fn delete_is_taken_up() -> Played {
    is_taken_up("Delete my answers", "Delete all your answers?").await
}

/// Presses `button` too early; then `heading` is there as soon as the client is.
async fn is_taken_up(button: &str, heading: &str) -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        page.radio(NO).choose().await?;
        page.button(button).click().await?;
        page.says("One moment").await?;
        page.at(START).await?;
        let_the_client_come(stage).await?;
        page.at(heading).await
    })
    .await
}

#[tokio::test]
async fn nothing_moves_on_a_phone() -> Played {
    nothing_moves(engine::WINDOW.0, "light").await
}

#[tokio::test]
async fn nothing_moves_on_a_narrow_phone_in_the_dark() -> Played {
    nothing_moves(320, "dark").await
}

#[tokio::test]
async fn nothing_moves_on_a_computer() -> Played {
    nothing_moves(1280, "light").await
}

/// The client's page looks as the one before it, to the pixel.
async fn nothing_moves(width: u32, theme: &str) -> Played {
    journey(async |stage| {
        stage.browser.open("about:blank").await?;
        engine::resize(stage.browser.client(), width, engine::WINDOW.1).await?;
        stage.proxy.hold(".wasm");
        let page = stage.open(&stage.tag().set("data-theme", theme)).await?;
        page.radio(YES).find().await?;
        let early = layout(&page).await?;
        ensure!(early.len() > 40, "only {early:?}");
        let_the_client_come(stage).await?;
        assert_eq!(early, layout(&page).await?);
        Ok(())
    })
    .await
}

async fn layout(page: &Page) -> Result<Vec<Value>> {
    let places = page.browser().run(LAYOUT, vec![]).await?;
    Ok(places.as_array().context("no layout")?.clone())
}

#[tokio::test]
async fn another_language_is_asked_for_before() -> Played {
    journey(async |stage| {
        stage.proxy.hold(".wasm");
        let page = stage.open(&stage.tag().set("data-lang", "en-XB")).await?;
        let direction = "const root = document.querySelector('ylbc-survey').shadowRoot;
            return root.querySelector('[name=save]') && root.querySelector('.survey').dir";
        until(async || {
            let direction = stage.browser.run(direction, vec![]).await?;
            let is_right = direction == json!("rtl");
            Ok(is_right
                .then_some(())
                .ok_or_else(|| format!("direction: {direction}")))
        })
        .await?;
        let early = layout(&page).await?;
        let_the_client_come(stage).await?;
        assert_eq!(early, layout(&page).await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn whoever_has_gone_on_elsewhere_is_not_called_back() -> Played {
    journey(async |stage| {
        stage.proxy.hold(".wasm");
        let page = CouncilPage::with(&stage.tag()).and("<input id=search>");
        let page = stage.open_page(&page).await?;
        page.button("Get support").click().await?;
        let search = "document.querySelector('#search').focus({ preventScroll: true })";
        stage.browser.run(search, vec![]).await?;
        let_the_client_come(stage).await?;
        stage.browser.settle().await?;
        page.at(START).await?;
        let focus = stage
            .browser
            .run("return document.activeElement.id", vec![]);
        assert_eq!(focus.await?, json!("search"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_pressed_is_answered_where_it_can_be_seen() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        page.button("Get support").click().await?;
        page.says("One moment").await?;
        let in_view = "const root = document.querySelector('ylbc-survey').shadowRoot;
            const { top, bottom } = root.querySelector('[role=status]').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        assert_eq!(stage.browser.run(in_view, vec![]).await?, json!(true));
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_of_it_stays_when_the_page_takes_it_away() -> Played {
    journey(async |stage| {
        let _page = without_client(stage).await?;
        let script = "const [done] = arguments;
            const real = getComputedStyle;
            let looks = 0;
            const next = () => new Promise((resolve) => setTimeout(resolve, 50));
            (async () => {
                document.querySelector('ylbc-survey').remove();
                await next();
                self.getComputedStyle = (...of) => (looks++, real(...of));
                document.body.className = 'other';
                await next();
                done(looks);
            })()";
        let looks = stage.browser.run_async(script, vec![]).await?;
        assert_eq!(looks, json!(0));
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn only_who_may_answer_sees_it() -> Played {
    journey(async |stage| {
        stage.proxy.hold(".wasm");
        for council in [
            councils::CLOSED,
            councils::NOT_YET_OPEN,
            councils::ELSEWHERE,
        ] {
            let page = stage.open(&stage.tag_of(council)).await?;
            page.says("One moment").await?;
            stage.browser.settle().await?;
            assert_eq!(page.radio(YES).count().await?, 0, "{council}");
        }
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_has_begun_is_not_asked_again() -> Played {
    journey(async |stage| {
        stage.open_page(&CouncilPage::default()).await?;
        stand_at(stage, "home-safe").await?;
        stage.proxy.hold(".wasm");
        let page = stage.open(&stage.tag()).await?;
        page.says("One moment").await?;
        stage.browser.settle().await?;
        assert_eq!(page.radio(YES).count().await?, 0);
        let_the_client_come(stage).await?;
        page.at("Welcome back").await
    })
    .await
}
