//! The check on pages with a content security policy: what is missing in it, and the line
//! that the web team has to write.

use serde_json::json;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, Stage, councils, journey};

use super::{ONE_STOPS, check_tag, checked};

/// The check of a page with a policy that lets the check itself in.
async fn check_under(stage: &Stage, policy: &str) -> Result<Page> {
    let policy = policy.replace("HOST", &stage.proxy.origin());
    checked(
        stage,
        councils::OPEN,
        CouncilPage::default().policy(&policy),
    )
    .await
}

#[tokio::test]
async fn a_strict_page_and_the_survey_beside_the_check() -> Played {
    journey(async |stage| {
        let collector = stage.proxy.origin();
        let policy = format!(
            "default-src 'none'; script-src {collector} 'wasm-unsafe-eval'; connect-src {collector}; \
             frame-src {collector}; require-trusted-types-for 'script'; trusted-types ylbc"
        );
        // The check comes first, and must leave the name of the policy to the survey.
        let tag = stage.tag().set("data-load", "now");
        let page = CouncilPage::default().policy(&policy);
        let page = page.and(&check_tag(stage)).and(&tag.html());
        stage.open_page(&page).await?;
        let survey = stage.browser.page();
        survey.at("Your life beyond care").await?;
        survey.button("Start").find().await?;
        let found = stage.browser.page_number(1);
        found.says("Nothing stops the survey.").await?;
        found.never_says("has not run on this page").await?;
        found.never_says("Trusted Types").await
    })
    .await
}

#[tokio::test]
async fn a_policy_without_connect_src() -> Played {
    journey(async |stage| {
        let policy = "default-src 'none'; script-src HOST 'wasm-unsafe-eval'; frame-src HOST";
        let found = check_under(stage, policy).await?;
        found.says(ONE_STOPS).await?;
        let home = stage.proxy.origin();
        found
            .says(&format!(
                "default-src does not let the page fetch from {home}"
            ))
            .await?;
        found.says(&format!("connect-src {home}")).await?;
        found.says("could not be checked").await
    })
    .await
}

#[tokio::test]
async fn a_policy_without_web_assembly() -> Played {
    journey(async |stage| {
        let policy = "script-src HOST; connect-src HOST; frame-src HOST";
        let found = check_under(stage, policy).await?;
        found.says(ONE_STOPS).await?;
        found.says("does not let WebAssembly run").await?;
        let home = stage.proxy.origin();
        found
            .says(&format!(
                "script-src 'nonce-listeners' {home} 'wasm-unsafe-eval'"
            ))
            .await
    })
    .await
}

#[tokio::test]
async fn trusted_types_without_ours() -> Played {
    journey(async |stage| {
        let policy = "script-src HOST 'wasm-unsafe-eval'; require-trusted-types-for 'script'; \
                      trusted-types default dompurify";
        let found = check_under(stage, policy).await?;
        found.says(ONE_STOPS).await?;
        found
            .says("the list trusted-types does not name ylbc")
            .await?;
        found.says("trusted-types default dompurify ylbc").await
    })
    .await
}

#[tokio::test]
async fn a_policy_without_frames_is_only_good_to_know() -> Played {
    journey(async |stage| {
        let policy = "script-src HOST 'wasm-unsafe-eval'; frame-src 'self'";
        let found = check_under(stage, policy).await?;
        found.says("Nothing stops the survey.").await?;
        let home = stage.proxy.origin();
        found.says(&format!("frame-src 'self' {home}")).await
    })
    .await
}

#[tokio::test]
async fn for_a_survey_in_a_frame_frames_count_and_web_assembly_does_not() -> Played {
    journey(async |stage| {
        let home = stage.proxy.origin();
        let policy = format!("script-src {home}; frame-src 'self'");
        let tag = stage.tag().set("data-mode", "frame");
        let page = CouncilPage::with(&tag)
            .policy(&policy)
            .and(&check_tag(stage));
        stage.open_page(&page).await?;
        let found = stage.browser.page_number(1);
        found.says(ONE_STOPS).await?;
        let stops = "return [...document.querySelector('[data-ylbc-check]').shadowRoot
            .querySelectorAll('.stop')].map((finding) => finding.dataset.kind)";
        assert_eq!(stage.browser.run(stops, vec![]).await?, json!(["frame"]));
        found.says("does not let WebAssembly run").await
    })
    .await
}

#[tokio::test]
async fn pasted_into_the_console_of_a_page_that_lets_no_script_in() -> Played {
    journey(async |stage| {
        let page = CouncilPage::default().policy("script-src 'self' 'wasm-unsafe-eval'");
        stage.open_page(&page).await?;
        let home = stage.proxy.origin();
        let fetch = "const [home, council, done] = arguments;
            self.ylbcCheck = { home, council };
            fetch(home + '/embedding/check.js').then((answer) => answer.text()).then(done)";
        let given = vec![json!(home), json!(councils::OPEN)];
        let text = stage.browser.run_async(fetch, given).await?;
        // As the console does, the driver runs it whatever the policy says.
        let text = text.as_str().unwrap_or_default();
        stage.browser.run(text, vec![]).await?;
        let found = stage.browser.page();
        found.says("lets scripts in by a nonce").await?;
        found.says("Give our tag the page’s nonce").await
    })
    .await
}
