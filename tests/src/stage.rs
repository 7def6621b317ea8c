//! What a journey plays on: a browser, a council's website, the collector, and the proxy
//! between. When a journey fails, its last heading and a picture go with the reason.

use std::fmt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use anyhow::{Context, anyhow};
use futures_util::FutureExt;
use survey::Instrument;
use tokio::time::timeout;

use crate::browser::Browser;
use crate::collector::Collector;
use crate::driver::Turn;
use crate::host::{Host, Page as CouncilPage, Tag};
use crate::named::Name;
use crate::page::Page;
use crate::proxy::Proxy;
use crate::rows::{Row, rows};
use crate::texts::Texts;
use crate::wait::until;
use crate::{Result, councils, places};

/// How long a journey may take. A browser that dies leaves its driver waiting for ever.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// What a journey plays on.
pub struct Stage {
    /// The person's browser.
    pub browser: Browser,
    /// The council's website.
    pub host: Host,
    /// What the browser takes for the collector.
    pub proxy: Proxy,
    /// The collector.
    pub collector: Collector,
    /// What the survey says, in English unless the journey sets another language.
    pub texts: Texts,
    /// What is asked.
    pub instrument: Instrument,
}

/// How a journey ended.
pub type Played = Result<(), Failure>;

/// Why a journey failed, in words for whoever reads the test's output.
pub struct Failure(anyhow::Error);

impl fmt::Debug for Failure {
    // The reasons only: a test prints this, and where in the harness it arose helps nobody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(reason: E) -> Self {
        Self(reason.into())
    }
}

/// Plays `journey` on a stage of its own and clears up after it, however it ends.
///
/// # Errors
/// Why the stage could not be set, or why the journey failed: with the heading where it
/// did, and the path of a picture.
pub async fn journey(journey: impl AsyncFnOnce(&mut Stage) -> Result) -> Played {
    let turn = Turn::wait().await?;
    let browser = Browser::start(&turn).await?;
    let outcome = AssertUnwindSafe(async {
        let mut stage = Stage::set(browser.clone()).await?;
        let played = timeout(LONGEST, journey(&mut stage)).await;
        played.context("the journey does not end")?
    })
    .catch_unwind()
    .await;
    let scene = match &outcome {
        Ok(Ok(())) => String::new(),
        _ => scene(&browser).await,
    };
    let closed = browser.close().await;
    match outcome {
        Ok(Ok(())) => Ok(closed?),
        Ok(Err(reason)) => Err(reason.context(scene).into()),
        Err(panic) => {
            eprintln!("{scene}");
            resume_unwind(panic)
        }
    }
}

/// Plays `journey` with only a browser and a website.
///
/// # Errors
/// As [`journey`].
pub async fn browse(journey: impl AsyncFnOnce(&Browser, &Host) -> Result) -> Played {
    let turn = Turn::wait().await?;
    let browser = Browser::start(&turn).await?;
    let host = Host::start().await?;
    let played = timeout(LONGEST, journey(&browser, &host));
    let played = async { played.await.context("the journey does not end")? };
    let outcome = AssertUnwindSafe(played).catch_unwind().await;
    let closed = browser.close().await;
    match outcome {
        Ok(done) => Ok(done.and(closed)?),
        Err(panic) => resume_unwind(panic),
    }
}

/// The language's file is the one that the page itself has loaded, from the cache or not.
const READ_LANGUAGE: &str = "const [done] = arguments;
    const files = performance.getEntriesByType('resource').map((file) => file.name);
    fetch(files.findLast((name) => name.endsWith('.ftl')), { referrerPolicy: 'no-referrer' })
      .then((file) => file.text()).then(done)";

impl Stage {
    async fn set(browser: Browser) -> Result<Self> {
        let host = Host::start().await?;
        let proxy = Proxy::start().await?;
        let collector = Collector::start(&councils::settings(), &proxy.origin()).await?;
        proxy.leads_to(collector.origin());
        Ok(Self {
            browser,
            host,
            proxy,
            collector,
            texts: Texts::english()?,
            instrument: instrument()?,
        })
    }

    /// The tag of [`councils::OPEN`].
    pub fn tag(&self) -> Tag {
        self.tag_of(councils::OPEN)
    }

    /// The tag of `council`.
    pub fn tag_of(&self, council: &str) -> Tag {
        Tag::new(&self.proxy.origin(), council)
    }

    /// Opens a page of the council with `tag` in it.
    ///
    /// # Errors
    /// The page does not load.
    pub async fn open(&self, tag: &Tag) -> Result<Page> {
        self.open_page(&CouncilPage::with(tag)).await
    }

    /// Opens `page` as a page of the council.
    ///
    /// # Errors
    /// The page does not load.
    pub async fn open_page(&self, page: &CouncilPage) -> Result<Page> {
        let address = self.host.serve("/care-leavers", page);
        self.browser.open(&address).await?;
        Ok(self.browser.page())
    }

    /// Reads the texts of the language that the start page is shown in: from now on the
    /// journey finds everything by those.
    ///
    /// # Errors
    /// There is no start page, or the language's file is not Fluent.
    pub async fn speak_as_loaded(&mut self) -> Result {
        self.browser
            .page()
            .radio(Name::Begins(String::new()))
            .first()
            .find()
            .await?;
        let text = self.browser.run_async(READ_LANGUAGE, vec![]).await?;
        self.texts = Texts::of(text.as_str().unwrap_or_default().to_owned())?;
        Ok(())
    }

    /// Starts the collector again with the same data and with `more` arguments, as an
    /// operator would who was away for a moment.
    ///
    /// # Errors
    /// As [`Collector::start`].
    pub async fn restart_collector(&mut self, more: &'static [&'static str]) -> Result {
        self.collector.start_again_with(more).await?;
        self.proxy.leads_to(self.collector.origin());
        Ok(())
    }

    /// Starts the collector again with the same data over another site folder, as an
    /// operator would who puts a release in place.
    ///
    /// # Errors
    /// As [`Collector::start`].
    pub async fn serve_site(&mut self, site: PathBuf) -> Result {
        self.collector.start_again_over(site).await?;
        self.proxy.leads_to(self.collector.origin());
        Ok(())
    }

    /// Waits until the browser is where `Exit this page` leads.
    ///
    /// # Errors
    /// The browser does not leave.
    pub async fn has_left(&self) -> Result {
        until(async || {
            let address = self.browser.address().await?;
            let left = address == councils::EXIT;
            Ok(left
                .then_some(())
                .ok_or_else(|| format!("the browser is still at {address}")))
        })
        .await
    }

    /// What is stored now.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn rows(&self) -> Result<Vec<Row>> {
        rows(&self.collector.database())
            .await
            .context("cannot read what is stored")
    }

    /// The only row that is stored.
    ///
    /// # Errors
    /// There is none, or there are several.
    pub async fn only_row(&self) -> Result<Row> {
        let mut rows = self.rows().await?;
        match (rows.pop(), rows.len()) {
            (Some(only), 0) => Ok(only),
            (found, more) => Err(anyhow!(
                "{} responses are stored, not one",
                usize::from(found.is_some()) + more
            )),
        }
    }
}

/// The newest version of the instrument, as the collector and the client have it.
fn instrument() -> Result<Instrument> {
    let folder = places::workspace().join("public/instruments/ylbc");
    let mut newest: Option<Instrument> = None;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let read = Instrument::from_json(&std::fs::read_to_string(&path)?)
            .map_err(|e| anyhow!("{}: {e}", path.display()))?;
        if newest
            .as_ref()
            .is_none_or(|known| known.version < read.version)
        {
            newest = Some(read);
        }
    }
    newest.context("there is no instrument")
}

/// Where a journey failed, as far as the browser still says.
async fn scene(browser: &Browser) -> String {
    let heading = browser.page().heading_now().await.ok().flatten();
    // The test harness gives each test a thread with its name.
    let name = thread::current()
        .name()
        .unwrap_or("journey")
        .replace("::", "-");
    let picture = match browser.picture(&name).await {
        Ok(path) => path.display().to_string(),
        Err(e) => format!("none ({e})"),
    };
    let seen = browser.seen().await.unwrap_or_default();
    format!("failed at the heading {heading:?}; picture: {picture}; the page heard: {seen:?}")
}
