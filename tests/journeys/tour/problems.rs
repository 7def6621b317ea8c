//! What goes otherwise than from question to question: missing answers, texts that tell who
//! somebody is, pages between, support and delete, early ends, and a storage that fails.

use serde_json::{Value, from_str, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::storage::Store;
use ylbc_tests::walk::{Device, REQUIRED, Say};
use ylbc_tests::{Result, Stage, councils};

use super::Look;
use crate::plans::{FIRST_SECTION, OTHERWISE};

/// Each thing that can be wrong with an answer, the pages between questions, support, and
/// delete.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn problems_and_pages_between(stage: &mut Stage, look: &mut impl Look) -> Result {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Own).await?;
    page.button("Continue").click().await?;
    page.says(&stage.texts.get("error-summary-title")?).await?;
    look.look(&page, "a missing answer").await?;
    for between in ["other-council", "with-worker"] {
        stage
            .walk(&page, OTHERWISE, &stage.texts.get(between)?)
            .await?;
        look.look(&page, between).await?;
    }
    stage.walk_to(&page, &[], "living-arrangement").await?;
    page.button("Get support").click().await?;
    page.at(&stage.texts.get("support-title")?).await?;
    look.look(&page, "support").await?;
    page.button(stage.texts.get("support-back")?)
        .click()
        .await?;
    page.button("Finish now").click().await?;
    texts(stage, &page, look).await?;
    page.button("Delete my answers").click().await?;
    page.at(&stage.texts.get("delete-title")?).await?;
    look.look(&page, "delete").await?;
    page.button(stage.texts.get("delete-confirm")?)
        .click()
        .await?;
    page.at(&stage.texts.get("delete-done-title")?).await?;
    look.look(&page, "deleted").await
}

async fn texts(stage: &Stage, page: &Page, look: &mut impl Look) -> Result {
    stage.change(page, "best-thing").await?;
    let words = page.textbox(stage.texts.get("best-thing")?);
    words
        .write("Call me on 07700 900123 or at me@example.org")
        .await?;
    page.says(&stage.texts.get("identifier-phone")?).await?;
    look.look(page, "a text that tells who").await?;
    words.write(&"x".repeat(501)).await?;
    page.button("Continue").click().await?;
    page.says(&stage.texts.get("error-summary-title")?).await?;
    look.look(page, "a text too long").await
}

/// The three answers after which there are no more questions.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn early_ends(stage: &mut Stage, look: &mut impl Look) -> Result {
    let ends = [
        ("consent", "no", "no-consent"),
        ("age-band", "under-16", "under-16"),
        ("care-experience", "no", "never-in-care"),
    ];
    for (item, choice, end) in ends {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to(&page, REQUIRED, item).await?;
        stage
            .say(&page, stage.item(item)?, Say::One(choice))
            .await?;
        page.button("Continue").click().await?;
        page.at(&stage.texts.get(end)?).await?;
        look.look(&page, end).await?;
    }
    Ok(())
}

/// The notices of a storage with damaged and older records, and of a full one.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn what_storage_does(stage: &mut Stage, look: &mut impl Look) -> Result {
    let key = format!("ylbc:{}:ylbc:{}", councils::OPEN, councils::WAVE);
    let weather = stage.host.serve("/weather", &CouncilPage::ordinary());
    stage.browser.open(&weather).await?;
    Store::Local.put(&stage.browser, &key, "{").await?;
    let page = stage.open(&stage.tag()).await?;
    page.says(&stage.texts.get("storage-corrupt")?).await?;
    look.look(&page, "unreadable record").await?;

    stage.begin(&page, Device::Own).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    // What the page still has to write when it goes must not come after this.
    stage.browser.open(&weather).await?;
    let record = Store::Local.read(&stage.browser).await?.remove(&key);
    let mut record: Value = from_str(&record.unwrap_or_default())?;
    record["kept"]["answering"]["version"] = json!("0.9.0");
    let record = record.to_string();
    Store::Local.put(&stage.browser, &key, &record).await?;
    let page = stage.open(&stage.tag()).await?;
    page.button(stage.texts.get("carry-on")?).click().await?;
    page.says(&stage.texts.get("answers-kept-newer")?).await?;
    look.look(&page, "answers to an older version").await?;
    super::delete(stage, &page).await?;

    stage.browser.open(&weather).await?;
    Store::Local.fill(&stage.browser).await?;
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Own).await?;
    page.says(&stage.texts.get("storage-failed")?).await?;
    look.look(&page, "full storage").await
}
