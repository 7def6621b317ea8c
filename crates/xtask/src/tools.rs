//! The programs that building and testing need. Each is fetched once, in the version
//! named here, into a folder of this user's cache, and found there from then on.
//! How: [`cargo`], [`npm`], [`pypi`], [`debian`], [`rustup`].

mod browsers;
mod cargo;
mod debian;
mod npm;
mod pypi;
mod rustup;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;
pub use browsers::{chromedriver, chromium, geckodriver, webkitdriver};
use cargo::CargoTool;
use npm::{NpmFiles, NpmTool};
pub use pypi::MozillaTools;

/// What the lock file of Trunk 0.21 holds still builds; what it asks for does not.
const TRUNK: CargoTool<'static> = CargoTool {
    name: "trunk",
    version: "0.21.14",
    locked: true,
};
const CARGO_DENY: CargoTool<'static> = CargoTool {
    name: "cargo-deny",
    version: "0.20.2",
    locked: true,
};
const BINARYEN: NpmTool = NpmTool {
    name: "binaryen",
    version: "132.0.0",
    file: "node_modules/.bin/wasm-opt",
};
const ESBUILD: NpmTool = NpmTool {
    name: "esbuild",
    version: "0.28.2",
    file: "node_modules/.bin/esbuild",
};
const AXE_CORE: NpmTool = NpmTool {
    name: "axe-core",
    version: "4.14.1",
    file: "node_modules/axe-core/axe.min.js",
};
const IBM_CHECKER: NpmTool = NpmTool {
    name: "accessibility-checker-engine",
    version: "4.0.34",
    file: "node_modules/accessibility-checker-engine/ace.js",
};
/// Its build for browsers holds all that it needs.
const SCREEN_READER: NpmTool = NpmTool {
    name: "@guidepup/virtual-screen-reader",
    version: "0.33.0",
    file: "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js",
};
const PLAYWRIGHT: NpmTool = NpmTool {
    name: "playwright-core",
    version: "1.65.1",
    file: "node_modules/playwright-core/index.mjs",
};
/// The style sheets that websites of councils are made with: the GOV.UK Design System,
/// Bootstrap, Foundation, a WordPress theme, and Drupal's Bootstrap theme, which stands on
/// Bootstrap 3.
const COUNCIL_STYLES: NpmFiles = NpmFiles {
    name: "council-styles-1",
    packages: &[
        "govuk-frontend@6.6.0",
        "bootstrap@5.3.9",
        "foundation-sites@6.9.0",
        "understrap@1.0.1",
        "@unicorn-fail/drupal-bootstrap-styles@0.0.2",
        "bootstrap-3@npm:bootstrap@3.4.1",
    ],
};

/// Which browser has what since when, and what reads scripts and style sheets.
const COMPATIBILITY: NpmFiles = NpmFiles {
    name: "compatibility-1",
    packages: &[
        "@mdn/browser-compat-data@8.1.9",
        "acorn@8.19.0",
        "acorn-walk@8.3.5",
        "css-tree@3.2.1",
    ],
};

/// What Trunk needs, and Trunk.
pub struct BundleTools {
    /// Trunk itself.
    pub trunk: PathBuf,
    /// A search path on which wasm-bindgen comes first.
    pub path: OsString,
    /// wasm-bindgen itself.
    pub bindgen: PathBuf,
    /// The folder of binaryen's programs.
    pub binaryen: PathBuf,
}

/// Gets all that the client's bundle is built with.
///
/// # Errors
/// Something is missing and could not be fetched.
pub fn for_bundle(workspace: &Workspace) -> Result<BundleTools> {
    rustup::wasm_target()?;
    rustup::library_source()?;
    let trunk = TRUNK.get()?;
    let bindgen = wasm_bindgen(workspace).get()?;
    let binaryen = folder_of(&BINARYEN.get()?);
    let rest = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(
        [folder_of(&bindgen)]
            .into_iter()
            .chain(env::split_paths(&rest)),
    )
    .context("a folder of the search path holds a colon")?;
    Ok(BundleTools {
        trunk,
        path,
        bindgen,
        binaryen,
    })
}

/// esbuild, which bundles and minifies scripts and style sheets.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn esbuild() -> Result<PathBuf> {
    ESBUILD.get()
}

/// Node.js, which runs scripts outside a browser.
///
/// # Errors
/// It is missing and could not be installed.
pub fn node() -> Result<PathBuf> {
    npm::node()
}

/// cargo-deny, which checks the crates that we depend on.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn cargo_deny() -> Result<PathBuf> {
    CARGO_DENY.get()
}

/// The script of axe-core, which finds faults of accessibility in a page.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn axe_core() -> Result<PathBuf> {
    AXE_CORE.get()
}

/// The script of IBM's accessibility checker, which looks with rules of its own.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn ibm_checker() -> Result<PathBuf> {
    IBM_CHECKER.get()
}

/// The script of a screen reader for pages, which says what a real one would.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn screen_reader() -> Result<PathBuf> {
    SCREEN_READER.get()
}

/// The library that drives Chromium for measuring.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn playwright() -> Result<PathBuf> {
    PLAYWRIGHT.get()
}

/// The folder with the style sheets of strangers, a folder a package.
///
/// # Errors
/// They are missing and could not be fetched.
pub fn council_styles() -> Result<PathBuf> {
    COUNCIL_STYLES.get()
}

/// The folder with MDN's data of browsers, and with what reads scripts and style sheets.
///
/// # Errors
/// They are missing and could not be fetched.
pub fn compatibility() -> Result<PathBuf> {
    COMPATIBILITY.get()
}

/// What runs the client's unit tests in a browser.
///
/// # Errors
/// It is missing and could not be fetched.
pub fn wasm_test_runner(workspace: &Workspace) -> Result<PathBuf> {
    rustup::wasm_target()?;
    let bindgen = wasm_bindgen(workspace).get()?;
    let runner = format!("wasm-bindgen-test-runner{}", env::consts::EXE_SUFFIX);
    Ok(folder_of(&bindgen).join(runner))
}

/// The lock file of wasm-bindgen-cli names a crate that some registries lack.
fn wasm_bindgen(workspace: &Workspace) -> CargoTool<'_> {
    CargoTool {
        name: "wasm-bindgen-cli",
        version: &workspace.wasm_bindgen,
        locked: false,
    }
}

fn folder_of(program: &Path) -> PathBuf {
    program.parent().map(Path::to_owned).unwrap_or_default()
}

/// Our folder in this user's cache.
fn cache() -> Result<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")));
    match base {
        Some(base) => Ok(base.join("ylbc")),
        None => bail!("no home folder to keep the build tools in: set XDG_CACHE_HOME"),
    }
}

/// Gives `file` of the cache's folder `name`. Where it is missing, `install` fills a
/// new folder, which takes its name only when complete: a stopped install leaves
/// nothing that the next start could take for a tool.
fn cached(name: &str, file: &str, install: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let cache = cache()?;
    let folder = cache.join(name);
    let wanted = folder.join(file);
    if wanted.exists() {
        return Ok(wanted);
    }
    let part = cache.join(format!("{name}.part-{}", std::process::id()));
    fs::create_dir_all(&part).with_context(|| format!("cannot create {}", part.display()))?;
    let installed = install(&part).and_then(|()| take_name(&part, &folder, &wanted));
    if part.exists() {
        fs::remove_dir_all(&part).with_context(|| format!("cannot remove {}", part.display()))?;
    }
    installed.with_context(|| format!("{name} could not be installed"))?;
    match wanted.exists() {
        true => Ok(wanted),
        false => bail!("{name} was installed, but has no {file}"),
    }
}

fn take_name(part: &Path, folder: &Path, wanted: &Path) -> Result<()> {
    // Someone else may have installed it meanwhile: theirs is as good.
    if folder.exists() && !wanted.exists() {
        fs::remove_dir_all(folder)?;
    }
    if !wanted.exists() {
        fs::rename(part, folder)?;
    }
    Ok(())
}
