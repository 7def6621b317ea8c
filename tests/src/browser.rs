//! A browser with a profile of its own: one session of the driver, a phone's window.

use std::fs;
use std::path::PathBuf;

use anyhow::Context;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, from_value};
use tokio::time::timeout;

use crate::driver::Turn;
use crate::page::Page;
use crate::wait::{DEADLINE, until};
use crate::{Result, engine, places};

/// Two drawings come after whatever a task before them has changed.
const SETTLE: &str = "const [done] = arguments;
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 250)";

const DRAWN: &str = "const [done] = arguments;
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))";

const SURVEY_FRAME: &str =
    "const host = [...document.querySelectorAll('*')].find((e) => e.shadowRoot);
    return [...(host?.shadowRoot.querySelectorAll('iframe') ?? [])]";

/// A browser. [`Self::close`] ends it.
#[derive(Clone)]
pub struct Browser {
    client: Client,
}

impl Browser {
    /// Opens a browser through the driver of `turn`.
    ///
    /// # Errors
    /// The driver cannot start one.
    pub async fn start(turn: &Turn) -> Result<Self> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(turn.engine.capabilities(&turn.outside));
        // A browser that dies while it starts leaves its driver waiting.
        let client = timeout(DEADLINE * 2, builder.connect(&turn.address))
            .await
            .context("the driver does not start a browser")?
            .context("the driver cannot start a browser")?;
        turn.engine.prepare(&client).await?;
        Ok(Self { client })
    }

    /// The session itself, for what is not here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Goes to `address` and waits until the page is loaded.
    ///
    /// # Errors
    /// The page does not load.
    pub async fn open(&self, address: &str) -> Result {
        self.client
            .goto(address)
            .await
            .with_context(|| format!("cannot open {address}"))
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// The page does not load.
    pub async fn reload(&self) -> Result {
        self.client
            .refresh()
            .await
            .context("cannot load the page again")
    }

    /// Presses the browser's back button.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn back(&self) -> Result {
        self.client.back().await.context("cannot go back")
    }

    /// The address in the address bar.
    ///
    /// # Errors
    /// The driver does not say.
    pub async fn address(&self) -> Result<String> {
        Ok(self.client.current_url().await?.to_string())
    }

    /// The survey of the page; of several the first.
    pub fn page(&self) -> Page {
        self.page_number(0)
    }

    /// The page itself, where it is one of ours that has no survey.
    pub fn whole_page(&self) -> Page {
        Page::whole(self.clone())
    }

    /// The survey number `nth` of the page, from 0.
    pub fn page_number(&self, nth: usize) -> Page {
        Page::new(self.clone(), nth)
    }

    /// Runs `script` in the page and gives what it returns.
    ///
    /// # Errors
    /// The script failed.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs `script`, which calls its last argument with what it found.
    ///
    /// # Errors
    /// The script failed or never calls.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// Waits until what has just happened has had its effects, where none may show.
    ///
    /// # Errors
    /// The page does not draw itself.
    pub async fn settle(&self) -> Result {
        self.run_async(SETTLE, vec![]).await?;
        Ok(())
    }

    /// Waits until the page has come to rest after what was done last, as far as it does at
    /// once: a new page scrolls into view while it is drawn.
    ///
    /// # Errors
    /// The page does not draw itself.
    pub async fn drawn(&self) -> Result {
        self.run_async(DRAWN, vec![]).await?;
        Ok(())
    }

    /// What the page has heard of since it was loaded: console messages, violations of its
    /// policy, errors, our events.
    ///
    /// # Errors
    /// The page has no listeners.
    pub async fn seen(&self) -> Result<Vec<String>> {
        Ok(from_value(
            self.run("return window.seenByTheTest", vec![]).await?,
        )?)
    }

    /// Presses `key` and lets it go, wherever the focus is.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn press(&self, key: Key) -> Result {
        self.type_keys(&[char::from(key)]).await
    }

    /// Presses and lets go `keys`, one after the other, wherever the focus is.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn type_keys(&self, keys: &[char]) -> Result {
        let mut actions = KeyActions::new("keyboard".into());
        for &value in keys {
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        self.client
            .perform_actions(actions)
            .await
            .context("cannot press keys")
    }

    /// Presses `key` while Shift is held.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn press_with_shift(&self, key: Key) -> Result {
        let (shift, key) = (char::from(Key::Shift), char::from(key));
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: shift });
        self.client
            .perform_actions(actions)
            .await
            .context("cannot press keys")
    }

    /// Opens another tab, goes to it, and gives the handles of the old one and the new.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn new_tab(&self) -> Result<(WindowHandle, WindowHandle)> {
        let old = self.client.window().await?;
        let new = engine::new_tab(&self.client).await?;
        Ok((old, new))
    }

    /// Goes to the tab `handle`.
    ///
    /// # Errors
    /// There is none.
    pub async fn go_to_tab(&self, handle: &WindowHandle) -> Result {
        Ok(self.client.switch_to_window(handle.clone()).await?)
    }

    /// Goes into the first frame of the page.
    ///
    /// # Errors
    /// There is none.
    pub async fn enter_frame(&self) -> Result {
        Ok(self.client.enter_frame(0).await?)
    }

    /// Goes into the frame that the survey of the page is in.
    ///
    /// # Errors
    /// There is none within the deadline.
    pub async fn enter_survey(&self) -> Result {
        let frame = until(async || {
            let found = self.elements(&self.run(SURVEY_FRAME, vec![]).await?);
            Ok(found.into_iter().next().ok_or_else(|| "no frame".into()))
        });
        Ok(frame.await?.enter_frame().await?)
    }

    /// Goes back out of a frame, to the page around it.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn leave_frame(&self) -> Result {
        Ok(self.client.enter_parent_frame().await?)
    }

    /// Puts a picture of the window under `name` and gives its path.
    ///
    /// # Errors
    /// The driver has none, or it cannot be written.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let folder = places::pictures();
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, self.client.screenshot().await?)?;
        Ok(path)
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn close(self) -> Result {
        Ok(timeout(DEADLINE, self.client.close())
            .await
            .context("the browser does not end")??)
    }

    /// The elements in what a script returned.
    pub(crate) fn elements(&self, found: &Value) -> Vec<Element> {
        let ids = found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_object);
        ids.filter_map(|reference| reference.values().next()?.as_str())
            .map(|id| Element::from_element_id(self.client.clone(), id.to_owned().into()))
            .collect()
    }
}
