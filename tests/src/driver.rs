//! The program that drives a browser: one for each journey, gone with it, for some drivers
//! serve one browser only. Two journeys run at a time, whatever the machine.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Stdio};

use anyhow::Context;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::Result;
use crate::engine::{Around, Engine};
use crate::outside::Outside;
use crate::wait::until;

static PLACES: Semaphore = Semaphore::const_new(2);

/// A running driver. It is ended when this is dropped.
struct Driver {
    process: Child,
    port: u16,
    _around: Around,
}

/// A journey's turn: while it is held, the driver runs and the journey may open a browser.
pub struct Turn {
    /// The engine of the browser.
    pub engine: Engine,
    /// The address of the driver.
    pub address: String,
    /// What the browser meets beyond this machine.
    pub outside: Outside,
    // In this order: the next journey begins when the driver has ended.
    _driver: Driver,
    _place: SemaphorePermit<'static>,
}

impl Turn {
    /// Waits for a place and for the driver.
    ///
    /// # Errors
    /// The driver is not there or does not listen.
    pub async fn wait() -> Result<Self> {
        let engine = Engine::chosen()?;
        let place = PLACES.acquire().await?;
        let driver = Driver::start(engine)?;
        let port = driver.port;
        until(async || {
            let asked = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await;
            Ok(asked
                .map(drop)
                .map_err(|e| format!("the browser's driver does not listen: {e}")))
        })
        .await?;
        Ok(Self {
            engine,
            address: format!("http://127.0.0.1:{port}"),
            outside: Outside::start().await?,
            _driver: driver,
            _place: place,
        })
    }
}

impl Driver {
    fn start(engine: Engine) -> Result<Self> {
        let port = free_port()?;
        let (mut driver, around) = engine.driver(port)?;
        let process = driver
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start the browser's driver: {driver:?}"))?;
        Ok(Self {
            process,
            port,
            _around: around,
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port of this machine that nothing listens on.
///
/// # Errors
/// The machine has none left.
pub fn free_port() -> Result<u16> {
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    Ok(TcpListener::bind(any)?.local_addr()?.port())
}
