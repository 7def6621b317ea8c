//! `ylbc serve`: starts everything in order, each fault with one clear line, and stops
//! it in order, so that nothing acknowledged or waiting is lost.

use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt;
use survey::check::Fault;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::councils::origin::OwnOrigin;
use crate::housekeeping;
use crate::http::limits::{Limits, Rate};
use crate::http::{self, App};
use crate::setup::{Setup, Sources};
use crate::store::{OpenError, Store, Unavailable};
use crate::tally::Tally;

/// How long requests may take to finish once the server is asked to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// The site folder.
    pub site: PathBuf,
    /// Instruments, languages and councils.
    pub sources: Sources,
    /// The folder of the database.
    pub data: PathBuf,
    /// The address to listen on.
    pub bind: IpAddr,
    /// The port to listen on; 0 is any free one.
    pub port: u16,
    /// Where people reach this server; where not given, the address and `localhost`.
    pub public_url: Option<OwnOrigin>,
    /// Whether `X-Forwarded-For` counts.
    pub trusted_proxy: bool,
    /// How much one address may send.
    pub rate: Rate,
}

/// The server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Instruments, texts or councils have faults.
    #[error("{first}{}", and_more(*.more))]
    Setup {
        /// The first fault.
        first: Fault,
        /// How many more there are.
        more: usize,
    },
    /// The site folder is not there or not one.
    #[error("the site folder {} has no embed.js", .0.display())]
    Site(PathBuf),
    /// The database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database cannot be written.
    #[error("cannot write to the database in {}", .0.display())]
    Write(PathBuf),
    /// Nobody can listen there: the port is taken, perhaps.
    #[error("cannot listen on {address}: {reason}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// Why not.
        reason: io::Error,
    },
}

/// The server did not end in good order.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The network failed.
    #[error("cannot go on serving: {0}")]
    Serve(io::Error),
    /// The database was not closed. What was acknowledged is in it all the same.
    #[error("the database was not closed in good order")]
    Close(#[from] Unavailable),
}

fn and_more(more: usize) -> String {
    match more {
        0 => String::new(),
        more => format!(" (and {more} more: see `ylbc check`)"),
    }
}

/// A server that listens.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    router: Router,
    app: Arc<App>,
}

impl Server {
    /// Loads and opens everything and listens.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let setup = load(&options.sources)?;
        if !options.site.join("embed.js").is_file() {
            return Err(StartError::Site(options.site));
        }
        let wanted = SocketAddr::new(options.bind, options.port);
        let listen = |reason| StartError::Listen {
            address: wanted,
            reason,
        };
        let listener = TcpListener::bind(wanted).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let app = Arc::new(App {
            councils: setup.councils,
            instruments: setup.instruments,
            languages: setup.languages,
            store: Store::open(&options.data).await?,
            own_origins: own_origins(options.public_url, address),
            limits: Limits::new(options.rate, options.trusted_proxy),
            tally: Tally::default(),
        });
        // Proves as well that the database can be written.
        let tidied = housekeeping::tidy(&app).await;
        tidied.map_err(|_| StartError::Write(options.data))?;
        Ok(Self {
            router: http::router(Arc::clone(&app), &options.site),
            listener,
            address,
            app,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `stop` ends, then finishes what has begun and closes the database.
    ///
    /// # Errors
    /// The network or the database failed.
    pub async fn run(
        self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), RunError> {
        tracing::info!(event = "started");
        let (stopping, mut stopped) = watch::channel(false);
        let keeper = tokio::spawn(housekeeping::go_on(Arc::clone(&self.app)));
        let service = self
            .router
            .into_make_service_with_connect_info::<SocketAddr>();
        // Answers are small and must not wait for company.
        let listener = self.listener.tap_io(|connection| {
            // Without it, answers are only slower.
            let _ = connection.set_nodelay(true);
        });
        let serving = axum::serve(listener, service)
            .with_graceful_shutdown(async move {
                stop.await;
                stopping.send_replace(true);
            })
            .into_future();
        let served = tokio::select! {
            served = serving => served,
            // A connection that never finishes its request must not hold everybody up.
            () = async {
                // An error means that the sender has gone: then the server is stopping too.
                let _ = stopped.wait_for(|stopping| *stopping).await;
                tokio::time::sleep(LAST_REQUESTS).await;
            } => Ok(()),
        };
        keeper.abort();
        let closed = self.app.store.close().await;
        self.app.tally.log();
        tracing::info!(event = "stopped");
        served.map_err(RunError::Serve)?;
        Ok(closed?)
    }
}

fn load(sources: &Sources) -> Result<Setup, StartError> {
    Setup::load(sources).map_err(|faults| {
        let more = faults.len().saturating_sub(1);
        let first = faults.into_iter().next().unwrap_or(Fault {
            place: "setup".into(),
            reason: "cannot be loaded".into(),
        });
        StartError::Setup { first, more }
    })
}

fn own_origins(public_url: Option<OwnOrigin>, address: SocketAddr) -> Vec<String> {
    match public_url {
        Some(origin) => vec![origin.as_str().to_owned()],
        None => {
            let host = match address.ip() {
                ip if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
                ip => ip,
            };
            let address = SocketAddr::new(host, address.port());
            vec![
                format!("http://{address}"),
                format!("http://localhost:{}", address.port()),
            ]
        }
    }
}
