//! One small surface over both engines, so that every statement and every function is written once.

pub(crate) mod dialect;
pub(crate) mod postgres;
pub(crate) mod sqlite;
pub(crate) mod value;
pub(crate) mod writer;

use crate::error::{AppendError, StoreError};
use crate::types::history::Hash;
pub(crate) use value::{Columns, Row, Value};

/// What both drivers can do. Statements use `?1…?n`.
pub(crate) trait Connection {
    /// Runs a statement; answers how many rows it changed.
    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, StoreError>;
    /// Runs a query and gives each row to `each`.
    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        each: &mut dyn FnMut(&mut Columns<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError>;
    /// Runs several statements without values (migrations, transactions).
    fn script(&mut self, sql: &str) -> Result<(), StoreError>;
    /// How many rows one statement should insert at most.
    fn rows_at_once(&self) -> usize;
}

/// All rows of a query.
pub(crate) fn all<T>(
    connection: &mut dyn Connection,
    sql: &str,
    values: &[Value<'_>],
    mut read: impl FnMut(&mut Columns<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut rows = Vec::new();
    connection.query(sql, values, &mut |columns| {
        rows.push(read(columns)?);
        Ok(())
    })?;
    Ok(rows)
}

/// The first row of a query, if there is one.
pub(crate) fn first<T>(
    connection: &mut dyn Connection,
    sql: &str,
    values: &[Value<'_>],
    mut read: impl FnMut(&mut Columns<'_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut found = None;
    connection.query(sql, values, &mut |columns| {
        if found.is_none() {
            found = Some(read(columns)?);
        }
        Ok(())
    })?;
    Ok(found)
}

/// Inserts many rows with few statements: `head` ends in `VALUES `, `tail` may hold the conflict clause.
pub(crate) fn insert_rows(
    connection: &mut dyn Connection,
    head: &str,
    columns: usize,
    tail: &str,
    values: &[Value<'_>],
) -> Result<(), StoreError> {
    // Few sizes, so that few statements are prepared.
    let mut rest = values;
    let most = connection.rows_at_once();
    for rows in [32_usize, 8, 2, 1].into_iter().filter(|rows| *rows <= most) {
        let chunk = rows * columns;
        if rest.len() < chunk {
            continue;
        }
        let sql = rows_statement(head, columns, rows, tail);
        while let Some((now, later)) = rest.split_at_checked(chunk) {
            connection.execute(&sql, now)?;
            rest = later;
        }
    }
    Ok(())
}

fn rows_statement(head: &str, columns: usize, rows: usize, tail: &str) -> String {
    use std::fmt::Write as _;
    let mut sql = String::with_capacity(head.len() + rows * columns * 4 + tail.len() + 8);
    sql.push_str(head);
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns {
            let comma = if column == 0 { "" } else { "," };
            // Writing to a String cannot fail.
            let _ = write!(sql, "{comma}?{}", row * columns + column + 1);
        }
        sql.push(')');
    }
    sql.push_str(tail);
    sql
}

/// A new entry of the history: its id and the hash of its leaf.
pub(crate) struct NewLeaf {
    pub entry_id: String,
    pub leaf: Hash,
}

/// A running write transaction.
pub(crate) struct Transaction<'c> {
    pub connection: &'c mut dyn Connection,
    /// Entries written so far; the engine places them in the global order.
    pub leaves: Vec<NewLeaf>,
}

impl Transaction<'_> {
    /// Runs a part that is undone alone when it fails.
    pub fn part<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let before = self.leaves.len();
        self.connection.script("SAVEPOINT part")?;
        match work(self) {
            Ok(value) => {
                self.connection.script("RELEASE SAVEPOINT part")?;
                Ok(value)
            }
            Err(error) => {
                self.leaves.truncate(before);
                self.connection.script("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part")?;
                Err(error)
            }
        }
    }
}

/// Whether running the same transaction again may succeed.
pub(crate) trait Retry {
    /// The engine asked for a repeat.
    fn asks_for_repeat(&self) -> bool;
}

impl Retry for StoreError {
    fn asks_for_repeat(&self) -> bool {
        matches!(self, Self::Contention)
    }
}

impl Retry for AppendError {
    fn asks_for_repeat(&self) -> bool {
        matches!(self, Self::Storage(StoreError::Contention))
    }
}

/// The engine chosen by the address.
pub(crate) enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

impl Engine {
    /// Runs queries on a connection of the pool.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnMut(&mut dyn Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        match self {
            Self::Sqlite(engine) => engine.read(work),
            Self::Postgres(engine) => engine.read(work),
        }
    }

    /// Statements run since the database was opened, by all threads of this process.
    pub fn statements(&self) -> u64 {
        match self {
            Self::Sqlite(engine) => engine.statements(),
            Self::Postgres(engine) => engine.statements(),
        }
    }

    /// Whether a table exists: the one question each engine must be asked in its own words.
    pub fn has_table(&self, name: &str) -> Result<bool, StoreError> {
        let sql = match self {
            Self::Sqlite(_) => "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?1",
            Self::Postgres(_) => {
                "SELECT CAST(table_name AS TEXT) FROM information_schema.tables
                  WHERE table_schema = current_schema() AND CAST(table_name AS TEXT) = ?1"
            }
        };
        Ok(self.read(|connection| first(connection, sql, &[name.into()], |c| c.text()))?.is_some())
    }

    /// Runs several queries that see one state of the database.
    pub fn snapshot<T>(
        &self,
        mut work: impl FnMut(&mut dyn Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let begin = match self {
            Self::Sqlite(_) => "BEGIN",
            Self::Postgres(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        self.read(|connection| {
            connection.script(begin)?;
            let outcome = work(connection);
            let end = connection.script("ROLLBACK");
            outcome.and_then(|value| end.map(|()| value))
        })
    }

    /// Runs a write transaction and answers when it is durable.
    pub fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Retry + Send + 'static,
        F: FnMut(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
    {
        match self {
            Self::Sqlite(engine) => engine.write(work),
            Self::Postgres(engine) => engine.write(work),
        }
    }
}
