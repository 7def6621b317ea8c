//! Journey 36: forms as everyone can fill them in. Each field has its question and its words,
//! help is in the same place on every page, what is wrong is said in words, and nothing
//! happens that was not asked for.

mod changes;
mod mistakes;
mod names;
mod time;

use anyhow::ensure;
use serde_json::from_value;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey};

use crate::seen::{Faults, ask};
use crate::tour::{self, Look};

const FORMS: &str = include_str!("seen/forms.js");

/// Looks at each page's fields, and whether the tools stand where they stood before.
#[derive(Default)]
struct Forms {
    faults: Faults,
    tools: Option<String>,
}

impl Look for Forms {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        self.faults.looked();
        let (found, tools): (Vec<String>, String) = from_value(ask(page, FORMS, &[]).await?)?;
        self.faults.add(state, found);
        let before = self.tools.get_or_insert_with(|| tools.clone());
        if *before != tools {
            let moved = format!("3.2.6 the tools are {tools}, and were {before}");
            self.faults.add(state, vec![moved]);
        }
        Ok(())
    }
}

/// A test for each tour.
macro_rules! all_forms_are_plain {
    ($($test:ident: $tour:ident;)*) => {
        $(
            #[tokio::test]
            async fn $test() -> Played {
                journey(async |stage| {
                    let mut forms = Forms::default();
                    tour::$tour(stage, &mut forms).await?;
                    forms.faults.verdict()
                })
                .await
            }
        )*
    };
}

all_forms_are_plain! {
    wcag_2_4_6_2_5_3_3_2_3_3_2_4_3_2_6_3_3_2_each_kind: one_of_each_kind;
    wcag_2_4_6_2_5_3_3_2_6_3_3_1_3_3_2_3_3_3_problems: problems_and_pages_between;
    wcag_2_4_6_2_5_3_3_2_3_3_2_4_3_2_6_early_ends: early_ends;
    wcag_2_4_6_2_5_3_3_2_3_3_2_4_3_2_6_sending: sending_in_all_its_states;
    wcag_2_4_6_2_5_3_3_2_3_3_2_4_3_2_6_returns: returns_and_other_tabs;
    wcag_2_4_6_2_5_3_3_2_3_3_2_4_3_2_6_where_it_cannot_be_answered: where_it_cannot_be_answered;
}

/// Our own page says in its title what it is, and in which language it is.
#[tokio::test]
async fn wcag_2_4_2_3_1_1_the_stand_alone_page_has_a_title_and_a_language() -> Played {
    journey(async |stage| {
        let title = "return [document.title, document.documentElement.lang]";
        let start = format!("{}/survey/?council=testshire", stage.proxy.origin());
        stage.browser.open(&start).await?;
        let page = stage.browser.page();
        page.button("Start").find().await?;
        let found = stage.browser.run(title, vec![]).await?;
        let name = stage.texts.get("survey-title")?;
        ensure!(found == serde_json::json!([name, "en"]), "{found}");
        Ok(())
    })
    .await
}
