//! Journey 38: reading aloud. Where the device itself has a voice for the language, each page
//! can be listened to, but for the check page. What is heard is the same whatever was
//! answered, and nothing of what was written.

mod said;

use anyhow::ensure;
use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::plain;
use ylbc_tests::page::Page;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, Result, Stage, councils, journey};

use said::{all_said, checked_in, ends_in, is_silent, on_device, own, said, said_last};

/// What was said: its words in one, after all of it has been said to the end.
async fn listened(stage: &Stage, page: &Page) -> Result<String> {
    page.button(stage.texts.get("listen-button")?)
        .click()
        .await?;
    page.button(stage.texts.get("listen-stop")?).find().await?;
    let (_, words) = said(stage).await?;
    stage.browser.run("theTest.finish()", vec![]).await?;
    page.button(stage.texts.get("listen-button")?)
        .find()
        .await?;
    Ok(words.join(" "))
}

/// The words of the question `id`: itself, its hint if any, `more`, and its choices.
fn words_of(stage: &Stage, id: &str, more: &[&str]) -> Result<String> {
    let item = stage.item(id)?;
    let mut words = vec![stage.texts.get(id)?];
    words.extend(stage.texts.attribute(id, "hint").ok());
    words.extend(more.iter().map(|text| (*text).to_owned()));
    for choice in item.choices() {
        if choice.exclusive {
            words.push(stage.texts.get("exclusive-or")?);
        }
        words.push(stage.texts.choice(item, choice.id.as_str())?);
    }
    Ok(plain(&words.join(" ")))
}

async fn place_of_heading(stage: &Stage) -> Result<Value> {
    let place = "const { shadowRoot } = document.querySelector('ylbc-survey');
        const { x, y } = shadowRoot.querySelector('.heading').getBoundingClientRect();
        return [x + scrollX, y + scrollY]";
    stage.browser.run(place, vec![]).await
}

#[tokio::test]
async fn is_offered_where_the_device_has_a_voice() -> Played {
    journey(async |stage| {
        let strangers = json!([["en-GB", false], ["de-DE", true]]);
        let page = on_device(&stage.tag().html(), &strangers);
        let page = stage.open_page(&page).await?;
        let listen = page.button("Listen");
        // It comes with the pictures, which need no voice.
        stage.begin(&page, Device::Own).await?;
        let there = "return document.querySelector('ylbc-survey').shadowRoot
            .querySelectorAll('.picture svg').length";
        until(async || {
            let pictures = stage.browser.run(there, vec![]).await?;
            Ok((pictures == json!(1))
                .then_some(())
                .ok_or_else(|| "no picture".into()))
        })
        .await?;
        assert_eq!(listen.count().await?, 0);
        let bare = place_of_heading(stage).await?;
        // Voices that come late, and go.
        let voices = "theTest.voices(arguments[0])";
        stage.browser.run(voices, vec![own()]).await?;
        listen.find().await?;
        assert_eq!(place_of_heading(stage).await?, bare, "the page has moved");
        stage.browser.run(voices, vec![strangers]).await?;
        listen.is_gone().await?;
        // One that is listed and cannot speak is not offered twice.
        stage
            .browser
            .run(voices, vec![json!([["en-GB", true]])])
            .await?;
        listen.click().await?;
        page.button("Stop").find().await?;
        let fail = "theTest.fail('language-unavailable')";
        stage.browser.run(fail, vec![]).await?;
        page.button("Stop").is_gone().await?;
        assert_eq!(listen.count().await?, 0);
        // Browsers without speech.
        let none = r#"<script nonce="listeners">Object.defineProperty(window, 'speechSynthesis',
            { value: undefined })</script>"#;
        let page = CouncilPage::with(&stage.tag()).head(none);
        let page = stage.open_page(&page).await?;
        page.at(&stage.texts.get("welcome-back")?).await?;
        stage.browser.settle().await?;
        assert_eq!(page.button("Listen").count().await?, 0);
        assert_eq!(stage.browser.seen().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn reads_the_page_and_never_an_answer() -> Played {
    journey(async |stage| {
        let page = stage
            .open_page(&on_device(&stage.tag().html(), &own()))
            .await?;
        page.button("Listen").click().await?;
        let (languages, words) = said(stage).await?;
        // British English, and sentence by sentence.
        assert!(
            languages.iter().all(|lang| lang == "en-GB"),
            "{languages:?}"
        );
        assert_eq!(words[0], stage.texts.get("survey-title")?);
        let sentence = "Nobody will come to help because of what you write here.";
        assert!(words.iter().any(|said| said == sentence), "{words:?}");
        stage.browser.run("theTest.finish()", vec![]).await?;
        stage.begin(&page, Device::Shared).await?;

        // The same before and after, and not cut off by it.
        stage.walk_to(&page, REQUIRED, "age-band").await?;
        let item = stage.item("age-band")?;
        let question = words_of(stage, "age-band", &[])?;
        assert_eq!(listened(stage, &page).await?, question);
        stage.say(&page, item, Say::One("18-20")).await?;
        assert_eq!(listened(stage, &page).await?, question);
        page.button("Listen").click().await?;
        stage.say(&page, item, Say::One("16-17")).await?;
        stage.browser.settle().await?;
        page.button("Stop").click().await?;
        let said = all_said(stage).await?;
        assert_eq!(said.last(), Some(&json!("silence")));
        assert_eq!(
            said.iter().filter(|said| said.is_string()).count(),
            1,
            "{said:?}"
        );

        // Several answers, the last of them after 'or'.
        stage.walk_to(&page, REQUIRED, "support-sources").await?;
        let item = stage.item("support-sources")?;
        stage.say(&page, item, Say::Many(&["friends"])).await?;
        let more = stage.texts.get("multiple-hint")?;
        let question = words_of(stage, "support-sources", &[&more])?;
        assert_eq!(listened(stage, &page).await?, question);

        // A box to write in: not what was written, nor what is said of it.
        stage.walk_to(&page, &[], "best-thing").await?;
        let more = stage.texts.get("text-nobody-comes")?;
        let help = stage.texts.get("support-line-summary")?;
        let question = format!("{} {help}", words_of(stage, "best-thing", &[&more])?);
        assert_eq!(listened(stage, &page).await?, question);
        let item = stage.item("best-thing")?;
        stage
            .say(&page, item, Say::Words("My number is 07700 900123"))
            .await?;
        page.says("This looks like it has a phone number in it.")
            .await?;
        assert_eq!(listened(stage, &page).await?, question);
        page.button("Finish now").click().await?;
        page.at(&stage.texts.get("check-title")?).await?;
        assert_eq!(page.button("Listen").count().await?, 0);
        Ok(())
    })
    .await
}

/// By the buttons under the first question.
async fn turning_pages(stage: &Stage, page: &Page) -> Result {
    let first = stage.texts.get("consent")?;
    page.button("Listen").click().await?;
    page.button("Continue").click().await?;
    page.says(&stage.texts.get("error-summary-title")?).await?;
    is_silent(stage).await?;
    stage
        .say(page, stage.item("consent")?, Say::One("yes"))
        .await?;
    page.button("Listen").click().await?;
    page.button("Continue").click().await?;
    page.past(&first).await?;
    is_silent(stage).await?;
    page.button("Listen").click().await?;
    page.button("Back").click().await?;
    page.at(&first).await?;
    is_silent(stage).await
}

/// One of several speaks at a time, and none that is gone.
async fn several_surveys(stage: &Stage, page: &Page) -> Result {
    let consent = stage.item("consent")?;
    let last = stage.texts.choice(consent, "no")?;
    let other = stage.browser.page_number(1);
    stage.begin(&other, Device::Shared).await?;
    page.button("Listen").click().await?;
    ends_in(stage, &last).await?;
    other.button("Listen").click().await?;
    page.button("Listen").find().await?;
    ends_in(stage, &last).await?;
    let gone = "document.querySelectorAll('ylbc-survey')[1].remove()";
    stage.browser.run(gone, vec![]).await?;
    ends_in(stage, "silence").await
}

#[tokio::test]
async fn falls_silent_when_somebody_goes_on() -> Played {
    journey(async |stage| {
        let first = stage.texts.get("consent")?;
        let tags = [stage.tag().html(), stage.tag_of(councils::ALSO_OPEN).html()];
        let page = stage.open_page(&on_device(&tags.concat(), &own())).await?;
        stage.begin(&page, Device::Shared).await?;
        turning_pages(stage, &page).await?;
        several_surveys(stage, &page).await?;
        // What lies behind another tab.
        page.button("Listen").click().await?;
        let behind = "document.dispatchEvent(new Event('visibilitychange'))";
        stage.browser.run(behind, vec![]).await?;
        page.button("Listen").find().await?;
        is_silent(stage).await?;
        // Another language, for which there is no voice, and back.
        page.button("Listen").click().await?;
        page.select("Language").pick("Cymraeg").await?;
        page.past(&first).await?;
        is_silent(stage).await?;
        page.button("Gwrando").is_gone().await?;
        page.select("Iaith").pick("English").await?;
        page.at(&first).await?;
        page.button("Listen").click().await?;
        page.button("Stop").find().await?;
        page.button("Exit this page").click().await?;
        stage.has_left().await?;
        assert_eq!(said_last(stage).await?, json!("silence"));
        // Whoever goes to another page by a link or the browser's own buttons.
        let page = stage.open_page(&on_device(&tags[0], &own())).await?;
        page.button("Listen").click().await?;
        assert_eq!(said_last(stage).await?, json!("silence at the end"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn reads_each_language_in_its_own_voice() -> Played {
    journey(async |stage| {
        let tag = stage.tag().set("data-lang", "ar");
        let page = stage.open_page(&on_device(&tag.html(), &own())).await?;
        stage.speak_as_loaded().await?;
        // No English under it is read.
        let words = listened(stage, &page).await?;
        ensure!(!words.contains("Nobody will come"), "{words}");
        stage.begin(&page, Device::Shared).await?;
        page.button(stage.texts.get("listen-button")?)
            .click()
            .await?;
        let (languages, words) = said(stage).await?;
        assert!(
            languages.iter().all(|lang| lang == "ar-SA"),
            "{languages:?}"
        );
        assert_eq!(words.join(" "), words_of(stage, "consent", &[])?);
        // Whom to call is in English, and its numbers are said as they are dialled.
        page.button(stage.texts.get("get-support")?).click().await?;
        page.past(&stage.texts.get("consent")?).await?;
        is_silent(stage).await?;
        page.button(stage.texts.get("listen-button")?)
            .click()
            .await?;
        let said = all_said(stage).await?;
        let name = json!(["en-GB", "Samaritans"]);
        ensure!(said.contains(&name), "{name} is not in {said:?}");
        let number = json!(["en-GB", "1 1 6 1 2 3"]);
        ensure!(said.contains(&number), "{number} is not in {said:?}");
        // When it was checked, and where a link opens, nobody needs to hear.
        let words = Value::Array(said).to_string();
        let unsaid = [checked_in("ar")?, stage.texts.get("support-new-tab")?];
        for unsaid in unsaid.iter().map(|text| plain(text)) {
            ensure!(!words.contains(&unsaid), "{unsaid} is in {words}");
        }
        Ok(())
    })
    .await
}
