//! Transactions by plain statements. sqlx's own count the depth of what they have begun,
//! and lose count when SQLite rolls back by itself (a full disk, a broken one): every later
//! one would then be refused, long after there is space again.

use sqlx::SqliteConnection;

/// Begins to write.
///
/// # Errors
/// As SQLite says.
pub async fn begin(database: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    run(database, "BEGIN IMMEDIATE").await
}

/// Commits what was `done`, or takes it back where something failed.
///
/// # Errors
/// The error of what was done, or of the commit. Nothing was written then.
pub async fn end<T>(
    database: &mut SqliteConnection,
    done: Result<T, sqlx::Error>,
) -> Result<T, sqlx::Error> {
    let ended = match done {
        Ok(value) => run(database, "COMMIT").await.map(|()| value),
        Err(error) => Err(error),
    };
    if ended.is_err() {
        // SQLite may have rolled back already, and says so as an error.
        let _ = run(database, "ROLLBACK").await;
    }
    ended
}

async fn run(database: &mut SqliteConnection, statement: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(statement).execute(database).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::database::open;

    async fn insert(database: &mut SqliteConnection, key: &[u8]) -> Result<(), sqlx::Error> {
        begin(database).await?;
        let done = sqlx::query("INSERT INTO replay_keys VALUES (?, zeroblob(32), '2026-11')")
            .bind(key)
            .execute(&mut *database)
            .await
            .map(drop);
        end(database, done).await
    }

    async fn count(database: &mut SqliteConnection) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM replay_keys")
            .fetch_one(database)
            .await
            .unwrap()
    }

    #[tokio::test]
    async fn after_a_full_disk_writing_goes_on_when_there_is_space_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut database = open(folder.path()).await.unwrap();
        // SQLite takes this as: no page more than there are.
        run(&mut database, "PRAGMA max_page_count = 1")
            .await
            .unwrap();
        let mut stored = 0;
        let mut failed = 0;
        for number in 0_u32..5_000 {
            let mut key = [0; 32];
            key[..4].copy_from_slice(&number.to_be_bytes());
            match insert(&mut database, &key).await {
                Ok(()) => stored += 1,
                Err(_) => failed += 1,
            }
            if failed > 3 {
                break;
            }
        }
        assert!(failed > 3, "the disk was never full");
        assert_eq!(count(&mut database).await, stored);
        run(&mut database, "PRAGMA max_page_count = 100000")
            .await
            .unwrap();
        insert(&mut database, &[255; 32]).await.unwrap();
        assert_eq!(count(&mut database).await, stored + 1);
    }
}
