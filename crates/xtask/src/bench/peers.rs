//! The survey beside a plain page and other survey tools: the same questionnaire in each,
//! run by the side-by-side harness in a browser set up as a cheap phone.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::content::{self, BenchSite};
use super::phone::{self, Job, Start, ToFirst, median};
use super::ratios;
use crate::collector::{self, Running};
use crate::run;
use crate::tools;
use crate::workspace::Workspace;

/// What ours is measured beside.
const PEERS: [&str; 3] = ["plain", "formbricks", "surveyjs-js"];

/// Ours, and the pages with it: the tag in a council's page, and the stand-alone page.
const OURS: [(&str, &str); 2] = [
    ("tag", "demo/council.html"),
    ("page", "survey/?council=demo&instrument=residents&lang=en"),
];

/// What to do where there is no harness.
pub fn say_how() {
    println!(
        "\nThe survey beside other tools is not measured: name a copy of the side-by-side \
         harness with --peers FOLDER. docs/BENCH.md says how to set it up."
    );
}

/// Measures and prints the table of ratios.
///
/// # Errors
/// The harness is not set up, or it fails.
pub fn measure(workspace: &Workspace, harness: &Path, rounds: u32) -> Result<()> {
    let site = site(workspace)?;
    let collector =
        Running::start_program(&collector::build(workspace)?, &site.workspace, &site.folder)?;
    let out = workspace.target.join("bench/results");
    let config = config(harness, &collector.url())?;
    let file = workspace.target.join("bench/peers.json");
    fs::create_dir_all(&out)
        .and_then(|()| fs::write(&file, config.to_string()))
        .with_context(|| format!("cannot write {}", file.display()))?;
    let mut bench = Command::new(tools::node()?);
    bench
        .current_dir(harness)
        .args(["run.mjs", "--skip-csp", "--skip-probes", "--skip-a11y"])
        .args(["--runs", &rounds.to_string()])
        .arg("--config")
        .arg(&file)
        .arg("--out")
        .arg(&out);
    run::run(&mut bench)?;
    let text = fs::read_to_string(out.join("raw.json")).context("the harness left no results")?;
    let results = serde_json::from_str(&text).context("raw.json is not JSON")?;
    for (name, _) in OURS {
        ratios::print(&results, name);
    }
    starts(workspace, &collector.url(), rounds)
}

/// The way to the first question, of somebody who starts as soon as the page lets them.
fn starts(workspace: &Workspace, url: &str, rounds: u32) -> Result<()> {
    let starts = OURS.map(|(name, page)| Start {
        name: name.to_owned(),
        url: format!("{url}{page}"),
    });
    let job = Job {
        rounds,
        starts: starts.into(),
        ..Job::default()
    };
    let measured = phone::measure(workspace, &job)?;
    println!("\nFrom the beginning to the first question, started at once (ms, medians)");
    for (name, runs) in measured.starts {
        let of = |time: fn(&ToFirst) -> f64| median(runs.iter().map(time)).unwrap_or_default();
        println!(
            "{name:<24}usable {:.0}, first question {:.0}",
            of(|run| run.usable),
            of(|run| run.first)
        );
    }
    Ok(())
}

/// The site with the questionnaire that all of them show.
fn site(workspace: &Workspace) -> Result<BenchSite> {
    let mut files = vec![
        ("public/instruments/residents/1.0.0.json", "instrument.json"),
        ("public/demo/council.html", "council.html"),
        ("locales/en/residents.ftl", "en.ftl"),
        ("locales/ar/residents.ftl", "ar.ftl"),
    ];
    if !workspace.root.join("locales/ar").exists() {
        files.push(("locales/ar/language.ftl", "ar-language.ftl"));
    }
    let folder = workspace.root.join("tests/bench/peers");
    let files = files
        .into_iter()
        .map(|(path, name)| {
            let content = fs::read_to_string(folder.join(name))
                .with_context(|| format!("cannot read tests/bench/peers/{name}"))?;
            Ok((path.to_owned(), content))
        })
        .collect::<Result<Vec<_>>>()?;
    content::write(workspace, "peers", &files)
}

/// The harness' own entries of the peers, and ours.
fn config(harness: &Path, url: &str) -> Result<Value> {
    let file = harness.join("peers.json");
    let text = fs::read_to_string(&file)
        .with_context(|| format!("{}: no side-by-side harness there", harness.display()))?;
    let theirs: Value = serde_json::from_str(&text).context("peers.json is not JSON")?;
    let mut entries = Vec::new();
    for name in PEERS {
        let entry = theirs["entries"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|entry| entry["name"] == name)
            .with_context(|| format!("the harness has no entry {name}"))?;
        let mut entry = entry.clone();
        let folder = harness.join(entry["dir"].as_str().unwrap_or_default());
        if !folder.join("index.html").exists() {
            bail!("{} is not built: docs/BENCH.md says how", folder.display());
        }
        entry["dir"] = json!(fs::canonicalize(folder)?);
        entries.push(entry);
    }
    entries.splice(1..1, OURS.map(|(name, page)| ours(name, url, page)));
    Ok(json!({ "defaults": theirs["defaults"], "entries": entries }))
}

fn ours(name: &str, url: &str, page: &str) -> Value {
    json!({
        "name": name,
        "url": url,
        "en": page,
        "ar": "survey/?council=demo&instrument=residents&lang=ar",
        "radio": "input[type=radio]",
        "before": [["input[value=yes]"], ["button", "Start"]],
        "next": "button.main",
        "unit": "question",
        "state": null,
    })
}
