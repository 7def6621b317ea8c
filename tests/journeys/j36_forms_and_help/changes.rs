//! Neither what takes the focus nor what is chosen or written leads anywhere (3.2.1, 3.2.2).

use anyhow::Context;
use serde_json::{from_value, json};
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::EVERYTHING;
use crate::seen::{Faults, ask};
use crate::tour::{self, Look};

/// Gives the focus to every control, and notes what has changed by it.
const FOCUS: &str = "const [done] = given;
    const standing = () => [survey.querySelector('.heading').innerText, location.href, history.length,
        survey.querySelectorAll('details[open]').length].join();
    const before = [standing(), root.activeElement];
    for (const control of controls()) {
      control.focus({ preventScroll: true });
      if (root.activeElement !== control) fault('3.2.1', `${called(control)} passes the focus on`);
      if (standing() !== before[0]) fault('3.2.1', `the focus on ${called(control)} changes the page`);
    }
    before[1]?.focus({ preventScroll: true });
    return faults";

#[derive(Default)]
struct Focus(Faults);

impl Look for Focus {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        self.0.looked();
        let found = ask(page, FOCUS, &[json!(null)]).await?;
        self.0.add(state, from_value(found)?);
        Ok(())
    }
}

#[tokio::test]
async fn wcag_3_2_1_the_focus_changes_nothing() -> Played {
    journey(async |stage| {
        let mut focus = Focus::default();
        tour::one_of_each_kind(stage, &mut focus).await?;
        focus.0.verdict()
    })
    .await
}

/// Where somebody is, and what has the focus.
const STANDING: &str = "return [survey.querySelector('.heading').innerText, location.href,
    history.length, scrollY, root.activeElement?.name, root.activeElement?.value]";

#[tokio::test]
async fn wcag_3_2_2_an_answer_changes_nothing_but_itself() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Own).await?;
        for id in [
            "home-safe",
            "support-sources",
            "life-satisfaction",
            "best-thing",
        ] {
            stage.walk_to(&page, EVERYTHING, id).await?;
            let said = EVERYTHING.iter().find(|(item, _)| *item == id);
            let (_, say) = said.context("nothing is planned")?;
            let before = ask(&page, STANDING, &[]).await?;
            stage.say(&page, stage.item(id)?, *say).await?;
            stage.browser.settle().await?;
            let after = ask(&page, STANDING, &[]).await?;
            for (at, what) in ["heading", "address", "history"].iter().enumerate() {
                assert_eq!(before[at], after[at], "{id}: the {what}");
            }
            assert_eq!(after[4], id, "the focus is on another question's answer");
            if let Say::One(choice) = say {
                assert_eq!(after[5], *choice, "the focus is on another answer");
            }
        }
        keeps_its_place(stage, &page).await
    })
    .await
}

/// Another language is what was asked for; place, focus and answers stay.
async fn keeps_its_place(stage: &Stage, page: &Page) -> Result {
    let words = "return survey.querySelector('textarea').value";
    let before = ask(page, words, &[]).await?;
    let select = page.select("Language");
    select.click().await?;
    select.pick("English").await?;
    stage.browser.settle().await?;
    assert_eq!(ask(page, words, &[]).await?, before);
    let at = ask(page, STANDING, &[]).await?;
    assert_eq!(at[4], "language", "the focus has left the list");
    Ok(())
}
