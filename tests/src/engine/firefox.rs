//! Firefox, driven by geckodriver. Beyond WebDriver its own window can be scripted: that
//! gives what the engine says in its console, and what a person has set.

use std::env;
use std::path::PathBuf;
use std::process;

use anyhow::{Context, bail};
use fantoccini::Client;
use serde_json::{Value, from_value, json};

use crate::Result;
use crate::command::Command;
use crate::outside::Outside;

/// Its own windows are never narrower than 450 pixels.
const NARROW: &str = "document.documentElement.style.minWidth = '0'";

/// What has to do with a page; the rest is the browser's own.
const CONSOLE: &str = "const all = Services.console.getMessageArray();
    Services.console.reset();
    return all.filter((m) => m instanceof Ci.nsIScriptError && /^https?:/.test(m.sourceName))
      .map((m) => `${m.category}: ${m.errorMessage}`)";

const SHOW_ON: &str = "gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]";

const PREFER: &str = "const page = gBrowser.selectedBrowser.browsingContext;
    for (const [name, value] of Object.entries(arguments[0])) page[name] = value";

const SIZE_OF_TEXT: &str = "for (const kind of ['variable', 'monospace'])
    Services.prefs.setIntPref(`font.size.${kind}.x-western`, arguments[0])";

const OWN_STYLE: &str = "const { nsIStyleSheetService } = Ci;
    const sheets = Cc['@mozilla.org/content/style-sheet-service;1'].getService(nsIStyleSheetService);
    const address = Services.io.newURI('data:text/css,' + encodeURIComponent(arguments[0]));
    sheets.loadAndRegisterSheet(address, sheets.USER_SHEET)";

/// What starts the driver: `GECKODRIVER`, or what the search path has.
pub fn driver(port: u16) -> process::Command {
    let program = env::var_os("GECKODRIVER").map_or_else(|| "geckodriver".into(), PathBuf::from);
    let mut driver = process::Command::new(program);
    driver
        .arg(format!("--port={port}"))
        // Else two drivers that start together take the same one.
        .args(["--websocket-port=0", "--allow-system-access", "--log=fatal"]);
    driver
}

/// What is asked of a new session.
pub fn capabilities(outside: &Outside) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": { "args": ["-headless"], "prefs": {
            "network.proxy.allow_hijacking_localhost": false,
            "network.trr.mode": 5,
            // Nobody sees the icons of pages.
            "browser.chrome.site_icons": false,
            // What the machine can read aloud: a journey brings its own voices.
            "media.webspeech.synth.enabled": false,
        } },
        "proxy": { "proxyType": "manual",
            "httpProxy": outside.address(), "sslProxy": outside.address() },
        "acceptInsecureCerts": true,
        "unhandledPromptBehavior": "ignore",
    })
}

/// Lets windows be as narrow as a phone.
///
/// # Errors
/// The driver does not do it.
pub async fn allow_narrow_windows(client: &Client) -> Result {
    in_its_window(client, NARROW, vec![]).await.map(drop)
}

/// What the browser wrote to its console of pages since this was last asked.
///
/// # Errors
/// The driver did not answer.
pub async fn console(client: &Client) -> Result<Vec<String>> {
    Ok(from_value(in_its_window(client, CONSOLE, vec![]).await?)?)
}

/// Has the page take what it is shown on for `medium`.
///
/// # Errors
/// The driver does not do it.
pub async fn show_on(client: &Client, medium: &str) -> Result {
    let medium = vec![json!(medium)];
    in_its_window(client, SHOW_ON, medium).await.map(drop)
}

/// Has the person prefer `value` in the media feature `name`, and nothing else.
///
/// # Errors
/// The browser has no such setting, or the driver does not set it.
pub async fn prefer(client: &Client, name: &str, value: &str) -> Result {
    let mut settings = json!({ "prefersColorSchemeOverride": "none",
        "prefersReducedMotionOverride": "none", "forcedColorsOverride": "none" });
    let setting = match name {
        "prefers-color-scheme" => "prefersColorSchemeOverride",
        "prefers-reduced-motion" => "prefersReducedMotionOverride",
        "forced-colors" => "forcedColorsOverride",
        _ => bail!("Firefox cannot be made to prefer {name}: {value}"),
    };
    settings[setting] = json!(value);
    in_its_window(client, PREFER, vec![settings])
        .await
        .map(drop)
}

/// Has the person want text of this size, in CSS pixels, where pages say nothing else.
///
/// # Errors
/// The driver does not do it.
pub async fn size_of_text(client: &Client, size: u32) -> Result {
    let size = vec![json!(size)];
    in_its_window(client, SIZE_OF_TEXT, size).await.map(drop)
}

/// Gives the person a style sheet of their own, for all pages.
///
/// # Errors
/// The driver does not do it.
pub async fn own_style(client: &Client, css: &str) -> Result {
    let css = vec![json!(css)];
    in_its_window(client, OWN_STYLE, css).await.map(drop)
}

/// Runs `script` in the browser's own window in place of the page.
async fn in_its_window(client: &Client, script: &str, arguments: Vec<Value>) -> Result<Value> {
    go_to(client, "chrome").await?;
    let ran = client.execute(script, arguments).await;
    go_to(client, "content").await?;
    ran.context("the browser's own window does not do that")
}

async fn go_to(client: &Client, context: &str) -> Result {
    let there = Command::post("moz/context".into(), json!({ "context": context }));
    client
        .issue_cmd(there)
        .await
        .with_context(|| format!("cannot go to the browser's {context}"))?;
    Ok(())
}
