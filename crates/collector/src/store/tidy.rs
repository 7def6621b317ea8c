//! Removes what is over: replay keys that nobody can send again, and the responses of
//! waves whose day of deletion has passed. Then the write-ahead log is emptied, which
//! still showed what came in which order.

use sqlx::SqliteConnection;
use survey::ids::{CouncilId, WaveId};

use super::transaction;
use crate::calendar::Month;

/// What is over.
#[derive(Clone, Debug)]
pub struct Tidy {
    /// Replay keys that expired in an earlier month go.
    pub month: Month,
    /// The responses of these waves go.
    pub waves: Vec<(CouncilId, WaveId)>,
}

/// How much was removed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tidied {
    /// Replay keys.
    pub keys: u64,
    /// Responses.
    pub responses: u64,
}

/// Removes what is over and empties the log.
pub async fn run(database: &mut SqliteConnection, tidy: &Tidy) -> Result<Tidied, sqlx::Error> {
    transaction::begin(database).await?;
    let removed = remove(database, tidy).await;
    let tidied = transaction::end(database, removed).await?;
    empty_log(database).await?;
    Ok(tidied)
}

async fn remove(database: &mut SqliteConnection, tidy: &Tidy) -> Result<Tidied, sqlx::Error> {
    let keys = sqlx::query("DELETE FROM replay_keys WHERE expires < ?")
        .bind(tidy.month.to_string())
        .execute(&mut *database)
        .await?
        .rows_affected();
    let mut responses = 0;
    for (council, wave) in &tidy.waves {
        responses += sqlx::query("DELETE FROM responses WHERE council = ? AND wave = ?")
            .bind(council.as_str())
            .bind(wave.as_str())
            .execute(&mut *database)
            .await?
            .rows_affected();
    }
    Ok(Tidied { keys, responses })
}

/// Moves the write-ahead log into the database and cuts it to nothing.
pub async fn empty_log(database: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .execute(database)
        .await
        .map(drop)
}
