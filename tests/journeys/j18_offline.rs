//! Journey 18: the stand-alone page without a network. Once answers are saved on somebody's
//! own phone, the page comes up without one too, and with the answers goes all that this
//! needs. No other page ever leaves a worker or a cache behind.

mod gone;

use anyhow::ensure;
use serde_json::{Value, from_value, json};
use ylbc_tests::bundle::address_of;
use ylbc_tests::page::Page;
use ylbc_tests::wait::until;
use ylbc_tests::walk::{Device, Say};
use ylbc_tests::{Played, Result, Stage, councils, journey};

use crate::plans::FIRST_SECTION;

/// Workers and caches of the page's origin, and the paths of all that the caches hold.
const KEPT: &str = "const [done] = arguments; (async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ active, scope }) =>
      `${active?.state} ${new URL(scope).pathname}`),
    caches: await caches.keys(),
    files: (await Promise.all((await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length))))).flat(),
  }))().then(done)";

/// What the page is made of, beside the bundle.
const FILES: [&str; 5] = [
    "/embed.js",
    "/survey/?council=testshire",
    "/survey/survey.css",
    "/survey/survey.js",
    "/v1/councils/testshire.json",
];

/// Greeting, stage, WASM, instrument, one language, and last a script and pictures.
const BUNDLE_FILES: usize = 7;

#[tokio::test]
async fn answers_and_place_come_back_and_are_sent_later() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage).await?;
        is_kept(stage).await?;
        stage.proxy.cut();
        stage.browser.reload().await?;
        page.at("Welcome back").await?;
        page.button("Carry on").click().await?;
        page.at(&stage.texts.get("living-arrangement")?).await?;
        let shared = stage
            .texts
            .choice(stage.item("living-arrangement")?, "shared")?;
        ensure!(
            page.radio(&shared).is_selected().await?,
            "the answer is lost"
        );
        page.button("Continue").click().await?;
        page.button("Finish now").click().await?;
        stage.press_send(&page).await?;
        page.at("Not sent yet").await?;
        // A letter that waits keeps the page too.
        stage.browser.reload().await?;
        page.at("Not sent yet").await?;
        assert_eq!(stage.rows().await?, []);
        stage.proxy.mend();
        page.at("Thank you").await?;
        let row = stage.only_row().await?;
        assert_eq!(row.answers["living-arrangement"], json!("shared"));
        is_not_kept(stage).await
    })
    .await
}

#[tokio::test]
async fn the_page_is_kept_and_nothing_else() -> Played {
    journey(async |stage| {
        in_the_middle(stage).await?;
        // What comes last is added when it is there.
        let files: Vec<String> = until(async || {
            let kept = is_kept(stage).await?;
            assert_eq!(kept["caches"], json!(["ylbc:testshire"]));
            let files: Vec<String> = from_value(kept["files"].clone())?;
            let is_whole = files.len() >= FILES.len() + BUNDLE_FILES;
            Ok(is_whole
                .then(|| files.clone())
                .ok_or_else(|| format!("only {files:?}")))
        })
        .await?;
        for file in FILES {
            ensure!(
                files.iter().any(|kept| kept == file),
                "{file} is not kept: {files:?}"
            );
        }
        let others: Vec<_> = files
            .iter()
            .filter(|file| !FILES.contains(&file.as_str()))
            .collect();
        ensure!(
            others.iter().all(|file| file.starts_with("/b/")),
            "{others:?}"
        );
        assert_eq!(others.len(), BUNDLE_FILES, "{others:?}");
        let manifest = "return document.querySelector('link[rel~=manifest]')";
        assert_eq!(stage.browser.run(manifest, vec![]).await?, Value::Null);
        Ok(())
    })
    .await
}

/// What comes last only helps: without it the page is kept all the same.
#[tokio::test]
async fn the_page_is_kept_without_what_comes_last() -> Played {
    journey(async |stage| {
        let last = address_of(&["stage", "later"])?;
        stage.proxy.lose(Some(&last));
        in_the_middle(stage).await?;
        let kept = is_kept(stage).await?;
        let asked = stage.proxy.passed();
        ensure!(asked.iter().any(|seen| seen.path == last), "not asked for");
        let files = kept["files"].to_string();
        ensure!(!files.contains(&last), "{last} has come: {files}");
        assert_eq!(texts_in(&kept).len(), 1, "{files}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn another_language_takes_the_place_of_the_first() -> Played {
    journey(async |stage| {
        in_the_middle(stage).await?;
        let first = texts_in(&is_kept(stage).await?);
        let address = format!("{}&lang=en-XB", address(stage));
        stage.browser.open(&address).await?;
        until(async || {
            let now = texts_in(&is_kept(stage).await?);
            let is_other = now.len() == 1 && now != first;
            Ok(is_other
                .then_some(())
                .ok_or_else(|| format!("{now:?} after {first:?}")))
        })
        .await?;
        stage.proxy.cut();
        stage.browser.reload().await?;
        stage.browser.page().heading().await?;
        until(async || {
            let dir = stage
                .browser
                .run("return document.documentElement.dir", vec![])
                .await?;
            let is_other = dir == json!("rtl");
            Ok(is_other
                .then_some(())
                .ok_or_else(|| format!("the page's direction is {dir}")))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_damaged_copy_is_not_used_but_fetched_again() -> Played {
    journey(async |stage| {
        let page = in_the_middle(stage).await?;
        is_kept(stage).await?;
        let damage = "const [done] = arguments; (async () => {
            const cache = await caches.open('ylbc:testshire');
            const files = (await cache.keys()).filter(({ url }) => url.includes('/b/'));
            for (const file of files) {
              const kept = await cache.match(file);
              await cache.put(file, new Response('damaged', { headers: kept.headers }));
            }
            return files.length;
          })().then(done)";
        assert_eq!(stage.browser.run_async(damage, vec![]).await?, json!(7));
        stage.browser.reload().await?;
        page.at("Welcome back").await?;
        // The good ones take the place of the others.
        let damaged = "const [done] = arguments; (async () => {
            const cache = await caches.open('ylbc:testshire');
            const files = (await cache.keys()).filter(({ url }) => url.includes('/b/'));
            const texts = files.map(async (file) => (await cache.match(file)).text());
            return (await Promise.all(texts)).filter((text) => text === 'damaged').length;
          })().then(done)";
        until(async || {
            let now = stage.browser.run_async(damaged, vec![]).await?;
            Ok((now == 0)
                .then_some(())
                .ok_or_else(|| format!("{now} are damaged")))
        })
        .await?;
        stage.proxy.cut();
        stage.browser.reload().await?;
        page.at("Welcome back").await
    })
    .await
}

fn address(stage: &Stage) -> String {
    let origin = stage.proxy.origin();
    format!("{origin}/survey/?council={}", councils::OPEN)
}

async fn open(stage: &Stage) -> Result<Page> {
    stage.browser.open(&address(stage)).await?;
    Ok(stage.browser.page())
}

/// The files with texts among those that are kept.
fn texts_in(kept: &Value) -> Vec<String> {
    let files = kept["files"].as_array().into_iter().flatten();
    files
        .filter_map(Value::as_str)
        .filter(|file| file.ends_with(".ftl"))
        .map(str::to_owned)
        .collect()
}

/// The stand-alone page with answers that are saved.
async fn in_the_middle(stage: &Stage) -> Result<Page> {
    let page = open(stage).await?;
    stage.begin(&page, Device::Own).await?;
    stage
        .walk_to(&page, FIRST_SECTION, "living-arrangement")
        .await?;
    stage
        .say(&page, stage.item("living-arrangement")?, Say::One("shared"))
        .await?;
    Ok(page)
}

/// Waits until the worker is there and has what it needs, and gives what that is.
async fn is_kept(stage: &Stage) -> Result<Value> {
    until(async || {
        let kept = stage.browser.run_async(KEPT, vec![]).await?;
        let is_ready =
            kept["workers"] == json!(["activated /survey/"]) && kept["files"] != json!([]);
        Ok(is_ready
            .then(|| kept.clone())
            .ok_or_else(|| format!("kept is {kept}")))
    })
    .await
}

/// Waits until there is neither worker nor cache.
async fn is_not_kept(stage: &Stage) -> Result {
    until(async || {
        let kept = stage.browser.run_async(KEPT, vec![]).await?;
        let is_gone = kept["workers"] == json!([]) && kept["caches"] == json!([]);
        Ok(is_gone
            .then_some(())
            .ok_or_else(|| format!("kept is still {kept}")))
    })
    .await
}
