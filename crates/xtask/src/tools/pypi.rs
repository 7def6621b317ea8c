//! Tools in Python, from PyPI. Nothing needs them: where there is no Python, or PyPI cannot
//! be reached, what they would do is not done.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::debian;
use crate::run;

/// The name of their folder in the cache; another one whenever a version changes.
const NAME: &str = "mozilla-fluent-1";
/// Mozilla's tools for Fluent, and all that they need.
const PACKAGES: [&str; 7] = [
    "compare-locales==9.0.5",
    "moz-fluent-linter==0.4.10",
    "fluent.syntax==0.19.0",
    "pyyaml==6.0.3",
    "six==1.17.0",
    "toml==0.10.2",
    "typing-extensions==4.16.0",
];
/// The folder of the environment that they are installed with.
const ENVIRONMENT: &str = "environment";
/// Debian has the module that makes environments in a package of its own.
const DEBIAN: &str = "python3-venv";

/// Python with Mozilla's tools.
pub struct MozillaTools {
    python: PathBuf,
    packages: PathBuf,
}

impl MozillaTools {
    /// Finds the tools; fetches them first, where they are missing.
    ///
    /// # Errors
    /// There is no Python 3, or the tools could not be fetched.
    pub fn get() -> Result<Self> {
        let Ok(python) = which::which("python3") else {
            bail!("there is no Python 3 (python3)");
        };
        let packages = super::cached(NAME, "packages/compare_locales", |folder| {
            install(&python, folder)
        })?;
        let packages = packages.parent().map(Path::to_owned).unwrap_or_default();
        Ok(Self { python, packages })
    }

    /// compare-locales, which holds languages against the English.
    pub fn compare_locales(&self) -> Command {
        self.command("compare_locales.commands", "CompareLocales.call")
    }

    /// moz-fluent-lint, which looks at the English.
    pub fn fluent_lint(&self) -> Command {
        self.command("fluent_linter.linter", "main")
    }

    /// What runs `function` of `module` as a program.
    fn command(&self, module: &str, function: &str) -> Command {
        let call = format!("import sys, {module} as tool; sys.exit(tool.{function}())");
        let mut command = Command::new(&self.python);
        command
            .args(["-c", &call])
            .env("PYTHONPATH", &self.packages)
            .env("PYTHONUTF8", "1")
            .env("PYTHONDONTWRITEBYTECODE", "1");
        command
    }
}

/// Installs the tools into `folder/packages`, with the pip of an environment that is used
/// for nothing else. They are found there wherever the folder is moved to.
fn install(python: &Path, folder: &Path) -> Result<()> {
    let mut pip = pip(python, folder)?;
    pip.args([
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ])
    .args([
        "--retries",
        "1",
        "--timeout",
        "15",
        "--only-binary",
        ":all:",
    ])
    .arg("--target")
    .arg(folder.join("packages"))
    .args(PACKAGES);
    // What pip says fills a screen, and says no more.
    if run::with_progress("Fetching Mozilla’s tools for Fluent from PyPI", &mut pip).is_err() {
        bail!("PyPI cannot be reached, or has no such version");
    }
    let environment = folder.join(ENVIRONMENT);
    if environment.exists() {
        fs::remove_dir_all(&environment).context("the environment cannot be taken away")?;
    }
    Ok(())
}

/// A pip to install with: that of a new environment, else the one that is there.
fn pip(python: &Path, folder: &Path) -> Result<Command> {
    let environment = folder.join(ENVIRONMENT);
    let make = || {
        let mut venv = Command::new(python);
        run::output(venv.args(["-m", "venv"]).arg(&environment))
    };
    let own = environment.join(match cfg!(windows) {
        true => "Scripts/python.exe",
        false => "bin/python",
    });
    if make().is_ok() {
        return Ok(pip_of(&own));
    }
    if pip_of(python)
        .args(["--version"])
        .output()
        .is_ok_and(|said| said.status.success())
    {
        return Ok(pip_of(python));
    }
    // Nobody is asked for a password for what can be done without.
    if debian::is_root() && debian::install(&[DEBIAN]).is_ok() && make().is_ok() {
        return Ok(pip_of(&own));
    }
    bail!("Python has neither venv nor pip: on Debian, install {DEBIAN}")
}

fn pip_of(python: &Path) -> Command {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip"]);
    pip
}
