//! Journey 20: the policies that council pages have, one row each. Where the survey can
//! run, it is answered and stored, and nobody has anything to report. Where it cannot, it
//! says so, tells the web team which directive stops which host, and leads to its own page.
//! (Journey 12 plays the whole survey under the contract's minimal policy, with and without
//! a list of Trusted Types.)

use anyhow::{Context, bail, ensure};
use serde_json::json;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, REQUIRED};
use ylbc_tests::{Played, Result, Stage, councils, engine, journey};

/// Pages on which the survey runs: a name, and headers, a line each. `HOST` is where our
/// files are; the tag has the nonce `tag`.
const RUNS: [(&str, &str); 9] = [
    (
        "a nonce in place of a host",
        "Content-Security-Policy: default-src 'none'; connect-src HOST; \
         script-src 'nonce-tag' 'wasm-unsafe-eval'",
    ),
    (
        "strict-dynamic, Trusted Types with a list, no styles",
        "Content-Security-Policy: default-src 'none'; connect-src HOST; style-src 'none'; \
         script-src 'nonce-tag' 'strict-dynamic' 'wasm-unsafe-eval'; \
         require-trusted-types-for 'script'; trusted-types theirs ylbc",
    ),
    (
        "two policies at once, and the older word for WebAssembly",
        "Content-Security-Policy: script-src HOST 'unsafe-eval'; object-src 'none'\n\
         Content-Security-Policy: connect-src HOST; base-uri 'none'; form-action 'none'",
    ),
    (
        "isolated: what others serve must allow it",
        "Cross-Origin-Embedder-Policy: require-corp\nCross-Origin-Opener-Policy: same-origin",
    ),
    (
        "isolated: others are asked without credentials",
        "Cross-Origin-Embedder-Policy: credentialless\nCross-Origin-Opener-Policy: same-origin",
    ),
    (
        "no permission for anything",
        "Permissions-Policy: accelerometer=(), autoplay=(), camera=(), clipboard-read=(), \
         clipboard-write=(), fullscreen=(), geolocation=(), gyroscope=(), microphone=(), \
         midi=(), payment=(), screen-wake-lock=(), storage-access=(), sync-xhr=(), unload=(), \
         usb=()",
    ),
    (
        "a sandbox with scripts alone",
        "Content-Security-Policy: sandbox allow-scripts",
    ),
    (
        "a sandbox with its own origin, without forms",
        "Content-Security-Policy: sandbox allow-scripts allow-same-origin",
    ),
    (
        "what would stop everything is only reported",
        "Content-Security-Policy-Report-Only: default-src 'none'; script-src 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
    ),
];

/// Pages on which it cannot run, and what the web team must add.
const STOPS: [(&str, &str, &str); 4] = [
    (
        "no WebAssembly",
        "Content-Security-Policy: script-src HOST; connect-src HOST",
        "Add script-src 'wasm-unsafe-eval'.",
    ),
    (
        "strict-dynamic says nothing of WebAssembly",
        "Content-Security-Policy: script-src 'nonce-tag' 'strict-dynamic'; connect-src HOST",
        "Add script-src 'wasm-unsafe-eval'.",
    ),
    (
        "nothing may be fetched",
        "Content-Security-Policy: default-src 'none'; script-src HOST 'wasm-unsafe-eval'",
        "Add connect-src HOST.",
    ),
    (
        "others may be asked, we may not",
        "Content-Security-Policy: script-src HOST 'wasm-unsafe-eval'; \
         connect-src https://other.example",
        "Add connect-src HOST.",
    ),
];

/// Pages that stop even the script that would say more: the loader itself names the
/// directives.
const STOPS_AT_ONCE: [(&str, &str, &str); 3] = [
    (
        "the loader alone may run",
        "Content-Security-Policy: script-src HOST/embed.js 'wasm-unsafe-eval'; connect-src HOST",
        "script-src",
    ),
    (
        "a list of Trusted Types without ours",
        "Content-Security-Policy: script-src HOST 'wasm-unsafe-eval'; connect-src HOST; \
         require-trusted-types-for 'script'; trusted-types theirs",
        "trusted-types, require-trusted-types-for",
    ),
    (
        "no Trusted Types",
        "Content-Security-Policy: script-src HOST 'wasm-unsafe-eval'; connect-src HOST; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        "trusted-types, require-trusted-types-for",
    ),
];

/// What the browser says of a page's sandbox, with us in it or not.
const OF_THE_PAGE: &str = "can escape its sandboxing";

#[tokio::test]
async fn where_it_can_run_it_does() -> Played {
    journey(async |stage| {
        for (name, headers) in RUNS {
            answered(stage, headers).await.context(name)?;
        }
        assert_eq!(stage.rows().await?.len(), RUNS.len());
        Ok(())
    })
    .await
}

async fn answered(stage: &Stage, headers: &str) -> Result {
    let page = stage.open_page(&with_headers(stage, headers)).await?;
    send_what_is_required(stage, &page).await?;
    let (console, seen) = reports(stage).await?;
    if headers.contains("Report-Only") {
        ensure!(!seen.is_empty(), "there was nothing to report");
        return only_the_browser_reports(&seen);
    }
    ensure!(
        seen.is_empty() && console.is_empty(),
        "{seen:?} {console:?}"
    );
    Ok(())
}

async fn send_what_is_required(stage: &Stage, page: &Page) -> Result {
    stage.begin(page, Device::Shared).await?;
    stage.walk_to(page, REQUIRED, "living-arrangement").await?;
    page.button("Finish now").click().await?;
    stage.send(page).await
}

/// In a frame it is a page of its own; a page that is isolated frames only such as are too.
#[tokio::test]
async fn in_a_frame_of_an_isolated_page() -> Played {
    journey(async |stage| {
        for embedder in ["require-corp", "credentialless"] {
            let tag = stage.tag().set("data-mode", "frame");
            let around = CouncilPage::with(&tag)
                .header("Cross-Origin-Embedder-Policy", embedder)
                .header("Cross-Origin-Opener-Policy", "same-origin");
            let page = stage.open_page(&around).await?;
            stage.browser.enter_survey().await?;
            send_what_is_required(stage, &page)
                .await
                .context(embedder)?;
        }
        assert_eq!(stage.rows().await?.len(), 2);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_it_cannot_it_says_what_is_to_be_added() -> Played {
    journey(async |stage| {
        for (name, headers, add) in STOPS {
            refused(stage, headers, add).await.context(name)?;
        }
        Ok(())
    })
    .await
}

async fn refused(stage: &Stage, headers: &str, add: &str) -> Result {
    let page = stage.open_page(&with_headers(stage, headers)).await?;
    page.at(&stage.texts.get("wrong-origin-title")?).await?;
    page.says(&stage.texts.get("wrong-origin-body")?).await?;
    let add = filled(stage, add);
    page.says(&format!(
        "For the web team: this page’s Content-Security-Policy stops the survey. {add}"
    ))
    .await?;
    let link = stage.texts.get("wrong-origin-link")?;
    leads_to_its_own_page(stage, &page, &link).await
}

#[tokio::test]
async fn where_it_cannot_say_more_the_loader_names_the_directive() -> Played {
    journey(async |stage| {
        for (name, headers, directives) in STOPS_AT_ONCE {
            refused_at_once(stage, headers, directives)
                .await
                .context(name)?;
        }
        Ok(())
    })
    .await
}

async fn refused_at_once(stage: &Stage, headers: &str, directives: &str) -> Result {
    let page = stage.open_page(&with_headers(stage, headers)).await?;
    let host = stage.proxy.origin();
    page.says(&format!(
        "Web team: this page's policy ({directives}) stops {host}"
    ))
    .await?;
    let title = stage.texts.get("survey-title")?;
    leads_to_its_own_page(stage, &page, &title).await
}

/// A tag that a page does not let in can say nothing; what the council has put into the
/// element stands, and goes as soon as the survey runs.
#[tokio::test]
async fn where_not_even_the_loader_runs_the_councils_own_link_stands() -> Played {
    journey(async |stage| {
        let host = stage.proxy.origin();
        let own = format!(
            r#"<ylbc-survey council="{}"><a href="{host}/survey/">Our own words</a></ylbc-survey>
            <script async src="{host}/embed.js"></script>"#,
            councils::OPEN
        );
        let is_shown = "return document.querySelector('ylbc-survey a').checkVisibility()";
        let page = CouncilPage::default().and(&own);
        stage
            .open_page(
                &page
                    .clone()
                    .policy("script-src 'nonce-tag' 'strict-dynamic'"),
            )
            .await?;
        stage.browser.settle().await?;
        assert_eq!(stage.browser.run(is_shown, vec![]).await?, json!(true));
        let survey = stage.open_page(&page).await?;
        survey.at(&stage.texts.get("survey-title")?).await?;
        assert_eq!(stage.browser.run(is_shown, vec![]).await?, json!(false));
        Ok(())
    })
    .await
}

/// The link that is called `name` leads to a page where the survey runs; nothing but the
/// browser has reported anything.
async fn leads_to_its_own_page(stage: &Stage, page: &Page, name: &str) -> Result {
    let address = page.link(name).attribute("href").await?;
    let address = address.context("the link leads nowhere")?;
    let wanted = format!(
        "{}/survey/?council={}",
        stage.proxy.origin(),
        councils::OPEN
    );
    ensure!(address == wanted, "the link leads to {address}");
    let (_, seen) = reports(stage).await?;
    only_the_browser_reports(&seen)?;
    stage.browser.open(&address).await?;
    page.button(stage.texts.get("start-button")?).find().await?;
    Ok(())
}

fn with_headers(stage: &Stage, headers: &str) -> CouncilPage {
    // As pinned tags are: what goes wrong in others the browser keeps from the page.
    let tag = stage.tag().set("nonce", "tag").set("crossorigin", "");
    let headers = filled(stage, headers);
    headers
        .lines()
        .filter_map(|line| line.split_once(": "))
        .fold(CouncilPage::with(&tag), |page, (name, value)| {
            page.header(name, value)
        })
}

fn filled(stage: &Stage, text: &str) -> String {
    text.replace("HOST", &stage.proxy.origin())
}

/// What the browser has written to its console, and what the page has heard of.
async fn reports(stage: &Stage) -> Result<(Vec<String>, Vec<String>)> {
    stage.browser.settle().await?;
    let mut console = engine::console(stage.browser.client()).await?;
    console.retain(|line| !line.contains(OF_THE_PAGE));
    Ok((console, stage.browser.seen().await?))
}

/// A violation of the page's policy makes the browser tell the page, and a script that
/// does not load too. Nothing else is our doing.
fn only_the_browser_reports(seen: &[String]) -> Result {
    let known = ["policy: ", "error: SCRIPT did not load"];
    match seen
        .iter()
        .find(|line| !known.iter().any(|known| line.starts_with(known)))
    {
        Some(other) => bail!("we said {other}"),
        None => Ok(()),
    }
}
