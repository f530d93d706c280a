//! The PostgreSQL driver: a small pool, one transaction a write, repeated when the server asks for it.

use super::{Columns, Connection, NewLeaf, Retry, Row, Transaction, Value, dialect, insert_rows};
use crate::error::StoreError;
use ::postgres::error::SqlState;
use ::postgres::fallible_iterator::FallibleIterator;
use ::postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Connections of one process at most.
const CONNECTIONS: usize = 16;
/// Prepared statements kept per connection.
const STATEMENTS: usize = 400;
/// How often a transaction is repeated when the server could not order it.
const REPEATS: u32 = 12;

/// A PostgreSQL database.
pub(crate) struct Postgres {
    config: Box<::postgres::Config>,
    pool: Mutex<Pool>,
    freed: Condvar,
    statements: Arc<AtomicU64>,
}

struct Pool {
    idle: Vec<PostgresConnection>,
    open: usize,
}

/// This driver speaks no TLS yet. Names lie readable in the read models, so a connection that leaves the machine must be
/// protected by something else (a tunnel, a private network), and whoever sets it up says so with `sslmode=disable`.
fn refuse_unprotected(config: &::postgres::Config) -> Result<(), StoreError> {
    use ::postgres::config::{Host, SslMode};
    let leaves = |host: &Host| match host {
        Host::Unix(_) => false,
        Host::Tcp(name) => {
            !(name == "localhost"
                || name.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback()))
        }
    };
    let remote = if config.get_hostaddrs().is_empty() {
        config.get_hosts().iter().any(leaves)
    } else {
        config.get_hostaddrs().iter().any(|address| !address.is_loopback())
    };
    if remote && config.get_ssl_mode() != SslMode::Disable {
        return Err(StoreError::Address(
            "leads to another machine, and this version speaks no TLS to PostgreSQL: protect the way there (tunnel, \
             private network) and say so with ?sslmode=disable, or use localhost or a socket"
                .into(),
        ));
    }
    Ok(())
}

/// One connection with its prepared statements.
pub(crate) struct PostgresConnection {
    client: ::postgres::Client,
    prepared: HashMap<String, ::postgres::Statement>,
    /// Statements run on the database, whatever the connection.
    statements: Arc<AtomicU64>,
}

impl Postgres {
    /// Connects once, to tell a wrong address early.
    pub fn open(url: &str) -> Result<Self, StoreError> {
        let mut config: ::postgres::Config =
            url.parse().map_err(|_| StoreError::Address("is not a PostgreSQL address".into()))?;
        config.application_name("nostos");
        refuse_unprotected(&config)?;
        let engine = Self {
            config: Box::new(config),
            pool: Mutex::new(Pool { idle: Vec::new(), open: 0 }),
            freed: Condvar::new(),
            statements: Arc::new(AtomicU64::new(0)),
        };
        engine.read(|connection| connection.script("SELECT 1"))?;
        Ok(engine)
    }

    fn connect(&self) -> Result<PostgresConnection, StoreError> {
        let client = self.config.connect(::postgres::NoTls).map_err(engine)?;
        let statements = Arc::clone(&self.statements);
        Ok(PostgresConnection { client, prepared: HashMap::new(), statements })
    }

    /// Statements run since the database was opened.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    fn take(&self) -> Result<PostgresConnection, StoreError> {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(connection) = pool.idle.pop() {
                return Ok(connection);
            }
            if pool.open < CONNECTIONS {
                pool.open += 1;
                break;
            }
            pool = self.freed.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
        drop(pool);
        self.connect().inspect_err(|_| self.forget())
    }

    fn forget(&self) {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).open -= 1;
        self.freed.notify_one();
    }

    fn give_back(&self, connection: PostgresConnection) {
        if connection.client.is_closed() {
            drop(connection);
            return self.forget();
        }
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).idle.push(connection);
        self.freed.notify_one();
    }

    /// Runs queries; once more on a new connection where the old one had died (restart, failover).
    pub fn read<T, E: From<StoreError>>(
        &self,
        mut work: impl FnMut(&mut dyn Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.take()?;
        let outcome = work(&mut connection);
        let died = connection.client.is_closed();
        self.give_back(connection);
        if outcome.is_ok() || !died {
            return outcome;
        }
        let mut connection = self.take()?;
        let outcome = work(&mut connection);
        self.give_back(connection);
        outcome
    }

    /// Runs a transaction, again where the server asks for it.
    pub fn write<T, E, F>(&self, mut work: F) -> Result<T, E>
    where
        E: From<StoreError> + Retry,
        F: FnMut(&mut Transaction<'_>) -> Result<T, E>,
    {
        let mut connection = self.take()?;
        let mut outcome = connection.attempt(&mut work);
        for repeat in 1..=REPEATS {
            match &outcome {
                Err(error) if error.asks_for_repeat() => {
                    std::thread::sleep(Duration::from_millis(u64::from(repeat * repeat)));
                    outcome = connection.attempt(&mut work);
                }
                _ => break,
            }
        }
        self.give_back(connection);
        outcome
    }
}

impl PostgresConnection {
    fn attempt<T, E: From<StoreError>>(
        &mut self,
        work: &mut impl FnMut(&mut Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.script("BEGIN")?;
        let outcome = self.attempt_inside(work).and_then(|value| {
            self.script("COMMIT")?;
            Ok(value)
        });
        if outcome.is_err() {
            // A dead connection cannot roll back; the server does it then.
            let _ = self.script("ROLLBACK");
        }
        outcome
    }

    fn attempt_inside<T, E: From<StoreError>>(
        &mut self,
        work: &mut impl FnMut(&mut Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut transaction = Transaction { connection: self, leaves: Vec::new() };
        let value = work(&mut transaction)?;
        let leaves = std::mem::take(&mut transaction.leaves);
        self.keep_pending(&leaves)?;
        Ok(value)
    }

    /// Entries wait here for the sequencer, so that writers never compete for one row.
    fn keep_pending(&mut self, leaves: &[NewLeaf]) -> Result<(), StoreError> {
        let values: Vec<Value<'_>> =
            leaves.iter().flat_map(|new| [Value::from(&new.entry_id), Value::from(&new.leaf)]).collect();
        insert_rows(self, "INSERT INTO history_pending (entry_id, leaf) VALUES ", 2, "", &values)
    }

    fn statement(&mut self, sql: &str) -> Result<::postgres::Statement, StoreError> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        if self.prepared.len() >= STATEMENTS {
            self.prepared.clear();
        }
        let statement = self.client.prepare(&dialect::placeholders(sql)).map_err(engine)?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

impl Connection for PostgresConnection {
    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, StoreError> {
        let statement = self.statement(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
        self.client.execute(&statement, &values).map_err(engine)
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        each: &mut dyn FnMut(&mut Columns<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let statement = self.statement(sql)?;
        let mut rows = self.client.query_raw(&statement, values).map_err(engine)?;
        while let Some(row) = rows.next().map_err(engine)? {
            each(&mut Columns::new(&row))?;
        }
        Ok(())
    }

    fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        self.client.batch_execute(sql).map_err(engine)
    }

    fn rows_at_once(&self) -> usize {
        // Every statement is a journey to the server.
        32
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Self::Int(number) if *ty == Type::INT8 => number.to_sql(ty, out),
            Self::Int(_) => Err("a number where the statement has none".into()),
            Self::Text(text) => text.as_ref().to_sql(ty, out),
            Self::Blob(bytes) => bytes.as_ref().to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::INT8 | Type::INT4 | Type::TEXT | Type::VARCHAR | Type::BYTEA | Type::UNKNOWN)
    }

    to_sql_checked!();
}

impl Row for ::postgres::Row {
    fn int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        let narrow = self.columns().get(column).is_some_and(|c| *c.type_() == Type::INT4);
        if narrow {
            let value: Option<i32> = self.try_get(column).map_err(engine)?;
            return Ok(value.map(i64::from));
        }
        self.try_get(column).map_err(engine)
    }

    fn text(&self, column: usize) -> Result<Option<&str>, StoreError> {
        self.try_get(column).map_err(engine)
    }

    fn blob(&self, column: usize) -> Result<Option<&[u8]>, StoreError> {
        self.try_get(column).map_err(engine)
    }
}

/// Keeps the server's code and message; the detail may hold values and is dropped.
pub(crate) fn engine(error: ::postgres::Error) -> StoreError {
    let Some(told) = error.as_db_error() else {
        return StoreError::Engine(format!("PostgreSQL: {error}"));
    };
    let code = told.code();
    if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED {
        return StoreError::Contention;
    }
    match told.constraint() {
        Some("account_login") => StoreError::Exists("login"),
        Some("case_row_organisation_number") => StoreError::Exists("case number"),
        _ => StoreError::Engine(format!("PostgreSQL {}: {}", code.code(), told.message())),
    }
}

#[cfg(test)]
mod tests {
    use super::refuse_unprotected;

    #[test]
    fn an_unprotected_way_to_another_machine_is_refused_unless_somebody_vouches_for_it() {
        let table = [
            ("postgres://nostos@localhost/nostos", true),
            ("postgres://nostos@127.0.0.1:5433/nostos", true),
            ("postgres://nostos@[::1]/nostos", true),
            ("host=/var/run/postgresql dbname=nostos", true),
            ("postgres://nostos@db.example.org/nostos", false),
            ("postgres://nostos@db.example.org/nostos?sslmode=require", false),
            ("postgres://nostos@10.0.0.7/nostos", false),
            ("postgres://nostos@db.example.org/nostos?sslmode=disable", true),
            ("host=localhost hostaddr=10.0.0.7 dbname=nostos", false),
        ];
        for (address, accepted) in table {
            let config = address.parse().unwrap();
            assert_eq!(refuse_unprotected(&config).is_ok(), accepted, "{address}");
        }
    }
}
