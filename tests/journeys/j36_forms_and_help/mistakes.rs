//! Mistakes can be seen, mended and taken back: before sending all answers can be checked,
//! deleting asks once (3.3.4); what was answered is never asked for again (3.3.7), and stays
//! where something was wrong (3.3.1).

use anyhow::ensure;
use ylbc_tests::named::Name;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, journey};

use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn wcag_3_3_4_nothing_is_sent_before_it_was_checked() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Finish now").click().await?;
        page.at("Check your answers").await?;
        page.says("we can’t find them again to change or delete them")
            .await?;
        ensure!(stage.proxy.sendings().is_empty(), "something was sent");
        stage.change(&page, "age-band").await?;
        let item = stage.item("age-band")?;
        stage.say(&page, item, Say::One("16-17")).await?;
        page.button("Continue").click().await?;
        page.at("Check your answers").await?;
        ensure!(stage.proxy.sendings().is_empty(), "something was sent");
        stage.send(&page).await?;
        let row = stage.only_row().await?;
        assert_eq!(row.answers["age-band"], "16-17");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn wcag_3_3_4_deleting_asks_once_and_can_be_taken_back() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Delete my answers").click().await?;
        page.at(&stage.texts.get("delete-title")?).await?;
        page.button(stage.texts.get("delete-cancel")?)
            .click()
            .await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        page.button("Back").click().await?;
        let alone = stage.texts.choice(stage.item("completed-with")?, "alone")?;
        ensure!(page.radio(&alone).is_selected().await?, "an answer is gone");
        page.button("Delete my answers").click().await?;
        page.button(stage.texts.get("delete-confirm")?)
            .click()
            .await?;
        page.at(&stage.texts.get("delete-done-title")?).await
    })
    .await
}

#[tokio::test]
async fn wcag_3_3_7_no_answer_is_asked_for_twice() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to(&page, REQUIRED, "best-thing").await?;
        let words = page.textbox(stage.texts.get("best-thing")?);
        words.write("My dog").await?;
        // There and back in every way.
        page.button("Continue").click().await?;
        page.past(&stage.texts.get("best-thing")?).await?;
        page.button("Back").click().await?;
        assert_eq!(words.value().await?, "My dog");
        page.button("Get support").click().await?;
        page.button(stage.texts.get("support-back")?)
            .click()
            .await?;
        assert_eq!(words.value().await?, "My dog");
        page.button("Finish now").click().await?;
        stage.change(&page, "best-thing").await?;
        assert_eq!(words.value().await?, "My dog");
        stage.browser.reload().await?;
        page.button("Carry on").click().await?;
        page.textbox(Name::Has(stage.texts.get("best-thing")?))
            .find()
            .await?;
        assert_eq!(words.value().await?, "My dog");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn wcag_3_3_1_3_3_3_what_is_wrong_is_said_and_what_was_written_stays() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to(&page, REQUIRED, "best-thing").await?;
        let words = page.textbox(stage.texts.get("best-thing")?);
        let long = "x".repeat(503);
        words.write(&long).await?;
        page.button("Continue").click().await?;
        page.says("There is a problem").await?;
        page.says("Your answer is 3 characters too long").await?;
        assert_eq!(words.value().await?, long);
        // The summary leads to the field.
        page.press("Your answer is 3 characters too long").await?;
        let focus = page.focus().await?.unwrap_or_default();
        ensure!(
            focus.starts_with(&stage.texts.get("best-thing")?),
            "the focus is on {focus:?}"
        );
        words.write("x").await?;
        page.button("Continue").click().await?;
        page.at(&stage.texts.get("one-change")?).await
    })
    .await
}
