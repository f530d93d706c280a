//! For whoever oversees data protection: how much was read and refused in the whole installation since an instant.

use super::log::read_refusal;
use crate::Database;
use crate::engine::{Connection, all, first};
use crate::error::StoreError;
use crate::sealing::keys::KeyRing;
use crate::sealing::{open, place};
use crate::types::log::Refusal;
use jiff::Timestamp;
use uuid::Uuid;

/// Refusals, erasures and changes of accounts are the only entries with `about`: the partial index over it keeps
/// this from walking through every event.
const REFUSED: &str =
    "FROM entry e WHERE e.about IS NOT NULL AND e.stream = 'refusal' AND e.recorded_at >= ?1";

impl Database {
    /// Refusals on any case since an instant, newest first; payloads are empty after erasure.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where one cannot be opened; storage errors.
    pub fn refusals_since(&self, since: Timestamp, limit: u32) -> Result<Vec<Refusal>, StoreError> {
        let sql = format!(
            "SELECT e.about, e.entry_id, e.kind, e.effective_on, e.recorded_at, e.actor, e.organisation,
                    e.legal_basis, e.payload {REFUSED} ORDER BY e.recorded_at DESC, e.entry_id DESC LIMIT ?2"
        );
        let keys = self.keys()?;
        self.engine().read(|connection| {
            let rows = all(connection, &sql, &[since.into(), limit.into()], |c| {
                let about = c.uuid()?;
                read_refusal(about, c)
            })?;
            rows.into_iter().map(|refusal| opened(connection, keys, refusal)).collect()
        })
    }

    /// How many commands were refused since an instant.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_refusals_since(&self, since: Timestamp) -> Result<u64, StoreError> {
        self.counted(&format!("SELECT COUNT(*) {REFUSED}"), since)
    }

    /// How many readings of files there were since an instant; walks the index of each officer's readings.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_readings_since(&self, since: Timestamp) -> Result<u64, StoreError> {
        let sql =
            "SELECT COUNT(*) FROM account a JOIN reading r ON r.officer = a.officer AND r.read_at >= ?1";
        self.counted(sql, since)
    }

    /// How many exceptional grants were given since an instant.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_break_glass_since(&self, since: Timestamp) -> Result<u64, StoreError> {
        self.counted("SELECT COUNT(*) FROM break_glass g WHERE g.granted_at >= ?1", since)
    }

    /// How many readings of a case there were.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_readings_of_case(&self, case: Uuid) -> Result<u64, StoreError> {
        let sql = "SELECT COUNT(*) FROM reading r WHERE r.case_id = ?1";
        self.engine()
            .read(|connection| Ok(first(connection, sql, &[case.into()], |c| c.u64())?.unwrap_or_default()))
    }

    fn counted(&self, sql: &str, since: Timestamp) -> Result<u64, StoreError> {
        self.engine()
            .read(|connection| Ok(first(connection, sql, &[since.into()], |c| c.u64())?.unwrap_or_default()))
    }
}

/// Opens a refusal with the key of what it is about: the case, or the officer where there was none yet.
fn opened(
    connection: &mut dyn Connection,
    keys: &KeyRing,
    mut refusal: Refusal,
) -> Result<Refusal, StoreError> {
    let about = refusal.case.unwrap_or(refusal.actor);
    refusal.payload = match keys.find(connection, &about.to_string())? {
        None => Vec::new(),
        Some(key) => {
            let place = place(&refusal.refusal_id.to_string(), 0, &refusal.command_kind);
            open(&key, &place, &refusal.payload)
                .map_err(|_| StoreError::Damaged(format!("refusal {}", refusal.refusal_id)))?
        }
    };
    refusal.case = (about != refusal.actor).then_some(about);
    Ok(refusal)
}
