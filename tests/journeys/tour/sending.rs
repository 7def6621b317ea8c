//! Sending in all its states, coming back, other tabs, and leaving.

use std::time::Duration;

use anyhow::Context;
use ylbc_tests::change::Change;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::proxy::Fault;
use ylbc_tests::storage::Store;
use ylbc_tests::wait::until;
use ylbc_tests::walk::Device;
use ylbc_tests::{Result, Stage, councils};

use super::{Look, at_check, delete};

const COVERED: &str = "return document.querySelector('ylbc-survey').shadowRoot
    .querySelector('dialog')?.matches(':modal') ?? false";

/// Waiting, sending, sent and refused, on an own device and on a shared one; and no network.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn sending_in_all_its_states(stage: &mut Stage, look: &mut impl Look) -> Result {
    for (device, name) in [(Device::Own, "own"), (Device::Shared, "shared")] {
        let page = at_check(stage, device).await?;
        stage.proxy.next_sendings([
            Fault::Answered {
                status: 503,
                retry_after: Some(60),
            },
            Fault::Late(Duration::from_secs(8)),
        ]);
        stage.press_send(&page).await?;
        page.at(&stage.texts.get("waiting-title")?).await?;
        look.look(&page, &format!("waiting, {name}")).await?;
        page.button(stage.texts.get("try-again")?).click().await?;
        page.at(&stage.texts.get("sending-title")?).await?;
        look.look(&page, &format!("sending, {name}")).await?;
        page.at(&stage.texts.get("thank-you")?).await?;
        look.look(&page, &format!("thanks, {name}")).await?;
        refused(stage, look, device, name).await?;
    }
    without_a_network(stage, look).await
}

async fn refused(stage: &Stage, look: &mut impl Look, device: Device, name: &str) -> Result {
    for (status, why) in [(422, "refused"), (410, "refused as too late")] {
        let page = at_check(stage, device).await?;
        stage.proxy.next_sendings([Fault::Answered {
            status,
            retry_after: None,
        }]);
        stage.press_send(&page).await?;
        page.at(&stage.texts.get("refused-title")?).await?;
        look.look(&page, &format!("{why}, {name}")).await?;
        delete(stage, &page).await?;
    }
    Ok(())
}

async fn without_a_network(stage: &Stage, look: &mut impl Look) -> Result {
    let page = at_check(stage, Device::Own).await?;
    stage.proxy.cut();
    stage.press_send(&page).await?;
    page.at(&stage.texts.get("waiting-title")?).await?;
    page.says(&stage.texts.get("waiting-reason-offline")?)
        .await?;
    look.look(&page, "waiting without a network").await?;
    stage.proxy.mend();
    page.button(stage.texts.get("try-again")?).click().await?;
    page.at(&stage.texts.get("thank-you")?).await
}

/// Coming back to answers, after sending, and with what could not be sent before the survey
/// closed; and the survey in another tab.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn returns_and_other_tabs(stage: &mut Stage, look: &mut impl Look) -> Result {
    let page = at_check(stage, Device::Own).await?;
    let (first, second) = stage.browser.new_tab().await?;
    stage.open(&stage.tag()).await?;
    page.at(&stage.texts.get("welcome-back")?).await?;
    look.look(&page, "welcome back").await?;
    page.button(stage.texts.get("carry-on")?).click().await?;
    stage.change(&page, "consent").await?;
    stage.browser.go_to_tab(&first).await?;
    page.at(&stage.texts.get("elsewhere-title")?).await?;
    look.look(&page, "open in another tab").await?;
    stage.browser.go_to_tab(&second).await?;
    closed_with_a_letter(stage, look).await?;

    let page = at_check(stage, Device::Own).await?;
    stage.send(&page).await?;
    stage.browser.reload().await?;
    page.at(&stage.texts.get("survey-title")?).await?;
    page.says("Someone sent answers from this device").await?;
    look.look(&page, "welcome back after sending").await
}

/// What could not be sent while the survey was open waits, also when it has closed.
async fn closed_with_a_letter(stage: &Stage, look: &mut impl Look) -> Result {
    let weather = stage.host.serve("/weather", &CouncilPage::ordinary());
    stage.browser.open(&weather).await?;
    let key = |council| format!("ylbc:{council}:ylbc:{}", councils::WAVE);
    stage.browser.run("localStorage.clear()", vec![]).await?;
    let page = at_check(stage, Device::Own).await?;
    stage.proxy.cut();
    stage.press_send(&page).await?;
    page.at(&stage.texts.get("waiting-title")?).await?;
    let record = Store::Local
        .read(&stage.browser)
        .await?
        .remove(&key(councils::OPEN))
        .context("no letter is kept")?;
    stage.proxy.mend();
    stage.browser.open(&weather).await?;
    stage.browser.run("localStorage.clear()", vec![]).await?;
    Store::Local
        .put(&stage.browser, &key(councils::CLOSED), &record)
        .await?;
    stage.proxy.next_sendings([Fault::Answered {
        status: 503,
        retry_after: Some(60),
    }]);
    let page = stage.open(&stage.tag_of(councils::CLOSED)).await?;
    page.at(&stage.texts.get("waiting-title")?).await?;
    look.look(&page, "closed, with a letter that waits").await?;
    delete(stage, &page).await
}

/// The cover that is over the page while `Exit this page` leaves it. It stays, since where it
/// leads the server has nothing to show: of such an answer browsers keep the page.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn leaving(stage: &mut Stage, look: &mut impl Look) -> Result {
    let nothing = format!("{}/nothing", stage.host.origin());
    let leads_there = Change::Words(councils::EXIT, nothing);
    stage.proxy.change("/v1/councils/", ".json", leads_there);
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Shared).await?;
    page.button(stage.texts.get("exit-page")?).click().await?;
    until(async || {
        let covered = stage.browser.run(COVERED, vec![]).await?;
        Ok((covered == true)
            .then_some(())
            .ok_or_else(|| "the page is not covered".into()))
    })
    .await?;
    look.look(&page, "covered").await?;
    stage.proxy.change_nothing();
    Ok(())
}
