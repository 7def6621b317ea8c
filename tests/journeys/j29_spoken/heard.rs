//! What a screen reader hears of by itself: what comes into the live region, each with its
//! language.

use serde_json::{Value, from_value};
use ylbc_tests::browser::Browser;
use ylbc_tests::host::{Page as CouncilPage, Tag};
use ylbc_tests::wait::until;
use ylbc_tests::{Result, Stage};

/// Keeps each text that comes into a live region which our element has in the page.
const LISTEN: &str = "<script nonce='listeners'>
  window.heardByTheTest = [];
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (!target.matches?.('ylbc-survey > [role=status]')) continue;
      for (const { data } of addedNodes) if (data) heardByTheTest.push([target.lang, data]);
    }
  }).observe(document, { childList: true, subtree: true });
</script>";

const HEARD: &str = "return window.heardByTheTest.splice(0)";

/// A field of the council's page, and who stands in it.
const SEARCH: &str = "<input id='search' aria-label='Search'>";
const TO_THE_SEARCH: &str = "search.focus()";

/// A page of the council with `tag` in it, whose live region is listened to.
pub fn page_with(tag: &Tag) -> CouncilPage {
    CouncilPage::default()
        .head(LISTEN)
        .and(SEARCH)
        .and(&tag.html())
}

/// Puts the focus into a field of the council's page.
///
/// # Errors
/// There is none.
pub async fn go_elsewhere(browser: &Browser) -> Result {
    browser.run(TO_THE_SEARCH, vec![]).await?;
    Ok(())
}

/// What was heard since this was last asked, each text once it is there.
///
/// # Errors
/// The page is not listened to.
pub async fn heard(browser: &Browser) -> Result<Vec<(String, String)>> {
    browser.settle().await?;
    Ok(from_value(browser.run(HEARD, vec![]).await?)?)
}

/// Waits until the survey has said something, and sees that it was `id`, once, in
/// `language`.
///
/// # Errors
/// It has said something else, or nothing.
pub async fn hears(stage: &Stage, language: &str, id: &str) -> Result {
    hears_words(stage, language, &stage.texts.get(id)?).await
}

/// The same with words that are not all of a message.
///
/// # Errors
/// As [`hears`].
pub async fn hears_words(stage: &Stage, language: &str, words: &str) -> Result {
    until(async || {
        let count = stage
            .browser
            .run("return heardByTheTest.length", vec![])
            .await?;
        let has_some = count.as_u64().is_some_and(|count| count > 0);
        Ok(has_some
            .then_some(())
            .ok_or_else(|| format!("not {words:?}")))
    })
    .await?;
    let wanted = vec![(language.to_owned(), words.to_owned())];
    assert_eq!(heard(&stage.browser).await?, wanted);
    Ok(())
}

/// Sees that the survey has said nothing by itself.
///
/// # Errors
/// The page is not listened to.
pub async fn hears_nothing(stage: &Stage) -> Result {
    assert_eq!(heard(&stage.browser).await?, vec![]);
    Ok(())
}

/// What stands in the live region, for who reads on into it.
///
/// # Errors
/// There is none.
pub async fn left_over(browser: &Browser) -> Result<String> {
    let region = "return document.querySelector('ylbc-survey > [role=status]').textContent";
    Ok(from_value(browser.run(region, vec![]).await?)?)
}

/// Sees that the focus is where the person put it.
///
/// # Errors
/// The browser does not say.
pub async fn is_elsewhere(browser: &Browser) -> Result {
    let focused = browser
        .run("return document.activeElement.id", vec![])
        .await?;
    assert_eq!(focused, Value::from("search"));
    Ok(())
}
