//! Pages that are ours as a whole: the stand-alone page, alone and in a frame, the form on
//! paper, the pages for web teams, and the demo council's page.

use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Result, Stage, councils};

use super::Look;
use crate::plans::FIRST_SECTION;

/// The council's page around the frame, and in the frame the start, a question and the end.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn in_a_frame(stage: &mut Stage, look: &mut impl Look) -> Result {
    let tag = stage.tag().set("data-mode", "frame");
    let around = stage.open_page(&CouncilPage::with(&tag)).await?;
    stage.browser.enter_survey().await?;
    let page = stage.browser.page();
    page.button(stage.texts.get("start-button")?).find().await?;
    crate::strangers::runs(stage).await?;
    stage.browser.leave_frame().await?;
    look.look(&around, "around the frame").await?;
    stage.browser.enter_survey().await?;
    look.look(&page, "framed: start").await?;
    stage.begin(&page, Device::Own).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    look.look(&page, "framed: a question").await?;
    page.button(stage.texts.get("finish-now")?).click().await?;
    stage.send(&page).await?;
    look.look(&page, "framed: thanks").await
}

/// The stand-alone page, the form on paper, the pages for web teams and for translators, and
/// the demo page.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn our_other_pages(stage: &mut Stage, look: &mut impl Look) -> Result {
    stand_alone(stage, look).await?;
    on_paper(stage, look).await?;
    for_web_teams(stage, look).await?;
    for_translators(stage, look).await?;
    let page = go(stage, "/").await?;
    page.says("Leaving care: have your say").await?;
    stage.browser.settle().await?;
    look.look(&page, "demo page").await
}

/// The page is ours, the survey in it and what is around it.
async fn stand_alone(stage: &Stage, look: &mut impl Look) -> Result {
    let page = go(stage, "/survey/").await?;
    let survey = stage.browser.page();
    survey.says(&stage.texts.get("no-council")?).await?;
    look.look(&page, "stand-alone: no council").await?;
    go(stage, "/survey/?council=testshire").await?;
    survey
        .button(stage.texts.get("start-button")?)
        .find()
        .await?;
    crate::strangers::runs(stage).await?;
    look.look(&page, "stand-alone: start").await?;
    stage.begin(&survey, Device::Own).await?;
    look.look(&page, "stand-alone: a question").await
}

async fn on_paper(stage: &Stage, look: &mut impl Look) -> Result {
    for (query, words, state) in [
        ("", "Testshire Council", "paper: no council"),
        (
            "?council=testshire",
            "1. Do you want to take part?",
            "paper: form",
        ),
        (
            "?council=earlyton",
            "Earlyton Council",
            "paper: not open yet",
        ),
        ("?council=lateford", "Lateford Council", "paper: closed"),
    ] {
        let page = go(stage, &format!("/survey/print{query}")).await?;
        page.says(words).await?;
        look.look(&page, state).await?;
    }
    Ok(())
}

async fn for_web_teams(stage: &Stage, look: &mut impl Look) -> Result {
    let page = go(stage, "/embedding/").await?;
    page.button("Show").find().await?;
    look.look(&page, "embedding: empty").await?;
    let page = go(stage, "/embedding/?council=testshire").await?;
    page.says("Paste one of these").await?;
    look.look(&page, "embedding: snippets").await?;
    page.textbox("Address of your page")
        .write("nonsense of an address")
        .await?;
    page.textbox("Its Content-Security-Policy, if it has one")
        .write("default-src 'none'")
        .await?;
    page.button("Check").click().await?;
    page.says("things stop the survey").await?;
    look.look(&page, "embedding: findings").await?;
    let page = go(stage, "/embedding/poster?council=testshire").await?;
    page.says("Your life beyond care").await?;
    look.look(&page, "embedding: poster").await?;
    let check = format!(
        r#"<script src="{}/embedding/check.js" data-council="{}"></script>"#,
        stage.proxy.origin(),
        councils::ELSEWHERE
    );
    let page = stage.open_page(&CouncilPage::default().and(&check)).await?;
    page.says("Stops the survey").await?;
    look.look(&page, "embedding: box of the check").await
}

/// The page, with the work of somebody and with that of nobody, and the glossary.
async fn for_translators(stage: &Stage, look: &mut impl Look) -> Result {
    let page = go(stage, "/translate/").await?;
    page.button("Begin").find().await?;
    page.select("Language").pick("العربية (ar)").await?;
    page.button("Open").click().await?;
    page.disclosure("All texts").click().await?;
    page.textbox("Search").write("characters left").await?;
    page.button(Name::Begins("You have { $left }".into()))
        .click()
        .await?;
    let many = page.textbox(Name::Begins("Text In العربية: form “many”".into()));
    many.write("{ $x }").await?;
    page.says("Problem: ").await?;
    stage.browser.enter_frame().await?;
    let survey = stage.browser.page();
    survey.button(Name::Begins("متابعة".into())).find().await?;
    stage.browser.leave_frame().await?;
    look.look(&page, "translate: a text with a problem").await?;
    let page = go(stage, "/translate/").await?;
    page.says("Your work on this device").await?;
    look.look(&page, "translate: start").await?;
    let page = go(stage, "/translate/glossary.html").await?;
    page.says("care leaver").await?;
    look.look(&page, "translate: glossary").await
}

/// Opens our page at `path`.
async fn go(stage: &Stage, path: &str) -> Result<Page> {
    let address = format!("{}{path}", stage.proxy.origin());
    stage.browser.open(&address).await?;
    Ok(stage.browser.whole_page())
}
