//! Journey 16: a web team checks its page. Each thing that can stop the survey is broken in
//! turn, and the check names it and says what to change; where nothing is wrong, it says so.

mod from_here;
mod policies;

use std::time::Duration;

use serde_json::json;
use ylbc_tests::change::Change;
use ylbc_tests::host::{Host, Page as CouncilPage};
use ylbc_tests::page::Page;
use ylbc_tests::{Played, Result, Stage, councils, journey};

const ONE_STOPS: &str = "One thing stops the survey.";

/// The check as it is put into a page of [`councils::OPEN`].
fn check_tag(stage: &Stage) -> String {
    let home = stage.proxy.origin();
    format!(r#"<script src="{home}/embedding/check.js" data-council="testshire"></script>"#)
}

/// Opens `page` with the check of `council` in it, and waits for what it finds.
async fn checked(stage: &Stage, council: &str, page: CouncilPage) -> Result<Page> {
    let tag = check_tag(stage).replace(councils::OPEN, council);
    stage.open_page(&page.and(&tag)).await?;
    let box_of_check = stage.browser.page();
    box_of_check.says("the survey.").await?;
    Ok(box_of_check)
}

/// The check of a page without a policy.
async fn check(stage: &Stage, council: &str) -> Result<Page> {
    checked(stage, council, CouncilPage::default()).await
}

#[tokio::test]
async fn a_page_that_is_in_order() -> Played {
    journey(async |stage| {
        let found = check(stage, councils::OPEN).await?;
        found.says("Nothing stops the survey.").await?;
        let listed = format!(
            "{} is in the list of Testshire Council.",
            stage.host.origin()
        );
        for fine in [
            &listed,
            "is open: wave “first”, from 2026-01-01 to 2099-12-31",
            "The clocks of this device and of our server agree.",
            "The survey’s files arrive, unchanged and with their types.",
            "Our scripts may run.",
            "WebAssembly may run.",
            "No script from a third party",
        ] {
            found.says(fine).await?;
        }
        found.button("Close").click().await?;
        found.button("Check again").is_gone().await
    })
    .await
}

#[tokio::test]
async fn a_tag_that_the_browser_has_refused() -> Played {
    journey(async |stage| {
        let refused = stage
            .tag()
            .set("integrity", "sha384-AAAA")
            .set("crossorigin", "");
        let page = CouncilPage::with(&refused);
        let found = checked(stage, councils::OPEN, page).await?;
        found
            .says("The survey’s tag has not run on this page.")
            .await?;
        let home = stage.proxy.origin();
        let frame = format!(r#"<iframe src="{home}/survey/?council=testshire"></iframe>"#);
        let page = CouncilPage::default().and(&frame);
        let found = checked(stage, councils::OPEN, page).await?;
        found.never_says("has not run on this page").await
    })
    .await
}

#[tokio::test]
async fn where_and_when_it_may_be_answered() -> Played {
    journey(async |stage| {
        let origin = stage.host.origin();
        let cases = [
            (
                councils::ELSEWHERE,
                format!("{origin} is not in the list of Elsewhere Council."),
            ),
            (
                councils::CLOSED,
                "The survey has closed: wave “first” was from 2020-01-01".into(),
            ),
            (
                councils::NOT_YET_OPEN,
                "is not open yet: wave “first” is from 2098-01-01".into(),
            ),
            ("nowhere", "No council has the id “nowhere”.".into()),
            (
                "nowhere",
                "testshire, otherham, earlyton, lateford, elsewhere".into(),
            ),
        ];
        for (council, words) in cases {
            let found = check(stage, council).await?;
            found.says(ONE_STOPS).await?;
            found.says(&words).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_answer_that_the_page_may_not_read() -> Played {
    journey(async |stage| {
        let gone = Change::Header("access-control-allow-origin", None);
        stage.proxy.change("/v1/", "", gone);
        let found = check(stage, councils::OPEN).await?;
        found.says(ONE_STOPS).await?;
        found
            .says("without the header that lets this page read it")
            .await?;
        found.says("Access-Control-Allow-Origin: *").await
    })
    .await
}

#[tokio::test]
async fn a_script_of_another_type() -> Played {
    journey(async |stage| {
        let plain = Change::Header("content-type", Some("text/plain"));
        stage.proxy.change("/b/", ".js", plain);
        let found = check(stage, councils::OPEN).await?;
        found.says(ONE_STOPS).await?;
        found.says("comes with the wrong type: text/plain").await?;
        found.says("Content-Type: text/javascript").await
    })
    .await
}

#[tokio::test]
async fn web_assembly_of_another_type_is_only_good_to_know() -> Played {
    journey(async |stage| {
        let bytes = Change::Header("content-type", Some("application/octet-stream"));
        stage.proxy.change("/b/", ".wasm", bytes);
        let found = check(stage, councils::OPEN).await?;
        found.says("Nothing stops the survey.").await?;
        found
            .says("comes with another type than ours: application/octet-stream")
            .await?;
        found.says("Content-Type: application/wasm").await
    })
    .await
}

#[tokio::test]
async fn a_changed_file() -> Played {
    journey(async |stage| {
        stage.proxy.change("/b/", ".wasm", Change::Byte);
        let found = check(stage, councils::OPEN).await?;
        found.says(ONE_STOPS).await?;
        found.says(".wasm arrives changed").await
    })
    .await
}

#[tokio::test]
async fn no_way_to_the_server() -> Played {
    journey(async |stage| {
        stage.proxy.lose(Some("/v1/"));
        let found = check(stage, councils::OPEN).await?;
        found.says(ONE_STOPS).await?;
        found
            .says("Something lets some of our addresses through")
            .await
    })
    .await
}

#[tokio::test]
async fn clocks_that_differ() -> Played {
    journey(async |stage| {
        let hours = Duration::from_secs(3 * 60 * 60);
        let found = checked(stage, councils::OPEN, CouncilPage::default().ahead(hours)).await?;
        found.says(ONE_STOPS).await?;
        found.says("The clocks are 3 hours apart").await?;
        let old = Change::Header("date", Some("Thu, 01 Jan 2026 00:00:00 GMT"));
        stage.proxy.change("/v1/", "", old);
        let found = check(stage, councils::OPEN).await?;
        found.says("days apart").await?;
        found.says("our server says 2026-01-01 00:00 (UTC)").await
    })
    .await
}

#[tokio::test]
async fn a_clock_that_is_not_told() -> Played {
    journey(async |stage| {
        let hidden = Change::Header("access-control-expose-headers", None);
        stage.proxy.change("/v1/", "", hidden);
        let found = check(stage, councils::OPEN).await?;
        found.says("The clocks could not be compared").await
    })
    .await
}

#[tokio::test]
async fn scripts_of_third_parties() -> Played {
    journey(async |stage| {
        let other = Host::start().await?;
        let address = other.serve("/counter.js", &CouncilPage::ordinary());
        let page = CouncilPage::default().head(&format!(r#"<script src="{address}"></script>"#));
        let found = checked(stage, councils::OPEN, page).await?;
        found
            .says("Any script on the page can read what is typed")
            .await?;
        let listed = "return document.querySelector('[data-ylbc-check]').shadowRoot
            .querySelector('[data-kind=others] pre').innerText";
        let listed = stage.browser.run(listed, vec![]).await?;
        assert_eq!(listed, json!(other.origin()));
        Ok(())
    })
    .await
}
