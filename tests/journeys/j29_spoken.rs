//! Journey 29: what a screen reader says of each kind of page, from the first word to the
//! last (`snapshots/spoken`), and what it says by itself when something happens (`live`).

mod heard;
mod live;

use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey, reader};

use crate::snapshots::{Seen, are_all_of};
use crate::tour::{self, Look};

const FOLDER: &str = "spoken";

struct Phrases(Seen);

impl Look for Phrases {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        let phrases = reader::phrases(page.browser()).await?;
        self.0.add(page.browser(), state, phrases).await
    }
}

/// A test for each tour, and the list of them all.
macro_rules! spoken {
    ($($test:ident: $tour:ident;)*) => {
        $(
            #[tokio::test]
            async fn $test() -> Played {
                journey(async |stage| {
                    let mut phrases = Phrases(Seen::new(FOLDER, stringify!($tour)));
                    tour::$tour(stage, &mut phrases).await?;
                    phrases.0.compare()
                })
                .await
            }
        )*

        const TOURS: &[&str] = &[$(stringify!($tour)),*];
    };
}

spoken! {
    wcag_1_3_2_and_2_4_6_each_kind_of_page: one_of_each_kind;
    wcag_3_3_1_and_3_3_3_problems: problems_and_pages_between;
    wcag_1_3_2_and_2_4_6_sending: sending_in_all_its_states;
    wcag_1_3_2_and_2_4_6_returns: returns_and_other_tabs;
}

#[test]
fn no_phrases_are_kept_that_no_tour_makes() -> Result {
    are_all_of(FOLDER, TOURS)
}
