//! Erasure of a person: the key is destroyed, derived rows lose what names somebody, a certificate stays for ever.

use super::entry::{self, Beside, ERASURE};
use crate::Database;
use crate::engine::value::NO_DATE;
use crate::engine::{Connection, Engine};
use crate::error::StoreError;
use crate::types::log::Certificate;
use uuid::Uuid;

impl Database {
    /// Destroys the person's key, search keys, obligations and names; keeps statistics; writes the certificate into
    /// the history. Backups made before still hold the wrapped key: they must be let expire.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where the case does not exist or was erased before; storage errors.
    pub fn erase(&self, case: Uuid, certificate: &Certificate) -> Result<(), StoreError> {
        let entry = Beside {
            id: certificate.certificate_id,
            stream: ERASURE,
            about: case,
            kind: "person.erased.1",
            effective_on: certificate.effective_on,
            recorded_at: certificate.recorded_at,
            actor: certificate.actor,
            organisation: certificate.organisation,
            legal_basis: &certificate.legal_basis,
        }
        .with(certificate.text.clone().into_bytes());
        let entries = [entry];
        let on = certificate.effective_on.to_string();
        self.engine().write(move |transaction| {
            forget(transaction.connection, case, &on)?;
            entry::insert(transaction, &entries)
        })?;
        self.keys()?.forget(&case.to_string());
        match self.engine() {
            Engine::Sqlite(sqlite) => sqlite.empty_log(),
            Engine::Postgres(_) => Ok(()),
        }
    }

    /// The text of the certificate by which a case was erased.
    ///
    /// # Errors
    /// Storage errors.
    pub fn erasure_certificate(&self, case: Uuid) -> Result<Option<String>, StoreError> {
        let sql = "SELECT payload FROM entry WHERE about = ?1 AND stream = 'erasure'";
        let bytes = self.engine().read(|connection| {
            crate::engine::first(connection, sql, &[case.into()], |c| Ok(c.blob()?.to_vec()))
        })?;
        let text = bytes.map(String::from_utf8).transpose();
        text.map_err(|_| StoreError::Damaged("the certificate is not text".into()))
    }
}

fn forget(connection: &mut dyn Connection, case: Uuid, on: &str) -> Result<(), StoreError> {
    let erased = "UPDATE case_head SET erased = 1 WHERE case_id = ?1 AND erased = 0";
    if connection.execute(erased, &[case.into()])? == 0 {
        return Err(StoreError::NotFound);
    }
    for sql in [
        "DELETE FROM data_key WHERE subject = ?1",
        "DELETE FROM search_key WHERE case_id = ?1",
        "DELETE FROM obligation WHERE case_id = ?1",
    ] {
        connection.execute(sql, &[case.into()])?;
    }
    // Closed, so that no list of open work ever asks for an act on an erased case.
    let sql = "UPDATE case_row SET display_name = '', display_name_script = '', birth = '', citizenship = '',
               languages = '', due_sort = ?2, next_obligation = NULL, overdue_since = NULL, reassess_on = NULL,
               closed_on = COALESCE(closed_on, ?3) WHERE case_id = ?1";
    connection.execute(sql, &[case.into(), NO_DATE.into(), on.into()]).map(drop)
}
