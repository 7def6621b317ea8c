//! The command line of `ylbc`: `serve`, `check` and `tag`. A fault is one line on the
//! standard error output, and the exit code is then 1.

use std::future::Future;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::check;
use crate::councils::origin::OwnOrigin;
use crate::http::limits::Rate;
use crate::serve::{Options, Server};
use crate::setup::Sources;
use crate::tag;

/// Takes the anonymous responses of young people to a survey in their council's page.
#[derive(Debug, Parser)]
#[command(name = "ylbc", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the survey and take responses.
    Serve(Serve),
    /// Check instruments, English texts and councils; each fault is one line.
    Check(Sources),
    /// Print what a council's web team pastes: tag, policy, QR code.
    Tag(tag::print::Options),
}

#[derive(Debug, Args)]
struct Serve {
    /// The site folder, as `cargo xtask build` writes it.
    #[arg(long, value_name = "DIR")]
    site: PathBuf,
    #[command(flatten)]
    sources: Sources,
    /// The folder of the database; made where it is missing.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The port to listen on; 0 is any free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,
    /// Where people reach this server, `https://survey.example.org`; pages from there may always send.
    #[arg(long, value_name = "URL")]
    public_url: Option<OwnOrigin>,
    /// Take the sender's address from X-Forwarded-For: only behind a proxy that sets it.
    #[arg(long)]
    trusted_proxy: bool,
}

impl Cli {
    /// Runs the command and says how it went: 0, or 1 after a fault.
    pub fn run(self) -> ExitCode {
        let well = match self.command {
            Command::Serve(serve) => serve.run().map(|()| true),
            Command::Check(sources) => check::run(&sources, &mut io::stderr())
                .map_err(|error| format!("cannot write to standard error: {error}")),
            Command::Tag(options) => tag::print::run(&options, &mut io::stdout()).map(|()| true),
        };
        match well {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(fault) => {
                // Where standard error is closed, nowhere is left to report it.
                let _ = writeln!(io::stderr(), "ylbc: {fault}");
                ExitCode::FAILURE
            }
        }
    }
}

impl Serve {
    fn run(self) -> Result<(), String> {
        write_log();
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(|error| format!("cannot start: {error}"))?
            .block_on(serve(self.options()))
    }

    fn options(self) -> Options {
        Options {
            site: self.site,
            sources: self.sources,
            data: self.data,
            bind: self.bind,
            port: self.port,
            public_url: self.public_url,
            trusted_proxy: self.trusted_proxy,
            rate: Rate::default(),
        }
    }
}

async fn serve(options: Options) -> Result<(), String> {
    let stop = stop_signal().map_err(|error| format!("cannot wait for signals: {error}"))?;
    let server = Server::start(options)
        .await
        .map_err(|fault| fault.to_string())?;
    announce(&server).map_err(|error| format!("cannot write to standard output: {error}"))?;
    server.run(stop).await.map_err(|fault| fault.to_string())
}

fn announce(server: &Server) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "listening on http://{}", server.address())?;
    out.flush()
}

/// Ends when the process is asked to stop: SIGTERM, or Ctrl-C.
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Only our own events are written: those of libraries may hold addresses. They carry
/// no time either, because the time of a stored response is nobody's business.
fn write_log() {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::util::SubscriberInitExt;
    tracing_subscriber::registry()
        .with(
            tracing_subscriber::fmt::layer()
                .with_writer(io::stderr)
                .with_ansi(false)
                .without_time(),
        )
        .with(Targets::new().with_target("collector", LevelFilter::INFO))
        .init();
}
