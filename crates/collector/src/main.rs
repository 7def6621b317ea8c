//! The binary `ylbc`: reads the command line and runs the command.

use std::process::ExitCode;

use clap::Parser;
use collector::cli::Cli;

fn main() -> ExitCode {
    Cli::parse().run()
}
