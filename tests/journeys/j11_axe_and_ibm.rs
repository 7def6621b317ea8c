//! Journey 11: axe-core (WCAG 2.2 A and AA, best practices) and IBM's checker (WCAG 2.2 and
//! IBM's own) find nothing to complain of, on any page and in any state, on a phone of 360
//! pixels; and nothing is wider than it. What they leave to people is settled in writing
//! (`tests/src/audit/settled.txt`).

use anyhow::ensure;
use ylbc_tests::audit::Audit;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, journey};

use crate::strangers::runs;
use crate::tour::{self, Called, Look};

impl Look for Audit {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        Audit::look(self, page, state).await
    }
}

/// Plays a tour with both checkers as the look, as a test of that tour's name.
macro_rules! tours {
    ($($tour:ident),+ $(,)?) => {$(
        #[tokio::test]
        async fn $tour() -> Played {
            journey(async |stage| {
                let mut audit = Audit::new()?;
                tour::$tour(stage, &mut audit).await?;
                audit.verdict_of(stringify!($tour))
            })
            .await
        }
    )+};
}

tours!(
    every_question,
    one_of_each_kind,
    problems_and_pages_between,
    early_ends,
    what_storage_does,
    sending_in_all_its_states,
    returns_and_other_tabs,
    leaving,
    before_the_client,
    where_it_cannot_be_answered,
    where_it_cannot_run,
    where_no_script_comes_whole,
    in_a_frame,
    our_other_pages,
);

#[tokio::test]
async fn dark_and_from_right_to_left() -> Played {
    journey(async |stage| {
        let mut audit = Audit::new()?;
        let dark = stage.tag().set("data-theme", "dark");
        let page = stage
            .open_page(&CouncilPage::with(&dark).head(DARK))
            .await?;
        let mut look = Called {
            before: "dark",
            look: &mut audit,
        };
        tour::one_of_each_kind_in(stage, &page, &mut look).await?;
        for code in ["en-XA", "en-XB"] {
            stage.texts = ylbc_tests::texts::Texts::english()?;
            let page = stage.open(&stage.tag().set("data-lang", code)).await?;
            stage.speak_as_loaded().await?;
            let shown = stage.browser.run(SHOWN_IN, vec![]).await?;
            assert_eq!(shown, code, "the language is another one");
            let mut look = Called {
                before: code,
                look: &mut audit,
            };
            tour::one_of_each_kind_in(stage, &page, &mut look).await?;
        }
        audit.verdict_of("dark_and_from_right_to_left")
    })
    .await
}

/// What is done to the survey's start page, and what is said of it: of our own element's
/// inside, of which a checker that stopped at the shadow root would see nothing.
const BROKEN: [(&str, &[&str]); 4] = [
    (
        "root.querySelector('button.main').textContent = ''",
        &[
            "FAULT: axe button-name | button.main |",
            "FAULT: ibm input_label_exists | button.main |",
        ],
    ),
    (
        "root.querySelector('p').style.color = '#eee'",
        &[
            "FAULT: axe color-contrast | p |",
            "FAULT: ibm text_contrast_sufficient | p |",
        ],
    ),
    (
        "root.querySelector('[name=language]').previousSibling.remove()",
        &[
            "FAULT: axe select-name | select[name=language] |",
            "FAULT: ibm input_label_exists | select[name=language] |",
        ],
    ),
    (
        "root.querySelector('.lead').style.background = 'linear-gradient(red, blue)'",
        &["to settle: axe color-contrast | p |"],
    ),
];

#[tokio::test]
async fn what_is_broken_in_the_shadow_root_is_seen() -> Played {
    journey(async |stage| {
        for (script, said) in BROKEN {
            let page = stage.open(&stage.tag()).await?;
            page.button(stage.texts.get("start-button")?).find().await?;
            runs(stage).await?;
            let script =
                format!("const root = document.querySelector('ylbc-survey').shadowRoot; {script}");
            stage.browser.run(&script, vec![]).await?;
            let mut audit = Audit::new()?;
            audit.look(&page, "broken").await?;
            let verdict = audit.verdict().err().map(|e| e.to_string());
            let verdict = verdict.unwrap_or_default();
            for words in said {
                ensure!(verdict.contains(words), "{script}: {verdict}");
            }
        }
        Ok(())
    })
    .await
}

/// A page that is dark itself.
const DARK: &str = "<style>:root { color-scheme: dark; background: #111; color: #eee }</style>";

const SHOWN_IN: &str =
    "return document.querySelector('ylbc-survey').shadowRoot.querySelector('[lang]').lang";
