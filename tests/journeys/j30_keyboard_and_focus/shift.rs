//! The one key of ours, Shift three times, is no key for a sign, and comes to nobody who
//! writes, goes back by Tab, or presses it now and then (2.1.4).

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use ylbc_tests::walk::{Device, REQUIRED};
use ylbc_tests::{Played, Result, Stage, journey};

const SHIFT: char = '\u{e008}';

#[tokio::test]
async fn wcag_2_1_4_writing_and_going_about_never_leaves() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, REQUIRED, "best-thing").await?;
        let words = page.textbox(stage.texts.get("best-thing")?);
        words.click().await?;
        let keys: Vec<KeyAction> = "ABCD".chars().flat_map(with_shift).collect();
        press(stage, keys).await?;
        assert_eq!(words.value().await?, "ABCD");
        for key in [Key::Tab, Key::Left, Key::Home] {
            press(stage, (0..4).flat_map(|_| with_shift(key.into())).collect()).await?;
        }
        // Every sign that a keyboard has, in and out of the box.
        for sign in ('!'..='~').chain(['é', '£']) {
            stage.browser.type_keys(&[sign]).await?;
        }
        words.click().await?;
        let value = words.value().await?;
        stage.browser.type_keys(&['x']).await?;
        assert_ne!(words.value().await?, value, "the box takes no more");
        page.at(&stage.texts.get("best-thing")?).await
    })
    .await
}

#[tokio::test]
async fn wcag_2_1_4_two_presses_and_slow_ones_never_leave() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        let heading = page.heading().await?;
        press(
            stage,
            [tap(SHIFT), tap(SHIFT), tap(Key::Tab.into()), tap(SHIFT)].concat(),
        )
        .await?;
        press(stage, tap(Key::Tab.into())).await?;
        let wait = KeyAction::Pause {
            duration: Duration::from_millis(2600),
        };
        press(
            stage,
            [
                tap(SHIFT),
                vec![wait.clone()],
                tap(SHIFT),
                vec![wait],
                tap(SHIFT),
            ]
            .concat(),
        )
        .await?;
        page.at(&heading).await?;
        // That they were pressed at all: one more is three within five seconds.
        press(stage, tap(SHIFT)).await?;
        stage.has_left().await
    })
    .await
}

fn tap(value: char) -> Vec<KeyAction> {
    vec![KeyAction::Down { value }, KeyAction::Up { value }]
}

fn with_shift(value: char) -> Vec<KeyAction> {
    let (down, up) = (
        KeyAction::Down { value: SHIFT },
        KeyAction::Up { value: SHIFT },
    );
    [vec![down], tap(value), vec![up]].concat()
}

async fn press(stage: &Stage, keys: Vec<KeyAction>) -> Result {
    let keys = keys
        .into_iter()
        .fold(KeyActions::new("keyboard".into()), KeyActions::then);
    Ok(stage.browser.client().perform_actions(keys).await?)
}
