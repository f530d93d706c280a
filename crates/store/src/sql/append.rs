//! Recording what commands changed. Sealing and hashing happen in the caller's thread, before the transaction.

use super::entry::{self, CASE, SealedEntry};
use super::read_model::Derived;
use crate::Database;
use crate::engine::sqlite::Sqlite;
use crate::engine::value::instant_text;
use crate::engine::writer::Promised;
use crate::engine::{Connection, Engine, Retry, Transaction, Value, first, insert_rows};
use crate::error::{AppendError, StoreError};
use crate::sealing::keys::{DataKey, FreshKey};
use crate::sealing::{place, seal};
use crate::types::case::{Appended, CaseWrite, Idempotency, NewEvent};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Writes of one transaction at most.
const BATCH: usize = 500;

/// A write ready for the transaction.
struct Prepared {
    write: CaseWrite,
    entries: Vec<SealedEntry>,
    key: Key,
}

/// Where the key of the case comes from.
enum Key {
    /// Stored before.
    Stored,
    /// Made for a new case; stored with the first write of the case.
    Made { wrapped: Vec<u8>, key: DataKey },
    /// There is none: the case does not exist or was erased. Nothing is sealed; the transaction tells which.
    None,
}

impl Database {
    /// Records everything each write changes, each write in a transaction of its own fate: one failing write does
    /// not spoil the others. Results come in the order of the writes, when they are durable.
    pub fn append(&self, writes: Vec<CaseWrite>) -> Vec<Result<Appended, AppendError>> {
        if let Engine::Sqlite(sqlite) = self.engine() {
            return self.append_queued(sqlite, writes);
        }
        let mut results = Vec::with_capacity(writes.len());
        let mut writes = writes.into_iter().peekable();
        while writes.peek().is_some() {
            let batch: Vec<CaseWrite> = writes.by_ref().take(BATCH).collect();
            results.extend(self.append_batch(batch));
        }
        results
    }

    /// Each write is queued as soon as it is sealed: while the writer thread stores one, the next is sealed, and
    /// the group commit makes many durable together.
    fn append_queued(&self, sqlite: &Sqlite, writes: Vec<CaseWrite>) -> Vec<Result<Appended, AppendError>> {
        let mut made = HashMap::new();
        let queue = |write| -> Result<_, StoreError> {
            let prepared = Arc::new(self.prepare_one(write, &mut made)?);
            let in_transaction = Arc::clone(&prepared);
            let promised = sqlite.submit(move |transaction| append_one(transaction, &in_transaction))?;
            Ok((prepared, promised))
        };
        let queued: Vec<_> = writes.into_iter().map(queue).collect();
        let settle = |queued: Result<(Arc<Prepared>, Promised<Appended, AppendError>), StoreError>| {
            let (prepared, promised) = queued?;
            let result = promised.wait();
            self.remember_key(&prepared, &result);
            result
        };
        queued.into_iter().map(settle).collect()
    }

    fn append_batch(&self, writes: Vec<CaseWrite>) -> Vec<Result<Appended, AppendError>> {
        let count = writes.len();
        let prepared = match self.prepare(writes) {
            Ok(prepared) => Arc::new(prepared),
            Err(error) => return vec![Err(error.into()); count],
        };
        let in_transaction = Arc::clone(&prepared);
        let outcome = self.engine().write(move |transaction| run(transaction, &in_transaction));
        match outcome {
            Ok(results) => {
                for (one, result) in prepared.iter().zip(&results) {
                    self.remember_key(one, result);
                }
                results
            }
            Err(error) => vec![Err(error); count],
        }
    }

    fn remember_key(&self, prepared: &Prepared, result: &Result<Appended, AppendError>) {
        if let (Ok(keys), Key::Made { key, .. }, Ok(_)) = (self.keys(), &prepared.key, result) {
            keys.remember(&prepared.write.case.to_string(), key);
        }
    }

    fn prepare(&self, writes: Vec<CaseWrite>) -> Result<Vec<Prepared>, StoreError> {
        let mut made: HashMap<Uuid, (DataKey, Vec<u8>)> = HashMap::new();
        writes.into_iter().map(|write| self.prepare_one(write, &mut made)).collect()
    }

    fn prepare_one(
        &self,
        mut write: CaseWrite,
        made: &mut HashMap<Uuid, (DataKey, Vec<u8>)>,
    ) -> Result<Prepared, StoreError> {
        let subject = write.case.to_string();
        let keys = self.keys()?;
        if write.expected_version == 0 && !made.contains_key(&write.case) {
            let FreshKey { key, wrapped } = keys.fresh(&subject)?;
            made.insert(write.case, (key, wrapped));
        }
        let (key, origin) = if let Some((key, wrapped)) = made.get(&write.case) {
            (Some(Arc::clone(key)), Key::Made { wrapped: wrapped.clone(), key: Arc::clone(key) })
        } else {
            match self.engine().read(|connection| keys.find(connection, &subject))? {
                Some(key) => (Some(key), Key::Stored),
                None => (None, Key::None),
            }
        };
        let entries = key.map_or_else(|| Ok(Vec::new()), |key| seal_events(&subject, &mut write, &key))?;
        Ok(Prepared { write, entries, key: origin })
    }

    /// Whether a command with this idempotency key may be executed. To be asked before deciding, so that a repeat
    /// answers what was recorded instead of being decided again.
    ///
    /// # Errors
    /// [`AppendError::Repeated`], [`AppendError::KeyReused`]; storage errors.
    pub fn check_idempotency(&self, idempotency: &Idempotency) -> Result<(), AppendError> {
        self.engine().read(|connection| recorded_under(connection, idempotency)?.map_or(Ok(()), Err))
    }
}

fn seal_events(subject: &str, write: &mut CaseWrite, key: &DataKey) -> Result<Vec<SealedEntry>, StoreError> {
    let receipt = write.receipt.take();
    let versions = write.expected_version + 1..;
    let events = std::mem::take(&mut write.events);
    versions
        .zip(events)
        .map(|(version, event)| {
            let receipt = receipt.as_ref().filter(|_| version == write.expected_version + 1);
            let receipt =
                receipt.map(|plain| seal(key, &place(subject, version, "receipt"), plain)).transpose()?;
            seal_event(subject, version, event, receipt, key)
        })
        .collect()
}

fn seal_event(
    subject: &str,
    version: u32,
    event: NewEvent,
    receipt: Option<Vec<u8>>,
    key: &DataKey,
) -> Result<SealedEntry, StoreError> {
    Ok(SealedEntry {
        subject: subject.to_owned(),
        version,
        entry_id: event.event_id.to_string(),
        stream: CASE,
        about: None,
        payload: seal(key, &place(subject, version, &event.kind), &event.payload)?,
        kind: event.kind,
        effective_on: event.effective_on.to_string(),
        recorded_at: instant_text(event.recorded_at),
        actor: event.actor.to_string(),
        organisation: event.organisation.to_string(),
        legal_basis: event.legal_basis,
        receipt,
    })
}

/// Runs the writes of a batch; a single one needs no part of its own.
fn run(
    transaction: &mut Transaction<'_>,
    prepared: &[Prepared],
) -> Result<Vec<Result<Appended, AppendError>>, AppendError> {
    if let [only] = prepared {
        return append_one(transaction, only).map(|appended| vec![Ok(appended)]);
    }
    let mut results = Vec::with_capacity(prepared.len());
    for one in prepared {
        match transaction.part(|transaction| append_one(transaction, one)) {
            Err(error) if error.asks_for_repeat() => return Err(error),
            result => results.push(result),
        }
    }
    Ok(results)
}

fn append_one(transaction: &mut Transaction<'_>, prepared: &Prepared) -> Result<Appended, AppendError> {
    let write = &prepared.write;
    let first_version = write.expected_version + 1;
    let count = u32::try_from(prepared.entries.len()).unwrap_or(u32::MAX);
    let last_version = write.expected_version.saturating_add(count);
    let appended = Appended { case: write.case, first_version, last_version };
    claim_idempotency_key(transaction.connection, prepared, &appended)?;
    advance_head(transaction.connection, prepared, last_version)?;
    if prepared.entries.is_empty() {
        return Err(StoreError::Damaged("a write without events, or a case without its key".into()).into());
    }
    claim_data_key(transaction.connection, prepared)?;
    entry::insert(transaction, &prepared.entries)?;
    let derived = Derived {
        case: write.case,
        version: last_version,
        new: write.expected_version == 0,
        row: &write.row,
        obligations: &write.obligations,
        search_keys: write.search_keys.as_deref(),
        statistics: write.statistics.as_deref(),
    };
    derived.write(transaction.connection)?;
    insert_outbox(transaction.connection, prepared)?;
    Ok(appended)
}

/// Takes the idempotency key before anything else: who comes second with it learns what the first recorded.
fn claim_idempotency_key(
    connection: &mut dyn Connection,
    prepared: &Prepared,
    appended: &Appended,
) -> Result<(), AppendError> {
    const SQL: &str = "INSERT INTO idempotency (actor, idempotency_key, command_hash, case_id, first_version, \
         last_version, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (actor, idempotency_key) DO NOTHING";
    let Some(idempotency) = &prepared.write.idempotency else { return Ok(()) };
    let recorded_at = prepared.entries.first().map_or("", |entry| &entry.recorded_at);
    let values: [Value<'_>; 7] = [
        idempotency.actor.into(),
        (&idempotency.key).into(),
        (&idempotency.command_hash).into(),
        appended.case.into(),
        appended.first_version.into(),
        appended.last_version.into(),
        recorded_at.into(),
    ];
    if connection.execute(SQL, &values)? == 1 {
        return Ok(());
    }
    recorded_under(connection, idempotency)?.map_or(Err(StoreError::Contention.into()), Err)
}

fn recorded_under(
    connection: &mut dyn Connection,
    idempotency: &Idempotency,
) -> Result<Option<AppendError>, StoreError> {
    let sql = "SELECT command_hash, case_id, first_version, last_version FROM idempotency
                WHERE actor = ?1 AND idempotency_key = ?2";
    first(connection, sql, &[idempotency.actor.into(), (&idempotency.key).into()], |c| {
        if c.blob()? != idempotency.command_hash {
            return Ok(AppendError::KeyReused);
        }
        Ok(AppendError::Repeated { case: c.uuid()?, first_version: c.u32()?, last_version: c.u32()? })
    })
}

/// Moves the case from the expected version to the new one, or tells where it stands.
fn advance_head(
    connection: &mut dyn Connection,
    prepared: &Prepared,
    last_version: u32,
) -> Result<(), AppendError> {
    let (case, expected) = (prepared.write.case, prepared.write.expected_version);
    let moved = if expected == 0 {
        let sql = "INSERT INTO case_head (case_id, version, erased) VALUES (?1, ?2, 0) ON CONFLICT (case_id) DO NOTHING";
        connection.execute(sql, &[case.into(), last_version.into()])?
    } else {
        let sql = "UPDATE case_head SET version = ?1 WHERE case_id = ?2 AND version = ?3 AND erased = 0";
        connection.execute(sql, &[last_version.into(), case.into(), expected.into()])?
    };
    if moved == 1 {
        return Ok(());
    }
    let sql = "SELECT version, erased FROM case_head WHERE case_id = ?1";
    let head = first(connection, sql, &[case.into()], |c| Ok((c.u32()?, c.flag()?)))?;
    Err(match head {
        Some((_, true)) => AppendError::Erased,
        Some((current, false)) => AppendError::VersionConflict { current },
        None => AppendError::VersionConflict { current: 0 },
    })
}

/// Stores the key of a new case. A later write of the same batch was sealed with it too: it must be the stored one.
fn claim_data_key(connection: &mut dyn Connection, prepared: &Prepared) -> Result<(), AppendError> {
    let Key::Made { wrapped, .. } = &prepared.key else { return Ok(()) };
    let (case, expected) = (prepared.write.case, prepared.write.expected_version);
    if expected == 0 {
        let sql = "INSERT INTO data_key (subject, wrapped) VALUES (?1, ?2)";
        connection.execute(sql, &[case.into(), wrapped.into()])?;
        return Ok(());
    }
    let sql = "SELECT 1 FROM data_key WHERE subject = ?1 AND wrapped = ?2";
    let same = first(connection, sql, &[case.into(), wrapped.into()], |_| Ok(()))?;
    same.ok_or(AppendError::VersionConflict { current: expected })
}

fn insert_outbox(connection: &mut dyn Connection, prepared: &Prepared) -> Result<(), StoreError> {
    const HEAD: &str = "INSERT INTO outbox (entry_id, ordinal, case_id, kind, recorded_at, payload) VALUES ";
    let Some(event) = prepared.entries.last() else { return Ok(()) };
    let rows = prepared.write.outbox.iter().zip(0_u32..).flat_map(|(message, ordinal)| {
        let values: [Value<'_>; 6] = [
            (&event.entry_id).into(),
            ordinal.into(),
            prepared.write.case.into(),
            (&message.kind).into(),
            (&event.recorded_at).into(),
            (&message.payload).into(),
        ];
        values
    });
    insert_rows(connection, HEAD, 6, "", &rows.collect::<Vec<_>>())
}
