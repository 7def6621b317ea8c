//! Languages that do not come, and files that are not as they must be.

use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::texts::Texts;
use ylbc_tests::wait::until;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use super::{downloads, speaks};
use crate::strangers::runs;

#[tokio::test]
async fn where_it_does_not_come_english_is_offered() -> Played {
    journey(async |stage| {
        lose_welsh(stage).await?;
        let page = stage.open(&stage.tag().set("data-lang", "cy")).await?;
        let welsh = Texts::of_folder("cy")?;
        page.at(&welsh.get("cannot-load-title")?).await?;
        page.says(&welsh.get("language-failed")?).await?;
        speaks(stage, "cy", "ltr").await?;
        page.button("English").click().await?;
        speaks(stage, "en", "ltr").await?;
        runs(stage).await?;
        stage.begin(&page, Device::Own).await?;
        page.at(&stage.texts.get("consent")?).await?;

        // In the middle of it, all stays as it is.
        page.select("Language").pick("Cymraeg").await?;
        page.says(&stage.texts.get("language-failed")?).await?;
        assert_eq!(page.select("Language").value().await?, "en");
        stage.proxy.lose(None);
        page.select("Language").pick("Cymraeg").await?;
        speaks(stage, "cy", "ltr").await
    })
    .await
}

/// From now on the Welsh file is lost: its name is in the loader.
async fn lose_welsh(stage: &Stage) -> Result {
    let loader = "const [from, done] = arguments;
        fetch(`${from}/embed.js`).then((file) => file.text())
          .then((text) => done(text.match(/\\bcy:\\[\"([\\w-]+)/)[1]))";
    stage.open_page(&CouncilPage::default()).await?;
    let name = stage
        .browser
        .run_async(loader, vec![json!(stage.proxy.origin())])
        .await?;
    stage
        .proxy
        .lose(Some(&format!("/b/{}", name.as_str().unwrap_or("?"))));
    Ok(())
}

/// A page whose script changes our files of texts but English on their way: junk, what
/// refers to itself and to what is not there, and a megabyte of more.
const SPOILS: &str = r"<script>
    const real = fetch;
    self.fetch = async (address, how) => {
      const answer = await real(address, how);
      if (!String(address).endsWith('.ftl')) return answer;
      const text = await answer.text();
      if (/^language-name = English$/m.test(text)) return new Response(text);
      const spoilt = text
        .replace(/^start-button = .*/m, 'start-button = { start-button }')
        .replace(/^age-band = .*/m, 'age-band = { $nothing }')
        .replace(/^back-button = .*/m, 'back-button = { one }\none = { two }\ntwo = { one }')
        .replace(/^continue-button = .*/m, 'continue-button = { -nowhere } { NOWHERE() }')
        .replace(/^( +)\.n18-20 = .*/m, '$1.n18-20 = { nowhere.here }');
      const more = 'more = { more }\n    .more = {\n- junk }} \n'.repeat(25_000);
      return new Response(`${more}${spoilt}`);
    };
  </script>";

#[tokio::test]
async fn a_broken_file_breaks_nothing() -> Played {
    journey(async |stage| {
        let tag = stage.tag().set("data-lang", "cy");
        let page = stage
            .open_page(&CouncilPage::with(&tag).head(SPOILS))
            .await?;
        // What is whole is Welsh; the rest is English, and marked.
        let (welsh, english) = (Texts::of_folder("cy")?, Texts::english()?);
        page.at(&welsh.get("survey-title")?).await?;
        page.radio(welsh.attribute("save-question", "yes")?)
            .choose()
            .await?;
        is_english(stage, "button", &english.get("start-button")?).await?;
        assert_eq!(downloads(stage), 2, "English is fetched");
        page.button("Start").click().await?;
        page.at(&welsh.get("consent")?).await?;
        page.radio(welsh.choice(stage.item("consent")?, "yes")?)
            .choose()
            .await?;
        is_english(stage, "button", "Back").await?;
        page.button("Continue").click().await?;
        page.at(&english.get("age-band")?).await?;
        is_english(stage, ".heading", &english.get("age-band")?).await?;
        let age = english.choice(stage.item("age-band")?, "18-20")?;
        is_english(stage, "label", &age).await?;
        assert_eq!(downloads(stage), 2, "once");
        page.radio(age).choose().await?;
        page.button("Continue").click().await?;
        page.at(&welsh.get("care-experience")?).await?;
        Ok(())
    })
    .await
}

/// Waits until what matches `selector` and says `words` says it as English.
async fn is_english(stage: &Stage, selector: &str, words: &str) -> Result {
    let marked = "const root = document.querySelector('ylbc-survey').shadowRoot;
        const [selector, words] = arguments;
        return [...root.querySelectorAll(`${selector} [lang=en][dir=ltr]:not(.beside)`)]
          .some((english) => english.textContent === words)";
    until(async || {
        let given = vec![json!(selector), json!(words)];
        let is_marked = stage.browser.run(marked, given).await?;
        Ok(match is_marked == Value::Bool(true) {
            true => Ok(()),
            false => Err(format!("no {selector} says {words:?} as English")),
        })
    })
    .await
}
