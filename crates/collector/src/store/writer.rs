//! The one writer of the database. It takes what waits in the queue, writes all of it
//! in one transaction and answers each request after the commit: so one flush of the
//! disk serves many, and nothing is acknowledged that is not durable.

use std::io;

use sqlx::sqlite::SqliteQueryResult;
use sqlx::{Connection, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use super::tidy::{self, Tidied, Tidy};
use super::transaction;
use super::{Kept, Receipt, Row, Unavailable};
use survey::Translation;

/// The most requests that one transaction takes.
const BATCH: usize = 256;

/// An answer on its way back; `T` or [`Unavailable`].
pub type Answer<T> = oneshot::Sender<Result<T, Unavailable>>;

/// What the writer is asked to do.
#[derive(Debug)]
pub enum Command {
    /// Keep a response.
    Keep(Box<Keep>),
    /// Say whether this very request is known.
    Holds(Receipt, Answer<bool>),
    /// Remove what is over.
    Tidy(Tidy, Answer<Tidied>),
    /// Write what waits, then close.
    Close(Answer<()>),
}

/// A response to be kept.
#[derive(Debug)]
pub struct Keep {
    pub receipt: Receipt,
    pub row: Row,
    pub answer: Answer<Kept>,
}

/// Owns the database.
pub struct Writer {
    database: SqliteConnection,
    queue: mpsc::Receiver<Command>,
}

impl Writer {
    /// A writer for what comes through `queue`.
    pub fn new(database: SqliteConnection, queue: mpsc::Receiver<Command>) -> Self {
        Self { database, queue }
    }

    /// Works until the queue is closed and empty, then closes the database.
    pub async fn run(mut self) {
        let mut closing = None;
        while let Some(first) = self.queue.recv().await {
            let mut batch = Vec::new();
            let mut next = Some(first);
            while let Some(command) = next {
                match command {
                    Command::Keep(keep) => batch.push(*keep),
                    Command::Holds(receipt, answer) => self.holds(&receipt, answer).await,
                    Command::Tidy(tidy, answer) => self.tidy(&tidy, answer).await,
                    Command::Close(answer) => {
                        // What is already in the queue is still received and written.
                        self.queue.close();
                        closing = Some(answer);
                    }
                }
                next = match batch.len() < BATCH {
                    true => self.queue.try_recv().ok(),
                    false => None,
                };
            }
            self.keep(batch).await;
        }
        let closed = close(self.database).await;
        if let Some(answer) = closing {
            reply(answer, closed.map_err(failed));
        }
    }

    async fn keep(&mut self, batch: Vec<Keep>) {
        if batch.is_empty() {
            return;
        }
        match write(&mut self.database, &batch).await {
            Ok(kept) => {
                for (keep, kept) in batch.into_iter().zip(kept) {
                    reply(keep.answer, Ok(kept));
                }
            }
            Err(error) => {
                let unavailable = failed(error);
                for keep in batch {
                    reply(keep.answer, Err(unavailable));
                }
            }
        }
    }

    async fn holds(&mut self, receipt: &Receipt, answer: Answer<bool>) {
        let found = body_of(&mut self.database, receipt).await;
        let found = found.map(|body| body.as_deref() == Some(&receipt.body));
        reply(answer, found.map_err(failed));
    }

    async fn tidy(&mut self, tidy: &Tidy, answer: Answer<Tidied>) {
        let tidied = tidy::run(&mut self.database, tidy).await;
        reply(answer, tidied.map_err(failed));
    }
}

fn reply<T>(answer: Answer<T>, result: Result<T, Unavailable>) {
    // Who asked may have gone in the meantime: nobody is left to be told.
    let _ = answer.send(result);
}

/// SQLite's errors name tables and conditions, never a value.
fn failed(error: sqlx::Error) -> Unavailable {
    tracing::error!(event = "database failed", %error);
    Unavailable
}

async fn write(database: &mut SqliteConnection, batch: &[Keep]) -> Result<Vec<Kept>, sqlx::Error> {
    transaction::begin(database).await?;
    let written = write_each(database, batch).await;
    transaction::end(database, written).await
}

async fn write_each(
    database: &mut SqliteConnection,
    batch: &[Keep],
) -> Result<Vec<Kept>, sqlx::Error> {
    let mut kept = Vec::with_capacity(batch.len());
    for Keep { receipt, row, .. } in batch {
        kept.push(match insert_key(database, receipt, row).await? {
            true => {
                insert_row(database, row).await?;
                Kept::Stored
            }
            false => match body_of(database, receipt).await? {
                Some(body) if body == receipt.body => Kept::Stored,
                _ => Kept::OtherBytes,
            },
        });
    }
    Ok(kept)
}

/// Whether the key is new.
async fn insert_key(
    database: &mut SqliteConnection,
    receipt: &Receipt,
    row: &Row,
) -> Result<bool, sqlx::Error> {
    let result: SqliteQueryResult = sqlx::query(
        "INSERT INTO replay_keys (key_hash, body_hash, expires) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING",
    )
    .bind(&receipt.key[..])
    .bind(&receipt.body[..])
    .bind(row.keys_expire.to_string())
    .execute(database)
    .await?;
    Ok(result.rows_affected() == 1)
}

async fn insert_row(database: &mut SqliteConnection, row: &Row) -> Result<(), sqlx::Error> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|error| sqlx::Error::Io(io::Error::other(error)))?;
    sqlx::query(
        "INSERT INTO responses
         (id, council, wave, instrument, version, translation, answers, month)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&id[..])
    .bind(row.council.as_str())
    .bind(row.wave.as_str())
    .bind(row.instrument.as_str())
    .bind(row.version.to_string())
    .bind(name(row.translation))
    .bind(row.answers.as_str())
    .bind(row.month.to_string())
    .execute(database)
    .await
    .map(drop)
}

async fn body_of(
    database: &mut SqliteConnection,
    receipt: &Receipt,
) -> Result<Option<Vec<u8>>, sqlx::Error> {
    sqlx::query_scalar("SELECT body_hash FROM replay_keys WHERE key_hash = ?")
        .bind(&receipt.key[..])
        .fetch_optional(database)
        .await
}

async fn close(mut database: SqliteConnection) -> Result<(), sqlx::Error> {
    tidy::empty_log(&mut database).await?;
    database.close().await
}

fn name(translation: Translation) -> &'static str {
    match translation {
        Translation::Source => "source",
        Translation::Checked => "checked",
        Translation::Unchecked => "unchecked",
    }
}
