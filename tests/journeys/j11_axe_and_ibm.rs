//! Journey 11: axe-core finds nothing to complain of (WCAG 2.2 A and AA, best practices),
//! on any page and in any state, on a phone of 360 pixels; and nothing is wider than it.

use ylbc_tests::audit::Audit;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Fault;
use ylbc_tests::storage::Store;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Played, Result, Stage, councils, journey};

use crate::plans::{EVERYTHING, FIRST_SECTION, OTHERWISE};

#[tokio::test]
async fn every_question_answered() -> Played {
    journey(async |stage| {
        let mut audit = Audit::of(stage.open(&stage.tag()).await?)?;
        let page = stage.browser.page();
        page.at("Your life beyond care").await?;
        page.button("Start").find().await?;
        audit.look("start").await?;
        page.disclosure(stage.texts.get("start-more")?)
            .click()
            .await?;
        page.radio(stage.texts.attribute("save-question", "no")?)
            .choose()
            .await?;
        audit.look("start, on a shared device").await?;
        stage.begin(&page, Device::Own).await?;
        for item in stage.instrument.items() {
            stage.walk_to(&page, &[], item.id.as_str()).await?;
            audit.look(item.id.as_str()).await?;
            if let Some((_, say)) = EVERYTHING.iter().find(|(id, _)| *id == item.id.as_str()) {
                stage.say(&page, item, *say).await?;
            }
            if !item.support.is_empty() {
                page.disclosure(stage.texts.get("support-line-summary")?)
                    .click()
                    .await?;
            }
            audit.look(&format!("{}, answered", item.id)).await?;
        }
        stage.walk_to_check(&page, &[]).await?;
        audit.look("check").await?;
        for section in &stage.instrument.sections {
            let name = stage
                .texts
                .get(&survey::texts::section_message(&section.id))?;
            page.disclosure(Name::Begins(name)).click().await?;
        }
        audit.look("check, opened").await?;
        stage.send(&page).await?;
        audit.look("thanks").await?;
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn problems_and_pages_between() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        let mut audit = Audit::of(page.clone())?;
        stage.begin(&page, Device::Own).await?;
        page.button("Continue").click().await?;
        page.says(&stage.texts.get("error-summary-title")?).await?;
        audit.look("a missing answer").await?;
        for between in ["other-council", "with-worker"] {
            stage
                .walk(&page, OTHERWISE, &stage.texts.get(between)?)
                .await?;
            audit.look(between).await?;
        }
        stage.walk_to(&page, &[], "living-arrangement").await?;
        page.button("Get support").click().await?;
        page.at(&stage.texts.get("support-title")?).await?;
        audit.look("support").await?;
        page.button(stage.texts.get("support-back")?)
            .click()
            .await?;
        page.button("Finish now").click().await?;
        stage.change(&page, "best-thing").await?;
        let words = page.textbox(stage.texts.get("best-thing")?);
        words
            .write("Call me on 07700 900123 or at me@example.org")
            .await?;
        page.says(&stage.texts.get("identifier-phone")?).await?;
        audit.look("a text that tells who").await?;
        words.write(&"x".repeat(501)).await?;
        page.button("Continue").click().await?;
        page.says(&stage.texts.get("error-summary-title")?).await?;
        audit.look("a text too long").await?;
        page.button("Delete my answers").click().await?;
        page.at(&stage.texts.get("delete-title")?).await?;
        audit.look("delete").await?;
        page.button(stage.texts.get("delete-confirm")?)
            .click()
            .await?;
        page.at(&stage.texts.get("delete-done-title")?).await?;
        audit.look("deleted").await?;
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn early_ends() -> Played {
    journey(async |stage| {
        let ends = [
            ("consent", "no", "no-consent"),
            ("age-band", "under-16", "under-16"),
            ("care-experience", "no", "never-in-care"),
        ];
        let mut audit = Audit::of(stage.browser.page())?;
        for (item, choice, end) in ends {
            let page = stage.open(&stage.tag()).await?;
            stage.begin(&page, Device::Shared).await?;
            stage.walk_to(&page, REQUIRED, item).await?;
            stage
                .say(&page, stage.item(item)?, Say::One(choice))
                .await?;
            page.button("Continue").click().await?;
            page.at(&stage.texts.get(end)?).await?;
            audit.look(end).await?;
        }
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn sending_in_all_its_states() -> Played {
    journey(async |stage| {
        let mut audit = Audit::of(stage.browser.page())?;
        for (device, name) in [(Device::Own, "own"), (Device::Shared, "shared")] {
            let page = at_check(stage, device).await?;
            stage.proxy.next_sendings([
                Fault::Answered {
                    status: 503,
                    retry_after: Some(60),
                },
                Fault::Late(std::time::Duration::from_secs(8)),
            ]);
            stage.press_send(&page).await?;
            page.at(&stage.texts.get("waiting-title")?).await?;
            audit.look(&format!("waiting, {name}")).await?;
            page.button(stage.texts.get("try-again")?).click().await?;
            page.at(&stage.texts.get("sending-title")?).await?;
            audit.look(&format!("sending, {name}")).await?;
            page.at(&stage.texts.get("thank-you")?).await?;
            audit.look(&format!("thanks, {name}")).await?;

            let page = at_check(stage, device).await?;
            stage.proxy.next_sendings([Fault::Answered {
                status: 422,
                retry_after: None,
            }]);
            stage.press_send(&page).await?;
            page.at(&stage.texts.get("refused-title")?).await?;
            audit.look(&format!("refused, {name}")).await?;
            page.button("Delete my answers").click().await?;
            page.button(stage.texts.get("delete-confirm")?)
                .click()
                .await?;
            page.at(&stage.texts.get("delete-done-title")?).await?;
        }
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn returns_and_other_tabs() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        let mut audit = Audit::of(page.clone())?;
        let (first, _) = stage.browser.new_tab().await?;
        stage.open(&stage.tag()).await?;
        page.at(&stage.texts.get("welcome-back")?).await?;
        audit.look("welcome back").await?;
        page.button("Carry on").click().await?;
        stage.change(&page, "consent").await?;
        stage.browser.go_to_tab(&first).await?;
        page.at(&stage.texts.get("elsewhere-title")?).await?;
        audit.look("open in another tab").await?;
        let key = format!("ylbc:{}:ylbc:{}", councils::OPEN, councils::WAVE);
        Store::Local.put(&stage.browser, &key, "{").await?;
        stage.browser.reload().await?;
        page.says(&stage.texts.get("storage-corrupt")?).await?;
        audit.look("unreadable record").await?;
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn where_it_cannot_be_answered() -> Played {
    journey(async |stage| {
        let mut audit = Audit::of(stage.browser.page())?;
        let states = [
            ("nowhere", "unknown-council-title"),
            (councils::NOT_YET_OPEN, "not-open-title"),
            (councils::CLOSED, "closed-title"),
            (councils::ELSEWHERE, "wrong-origin-title"),
        ];
        for (council, heading) in states {
            let page = stage.open(&stage.tag_of(council)).await?;
            page.at(&stage.texts.get(heading)?).await?;
            audit.look(heading).await?;
        }
        stage.proxy.lose(Some("/v1/councils/"));
        let page = stage.open(&stage.tag()).await?;
        page.at(&stage.texts.get("cannot-load-title")?).await?;
        audit.look("cannot load").await?;
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn dark_and_from_right_to_left() -> Played {
    journey(async |stage| {
        let mut audit = Audit::of(stage.browser.page())?;
        let dark = stage.tag().set("data-theme", "dark");
        let page = stage
            .open_page(&CouncilPage::with(&dark).head(DARK))
            .await?;
        look_around(stage, &page, &mut audit, "dark").await?;
        for code in ["en-XA", "en-XB"] {
            stage.texts = ylbc_tests::texts::Texts::english()?;
            let page = stage.open(&stage.tag().set("data-lang", code)).await?;
            stage.speak_as_loaded().await?;
            let shown = stage.browser.run(SHOWN_IN, vec![]).await?;
            assert_eq!(shown, code, "the language is another one");
            look_around(stage, &page, &mut audit, code).await?;
        }
        audit.verdict()
    })
    .await
}

/// A page that is dark itself.
const DARK: &str = "<style>:root { color-scheme: dark; background: #111; color: #eee }</style>";

const SHOWN_IN: &str =
    "return document.querySelector('ylbc-survey').shadowRoot.querySelector('[lang]').lang";

async fn look_around(stage: &Stage, page: &Page, audit: &mut Audit, name: &str) -> Result {
    page.at(&stage.texts.get("survey-title")?).await?;
    page.button(stage.texts.get("start-button")?).find().await?;
    audit.look(&format!("{name}: start")).await?;
    stage.begin(page, Device::Shared).await?;
    for item in [
        "age-band",
        "home-unsafe-reasons",
        "life-satisfaction",
        "best-thing",
    ] {
        stage.walk_to(page, EVERYTHING, item).await?;
        audit.look(&format!("{name}: {item}")).await?;
    }
    stage.walk_to_check(page, EVERYTHING).await?;
    audit.look(&format!("{name}: check")).await?;
    page.button(stage.texts.get("get-support")?).click().await?;
    page.at(&stage.texts.get("support-title")?).await?;
    audit.look(&format!("{name}: support")).await?;
    page.button(stage.texts.get("delete-answers")?)
        .click()
        .await?;
    page.button(stage.texts.get("delete-confirm")?)
        .click()
        .await?;
    page.at(&stage.texts.get("delete-done-title")?).await
}

async fn at_check(stage: &Stage, device: Device) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, device).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    page.button("Finish now").click().await?;
    page.at("Check your answers").await?;
    Ok(page)
}
