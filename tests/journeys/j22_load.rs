//! Journey 22: what is loaded, when, and how often. Nothing but the loader before the
//! reader comes near; everything at once then, and nothing twice; the survey's name at
//! once; nothing moves in the page; a second visit comes from the browser's cache.

use std::collections::BTreeSet;

use anyhow::ensure;
use serde_json::{from_value, json};
use ylbc_tests::bundle::address_of;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::wait::until;
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

use crate::strangers::runs;

const LOADER: &str = "/embed.js";

/// Farther from the top of the page than the loader looks ahead.
const FAR: &str = r#"<p style="height: 3000px">Above</p>"#;

/// Keeps every move of what stands in the page.
const MOVES: &str = "<script>window.moves = [];
    new PerformanceObserver((list) => moves.push(...list.getEntries().map((move) =>
      `${move.value}: ${move.sources.map((source) => source.node?.nodeName)}`)))
      .observe({ type: 'layout-shift', buffered: true })</script>";

const WIDTHS: [u32; 3] = [engine::WINDOW.0, 768, 1280];
const HEIGHT: u32 = 900;

#[tokio::test]
async fn nothing_but_the_loader_until_the_reader_comes_near() -> Played {
    journey(async |stage| {
        let page = CouncilPage::default().and(FAR).and(&stage.tag().html());
        let survey = stage.open_page(&page).await?;
        survey.at("Your life beyond care").await?;
        stage.browser.settle().await?;
        assert_eq!(paths(stage), [LOADER]);
        stage.browser.run("scrollTo(0, 1000)", vec![]).await?;
        stage.browser.settle().await?;
        assert_eq!(paths(stage), [LOADER]);
        // One and a half windows above it.
        stage.browser.run("scrollTo(0, 2000)", vec![]).await?;
        runs(stage).await
    })
    .await
}

#[tokio::test]
async fn the_first_frame_needs_nothing_but_the_loader() -> Played {
    journey(async |stage| {
        for (lang, title) in [("en", "Your life beyond care"), ("en-XA", "")] {
            stage.proxy.hold_all_but(LOADER);
            begin_to_load(stage, lang).await?;
            let survey = stage.browser.page();
            let text = survey.text().await?;
            let heading = survey.heading().await?;
            ensure!(heading.contains(title), "the heading is {heading:?}");
            ensure!(text.len() > heading.len(), "no first words: {text:?}");
            let shown = "return document.querySelector('ylbc-survey').shadowRoot
                .querySelector('[lang]').lang";
            assert_eq!(stage.browser.run(shown, vec![]).await?, json!(lang));
            stage.proxy.let_through();
            runs(stage).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn everything_goes_out_at_once_and_nothing_twice() -> Played {
    journey(async |stage| {
        stage.proxy.hold_all_but(LOADER);
        begin_to_load(stage, "en").await?;
        let council = format!("/v1/councils/{}.json", councils::OPEN);
        // Nothing has been answered yet: none of them has waited for another. Over this
        // protocol browsers ask for six files at a time. The instrument is the greeting's.
        let wanted = [".js", ".wasm", ".ftl", council.as_str()];
        until(async || {
            let asked = paths(stage);
            let missing: Vec<_> = wanted
                .iter()
                .filter(|end| {
                    !asked
                        .iter()
                        .any(|path| path != LOADER && path.ends_with(*end))
                })
                .collect();
            Ok(match missing.is_empty() {
                true => Ok(()),
                false => Err(format!("not asked for: {missing:?}; asked for: {asked:?}")),
            })
        })
        .await?;
        stage.proxy.let_through();
        runs(stage).await?;
        stage.browser.settle().await?;
        let asked = paths(stage);
        let once: BTreeSet<_> = asked.iter().collect();
        assert_eq!(asked.len(), once.len(), "asked for twice: {asked:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_second_visit_comes_from_the_cache() -> Played {
    journey(async |stage| {
        stage.open(&stage.tag()).await?;
        runs(stage).await?;
        all_has_come(stage).await?;
        let before = stage.proxy.passed().len();
        let address = stage
            .host
            .serve("/other-page", &CouncilPage::with(&stage.tag()));
        stage.browser.open(&address).await?;
        runs(stage).await?;
        let passed = stage.proxy.passed().split_off(before);
        let [council] = passed.as_slice() else {
            anyhow::bail!("asked for again: {:?}", paths(stage).split_off(before));
        };
        assert_eq!(
            council.path,
            format!("/v1/councils/{}.json", councils::OPEN)
        );
        ensure!(
            council.header("if-none-match").is_some(),
            "the council's file is sent anew each time"
        );
        Ok(())
    })
    .await
}

/// Waits for the pictures, which are asked for last. Browsers list what has come whole.
async fn all_has_come(stage: &Stage) -> Result {
    let last = address_of(&["stage", "later", "pictures:{ylbc"])?;
    let has_come = "return performance.getEntriesByType('resource')
        .some(({ name, responseEnd }) => name.endsWith(arguments[0]) && responseEnd > 0)";
    until(async || {
        let has_come = stage.browser.run(has_come, vec![json!(last)]).await?;
        let has_come = (has_come == json!(true)).then_some(());
        Ok(has_come.ok_or_else(|| "not all files have come".to_owned()))
    })
    .await
}

/// The loader may come when the page has been drawn already: then its element moves what is
/// below, unless the page keeps room for it. After that nothing moves any more.
#[tokio::test]
async fn nothing_moves_once_the_first_frame_is_there() -> Played {
    journey(async |stage| {
        for width in WIDTHS {
            stage.proxy.hold_all_but(LOADER);
            open_wide(stage, width, "<p>Above</p>").await?;
            put_tag(stage, "en").await?;
            has_moved(stage).await?;
            stage.proxy.let_through();
            runs(stage).await?;
            let moves = has_moved(stage).await?;
            ensure!(moves.is_empty(), "{width} pixels wide: {moves:#?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_moves_at_all_where_the_page_keeps_room() -> Played {
    journey(async |stage| {
        for width in WIDTHS {
            let room = "<p>Above</p><div style='min-height: 1060px'><p>Here</p></div>";
            open_wide(stage, width, room).await?;
            put_tag(stage, "en").await?;
            runs(stage).await?;
            let moves = has_moved(stage).await?;
            ensure!(moves.is_empty(), "{width} pixels wide: {moves:#?}");
        }
        Ok(())
    })
    .await
}

/// Opens a page with `above`, and with more below it, in a window of this width.
async fn open_wide(stage: &Stage, width: u32, above: &str) -> Result {
    let below = "<h2>Below</h2><p>More words.</p><ul><li>Housing</li></ul>";
    let page = CouncilPage::default().head(MOVES).and(above).and(below);
    stage
        .browser
        .open(&stage.host.serve("/wide", &page))
        .await?;
    engine::resize(stage.browser.client(), width, HEIGHT).await?;
    has_moved(stage).await?;
    let now = stage.browser.run("return innerWidth", vec![]).await?;
    assert_eq!(now, json!(width));
    Ok(())
}

/// What has moved since this was last asked.
async fn has_moved(stage: &Stage) -> Result<Vec<String>> {
    stage.browser.settle().await?;
    let moves = "return moves.splice(0)";
    Ok(from_value(stage.browser.run(moves, vec![]).await?)?)
}

/// What was asked for, in order.
fn paths(stage: &Stage) -> Vec<String> {
    let passed = stage.proxy.passed();
    passed.into_iter().map(|request| request.path).collect()
}

/// Has an empty page load the survey.
async fn begin_to_load(stage: &Stage, lang: &str) -> Result {
    let address = stage
        .host
        .serve("/empty", &CouncilPage::default().and("<p>Here</p>"));
    stage.browser.open(&address).await?;
    put_tag(stage, lang).await
}

/// Puts the tag into a page that is loaded, after its first paragraph: what waits would hold up the page itself.
async fn put_tag(stage: &Stage, lang: &str) -> Result {
    let put = "const [src, council, lang] = arguments;
        const script = document.createElement('script');
        Object.assign(script.dataset, { council, lang });
        const place = document.querySelector('main > div > p') ?? document.querySelector('main > p');
        place.after(Object.assign(script, { src, async: true }))";
    let loader = stage.proxy.origin() + LOADER;
    let arguments = [loader.as_str(), councils::OPEN, lang].map(Into::into);
    stage.browser.run(put, arguments.to_vec()).await?;
    stage.browser.page().heading().await?;
    Ok(())
}
