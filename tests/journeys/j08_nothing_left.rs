//! Journey 8: exit and delete leave nothing in any storage, and the back button shows
//! nothing afterwards.

use fantoccini::key::Key;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Fault;
use ylbc_tests::storage::{Store, left_behind};
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

const DEVICES: [Device; 2] = [Device::Own, Device::Shared];

#[tokio::test]
async fn exit_leaves_nothing() -> Played {
    journey(async |stage| {
        for device in DEVICES {
            let page = in_the_middle(stage, device).await?;
            page.button("Exit this page").click().await?;
            nothing_is_left_after_leaving(stage, &page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn three_times_shift_leaves_nothing() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage, Device::Own).await?;
        let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
        stage.browser.type_keys(&[shift, shift, tab, shift]).await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        stage.browser.type_keys(&[shift, shift]).await?;
        nothing_is_left_after_leaving(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn exit_takes_the_waiting_letter_too() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage, Device::Own).await?;
        page.button("Finish now").click().await?;
        stage.proxy.cut();
        stage.press_send(&page).await?;
        page.at("Not sent yet").await?;
        stage.proxy.mend();
        page.button("Exit this page").click().await?;
        nothing_is_left_after_leaving(stage, &page).await?;
        assert_eq!(stage.rows().await?, []);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn delete_asks_once_and_leaves_nothing() -> Played {
    journey(async |stage| {
        for device in DEVICES {
            let page = in_the_middle(stage, device).await?;
            page.button("Delete my answers").click().await?;
            page.at(&stage.texts.get("delete-title")?).await?;
            page.button(stage.texts.get("delete-cancel")?)
                .click()
                .await?;
            page.at(&stage.texts.get("living-arrangement")?).await?;
            delete(stage, &page).await?;
            page.says(&stage.texts.get("delete-done-body")?).await?;
            assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
            stage.browser.back().await?;
            shows_nothing(stage, &page).await?;
            stage.browser.reload().await?;
            is_empty_start(stage, &page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn delete_takes_the_waiting_letter_too() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage, Device::Own).await?;
        page.button("Finish now").click().await?;
        stage.proxy.cut();
        stage.press_send(&page).await?;
        page.at("Not sent yet").await?;
        stage.proxy.mend();
        delete(stage, &page).await?;
        may_have_been_sent(stage, &page).await?;
        assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
        stage.browser.reload().await?;
        is_empty_start(stage, &page).await?;
        assert_eq!(stage.rows().await?, []);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn delete_after_sending_does_not_say_that_nothing_was_sent() -> Played {
    journey(async |stage| {
        for device in DEVICES {
            let page = in_the_middle(stage, device).await?;
            page.button("Finish now").click().await?;
            stage.send(&page).await?;
            delete(stage, &page).await?;
            may_have_been_sent(stage, &page).await?;
            assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
        }
        assert_eq!(stage.rows().await?.len(), DEVICES.len());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn delete_on_the_next_visit_does_not_say_so_either() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage, Device::Own).await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        stage.browser.reload().await?;
        page.says("Someone sent answers from this device").await?;
        delete(stage, &page).await?;
        may_have_been_sent(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn delete_in_a_tab_that_has_stopped_does_not_say_so_either() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage, Device::Own).await?;
        let (first, second) = stage.browser.new_tab().await?;
        stage.open(&stage.tag()).await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.button("Finish now").click().await?;
        stage
            .proxy
            .next_sendings([Fault::ReplyLost, Fault::ReplyLost]);
        stage.press_send(&page).await?;
        page.at("Not sent yet").await?;
        stage.browser.go_to_tab(&first).await?;
        page.at(&stage.texts.get("elsewhere-title")?).await?;
        delete(stage, &page).await?;
        may_have_been_sent(stage, &page).await?;
        stage.browser.go_to_tab(&second).await?;
        is_empty_start(stage, &page).await?;
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn sending_leaves_only_the_month() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage, Device::Own).await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        let kept = Store::Local.read(&stage.browser).await?;
        for (key, value) in &kept {
            assert!(
                !value.contains("18-20") && !value.contains("consent"),
                "{key}: {value}"
            );
        }
        assert_eq!(
            Store::Session.ours(&stage.browser).await?,
            Vec::<String>::new()
        );
        stage.browser.back().await?;
        shows_nothing(stage, &page).await
    })
    .await
}

async fn in_the_middle(stage: &Stage, device: Device) -> Result<Page> {
    stage
        .browser
        .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
        .await?;
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, device).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    stage
        .say(&page, stage.item("living-arrangement")?, Say::One("shared"))
        .await?;
    Ok(page)
}

/// Deletes the answers from whatever page it is.
async fn delete(stage: &Stage, page: &Page) -> Result {
    page.button("Delete my answers").click().await?;
    page.button(stage.texts.get("delete-confirm")?)
        .click()
        .await?;
    page.at(&stage.texts.get("delete-done-title")?).await
}

/// The page after deleting, where answers were sent or nobody knows.
async fn may_have_been_sent(stage: &Stage, page: &Page) -> Result {
    page.says(&stage.texts.get("delete-done-sent")?).await?;
    page.never_says("Nothing was sent").await
}

async fn nothing_is_left_after_leaving(stage: &Stage, page: &Page) -> Result {
    stage.has_left().await?;
    stage.browser.back().await?;
    is_empty_start(stage, page).await?;
    assert_eq!(left_behind(&stage.browser).await?, Vec::<String>::new());
    Ok(())
}

/// The start page, as if nobody had been there.
async fn is_empty_start(stage: &Stage, page: &Page) -> Result {
    page.at("Your life beyond care").await?;
    page.button("Start").find().await?;
    page.never_says("Someone sent answers").await?;
    for answer in ["yes", "no"] {
        let name = stage.texts.attribute("save-question", answer)?;
        assert!(!page.radio(name).is_selected().await?, "{answer} is chosen");
    }
    Ok(())
}

/// Whatever page it is: no question, and no answer.
async fn shows_nothing(stage: &Stage, page: &Page) -> Result {
    page.heading().await?;
    for item in stage.instrument.items() {
        page.never_says(&stage.texts.get(item.id.as_str())?).await?;
    }
    let shared = stage
        .texts
        .choice(stage.item("living-arrangement")?, "shared")?;
    page.never_says(&shared).await
}
