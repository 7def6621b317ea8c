//! Journey 15: the survey on paper. The form can be read on a small phone and by a screen
//! reader, prints on A4, and is where people come whose browser cannot show the survey.

use anyhow::anyhow;
use fantoccini::Locator;
use fantoccini::wd::{PrintConfiguration, PrintSize};
use serde_json::{Value, json};
use ylbc_tests::audit::Audit;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

/// The narrowest phones.
const NARROW: (u32, u32) = (320, 640);

const TURNED: &str = "document.documentElement.dir = 'rtl';
    const [box, words] = [...document.querySelector('.choices li').children]
      .map((e) => e.getBoundingClientRect());
    return { boxFirst: box.left >= words.right,
      wider: document.documentElement.scrollWidth > innerWidth }";

/// Opens the form of a council.
async fn open(stage: &Stage, query: &str) -> Result {
    let address = format!("{}/survey/print{query}", stage.proxy.origin());
    stage.browser.open(&address).await
}

/// All words of the page.
async fn text(stage: &Stage) -> Result<String> {
    let text = stage.browser.run("return document.body.innerText", vec![]);
    Ok(text.await?.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn it_can_be_read_by_everyone() -> Played {
    journey(async |stage| {
        let mut audit = Audit::new()?;
        for (state, query) in [
            ("form", "?council=testshire"),
            ("not open yet", "?council=earlyton"),
            ("closed", "?council=lateford"),
        ] {
            open(stage, query).await?;
            engine::resize(stage.browser.client(), NARROW.0, NARROW.1).await?;
            audit.look(&stage.browser.whole_page(), state).await?;
            assert_eq!(
                engine::console(stage.browser.client()).await?,
                Vec::<String>::new(),
                "{state}"
            );
        }
        audit.verdict()
    })
    .await
}

#[tokio::test]
async fn each_question_is_a_heading_with_its_number() -> Played {
    journey(async |stage| {
        open(stage, "?council=testshire").await?;
        for (at, item) in stage.instrument.items().enumerate() {
            let name = format!("question-{}", at + 1);
            let heading = stage.browser.client().find(Locator::Id(&name)).await?;
            assert_eq!(heading.tag_name().await?, "h3");
            let words = heading.text().await?;
            let asked = stage.texts.get(item.id.as_str());
            // A text with something to fill in is not compared.
            if let Ok(asked) = asked {
                assert_eq!(words, format!("{}. {asked}", at + 1));
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn it_turns_round_for_languages_from_right_to_left() -> Played {
    journey(async |stage| {
        open(stage, "?council=testshire").await?;
        let turned = stage.browser.run(TURNED, vec![]).await?;
        assert_eq!(turned, json!({ "boxFirst": true, "wider": false }));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn it_prints_on_a4() -> Played {
    journey(async |stage| {
        open(stage, "?council=testshire").await?;
        let a4 = PrintSize {
            width: 21.0,
            height: 29.7,
        };
        let paper = PrintConfiguration::builder().size(a4).build();
        let paper = paper.map_err(|e| anyhow!("no such paper: {e:?}"))?;
        let pdf = stage.browser.client().print(paper).await?;
        let pdf = String::from_utf8_lossy(&pdf);
        assert!(pdf.starts_with("%PDF-"));
        let pages = pdf.matches("/Type /Page\n").count();
        assert!((8..=20).contains(&pages), "{pages} pages");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_browser_without_webassembly_leads_there() -> Played {
    journey(async |stage| {
        let old = "<script>delete self.WebAssembly</script>";
        let page = CouncilPage::with(&stage.tag()).head(old);
        stage.open_page(&page).await?;
        let survey = stage.browser.page();
        survey.says(&stage.texts.get("old-browser")?).await?;
        survey
            .link(stage.texts.get("old-browser-form")?)
            .click()
            .await?;
        let heading = stage
            .browser
            .client()
            .wait()
            .for_element(Locator::Css("h1"));
        assert_eq!(heading.await?.text().await?, "Your life beyond care");
        let words = text(stage).await?;
        assert!(words.contains("Testshire Council"), "{words}");
        assert!(words.contains("1. Do you want to take part?"), "{words}");
        let address = stage.browser.address().await?;
        let asked = format!("/survey/print?council={}&lang=en", councils::OPEN);
        assert!(address.ends_with(&asked), "{address}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_council_one_finds_ones_own() -> Played {
    journey(async |stage| {
        let mut audit = Audit::new()?;
        open(stage, "").await?;
        audit
            .look(&stage.browser.whole_page(), "no council")
            .await?;
        let own = Locator::LinkText("Testshire Council");
        stage.browser.client().find(own).await?.click().await?;
        let title = stage.browser.run("return document.title", vec![]).await?;
        assert_eq!(title, Value::from("Your life beyond care"));
        assert!(text(stage).await?.contains("Testshire Council"));
        audit.verdict()
    })
    .await
}
