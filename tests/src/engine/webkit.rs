//! WebKit as GNOME has it: WebKitWebDriver and the small browser that comes with it. It has
//! no mode without windows, so each driver gets a display of its own.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;
use serde_json::{Value, json};

use super::Around;
use crate::Result;
use crate::display::Display;

/// A proxy that is not there, for all but this machine: no journey asks a stranger for
/// anything. As a capability of WebDriver it sometimes ends the browser.
const FLAGS: [&str; 4] = [
    "--automation",
    "--proxy=http://127.0.0.1:9",
    "--ignore-host=127.0.0.1",
    "--ignore-host=localhost",
];

/// Its tool bar is wider than a phone, unless there is no room around what is in it.
const NARROW: &str = "button, toolbutton, entry, toolbar, image {
    min-width: 0; margin: 0; border: 0; padding: 0; }";

/// Without a window manager, who has the pointer has the focus. It rests in the middle of
/// the display: there the tool bar of a window in this place lies, and nothing of the page.
pub const CORNER: (u32, u32) = (Display::SIZE.0 / 2 - 100, Display::SIZE.1 / 2 - 10);

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
pub fn capabilities() -> Value {
    json!({
        "webkitgtk:browserOptions": { "args": FLAGS },
        "unhandledPromptBehavior": "ignore",
    })
}
