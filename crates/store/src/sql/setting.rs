//! Settings of the installation, its organisations and teams, saved views, and case numbers.

use crate::Database;
use crate::engine::{all, first};
use crate::error::StoreError;
use crate::types::account::{SavedView, Unit};
use uuid::Uuid;

impl Database {
    /// A setting of the installation as text.
    ///
    /// # Errors
    /// Storage errors.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM setting WHERE setting_key = ?1";
        self.engine().read(|connection| first(connection, sql, &[key.into()], |c| c.text()))
    }

    /// Keeps a setting of the installation as text.
    ///
    /// # Errors
    /// Storage errors.
    pub fn save_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (setting_key, value) VALUES (?1, ?2)
                   ON CONFLICT (setting_key) DO UPDATE SET value = excluded.value";
        self.run(sql, vec![key.to_owned().into(), value.to_owned().into()]).map(drop)
    }

    /// Takes `count` consecutive case numbers of an organisation's year; answers the first (from 1). Gaps are
    /// acceptable, repeats impossible; take blocks when many are needed.
    ///
    /// # Errors
    /// Storage errors.
    pub fn allocate_numbers(&self, organisation: Uuid, year: i16, count: u32) -> Result<u64, StoreError> {
        let sql = "INSERT INTO number_counter (organisation, year, next_number) VALUES (?1, ?2, 1 + ?3)
                   ON CONFLICT (organisation, year)
                   DO UPDATE SET next_number = number_counter.next_number + ?3 RETURNING next_number";
        self.engine().write(move |transaction| {
            let values = [organisation.into(), year.into(), count.into()];
            let next = first(transaction.connection, sql, &values, |c| c.u64())?;
            next.and_then(|next| next.checked_sub(u64::from(count))).ok_or(StoreError::NotFound)
        })
    }

    /// Creates or changes an organisation or team.
    ///
    /// # Errors
    /// Storage errors.
    pub fn save_unit(&self, unit: Unit) -> Result<(), StoreError> {
        let sql = "INSERT INTO unit (unit, organisation, code, name) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (unit)
                   DO UPDATE SET organisation = excluded.organisation, code = excluded.code, name = excluded.name";
        self.run(sql, vec![unit.unit.into(), unit.organisation.into(), unit.code.into(), unit.name.into()])
            .map(drop)
    }

    /// All organisations and teams by code.
    ///
    /// # Errors
    /// Storage errors.
    pub fn units(&self) -> Result<Vec<Unit>, StoreError> {
        let sql = "SELECT unit, organisation, code, name FROM unit ORDER BY code, unit";
        self.engine().read(|connection| {
            all(connection, sql, &[], |c| {
                Ok(Unit {
                    unit: c.uuid()?,
                    organisation: c.uuid_or_null()?,
                    code: c.text()?,
                    name: c.text()?,
                })
            })
        })
    }

    /// Keeps a view (same officer and id: replaces it).
    ///
    /// # Errors
    /// Storage errors.
    pub fn save_view(&self, view: SavedView) -> Result<(), StoreError> {
        let sql = "INSERT INTO saved_view (officer, view_id, name, address) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (officer, view_id) DO UPDATE SET name = excluded.name, address = excluded.address";
        let values = vec![view.officer.into(), view.view_id.into(), view.name.into(), view.address.into()];
        self.run(sql, values).map(drop)
    }

    /// Views of an officer by name.
    ///
    /// # Errors
    /// Storage errors.
    pub fn views_of(&self, officer: Uuid) -> Result<Vec<SavedView>, StoreError> {
        let sql = "SELECT view_id, name, address FROM saved_view WHERE officer = ?1 ORDER BY name, view_id";
        self.engine().read(|connection| {
            all(connection, sql, &[officer.into()], |c| {
                Ok(SavedView { view_id: c.uuid()?, officer, name: c.text()?, address: c.text()? })
            })
        })
    }

    /// Drops a view of an officer.
    ///
    /// # Errors
    /// Storage errors.
    pub fn drop_view(&self, officer: Uuid, view: Uuid) -> Result<(), StoreError> {
        let sql = "DELETE FROM saved_view WHERE officer = ?1 AND view_id = ?2";
        self.run(sql, vec![officer.into(), view.into()]).map(drop)
    }
}
