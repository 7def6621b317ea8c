//! Journey 5: what goes wrong while sending. Whatever it is, the answers are stored once,
//! nothing is thanked for before, and an own device loses nothing.

use std::time::Duration;

use anyhow::ensure;
use serde_json::{Value, from_str, json};
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::proxy::Fault;
use ylbc_tests::storage::Store;
use ylbc_tests::walk::{Device, REQUIRED};
use ylbc_tests::{Played, Result, Stage, journey};

const NOT_SENT: &str = "Not sent yet";

/// Keeps the text of each file that the page offers.
const KEEP_FILES: &str = r#"<script nonce="listeners">
  window.offered = [];
  const own = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => offered.push(text));
    return own.call(URL, blob);
  };
</script>"#;

/// A field of the council's page, which has the focus before the survey comes up.
const SEARCH: &str = r#"<input id="search" aria-label="Search">
<script nonce="listeners">search.focus();</script>"#;

const WOULD_WARN: &str = "const leaving = new Event('beforeunload', { cancelable: true });
    return !dispatchEvent(leaving)";

#[tokio::test]
async fn the_network_is_gone_and_comes_back() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        stage.proxy.cut();
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        page.says(&stage.texts.get("waiting-own")?).await?;
        assert_eq!(stage.browser.run(WOULD_WARN, vec![]).await?, json!(false));
        stage.proxy.mend();
        stage
            .browser
            .run("dispatchEvent(new Event('online'))", vec![])
            .await?;
        thanked_for_once(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn the_network_comes_back_by_the_next_visit() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        stage.proxy.cut();
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        stage
            .browser
            .open(&stage.host.serve("/weather", &CouncilPage::ordinary()))
            .await?;
        stage.proxy.mend();
        // Far down in the page: what waits to be sent does not wait to be seen.
        let far = CouncilPage::default().and("<div style='height: 9000px'></div>");
        let page = stage.open_page(&far.and(&stage.tag().html())).await?;
        thanked_for_once(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn sending_by_itself_leaves_the_focus_where_it_is() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        stage.proxy.cut();
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        stage.proxy.mend();
        stage.proxy.next_sendings([Fault::Answered {
            status: 503,
            retry_after: None,
        }]);
        let search = CouncilPage::default().and(SEARCH);
        let page = stage.open_page(&search.and(&stage.tag().html())).await?;
        page.at(NOT_SENT).await?;
        is_in_the_search(stage).await?;
        page.at("Thank you").await?;
        is_in_the_search(stage).await?;
        stage.only_row().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_collector_is_killed() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        stage.collector.kill().await?;
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        stage.restart_collector(&[]).await?;
        page.button("Try now").click().await?;
        thanked_for_once(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn the_reply_is_lost_after_storing() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Shared).await?;
        stage
            .proxy
            .next_sendings([Fault::ReplyLost, Fault::ReplyLost]);
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        assert_eq!(stage.rows().await?.len(), 1);
        thanked_for_once(stage, &page).await?;
        assert_eq!(stage.proxy.sendings().len(), 3);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn thanks_come_after_storing_only() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Shared).await?;
        stage
            .proxy
            .next_sendings([Fault::Late(Duration::from_secs(2))]);
        stage.press_send(&page).await?;
        page.at(&stage.texts.get("sending-title")?).await?;
        thanked_for_once(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn busy_at_first() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        stage.proxy.next_sendings([Fault::Answered {
            status: 503,
            retry_after: None,
        }]);
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        page.says(&stage.texts.get("waiting-reason-busy")?).await?;
        thanked_for_once(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn asked_to_wait() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Shared).await?;
        stage.proxy.next_sendings([Fault::Answered {
            status: 429,
            retry_after: Some(5),
        }]);
        stage.press_send(&page).await?;
        page.at(NOT_SENT).await?;
        page.says(&stage.texts.get("waiting-shared")?).await?;
        assert_eq!(stage.browser.run(WOULD_WARN, vec![]).await?, json!(true));
        thanked_for_once(stage, &page).await?;
        let sendings = stage.proxy.sendings();
        let [first, second] = sendings.as_slice() else {
            anyhow::bail!("sent {} times, not twice", sendings.len());
        };
        let waited = second.at - first.at;
        ensure!(waited >= Duration::from_secs(5), "waited only {waited:?}");
        assert_eq!(stage.browser.run(WOULD_WARN, vec![]).await?, json!(false));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn refused_for_good_on_an_own_device() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Own).await?;
        stage.proxy.next_sendings([Fault::Answered {
            status: 422,
            retry_after: None,
        }]);
        stage.press_send(&page).await?;
        page.at("We can’t take your answers").await?;
        page.says(&stage.texts.get("refused-reason-other")?).await?;
        page.says(&stage.texts.get("save-file-warning")?).await?;
        assert_eq!(Store::Local.records(&stage.browser).await?.len(), 1);
        page.button("Save my answers as a file").click().await?;
        let offered = ylbc_tests::wait::until(async || {
            let offered = stage
                .browser
                .run("return window.offered[0]", vec![])
                .await?;
            Ok(offered
                .as_str()
                .map(str::to_owned)
                .ok_or_else(|| "no file is offered".into()))
        });
        let offered: Value = from_str(&offered.await?)?;
        assert_eq!(
            offered["answers"],
            json!({ "consent": "yes", "age-band": "18-20" })
        );
        assert_eq!(stage.rows().await?, []);
        assert_eq!(stage.proxy.sendings().len(), 1, "a final refusal is final");
        stage.browser.reload().await?;
        // On the next visit the same letter is taken, for instance after a repair.
        thanked_for_once(stage, &page).await
    })
    .await
}

#[tokio::test]
async fn refused_for_good_on_a_shared_device() -> Played {
    journey(async |stage| {
        let page = at_check(stage, Device::Shared).await?;
        stage.proxy.next_sendings([Fault::Answered {
            status: 410,
            retry_after: None,
        }]);
        stage.press_send(&page).await?;
        page.at("We can’t take your answers").await?;
        page.says(&stage.texts.get("refused-reason-closed")?)
            .await?;
        assert_eq!(page.button("Save my answers as a file").count().await?, 0);
        assert_eq!(
            Store::Local.ours(&stage.browser).await?,
            Vec::<String>::new()
        );
        Ok(())
    })
    .await
}

async fn at_check(stage: &Stage, device: Device) -> Result<Page> {
    let page = stage
        .open_page(&CouncilPage::with(&stage.tag()).head(KEEP_FILES))
        .await?;
    stage.begin(&page, device).await?;
    stage.walk_to(&page, REQUIRED, "living-arrangement").await?;
    page.button("Finish now").click().await?;
    page.at("Check your answers").await?;
    Ok(page)
}

async fn is_in_the_search(stage: &Stage) -> Result {
    stage.browser.settle().await?;
    let focus = stage
        .browser
        .run("return document.activeElement.id", vec![])
        .await?;
    assert_eq!(focus, json!("search"));
    Ok(())
}

/// Waits for the thanks, and sees that all sendings were the same and one row came of them.
async fn thanked_for_once(stage: &Stage, page: &Page) -> Result {
    page.at("Thank you").await?;
    let row = stage.only_row().await?;
    assert_eq!(
        row.answers,
        json!({ "consent": "yes", "age-band": "18-20" })
    );
    let sendings = stage.proxy.sendings();
    let same = |passed: &ylbc_tests::proxy::Passed| {
        (
            passed.body.clone(),
            passed.header("idempotency-key").map(str::to_owned),
        )
    };
    let first = sendings.first().map(same);
    assert!(sendings.iter().all(|passed| Some(same(passed)) == first));
    Ok(())
}
