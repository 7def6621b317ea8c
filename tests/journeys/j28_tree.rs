//! Journey 28: what a screen reader is told of every page and state. Each accessibility
//! tree is the one that a person has read and found right (`snapshots/tree`): roles, names,
//! descriptions, states, order, levels, focus, and the language of each part. Chromium only:
//! no other engine gives its whole tree.

use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, Stage, journey, tree};

use crate::snapshots::{Seen, are_all_of};
use crate::tour::{
    Look, before_the_client, early_ends, every_question, leaving, one_of_each_kind_in,
    problems_and_pages_between, returns_and_other_tabs, sending_in_all_its_states,
    what_storage_does, where_it_cannot_be_answered, where_it_cannot_run,
};

const FOLDER: &str = "tree";

struct Trees(Seen);

impl Look for Trees {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        let lines = tree::outline(page.browser()).await?;
        self.0.add(page.browser(), state, lines).await
    }
}

/// A test for each tour, and the list of them all.
macro_rules! trees {
    ($($test:ident: $tour:ident;)*) => {
        $(
            #[tokio::test]
            async fn $test() -> Played {
                journey(async |stage| {
                    let mut trees = Trees(Seen::new(FOLDER, stringify!($tour)));
                    $tour(stage, &mut trees).await?;
                    trees.0.compare()
                })
                .await
            }
        )*

        const TOURS: &[&str] = &[$(stringify!($tour)),*];
    };
}

trees! {
    wcag_1_3_1_and_4_1_2_questions: every_question;
    wcag_3_3_1_and_4_1_2_problems: problems_and_pages_between;
    wcag_1_3_1_and_4_1_2_early_ends: early_ends;
    wcag_4_1_2_notices_of_the_storage: what_storage_does;
    wcag_1_3_1_and_4_1_2_sending: sending_in_all_its_states;
    wcag_1_3_1_and_4_1_2_returns: returns_and_other_tabs;
    wcag_4_1_2_leaving: leaving;
    wcag_1_3_1_and_4_1_2_before_the_client: before_the_client;
    wcag_1_3_1_and_4_1_2_where_it_cannot_be_answered: where_it_cannot_be_answered;
    wcag_1_3_1_and_4_1_2_where_it_cannot_run: where_it_cannot_run;
    wcag_3_1_2_language_of_parts: half_translated;
}

/// Each kind of page in a language from right to left, where some texts are in English for
/// want of a translation.
async fn half_translated(stage: &mut Stage, look: &mut impl Look) -> Result {
    let page = stage.open(&stage.tag().set("data-lang", "en-XB")).await?;
    stage.speak_as_loaded().await?;
    one_of_each_kind_in(stage, &page, look).await
}

#[test]
fn no_tree_is_kept_that_no_tour_makes() -> Result {
    are_all_of(FOLDER, TOURS)
}
