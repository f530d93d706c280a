//! The SQLite driver: one file, WAL, full synchronisation; many readers, one writer at a time.

use super::writer::Writer;
use super::{Columns, Connection, Retry, Row, Transaction, Value};
use crate::error::StoreError;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// Read connections kept open; more are opened under load and closed again.
const READERS_KEPT: usize = 8;

/// A SQLite database.
pub(crate) struct Sqlite {
    path: PathBuf,
    readers: Mutex<Vec<SqliteConnection>>,
    writer: Writer,
    statements: Arc<AtomicU64>,
}

/// One connection.
pub(crate) struct SqliteConnection {
    inner: rusqlite::Connection,
    /// Statements run on the database, whatever the connection.
    statements: Arc<AtomicU64>,
}

impl Sqlite {
    /// Opens the file, which must exist unless `create`.
    pub fn open(path: &Path, create: bool) -> Result<Self, StoreError> {
        if !create && !path.exists() {
            return Err(StoreError::NeedsMigration { found: 0, needed: crate::migrate::newest() });
        }
        let statements = Arc::new(AtomicU64::new(0));
        let writer = Writer::new(SqliteConnection::open_writer(path, Arc::clone(&statements))?);
        Ok(Self { path: path.to_owned(), readers: Mutex::new(Vec::new()), writer, statements })
    }

    fn reader(&self) -> Result<SqliteConnection, StoreError> {
        let kept = self.readers.lock().map_err(poisoned)?.pop();
        kept.map_or_else(|| SqliteConnection::open_reader(&self.path, Arc::clone(&self.statements)), Ok)
    }

    /// Runs queries on a read connection.
    pub fn read<T, E: From<StoreError>>(
        &self,
        mut work: impl FnMut(&mut dyn Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.reader()?;
        let outcome = work(&mut connection);
        let mut readers = self.readers.lock().map_err(poisoned)?;
        if readers.len() < READERS_KEPT && connection.is_idle() {
            readers.push(connection);
        }
        outcome
    }

    /// Runs a transaction, together with those of others, and answers when it is durable.
    pub fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Retry + Send + 'static,
        F: FnMut(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
    {
        self.writer.run(work)
    }

    /// Statements run since the database was opened.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Durability now (`strict`), or only with every checkpoint of the log: a power cut then loses the last
    /// commits, never the consistency of what is left. Going back to strict makes durable what was written before.
    pub fn be_strict(&self, strict: bool) -> Result<(), StoreError> {
        let writer = self.writer.connection();
        if !strict {
            return writer.inner.execute_batch(RELAXED).map_err(engine);
        }
        writer.inner.execute_batch(STRICT).map_err(engine)?;
        // A commit takes the whole log to the disk, even where a reader keeps the checkpoint from ending.
        writer.inner.execute_batch(TAKE_TO_DISK).map_err(engine)?;
        writer.inner.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(engine)
    }

    /// Copies the database while it runs.
    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        if to.exists() {
            return Err(StoreError::File(format!("{} exists already", to.display())));
        }
        let source = self.reader()?;
        let mut target = rusqlite::Connection::open(to).map_err(engine)?;
        let backup = rusqlite::backup::Backup::new(&source.inner, &mut target).map_err(engine)?;
        // A read transaction of the source is held only while pages are copied; writers are not stopped by WAL.
        backup.run_to_completion(2_000, std::time::Duration::from_millis(1), None).map_err(engine)
    }

    /// Empties the write-ahead log into the file, so that erased values are nowhere left.
    pub fn empty_log(&self) -> Result<(), StoreError> {
        let connection = SqliteConnection::open_writer(&self.path, Arc::clone(&self.statements))?;
        connection.inner.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(engine)
    }
}

/// Every commit is on the disk before anybody hears of it.
const STRICT: &str = "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;";
/// Commits reach the disk with the next checkpoint of the log.
const RELAXED: &str = "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16000;";

/// A write that changes nothing.
const TAKE_TO_DISK: &str = "BEGIN IMMEDIATE; UPDATE history_head SET size = size WHERE id = 1; COMMIT;";

impl SqliteConnection {
    fn open_writer(path: &Path, statements: Arc<AtomicU64>) -> Result<Self, StoreError> {
        let settings = "PRAGMA busy_timeout = 15000; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = -24000; PRAGMA journal_size_limit = 67108864;";
        let connection = Self::open(path, statements, settings, 256)?;
        connection.inner.execute_batch(STRICT).map_err(engine)?;
        Ok(connection)
    }

    fn open_reader(path: &Path, statements: Arc<AtomicU64>) -> Result<Self, StoreError> {
        let settings = "PRAGMA busy_timeout = 15000; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = -8000;";
        Self::open(path, statements, settings, 128)
    }

    fn open(
        path: &Path,
        statements: Arc<AtomicU64>,
        settings: &str,
        prepared: usize,
    ) -> Result<Self, StoreError> {
        let inner = rusqlite::Connection::open(path).map_err(engine)?;
        inner.execute_batch(settings).map_err(engine)?;
        // Plans must not depend on bound values: otherwise SQLite prepares a statement with `LIMIT ?` anew each time.
        inner.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(engine)?;
        inner.set_prepared_statement_cache_capacity(prepared);
        Ok(Self { inner, statements })
    }

    /// Whether no transaction runs on it.
    pub fn is_idle(&self) -> bool {
        self.inner.is_autocommit()
    }

    /// Rows changed since the connection was opened.
    pub fn changes(&self) -> u64 {
        self.inner.total_changes()
    }

    fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }
}

impl Connection for SqliteConnection {
    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, StoreError> {
        self.count();
        let mut statement = self.inner.prepare_cached(sql).map_err(engine)?;
        let changed = statement.execute(rusqlite::params_from_iter(values)).map_err(engine)?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        each: &mut dyn FnMut(&mut Columns<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.count();
        let mut statement = self.inner.prepare_cached(sql).map_err(engine)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values)).map_err(engine)?;
        while let Some(row) = rows.next().map_err(engine)? {
            each(&mut Columns::new(row))?;
        }
        Ok(())
    }

    fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        // The short transaction words come with every write: keep them prepared.
        if sql.contains(';') {
            return self.inner.execute_batch(sql).map_err(engine);
        }
        let mut statement = self.inner.prepare_cached(sql).map_err(engine)?;
        statement.execute([]).map(|_| ()).map_err(engine)
    }

    fn rows_at_once(&self) -> usize {
        // A prepared statement costs nothing to repeat, and one row needs no copy of the pages it changes.
        1
    }
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl Row for rusqlite::Row<'_> {
    fn int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        self.get_ref(column).map_err(engine)?.as_i64_or_null().map_err(|_| unexpected(column))
    }

    fn text(&self, column: usize) -> Result<Option<&str>, StoreError> {
        self.get_ref(column).map_err(engine)?.as_str_or_null().map_err(|_| unexpected(column))
    }

    fn blob(&self, column: usize) -> Result<Option<&[u8]>, StoreError> {
        self.get_ref(column).map_err(engine)?.as_blob_or_null().map_err(|_| unexpected(column))
    }
}

fn unexpected(column: usize) -> StoreError {
    StoreError::Damaged(format!("column {column} has another type"))
}

fn poisoned<T>(_: T) -> StoreError {
    StoreError::Engine("a thread ended while it held the connections".into())
}

/// Engine errors keep SQLite's own words; those name tables and columns, never values.
pub(crate) fn engine(error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode;
    let rusqlite::Error::SqliteFailure(failure, message) = &error else {
        return StoreError::Engine(error.to_string());
    };
    let text = message.clone().unwrap_or_else(|| failure.to_string());
    match failure.code {
        ErrorCode::ConstraintViolation if text.contains("account.login") => StoreError::Exists("login"),
        ErrorCode::ConstraintViolation if text.contains("case_row.number") => {
            StoreError::Exists("case number")
        }
        ErrorCode::DiskFull => StoreError::Engine("the disk is full; free space and try again".into()),
        ErrorCode::DatabaseBusy => StoreError::Contention,
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => {
            StoreError::Engine(format!("{text}; restore a backup (nostos restore)"))
        }
        _ => StoreError::Engine(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn durability(sqlite: &Sqlite) -> i64 {
        let writer = sqlite.writer.connection();
        writer.inner.query_row("PRAGMA synchronous", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn every_commit_is_durable_but_while_a_demonstration_is_filled() {
        let folder = tempfile::TempDir::new().unwrap();
        let sqlite = Sqlite::open(&folder.path().join("d.sqlite"), true).unwrap();
        let table = "CREATE TABLE history_head (id INTEGER, size INTEGER)";
        sqlite.writer.connection().inner.execute_batch(table).unwrap();
        assert_eq!(durability(&sqlite), 2, "FULL");
        sqlite.be_strict(false).unwrap();
        assert_eq!(durability(&sqlite), 1, "NORMAL: consistent after a power cut, never OFF");
        sqlite.be_strict(true).unwrap();
        assert_eq!(durability(&sqlite), 2);
        let log = std::fs::metadata(folder.path().join("d.sqlite-wal")).unwrap();
        assert_eq!(log.len(), 0, "everything written before has reached the file");
    }

    #[test]
    fn one_that_fails_is_undone_alone_and_those_beside_it_are_kept() {
        let folder = tempfile::TempDir::new().unwrap();
        let sqlite = Arc::new(Sqlite::open(&folder.path().join("d.sqlite"), true).unwrap());
        let tables = "CREATE TABLE t (n INTEGER PRIMARY KEY);
             CREATE TABLE history_head (id INTEGER, size INTEGER, frontier BLOB);
             INSERT INTO history_head VALUES (1, 0, x'');";
        sqlite.writer.connection().inner.execute_batch(tables).unwrap();
        let add = |n: i64, fails: bool| {
            let sqlite = Arc::clone(&sqlite);
            std::thread::spawn(move || {
                sqlite.write(move |transaction| {
                    transaction.connection.execute("INSERT INTO t VALUES (?1)", &[n.into()])?;
                    if fails { Err(StoreError::NotFound) } else { Ok(n) }
                })
            })
        };
        // Held until all wait, so that they are committed as one group.
        let held = sqlite.writer.connection();
        let threads: Vec<_> = (0..40).map(|n| (n, add(n, n % 4 == 1))).collect();
        drop(held);
        for (n, thread) in threads {
            assert_eq!(thread.join().unwrap().is_err(), n % 4 == 1, "{n}");
        }
        let kept = sqlite
            .read(|connection| super::super::all(connection, "SELECT n FROM t ORDER BY n", &[], |c| c.int()));
        let expected: Vec<i64> = (0..40).filter(|n| n % 4 != 1).collect();
        assert_eq!(kept.unwrap(), expected);
    }
}
