//! What a person meets in the survey: its heading, its words, its buttons and answers.
//! All of it is in the open shadow root of one element of the page.

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::Result;
use crate::browser::Browser;
use crate::named::{Name, Role, plain};
use crate::target::Target;
use crate::wait::until;

/// Without the English that stands under what nobody has checked.
const HEADING: &str =
    "const heading = root?.querySelector(':is(h1,h2,h3,h4,h5,h6)')?.cloneNode(true);
    heading?.querySelector('.beside')?.remove();
    return heading?.textContent ?? null";
const TEXT: &str = "return root ? [...root.children]
    .filter((part) => getComputedStyle(part).display !== 'none')
    .map((part) => part.innerText).join('\\n') : null";
/// What a page keeps at its top is seen after the page is drawn, and it scrolls once more: who
/// presses something before presses where something else then is.
const DRAWN: &str = "const [done] = arguments;
    requestAnimationFrame(() => requestAnimationFrame(() => done()))";
/// Words that are hidden from the eye stand apart from those beside them, not in every
/// engine's `innerText` though.
const FOCUS: &str = "const at = root?.activeElement;
    if (!at) return null;
    const walker = document.createTreeWalker(at.labels?.[0] ?? at, NodeFilter.SHOW_TEXT);
    let words = '', parent;
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (!parentElement.checkVisibility()) continue;
        words += (parent === parentElement ? '' : ' ') + data;
        parent = parentElement;
    }
    return words.trim() || at.tagName";

/// A survey in the page that the browser shows; or the page itself, where it is one of ours.
#[derive(Clone)]
pub struct Page {
    browser: Browser,
    nth: Option<usize>,
}

impl Page {
    /// The survey number `nth` (from 0) in the page of `browser`.
    pub fn new(browser: Browser, nth: usize) -> Self {
        Self {
            browser,
            nth: Some(nth),
        }
    }

    /// The whole page of `browser`, for pages of ours that have no survey.
    pub fn whole(browser: Browser) -> Self {
        Self { browser, nth: None }
    }

    /// True for a page of ours as a whole.
    pub fn is_whole(&self) -> bool {
        self.nth.is_none()
    }

    /// The browser that shows it.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// The button called `name`.
    pub fn button(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Button, name)
    }

    /// The link called `name`.
    pub fn link(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Link, name)
    }

    /// The radio called `name`.
    pub fn radio(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Radio, name)
    }

    /// The check box called `name`.
    pub fn checkbox(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Checkbox, name)
    }

    /// The box to write in called `name`.
    pub fn textbox(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Textbox, name)
    }

    /// The list to select from called `name`.
    pub fn select(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Select, name)
    }

    /// The line to open called `name`.
    pub fn disclosure(&self, name: impl Into<Name>) -> Target {
        self.target(Role::Disclosure, name)
    }

    /// What has `role` and is called `name`.
    pub fn target(&self, role: Role, name: impl Into<Name>) -> Target {
        Target::new(self.clone(), role, name.into())
    }

    /// The heading now, where there is one.
    ///
    /// # Errors
    /// The browser does not say.
    pub async fn heading_now(&self) -> Result<Option<String>> {
        Ok(self.look(HEADING, vec![]).await?.as_str().map(plain))
    }

    /// The heading, as soon as there is one.
    ///
    /// # Errors
    /// There is none within the deadline.
    pub async fn heading(&self) -> Result<String> {
        let heading = async || Ok(self.heading_now().await?.ok_or_else(|| "no heading".into()));
        until(heading).await
    }

    /// Waits until the heading is `heading`.
    ///
    /// # Errors
    /// It is another one when the deadline has passed.
    pub async fn at(&self, heading: &str) -> Result {
        let wanted = plain(heading);
        until(async || match self.heading_now().await? {
            Some(now) if now == wanted => Ok(Ok(())),
            now => Ok(Err(format!("the heading is {now:?}, not {wanted:?}"))),
        })
        .await
    }

    /// Waits until the heading is another one than `heading`, and gives it.
    ///
    /// # Errors
    /// It is the same when the deadline has passed.
    pub async fn past(&self, heading: &str) -> Result<String> {
        let now = until(async || match self.heading_now().await? {
            Some(now) if now != heading => Ok(Ok(now)),
            now => Ok(Err(format!("the heading is still {now:?}"))),
        })
        .await?;
        self.browser.run_async(DRAWN, vec![]).await?;
        Ok(now)
    }

    /// All words that the survey shows.
    ///
    /// # Errors
    /// There is no survey in the page.
    pub async fn text(&self) -> Result<String> {
        let text = self.look(TEXT, vec![]).await?;
        text.as_str()
            .map(plain)
            .context("there is no survey in the page")
    }

    /// Waits until the survey shows `words`.
    ///
    /// # Errors
    /// It does not within the deadline.
    pub async fn says(&self, words: &str) -> Result {
        let words = plain(words);
        until(async || {
            let text = self.text().await?;
            let says = text.contains(&words);
            Ok(says
                .then_some(())
                .ok_or_else(|| format!("{words:?} is not in {text:?}")))
        })
        .await
    }

    /// What has the focus: its label or its words. None, where it is outside the survey.
    ///
    /// # Errors
    /// The browser does not say.
    pub async fn focus(&self) -> Result<Option<String>> {
        Ok(self.look(FOCUS, vec![]).await?.as_str().map(plain))
    }

    /// Waits until what has the focus begins with `words`.
    ///
    /// # Errors
    /// It does not when the deadline has passed.
    pub async fn focus_at(&self, words: &str) -> Result {
        let words = plain(words);
        until(async || match self.focus().await? {
            Some(focus) if focus.starts_with(&words) => Ok(Ok(())),
            focus => Ok(Err(format!("the focus is on {focus:?}, not on {words:?}"))),
        })
        .await
    }

    /// Presses the button or follows the link called `name`.
    ///
    /// # Errors
    /// There is neither, or both.
    pub async fn press(&self, name: impl Into<Name>) -> Result {
        self.target(Role::Pressable, name).click().await
    }

    /// Fails where the survey shows `words`.
    ///
    /// # Errors
    /// It shows them.
    pub async fn never_says(&self, words: &str) -> Result {
        let text = self.text().await?;
        if text.contains(&plain(words)) {
            bail!("the survey says {words:?}");
        }
        Ok(())
    }

    /// Runs `script` with `root` (our shadow root or null) and `host` (its element).
    pub(crate) async fn look(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!(
            "const [nth, ...given] = arguments;
             const host = [...document.querySelectorAll('*')].filter((e) => e.shadowRoot)[nth];
             const root = nth === null ? document.body : host?.shadowRoot ?? null;
             {script}"
        );
        self.browser
            .run(&script, [vec![json!(self.nth)], arguments].concat())
            .await
    }
}
