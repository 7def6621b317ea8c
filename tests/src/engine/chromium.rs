//! Chromium, driven by chromedriver. Beyond WebDriver it understands DevTools' commands.

use std::env;
use std::path::PathBuf;
use std::process;

use anyhow::Context;
use fantoccini::Client;
use serde_json::{Value, json};

use super::WINDOW;
use crate::Result;
use crate::command::Command;

const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    // In a process of its own a frame has no roles and names for the driver.
    "--disable-features=IsolateSandboxedIframes",
    // No journey asks a stranger for anything, not even for an address.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/// The beginnings of names that the driver itself leaves in a page's window.
pub const DRIVER_NAMES: [&str; 3] = ["cdc_", "ret_nodes", "se_"];

/// What starts the driver: `CHROMEDRIVER`, or where Debian puts it.
pub fn driver(port: u16) -> process::Command {
    let program =
        env::var_os("CHROMEDRIVER").map_or_else(|| "/usr/bin/chromedriver".into(), PathBuf::from);
    let mut driver = process::Command::new(program);
    driver.args([format!("--port={port}"), "--log-level=SEVERE".into()]);
    driver
}

/// What is asked of a new session.
pub fn capabilities() -> Value {
    let (width, height) = WINDOW;
    // A window of its own accord is never narrower than 500 pixels.
    let phone = json!({ "width": width, "height": height, "pixelRatio": 1, "touch": false });
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "args": FLAGS, "mobileEmulation": { "deviceMetrics": phone } },
        "goog:loggingPrefs": { "browser": "ALL" },
        "unhandledPromptBehavior": "ignore",
    })
}

/// What the browser wrote to its console since this was last asked.
///
/// # Errors
/// The driver did not answer.
pub async fn console(client: &Client) -> Result<Vec<String>> {
    let ask = Command::post("se/log".into(), json!({ "type": "browser" }));
    let log = client
        .issue_cmd(ask)
        .await
        .context("cannot read the browser's console")?;
    let entries = log.as_array().into_iter().flatten();
    Ok(entries
        .filter_map(|entry| Some(entry["message"].as_str()?.to_owned()))
        .collect())
}

/// Gives the page another size, in CSS pixels, until the next page.
///
/// # Errors
/// The driver does not do it.
pub async fn resize(client: &Client, width: u32, height: u32) -> Result {
    let phone = width == WINDOW.0;
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
    devtools(client, "Emulation.setDeviceMetricsOverride", size).await
}

/// Has the page take what it is shown on for `medium`.
///
/// # Errors
/// The driver does not do it.
pub async fn show_on(client: &Client, medium: &str) -> Result {
    let medium = json!({ "media": medium });
    devtools(client, "Emulation.setEmulatedMedia", medium).await
}

/// Has the person prefer `value` in the media feature `name`, and nothing else.
///
/// # Errors
/// The driver does not do it.
pub async fn prefer(client: &Client, name: &str, value: &str) -> Result {
    let features = json!({ "features": [{ "name": name, "value": value }] });
    devtools(client, "Emulation.setEmulatedMedia", features).await
}

/// Has the person want text of this size, in CSS pixels, where pages say nothing else.
///
/// # Errors
/// The driver does not do it.
pub async fn size_of_text(client: &Client, size: u32) -> Result {
    let sizes = json!({ "fontSizes": { "standard": size, "fixed": size } });
    devtools(client, "Page.setFontSizes", sizes).await
}

/// How many nodes the page keeps in memory, after what nobody can reach is gone.
///
/// # Errors
/// The driver does not do it.
pub async fn nodes(client: &Client) -> Result<u64> {
    ask(client, "HeapProfiler.collectGarbage", json!({})).await?;
    let counters = ask(client, "Memory.getDOMCounters", json!({})).await?;
    counters["nodes"].as_u64().context("no count of nodes")
}

async fn devtools(client: &Client, command: &str, parameters: Value) -> Result {
    ask(client, command, parameters).await?;
    Ok(())
}

async fn ask(client: &Client, command: &str, parameters: Value) -> Result<Value> {
    let body = json!({ "cmd": command, "params": parameters });
    client
        .issue_cmd(Command::post("goog/cdp/execute".into(), body))
        .await
        .with_context(|| format!("the browser does not do {command}"))
}
