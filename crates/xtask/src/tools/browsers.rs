//! Browsers and the programs that drive them.

use std::path::PathBuf;

use anyhow::Result;

use super::cargo::CargoTool;
use super::debian;

/// Debian has none.
const GECKODRIVER: CargoTool<'static> = CargoTool {
    name: "geckodriver",
    version: "0.37.1",
    locked: true,
};
/// Chromium.
///
/// # Errors
/// It is missing and could not be installed.
pub fn chromium() -> Result<PathBuf> {
    debian::program("chromium", &["chromium"], "Chromium, as `chromium`")
}

/// chromedriver, with a Chromium for it to drive.
///
/// # Errors
/// They are missing and could not be installed.
pub fn chromedriver() -> Result<PathBuf> {
    debian::program(
        "chromedriver",
        &["chromium", "chromium-driver"],
        "Chromium or Chrome, and the chromedriver of the same version",
    )
}

/// geckodriver, with a Firefox for it to drive.
///
/// # Errors
/// They are missing and could not be installed.
pub fn geckodriver() -> Result<PathBuf> {
    let what = "Firefox, as `firefox`";
    debian::program("firefox", &["firefox-esr"], what)?;
    GECKODRIVER.get()
}

/// WebKitWebDriver, with its browser and a display that nobody looks at.
///
/// # Errors
/// They are missing and could not be installed.
pub fn webkitdriver() -> Result<PathBuf> {
    debian::program("Xvfb", &["xvfb"], "the X server without a screen, Xvfb")?;
    debian::program(
        "WebKitWebDriver",
        &["webkit2gtk-driver"],
        "WebKitGTK's driver, as `WebKitWebDriver`, with its MiniBrowser",
    )
}
