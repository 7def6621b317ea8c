//! Journey 2: only the two required items are answered, and the survey is finished in the
//! middle. Nothing else is ever asked for twice; only a text too long has to be shortened.

use serde_json::{Value, json};
use ylbc_tests::named::plain;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, journey};

use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn two_answers_are_enough() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to_check(&page, REQUIRED).await?;
        stage.send(&page).await?;
        let row = stage.only_row().await?;
        assert_eq!(
            row.answers,
            json!({ "consent": "yes", "age-band": "18-20" })
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn only_the_two_hold_one_up() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        for item in ["consent", "age-band"] {
            page.at(&stage.texts.get(item)?).await?;
            page.button("Continue").click().await?;
            page.says(&stage.texts.get("error-summary-title")?).await?;
            page.at(&stage.texts.get(item)?).await?;
            page.button(stage.texts.get("error-choose-one")?)
                .click()
                .await?;
            let Some((_, say)) = REQUIRED.iter().find(|(id, _)| *id == item) else {
                continue;
            };
            stage.say(&page, stage.item(item)?, *say).await?;
            page.never_says(&stage.texts.get("error-summary-title")?)
                .await?;
            page.button("Continue").click().await?;
        }
        page.at(&stage.texts.get("care-experience")?).await
    })
    .await
}

#[tokio::test]
async fn finish_now_in_the_middle() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        assert_eq!(page.button("Finish now").count().await?, 0);
        for always in ["Back", "Get support", "Exit this page", "Delete my answers"] {
            page.button(always).find().await?;
        }
        page.select("Language").find().await?;
        let mut clicked = stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?
            .clicked;
        let item = stage.item("living-arrangement")?;
        let stored = stage.say(&page, item, Say::One("family")).await?;
        clicked.insert(item.id.to_string(), stored);
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        assert_eq!(stage.only_row().await?.answers, Value::Object(clicked));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_text_too_long_is_not_sent() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to(&page, REQUIRED, "best-thing").await?;
        let question = stage.texts.get("best-thing")?;
        let words = "My dog. ".repeat(63);
        page.textbox(&question).write(&words).await?;
        page.button("Back").click().await?;
        page.past(&plain(&question)).await?;
        page.button("Finish now").click().await?;
        stage.press_send(&page).await?;
        page.at(&question).await?;
        page.says(&stage.texts.get("error-summary-title")?).await?;
        page.says("Your answer is 3 characters too long").await?;
        assert_eq!(page.textbox(&question).value().await?, words);
        assert_eq!(stage.proxy.sendings().len(), 0);
        page.textbox(&question).write(&words[..500]).await?;
        page.button("Continue").click().await?;
        stage.send(&page).await?;
        let stored = stage.only_row().await?.answers;
        assert_eq!(stored["best-thing"], json!(words[..500].trim()));
        Ok(())
    })
    .await
}
