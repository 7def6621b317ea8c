//! Journey 21: at home in any council's page. In each stranger's page (`tests/strangers`)
//! the survey looks as in a plain one, a response gets through, and the page stays what it
//! was. Pages that are zoomed or transformed cannot look the same: there nothing is cut off
//! and nothing lies over anything else.

use anyhow::ensure;
use serde_json::{Value, json};
use ylbc_tests::engine::WINDOW;
use ylbc_tests::page::Page;
use ylbc_tests::walk::{Device, Plan, Say};
use ylbc_tests::{Played, Result, Stage, journey};

use crate::strangers::site::{self, Site};
use crate::strangers::{carry_on, layout, pixels, runs, stand_at, untouched};

/// How the survey must look.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Looks {
    /// As in a plain page, pixel by pixel.
    Plain,
    /// The same, of the start page only: the page's style sheet is nothing out of the way.
    PlainAtStart,
    /// Nothing cut off, nothing over anything else.
    Whole,
}

/// Some of each kind of answer, so that all kinds are written and read.
const PLAN: &Plan = &[
    ("consent", Say::One("yes")),
    ("age-band", Say::One("18-20")),
    ("home-safe", Say::One("never")),
    (
        "home-unsafe-reasons",
        Say::Many(&["building", "neighbours"]),
    ),
];

/// The start page, and a question of each kind.
const KINDS: [Option<&str>; 5] = [
    None,
    Some("consent"),
    Some("home-unsafe-reasons"),
    Some("life-satisfaction"),
    Some("best-thing"),
];

/// What a person does first where a bar lies over the page.
const REJECT_COOKIES: &str = "document.querySelector('#cookies button')?.click()";

const DESKTOP: u32 = 1280;

macro_rules! strangers {
    ($($name:ident: $looks:ident,)*) => {$(
        #[tokio::test]
        async fn $name() -> Played {
            journey(async |stage| visit(stage, stringify!($name), Looks::$looks).await).await
        }
    )*};
}

strangers! {
    govuk: Plain,
    bootstrap: Plain,
    foundation: Plain,
    wordpress: Plain,
    drupal: Plain,
    important: Plain,
    unset: Plain,
    initial: Plain,
    small_root: Plain,
    zoomed: Whole,
    transformed: Whole,
    fixed_header: PlainAtStart,
    sticky_header: PlainAtStart,
    base: PlainAtStart,
    quirks: Plain,
    polluted: PlainAtStart,
    old_libraries: PlainAtStart,
    watched_fetch: PlainAtStart,
    router: PlainAtStart,
}

async fn visit(stage: &mut Stage, name: &str, looks: Looks) -> Result {
    let site = Site::start().await?;
    let address = site.serve("/survey", site::with(name, &stage.proxy.origin())?);
    stage
        .browser
        .open(&site.serve("/", site::without(name)?))
        .await?;
    stage.browser.run(REJECT_COOKIES, vec![]).await?;
    let before = untouched::look(&stage.browser).await?;
    // Opening the next page makes one entry.
    let entries = history(stage).await? + 1;

    stage.browser.open(&address).await?;
    let page = stage.browser.page();
    runs(stage).await?;
    stage.browser.settle().await?;
    stage.browser.run(REJECT_COOKIES, vec![]).await?;
    let loaded = untouched::look(&stage.browser).await?;
    untouched::same(&before, &loaded, &["path"])?;
    assert_eq!(
        history(stage).await?,
        entries,
        "the history has grown by loading"
    );

    take_part(stage, &page).await?;
    let done = untouched::look(&stage.browser).await?;
    untouched::same(&loaded, &done, &["focus"])?;
    let more = history(stage).await? - entries;
    ensure!(more <= 1, "the history has grown by {more} entries");
    let heard = stage.browser.seen().await?;
    ensure!(heard.is_empty(), "the page has heard {heard:?}");

    looks_right(stage, &site, &address, looks, name).await
}

/// The whole way to a stored row, with the browser's back button once.
async fn take_part(stage: &Stage, page: &Page) -> Result {
    stage.begin(page, Device::Own).await?;
    let reasons = stage.walk_to(page, PLAN, "home-unsafe-reasons").await?;
    is_in_view(stage, page).await?;
    stage.browser.back().await?;
    page.at(&stage.texts.get("home-safe")?).await?;
    page.button("Continue").click().await?;
    let mut answers = reasons.clicked;
    answers.extend(stage.walk_to(page, PLAN, "home-settled").await?.clicked);
    page.button("Finish now").click().await?;
    stage.send(page).await?;
    assert_eq!(stage.only_row().await?.answers, Value::Object(answers));
    Ok(())
}

/// The heading that has just come up can be seen: nothing of the page lies over it.
async fn is_in_view(stage: &Stage, page: &Page) -> Result {
    stage.browser.settle().await?;
    let script = "const root = document.querySelector('ylbc-survey').shadowRoot;
        const { left, top, height } = root.querySelector('[data-heading]').getBoundingClientRect();
        const at = document.elementFromPoint(left + 5, top + height / 2);
        const bar = root.querySelector('.toolbar').getBoundingClientRect();
        const over = document.elementFromPoint(bar.left + 20, bar.top + 20);
        return [at, over].map((e) => e?.localName ?? 'nothing')";
    let seen = stage.browser.run(script, vec![]).await?;
    let heading = page.heading().await?;
    ensure!(
        seen == json!(["ylbc-survey", "ylbc-survey"]),
        "at the heading {heading:?} and at the buttons above it is {seen}"
    );
    Ok(())
}

async fn history(stage: &Stage) -> Result<i64> {
    let length = stage.browser.run("return history.length", vec![]).await?;
    Ok(length.as_i64().unwrap_or_default())
}

async fn looks_right(
    stage: &Stage,
    site: &Site,
    address: &str,
    looks: Looks,
    name: &str,
) -> Result {
    let kinds: &[_] = match looks {
        Looks::PlainAtStart => &[None],
        _ => &KINDS,
    };
    for item in kinds.iter().copied() {
        let state = format!("{name}-{}", item.unwrap_or("start"));
        reach(stage, address, item).await?;
        if looks == Looks::Whole {
            layout::is_whole(&stage.browser, &state).await?;
            continue;
        }
        // One question in a wide window is enough to see that it changes nothing.
        let widths = match item {
            Some("consent") => [Some(WINDOW.0), Some(DESKTOP)],
            _ => [Some(WINDOW.0), None],
        };
        let mut seen = Vec::new();
        for width in widths.into_iter().flatten() {
            seen.push((width, pixels::take(&stage.browser, width).await?));
        }
        for (width, (spot, picture)) in seen {
            let plain = pixels::plain(&spot, &site::listeners(), &stage.tag().html());
            reach(stage, &site.serve("/plain", plain), item).await?;
            let (_, wanted) = pixels::take(&stage.browser, width).await?;
            pixels::same(&picture, &wanted, &format!("{state}-{width}"))?;
        }
    }
    Ok(())
}

/// Opens the page with a survey that stands at `item`, or a new one.
async fn reach(stage: &Stage, address: &str, item: Option<&str>) -> Result {
    let page = stage.browser.page();
    stage.browser.run("localStorage.clear()", vec![]).await?;
    if let Some(item) = item {
        stand_at(stage, item).await?;
    }
    stage.browser.open(address).await?;
    runs(stage).await?;
    if let Some(item) = item {
        carry_on(stage, &page, item).await?;
    }
    Ok(())
}
