//! What is said by itself: new pages and problems by the focus alone, which goes there, and
//! what moves no focus once, by the live region, in the language that it is in.

use serde_json::to_value;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Fault;
use ylbc_tests::storage::Store;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use super::heard::{
    go_elsewhere, hears, hears_nothing, hears_words, is_elsewhere, left_over, page_with,
};
use crate::plans::FIRST_SECTION;
use crate::strangers::runs;

#[tokio::test]
async fn wcag_2_4_3_and_4_1_3_pages_and_problems_are_said_by_the_focus_alone() -> Played {
    journey(async |stage| {
        let page = stage.open_page(&page_with(&stage.tag())).await?;
        stage.begin(&page, Device::Own).await?;
        stands_at(stage, &page, "consent").await?;
        page.button("Continue").click().await?;
        page.focus_at("There is a problem").await?;
        hears_nothing(stage).await?;
        let yes = stage.item("consent")?;
        stage.say(&page, yes, Say::One("yes")).await?;
        for id in ["age-band", "care-experience"] {
            stage.walk_to(&page, REQUIRED, id).await?;
            stands_at(stage, &page, id).await?;
        }
        page.button("Back").click().await?;
        stands_at(stage, &page, "age-band").await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Get support").click().await?;
        stands_at(stage, &page, "support-title").await?;
        page.button(stage.texts.get("support-back")?)
            .click()
            .await?;
        page.button("Finish now").click().await?;
        stands_at(stage, &page, "check-title").await?;
        stage.send(&page).await?;
        stands_at(stage, &page, "thank-you").await?;
        page.button("Delete my answers").click().await?;
        stands_at(stage, &page, "delete-title").await
    })
    .await
}

#[tokio::test]
async fn wcag_4_1_3_sending_is_said_once_to_who_is_elsewhere() -> Played {
    journey(async |stage| {
        let page = waiting(stage, None).await?;
        stage.proxy.mend();
        go_elsewhere(&stage.browser).await?;
        hears(stage, "en", "thank-you").await?;
        is_elsewhere(&stage.browser).await?;
        page.at("Thank you").await
    })
    .await
}

#[tokio::test]
async fn wcag_4_1_3_a_response_that_waits_is_told_of_on_the_next_visit() -> Played {
    journey(async |stage| {
        waiting(stage, None).await?;
        stage.proxy.mend();
        stage.proxy.next_sendings([Fault::Answered {
            status: 503,
            retry_after: Some(60),
        }]);
        let page = stage.open_page(&page_with(&stage.tag())).await?;
        page.at(&stage.texts.get("waiting-title")?).await?;
        hears(stage, "en", "waiting-title").await?;
        // What was said is not in the way of reading for long.
        until(async || {
            let left = left_over(&stage.browser).await?;
            Ok(left.is_empty().then_some(()).ok_or(left))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn wcag_3_2_5_and_4_1_3_waiting_on_leaves_people_in_peace() -> Played {
    journey(async |stage| {
        let page = waiting(stage, None).await?;
        stands_at(stage, &page, "waiting-title").await?;
        let button = page.button(stage.texts.get("try-again")?);
        stage
            .browser
            .run(
                "arguments[0].focus()",
                vec![to_value(button.find().await?)?],
            )
            .await?;
        page.says("We try again in 8 seconds").await?;
        assert_eq!(page.focus().await?, Some("Try now".to_owned()));
        hears_nothing(stage).await
    })
    .await
}

#[tokio::test]
async fn wcag_4_1_3_sending_leaves_the_focus_at_what_is_always_there() -> Played {
    journey(async |stage| {
        let refused = Fault::Answered {
            status: 503,
            retry_after: Some(3),
        };
        let page = waiting(stage, Some(refused)).await?;
        stage.proxy.next_sendings([Fault::Answered {
            status: 422,
            retry_after: None,
        }]);
        let exit = page.button("Exit this page").find().await?;
        let focus = "arguments[0].focus()";
        stage.browser.run(focus, vec![to_value(exit)?]).await?;
        hears(stage, "en", "refused-title").await?;
        assert_eq!(page.focus().await?, Some("Exit this page".to_owned()));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn wcag_4_1_3_and_3_1_2_storage_that_fails_is_told_once() -> Played {
    journey(async |stage| {
        let weather = stage.host.serve("/weather", &CouncilPage::ordinary());
        stage.browser.open(&weather).await?;
        Store::Local.fill(&stage.browser).await?;
        // The pseudo-language has no words for it: they are English, and said to be.
        let tag = stage.tag().set("data-lang", "en-XB");
        let page = stage.open_page(&page_with(&tag)).await?;
        stage.speak_as_loaded().await?;
        stage.begin(&page, Device::Own).await?;
        hears(stage, "en", "storage-failed").await?;
        let consent = stage.item("consent")?;
        stage.say(&page, consent, Say::One("yes")).await?;
        page.button(stage.texts.get("continue-button")?)
            .click()
            .await?;
        stands_at(stage, &page, "age-band").await
    })
    .await
}

#[tokio::test]
async fn wcag_4_1_3_and_3_1_2_the_language_is_told_in_itself() -> Played {
    journey(async |stage| {
        let tag = stage.tag().set("data-lang", "en-XB");
        let page = stage.open_page(&page_with(&tag)).await?;
        stage.speak_as_loaded().await?;
        runs(stage).await?;
        let menu = page.select(stage.texts.get("language-label")?);
        // The pseudo-language is not in the list, which must not seem to be at English.
        let empty = "arguments[0].selectedIndex = -1";
        let list = to_value(menu.find().await?)?;
        stage.browser.run(empty, vec![list]).await?;
        stage.proxy.lose(Some("/b/"));
        menu.pick("English").await?;
        hears(stage, "en-XB", "language-failed").await?;
        stage.proxy.lose(None);
        menu.pick("English").await?;
        hears_words(stage, "en", "The language is now \u{2068}English\u{2069}.").await?;
        page.focus_at("Language").await
    })
    .await
}

#[tokio::test]
async fn wcag_4_1_3_a_text_tells_once_what_is_to_be_known_of_it() -> Played {
    journey(async |stage| {
        let page = stage.open_page(&page_with(&stage.tag())).await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, REQUIRED, "best-thing").await?;
        let box_to_write_in = page.textbox(stage.texts.get("best-thing")?);
        box_to_write_in.write(&"x".repeat(405)).await?;
        hears_words(stage, "en", "You have \u{2068}100\u{2069} characters left").await?;
        let field = box_to_write_in.find().await?;
        field.send_keys(&"x".repeat(99)).await?;
        let too_long = "Your answer is \u{2068}1\u{2069} character too long";
        hears_words(stage, "en", too_long).await?;
        page.says("Your answer is 4 characters too long").await?;
        box_to_write_in
            .write("Ask me@example.org or me@example.com")
            .await?;
        let email = "This looks like it has \u{2068}an email address\u{2069} in it.";
        let rest = "You can take it out or leave it. \
            We take out what we spot before we store your answer.";
        hears_words(stage, "en", &format!("{email} {rest}")).await?;
        // Another page has nothing of it, nor has the council's.
        page.button("Back").click().await?;
        stands_at(stage, &page, "care-reasons").await?;
        assert_eq!(left_over(&stage.browser).await?, "");
        Ok(())
    })
    .await
}

/// Sends without a network, or with `fault`, up to the page that says so.
async fn waiting(stage: &Stage, fault: Option<Fault>) -> Result<Page> {
    let page = stage.open_page(&page_with(&stage.tag())).await?;
    stage.begin(&page, Device::Own).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    page.button("Finish now").click().await?;
    match fault {
        Some(fault) => stage.proxy.next_sendings([fault]),
        None => stage.proxy.cut(),
    }
    stage.press_send(&page).await?;
    page.at(&stage.texts.get("waiting-title")?).await?;
    hears_nothing(stage).await?;
    Ok(page)
}

/// Waits until the heading of message `id` has the focus, and sees that nothing else says it.
async fn stands_at(stage: &Stage, page: &Page, id: &str) -> Result {
    let heading = stage.texts.get(id)?;
    page.at(&heading).await?;
    page.focus_at(&heading).await?;
    hears_nothing(stage).await
}
