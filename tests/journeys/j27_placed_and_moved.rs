//! Journey 27: pages put the tag in by a script or elsewhere, and draw the part with the
//! survey anew or move it about.

use anyhow::ensure;
use serde_json::json;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, councils, journey};

use crate::plans::FIRST_SECTION;
use crate::strangers::site::{self, Site};
use crate::strangers::{carry_on, open, runs};

#[tokio::test]
async fn the_tag_by_a_script_and_elsewhere() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        let origin = stage.proxy.origin();
        let stripped = format!("{origin}/embed.js?council={}", councils::OPEN);
        let plain = site::without("base")?;
        // A tag manager: made by a script, after everything, without attributes.
        let script = format!(
            "<script>addEventListener('load', () => {{
               const tag = document.createElement('script');
               tag.async = true;
               tag.src = '{stripped}&target=main';
               document.head.insertBefore(tag, document.head.firstChild);
             }})</script>"
        );
        let manager = plain.replace("</head>", &format!("{script}</head>"));
        let tag = stage.tag().html();
        let head = plain.replace("</head>", &format!("{tag}</head>"));
        let foot = plain.replace("</body>", &format!("{tag}</body>"));
        let link = format!(r#"<p><script async src="{stripped}"></script></p>"#);
        let within = plain.replace("<!-- survey -->", &link);
        for (name, html, parent) in [
            ("manager", manager, "MAIN"),
            ("head", head, "BODY"),
            ("foot", foot, "BODY"),
            ("within", within, "P"),
        ] {
            stage.browser.open(&site.serve("/placed", html)).await?;
            runs(stage).await?;
            let found = "return [...document.querySelectorAll('ylbc-survey')]
                .map((e) => e.parentNode.nodeName)";
            assert_eq!(
                stage.browser.run(found, vec![]).await?,
                json!([parent]),
                "{name}"
            );
            stage.begin(&stage.browser.page(), Device::Shared).await?;
            // Until what is kept is kept.
            stage.browser.settle().await?;
            stage.browser.run("sessionStorage.clear()", vec![]).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_router_draws_it_anew() -> Played {
    journey(async |stage| {
        let site = Site::start().await?;
        let page = open(stage, &site, "router").await?;
        stage.begin(&page, Device::Own).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "care-experience")
            .await?;
        // To another address of the app and back by the browser's button.
        stage.browser.run("go('weather')", vec![]).await?;
        let gone = "return document.querySelector('ylbc-survey') === null";
        assert_eq!(stage.browser.run(gone, vec![]).await?, json!(true));
        stage.browser.back().await?;
        runs(stage).await?;
        carry_on(stage, &page, "care-experience").await?;
        // A framework that writes the same part once more, and one that moves it.
        for change in [
            "const main = document.querySelector('main'); main.innerHTML = main.innerHTML",
            "const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true))",
        ] {
            stage.browser.run(change, vec![]).await?;
            runs(stage).await?;
            carry_on(stage, &page, "care-experience").await?;
        }
        let about = "const e = document.querySelector('ylbc-survey');
            document.body.append(e); document.querySelector('main').prepend(e)";
        stage.browser.run(about, vec![]).await?;
        page.at(&stage.texts.get("care-experience")?).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        stage.only_row().await?;
        is_quiet(stage).await
    })
    .await
}

async fn is_quiet(stage: &Stage) -> Result {
    let heard = stage.browser.seen().await?;
    ensure!(heard.is_empty(), "the page has heard {heard:?}");
    Ok(())
}
