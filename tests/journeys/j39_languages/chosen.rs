//! Which language it begins in, and where the pick is kept.

use serde_json::to_value;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::storage::{Store, left_behind};
use ylbc_tests::texts::Texts;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use super::{speaks, translations};
use crate::strangers::runs;

/// What the tag says, what is around the tag, the page's own language, what the browser asks
/// for, and the language that comes of it.
const RULES: [(&str, &str, &str, &str, &str); 8] = [
    ("cy", "ar", "sq", "ti", "cy"),
    ("fr", "ar", "sq", "ti", "ar"),
    ("", "", "sq-AL", "ti", "sq"),
    ("", "", "", "fr-FR,ti-ER,cy", "ti"),
    ("", "", "", "AR-EG", "ar"),
    ("", "", "", "fr,de", "en"),
    // Arabic in letters of another kind is not what they read.
    ("", "", "", "ar-Latn,cy", "cy"),
    ("nonsense-!", "", "", "en-US", "en"),
];

#[tokio::test]
async fn it_is_the_tags_the_pages_or_the_browsers() -> Played {
    journey(async |stage| {
        for (tag, around, page, browser, language) in RULES {
            let script = format!(
                "<script>document.documentElement.lang = '{page}';
                 const asked = '{browser}'.split(',');
                 Object.defineProperty(navigator, 'languages', {{ get: () => asked }});</script>"
            );
            let tag = stage.tag().set("data-lang", tag).html();
            let inside = match around {
                "" => tag,
                code => format!("<div lang='{code}'>{tag}</div>"),
            };
            let page = CouncilPage::default().head(&script).and(&inside);
            stage.open_page(&page).await?;
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            speaks(stage, language, direction).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_list_has_each_in_its_own_name() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag()).await?;
        // It takes the place of the list that was there before.
        runs(stage).await?;
        let list = to_value(page.select("Language").find().await?)?;
        let names = "return [...arguments[0].options].map((o) => `${o.value} ${o.lang} ${o.text}`)";
        let names = stage.browser.run(names, vec![list]).await?;
        // English first, then the others by their codes; no pseudo-language.
        let mut all = vec!["en en English".to_owned()];
        for code in translations()? {
            let name = Texts::of_folder(&code)?.get("language-name")?;
            all.push(format!("{code} {code} {name}"));
        }
        assert_eq!(names, to_value(all)?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_pick_is_kept_as_the_answers_are() -> Played {
    journey(async |stage| {
        pick(stage).await?;
        assert_eq!(
            left_behind(&stage.browser).await?,
            [""; 0],
            "nothing before the start"
        );
        let page = stage.browser.page();
        stage.begin(&page, Device::Shared).await?;
        is_kept_in(stage, Store::Session).await?;
        page.button(stage.texts.get("delete-answers")?)
            .click()
            .await?;
        page.button(stage.texts.get("delete-confirm")?)
            .click()
            .await?;
        page.at(&stage.texts.get("delete-done-title")?).await?;
        assert_eq!(left_behind(&stage.browser).await?, [""; 0]);

        pick(stage).await?;
        stage.begin(&page, Device::Own).await?;
        is_kept_in(stage, Store::Local).await?;
        // Back on another day: in the language that was picked, whatever the tag says.
        let page = stage.open(&stage.tag().set("data-lang", "cy")).await?;
        page.at(&stage.texts.get("welcome-back")?).await?;
        speaks(stage, "ar", "rtl").await
    })
    .await
}

/// Picks Arabic on the start page.
async fn pick(stage: &mut Stage) -> Result {
    let page = stage.open(&stage.tag()).await?;
    stage.texts = Texts::english()?;
    page.at(&stage.texts.get("survey-title")?).await?;
    runs(stage).await?;
    page.select("Language").pick("العربية").await?;
    speaks(stage, "ar", "rtl").await?;
    stage.texts = Texts::of_folder("ar")?;
    Ok(())
}

async fn is_kept_in(stage: &Stage, store: Store) -> Result {
    for other in Store::ALL {
        let kept = other.read(&stage.browser).await?.remove("ylbc:lang");
        let wanted = (other == store).then(|| "ar".to_owned());
        assert_eq!(kept, wanted, "in {other:?}");
    }
    Ok(())
}
