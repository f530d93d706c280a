//! Recording what commands changed. Sealing and hashing happen in the caller's thread, before the transaction.

use super::entry::{self, CASE, HashedEntry, SealedEntry};
use super::read_model::Derived;
use crate::Database;
use crate::engine::value::instant_text;
use crate::engine::{Connection, Retry, Transaction, Value, first, insert_rows};
use crate::error::{AppendError, StoreError};
use crate::sealing::keys::{DataKey, FreshKey};
use crate::sealing::{place, seal};
use crate::types::case::{Appended, CaseWrite, Idempotency, NewEvent};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Writes of one transaction at most.
const BATCH: usize = 500;

/// A write whose events are sealed and hashed: ready for the transaction.
pub struct SealedWrite {
    write: CaseWrite,
    entries: Vec<HashedEntry>,
    key: Key,
}

impl std::fmt::Debug for SealedWrite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SealedWrite").field("case", &self.write.case).finish_non_exhaustive()
    }
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

/// Keys made for cases that are not stored yet.
type MadeKeys = HashMap<Uuid, (DataKey, Vec<u8>)>;

impl Database {
    /// Records everything each write changes, each write with a fate of its own: one failing write does not spoil
    /// the others. Results come in the order of the writes, when they are durable.
    pub fn append(&self, writes: Vec<CaseWrite>) -> Vec<Result<Appended, AppendError>> {
        let count = writes.len();
        let mut made = MadeKeys::new();
        let sealed: Result<Vec<SealedWrite>, StoreError> =
            writes.into_iter().map(|write| self.seal_with(write, &mut made)).collect();
        match sealed {
            Ok(sealed) => self.append_sealed(sealed),
            Err(error) => vec![Err(error.into()); count],
        }
    }

    /// Seals a write in the caller's thread, for [`Self::append_sealed`]. Two writes of one new case must go
    /// through [`Self::append`] together instead, because they share a key.
    ///
    /// # Errors
    /// Storage errors; no key.
    pub fn seal(&self, write: CaseWrite) -> Result<SealedWrite, StoreError> {
        self.seal_with(write, &mut MadeKeys::new())
    }

    /// As [`Self::append`], of writes sealed before: a few hundred in one transaction.
    pub fn append_sealed(&self, writes: Vec<SealedWrite>) -> Vec<Result<Appended, AppendError>> {
        let mut results = Vec::with_capacity(writes.len());
        let mut writes = writes.into_iter().peekable();
        while writes.peek().is_some() {
            results.extend(self.append_batch(writes.by_ref().take(BATCH).collect()));
        }
        results
    }

    fn append_batch(&self, sealed: Vec<SealedWrite>) -> Vec<Result<Appended, AppendError>> {
        let count = sealed.len();
        let sealed = Arc::new(sealed);
        let outcome = self.append_together(&sealed);
        match outcome {
            Ok(results) => {
                for (one, result) in sealed.iter().zip(&results) {
                    self.remember_key(one, result);
                }
                results
            }
            Err(error) => vec![Err(error); count],
        }
    }

    /// First without undoing parts, which would cost a copy of every page that each write touches; where one of
    /// several writes fails, all are undone and repeated, now each undone alone.
    fn append_together(
        &self,
        sealed: &Arc<Vec<SealedWrite>>,
    ) -> Result<Vec<Result<Appended, AppendError>>, AppendError> {
        let in_transaction = Arc::clone(sealed);
        let together = self.engine().write(move |transaction| {
            in_transaction.iter().map(|one| append_one(transaction, one).map(Ok)).collect::<Result<_, _>>()
        });
        match together {
            Err(error) if error.asks_for_repeat() || sealed.len() == 1 => Err(error),
            Err(_) => {
                let in_transaction = Arc::clone(sealed);
                self.engine().write(move |transaction| append_apart(transaction, &in_transaction))
            }
            together => together,
        }
    }

    fn remember_key(&self, sealed: &SealedWrite, result: &Result<Appended, AppendError>) {
        if let (Ok(keys), Key::Made { key, .. }, Ok(_)) = (self.keys(), &sealed.key, result) {
            keys.remember(&sealed.write.case.to_string(), key);
        }
    }

    fn seal_with(&self, mut write: CaseWrite, made: &mut MadeKeys) -> Result<SealedWrite, StoreError> {
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
        Ok(SealedWrite { write, entries, key: origin })
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

fn seal_events(subject: &str, write: &mut CaseWrite, key: &DataKey) -> Result<Vec<HashedEntry>, StoreError> {
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
) -> Result<HashedEntry, StoreError> {
    Ok(HashedEntry::from(SealedEntry {
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
    }))
}

/// Runs the writes of a batch, each undone alone when it fails.
fn append_apart(
    transaction: &mut Transaction<'_>,
    sealed: &[SealedWrite],
) -> Result<Vec<Result<Appended, AppendError>>, AppendError> {
    let mut results = Vec::with_capacity(sealed.len());
    for one in sealed {
        match transaction.part(|transaction| append_one(transaction, one)) {
            Err(error) if error.asks_for_repeat() => return Err(error),
            result => results.push(result),
        }
    }
    Ok(results)
}

fn append_one(transaction: &mut Transaction<'_>, sealed: &SealedWrite) -> Result<Appended, AppendError> {
    let write = &sealed.write;
    let first_version = write.expected_version + 1;
    let count = u32::try_from(sealed.entries.len()).unwrap_or(u32::MAX);
    let last_version = write.expected_version.saturating_add(count);
    let appended = Appended { case: write.case, first_version, last_version };
    claim_idempotency_key(transaction.connection, sealed, &appended)?;
    advance_head(transaction.connection, sealed, last_version)?;
    if sealed.entries.is_empty() {
        return Err(StoreError::Damaged("a write without events, or a case without its key".into()).into());
    }
    claim_data_key(transaction.connection, sealed)?;
    entry::insert(transaction, &sealed.entries)?;
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
    insert_outbox(transaction.connection, sealed)?;
    Ok(appended)
}

/// Takes the idempotency key before anything else: who comes second with it learns what the first recorded.
fn claim_idempotency_key(
    connection: &mut dyn Connection,
    sealed: &SealedWrite,
    appended: &Appended,
) -> Result<(), AppendError> {
    const SQL: &str = "INSERT INTO idempotency (actor, idempotency_key, command_hash, case_id, first_version, \
         last_version, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (actor, idempotency_key) DO NOTHING";
    let Some(idempotency) = &sealed.write.idempotency else { return Ok(()) };
    let recorded_at = sealed.entries.first().map_or("", |entry| &entry.columns.recorded_at);
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
    sealed: &SealedWrite,
    last_version: u32,
) -> Result<(), AppendError> {
    let (case, expected) = (sealed.write.case, sealed.write.expected_version);
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
fn claim_data_key(connection: &mut dyn Connection, sealed: &SealedWrite) -> Result<(), AppendError> {
    let Key::Made { wrapped, .. } = &sealed.key else { return Ok(()) };
    let (case, expected) = (sealed.write.case, sealed.write.expected_version);
    if expected == 0 {
        let sql = "INSERT INTO data_key (subject, wrapped) VALUES (?1, ?2)";
        connection.execute(sql, &[case.into(), wrapped.into()])?;
        return Ok(());
    }
    let sql = "SELECT 1 FROM data_key WHERE subject = ?1 AND wrapped = ?2";
    let same = first(connection, sql, &[case.into(), wrapped.into()], |_| Ok(()))?;
    same.ok_or(AppendError::VersionConflict { current: expected })
}

fn insert_outbox(connection: &mut dyn Connection, sealed: &SealedWrite) -> Result<(), StoreError> {
    const HEAD: &str = "INSERT INTO outbox (entry_id, ordinal, case_id, kind, recorded_at, payload) VALUES ";
    let Some(event) = sealed.entries.last() else { return Ok(()) };
    let rows = sealed.write.outbox.iter().zip(0_u32..).flat_map(|(message, ordinal)| {
        let values: [Value<'_>; 6] = [
            (&event.columns.entry_id).into(),
            ordinal.into(),
            sealed.write.case.into(),
            (&message.kind).into(),
            (&event.columns.recorded_at).into(),
            (&message.payload).into(),
        ];
        values
    });
    insert_rows(connection, HEAD, 6, "", &rows.collect::<Vec<_>>())
}
