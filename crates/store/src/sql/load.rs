//! Reading cases back: one query a case or a page of cases, payloads opened with the case's key.

use crate::Database;
use crate::engine::{Columns, Connection, Value, all, first};
use crate::error::{LoadError, StoreError};
use crate::sealing::keys::{DataKey, KeyRing};
use crate::sealing::{open, place};
use crate::types::case::{StoredCase, StoredEvent};
use uuid::Uuid;

const COLUMNS: &str = "h.case_id, h.version, h.erased, k.wrapped, e.version, e.entry_id, e.kind, e.effective_on, \
     e.recorded_at, e.actor, e.organisation, e.legal_basis, e.payload";

/// One row of a case with its head.
struct Raw {
    case: Uuid,
    version: u32,
    erased: bool,
    wrapped: Option<Vec<u8>>,
    event: Option<StoredEvent>,
}

fn read(c: &mut Columns<'_>) -> Result<Raw, StoreError> {
    let (case, version, erased) = (c.uuid()?, c.u32()?, c.flag()?);
    let wrapped = c.blob_or_null()?.map(<[u8]>::to_vec);
    let event = match c.int_or_null()? {
        None => None,
        Some(number) => Some(StoredEvent {
            version: u32::try_from(number).map_err(|_| StoreError::Damaged("version of an event".into()))?,
            event_id: c.uuid()?,
            kind: c.text()?,
            effective_on: c.date()?,
            recorded_at: c.instant()?,
            actor: c.uuid()?,
            organisation: c.uuid()?,
            legal_basis: c.text()?,
            payload: c.blob()?.to_vec(),
        }),
    };
    Ok(Raw { case, version, erased, wrapped, event })
}

fn rows(connection: &mut dyn Connection, heads: &str, values: &[Value<'_>]) -> Result<Vec<Raw>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM ({heads}) h LEFT JOIN data_key k ON k.subject = h.case_id
           LEFT JOIN entry e ON e.subject = h.case_id ORDER BY h.case_id, e.version"
    );
    all(connection, &sql, values, read)
}

impl Database {
    /// Loads one case with all its events; `None` where it does not exist.
    ///
    /// # Errors
    /// [`LoadError::Corrupt`] where an event of this case cannot be opened; storage errors.
    pub fn load_case(&self, case: Uuid) -> Result<Option<StoredCase>, LoadError> {
        let heads = "SELECT case_id, version, erased FROM case_head WHERE case_id = ?1";
        let rows = self.engine().read(|connection| rows(connection, heads, &[case.into()]))?;
        if rows.is_empty() { Ok(None) } else { assemble(self.keys()?, rows).map(Some) }
    }

    /// The next cases after `after` in the order of their ids, for a rebuild; an empty answer ends the walk.
    ///
    /// # Errors
    /// Storage errors; a corrupt case is an error of its own item.
    pub fn cases_after(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<Result<StoredCase, LoadError>>, StoreError> {
        let heads =
            "SELECT case_id, version, erased FROM case_head WHERE case_id > ?1 ORDER BY case_id LIMIT ?2";
        let after = after.map_or_else(String::new, |case| case.to_string());
        let rows =
            self.engine().read(|connection| rows(connection, heads, &[(&after).into(), limit.into()]))?;
        let keys = self.keys()?;
        let mut cases = Vec::new();
        let mut rows = rows.into_iter().peekable();
        while let Some(next) = rows.next() {
            let case = next.case;
            let mut own = vec![next];
            while let Some(more) = rows.next_if(|row| row.case == case) {
                own.push(more);
            }
            cases.push(assemble(keys, own));
        }
        Ok(cases)
    }

    /// The version of a case; `None` where it does not exist.
    ///
    /// # Errors
    /// Storage errors.
    pub fn case_version(&self, case: Uuid) -> Result<Option<u32>, StoreError> {
        let sql = "SELECT version FROM case_head WHERE case_id = ?1";
        self.engine().read(|connection| first(connection, sql, &[case.into()], |c| c.u32()))
    }

    /// Version of a case, and whether its person was erased; `None` where it does not exist.
    ///
    /// # Errors
    /// Storage errors.
    pub fn standing(&self, case: Uuid) -> Result<Option<(u32, bool)>, StoreError> {
        let sql = "SELECT version, erased FROM case_head WHERE case_id = ?1";
        self.engine().read(|connection| first(connection, sql, &[case.into()], |c| Ok((c.u32()?, c.flag()?))))
    }

    /// The receipt kept with the event of this version; `None` where there is none or the person was erased.
    ///
    /// # Errors
    /// [`LoadError::Corrupt`] where it cannot be opened; storage errors.
    pub fn receipt(&self, case: Uuid, version: u32) -> Result<Option<Vec<u8>>, LoadError> {
        let sql = "SELECT e.receipt, k.wrapped FROM entry e JOIN data_key k ON k.subject = e.subject
                    WHERE e.subject = ?1 AND e.version = ?2";
        let found = self.engine().read(|connection| {
            first(connection, sql, &[case.into(), version.into()], |c| {
                Ok((c.blob_or_null()?.map(<[u8]>::to_vec), c.blob()?.to_vec()))
            })
        })?;
        let Some((Some(sealed), wrapped)) = found else { return Ok(None) };
        let subject = case.to_string();
        let key = self.keys()?.unwrap(&subject, &wrapped)?;
        let plain = open(&key, &place(&subject, version, "receipt"), &sealed);
        plain.map(Some).map_err(|_| LoadError::Corrupt { case, version })
    }
}

/// Puts a case together from its rows; all are of one case, and there is at least one.
fn assemble(keys: &KeyRing, rows: Vec<Raw>) -> Result<StoredCase, LoadError> {
    let Some(head) = rows.first() else { return Err(StoreError::NotFound.into()) };
    let (case, version, erased) = (head.case, head.version, head.erased);
    let subject = case.to_string();
    let corrupt = |version| LoadError::Corrupt { case, version };
    let key = match &head.wrapped {
        Some(wrapped) if !erased => Some(keys.recall_or_unwrap(&subject, wrapped).map_err(|_| corrupt(1))?),
        _ => None,
    };
    if key.is_none() && !erased {
        return Err(corrupt(1));
    }
    let mut events = Vec::with_capacity(rows.len());
    for (expected, event) in (1..).zip(rows.into_iter().filter_map(|row| row.event)) {
        if event.version != expected {
            return Err(corrupt(expected));
        }
        events.push(opened(&subject, key.as_ref(), event).map_err(corrupt)?);
    }
    let complete = u32::try_from(events.len()).is_ok_and(|count| count == version);
    if complete { Ok(StoredCase { case, version, events, erased }) } else { Err(corrupt(version)) }
}

fn opened(subject: &str, key: Option<&DataKey>, mut event: StoredEvent) -> Result<StoredEvent, u32> {
    event.payload = match key {
        None => Vec::new(),
        Some(key) => open(key, &place(subject, event.version, &event.kind), &event.payload)
            .map_err(|_| event.version)?,
    };
    Ok(event)
}
