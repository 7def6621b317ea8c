//! The questions: all of them, and for checks that take longer one of each kind.

use survey::instrument::Item;
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Plan, Say};
use ylbc_tests::{Result, Stage};

use super::{Look, delete};
use crate::plans::EVERYTHING;

/// To the page that lies between two questions.
const ANOTHER_COUNCIL: &Plan = &[
    ("consent", Say::One("yes")),
    ("age-band", Say::One("18-20")),
    ("care-experience", Say::One("yes")),
    ("council-confirm", Say::One("no")),
];

/// An item of each kind, and what the kind is called.
const KINDS: [(&str, &str); 4] = [
    ("home-safe", "one answer"),
    ("home-unsafe-reasons", "several answers"),
    ("life-satisfaction", "a scale"),
    ("best-thing", "a text"),
];

/// The start, every question as it comes and answered, the check page closed and opened,
/// and the thanks.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn every_question(stage: &mut Stage, look: &mut impl Look) -> Result {
    let page = stage.open(&stage.tag()).await?;
    start(stage, &page, look).await?;
    stage.begin(&page, Device::Own).await?;
    for item in stage.instrument.items() {
        stage.walk_to(&page, &[], item.id.as_str()).await?;
        look.look(&page, item.id.as_str()).await?;
        answer(stage, &page, item).await?;
        if !item.support.is_empty() {
            page.disclosure(stage.texts.get("support-line-summary")?)
                .click()
                .await?;
        }
        look.look(&page, &format!("{}, answered", item.id)).await?;
    }
    stage.walk_to_check(&page, &[]).await?;
    look.look(&page, "check").await?;
    for section in &stage.instrument.sections {
        let name = stage
            .texts
            .get(&survey::texts::section_message(&section.id))?;
        page.disclosure(Name::Begins(name)).click().await?;
    }
    look.look(&page, "check, opened").await?;
    stage.send(&page).await?;
    look.look(&page, "thanks").await
}

async fn start(stage: &Stage, page: &Page, look: &mut impl Look) -> Result {
    page.at(&stage.texts.get("survey-title")?).await?;
    page.button(stage.texts.get("start-button")?).find().await?;
    crate::strangers::runs(stage).await?;
    look.look(page, "start").await?;
    page.disclosure(stage.texts.get("start-more")?)
        .click()
        .await?;
    page.radio(stage.texts.attribute("save-question", "no")?)
        .choose()
        .await?;
    look.look(page, "start, on a shared device").await
}

/// Answers `item`, where the plan has an answer.
async fn answer(stage: &Stage, page: &Page, item: &Item) -> Result {
    if let Some((_, say)) = EVERYTHING.iter().find(|(id, _)| *id == item.id.as_str()) {
        stage.say(page, item, *say).await?;
    }
    Ok(())
}

/// The start, a question of each kind as it comes and answered, a page between questions,
/// the check page, support and delete; every state's name begins with `in short`.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn one_of_each_kind(stage: &mut Stage, look: &mut impl Look) -> Result {
    let page = stage.open(&stage.tag()).await?;
    one_of_each_kind_in(stage, &page, look).await
}

/// The same in a page that is open already, in the language that the stage's texts are in.
/// Afterwards nothing is left of it.
///
/// # Errors
/// As [`one_of_each_kind`].
pub async fn one_of_each_kind_in(stage: &Stage, page: &Page, look: &mut impl Look) -> Result {
    page.at(&stage.texts.get("survey-title")?).await?;
    page.button(stage.texts.get("start-button")?).find().await?;
    crate::strangers::runs(stage).await?;
    look.look(page, "in short: start").await?;
    stage.begin(page, Device::Shared).await?;
    stage
        .walk(page, ANOTHER_COUNCIL, &stage.texts.get("other-council")?)
        .await?;
    look.look(page, "in short: a page between").await?;
    for (item, kind) in KINDS {
        stage.walk_to(page, EVERYTHING, item).await?;
        look.look(page, &format!("in short: {kind}")).await?;
        answer(stage, page, stage.item(item)?).await?;
        look.look(page, &format!("in short: {kind}, answered"))
            .await?;
    }
    stage.walk_to_check(page, EVERYTHING).await?;
    look.look(page, "in short: check").await?;
    page.button(stage.texts.get("get-support")?).click().await?;
    page.at(&stage.texts.get("support-title")?).await?;
    look.look(page, "in short: support").await?;
    page.button(stage.texts.get("delete-answers")?)
        .click()
        .await?;
    page.at(&stage.texts.get("delete-title")?).await?;
    look.look(page, "in short: delete").await?;
    page.button(stage.texts.get("delete-cancel")?)
        .click()
        .await?;
    delete(stage, page).await
}
