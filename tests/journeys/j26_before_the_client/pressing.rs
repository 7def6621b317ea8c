//! The client comes while somebody presses something on the early page: the press counts, and
//! the early page goes when it is over.

use std::time::Duration;

use anyhow::ensure;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{json, to_value};
use tokio::time::sleep;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, Stage, journey};

use super::{START, YES, let_the_client_come, without_client};

const IS_THERE: &str = "return document.querySelector('ylbc-survey > [slot]') !== null";

/// In which a client that does not wait has come.
const COMING: Duration = Duration::from_millis(1500);

const BUTTON: u64 = MOUSE_BUTTON_LEFT;
const SPACE: char = ' ';

/// Lets the client come, which waits.
async fn it_comes_and_waits(stage: &Stage) -> Result {
    stage.proxy.let_through();
    sleep(COMING).await;
    assert_eq!(stage.browser.run(IS_THERE, vec![]).await?, json!(false));
    Ok(())
}

async fn come_down_on(stage: &Stage, page: &Page, element: Element) -> Result {
    let come = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    stage.browser.run(come, vec![to_value(&element)?]).await?;
    stage.browser.drawn().await?;
    let at = PointerAction::MoveToElement {
        element,
        duration: None,
        x: 0.0,
        y: 0.0,
    };
    let actions = mouse()
        .then(at)
        .then(PointerAction::Down { button: BUTTON });
    page.browser().client().perform_actions(actions).await?;
    Ok(())
}

fn mouse() -> MouseActions {
    MouseActions::new("mouse".into())
}

async fn do_with(page: &Page, action: PointerAction) -> Result {
    let client = page.browser().client();
    Ok(client.perform_actions(mouse().then(action)).await?)
}

async fn do_with_space(page: &Page, action: KeyAction) -> Result {
    let keyboard = KeyActions::new("keyboard".into());
    let client = page.browser().client();
    Ok(client.perform_actions(keyboard.then(action)).await?)
}

#[tokio::test]
async fn what_is_being_pressed_is_pressed() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        come_down_on(stage, &page, page.radio(YES).find().await?).await?;
        it_comes_and_waits(stage).await?;
        do_with(&page, PointerAction::Up { button: BUTTON }).await?;
        let_the_client_come(stage).await?;
        ensure!(page.radio(YES).is_selected().await?, "the press is lost");
        page.button("Start").click().await?;
        page.past(START).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_press_let_go_elsewhere_is_none() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        come_down_on(stage, &page, page.button("Get support").find().await?).await?;
        it_comes_and_waits(stage).await?;
        let away = PointerAction::MoveBy {
            duration: None,
            x: 0.0,
            y: 150.0,
        };
        do_with(&page, away).await?;
        do_with(&page, PointerAction::Up { button: BUTTON }).await?;
        let_the_client_come(stage).await?;
        page.at(START).await
    })
    .await
}

#[tokio::test]
async fn a_key_that_is_down_presses_what_it_came_down_on() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        page.radio(YES).choose().await?;
        let focus = "const root = document.querySelector('ylbc-survey').shadowRoot;
            root.querySelector('.actions button').focus()";
        stage.browser.run(focus, vec![]).await?;
        do_with_space(&page, KeyAction::Down { value: SPACE }).await?;
        it_comes_and_waits(stage).await?;
        do_with_space(&page, KeyAction::Up { value: SPACE }).await?;
        let_the_client_come(stage).await?;
        page.past(START).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_open_list_is_not_taken_away() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        let focus = "const root = document.querySelector('ylbc-survey').shadowRoot;
            root.querySelector('select').focus()";
        stage.browser.run(focus, vec![]).await?;
        stage.browser.type_keys(&[SPACE]).await?;
        it_comes_and_waits(stage).await?;
        stage.browser.press(Key::Escape).await?;
        let_the_client_come(stage).await?;
        assert_eq!(page.focus().await?, Some("Language".into()));
        Ok(())
    })
    .await
}
