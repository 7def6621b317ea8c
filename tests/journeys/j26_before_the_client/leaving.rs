//! Leaving from the early page: at once, covered, and the client that comes after it shows
//! nothing and keeps nothing.

use fantoccini::key::Key;
use serde_json::json;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::storage::left_behind;
use ylbc_tests::{Played, journey};

use super::{START, YES, without_client};

/// Nothing that this page is left for ever comes.
const NEVER_THERE: &str =
    "<script nonce=listeners>navigation.onnavigate = (e) => e.preventDefault()</script>";

#[tokio::test]
async fn whoever_leaves_before_has_left() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        page.button("Exit this page").click().await?;
        stage.has_left().await?;
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

#[tokio::test]
async fn three_times_shift_leaves_before() -> Played {
    journey(async |stage| {
        let page = without_client(stage).await?;
        let (shift, tab) = (char::from(Key::Shift), char::from(Key::Tab));
        stage.browser.type_keys(&[shift, shift, tab, shift]).await?;
        page.at(START).await?;
        stage.browser.type_keys(&[shift, shift]).await?;
        stage.has_left().await?;
        stage.proxy.let_through();
        Ok(())
    })
    .await
}

/// The page to leave for is slow, and the client comes in the meantime.
#[tokio::test]
async fn whoever_leaves_sees_nothing_come_and_nothing_is_kept() -> Played {
    journey(async |stage| {
        stage.proxy.hold(".wasm");
        let page = CouncilPage::with(&stage.tag()).head(NEVER_THERE);
        let page = stage.open_page(&page).await?;
        page.radio(YES).choose().await?;
        page.button("Start").click().await?;
        page.button("Exit this page").click().await?;
        assert_eq!(page.text().await?, "");
        let covered = "const root = document.querySelector('ylbc-survey').shadowRoot;
            const { width, height } = root.querySelector(':modal').getBoundingClientRect();
            return width >= innerWidth && height >= innerHeight";
        assert_eq!(stage.browser.run(covered, vec![]).await?, json!(true));
        stage.proxy.let_through();
        stage.browser.settle().await?;
        stage
            .browser
            .run("dispatchEvent(new Event('online'))", vec![])
            .await?;
        stage.browser.settle().await?;
        assert_eq!(page.text().await?, "");
        assert_eq!(stage.browser.run(covered, vec![]).await?, json!(true));
        assert_eq!(left_behind(&stage.browser).await?, [""; 0]);
        Ok(())
    })
    .await
}
