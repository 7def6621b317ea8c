//! Opens the SQLite database: where it lies, who may read it, how safely it writes.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, SqliteConnection};

/// The name of the database in its folder.
pub const FILE: &str = "ylbc.sqlite3";

/// How long a statement waits while somebody else, a backup perhaps, holds the lock.
const BUSY: Duration = Duration::from_secs(5);

/// The database cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Its folder cannot be made.
    #[error("cannot make the data folder {}: {reason}", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why not.
        reason: io::Error,
    },
    /// The file cannot be made or written.
    #[error("cannot write to the database {}: {reason}", .file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// Why not.
        reason: io::Error,
    },
    /// It is not a database, or cannot be opened as one.
    #[error("cannot open the database {}: {reason}", .file.display())]
    Open {
        /// The file.
        file: PathBuf,
        /// Why not.
        reason: sqlx::Error,
    },
    /// Its tables cannot be brought to this version's form.
    #[error("cannot prepare the database {}: {reason}", .file.display())]
    Migrate {
        /// The file.
        file: PathBuf,
        /// Why not.
        reason: MigrateError,
    },
}

/// Opens the database in `folder`, or makes it, and brings its tables up to date.
pub async fn open(folder: &Path) -> Result<SqliteConnection, OpenError> {
    make_folder(folder).map_err(|reason| OpenError::Folder {
        folder: folder.to_owned(),
        reason,
    })?;
    let file = folder.join(FILE);
    make_file(&file).map_err(|reason| OpenError::File {
        file: file.clone(),
        reason,
    })?;
    let mut database = options(&file)
        .connect()
        .await
        .map_err(|reason| OpenError::Open {
            file: file.clone(),
            reason,
        })?;
    sqlx::migrate!()
        .run(&mut database)
        .await
        .map_err(|reason| OpenError::Migrate { file, reason })?;
    Ok(database)
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        // A commit is on the disk before 201 says so, even if the power fails.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY)
        // A whole response fits into the page of its key. What does not fit goes to the end
        // of the file, where it would show the order of arrival.
        .page_size(65_536)
        // What is deleted is overwritten.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging()
}

/// Nobody else on the machine may read the answers.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes the file where it is missing. SQLite gives its log the same permissions.
fn make_file(file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

#[cfg(test)]
mod tests {
    use super::open;

    #[tokio::test]
    async fn the_connection_that_writes_is_a_safe_one() {
        let folder = tempfile::tempdir().unwrap();
        let mut database = open(folder.path()).await.unwrap();
        for (sql, expected) in [
            ("PRAGMA synchronous", 2),
            ("PRAGMA secure_delete", 1),
            ("PRAGMA trusted_schema", 0),
            ("PRAGMA busy_timeout", 5000),
        ] {
            let found: i64 = sqlx::query_scalar(sql)
                .fetch_one(&mut database)
                .await
                .unwrap();
            assert_eq!(found, expected, "{sql}");
        }
        let journal: String = sqlx::query_scalar("PRAGMA journal_mode")
            .fetch_one(&mut database)
            .await
            .unwrap();
        assert_eq!(journal, "wal");
    }
}
