//! Journey 34: browsers that are too old, or lack something. What a browser has is taken
//! away before the tag runs. Where the survey cannot be, a person finds the form on paper
//! and whom to ask; where it can do without, the survey runs. Never is the place empty.
//! docs/BROWSERS.md says which browsers lack what.

use anyhow::{Context, ensure};
use ylbc_tests::change::Change;
use ylbc_tests::host::{Page as CouncilPage, Tag};
use ylbc_tests::named::Name;
use ylbc_tests::page::Page;
use ylbc_tests::walk::Device;
use ylbc_tests::{Played, Result, Stage, councils, journey};

use crate::strangers::runs;

const TITLE: &str = "Your life beyond care";
/// The one helpline of the journeys' councils.
const HELPLINE: &str = "116 123";

/// Without one of these there is no survey.
const NEEDED: [(&str, &str); 4] = [
    ("WebAssembly", "delete self.WebAssembly"),
    (
        "memory for WebAssembly",
        "WebAssembly.instantiate = async () => { throw new RangeError('no memory') }",
    ),
    (
        "newer parts of WebAssembly",
        "WebAssembly.compile = async () => { throw new WebAssembly.CompileError('0xd0') }",
    ),
    ("style sheets of our own (before Safari 16.4)", NO_SHEETS),
];

const NO_SHEETS: &str = "
    for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;
    self.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor') } };";

/// What came between the oldest browser that can read our scripts and the oldest that the
/// survey runs in, as far as the browser's driver does without.
const OF_2018: &str = "
    for (const { prototype } of [Element, Document, DocumentFragment]) {
      delete prototype.replaceChildren;
    }
    delete self.IntersectionObserver; delete self.ResizeObserver; delete self.trustedTypes;
    delete self.AbortController; delete self.AbortSignal; delete self.structuredClone;
    delete self.queueMicrotask; delete self.FinalizationRegistry; delete self.WeakRef;
    delete self.HTMLDialogElement; delete self.BigInt; delete self.globalThis;
    delete Intl.Locale; delete Intl.PluralRules; delete Object.fromEntries;
    delete Promise.allSettled; delete Promise.any; delete String.prototype.at;
    delete String.prototype.replaceAll; delete String.prototype.matchAll;
    for (const name of ['at', 'flat', 'flatMap', 'findLast']) delete Array.prototype[name];";

/// Without these the survey runs.
const SPARED: [(&str, &str); 12] = [
    ("IntersectionObserver", "delete self.IntersectionObserver"),
    ("Intl.PluralRules", "delete Intl.PluralRules"),
    ("Intl.NumberFormat", "delete Intl.NumberFormat"),
    ("Intl.Locale", "delete Intl.Locale"),
    (
        "storage",
        "delete self.localStorage; delete self.sessionStorage",
    ),
    ("AbortSignal.timeout", "delete AbortSignal.timeout"),
    (
        "FinalizationRegistry",
        "delete self.FinalizationRegistry; delete self.WeakRef",
    ),
    (
        "Trusted Types",
        "delete self.trustedTypes; delete self.TrustedTypePolicyFactory",
    ),
    ("Array.at", "delete Array.prototype.at"),
    (
        "color-mix",
        "const { supports } = CSS; CSS.supports = (...a) => !/mix/.test(a) && supports(...a)",
    ),
    (
        "service workers",
        "delete Navigator.prototype.serviceWorker",
    ),
    ("crypto.subtle", "delete Crypto.prototype.subtle"),
];

/// Without these nothing of ours can stand in a root of its own.
const ROOTS: [(&str, &str); 2] = [
    ("custom elements", "delete self.customElements"),
    ("shadow roots", "delete Element.prototype.attachShadow"),
];

/// Opens a page of the council in a browser that has lost something, and what it has kept.
async fn open_without(stage: &Stage, tag: &Tag, taken: &str) -> Result<Page> {
    let head =
        format!(r#"<script nonce="listeners">{{ sessionStorage.clear(); {taken} }}</script>"#);
    stage.open_page(&CouncilPage::with(tag).head(&head)).await
}

/// What is said to somebody whose browser is too old.
async fn says_so(stage: &Stage, page: &Page) -> Result {
    page.says(&stage.texts.get("old-browser")?).await?;
    page.says(&stage.texts.get("sent-helplines")?).await?;
    page.link(HELPLINE).find().await?;
    let form = page.link(stage.texts.get("old-browser-form")?);
    leads_to_the_form(stage, form.attribute("href").await?, "&lang=en")
}

fn leads_to_the_form(stage: &Stage, address: Option<String>, more: &str) -> Result {
    let form = format!(
        "{}/survey/print?council={}{more}",
        stage.proxy.origin(),
        councils::OPEN
    );
    ensure!(address.as_ref() == Some(&form), "{address:?} is not {form}");
    Ok(())
}

#[tokio::test]
async fn without_what_it_needs_there_is_the_form_and_whom_to_ask() -> Played {
    journey(async |stage| {
        for (what, taken) in NEEDED {
            let page = open_without(stage, &stage.tag(), taken).await?;
            says_so(stage, &page).await.context(what)?;
            ensure!(page.heading_now().await?.is_some(), "{what}: no heading");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn browsers_of_2018_say_so_too() -> Played {
    journey(async |stage| {
        let taken = format!("{OF_2018} {NO_SHEETS}");
        let page = open_without(stage, &stage.tag(), &taken).await?;
        says_so(stage, &page)
            .await
            .context("without style sheets")?;
        let taken = format!("{taken} delete self.WebAssembly");
        let page = open_without(stage, &stage.tag(), &taken).await?;
        says_so(stage, &page).await.context("without WebAssembly")
    })
    .await
}

#[tokio::test]
async fn what_it_can_do_without_it_does_without() -> Played {
    journey(async |stage| {
        for (what, taken) in SPARED {
            let page = open_without(stage, &stage.tag(), taken).await?;
            runs(stage).await.context(what)?;
            stage.begin(&page, Device::Shared).await.context(what)?;
            page.radio(Name::Begins("Yes".into()))
                .choose()
                .await
                .context(what)?;
            page.button("Continue").click().await?;
            page.past(&stage.texts.get("consent")?)
                .await
                .context(what)?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_root_of_our_own_a_link_leads_to_the_form() -> Played {
    journey(async |stage| {
        for (what, taken) in ROOTS {
            open_without(stage, &stage.tag(), taken).await?;
            let link = stage.browser.whole_page().link(TITLE);
            let address = link.find().await.context(what)?.prop("href").await?;
            leads_to_the_form(stage, address, "").context(what)?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_surveys_own_page_is_not_empty_where_the_loader_cannot_be_read() -> Played {
    journey(async |stage| {
        // Its first byte is none that a script begins with: no line of it runs.
        stage.proxy.change("/embed.js", "", Change::Byte);
        let address = format!(
            "{}/survey/?council={}",
            stage.proxy.origin(),
            councils::OPEN
        );
        stage.browser.open(&address).await?;
        let link = stage.browser.whole_page().link(TITLE);
        leads_to_the_form(stage, link.find().await?.prop("href").await?, "")
    })
    .await
}
