//! Derived tables as a whole: written with events, replaced by a rebuild or a reassessment, compared by digest.

use super::{case_row, obligation, search, statistics};
use crate::Database;
use crate::engine::{Connection, Transaction, all};
use crate::error::StoreError;
use crate::types::case::{CaseRow, ObligationRow, ReadModel, SearchKey, StatisticsRow};
use crate::types::history::Hash;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Everything derived from one case, by reference.
pub(crate) struct Derived<'a> {
    pub case: Uuid,
    pub version: u32,
    /// Nothing is stored for this case yet.
    pub new: bool,
    pub row: &'a CaseRow,
    pub obligations: &'a [ObligationRow],
    pub search_keys: Option<&'a [SearchKey]>,
    pub statistics: Option<&'a [StatisticsRow]>,
}

impl Derived<'_> {
    /// Writes what changed.
    pub fn write(&self, connection: &mut dyn Connection) -> Result<(), StoreError> {
        if self.new {
            case_row::insert(connection, self.case, self.version, self.row)?;
        } else {
            case_row::update(connection, self.case, self.version, self.row)?;
        }
        let placement = case_row::placement_of(self.row);
        obligation::replace(connection, self.case, self.new, self.obligations, &placement)?;
        if let Some(keys) = self.search_keys {
            search::replace(connection, self.case, self.new, keys)?;
        }
        if let Some(rows) = self.statistics {
            statistics::replace(connection, self.case, self.new, rows)?;
        }
        Ok(())
    }
}

/// Tables compared by the digest, each with its columns in a fixed order.
const TABLES: [(&str, &str, usize); 4] = [
    (
        "case_row",
        "case_id, number, organisation, team, officer, CAST(version AS TEXT), opened_on, closed_on, stage, \
         display_name, display_name_script, birth, citizenship, languages, due_sort, next_obligation, \
         overdue_since, departure_due_on, legal_stay_ended_on, decision_issued_on, follow_up_on, departed_on, \
         departure_kind, reassess_on, last_activity_on FROM case_row ORDER BY case_id",
        25,
    ),
    (
        "obligation",
        "case_id, rule, act, discriminator, role, since, due_sort, CAST(unconfirmed AS TEXT), reason, organisation, \
         team, officer, citizenship FROM obligation ORDER BY case_id, rule, act, discriminator",
        13,
    ),
    ("search_key", "value, kind, case_id FROM search_key ORDER BY value, kind, case_id", 3),
    (
        "statistics_row",
        "case_id, CAST(ordinal AS TEXT), kind, effective_on, citizenship, CAST(birth_year AS TEXT), \
         CAST(age AS TEXT), sex, CAST(unaccompanied AS TEXT), destination, destination_kind, return_type, \
         assistance, agreement FROM statistics_row ORDER BY case_id, ordinal",
        14,
    ),
];

impl Database {
    /// Replaces derived tables of cases (reassessment on a later date, rebuild): no events. `false` where the case
    /// has moved on meanwhile or was erased; derive it again.
    ///
    /// # Errors
    /// Storage errors.
    pub fn replace_read_models(&self, models: Vec<ReadModel>) -> Result<Vec<bool>, StoreError> {
        self.engine()
            .write(move |transaction| models.iter().map(|model| replace_one(transaction, model)).collect())
    }

    /// Removes derived rows of cases that do not exist; the last step of a rebuild. Answers how many.
    ///
    /// # Errors
    /// Storage errors.
    pub fn drop_orphaned_rows(&self) -> Result<u64, StoreError> {
        self.engine().write(|transaction| {
            let mut dropped = 0;
            for table in ["case_row", "obligation", "search_key", "statistics_row"] {
                let sql = format!(
                    "DELETE FROM {table} WHERE NOT EXISTS
                     (SELECT 1 FROM case_head h WHERE h.case_id = {table}.case_id)"
                );
                dropped += transaction.connection.execute(&sql, &[])?;
            }
            Ok::<_, StoreError>(dropped)
        })
    }

    /// A digest over all derived tables in a fixed order: equal digests = identical tables.
    ///
    /// # Errors
    /// Storage errors.
    pub fn read_model_digest(&self) -> Result<Hash, StoreError> {
        self.engine().snapshot(|connection| {
            let mut hash = Sha256::new();
            for (table, query, columns) in TABLES {
                hash.update(table);
                connection.query(&format!("SELECT {query}"), &[], &mut |c| {
                    for _ in 0..columns {
                        let text = c.text_or_null()?;
                        hash.update([u8::from(text.is_some())]);
                        hash.update((text.map_or(0, str::len) as u64).to_be_bytes());
                        hash.update(text.unwrap_or_default());
                    }
                    Ok(())
                })?;
            }
            Ok(hash.finalize().into())
        })
    }

    /// Cases whose reassessment date has come, earliest first.
    ///
    /// # Errors
    /// Storage errors.
    pub fn due_for_reassessment(&self, today: Date, limit: u32) -> Result<Vec<Uuid>, StoreError> {
        let sql = "SELECT case_id FROM case_row WHERE reassess_on IS NOT NULL AND reassess_on <= ?1
                   ORDER BY reassess_on, case_id LIMIT ?2";
        self.engine().read(|connection| all(connection, sql, &[today.into(), limit.into()], |c| c.uuid()))
    }
}

fn replace_one(transaction: &mut Transaction<'_>, model: &ReadModel) -> Result<bool, StoreError> {
    // Locks the case against writers on PostgreSQL; on SQLite there is only one writer.
    let lock = "UPDATE case_head SET version = version WHERE case_id = ?1 AND version = ?2 AND erased = 0";
    if transaction.connection.execute(lock, &[model.case.into(), model.version.into()])? == 0 {
        return Ok(false);
    }
    let derived = Derived {
        case: model.case,
        version: model.version,
        new: false,
        row: &model.row,
        obligations: &model.obligations,
        search_keys: model.search_keys.as_deref(),
        statistics: model.statistics.as_deref(),
    };
    derived.write(transaction.connection)?;
    Ok(true)
}
