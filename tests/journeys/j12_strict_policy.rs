//! Journey 12: a page of another origin with a strict policy, Trusted Types included. No
//! violation, no console message, nothing of the host's page is touched, and the response
//! is stored.

use serde_json::{Value, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, engine, journey};

use crate::plans::{EVERYTHING, OTHERWISE};

const NEW_NAMES: &str = "return Object.getOwnPropertyNames(window).filter((name) =>
    !namesBefore.includes(name) && name !== 'namesBefore' && isNaN(name)
    && !arguments[0].some((start) => name.startsWith(start)))";

// Without the scripts that it is told to leave out: at the start some of ours are still on
// their way, at the end none may be left.
const HOST_PAGE: &str = "return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    address: location.href,
    head: [...document.head.children].filter((e) => !e.matches(arguments[0])).map((e) => e.outerHTML),
    sheets: document.adoptedStyleSheets.length,
  }";

#[tokio::test]
async fn the_whole_survey() -> Played {
    journey(async |stage| {
        let page = open_strictly(stage, "").await?;
        page.button("Start").find().await?;
        let before = stage.browser.run(HOST_PAGE, vec![json!("script")]).await?;
        stage.begin(&page, Device::Own).await?;
        let walked = stage.walk_to_check(&page, EVERYTHING).await?;
        stage.send(&page).await?;
        is_quiet(stage).await?;
        let after = stage.browser.run(HOST_PAGE, vec![json!("script[nonce]")]);
        assert_eq!(after.await?, before);
        let by_driver = vec![json!(engine::DRIVER_NAMES)];
        assert_eq!(stage.browser.run(NEW_NAMES, by_driver).await?, json!([]));
        assert_eq!(
            stage.only_row().await?.answers,
            Value::Object(walked.clicked)
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_pages_beside_the_questions() -> Played {
    journey(async |stage| {
        // A council that lists its Trusted Types policies has ours in the list.
        let page = open_strictly(stage, "; trusted-types ylbc").await?;
        stage.begin(&page, Device::Shared).await?;
        page.button("Continue").click().await?;
        page.says(&stage.texts.get("error-summary-title")?).await?;
        page.button("Get support").click().await?;
        page.button(stage.texts.get("support-back")?)
            .click()
            .await?;
        page.button("Delete my answers").click().await?;
        page.button(stage.texts.get("delete-cancel")?)
            .click()
            .await?;
        stage.walk_to_check(&page, OTHERWISE).await?;
        stage.change(&page, "best-thing").await?;
        page.textbox(stage.texts.get("best-thing")?)
            .write("Write to me@example.org")
            .await?;
        page.says(&stage.texts.get("identifier-email")?).await?;
        page.button("Continue").click().await?;
        stage.send(&page).await?;
        page.button("Someone else wants to answer").click().await?;
        page.at("Your life beyond care").await?;
        is_quiet(stage).await?;
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn events_only_where_they_are_wanted() -> Played {
    journey(async |stage| {
        let page = stage.open(&stage.tag().set("data-events", "on")).await?;
        stage.begin(&page, Device::Shared).await?;
        stage.walk_to_check(&page, OTHERWISE).await?;
        stage.send(&page).await?;
        let seen = stage.browser.seen().await?;
        for event in [
            "ylbc:ready",
            "ylbc:progress {\"section\":\"home\"}",
            "ylbc:sent",
        ] {
            assert!(
                seen.iter().any(|line| line.contains(event)),
                "{event} is not in {seen:?}"
            );
        }
        // A section's id and nothing that was answered.
        assert!(
            !seen
                .iter()
                .any(|line| line.contains("custody") || line.contains("26-plus"))
        );
        Ok(())
    })
    .await
}

async fn open_strictly(stage: &Stage, more: &str) -> Result<Page> {
    let collector = stage.proxy.origin();
    let policy = format!(
        "default-src 'none'; script-src {collector} 'wasm-unsafe-eval'; connect-src {collector}; \
         img-src {collector}; require-trusted-types-for 'script'{more}"
    );
    stage
        .open_page(&CouncilPage::with(&stage.tag()).policy(&policy))
        .await
}

async fn is_quiet(stage: &Stage) -> Result {
    assert_eq!(stage.browser.seen().await?, Vec::<String>::new());
    assert_eq!(
        engine::console(stage.browser.client()).await?,
        Vec::<String>::new()
    );
    Ok(())
}
