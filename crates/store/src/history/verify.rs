//! Verification of the whole history: every entry against its leaf, the tree against head and checkpoints.
//!
//! Needs no secret. Reads one state of the database; writers go on meanwhile.

use super::encoding::EntryColumns;
use super::note;
use super::sequencer;
use super::tree::Frontier;
use crate::engine::{Columns, Connection, all, first};
use crate::error::StoreError;
use crate::types::history::{Breach, Hash, HistoryHead, VerificationReport, Verified};
use uuid::Uuid;

/// Breaches told at most; the rest would only repeat them.
const TOLD: usize = 100;
/// Entries read at once.
const BATCH: u64 = 4_000;

const ENTRIES: &str =
    "SELECT l.sequence, l.entry_id, l.leaf, e.subject, e.version, e.stream, e.about, e.kind,
        e.effective_on, e.recorded_at, e.actor, e.organisation, e.legal_basis, e.payload, e.receipt
   FROM history_leaf l LEFT JOIN entry e ON e.entry_id = l.entry_id
  WHERE l.sequence >= ?1 AND l.sequence < ?2 ORDER BY l.sequence";

/// A walk through the log.
struct Walk {
    frontier: Frontier,
    checkpoints: Vec<Kept>,
    compared: usize,
    breaches: Vec<Breach>,
}

struct Kept {
    size: u64,
    root: Hash,
    note: String,
}

/// Verifies everything; see the module.
pub(crate) fn verify(
    connection: &mut dyn Connection,
    verifier_key: &str,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Verified, StoreError> {
    let head = sequencer::frontier(connection)?;
    let mut walk =
        Walk { frontier: Frontier::default(), checkpoints: Vec::new(), compared: 0, breaches: Vec::new() };
    walk.checkpoints = checkpoints(connection, verifier_key, &mut walk.breaches)?;
    walk.compare_checkpoints();
    let mut from = 0;
    while from < head.size() && walk.breaches.len() < TOLD {
        connection.query(ENTRIES, &[from.into(), (from + BATCH).into()], &mut |c| walk.entry(c))?;
        from += BATCH;
        progress(from.min(head.size()), head.size());
    }
    walk.finish(connection, &head)
}

fn checkpoints(
    connection: &mut dyn Connection,
    verifier_key: &str,
    breaches: &mut Vec<Breach>,
) -> Result<Vec<Kept>, StoreError> {
    let sql = "SELECT size, root, note FROM history_checkpoint ORDER BY size";
    let kept = all(connection, sql, &[], |c| Ok(Kept { size: c.u64()?, root: c.hash()?, note: c.text()? }))?;
    for checkpoint in &kept {
        let what = match note::open(&checkpoint.note, verifier_key) {
            Ok(head) if head.size == checkpoint.size && head.root == checkpoint.root => continue,
            Ok(_) => "the checkpoint's note tells another head than its row".to_owned(),
            Err(error) => error.to_string(),
        };
        breaches.push(Breach { sequence: checkpoint.size.checked_sub(1), entry: None, what });
    }
    Ok(kept)
}

impl Walk {
    fn entry(&mut self, columns: &mut Columns<'_>) -> Result<(), StoreError> {
        if self.breaches.len() >= TOLD {
            return Ok(());
        }
        let sequence = columns.u64()?;
        let entry_id = columns.str()?;
        let leaf = columns.hash()?;
        if sequence != self.frontier.size() {
            let what = format!("places {} to {sequence} are missing from the order", self.frontier.size());
            self.breach(Some(self.frontier.size()), None, &what);
            // What follows cannot be placed in the tree.
            self.breaches.resize_with(TOLD, || Breach { sequence: None, entry: None, what: String::new() });
            return Ok(());
        }
        match stored_leaf(columns, entry_id)? {
            None => self.breach(Some(sequence), Some(entry_id), "the entry was removed"),
            Some(computed) if computed != leaf => {
                self.breach(Some(sequence), Some(entry_id), "the entry differs from what was recorded");
            }
            Some(_) => {}
        }
        self.frontier.push(leaf);
        self.compare_checkpoints();
        Ok(())
    }

    fn compare_checkpoints(&mut self) {
        while let Some(kept) = self.checkpoints.get(self.compared) {
            if kept.size != self.frontier.size() {
                return;
            }
            if kept.root != self.frontier.root() {
                let what = format!("the log up to here is not the one signed at size {}", kept.size);
                let last = kept.size.checked_sub(1);
                self.breaches.push(Breach { sequence: last, entry: None, what });
            }
            self.compared += 1;
        }
    }

    fn breach(&mut self, sequence: Option<u64>, entry: Option<&str>, what: &str) {
        let entry = entry.and_then(|id| Uuid::try_parse(id).ok());
        self.breaches.push(Breach { sequence, entry, what: what.to_owned() });
    }

    fn finish(mut self, connection: &mut dyn Connection, head: &Frontier) -> Result<Verified, StoreError> {
        if self.breaches.len() < TOLD {
            if self.frontier != *head {
                self.breach(None, None, "the head of the history does not follow from its entries");
            }
            if let Some(kept) = self.checkpoints.get(self.compared) {
                let what = format!("a checkpoint was signed at size {}, the log is shorter", kept.size);
                self.breach(None, None, &what);
            }
            self.count_entries(connection, head)?;
        }
        self.breaches.retain(|breach| !breach.what.is_empty());
        if !self.breaches.is_empty() {
            return Ok(Verified::Broken(self.breaches));
        }
        Ok(Verified::Intact(VerificationReport {
            head: HistoryHead { size: head.size(), root: head.root() },
            checkpoints: self.compared as u64,
        }))
    }

    /// An entry nobody placed was put in past the log.
    fn count_entries(&mut self, connection: &mut dyn Connection, head: &Frontier) -> Result<(), StoreError> {
        let sql = "SELECT (SELECT COUNT(*) FROM entry), (SELECT COUNT(*) FROM history_pending),
                          (SELECT COUNT(*) FROM history_leaf)";
        let counts = first(connection, sql, &[], |c| Ok((c.u64()?, c.u64()?, c.u64()?)))?;
        let (entries, pending, leaves) = counts.unwrap_or_default();
        if leaves != head.size() {
            self.breach(None, None, "the order holds more places than its head tells");
        }
        if entries != leaves + pending {
            let what =
                format!("{entries} entries are stored, {leaves} are in the order, {pending} wait for it");
            self.breach(None, None, &what);
        }
        Ok(())
    }
}

/// The leaf as it follows from what is stored; `None` where the entry is gone.
fn stored_leaf(columns: &mut Columns<'_>, entry_id: &str) -> Result<Option<Hash>, StoreError> {
    let Some(subject) = columns.text_or_null()? else { return Ok(None) };
    let entry = EntryColumns {
        subject,
        version: columns.int()?,
        entry_id,
        stream: columns.str()?,
        about: columns.text_or_null()?,
        kind: columns.str()?,
        effective_on: columns.str()?,
        recorded_at: columns.str()?,
        actor: columns.str()?,
        organisation: columns.str()?,
        legal_basis: columns.str()?,
        payload: columns.blob()?,
        receipt: columns.blob_or_null()?,
    };
    Ok(Some(entry.leaf()))
}
