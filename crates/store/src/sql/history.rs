//! The history as the rest of the house asks for it.

use crate::Database;
use crate::database::{ORIGIN, VERIFIER};
use crate::engine::{Engine, all, first};
use crate::error::StoreError;
use crate::history::{note, proof, sequencer, verify};
use crate::sealing::files;
use crate::types::history::{ConsistencyProof, HistoryHead, InclusionProof, SignedCheckpoint, Verified};
use crate::types::log::HistoryEntry;
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use uuid::Uuid;

/// Places what waits; nothing ever waits on SQLite.
pub(crate) fn sequence(engine: &Engine) -> Result<u64, StoreError> {
    match engine {
        Engine::Sqlite(_) => Ok(0),
        Engine::Postgres(_) => {
            let sql = "SELECT entry_id FROM history_pending LIMIT 1";
            if engine.read(|connection| first(connection, sql, &[], |_| Ok(())))?.is_none() {
                return Ok(0);
            }
            engine.write(|transaction| sequencer::place_pending(transaction.connection))
        }
    }
}

impl Database {
    /// Places committed entries in the global order; answers how many. On SQLite nothing ever waits; on PostgreSQL
    /// a background tick does it as well.
    ///
    /// # Errors
    /// Storage errors.
    pub fn sequence_pending(&self) -> Result<u64, StoreError> {
        sequence(self.engine())
    }

    /// Size and root of the history now (after placing what waits).
    ///
    /// # Errors
    /// Storage errors.
    pub fn history_head(&self) -> Result<HistoryHead, StoreError> {
        self.sequence_pending()?;
        let frontier = self.engine().read(sequencer::frontier)?;
        Ok(HistoryHead { size: frontier.size(), root: frontier.root() })
    }

    /// Signs the head and keeps the checkpoint. Publish or store it elsewhere: it proves what the history was.
    ///
    /// # Errors
    /// [`StoreError::KeyFile`]; storage errors.
    pub fn checkpoint(&self, now: Timestamp) -> Result<SignedCheckpoint, StoreError> {
        let head = self.history_head()?;
        let signing = SigningKey::from_bytes(&*files::read(self.data_dir(), files::HISTORY)?);
        let origin = self.setting(ORIGIN)?.ok_or(StoreError::NotFound)?;
        let signed = note::sign(&origin, &signing, head);
        // A key file of another installation would sign what nobody can verify.
        note::open(&signed.note, &self.verifier_key()?)
            .map_err(|_| StoreError::KeyFile("history.key does not belong to this database".into()))?;
        let sql = "INSERT INTO history_checkpoint (size, root, note, created_at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (size) DO NOTHING";
        let values =
            vec![head.size.into(), head.root.to_vec().into(), signed.note.clone().into(), now.into()];
        self.run(sql, values)?;
        Ok(signed)
    }

    /// The latest stored checkpoint.
    ///
    /// # Errors
    /// Storage errors.
    pub fn latest_checkpoint(&self) -> Result<Option<SignedCheckpoint>, StoreError> {
        let sql = "SELECT size, root, note FROM history_checkpoint ORDER BY size DESC LIMIT 1";
        self.engine().read(|connection| {
            first(connection, sql, &[], |c| {
                let head = HistoryHead { size: c.u64()?, root: c.hash()? };
                Ok(SignedCheckpoint { head, note: c.text()? })
            })
        })
    }

    /// The public key of the checkpoints in C2SP form.
    ///
    /// # Errors
    /// Storage errors.
    pub fn verifier_key(&self) -> Result<String, StoreError> {
        self.setting(VERIFIER)?.ok_or(StoreError::NotFound)
    }

    /// Verifies every entry, the tree and every stored checkpoint without any secret. `progress` gets (done, all).
    ///
    /// # Errors
    /// Storage errors; what does not hold is an answer, not an error.
    pub fn verify(&self, progress: &mut dyn FnMut(u64, u64)) -> Result<Verified, StoreError> {
        self.sequence_pending()?;
        let verifier_key = self.verifier_key()?;
        self.engine().snapshot(|connection| verify::verify(connection, &verifier_key, progress))
    }

    /// Proves that an entry (event, refusal, certificate) is in the history.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; storage errors.
    pub fn prove_inclusion(&self, entry: Uuid) -> Result<InclusionProof, StoreError> {
        self.sequence_pending()?;
        self.engine().snapshot(|connection| proof::inclusion(connection, entry))
    }

    /// Proves that the history of size `new` continues the one of size `old`.
    ///
    /// # Errors
    /// [`StoreError::Unsupported`] where the history has no such sizes; storage errors.
    pub fn prove_consistency(&self, old: u64, new: u64) -> Result<ConsistencyProof, StoreError> {
        self.engine().snapshot(|connection| proof::consistency(connection, old, new))
    }

    /// Entries about a case (events, refusals, erasure) or an account, newest first; without their payloads.
    ///
    /// # Errors
    /// Storage errors.
    pub fn history_of(&self, about: Uuid, limit: u32) -> Result<Vec<HistoryEntry>, StoreError> {
        let sql = "SELECT l.sequence, e.entry_id, e.stream, e.version, e.kind, e.effective_on, e.recorded_at, e.actor,
                          e.organisation, e.legal_basis
              FROM (SELECT a.* FROM entry a WHERE a.subject = ?1 AND a.version > 0
                    UNION ALL SELECT b.* FROM entry b WHERE b.about = ?1) e
              LEFT JOIN history_leaf l ON l.entry_id = e.entry_id
             ORDER BY COALESCE(l.sequence, 9000000000000000000) DESC, e.entry_id DESC LIMIT ?2";
        self.engine().read(|connection| {
            all(connection, sql, &[about.into(), limit.into()], |c| {
                Ok(HistoryEntry {
                    sequence: c.int_or_null()?.and_then(|sequence| u64::try_from(sequence).ok()),
                    entry_id: c.uuid()?,
                    stream: c.text()?,
                    about,
                    version: c.u32()?,
                    kind: c.text()?,
                    effective_on: c.date()?,
                    recorded_at: c.instant()?,
                    actor: c.uuid()?,
                    organisation: c.uuid()?,
                    legal_basis: c.text()?,
                })
            })
        })
    }
}
