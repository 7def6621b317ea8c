//! Where the survey is not, or not yet: the first frames, the start page before the client,
//! what the loader says where the survey cannot run, and councils that do not ask now.

use std::fs;

use anyhow::Context;
use serde_json::{Value, from_str};
use ylbc_tests::change::Change;
use ylbc_tests::host::Page as CouncilPage;
use ylbc_tests::{Result, Stage, councils, places};

use super::Look;

/// Policies that stop the survey, and what each state is called. `HOST` is where our files
/// are; the tag has the nonce `tag`.
const POLICIES: [(&str, &str); 4] = [
    (
        "script-src HOST; connect-src HOST",
        "a policy without WebAssembly",
    ),
    (
        "default-src 'none'; script-src HOST 'wasm-unsafe-eval'",
        "a policy that lets nothing be fetched",
    ),
    (
        "script-src HOST/embed.js 'wasm-unsafe-eval'; connect-src HOST",
        "a policy that lets only the loader run",
    ),
    (
        "script-src HOST 'wasm-unsafe-eval'; connect-src HOST; \
         require-trusted-types-for 'script'; trusted-types theirs",
        "a list of Trusted Types without ours",
    ),
];

/// The first frame of a survey that nobody is near to, and the start page while the client
/// is on its way: as it comes, with a choice, and with a button that was pressed too early.
/// Must be the first tour of its browser, which keeps what has come.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn before_the_client(stage: &mut Stage, look: &mut impl Look) -> Result {
    stage.proxy.hold(".wasm");
    let far = CouncilPage::default().and("<div style='height: 9000px'></div>");
    let page = stage.open_page(&far.and(&stage.tag().html())).await?;
    page.says(&stage.texts.get("loading")?).await?;
    look.look(&page, "the first frame").await?;
    let page = stage.open(&stage.tag()).await?;
    let no = page.radio(stage.texts.attribute("save-question", "no")?);
    no.find().await?;
    look.look(&page, "early start").await?;
    no.choose().await?;
    page.disclosure(stage.texts.get("start-more")?)
        .click()
        .await?;
    look.look(&page, "early start, on a shared device").await?;
    page.button(stage.texts.get("start-button")?)
        .click()
        .await?;
    page.says(&stage.texts.get("loading")?).await?;
    look.look(&page, "early start, pressed").await?;
    stage.proxy.let_through();
    Ok(())
}

/// A council that is not known, not open or not listed, and one whose file does not come.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn where_it_cannot_be_answered(stage: &mut Stage, look: &mut impl Look) -> Result {
    let states = [
        ("nowhere", "unknown-council-title"),
        (councils::NOT_YET_OPEN, "not-open-title"),
        (councils::CLOSED, "closed-title"),
        (councils::ELSEWHERE, "wrong-origin-title"),
    ];
    for (council, heading) in states {
        let page = stage.open(&stage.tag_of(council)).await?;
        page.at(&stage.texts.get(heading)?).await?;
        look.look(&page, heading).await?;
    }
    stage.proxy.lose(Some("/v1/councils/"));
    let page = stage.open(&stage.tag()).await?;
    page.at(&stage.texts.get("cannot-load-title")?).await?;
    look.look(&page, "cannot load").await?;
    stage.proxy.lose(None);
    Ok(())
}

/// What the loader itself says: files that do not come or come changed, policies
/// that stop the survey, an old browser, and a tag that lacks something. Must be
/// the first tour of its browser, which keeps what has come whole.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn where_it_cannot_run(stage: &mut Stage, look: &mut impl Look) -> Result {
    files(stage, look).await?;
    for (headers, state) in POLICIES {
        let tag = stage.tag().set("nonce", "tag");
        let policy = headers.replace("HOST", &stage.proxy.origin());
        let around = CouncilPage::with(&tag).policy(&policy);
        shown(stage, look, &around, "eb team: this page", state).await?;
    }
    let old = "<script>delete self.WebAssembly</script>";
    let around = CouncilPage::with(&stage.tag()).head(old);
    let words = stage.texts.get("old-browser")?;
    shown(stage, look, &around, &words, "an old browser").await?;
    tags(stage, look).await
}

/// What is left to say where even the script that would say more is changed. Must be the
/// first tour of its browser, and the last: it keeps what has come.
///
/// # Errors
/// A page is not as it must be, or a look fails.
pub async fn where_no_script_comes_whole(stage: &mut Stage, look: &mut impl Look) -> Result {
    stage.proxy.change("/b/", ".js", Change::Byte);
    let around = CouncilPage::with(&stage.tag());
    shown(
        stage,
        look,
        &around,
        "Web team: something",
        "a changed script",
    )
    .await
}

/// The path of the client, as the release publishes it.
fn client() -> Result<String> {
    let list = format!("v/{}/integrity.json", env!("CARGO_PKG_VERSION"));
    let list: Value = from_str(&fs::read_to_string(places::site().join(list))?)?;
    let files = list["files"].as_object().context("no files")?;
    let client = files.keys().find(|path| path.ends_with(".wasm"));
    Ok(client.context("the release has no client")?.clone())
}

async fn files(stage: &Stage, look: &mut impl Look) -> Result {
    let around = CouncilPage::with(&stage.tag());
    let no_connection = stage.texts.get("cannot-load-body")?;
    stage.proxy.lose(Some(&client()?));
    shown(
        stage,
        look,
        &around,
        &no_connection,
        "a file that does not come",
    )
    .await?;
    stage.proxy.lose(None);

    stage.proxy.change("/b/", ".wasm", Change::Byte);
    let changed = stage.texts.get("changed-file")?;
    shown(stage, look, &around, &changed, "a changed file").await?;
    stage.proxy.change_nothing();
    Ok(())
}

/// Tags without a council, with a questionnaire that is not known, and with a frame where
/// the council does not list the page.
async fn tags(stage: &Stage, look: &mut impl Look) -> Result {
    let no_council = format!(
        "<script async src=\"{}/embed.js\"></script>",
        stage.proxy.origin()
    );
    let around = CouncilPage::default().and(&no_council);
    let words = stage.texts.get("no-council")?;
    shown(stage, look, &around, &words, "a tag without a council").await?;
    let around = CouncilPage::with(&stage.tag().set("data-instrument", "other"));
    let words = stage.texts.get("no-instrument")?;
    shown(
        stage,
        look,
        &around,
        &words,
        "a tag with an unknown questionnaire",
    )
    .await?;
    let frame = stage.tag_of(councils::ELSEWHERE).set("data-mode", "frame");
    let words = stage.texts.get("wrong-origin-body")?;
    shown(
        stage,
        look,
        &CouncilPage::with(&frame),
        &words,
        "a frame where it may not be",
    )
    .await
}

/// Looks at `around` as soon as it says `words`.
async fn shown(
    stage: &Stage,
    look: &mut impl Look,
    around: &CouncilPage,
    words: &str,
    state: &str,
) -> Result {
    let page = stage.open_page(around).await?;
    page.says(words).await.context(state.to_owned())?;
    look.look(&page, state).await
}
