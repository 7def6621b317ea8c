//! Journey 19: a council that has pinned a release. It goes on beside a new one, and its
//! responses are taken; every file of it is checked, and a changed byte stops the survey
//! with words that say so; its hashes are published, for any page to read.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, ensure};
use serde_json::{Value, json};
use ylbc_tests::audit::Audit;
use ylbc_tests::change::Change;
use ylbc_tests::host::{Page as CouncilPage, Tag};
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, REQUIRED};
use ylbc_tests::{Played, Result, Stage, councils, journey, places};

/// The release that the tests build.
const NEW: &str = env!("CARGO_PKG_VERSION");

/// Fetches a release's hashes as another origin's page does, and computes them again.
const CHECK_HASHES: &str = "const [list, done] = arguments;
    const hash = async (url) => {
      const bytes = await (await fetch(url)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      return 'sha384-' + btoa(String.fromCharCode(...hash));
    };
    (async () => {
      const { version, files } = await (await fetch(list)).json();
      const computed = {};
      for (const file of Object.keys(files)) computed[file] = await hash(new URL(file, list));
      done({ version, files, computed });
    })().catch(() => done({}))";

#[tokio::test]
async fn an_earlier_release_goes_on_beside_a_new_one() -> Played {
    journey(async |stage| {
        let old = earlier_version()?;
        stage.serve_site(places::releases().join("earlier")).await?;
        let pinned = pinned(stage, &old).await?;
        let before = stage.proxy.passed().len();
        let page = stage.open(&pinned).await?;
        stage.speak_as_loaded().await?;
        stage.begin(&page, Device::Own).await?;
        stage.walk_to(&page, REQUIRED, "living-arrangement").await?;
        let files_of_old = files_after(stage, before);

        stage.serve_site(places::releases().join("both")).await?;
        stage.browser.reload().await?;
        page.at(&stage.texts.get("welcome-back")?).await?;
        page.button(stage.texts.get("carry-on")?).click().await?;
        page.button(stage.texts.get("finish-now")?).click().await?;
        stage.send(&page).await?;
        page.says("Thank you, from the earlier release").await?;
        stage.only_row().await?;

        let before = stage.proxy.passed().len();
        let page = stage.open(&stage.tag()).await?;
        page.button("Start").find().await?;
        let files_of_new = files_after(stage, before);
        let of_both: Vec<_> = files_of_old.intersection(&files_of_new).collect();
        // The questions are those of before; nothing else is.
        ensure!(
            of_both.iter().all(|path| path.ends_with(".json")),
            "both releases have {of_both:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_published_hashes_are_those_of_all_files() -> Played {
    journey(async |stage| {
        stage.serve_site(places::releases().join("both")).await?;
        for version in [earlier_version()?, NEW.to_owned()] {
            let published = hashes(stage, &version).await?;
            assert_eq!(published["version"], version);
            assert_eq!(published["files"], published["computed"]);
            let tag = stage.tag().loaded_from(loader(stage, &version));
            let before = stage.proxy.passed().len();
            let page = stage.open(&tag).await?;
            page.button("Start").find().await?;
            for file in files_after(stage, before) {
                ensure!(
                    published["files"].get(&file).is_some(),
                    "{version} does not publish {file}"
                );
            }
        }
        Ok(())
    })
    .await
}

/// What a policy can name in place of a host: the loader's own hash.
#[tokio::test]
async fn a_policy_may_name_the_hash_alone() -> Played {
    journey(async |stage| {
        stage.serve_site(places::releases().join("both")).await?;
        let pinned = pinned(stage, NEW).await?;
        let hash = hash_of_loader(stage, NEW).await?;
        let policy = format!(
            "default-src 'none'; script-src '{hash}' 'strict-dynamic' 'wasm-unsafe-eval'; \
             connect-src {}; require-trusted-types-for 'script'; trusted-types ylbc",
            stage.proxy.origin()
        );
        let page = CouncilPage::with(&pinned).policy(&policy);
        let page = stage.open_page(&page).await?;
        stage.begin(&page, Device::Shared).await?;
        assert_eq!(stage.browser.seen().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_changed_byte_in_what_is_fetched_stops_it() -> Played {
    // A browser each: it keeps what has come whole.
    for kind in [".wasm", ".ftl", ".json"] {
        journey(async |stage| {
            stage.proxy.change("/b/", kind, Change::Byte);
            let page = stage.open(&stage.tag()).await?;
            says_what_has_changed(stage, &page, kind)
                .await
                .context(kind)?;
            // What has come damaged is not taken from the browser's memory again.
            stage.proxy.change_nothing();
            page.button(stage.texts.get("try-again")?).click().await?;
            page.button("Start").find().await.context(kind)?;
            Ok(())
        })
        .await?;
    }
    Ok(())
}

async fn says_what_has_changed(stage: &Stage, page: &Page, kind: &str) -> Result {
    page.says(&stage.texts.get("changed-file")?).await?;
    page.says("For the web team: a proxy or a filter seems to change")
        .await?;
    let file = files_after(stage, 0)
        .into_iter()
        .find(|path| path.ends_with(kind))
        .context("it was never asked for")?;
    page.says(&format!("{}{file}", stage.proxy.origin()))
        .await?;
    page.link(stage.texts.get("wrong-origin-link")?)
        .find()
        .await?;
    assert_eq!(page.button("Start").count().await?, 0);
    is_accessible(page).await
}

async fn is_accessible(page: &Page) -> Result {
    let mut audit = Audit::new()?;
    audit.look(page, "stopped").await?;
    audit.verdict()
}

#[tokio::test]
async fn a_changed_byte_in_a_script_stops_it() -> Played {
    journey(async |stage| {
        stage.proxy.change("/b/", ".js", Change::Byte);
        let page = stage.open(&stage.tag()).await?;
        let host = stage.proxy.origin();
        page.says(&format!("Web team: something changes or stops {host}"))
            .await?;
        let link = page.link(stage.texts.get("survey-title")?);
        let address = link.attribute("href").await?;
        let wanted = format!("{host}/survey/?council={}", councils::OPEN);
        assert_eq!(address, Some(wanted));
        is_accessible(&page).await
    })
    .await
}

/// The loader that a council has pinned does not run with another byte in it. What the
/// council has put into the element stands.
#[tokio::test]
async fn a_changed_byte_in_the_pinned_loader_stops_it() -> Played {
    journey(async |stage| {
        stage.proxy.change("/v/", "/embed.js", Change::Byte);
        let host = stage.proxy.origin();
        let pinned = pinned(stage, NEW).await?.html();
        let own = format!(
            r#"<ylbc-survey council="{}"><a href="{host}/survey/">Our own words</a></ylbc-survey>{pinned}"#,
            councils::OPEN
        );
        stage.open_page(&CouncilPage::default().and(&own)).await?;
        stage.browser.settle().await?;
        let look = "return [!customElements.get('ylbc-survey'),
            document.querySelector('ylbc-survey a').checkVisibility()]";
        assert_eq!(stage.browser.run(look, vec![]).await?, json!([true, true]));
        Ok(())
    })
    .await
}

/// The version of the release that is alone in its folder.
fn earlier_version() -> Result<String> {
    let folder = places::releases().join("earlier/v");
    let found = fs::read_dir(&folder)
        .with_context(|| format!("no release in {}", folder.display()))?
        .next()
        .context("no release")??;
    Ok(found.file_name().to_string_lossy().into_owned())
}

/// The tag of a council that has pinned release `version`.
async fn pinned(stage: &Stage, version: &str) -> Result<Tag> {
    let hash = hash_of_loader(stage, version).await?;
    let tag = stage.tag().loaded_from(loader(stage, version));
    Ok(tag.set("integrity", &hash).set("crossorigin", "anonymous"))
}

fn loader(stage: &Stage, version: &str) -> String {
    format!("{}/v/{version}/embed.js", stage.proxy.origin())
}

async fn hash_of_loader(stage: &Stage, version: &str) -> Result<String> {
    let published = hashes(stage, version).await?;
    let hash = published["files"]["embed.js"].as_str();
    Ok(hash.context("no hash of embed.js")?.to_owned())
}

/// What release `version` publishes, and the same computed from its files.
async fn hashes(stage: &Stage, version: &str) -> Result<Value> {
    stage.open_page(&CouncilPage::ordinary()).await?;
    let list = format!("{}/v/{version}/integrity.json", stage.proxy.origin());
    stage
        .browser
        .run_async(CHECK_HASHES, vec![json!(list)])
        .await
}

/// The paths of the bundle files that were asked for after the first `before` requests.
fn files_after(stage: &Stage, before: usize) -> BTreeSet<String> {
    let passed = stage.proxy.passed().into_iter().skip(before);
    passed
        .filter_map(|request| Some(request.path.split('?').next()?.to_owned()))
        .filter(|path| path.starts_with("/b/"))
        .collect()
}
