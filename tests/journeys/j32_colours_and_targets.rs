//! Journey 32: on every page and in every state all words stand out from what they stand on,
//! the edges of what can be used too, in light and dark, with a council's colour, with more
//! contrast and in the system's own colours; nothing is told by colour alone; everything to
//! be pressed is large enough for a thumb; and nothing moves.

use serde_json::json;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey};

use crate::seen::setting::{PLAIN, Setting};
use crate::seen::{Faults, faults};
use crate::tour::{self, Look};

const CONTRAST: &str = include_str!("seen/contrast.js");
const TARGETS: &str = include_str!("seen/targets.js");
const MOTION: &str = include_str!("seen/motion.js");

/// The least contrast of words, and how they are looked at.
const SETTINGS: [(f64, Setting); 5] = [
    (
        4.5,
        Setting {
            name: "light",
            ..PLAIN
        },
    ),
    (
        4.5,
        Setting {
            name: "dark",
            theme: "dark",
            ..PLAIN
        },
    ),
    // As pale as may be.
    (
        4.5,
        Setting {
            name: "a council's colour",
            page: ":root { --ylbc-accent: #767676 }",
            ..PLAIN
        },
    ),
    (
        7.0,
        Setting {
            name: "more contrast",
            prefers: Some(("prefers-contrast", "more")),
            ..PLAIN
        },
    ),
    (
        4.5,
        Setting {
            name: "forced colours",
            prefers: Some(("forced-colors", "active")),
            ..PLAIN
        },
    ),
];

/// The least contrast of what is no words.
const PARTS: f64 = 3.0;

#[derive(Default)]
struct Colours(Faults);

impl Look for Colours {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        self.0.looked();
        for script in [TARGETS, MOTION] {
            self.0.add(state, faults(page, script, &[]).await?);
        }
        for (words, setting) in &SETTINGS {
            if !setting.can_be_set()? {
                continue;
            }
            setting.put_on(page).await?;
            let forced = setting.name == "forced colours";
            let given = [json!(words), json!(PARTS), json!(forced)];
            let found = faults(page, CONTRAST, &given).await?;
            setting.take_off(page).await?;
            self.0.add(&format!("{state} ({})", setting.name), found);
        }
        Ok(())
    }
}

/// A test for each tour.
macro_rules! all_can_be_seen_and_pressed {
    ($($test:ident: $tour:ident;)*) => {
        $(
            #[tokio::test]
            async fn $test() -> Played {
                journey(async |stage| {
                    let mut colours = Colours::default();
                    tour::$tour(stage, &mut colours).await?;
                    colours.0.verdict()
                })
                .await
            }
        )*
    };
}

all_can_be_seen_and_pressed! {
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_questions: every_question;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_problems: problems_and_pages_between;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_early_ends: early_ends;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_notices_of_the_storage: what_storage_does;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_sending: sending_in_all_its_states;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_returns: returns_and_other_tabs;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_before_the_client: before_the_client;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_where_it_cannot_be_answered:
        where_it_cannot_be_answered;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_where_it_cannot_run: where_it_cannot_run;
    wcag_1_4_1_1_4_3_1_4_11_2_3_3_2_5_5_2_5_7_2_5_8_our_other_pages: our_other_pages;
}
