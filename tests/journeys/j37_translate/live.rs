//! The live page: any page of the survey, in a language of ours or in a pseudo-language, for
//! which nothing is kept and nothing is sent.

use serde_json::json;
use ylbc_tests::named::{Name, plain};
use ylbc_tests::storage::Store;
use ylbc_tests::{Played, Result, Stage, engine, journey};

use super::{begin, find, open};

const SHOWN_IN: &str = "const { lang, dir } = document.querySelector('ylbc-survey').shadowRoot
    .querySelector('.survey'); return [lang, dir]";

/// Tries to send something out of the frame, in whatever way there is.
const GET_OUT: &str = "const [home, done] = arguments;
    const address = home + '/v1/responses';
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const request = () => new Promise((resolve, reject) => {
        const made = Object.assign(new XMLHttpRequest(), { onload: resolve, onerror: reject });
        made.open('POST', address);
        made.send('x');
    });
    const ways = [
        async () => frame.contentWindow.fetch(address, { method: 'POST', body: 'x' }),
        async () => navigator.sendBeacon(address, 'x'),
        async () => new EventSource(address),
        request,
    ];
    Promise.allSettled(ways.map((way) => way())).then(() => done())";

/// Chooses `page` in the list, and waits until the survey has the heading `heading`.
async fn show(stage: &Stage, page: &str, heading: &str) -> Result {
    stage
        .browser
        .whole_page()
        .select("Show page")
        .pick(page)
        .await?;
    stage.browser.enter_frame().await?;
    stage.browser.page().at(heading).await?;
    stage.browser.leave_frame().await
}

async fn shown_in(stage: &Stage) -> Result<serde_json::Value> {
    stage.browser.enter_frame().await?;
    let shown = stage.browser.run(SHOWN_IN, vec![]).await?;
    stage.browser.leave_frame().await?;
    Ok(shown)
}

#[tokio::test]
async fn any_page_shows_from_right_to_left_and_nothing_is_sent() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        page.select("Language").pick("العربية (ar)").await?;
        page.button("Open").click().await?;
        page.says("Translate the survey: العربية").await?;
        let file =
            std::fs::read_to_string(ylbc_tests::places::workspace().join("locales/ar/ui.ftl"))?;
        let arabic = ylbc_tests::texts::Texts::of(file)?;
        for (name, message) in [
            ("Thank you", "thank-you"),
            ("Not sent yet", "waiting-title"),
            ("Open in two tabs", "elsewhere-title"),
            ("Get support", "support-title"),
        ] {
            show(stage, name, &arabic.get(message)?).await?;
        }
        assert_eq!(shown_in(stage).await?, json!(["ar", "rtl"]));
        let english = stage.texts.get("thank-you")?;
        page.select("Show it in")
            .pick("English from right to left")
            .await?;
        show(stage, "Thank you", &plain(&english)).await?;
        assert_eq!(shown_in(stage).await?, json!(["en-XB", "rtl"]));
        stage.browser.enter_frame().await?;
        let home = json!(stage.proxy.origin());
        stage.browser.run_async(GET_OUT, vec![home]).await?;
        stage.browser.leave_frame().await?;
        stage.browser.settle().await?;
        assert!(stage.proxy.sendings().is_empty());
        let asked = stage.proxy.passed();
        let endpoint: Vec<_> = asked
            .iter()
            .filter(|one| one.path.starts_with("/v1/"))
            .collect();
        assert!(endpoint.is_empty(), "{endpoint:?}");
        assert!(stage.rows().await?.is_empty());
        // Only the translation is kept, and no answer.
        let kept = Store::Local.read(&stage.browser).await?;
        assert_eq!(kept.keys().collect::<Vec<_>>(), ["ylbc-translate:ar"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_live_page_leads_nowhere_and_comes_back() -> Played {
    journey(async |stage| {
        let page = open(stage).await?;
        begin(&page).await?;
        let title = plain(&stage.texts.get("support-title")?);
        show(stage, "Get support", &title).await?;
        let survey = stage.browser.page();
        stage.browser.enter_frame().await?;
        let helpline = Name::Begins("helpline.example".into());
        survey.link(helpline).first().click().await?;
        survey.at(&title).await?;
        survey.press(stage.texts.get("exit-page")?).await?;
        survey.never_says(&title).await?;
        stage.browser.leave_frame().await?;
        let intro = stage.texts.get("support-intro")?;
        find(&page, &intro, Name::Begins(intro.clone())).await?;
        page.textbox("Text In Soomaali")
            .write("Ma diri karto")
            .await?;
        stage.browser.enter_frame().await?;
        survey.says("Ma diri karto").await?;
        stage.browser.leave_frame().await?;
        let quiet = engine::console(stage.browser.client()).await?;
        assert_eq!(quiet, Vec::<String>::new());
        Ok(())
    })
    .await
}
