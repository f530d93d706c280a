//! Logs beside cases: readings, refusals, the event feed, progress of imports.

use super::entry::{self, Beside, REFUSAL};
use super::paged::{limit, page};
use super::permission::Statement;
use crate::Database;
use crate::engine::value::instant_text;
use crate::engine::{Columns, Value, all, insert_rows};
use crate::error::StoreError;
use crate::sealing::{open, place, seal};
use crate::types::list::{Cursor, Page, PageRequest};
use crate::types::log::{FeedMessage, ImportRow, Reading, Refusal};
use uuid::Uuid;

impl Database {
    /// Records readings durably (group-committed with whatever else is written).
    ///
    /// # Errors
    /// Storage errors.
    pub fn record_readings(&self, readings: Vec<Reading>) -> Result<(), StoreError> {
        self.engine().write(move |transaction| {
            let values: Vec<Value<'_>> = readings.iter().flat_map(reading_values).collect();
            let head = "INSERT INTO reading (case_id, read_at, reading_id, officer, purpose, shown) VALUES ";
            insert_rows(transaction.connection, head, 6, "", &values)
        })
    }

    /// Who read this case, newest first.
    ///
    /// # Errors
    /// [`StoreError::BadCursor`]; storage errors.
    pub fn readings_of_case(&self, case: Uuid, request: &PageRequest) -> Result<Page<Reading>, StoreError> {
        self.readings("case_id", case, request)
    }

    /// What this officer read, newest first.
    ///
    /// # Errors
    /// [`StoreError::BadCursor`]; storage errors.
    pub fn readings_of_officer(
        &self,
        officer: Uuid,
        request: &PageRequest,
    ) -> Result<Page<Reading>, StoreError> {
        self.readings("officer", officer, request)
    }

    fn readings(&self, column: &str, id: Uuid, request: &PageRequest) -> Result<Page<Reading>, StoreError> {
        let mut statement = Statement::default();
        let mut condition = format!("r.{column} = {}", statement.bind(id));
        if let Some(after) = request.after.as_ref().map(|cursor| cursor.unpack(2)).transpose()? {
            let marks: Vec<String> = after.into_iter().map(|value| statement.bind(value)).collect();
            condition.push_str(&format!(" AND (r.read_at, r.reading_id) < ({})", marks.join(", ")));
        }
        let sql = format!(
            "SELECT r.reading_id, r.case_id, r.officer, r.purpose, r.shown, r.read_at FROM reading r
              WHERE {condition} ORDER BY r.read_at DESC, r.reading_id DESC LIMIT {}",
            limit(request) + 1
        );
        let rows = self.engine().read(|connection| all(connection, &sql, &statement.values, read_reading))?;
        let place =
            |last: &Reading| Cursor::pack(&[&instant_text(last.read_at), &last.reading_id.to_string()]);
        Ok(page(rows, limit(request), place))
    }

    /// Records a refusal in the history.
    ///
    /// # Errors
    /// Storage errors.
    pub fn record_refusal(&self, refusal: &Refusal) -> Result<(), StoreError> {
        let of_case = match refusal.case {
            Some(case) => {
                let keys = self.keys()?;
                let found = self.engine().read(|connection| keys.find(connection, &case.to_string()))?;
                found.map(|key| (case, key))
            }
            None => None,
        };
        let (about, key) = match of_case {
            Some(found) => found,
            None => (refusal.actor, self.key_for(refusal.actor)?),
        };
        let place = place(&refusal.refusal_id.to_string(), 0, &refusal.command_kind);
        let entry = Beside {
            id: refusal.refusal_id,
            stream: REFUSAL,
            about,
            kind: &refusal.command_kind,
            effective_on: refusal.effective_on,
            recorded_at: refusal.recorded_at,
            actor: refusal.actor,
            organisation: refusal.organisation,
            legal_basis: &refusal.legal_basis,
        };
        let entries = [entry.with(seal(&key, &place, &refusal.payload)?)];
        self.engine().write(move |transaction| entry::insert(transaction, &entries))
    }

    /// Refusals on a case, newest first; payloads are empty after erasure.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where one cannot be opened; storage errors.
    pub fn refusals_of_case(&self, case: Uuid, limit: u32) -> Result<Vec<Refusal>, StoreError> {
        let sql = "SELECT e.entry_id, e.kind, e.effective_on, e.recorded_at, e.actor, e.organisation, e.legal_basis,
                          e.payload FROM entry e WHERE e.about = ?1 AND e.stream = 'refusal'
                    ORDER BY e.recorded_at DESC, e.entry_id DESC LIMIT ?2";
        let keys = self.keys()?;
        let (key, rows) = self.engine().read(|connection| {
            let rows = all(connection, sql, &[case.into(), limit.into()], |c| read_refusal(case, c))?;
            Ok::<_, StoreError>((keys.find(connection, &case.to_string())?, rows))
        })?;
        let opened = rows.into_iter().map(|mut refusal| {
            refusal.payload = match &key {
                None => Vec::new(),
                Some(key) => {
                    let place = place(&refusal.refusal_id.to_string(), 0, &refusal.command_kind);
                    open(key, &place, &refusal.payload)
                        .map_err(|_| StoreError::Damaged(format!("refusal {}", refusal.refusal_id)))?
                }
            };
            Ok(refusal)
        });
        opened.collect()
    }

    /// The event feed: messages of at most `limit` events after a place in the global order. Places count from 1;
    /// 0 asks from the start. Messages of one event are never parted.
    ///
    /// # Errors
    /// Storage errors.
    pub fn feed(&self, after: u64, limit: u32) -> Result<Vec<FeedMessage>, StoreError> {
        let sql = "SELECT l.sequence + 1, o.ordinal, o.entry_id, o.case_id, o.kind, o.recorded_at, o.payload
              FROM (SELECT x.sequence, x.entry_id FROM history_leaf x WHERE x.sequence >= ?1
                       AND EXISTS (SELECT 1 FROM outbox y WHERE y.entry_id = x.entry_id)
                     ORDER BY x.sequence LIMIT ?2) l
              JOIN outbox o ON o.entry_id = l.entry_id ORDER BY l.sequence, o.ordinal";
        self.engine().read(|connection| {
            all(connection, sql, &[after.into(), limit.clamp(1, 1_000).into()], |c| {
                Ok(FeedMessage {
                    sequence: c.u64()?,
                    ordinal: c.u32()?,
                    event_id: c.uuid()?,
                    case: c.uuid()?,
                    kind: c.text()?,
                    recorded_at: c.instant()?,
                    payload: c.text()?,
                })
            })
        })
    }

    /// Records how rows of an import were dealt with; a row recorded before is replaced.
    ///
    /// # Errors
    /// Storage errors.
    pub fn record_import(&self, rows: Vec<ImportRow>) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO import_row (file_hash, row_number, case_id, outcome) VALUES (?1, ?2, ?3, ?4) \
             ON CONFLICT (file_hash, row_number) DO UPDATE SET case_id = excluded.case_id, outcome = excluded.outcome";
        self.engine().write(move |transaction| {
            for row in &rows {
                let values =
                    [(&row.file_hash).into(), row.row.into(), row.case.into(), (&row.outcome).into()];
                transaction.connection.execute(SQL, &values)?;
            }
            Ok(())
        })
    }

    /// Rows of a file that were dealt with, by number.
    ///
    /// # Errors
    /// Storage errors.
    pub fn import_progress(&self, file_hash: &[u8]) -> Result<Vec<ImportRow>, StoreError> {
        let sql =
            "SELECT row_number, case_id, outcome FROM import_row WHERE file_hash = ?1 ORDER BY row_number";
        self.engine().read(|connection| {
            all(connection, sql, &[file_hash.into()], |c| {
                Ok(ImportRow {
                    file_hash: file_hash.to_vec(),
                    row: c.u64()?,
                    case: c.uuid_or_null()?,
                    outcome: c.text()?,
                })
            })
        })
    }
}

fn reading_values(reading: &Reading) -> [Value<'_>; 6] {
    [
        reading.case.into(),
        reading.read_at.into(),
        reading.reading_id.into(),
        reading.officer.into(),
        (&reading.purpose).into(),
        (&reading.shown).into(),
    ]
}

fn read_reading(c: &mut Columns<'_>) -> Result<Reading, StoreError> {
    Ok(Reading {
        reading_id: c.uuid()?,
        case: c.uuid()?,
        officer: c.uuid()?,
        purpose: c.text()?,
        shown: c.text()?,
        read_at: c.instant()?,
    })
}

pub(super) fn read_refusal(case: Uuid, c: &mut Columns<'_>) -> Result<Refusal, StoreError> {
    Ok(Refusal {
        refusal_id: c.uuid()?,
        case: Some(case),
        command_kind: c.text()?,
        effective_on: c.date()?,
        recorded_at: c.instant()?,
        actor: c.uuid()?,
        organisation: c.uuid()?,
        legal_basis: c.text()?,
        payload: c.blob()?.to_vec(),
    })
}
