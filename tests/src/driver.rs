//! The program that drives browsers: one for all journeys of a test binary, gone with the
//! last journey that uses it. Two journeys run at a time, whatever the machine.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use anyhow::Context;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::wait::until;
use crate::{Result, engine};

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
static PLACES: Semaphore = Semaphore::const_new(2);

/// A running driver. It is ended when the last one who holds it lets go.
pub struct Driver {
    process: Child,
    port: u16,
}

/// A journey's turn: while it is held, the driver runs and the journey may open a browser.
pub struct Turn {
    /// The address of the driver.
    pub address: String,
    _driver: Arc<Driver>,
    _place: SemaphorePermit<'static>,
}

impl Turn {
    /// Waits for a place and for the driver.
    ///
    /// # Errors
    /// The driver is not there or does not listen.
    pub async fn wait() -> Result<Self> {
        let place = PLACES.acquire().await?;
        let driver = Driver::shared()?;
        let port = driver.port;
        until(async || {
            let asked = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await;
            Ok(asked
                .map(drop)
                .map_err(|e| format!("the browser's driver does not listen: {e}")))
        })
        .await?;
        Ok(Self {
            address: format!("http://127.0.0.1:{port}"),
            _driver: driver,
            _place: place,
        })
    }
}

impl Driver {
    fn shared() -> Result<Arc<Self>> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start()?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start() -> Result<Self> {
        let port = free_port()?;
        let program = engine::program();
        let process = Command::new(&program)
            .args(engine::arguments(port))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start the browser's driver {}", program.display()))?;
        Ok(Self { process, port })
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
