//! Journey 33: a simple picture beside the name of each part, for those who read little. It
//! says nothing to a screen reader, takes the colour of the words, and nothing waits for it
//! or moves when it comes.

use serde_json::{Value, json};
use ylbc_tests::bundle::address_of;
use ylbc_tests::page::Page;
use ylbc_tests::wait::until;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, journey};

use crate::plans::FIRST_SECTION;

/// What stands beside the part's name: part, pictures, hidden, as wide as high and as the
/// words are high, in their colour, the place of the heading.
const BESIDE: &str = "
  const { shadowRoot: root } = document.querySelector('ylbc-survey');
  const room = root.querySelector('.picture');
  const { width, height } = room.getBoundingClientRect();
  const [line, words] = [room.querySelector('path') ?? room, room.nextElementSibling];
  return [
    room.dataset.section,
    room.querySelectorAll('svg').length,
    room.getAttribute('aria-hidden'),
    width === height && height === words.getBoundingClientRect().height,
    getComputedStyle(line).stroke === getComputedStyle(words).color,
    root.querySelector('[data-heading]').getBoundingClientRect().top + scrollY,
  ]";

async fn beside(page: &Page) -> Result<Value> {
    page.browser().run(BESIDE, vec![]).await
}

/// The first question, with its picture or without.
async fn first_question(stage: &Stage) -> Result<Page> {
    let page = stage.open(&stage.tag()).await?;
    stage.begin(&page, Device::Own).await?;
    Ok(page)
}

#[tokio::test]
async fn each_part_has_one() -> Played {
    journey(async |stage| {
        let page = first_question(stage).await?;
        until(async || {
            let found = beside(&page).await?;
            let is_there = found[1] == json!(1);
            Ok(is_there.then_some(()).ok_or_else(|| found.to_string()))
        })
        .await?;
        let parts = stage.instrument.sections.clone();
        for part in &parts {
            let first = part.items[0].id.to_string();
            if first != "consent" {
                stage.walk_to(&page, FIRST_SECTION, &first).await?;
            }
            let found = beside(&page).await?;
            let wanted = json!([part.id.to_string(), 1, "true", true, true, found[5]]);
            assert_eq!(found, wanted, "{first}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_them_all_stands_where_it_stood() -> Played {
    journey(async |stage| {
        // Lost first: what has come once is in the browser's memory.
        let pictures = address_of(&["stage", "later", "pictures:{ylbc"])?;
        stage.proxy.lose(Some(&pictures));
        let page = first_question(stage).await?;
        let bare = beside(&page).await?;
        until(async || {
            let asked = stage
                .proxy
                .passed()
                .iter()
                .any(|seen| seen.path == pictures);
            let asked = asked.then_some(());
            Ok(asked.ok_or_else(|| format!("{pictures} was not asked for")))
        })
        .await?;
        stage
            .walk_to(&page, FIRST_SECTION, "living-arrangement")
            .await?;
        assert_eq!(beside(&page).await?[0], json!("home"));
        page.button("Delete my answers").click().await?;
        page.button("Yes, delete my answers").click().await?;
        stage.proxy.lose(None);
        let page = first_question(stage).await?;
        let found = until(async || {
            let found = beside(&page).await?;
            let is_there = found[1] == json!(1);
            Ok(is_there
                .then_some(found.clone())
                .ok_or_else(|| found.to_string()))
        })
        .await?;
        assert_eq!(bare, json!([found[0], 0, "true", true, bare[4], found[5]]));
        Ok(())
    })
    .await
}
