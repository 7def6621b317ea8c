//! What the person has set counts more than the page and more than we: the size of text,
//! and a style sheet of their own. Nothing appears that they have not asked for.

use anyhow::ensure;
use serde_json::json;
use ylbc_tests::engine::{self, Engine};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, journey};

use crate::tour::{self, Look};

/// What somebody may have who reads easier so, or needs other colours.
const OWN_STYLE: &str = "* { font-family: OpenDyslexic, fantasy !important;
    letter-spacing: 3px !important; color: rgb(1, 2, 3) !important; background: #fdf6e3 !important }";

/// How many of our elements look otherwise than that.
const STILL_OURS: &str = "
    const root = document.querySelector('ylbc-survey').shadowRoot;
    return [...root.querySelectorAll('.survey, .survey *')].filter((e) => {
      const { fontFamily, letterSpacing, color, backgroundColor } = getComputedStyle(e);
      const look = [fontFamily, letterSpacing, color, backgroundColor].join();
      return look !== 'OpenDyslexic, fantasy,3px,rgb(1, 2, 3),rgb(253, 246, 227)';
    }).map((e) => e.outerHTML.slice(0, 60))";

/// The sizes of our text and of the button, and of a rem of the page.
const SIZES: &str = "
    const root = document.querySelector('ylbc-survey').shadowRoot;
    const sizeOf = (selector) => parseFloat(getComputedStyle(root.querySelector(selector)).fontSize);
    return [sizeOf('.survey'), sizeOf('.heading'), sizeOf('button.main'), sizeOf('.hint'),
      parseFloat(getComputedStyle(document.documentElement).fontSize)]";

/// What of our style nobody's own style sheet could overrule: rules with `!important`, but
/// for the one that hides the region which is only read out.
const IMPORTANT: &str = "
    const found = [];
    const read = (rules, around) => {
      for (const rule of rules) {
        if (/important/.test(rule.style?.cssText)) found.push(`${around} ${rule.selectorText}`.trim());
        if (rule.cssRules?.length) read(rule.cssRules, rule.conditionText ?? '');
      }
    };
    const { shadowRoot } = document.querySelector('ylbc-survey');
    for (const sheet of shadowRoot.adoptedStyleSheets) read(sheet.cssRules, '');
    return found";

/// What of our style comes or goes by pointing at it or by the focus, and what has a tip.
const APPEARING: &str = "
    const harmless = /^(background|border|box-shadow|color|outline|text-decoration)/;
    const found = [];
    const read = (rules) => {
      for (const { selectorText, style, cssRules } of rules) {
        if (/:(hover|focus)/.test(selectorText)) {
          const others = [...style].filter((name) => !harmless.test(name));
          if (others.length) found.push(`${selectorText}: ${others}`);
        }
        if (cssRules?.length) read(cssRules);
      }
    };
    const { shadowRoot } = document.querySelector('ylbc-survey');
    for (const sheet of shadowRoot.adoptedStyleSheets) read(sheet.cssRules);
    const tips = [...shadowRoot.querySelectorAll('[title]')].map((e) => e.outerHTML);
    return [...found, ...tips]";

/// Looks whether anything may appear by pointing at it.
struct Appearing(Vec<String>);

impl Look for Appearing {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        let found = page.browser().run(APPEARING, vec![]).await?;
        if found != json!([]) {
            self.0.push(format!("{state}: {found}"));
        }
        Ok(())
    }
}

#[tokio::test]
async fn nothing_appears_by_pointing_or_by_focus() -> Played {
    journey(async |stage| {
        let mut appearing = Appearing(Vec::new());
        tour::one_of_each_kind(stage, &mut appearing).await?;
        tour::problems_and_pages_between(stage, &mut appearing).await?;
        ensure!(appearing.0.is_empty(), "{}", appearing.0.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn text_has_the_persons_size_whatever_the_page_makes_of_a_rem() -> Played {
    journey(async |stage| {
        // WebKit's driver cannot set it: there, the size is what it was.
        let can_be_set = Engine::chosen()? != Engine::WebKit;
        let sizes_of_text: &[(u32, f64)] = match can_be_set {
            true => &[(16, 16.0), (24, 24.0)],
            false => &[(16, 16.0)],
        };
        for &(size, persons) in sizes_of_text {
            if can_be_set {
                engine::size_of_text(stage.browser.client(), size).await?;
            }
            let mut sizes = Vec::new();
            for root in ["100%", "62.5%", "20px", "200%"] {
                let style = format!("<style>html {{ font-size: {root} }}</style>");
                let page = CouncilPage::with(&stage.tag()).head(&style);
                let page = stage.open_page(&page).await?;
                page.button(stage.texts.get("start-button")?).find().await?;
                let now = stage.browser.run(SIZES, vec![]).await?;
                sizes.push(serde_json::from_value::<[f64; 5]>(now)?);
            }
            for [survey, heading, button, hint, _] in &sizes {
                assert!((survey - persons).abs() < 0.01, "{sizes:?}");
                assert!(heading > button && *hint >= persons, "{sizes:?}");
            }
            let rems: Vec<_> = sizes.iter().map(|[.., rem]| *rem).collect();
            assert_eq!(rems, [persons, persons * 0.625, 20.0, persons * 2.0]);
        }
        Ok(())
    })
    .await
}

/// The rules say so in every engine; that they are enough shows where a driver can set such a
/// sheet, which is Firefox' only.
#[tokio::test]
async fn nothing_of_ours_stands_against_the_persons_own_style() -> Played {
    journey(async |stage| {
        let is_set = engine::own_style(stage.browser.client(), OWN_STYLE).await?;
        let page = stage.open(&stage.tag()).await?;
        stage.begin(&page, Device::Shared).await?;
        let important = stage.browser.run(IMPORTANT, vec![]).await?;
        assert_eq!(
            important,
            json!(["::slotted([slot=\"ylbc-live\"])", "print .survey"])
        );
        if is_set {
            assert_eq!(stage.browser.run(STILL_OURS, vec![]).await?, json!([]));
        }
        Ok(())
    })
    .await
}
