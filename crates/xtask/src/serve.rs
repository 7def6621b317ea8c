//! `cargo xtask serve`: everything that has changed is built, and the collector serves
//! it on this machine.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::site::Shown;
use crate::workspace::Workspace;
use crate::{build, collector, run};

/// Builds, then serves until it is stopped.
///
/// # Errors
/// Something does not build, or the collector cannot be started.
pub fn command(workspace: &Workspace, port: u16, data: &Path) -> Result<ExitCode> {
    let site = workspace.site();
    build::site(workspace, &site, Shown::Unfit)?;
    let program = collector::build(workspace)?;
    let mut serve = collector::serve(workspace, &program, &site, port, data);
    become_it(&mut serve)
}

/// The collector takes our place, so that Ctrl-C and other signals reach it alone and
/// it can finish what it is storing.
#[cfg(unix)]
fn become_it(serve: &mut std::process::Command) -> Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    let error = serve.exec();
    Err(run::not_started(serve, &error))
}

#[cfg(not(unix))]
fn become_it(serve: &mut std::process::Command) -> Result<ExitCode> {
    run::run(serve)?;
    Ok(ExitCode::SUCCESS)
}
