//! Where things lie: the workspace, and what was built in it.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The collector's binary: `YLBC_BIN`, or what `cargo build` makes.
pub fn collector() -> PathBuf {
    from_variable("YLBC_BIN", "target/debug/ylbc")
}

/// The built site folder: `YLBC_SITE`, or where the tests' build puts it.
pub fn site() -> PathBuf {
    from_variable("YLBC_SITE", "target/test-site")
}

/// The folder with two releases: `YLBC_RELEASES`, or where the tests' build puts it.
pub fn releases() -> PathBuf {
    from_variable("YLBC_RELEASES", "target/releases")
}

/// The axe-core script: `YLBC_AXE`, or where the tests' tools are.
pub fn axe() -> PathBuf {
    from_variable("YLBC_AXE", "target/tools/node_modules/axe-core/axe.min.js")
}

/// The script of IBM's accessibility checker: `YLBC_IBM`, or where the tests' tools are.
pub fn ibm() -> PathBuf {
    from_variable(
        "YLBC_IBM",
        "target/tools/node_modules/accessibility-checker-engine/ace.js",
    )
}

/// The script of the virtual screen reader: `YLBC_READER`, or where the tests' tools are.
pub fn reader() -> PathBuf {
    let tools = "target/tools/node_modules/@guidepup/virtual-screen-reader";
    from_variable("YLBC_READER", &format!("{tools}/lib/esm/index.browser.js"))
}

/// The style sheets of councils' websites, a folder a package: `YLBC_STRANGERS`, or where
/// the tests' tools are.
pub fn council_styles() -> PathBuf {
    from_variable("YLBC_STRANGERS", "target/tools/node_modules")
}

/// Where pictures of failed journeys are put.
pub fn pictures() -> PathBuf {
    workspace().join("target/journeys")
}

fn from_variable(name: &str, default: &str) -> PathBuf {
    match env::var_os(name) {
        Some(path) => workspace().join(path),
        None => workspace().join(default),
    }
}
