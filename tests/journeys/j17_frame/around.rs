//! The page around the frame: what it may forbid, what it hears, and what it hands on.

use std::time::Duration;

use anyhow::ensure;
use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::wait::until;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

use super::{OVERHEAR, open, tag};
use crate::plans::FIRST_SECTION;

#[tokio::test]
async fn a_strict_page_stays_quiet_and_hears_nothing() -> Played {
    journey(async |stage| {
        let collector = stage.proxy.origin();
        let policy = format!(
            "default-src 'none'; script-src {collector}; frame-src {collector}; \
             require-trusted-types-for 'script'"
        );
        let around = CouncilPage::with(&tag(stage))
            .policy(&policy)
            .head(OVERHEAR);
        stage.open_page(&around).await?;
        stage.browser.enter_survey().await?;
        let page = stage.browser.page();
        stage.begin(&page, Device::Shared).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        stage.browser.leave_frame().await?;
        assert_eq!(stage.browser.seen().await?, Vec::<String>::new());
        assert_eq!(
            engine::console(stage.browser.client()).await?,
            Vec::<String>::new()
        );
        let heard = stage.browser.run("return overheard", vec![]).await?;
        let heard = heard.as_array().map_or(&[][..], Vec::as_slice);
        ensure!(!heard.is_empty(), "the frame never told how high it is");
        for words in heard.iter().filter_map(Value::as_str) {
            let number = words.strip_prefix(r#"{"ylbc":{"height":"#);
            let number = number.and_then(|rest| rest.strip_suffix("}}"));
            let number = number.map(|rest| rest.trim_end_matches(r#","top":true"#));
            ensure!(
                number.is_some_and(|number| number.parse::<u32>().is_ok()),
                "the page could hear {words}"
            );
        }
        stage.only_row().await?;
        Ok(())
    })
    .await
}

/// A page that puts its element in first, and says of it afterwards what it is to be.
#[tokio::test]
async fn a_script_may_ask_for_the_frame_after_it_has_named_the_council() -> Played {
    journey(async |stage| {
        let loader = format!(
            r#"<script async src="{}/embed.js"></script>"#,
            stage.proxy.origin()
        );
        stage
            .open_page(&CouncilPage::default().head(&loader))
            .await?;
        let put = "const [council] = arguments;
            const survey = document.body.appendChild(document.createElement('ylbc-survey'));
            survey.setAttribute('council', council);
            survey.setAttribute('mode', 'frame')";
        let council = json!(councils::OPEN);
        stage.browser.run(put, vec![council]).await?;
        stage.browser.enter_survey().await?;
        let page = stage.browser.page();
        page.at(&stage.texts.get("survey-title")?).await
    })
    .await
}

#[tokio::test]
async fn a_slow_client_is_waited_for_in_the_frame() -> Played {
    journey(async |stage| {
        stage.proxy.hold(".wasm");
        let page = CouncilPage::with(&tag(stage));
        // Another site than the frame's: only then do browsers rest a frame without height.
        let address = stage.host.serve("/another-site", &page);
        let address = address.replace("127.0.0.1", "localhost");
        stage.browser.open(&address).await?;
        // Longer than what has loaded may take to say that it is the survey.
        tokio::time::sleep(Duration::from_secs(3)).await;
        stage.browser.enter_survey().await?;
        let page = stage.browser.page();
        page.says("Is this your own phone or computer?").await?;
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

/// A script of somebody else's that does again and again what the page's policy stops.
const STOPPED_OTHERS: &str = r#"<script nonce="listeners">
    setInterval(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; } catch {} }, 20);
</script>"#;

#[tokio::test]
async fn what_is_stopped_of_others_is_no_fault_of_ours() -> Played {
    journey(async |stage| {
        let home = stage.proxy.origin();
        let policy = format!("script-src {home}; require-trusted-types-for 'script'");
        let around = CouncilPage::with(&tag(stage));
        let around = around.policy(&policy).head(STOPPED_OTHERS);
        stage.open_page(&around).await?;
        stage.browser.enter_survey().await?;
        let page = stage.browser.page();
        stage.begin(&page, Device::Shared).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn events_only_where_they_are_wanted() -> Played {
    journey(async |stage| {
        let page = open(stage, &tag(stage).set("data-events", "on")).await?;
        stage.begin(&page, Device::Shared).await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        page.button("Finish now").click().await?;
        stage.send(&page).await?;
        stage.browser.leave_frame().await?;
        let wanted = [
            "event: ylbc:ready {}",
            r#"event: ylbc:language {"lang":"en","dir":"ltr"}"#,
            r#"event: ylbc:progress {"section":"start"}"#,
            r#"event: ylbc:progress {"section":"home"}"#,
            "event: ylbc:sent {}",
        ];
        until(async || {
            let seen = stage.browser.seen().await?;
            Ok((seen == wanted)
                .then_some(())
                .ok_or_else(|| format!("the page heard {seen:?}")))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn where_the_page_lets_no_frame_in() -> Played {
    journey(async |stage| {
        let collector = stage.proxy.origin();
        let policy = format!("default-src 'none'; script-src {collector}");
        let page = stage
            .open_page(&CouncilPage::with(&tag(stage)).policy(&policy))
            .await?;
        page.says(&format!("frame-src {collector}")).await?;
        link_leads_to_the_page(stage, &page, councils::OPEN).await
    })
    .await
}

#[tokio::test]
async fn where_the_council_does_not_list_the_page() -> Played {
    journey(async |stage| {
        let tag = stage.tag_of(councils::ELSEWHERE).set("data-mode", "frame");
        let page = stage.open(&tag).await?;
        page.at(&stage.texts.get("wrong-origin-title")?).await?;
        page.says(&stage.host.origin()).await?;
        link_leads_to_the_page(stage, &page, councils::ELSEWHERE).await
    })
    .await
}

#[tokio::test]
async fn the_look_and_the_language_of_the_page_go_with_it() -> Played {
    journey(async |stage| {
        let style = r#"<style nonce="listeners">ylbc-survey { --ylbc-accent: #7a1f5c }</style>"#;
        let tag = tag(stage)
            .set("data-lang", "en-XB")
            .set("data-theme", "dark");
        stage
            .open_page(&CouncilPage::with(&tag).head(style))
            .await?;
        stage.browser.enter_survey().await?;
        stage.speak_as_loaded().await?;
        let look = "const survey = document.querySelector('ylbc-survey');
            return [document.documentElement.dir, survey.shadowRoot.querySelector('.dark') !== null,
              survey.style.getPropertyValue('--ylbc-accent')]";
        let found = stage.browser.run(look, vec![]).await?;
        assert_eq!(found, json!(["rtl", true, "#7a1f5c"]));
        let title = stage.texts.get("survey-title")?;
        stage.browser.leave_frame().await?;
        let named =
            "return document.querySelector('ylbc-survey').shadowRoot.querySelector('iframe').title";
        assert_eq!(stage.browser.run(named, vec![]).await?, json!(title));
        Ok(())
    })
    .await
}

async fn link_leads_to_the_page(stage: &Stage, page: &Page, council: &str) -> Result {
    let link = page.link(stage.texts.get("wrong-origin-link")?);
    let address = link.attribute("href").await?.unwrap_or_default();
    let wanted = format!("{}/survey/?council={council}", stage.proxy.origin());
    assert_eq!(address, wanted);
    Ok(())
}
