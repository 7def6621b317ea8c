//! What only one browser engine has: how its driver is started, what it is asked for, and
//! what it tells beyond WebDriver. Everything else is the same for all. `YLBC_ENGINE` says
//! which one the journeys run in: `chromium` (the default), `firefox` or `webkit`.

mod chromium;
mod firefox;
mod webkit;

use std::env;
use std::process::Command;

use anyhow::bail;
use fantoccini::Client;
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::{Capabilities, WindowHandle};
use serde_json::{Value, json};

use crate::Result;
use crate::display::Display;
use crate::outside::Outside;
use crate::wait::until;

/// The size of the window, in CSS pixels: a small phone.
pub const WINDOW: (u32, u32) = (360, 740);

/// How many milliseconds a script in a page may take: one walks through a whole language.
const LONGEST_SCRIPT: u64 = 180_000;

/// The beginnings of names that the drivers themselves leave in a page's window.
pub const DRIVER_NAMES: [&str; 3] = chromium::DRIVER_NAMES;

/// The size of the page, as soon as it is drawn.
const DRAWN: &str = "const [done] = arguments;
    setTimeout(() => requestAnimationFrame(() => done([innerWidth, innerHeight])), 50)";

/// What shows pages to people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Of Chrome, Edge, Samsung Internet and Opera.
    Chromium,
    /// Gecko, of Firefox.
    Firefox,
    /// Of Safari and of every browser on an iPhone; here that of GNOME.
    WebKit,
}

/// What a driver needs as long as it runs.
#[derive(Default)]
pub struct Around {
    _display: Option<Display>,
    _settings: Option<tempfile::TempDir>,
}

impl Engine {
    /// The engine that the journeys run in.
    ///
    /// # Errors
    /// `YLBC_ENGINE` names none that there is.
    pub fn chosen() -> Result<Self> {
        match env::var("YLBC_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => bail!("YLBC_ENGINE={other:?}: chromium, firefox or webkit"),
        }
    }

    /// What starts a driver that listens on `port`, and what must stay as long as it runs.
    ///
    /// # Errors
    /// What the engine needs around it cannot be had.
    pub fn driver(self, port: u16) -> Result<(Command, Around)> {
        match self {
            Self::Chromium => Ok((chromium::driver(port), Around::default())),
            Self::Firefox => Ok((firefox::driver(port), Around::default())),
            Self::WebKit => webkit::driver(port),
        }
    }

    /// What is asked of a new session. Its profile is new too, the driver sees to that.
    pub fn capabilities(self, outside: &Outside) -> Capabilities {
        let asked = match self {
            Self::Chromium => chromium::capabilities(),
            Self::Firefox => firefox::capabilities(outside),
            Self::WebKit => webkit::capabilities(outside),
        };
        match asked {
            Value::Object(mut capabilities) => {
                capabilities.insert("timeouts".into(), json!({ "script": LONGEST_SCRIPT }));
                capabilities
            }
            _ => Capabilities::new(),
        }
    }

    /// Makes a new session's window as large as [`WINDOW`].
    ///
    /// # Errors
    /// The driver does not do it.
    pub async fn prepare(self, client: &Client) -> Result {
        match self {
            // Its windows are so from the beginning.
            Self::Chromium => Ok(()),
            Self::Firefox => {
                firefox::allow_narrow_windows(client).await?;
                resize_window(client, WINDOW).await
            }
            Self::WebKit => resize_window(client, WINDOW).await,
        }
    }
}

/// What the browser itself wrote to its console since this was last asked: policies, files
/// that did not load. A page's own listeners do not see that. Of WebKit nothing: it keeps no
/// console of a session that leaves no trace, as those of a driver are.
///
/// # Errors
/// The driver did not answer.
pub async fn console(client: &Client) -> Result<Vec<String>> {
    match Engine::chosen()? {
        Engine::Chromium => chromium::console(client).await,
        Engine::Firefox => firefox::console(client).await,
        Engine::WebKit => Ok(Vec::new()),
    }
}

/// Gives the window another size, in CSS pixels; in Chromium until the next page.
///
/// # Errors
/// The driver does not do it.
pub async fn resize(client: &Client, width: u32, height: u32) -> Result {
    match Engine::chosen()? {
        Engine::Chromium => chromium::resize(client, width, height).await,
        Engine::Firefox | Engine::WebKit => resize_window(client, (width, height)).await,
    }
}

/// Has the page take what it is shown on for `medium` (`print`), or for a screen again where
/// that is empty.
///
/// # Errors
/// The driver does not do it.
pub async fn show_on(client: &Client, medium: &str) -> Result {
    match Engine::chosen()? {
        Engine::Chromium => chromium::show_on(client, medium).await,
        Engine::Firefox => firefox::show_on(client, medium).await,
        Engine::WebKit => bail!("WebKit's driver cannot print on a screen"),
    }
}

/// Has the person prefer `value` in the media feature `name` (`prefers-contrast`: `more`),
/// and nothing else.
///
/// # Errors
/// The driver does not do it.
pub async fn prefer(client: &Client, name: &str, value: &str) -> Result {
    match Engine::chosen()? {
        Engine::Chromium => chromium::prefer(client, name, value).await,
        Engine::Firefox => firefox::prefer(client, name, value).await,
        Engine::WebKit => bail!("WebKit's driver cannot set what a person prefers"),
    }
}

/// Has the person want text of this size, in CSS pixels, where pages say nothing else.
///
/// # Errors
/// The driver does not do it.
pub async fn size_of_text(client: &Client, size: u32) -> Result {
    match Engine::chosen()? {
        Engine::Chromium => chromium::size_of_text(client, size).await,
        Engine::Firefox => firefox::size_of_text(client, size).await,
        Engine::WebKit => bail!("WebKit's driver cannot set the size of text"),
    }
}

/// How many nodes the page keeps in memory, in its documents or not, that somebody can still
/// reach.
///
/// # Errors
/// The driver cannot tell.
pub async fn nodes(client: &Client) -> Result<u64> {
    match Engine::chosen()? {
        Engine::Chromium => chromium::nodes(client).await,
        Engine::Firefox | Engine::WebKit => bail!("only Chromium's driver counts nodes"),
    }
}

/// Gives the person a style sheet of their own, for all pages; false, where a driver cannot.
///
/// # Errors
/// The driver does not do it.
pub async fn own_style(client: &Client, css: &str) -> Result<bool> {
    match Engine::chosen()? {
        Engine::Firefox => firefox::own_style(client, css).await.map(|()| true),
        Engine::Chromium | Engine::WebKit => Ok(false),
    }
}

/// Sets the window so that the page in it is of `size`.
async fn resize_window(client: &Client, size: (u32, u32)) -> Result {
    // What stands around the page is only known when there is a window.
    let (mut width, mut height) = size;
    until(async || {
        let (x, y) = webkit::CORNER;
        client.set_window_rect(x, y, width, height).await?;
        let inner = client.execute_async(DRAWN, vec![]).await?;
        let inner = (side(&inner[0]), side(&inner[1]));
        width = (width + size.0).saturating_sub(inner.0);
        height = (height + size.1).saturating_sub(inner.1);
        Ok(match inner == size {
            true => Ok(()),
            false => Err(format!("the page is {inner:?} pixels large, not {size:?}")),
        })
    })
    .await
}

fn side(pixels: &Value) -> u32 {
    let pixels = pixels.as_u64().and_then(|pixels| pixels.try_into().ok());
    pixels.unwrap_or_default()
}

/// Opens another tab, goes to it, and gives its handle.
///
/// # Errors
/// The driver does not do it.
pub async fn new_tab(client: &Client) -> Result<WindowHandle> {
    // WebKit's driver goes to a tab without showing it: nothing is drawn there. Of windows
    // each is shown.
    let in_tab = Engine::chosen()? != Engine::WebKit;
    let handle = client.new_window(in_tab).await?.handle;
    client.switch_to_window(handle.clone()).await?;
    if !in_tab {
        resize_window(client, WINDOW).await?;
    }
    Ok(handle)
}

/// Clicks on `element`.
///
/// # Errors
/// It is not there, or something lies over it.
pub async fn click(element: &Element) -> Result<(), CmdError> {
    if Engine::chosen().is_ok_and(|engine| engine != Engine::Chromium) {
        webkit::bring_into_view(element).await?;
    }
    element.click().await
}

/// Presses `keys` in `element`, in place of what is written there.
///
/// # Errors
/// It is not there, or nothing can be written in it.
pub async fn write(element: &Element, keys: &str) -> Result<(), CmdError> {
    if Engine::chosen().is_ok_and(|engine| engine == Engine::WebKit) {
        return webkit::write(element, keys).await;
    }
    element.click().await?;
    element.clear().await?;
    element.send_keys(keys).await
}

fn is_intercepted(error: &CmdError) -> bool {
    let intercepted = ErrorStatus::ElementClickIntercepted;
    matches!(error, CmdError::Standard(told) if told.error == intercepted)
}

/// True where `error` only says that the page has changed under a command, so that the
/// command may be given again.
pub fn is_passing(error: &CmdError) -> bool {
    let says = |words: &str| error.to_string().contains(words);
    error.is_stale_element_reference()
        || error.is_element_not_interactable()
        || error.is_no_such_element()
        || is_intercepted(error)
        || says("does not belong to the document")
        || says("no longer attached to the DOM")
}
