//! `cargo xtask test`: every test there is. All steps run, whatever fails; the closing
//! lines say what failed, what was not run and why, and how many tests that makes.

mod engines;
mod releases;
mod steps;
mod tally;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::workspace::Workspace;
use steps::{STEPS, Step};
use tally::Tally;

/// How a step ended.
struct Ended {
    name: &'static str,
    tally: Tally,
    fault: Option<String>,
    took: Duration,
}

/// Runs all steps.
///
/// # Errors
/// None of its own: what fails is told in the closing lines.
pub fn command(workspace: &Workspace) -> Result<ExitCode> {
    let start = Instant::now();
    let mut ended = Vec::new();
    for step in &STEPS {
        ended.push(take(step, workspace, &ended));
    }
    close(&ended, start.elapsed());
    let is_good = ended.iter().all(|step| step.tally.failed == 0);
    Ok(if is_good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn take(step: &Step, workspace: &Workspace, before: &[Ended]) -> Ended {
    println!("\n── {} ──", step.name);
    let start = Instant::now();
    let (tally, fault) =
        match stands_on_firm_ground(step, before).and_then(|()| (step.run)(workspace)) {
            Ok(tally) => (tally, None),
            Err(error) => {
                println!("{error:#}");
                let mut fault = format!("{error:#}");
                fault.truncate(fault.find('\n').unwrap_or(fault.len()));
                (Tally::FAILED, Some(fault))
            }
        };
    Ended {
        name: step.name,
        tally,
        fault,
        took: start.elapsed(),
    }
}

fn stands_on_firm_ground(step: &Step, before: &[Ended]) -> Result<()> {
    let failed = |name| {
        before
            .iter()
            .any(|step| step.name == name && step.tally.failed > 0)
    };
    match step.needs {
        Some(name) if failed(name) => bail!("not run: it needs the step {name}"),
        _ => Ok(()),
    }
}

fn close(ended: &[Ended], took: Duration) {
    println!("\n── {} s ──", took.as_secs());
    for Ended {
        name,
        tally,
        fault,
        took,
    } in ended
    {
        let state = match tally {
            Tally { failed: 1.., .. } => "FAILED",
            Tally { passed: 0, .. } => "not run",
            _ => "ok",
        };
        let (passed, seconds) = (tally.passed, took.as_secs_f32());
        println!("{name:<28}{state:<8}{passed:>5} passed{seconds:>8.1} s");
        if tally.failed > 0 {
            let fault = fault
                .clone()
                .unwrap_or_else(|| format!("{} failed", tally.failed));
            println!("    {fault}");
        }
        for note in &tally.notes {
            println!("    {note}");
        }
    }
    let sum =
        |count: fn(&Tally) -> usize| ended.iter().map(|step| count(&step.tally)).sum::<usize>();
    println!(
        "\n{} passed, {} failed",
        sum(|t| t.passed),
        sum(|t| t.failed)
    );
}
