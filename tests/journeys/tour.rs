//! The tour: every page and state of the survey and of our other pages, for checks that
//! must see them all. A check is a [`Look`]; each function here leads it through a part.
//! Names of states are the same in every run, and no two tours share one: what a check keeps
//! of a state may be filed under its name.

mod failures;
mod own_pages;
mod problems;
mod questions;
mod sending;

use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Result, Stage};

pub use self::failures::{
    before_the_client, where_it_cannot_be_answered, where_it_cannot_run,
    where_no_script_comes_whole,
};
pub use self::own_pages::{in_a_frame, our_other_pages};
pub use self::problems::{early_ends, problems_and_pages_between, what_storage_does};
pub use self::questions::{every_question, one_of_each_kind, one_of_each_kind_in};
pub use self::sending::{leaving, returns_and_other_tabs, sending_in_all_its_states};

use crate::plans::FIRST_SECTION;

/// What is done in each state of a tour.
pub trait Look {
    /// Looks at `page`, in the state called `state`. Within a frame the browser is in it.
    ///
    /// # Errors
    /// The look fails; the tour ends there.
    async fn look(&mut self, page: &Page, state: &str) -> Result;
}

/// A look for which `before` stands before the name of each state.
pub struct Called<'a, L> {
    /// What stands before: `dark`.
    pub before: &'a str,
    /// What looks.
    pub look: &'a mut L,
}

impl<L: Look> Look for Called<'_, L> {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        let state = format!("{}: {state}", self.before);
        self.look.look(page, &state).await
    }
}

/// Goes to the check page with the first section answered.
async fn at_check(stage: &Stage, device: Device) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, device).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    page.button(stage.texts.get("finish-now")?).click().await?;
    page.at(&stage.texts.get("check-title")?).await?;
    Ok(page)
}

/// Deletes the answers, from any page that has the tools.
async fn delete(stage: &Stage, page: &Page) -> Result {
    page.button(stage.texts.get("delete-answers")?)
        .click()
        .await?;
    page.button(stage.texts.get("delete-confirm")?)
        .click()
        .await?;
    page.at(&stage.texts.get("delete-done-title")?).await
}
