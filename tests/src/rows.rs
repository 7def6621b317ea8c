//! What the collector has stored, read from its database file as a researcher would.

use std::path::Path;

use serde_json::Value;
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{ConnectOptions, Connection, Row as _};

use crate::Result;

/// A stored response.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// In whose page it was answered.
    pub council: String,
    /// The round.
    pub wave: String,
    /// What was answered.
    pub instrument: String,
    /// The version of it.
    pub version: String,
    /// `source`, `checked` or `unchecked`.
    pub translation: String,
    /// From item to answer, an object.
    pub answers: Value,
    /// When it was received, as far as that is kept: `2026-11`.
    pub month: String,
}

/// The rows of `responses`, in no order.
///
/// # Errors
/// The file is not there, or not as the contract has it.
pub async fn rows(database: &Path) -> Result<Vec<Row>> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .read_only(true);
    let mut connection = options.connect().await?;
    let found = sqlx::query(
        "SELECT council, wave, instrument, version, translation, answers, month FROM responses",
    )
    .fetch_all(&mut connection)
    .await?;
    connection.close().await?;
    found.iter().map(row).collect()
}

fn row(found: &SqliteRow) -> Result<Row> {
    let answers: String = found.try_get("answers")?;
    Ok(Row {
        council: found.try_get("council")?,
        wave: found.try_get("wave")?,
        instrument: found.try_get("instrument")?,
        version: found.try_get("version")?,
        translation: found.try_get("translation")?,
        answers: serde_json::from_str(&answers)?,
        month: found.try_get("month")?,
    })
}
