//! Journey 6: however often and from however many tabs it is sent, there is one row.

use serde_json::{Value, json, to_value};
use std::time::Duration;
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Fault;
use ylbc_tests::storage::Store;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;
use crate::strangers::runs;

const ELSEWHERE: &str = "This survey is open in another tab";

#[tokio::test]
async fn a_double_click_on_send() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        page.button("Finish now").click().await?;
        page.at("Check your answers").await?;
        stage
            .proxy
            .next_sendings([Fault::Late(Duration::from_secs(1))]);
        let send = page.button("Send my answers").first().find().await?;
        stage
            .browser
            .run(
                "arguments[0].click(); arguments[0].click()",
                vec![to_value(send)?],
            )
            .await?;
        page.at("Thank you").await?;
        assert_eq!(stage.proxy.sendings().len(), 1);
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_tabs_take_turns() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        let (first, second) = stage.browser.new_tab().await?;
        stage.open(&stage.tag()).await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        stage
            .say(&page, stage.item("living-arrangement")?, Say::One("family"))
            .await?;

        stage.browser.go_to_tab(&first).await?;
        is_kept(stage, "family").await?;
        page.at(ELSEWHERE).await?;
        page.button("Carry on here").click().await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        let family = stage
            .texts
            .choice(stage.item("living-arrangement")?, "family")?;
        assert!(page.radio(&family).is_selected().await?);

        stage.browser.go_to_tab(&second).await?;
        page.at(ELSEWHERE).await?;

        stage.browser.go_to_tab(&first).await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;

        stage.browser.go_to_tab(&second).await?;
        page.at("Thank you").await?;
        let row = stage.only_row().await?;
        assert_eq!(row.answers["living-arrangement"], json!("family"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_tabs_at_the_start_page() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        let (first, second) = stage.browser.new_tab().await?;
        stage.open(&stage.tag()).await?;
        page.at("Your life beyond care").await?;
        runs(stage).await?;
        // Nothing is under way here by that.
        page.radio("Yes, save my answers on it").choose().await?;

        stage.browser.go_to_tab(&first).await?;
        stage.begin(&page, Device::Own).await?;
        let mut answers = stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?
            .clicked;
        let living = stage.item("living-arrangement")?;
        let stored = stage.say(&page, living, Say::One("family")).await?;
        answers.insert(living.id.to_string(), stored);

        stage.browser.go_to_tab(&second).await?;
        is_kept(stage, "family").await?;
        let welcome = stage.begin(&page, Device::Own).await?;
        assert_eq!(welcome, "Welcome back");
        page.button("Carry on").click().await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        let family = stage.texts.choice(living, "family")?;
        assert!(page.radio(&family).is_selected().await?);
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        assert_eq!(stage.only_row().await?.answers, Value::Object(answers));

        stage.browser.go_to_tab(&first).await?;
        page.at("Thank you").await
    })
    .await
}

#[tokio::test]
async fn two_tabs_with_the_same_letter() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        page.button("Finish now").click().await?;
        stage
            .proxy
            .next_sendings([Fault::ReplyLost, Fault::ReplyLost]);
        stage.press_send(&page).await?;
        page.at("Not sent yet").await?;
        let (first, _) = stage.browser.new_tab().await?;
        stage.open(&stage.tag()).await?;
        page.at("Thank you").await?;
        stage.browser.go_to_tab(&first).await?;
        page.at("Thank you").await?;
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_second_person_is_not_barred() -> Played {
    journey(async |stage| {
        let page = at_home(stage).await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        stage.browser.reload().await?;
        page.at("Your life beyond care").await?;
        page.says("Someone sent answers from this device").await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, REQUIRED, "living-arrangement").await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        assert_eq!(stage.rows().await?.len(), 2);
        Ok(())
    })
    .await
}

/// Waits until what this tab finds on the device has `answer` in it: nobody is as quick as a
/// driver, which goes to another tab before the last answer is written.
async fn is_kept(stage: &Stage, answer: &str) -> Result {
    let quoted = format!("\"{answer}\"");
    until(async || {
        let kept = Store::Local.read(&stage.browser).await?;
        let has_it = kept.values().any(|record| record.contains(&quoted));
        Ok(has_it
            .then_some(())
            .ok_or_else(|| format!("kept: {kept:?}")))
    })
    .await
}

async fn at_home(stage: &Stage) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Own).await?;
    stage.walk_to(&page, REQUIRED, "living-arrangement").await?;
    Ok(page)
}
