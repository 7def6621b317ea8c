//! Journey 31: windows as small as they get, upright and across, text twice as large and
//! spaced out. On every page and in every state nothing is wider than the window, cut off,
//! broken, or laid over something else.

use serde_json::json;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey};

use crate::seen::setting::{PLAIN, SPACING, Setting};
use crate::seen::{Faults, faults};
use crate::tour::{self, Look};

const REFLOW: &str = include_str!("seen/reflow.js");

/// The criterion that each is looked at for, and how.
const SETTINGS: [(&str, Setting); 6] = [
    // A window of 1280 by 1024 at 400 %.
    (
        "1.4.10",
        Setting {
            name: "320 by 256",
            window: Some((320, 256)),
            ..PLAIN
        },
    ),
    (
        "1.3.4",
        Setting {
            name: "upright",
            ..PLAIN
        },
    ),
    (
        "1.3.4",
        Setting {
            name: "across",
            window: Some((740, 360)),
            ..PLAIN
        },
    ),
    (
        "1.4.4",
        Setting {
            name: "text of 200 % by the browser",
            text: Some(32),
            ..PLAIN
        },
    ),
    (
        "1.4.4",
        Setting {
            name: "text of 200 % by the page",
            page: "html { font-size: 200% }",
            ..PLAIN
        },
    ),
    (
        "1.4.12",
        Setting {
            name: "spaced out",
            window: Some((320, 740)),
            within: SPACING,
            ..PLAIN
        },
    ),
];

#[derive(Default)]
struct Reflow(Faults);

impl Look for Reflow {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        // A web team's tool, over a page of theirs and for a moment.
        if state == "embedding: box of the check" {
            return Ok(());
        }
        self.0.looked();
        for (criterion, setting) in &SETTINGS {
            if !setting.can_be_set()? {
                continue;
            }
            setting.put_on(page).await?;
            let found = faults(page, REFLOW, &[json!(criterion)]).await?;
            setting.take_off(page).await?;
            self.0.add(&format!("{state} ({})", setting.name), found);
        }
        Ok(())
    }
}

/// A test for each tour.
macro_rules! nothing_is_cut_off {
    ($($test:ident: $tour:ident;)*) => {
        $(
            #[tokio::test]
            async fn $test() -> Played {
                journey(async |stage| {
                    let mut reflow = Reflow::default();
                    tour::$tour(stage, &mut reflow).await?;
                    reflow.0.verdict()
                })
                .await
            }
        )*
    };
}

nothing_is_cut_off! {
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_questions: every_question;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_problems: problems_and_pages_between;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_early_ends: early_ends;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_notices_of_the_storage: what_storage_does;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_sending: sending_in_all_its_states;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_returns: returns_and_other_tabs;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_before_the_client: before_the_client;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_where_it_cannot_be_answered: where_it_cannot_be_answered;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_where_it_cannot_run: where_it_cannot_run;
    wcag_1_3_4_1_4_4_1_4_10_1_4_12_our_other_pages: our_other_pages;
}
