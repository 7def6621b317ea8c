//! The steps of `cargo xtask test`, the quick ones first.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::engines::{self, Engine};
use super::releases;
use super::tally::Tally;
use crate::locales::mozilla;
use crate::site::Shown;
use crate::texts::{self, checked};
use crate::tools::MozillaTools;
use crate::workspace::{CLIENT, JOURNEYS, Workspace, cargo};
use crate::{bench, browsers, build, collector, plain, run, tools};

/// A step.
pub struct Step {
    /// What it is called.
    pub name: &'static str,
    /// The step without which this one makes no sense.
    pub needs: Option<&'static str>,
    /// Does it; an error is a failure.
    pub run: fn(&Workspace) -> Result<Tally>,
}

/// All steps.
pub const STEPS: [Step; 15] = [
    Step::new("formatting", formatting),
    Step::new("texts", fluent_files),
    Step::new("texts: Mozilla’s tools", agreement),
    Step::new("crates: bans, licences", bans),
    Step::new("crates: advisories", advisories),
    Step::new("lints", lints),
    Step::new("lints of the client", client_lints),
    Step::new("tests", native_tests),
    Step::new("tests of the client", client_tests),
    Step::new("site", site),
    Step::new("oldest browsers", oldest_browsers).needing("site"),
    Step::new("bytes", bytes).needing("site"),
    Step::new("journeys: Chromium", in_chromium).needing("site"),
    Step::new("journeys: Firefox", in_firefox).needing("site"),
    Step::new("journeys: WebKit", in_webkit).needing("site"),
];

impl Step {
    const fn new(name: &'static str, run: fn(&Workspace) -> Result<Tally>) -> Self {
        let needs = None;
        Self { name, needs, run }
    }

    const fn needing(self, name: &'static str) -> Self {
        let needs = Some(name);
        Self { needs, ..self }
    }
}

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

fn cargo_in(workspace: &Workspace, words: &[&str]) -> Command {
    let mut command = cargo();
    command.current_dir(&workspace.root).args(words);
    command
}

fn passes(command: &mut Command) -> Result<Tally> {
    run::run(command)?;
    Ok(Tally::PASSED)
}

fn formatting(workspace: &Workspace) -> Result<Tally> {
    passes(&mut cargo_in(workspace, &["fmt", "--all", "--check"]))
}

fn fluent_files(workspace: &Workspace) -> Result<Tally> {
    let languages = texts::all(workspace)?;
    let checked = checked::all(&languages, &checked::wanted(workspace)?)?;
    let mut tally = Tally::default();
    for language in &checked {
        let faults = language.found.iter().filter(|finding| finding.is_fault());
        for fault in faults {
            println!("{}", language.line(fault));
        }
        match language.summary.faults {
            0 => tally.passed += 1,
            _ => tally.failed += 1,
        }
    }
    let english = plain::check(workspace)?;
    for fault in &english.faults {
        println!("{fault}");
    }
    println!("{}", english.summary());
    tally.failed += english.faults.len();
    tally.passed += english.pages().saturating_sub(english.faults.len());
    Ok(tally)
}

/// Only where there is Python, and their tools can be fetched.
fn agreement(workspace: &Workspace) -> Result<Tally> {
    let tools = match MozillaTools::get() {
        Ok(tools) => tools,
        Err(error) => return Ok(Tally::not_run(format!("{error:#}"))),
    };
    let wanted = checked::wanted(workspace)?;
    let checked = checked::all(&texts::all(workspace)?, &wanted)?;
    let found = mozilla::disagreements(workspace, &tools, &checked, &wanted)?;
    ensure!(
        found.is_empty(),
        "they find what our checks do not:\n{}",
        found.join("\n")
    );
    Ok(Tally::PASSED)
}

fn deny(workspace: &Workspace) -> Result<Command> {
    let mut deny = Command::new(tools::cargo_deny()?);
    // All packages: without this it looks at the one in the root only.
    deny.current_dir(&workspace.root).arg("--workspace");
    Ok(deny)
}

fn bans(workspace: &Workspace) -> Result<Tally> {
    passes(deny(workspace)?.args(["check", "bans", "licenses", "sources"]))
}

/// Only where their database can be reached: a machine without it must not fail.
fn advisories(workspace: &Workspace) -> Result<Tally> {
    let mut fetch = deny(workspace)?;
    let fetched = run::with_progress("Fetching the advisories", fetch.args(["fetch", "db"]));
    match fetched {
        Ok(_) => passes(deny(workspace)?.args(["check", "--disable-fetch", "advisories"])),
        Err(_) => Ok(Tally::not_run(
            "the database of advisories cannot be reached",
        )),
    }
}

/// The client is linted for the target that it is made for, in a step of its own.
fn lints(workspace: &Workspace) -> Result<Tally> {
    let what = [
        "clippy",
        "--workspace",
        "--exclude",
        CLIENT,
        "--all-targets",
    ];
    passes(cargo_in(workspace, &what).args(["--", "-D", "warnings"]))
}

fn client_lints(workspace: &Workspace) -> Result<Tally> {
    tools::wasm_test_runner(workspace)?;
    let what = ["clippy", "--package", CLIENT, "--all-targets"];
    passes(
        cargo_in(workspace, &what)
            .args(WASM)
            .args(["--", "-D", "warnings"]),
    )
}

/// All but the client and the journeys, which need a browser and have their own steps.
fn native_tests(workspace: &Workspace) -> Result<Tally> {
    let what = [
        "test",
        "--workspace",
        "--no-fail-fast",
        "--exclude",
        CLIENT,
        "--exclude",
        JOURNEYS,
    ];
    Tally::of(&mut cargo_in(workspace, &what))
}

fn client_tests(workspace: &Workspace) -> Result<Tally> {
    let what = ["test", "--package", CLIENT, "--no-fail-fast"];
    Tally::of(
        cargo_in(workspace, &what)
            .args(WASM)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                tools::wasm_test_runner(workspace)?,
            )
            .env("CHROMEDRIVER", tools::chromedriver()?),
    )
}

fn site(workspace: &Workspace) -> Result<Tally> {
    build::site(workspace, &workspace.test_site(), Shown::Pseudo)?;
    releases::build(workspace)?;
    Ok(Tally::PASSED)
}

fn oldest_browsers(workspace: &Workspace) -> Result<Tally> {
    browsers::check(workspace, &workspace.test_site())?;
    Ok(Tally::PASSED)
}

fn bytes(workspace: &Workspace) -> Result<Tally> {
    // What people get, not the tests' site: pseudo-languages would weigh on the loader.
    let site = workspace.site();
    build::site(workspace, &site, Shown::Fit)?;
    bench::check(workspace, &site)?;
    Ok(Tally::PASSED)
}

fn in_chromium(workspace: &Workspace) -> Result<Tally> {
    journeys(workspace, &engines::CHROMIUM)
}

fn in_firefox(workspace: &Workspace) -> Result<Tally> {
    journeys(workspace, &engines::FIREFOX)
}

fn in_webkit(workspace: &Workspace) -> Result<Tally> {
    journeys(workspace, &engines::WEBKIT)
}

fn journeys(workspace: &Workspace, engine: &Engine) -> Result<Tally> {
    let settings: [(&str, &Path); 7] = [
        ("YLBC_SITE", &workspace.test_site()),
        ("YLBC_RELEASES", &releases::folder(workspace)),
        ("YLBC_BIN", &collector::build(workspace)?),
        ("YLBC_AXE", &tools::axe_core()?),
        ("YLBC_READER", &tools::screen_reader()?),
        ("YLBC_IBM", &tools::ibm_checker()?),
        ("YLBC_STRANGERS", &tools::council_styles()?),
    ];
    engine.journeys(workspace, &settings)
}
