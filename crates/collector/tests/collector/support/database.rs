//! A look into the database, from beside the collector.

use std::fs;

use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Row as _, SqliteConnection};

use super::World;

/// A stored response, without its random id.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    pub council: String,
    pub wave: String,
    pub instrument: String,
    pub version: String,
    pub translation: String,
    pub answers: Value,
    pub month: String,
}

/// The stored responses.
pub async fn rows(world: &World) -> Vec<Row> {
    let mut database = open(world).await;
    let found = sqlx::query("SELECT * FROM responses").fetch_all(&mut database);
    let found = found.await.unwrap();
    let rows = found.iter().map(|row| {
        assert_eq!(row.len(), 8);
        assert_eq!(row.get::<Vec<u8>, _>("id").len(), 16);
        Row {
            council: row.get("council"),
            wave: row.get("wave"),
            instrument: row.get("instrument"),
            version: row.get("version"),
            translation: row.get("translation"),
            answers: serde_json::from_str(row.get("answers")).unwrap(),
            month: row.get("month"),
        }
    });
    rows.collect()
}

/// The months in which the stored replay keys expire.
pub async fn replay_keys(world: &World) -> Vec<String> {
    let mut database = open(world).await;
    sqlx::query_scalar("SELECT expires FROM replay_keys ORDER BY expires")
        .fetch_all(&mut database)
        .await
        .unwrap()
}

impl World {
    /// Runs a statement in the database.
    pub async fn execute(&self, sql: &'static str) {
        let mut database = open(self).await;
        sqlx::query(sql).execute(&mut database).await.unwrap();
    }

    /// The names of all tables and indexes, with the statements that made them.
    pub async fn schema(&self) -> Vec<(String, String)> {
        let mut database = open(self).await;
        let sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
        let found = sqlx::query_as(sql).fetch_all(&mut database);
        found.await.unwrap()
    }

    /// Holds the write lock of the database until the value goes.
    pub async fn lock(&self) -> SqliteConnection {
        let mut database = open(self).await;
        sqlx::query("BEGIN IMMEDIATE")
            .execute(&mut database)
            .await
            .unwrap();
        database
    }
}

/// Whether any file in the data folder holds these bytes.
pub fn in_files(world: &World, bytes: &[u8]) -> bool {
    let files = fs::read_dir(world.path("data")).unwrap();
    files.flatten().any(|file| {
        let content = fs::read(file.path()).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

async fn open(world: &World) -> SqliteConnection {
    SqliteConnectOptions::new()
        .filename(world.path("data/ylbc.sqlite3"))
        .connect()
        .await
        .unwrap()
}
