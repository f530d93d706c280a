//! The schema's numbered migrations: embedded, each applied once, in order, never edited (checksums).

use crate::engine::{Connection, Engine, Transaction, all, dialect};
use crate::error::StoreError;
use crate::types::log::MigrationStep;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// One migration in SQLite's words.
struct Migration {
    version: u32,
    name: &'static str,
    sql: &'static str,
}

const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, name: "foundation", sql: include_str!("../migrations/0001_foundation.sql") },
    Migration { version: 2, name: "law", sql: include_str!("../migrations/0002_law.sql") },
    Migration { version: 3, name: "counting", sql: include_str!("../migrations/0003_counting.sql") },
];

const REGISTER: &str = "CREATE TABLE IF NOT EXISTS schema_migration (version BIGINT NOT NULL PRIMARY KEY, \
     name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)";

/// Newest schema version this program knows.
pub(crate) fn newest() -> u32 {
    MIGRATIONS.last().map_or(0, |migration| migration.version)
}

/// Applied migrations: version and checksum.
fn applied(engine: &Engine) -> Result<Vec<(u32, String)>, StoreError> {
    if !engine.has_table("schema_migration")? {
        return Ok(Vec::new());
    }
    engine.read(|connection| {
        let sql = "SELECT version, checksum FROM schema_migration ORDER BY version";
        all(connection, sql, &[], |c| Ok((c.u32()?, c.text()?)))
    })
}

/// Refuses a schema that is not exactly the one this program needs.
pub(crate) fn check(engine: &Engine) -> Result<(), StoreError> {
    let found = compare(&applied(engine)?)?;
    if found < newest() { Err(StoreError::NeedsMigration { found, needed: newest() }) } else { Ok(()) }
}

/// The version found, after comparing what was applied with what is known.
fn compare(applied: &[(u32, String)]) -> Result<u32, StoreError> {
    let found = applied.last().map_or(0, |(version, _)| *version);
    if found > newest() {
        return Err(StoreError::NewerSchema { found, known: newest() });
    }
    for (version, sum) in applied {
        let known = MIGRATIONS.iter().find(|migration| migration.version == *version);
        if known.is_none_or(|migration| checksum(migration.sql) != *sum) {
            return Err(StoreError::MigrationChanged { version: *version });
        }
    }
    Ok(found)
}

/// Applies what is missing; a dry run only tells.
pub(crate) fn run(engine: &Engine, now: Timestamp, dry_run: bool) -> Result<Vec<MigrationStep>, StoreError> {
    let found = compare(&applied(engine)?)?;
    if !dry_run && found < newest() {
        let postgres = matches!(engine, Engine::Postgres(_));
        engine.write(move |transaction| apply(transaction, found, postgres, now))?;
    }
    let reached = if dry_run { found } else { newest() };
    let step = |migration: &Migration| MigrationStep {
        version: migration.version,
        name: migration.name.to_owned(),
        applied: migration.version <= reached,
    };
    Ok(MIGRATIONS.iter().map(step).collect())
}

fn apply(
    transaction: &mut Transaction<'_>,
    found: u32,
    postgres: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    let connection: &mut dyn Connection = transaction.connection;
    connection.script(REGISTER)?;
    for migration in MIGRATIONS.iter().filter(|migration| migration.version > found) {
        let translated = if postgres { dialect::schema(migration.sql) } else { migration.sql.to_owned() };
        connection.script(&translated)?;
        let sql =
            "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?1, ?2, ?3, ?4)";
        let sum = checksum(migration.sql);
        connection
            .execute(sql, &[migration.version.into(), migration.name.into(), sum.into(), now.into()])?;
    }
    Ok(())
}

fn checksum(sql: &str) -> String {
    Sha256::digest(sql.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
