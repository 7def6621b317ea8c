//! The store: keeps responses, each exactly once. Requests go through a bounded queue
//! to one writer ([`writer`](self)), which puts what waits into one transaction and
//! answers after it is on the disk. A full queue or a failing database is
//! [`Unavailable`]: the phone keeps the response and tries again.

mod database;
mod tidy;
mod transaction;
mod writer;

use std::path::Path;
use std::time::Duration;

use sha2::{Digest, Sha256};
use survey::Translation;
use survey::ids::{CouncilId, InstrumentId, Version, WaveId};
use tokio::sync::{mpsc, oneshot};

use crate::calendar::Month;
pub use database::OpenError;
pub use tidy::{Tidied, Tidy};
use writer::{Command, Writer};

/// How many requests may wait for the writer. At some 200 commits of many rows a
/// second, a longer queue would only keep phones waiting.
const QUEUE: usize = 1024;

/// How long a request waits for its commit before the phone is asked to come again.
/// It may be stored all the same; then the repeated request finds it.
const PATIENCE: Duration = Duration::from_secs(15);

/// A way to the writer; clones lead to the same one.
#[derive(Clone, Debug)]
pub struct Store {
    queue: mpsc::Sender<Command>,
}

/// What is kept of a response.
#[derive(Clone, Debug)]
pub struct Row {
    /// The council.
    pub council: CouncilId,
    /// The wave.
    pub wave: WaveId,
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its version.
    pub version: Version,
    /// What the questions were read in.
    pub translation: Translation,
    /// The answers: a JSON object from item to answer.
    pub answers: String,
    /// The month in which it came.
    pub month: Month,
    /// The last month in which its replay key is kept.
    pub keys_expire: Month,
}

/// By what a repeated request is known: SHA-256 of its key, and of key and body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    key: [u8; 32],
    body: [u8; 32],
}

/// How a response was taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// It is on the disk now, or was already: the same key with the same bytes.
    Stored,
    /// The key has come before with other bytes.
    OtherBytes,
}

/// The store cannot say now: its queue is full, the database fails or is locked, or
/// the server is going down.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the store cannot be reached now")]
pub struct Unavailable;

impl Receipt {
    /// The receipt of a request.
    pub fn of(key: &str, body: &[u8]) -> Self {
        Self {
            key: Sha256::digest(key).into(),
            body: Sha256::new()
                .chain_update(key)
                .chain_update(body)
                .finalize()
                .into(),
        }
    }
}

impl Store {
    /// Opens or makes the database in `folder` and starts its writer.
    ///
    /// # Errors
    /// The folder cannot be made, the database not be opened or written.
    pub async fn open(folder: &Path) -> Result<Self, OpenError> {
        let database = database::open(folder).await?;
        let (queue, commands) = mpsc::channel(QUEUE);
        tokio::spawn(Writer::new(database, commands).run());
        Ok(Self { queue })
    }

    /// Keeps a response. When this returns [`Kept::Stored`], it is durable.
    ///
    /// # Errors
    /// [`Unavailable`]; whether it was stored is then not known, and a repeated request tells.
    pub async fn keep(&self, receipt: Receipt, row: Row) -> Result<Kept, Unavailable> {
        self.ask(|answer| {
            Command::Keep(Box::new(writer::Keep {
                receipt,
                row,
                answer,
            }))
        })
        .await?
    }

    /// Whether this very request has been stored before.
    ///
    /// # Errors
    /// [`Unavailable`]
    pub async fn holds(&self, receipt: Receipt) -> Result<bool, Unavailable> {
        self.ask(|answer| Command::Holds(receipt, answer)).await?
    }

    /// Removes what is over: see [`Tidy`].
    ///
    /// # Errors
    /// [`Unavailable`]; nothing is removed then.
    pub async fn tidy(&self, tidy: Tidy) -> Result<Tidied, Unavailable> {
        self.ask(|answer| Command::Tidy(tidy, answer)).await?
    }

    /// Writes what waits, moves the write-ahead log into the database and closes it.
    /// Whatever comes later is [`Unavailable`].
    ///
    /// # Errors
    /// [`Unavailable`], where the database could not be closed in good order. What was
    /// acknowledged is on the disk even then.
    pub async fn close(&self) -> Result<(), Unavailable> {
        let (answer, closed) = oneshot::channel();
        // Unlike a request, this may wait for a place in the queue.
        let sent = self.queue.send(Command::Close(answer)).await;
        sent.map_err(|_| Unavailable)?;
        closed.await.map_err(|_| Unavailable)?
    }

    async fn ask<T>(
        &self,
        command: impl FnOnce(oneshot::Sender<T>) -> Command,
    ) -> Result<T, Unavailable> {
        let (answer, answered) = oneshot::channel();
        let sent = self.queue.try_send(command(answer));
        sent.map_err(|_| Unavailable)?;
        match tokio::time::timeout(PATIENCE, answered).await {
            Ok(Ok(answer)) => Ok(answer),
            _ => Err(Unavailable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Receipt, Store, Unavailable};
    use tokio::sync::mpsc;

    #[tokio::test]
    async fn a_full_queue_refuses_at_once() {
        let (queue, commands) = mpsc::channel(1);
        let store = Store { queue };
        let receipt = Receipt::of("key", b"body");
        let waiting = tokio::spawn({
            let (store, receipt) = (store.clone(), receipt.clone());
            async move { store.holds(receipt).await }
        });
        while store.queue.capacity() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(store.holds(receipt).await, Err(Unavailable));
        drop(commands);
        assert_eq!(waiting.await.unwrap(), Err(Unavailable));
    }

    #[test]
    fn a_receipt_tells_keys_and_bodies_apart() {
        let receipt = Receipt::of("key", b"body");
        assert_eq!(receipt, Receipt::of("key", b"body"));
        assert_ne!(receipt.key, Receipt::of("other", b"body").key);
        assert_ne!(receipt.body, Receipt::of("other", b"body").body);
        assert_eq!(receipt.key, Receipt::of("key", b"other").key);
        assert_ne!(receipt.body, Receipt::of("key", b"other").body);
    }
}
