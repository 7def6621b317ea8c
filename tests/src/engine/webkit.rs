//! WebKit as GNOME has it: WebKitWebDriver and the small browser that comes with it. It has
//! no mode without windows, so each driver gets a display of its own.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json, to_value};

use super::Around;
use crate::Result;
use crate::display::Display;
use crate::outside::Outside;

/// Its tool bar is wider than a phone, unless there is no room around what is in it.
const NARROW: &str = "button, toolbutton, entry, toolbar, image {
    min-width: 0; margin: 0; border: 0; padding: 0; }";

/// Without a window manager, who has the pointer has the focus. It rests in the middle of
/// the display: there the tool bar of a window in this place lies, and nothing of the page.
pub const CORNER: (u32, u32) = (Display::SIZE.0 / 2 - 100, Display::SIZE.1 / 2 - 10);

/// As a driver does before it clicks (WebDriver, 12.5.1). This one leaves it where an element
/// lies a little out of view, or its frame does. Tells how far down in its frame the middle of
/// the element is, where it is in one.
const INTO_VIEW: &str = "const isFramed = self !== self.top;
    const { top, bottom } = arguments[0].getBoundingClientRect();
    if (isFramed || top < 0 || bottom > innerHeight)
        arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
    const now = arguments[0].getBoundingClientRect();
    return isFramed ? (now.top + now.bottom) / 2 : null";

/// A page around a frame of another origin does not follow what the frame scrolls into view.
/// Gives the one frame of the page that is there, wherever it stands.
const AROUND: &str = "const within = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
        e.localName === 'iframe' ? [e] : e.shadowRoot ? within(e.shadowRoot) : []);
    const [frame, other] = within(document);
    if (other) throw Error('which of the frames?');
    const middle = frame.getBoundingClientRect().top + arguments[0];
    scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' });
    return frame";

/// As a keyboard with pictures does.
const PUT_IN: &str = "document.execCommand('insertText', false, arguments[1])";

/// What starts the driver: `WEBKITDRIVER`, or where Debian puts it.
///
/// # Errors
/// There is no display, or nowhere to put its settings.
pub fn driver(port: u16) -> Result<(Command, Around)> {
    let program = env::var_os("WEBKITDRIVER")
        .map_or_else(|| "/usr/bin/WebKitWebDriver".into(), PathBuf::from);
    let display = Display::start()?;
    let settings = tempfile::tempdir().context("no room for the browser's settings")?;
    let gtk = settings.path().join("gtk-3.0");
    fs::create_dir(&gtk)?;
    fs::write(gtk.join("gtk.css"), NARROW)?;
    let mut driver = Command::new(program);
    driver
        .arg(format!("--port={port}"))
        .env("DISPLAY", display.name())
        .env("XDG_CONFIG_HOME", settings.path());
    let around = Around {
        _display: Some(display),
        _settings: Some(settings),
    };
    Ok((driver, around))
}

/// What is asked of a new session.
pub fn capabilities(outside: &Outside) -> Value {
    // As a capability of its own a proxy sometimes ends this browser.
    let proxy = format!("--proxy=http://{}", outside.address());
    let own = ["--ignore-host=127.0.0.1", "--ignore-host=localhost"];
    let arguments = ["--automation", &proxy, own[0], own[1]];
    json!({
        "webkitgtk:browserOptions": { "args": arguments },
        "acceptInsecureCerts": true,
        "unhandledPromptBehavior": "ignore",
    })
}

/// Scrolls, where that is needed, so that `element` can be clicked.
///
/// # Errors
/// It is not there any more.
pub async fn bring_into_view(element: &Element) -> Result<(), CmdError> {
    let client = element.clone().client();
    let given = vec![to_value(element)?];
    let middle = client.execute(INTO_VIEW, given).await?;
    if middle.is_null() {
        return Ok(());
    }
    client.enter_parent_frame().await?;
    let frame = client.execute(AROUND, vec![middle]).await?;
    let id = frame.as_object().and_then(|frame| frame.values().next());
    let id = id.and_then(Value::as_str).unwrap_or_default().to_owned();
    let frame = Element::from_element_id(client, id.into());
    frame.enter_frame().await
}

/// Presses `keys` in `element`, in place of what is written there. The driver leaves out the
/// characters that UTF-16 writes as two.
///
/// # Errors
/// It is not there, or nothing can be written in it.
pub async fn write(element: &Element, keys: &str) -> Result<(), CmdError> {
    // Not clicked: the driver takes a text that is longer than its box for something that
    // lies over it. It puts the focus there itself.
    element.clear().await?;
    let is_one = |part: &str| part.chars().all(|c| c.len_utf16() == 1);
    let mut parts: Vec<String> = Vec::new();
    for key in keys.chars().map(String::from) {
        match parts.last_mut() {
            Some(part) if is_one(part) == is_one(&key) => part.push_str(&key),
            _ => parts.push(key),
        }
    }
    for part in parts {
        bring_into_view(element).await?;
        match is_one(&part) {
            true => element.send_keys(&part).await?,
            false => {
                let given = vec![to_value(element)?, part.into()];
                element.clone().client().execute(PUT_IN, given).await?;
            }
        }
    }
    Ok(())
}
