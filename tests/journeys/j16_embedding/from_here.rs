//! The page `/embedding/` and the poster, under our own strict policy: the snippets of a
//! council, and the check of a page from our side.

use serde_json::json;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

async fn open(stage: &Stage, council: &str) -> Result<Page> {
    let home = stage.proxy.origin();
    stage
        .browser
        .open(&format!("{home}/embedding/?council={council}"))
        .await?;
    Ok(stage.browser.whole_page())
}

/// Writes into the two boxes of the check, and presses its button.
async fn compare(page: &Page, address: &str, policy: &str) -> Result {
    page.textbox("Address of your page").write(address).await?;
    page.textbox("Its Content-Security-Policy, if it has one")
        .write(policy)
        .await?;
    page.button("Check").click().await
}

#[tokio::test]
async fn a_council_finds_what_it_pastes() -> Played {
    journey(async |stage| {
        let page = open(stage, "").await?;
        page.select("Your council").write(councils::OPEN).await?;
        page.button("Show").click().await?;
        page.says("For Testshire Council:").await?;
        let home = stage.proxy.origin();
        for snippet in [
            format!(r#"<script async src="{home}/embed.js" data-council="testshire"></script>"#),
            format!(r#"<script async src="{home}/embed.js?council=testshire"></script>"#),
            format!(r#"<iframe src="{home}/survey/?council=testshire" title=""#),
            format!("script-src {home} 'wasm-unsafe-eval'; connect-src {home}"),
            "trusted-types ylbc".to_owned(),
            format!("frame-src {home}"),
            format!(r#"<script src="{home}/embedding/check.js" data-council="testshire">"#),
        ] {
            page.says(&snippet).await?;
        }
        // The hash is that of the file: with another one the browser would refuse it.
        page.says(&format!("{home}/v/0.1.0/embed.js\" integrity=\"sha384-"))
            .await?;
        let poster = page
            .link("A poster with the QR code, to print")
            .attribute("href")
            .await?;
        assert_eq!(
            poster.as_deref(),
            Some("/embedding/poster?council=testshire")
        );
        page.button("Copy the tag").click().await?;
        page.button("Copied").find().await?;
        let quiet = engine::console(stage.browser.client()).await?;
        assert_eq!(quiet, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_unknown_council_gets_the_known_ones() -> Played {
    journey(async |stage| {
        let page = open(stage, "nowhere").await?;
        page.says("No council has the id “nowhere”. The ids are: testshire, otherham,")
            .await?;
        page.never_says("Paste one of these").await
    })
    .await
}

#[tokio::test]
async fn a_page_is_checked_from_our_side() -> Played {
    journey(async |stage| {
        let page = open(stage, councils::OPEN).await?;
        let home = stage.proxy.origin();
        compare(&page, "http://127.0.0.1:8000/leaving-care", "").await?;
        page.says("Nothing stops the survey.").await?;
        page.says("http://127.0.0.1:8000 is in the list of Testshire Council.")
            .await?;
        let policy = "content-security-policy: default-src 'self'; script-src 'self'; \
                      require-trusted-types-for 'script'; trusted-types one";
        compare(&page, "www.elsewhere.example/page", policy).await?;
        for found in [
            "https://www.elsewhere.example is not in the list of Testshire Council.".to_owned(),
            "browsers do not mix them".to_owned(),
            format!("script-src 'self' {home} 'wasm-unsafe-eval'"),
            format!("connect-src 'self' {home}"),
            "trusted-types one ylbc".to_owned(),
            format!("frame-src 'self' {home}"),
            "6 things stop the survey.".to_owned(),
        ] {
            page.says(&found).await?;
        }
        let fine = format!(
            "script-src 'self' {home} 'wasm-unsafe-eval'; connect-src {home}; frame-src {home}"
        );
        compare(&page, "http://127.0.0.2:1234", &fine).await?;
        page.says("http://127.0.0.2:1234 is not in the list")
            .await?;
        page.says("One thing stops the survey.").await
    })
    .await
}

#[tokio::test]
async fn a_policy_is_read_in_whatever_form_it_is_pasted() -> Played {
    journey(async |stage| {
        let page = open(stage, councils::OPEN).await?;
        let home = stage.proxy.origin();
        let wanted = format!("script-src 'self' {home} 'wasm-unsafe-eval'");
        for pasted in [
            r#"<meta http-equiv="Content-Security-Policy" content="default-src 'self'">"#,
            r#"<meta content="default-src 'self'" http-equiv="Content-Security-Policy" />"#,
            r#"add_header Content-Security-Policy "default-src 'self'" always;"#,
            r#"Header always set Content-Security-Policy "default-src 'self'""#,
            r#"<add name="Content-Security-Policy" value="default-src 'self'" />"#,
        ] {
            compare(&page, "http://127.0.0.1:8000", pasted).await?;
            page.says("3 things stop the survey.").await?;
            let lines = "return [...document.querySelectorAll('#findings .stop code')]
                .map((line) => line.textContent)";
            let lines = stage.browser.run(lines, vec![]).await?;
            let connect = format!("connect-src 'self' {home}");
            assert_eq!(lines, json!([wanted, wanted, connect]), "{pasted}");
            compare(&page, "http://127.0.0.1:8000", "").await?;
            page.says("Nothing stops the survey.").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_state_of_a_council_is_told() -> Played {
    journey(async |stage| {
        for (council, words) in [
            (councils::CLOSED, "The survey has closed"),
            (councils::NOT_YET_OPEN, "The survey is not open yet"),
        ] {
            let page = open(stage, council).await?;
            compare(&page, "http://127.0.0.1:8000", "").await?;
            page.says(words).await?;
        }
        Ok(())
    })
    .await
}
