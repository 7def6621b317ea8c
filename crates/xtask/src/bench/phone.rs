//! The phone that measures: tests/bench/phone.mjs, what it is asked and what it answers.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::run;
use crate::tools;
use crate::workspace::Workspace;

/// A page with the survey.
#[derive(Serialize)]
pub struct Start {
    /// What it is called in the answer.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// A survey to walk through.
#[derive(Serialize)]
pub struct Walk {
    /// What it is called in the answer.
    pub name: String,
    /// The address of a page with it.
    pub url: String,
    /// How many pages can be turned with Continue.
    pub pages: usize,
    /// How many of them are measured at the beginning, in the middle and at the end.
    pub window: usize,
}

/// A survey whose long tasks are looked for, from the first question to the thanks.
#[derive(Serialize)]
pub struct Tasks {
    /// What it is called in the answer.
    pub name: String,
    /// The address of a page with it.
    pub url: String,
    /// By item the choice to make; of all others the first.
    pub answers: BTreeMap<String, String>,
}

/// What the phone has to measure.
#[derive(Serialize, Default)]
pub struct Job {
    /// How often the way to the first question is measured, in turns.
    pub rounds: u32,
    /// The pages whose way to the first question is measured.
    pub starts: Vec<Start>,
    /// The surveys to walk through.
    pub walks: Vec<Walk>,
    /// The surveys whose long tasks are looked for.
    pub tasks: Vec<Tasks>,
}

/// What was measured, in milliseconds.
#[derive(Deserialize)]
pub struct Measured {
    /// By name, each round's way to the first question.
    pub starts: BTreeMap<String, Vec<ToFirst>>,
    /// By name, the times from a tap on Continue to the painted next page.
    pub walks: BTreeMap<String, Turns>,
    /// By name, the pages in order.
    pub tasks: BTreeMap<String, Vec<PageTasks>>,
}

/// The tasks of a page that took longer than 50 ms: those that bring it up, and those of
/// answering it.
#[derive(Deserialize)]
pub struct PageTasks {
    /// Its heading.
    pub heading: String,
    /// How long each took.
    pub tasks: Vec<f64>,
}

/// At three places of a survey.
#[derive(Deserialize)]
pub struct Turns {
    /// At the beginning.
    pub first: Vec<f64>,
    /// In the middle.
    pub middle: Vec<f64>,
    /// At the end.
    pub last: Vec<f64>,
}

/// From the beginning of navigation on.
#[derive(Deserialize)]
pub struct ToFirst {
    /// The start page's first radio has reacted.
    pub usable: f64,
    /// The first question shows, where somebody starts as soon as the page lets them.
    pub first: f64,
}

/// Measures what `job` asks for.
///
/// # Errors
/// Node, Chromium or the library that drives it are missing, or the page did not do what
/// the script waits for.
pub fn measure(workspace: &Workspace, job: &Job) -> Result<Measured> {
    let mut job = serde_json::to_value(job)?;
    job["playwright"] = json!(tools::playwright()?);
    job["chromium"] = json!(tools::chromium()?);
    let mut node = Command::new(tools::node()?);
    node.arg(workspace.root.join("tests/bench/phone.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = node
        .spawn()
        .map_err(|error| run::not_started(&node, &error))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin
            .write_all(job.to_string().as_bytes())
            .context("the phone does not read its job")?;
    }
    let output = child
        .wait_with_output()
        .context("the phone does not answer")?;
    run::expect_success(&node, output.status)?;
    serde_json::from_slice(&output.stdout).context("the phone's answer is not understood")
}

/// The middle one of `values`; of an even number the lower middle one, none of none.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<_> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied()
}
