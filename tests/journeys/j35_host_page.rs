//! Journey 35: the survey fits the page around it. Its headings take the level that the tag
//! tells, it is one named region and no other landmark, and the page's language and direction
//! stay the page's. What the person has set counts more than either (`persons`).

mod persons;

use anyhow::ensure;
use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use crate::strangers::runs;
use crate::tour::{self, Look};

const TITLE: &str = "Your life beyond care";

/// Forgets what an earlier page has kept.
const FORGETFUL: &str = r#"<script nonce="listeners">sessionStorage.clear()</script>"#;

/// Our headings, our landmarks with their names, and the title of the page.
const OUTLINE: &str = "
    const root = document.querySelector('ylbc-survey').shadowRoot;
    const all = (selector) => [...root.querySelectorAll(selector)];
    const landmarks = 'main,nav,header,footer,aside,form,search,section,' +
      ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search']
        .map((role) => `[role=${role}]`);
    return {
      headings: all('h1,h2,h3,h4,h5,h6,[role=heading]').map(({ localName }) => localName),
      landmarks: all(landmarks).map((e) => `${e.role ?? e.getAttribute('role')}: ${e.ariaLabel ?? e.getAttribute('aria-label')}`),
      title: document.title,
    }";

/// Our language and direction, as they are told and as they are computed, and the page's.
const DIRECTION: &str = "
    const survey = document.querySelector('ylbc-survey').shadowRoot.querySelector('.survey');
    const { direction, textAlign } = getComputedStyle(survey);
    const { lang, dir } = document.documentElement;
    return [survey.lang, survey.dir, direction, textAlign, lang, dir]";

/// Looks whether each state has one heading, and no landmark but ours.
struct Outline(Vec<String>);

impl Look for Outline {
    async fn look(&mut self, page: &Page, state: &str) -> Result {
        let wanted = json!({
            "headings": ["h2"], "landmarks": [format!("region: {TITLE}")], "title": "Care leavers",
        });
        let outline = page.browser().run(OUTLINE, vec![]).await?;
        if outline != wanted {
            self.0.push(format!("{state}: {outline}"));
        }
        Ok(())
    }
}

#[tokio::test]
async fn each_page_has_one_heading_and_the_survey_is_one_region() -> Played {
    journey(async |stage| {
        let mut outline = Outline(Vec::new());
        tour::one_of_each_kind(stage, &mut outline).await?;
        tour::problems_and_pages_between(stage, &mut outline).await?;
        tour::early_ends(stage, &mut outline).await?;
        ensure!(outline.0.is_empty(), "{}", outline.0.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn headings_take_the_level_that_the_page_tells() -> Played {
    journey(async |stage| {
        let told = [
            ("1", "h1"),
            ("2", "h2"),
            ("3", "h3"),
            ("4", "h4"),
            ("5", "h5"),
            ("6", "h6"),
            ("0", "h1"),
            ("7", "h6"),
            ("large", "h2"),
        ];
        for (level, wanted) in told {
            // What somebody sees before the client is there, then what the client shows.
            stage.proxy.hold(".wasm");
            let tag = stage.tag().set("data-heading-level", level);
            let page = CouncilPage::with(&tag).head(FORGETFUL);
            let page = stage.open_page(&page).await?;
            page.radio(stage.texts.attribute("save-question", "no")?)
                .find()
                .await?;
            has_headings(stage, &[wanted], level).await?;
            stage.proxy.let_through();
            runs(stage).await?;
            stage.begin(&page, Device::Shared).await?;
            has_headings(stage, &[wanted], level).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_said_in_place_of_the_survey_has_a_heading_too() -> Played {
    journey(async |stage| {
        let tag = stage.tag().set("data-heading-level", "4");
        let old = r#"<script nonce="listeners">delete self.WebAssembly</script>"#;
        let page = stage.open_page(&CouncilPage::with(&tag).head(old)).await?;
        page.says(&stage.texts.get("old-browser")?).await?;
        has_headings(stage, &["h4"], "an old browser").await?;
        let tag = stage.tag_of("nowhere").set("data-heading-level", "4");
        let page = stage.open(&tag).await?;
        page.at(&stage.texts.get("unknown-council-title")?).await?;
        has_headings(stage, &["h4"], "an unknown council").await
    })
    .await
}

async fn has_headings(stage: &Stage, wanted: &[&str], state: &str) -> Result {
    let outline = stage.browser.run(OUTLINE, vec![]).await?;
    ensure!(
        outline["headings"] == json!(wanted),
        "{state}: the headings are {outline}, not {wanted:?}"
    );
    Ok(())
}

#[tokio::test]
async fn the_surveys_own_page_has_a_main_part_a_title_and_one_first_heading() -> Played {
    journey(async |stage| {
        let address = format!("{}/survey/?council=testshire", stage.proxy.origin());
        for (more, lang, dir) in [("", "en", "ltr"), ("&lang=en-XB", "en-XB", "rtl")] {
            stage.browser.open(&format!("{address}{more}")).await?;
            stage.speak_as_loaded().await?;
            runs(stage).await?;
            let title = stage.texts.get("survey-title")?;
            let page = "const { title, documentElement: { lang, dir } } = document;
                const outside = document.querySelectorAll('h1,h2,h3,h4,h5,h6,header,footer,nav');
                return [title, lang, dir, document.querySelectorAll('main').length,
                  document.querySelector('main ylbc-survey') !== null, outside.length]";
            assert_eq!(
                stage.browser.run(page, vec![]).await?,
                json!([title, lang, dir, 1, true, 0])
            );
            let outline = stage.browser.run(OUTLINE, vec![]).await?;
            assert_eq!(outline["headings"], json!(["h1"]));
        }
        Ok(())
    })
    .await
}

/// Opens a page of the council whose root has this language and direction.
async fn open_in(stage: &Stage, told: Option<&str>, lang: &str, dir: &str) -> Result<Value> {
    let root = format!(
        r#"<script nonce="listeners">Object.assign(document.documentElement,
            {{ lang: "{lang}", dir: "{dir}" }})</script>"#
    );
    let tag = match told {
        Some(code) => stage.tag().set("data-lang", code),
        None => stage.tag(),
    };
    let page = stage
        .open_page(&CouncilPage::with(&tag).head(&root))
        .await?;
    page.button(ylbc_tests::named::Name::Begins(String::new()))
        .first()
        .find()
        .await?;
    stage.browser.run(DIRECTION, vec![]).await
}

#[tokio::test]
async fn language_and_direction_are_the_surveys_own_and_leave_the_pages() -> Played {
    journey(async |stage| {
        let english = open_in(stage, Some("en"), "ar", "rtl").await?;
        assert_eq!(english, json!(["en", "ltr", "ltr", "start", "ar", "rtl"]));
        let other = open_in(stage, Some("en-XB"), "en", "ltr").await?;
        assert_eq!(other, json!(["en-XB", "rtl", "rtl", "start", "en", "ltr"]));
        // Nobody has told the tag: the page's language counts, as far as there is one.
        let of_page = open_in(stage, None, "en-XB", "ltr").await?;
        assert_eq!(
            of_page,
            json!(["en-XB", "rtl", "rtl", "start", "en-XB", "ltr"])
        );
        let unknown = open_in(stage, None, "is", "").await?;
        assert_eq!(unknown, json!(["en", "ltr", "ltr", "start", "is", ""]));
        Ok(())
    })
    .await
}
