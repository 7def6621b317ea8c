//! Journey 25: what the council's page hears of somebody who answers. What is typed,
//! chosen and pressed stops at our root, as do the pointer and the focus: a listener in the
//! page hears nothing of it, unless it listens before anything reaches us (capturing), and
//! then only that something happened in our element. That is why `data-mode="frame"` is
//! there for pages with other people's scripts.

use anyhow::ensure;
use fantoccini::key::Key;
use serde_json::{from_value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

/// Everything that a browser tells of keys, words, pointers and focus.
const KINDS: &str = "keydown keyup keypress beforeinput input textInput change select selectstart \
    compositionstart compositionupdate compositionend cut copy paste click dblclick auxclick \
    contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup \
    pointermove pointerover pointerout pointercancel touchstart touchend touchmove \
    touchcancel wheel focusin focusout dragstart dragover drop submit reset toggle";

/// Listens wherever a page can: on the window, the document, and our element itself.
const LISTEN: &str = "const [kinds] = arguments;
    window.heard = []; window.caught = [];
    const survey = document.querySelector('ylbc-survey');
    for (const kind of kinds.split(' ')) {
      for (const part of [window, document, document.body, survey]) {
        part.addEventListener(kind, (e) => heard.push(`${part.nodeName ?? 'window'} ${e.type}`));
      }
      addEventListener(kind, (e) => caught.push([e.type, e.target.nodeName]), true);
    }";

#[tokio::test]
async fn listeners_of_the_page_hear_nothing() -> Played {
    journey(async |stage| {
        answer_while_the_page_listens(stage, "").await?;
        let heard = stage
            .browser
            .run("return [...new Set(heard)]", vec![])
            .await?;
        assert_eq!(heard, json!([]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_listens_before_us_hears_of_our_element_only() -> Played {
    journey(async |stage| {
        answer_while_the_page_listens(stage, "").await?;
        let caught = stage.browser.run("return caught", vec![]).await?;
        let caught: Vec<(String, String)> = from_value(caught)?;
        // They do come by: the test above has something to hear.
        for kind in ["keydown", "input", "click", "pointermove", "focusin"] {
            ensure!(
                caught.iter().any(|(caught, _)| caught == kind),
                "no {kind} was there to hear"
            );
        }
        for (kind, target) in caught {
            assert_eq!(target, "YLBC-SURVEY", "of {kind}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn around_a_frame_there_is_nothing_to_hear() -> Played {
    journey(async |stage| {
        answer_while_the_page_listens(stage, "frame").await?;
        stage.browser.leave_frame().await?;
        let caught = stage
            .browser
            .run("return caught.map(([kind]) => kind)", vec![])
            .await?;
        let caught: Vec<String> = from_value(caught)?;
        // That the pointer enters and leaves the frame, and that the focus does.
        let outside = [
            "mouseover",
            "mouseout",
            "pointerover",
            "pointerout",
            "focusin",
            "focusout",
        ];
        let inside: Vec<_> = caught
            .iter()
            .filter(|kind| !outside.contains(&kind.as_str()))
            .collect();
        ensure!(inside.is_empty(), "the page heard {inside:?}");
        Ok(())
    })
    .await
}

/// Chooses, writes, presses keys, and goes on, while the page listens for everything.
async fn answer_while_the_page_listens(stage: &Stage, mode: &str) -> Result {
    let tag = stage.tag().set("data-mode", mode);
    stage.open_page(&CouncilPage::with(&tag)).await?;
    stage.browser.run(LISTEN, vec![json!(KINDS)]).await?;
    if mode == "frame" {
        stage.browser.enter_survey().await?;
    }
    let page = stage.browser.page();
    stage.begin(&page, Device::Shared).await?;
    stage.walk_to(&page, FIRST_SECTION, "home-safe").await?;
    stage
        .say(&page, stage.item("home-safe")?, Say::One("never"))
        .await?;
    stage.browser.press(Key::Up).await?;
    page.button("Continue").click().await?;
    page.button("Finish now").click().await?;
    stage.change(&page, "best-thing").await?;
    let words = page.textbox(ylbc_tests::named::Name::Has(stage.texts.get("best-thing")?));
    words.write("My sister").await?;
    stage.browser.type_keys(&[char::from(Key::Tab); 3]).await
}
