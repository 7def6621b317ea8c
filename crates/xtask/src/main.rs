//! `cargo xtask …`: everything that is done with this repository besides editing it.
//! One file a command ([`build`], [`serve`], [`test`], [`bench`], [`locales`]); what
//! they share: [`tools`] (what is fetched once), [`bundle`] (Trunk), [`site`] (the
//! folder that is served), [`texts`] (Fluent files), [`plain`] (reading age), [`run`] (other programs).

#![expect(clippy::print_stdout, reason = "it speaks to a person at a terminal")]

mod bench;
mod browsers;
mod build;
mod bundle;
mod collector;
mod fingerprint;
mod locales;
mod plain;
mod run;
mod serve;
mod site;
mod test;
mod texts;
mod tools;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// Builds, serves and tests the survey.
#[derive(Parser)]
#[command(name = "cargo xtask")]
enum Command {
    /// Build the site folder: target/site.
    Build {
        /// Add the pseudo-languages en-XA (accented, longer) and en-XB (right to left).
        #[arg(long, conflicts_with = "into")]
        pseudo: bool,
        /// Add a release to this folder, which keeps all earlier ones. Without it the working
        /// folder target/site is built anew.
        #[arg(long, value_name = "FOLDER")]
        into: Option<PathBuf>,
    },
    /// Build what has changed, then serve the survey on this machine.
    Serve {
        /// The port; 0 for any that is free.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The folder that holds the database.
        #[arg(long, default_value = "data")]
        data: PathBuf,
    },
    /// Run every test there is, browsers included.
    Test,
    /// Measure how light the survey is: bytes, and what a browser takes.
    Bench(bench::Options),
    /// Check the texts of all languages: what is wrong, what is missing, how plain the English is.
    #[command(args_conflicts_with_subcommands = true)]
    Locales {
        /// The code of a language: check only that one, and name all that is missing.
        code: Option<String>,
        #[command(subcommand)]
        task: Option<LocalesTask>,
    },
}

#[derive(Subcommand)]
enum LocalesTask {
    /// Lay out a folder for a new language, with the English and its notes as a guide.
    New {
        /// The code of the language (BCP 47): so, ckb, pt-BR.
        code: String,
    },
    /// Take in a file that was made on the page for translators.
    Add {
        /// The file, so.ftl.
        file: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    let workspace = Workspace::find()?;
    match command {
        Command::Build { pseudo, into } => build::command(&workspace, pseudo, into.as_deref()),
        Command::Serve { port, data } => serve::command(&workspace, port, &data),
        Command::Test => test::command(&workspace),
        Command::Bench(options) => bench::command(&workspace, &options),
        Command::Locales { code, task: None } => locales::command(&workspace, code.as_deref()),
        Command::Locales {
            task: Some(task), ..
        } => {
            let said = match task {
                LocalesTask::New { code } => locales::new::lay_out(&workspace, &code),
                LocalesTask::Add { file } => locales::add::add(&workspace, &file),
            };
            println!("{}", said?);
            Ok(ExitCode::SUCCESS)
        }
    }
}
