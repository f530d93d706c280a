//! Proofs about single entries and about two states of the log, from the stored leaf hashes.

use super::sequencer;
use super::tree::{Frontier, Span, consistency_spans, inclusion_spans};
use crate::engine::{Connection, first};
use crate::error::StoreError;
use crate::types::history::{ConsistencyProof, Hash, HistoryHead, InclusionProof};
use uuid::Uuid;

/// Proves that an entry is in the log of its present size.
pub(crate) fn inclusion(connection: &mut dyn Connection, entry: Uuid) -> Result<InclusionProof, StoreError> {
    let head = sequencer::frontier(connection)?;
    let sql = "SELECT sequence, leaf FROM history_leaf WHERE entry_id = ?1";
    let found = first(connection, sql, &[entry.into()], |c| Ok((c.u64()?, c.hash()?)))?;
    let (sequence, leaf) = found.ok_or(StoreError::NotFound)?;
    let path = roots(connection, &inclusion_spans(sequence, head.size()))?;
    let head = HistoryHead { size: head.size(), root: head.root() };
    Ok(InclusionProof { sequence, leaf, head, path })
}

/// Proves that the log of size `new` continues the one of size `old`.
pub(crate) fn consistency(
    connection: &mut dyn Connection,
    old: u64,
    new: u64,
) -> Result<ConsistencyProof, StoreError> {
    let size = sequencer::frontier(connection)?.size();
    if old > new || new > size {
        return Err(StoreError::Unsupported(format!(
            "the history has {size} entries; give old <= new <= {size}"
        )));
    }
    let path = roots(connection, &consistency_spans(old, new))?;
    let old = HistoryHead { size: old, root: root(connection, (0, old))? };
    let new = HistoryHead { size: new, root: root(connection, (0, new))? };
    Ok(ConsistencyProof { old, new, path })
}

fn roots(connection: &mut dyn Connection, spans: &[Span]) -> Result<Vec<Hash>, StoreError> {
    spans.iter().map(|span| root(connection, *span)).collect()
}

/// The root over a run of leaves.
fn root(connection: &mut dyn Connection, (from, to): Span) -> Result<Hash, StoreError> {
    let mut frontier = Frontier::default();
    let sql = "SELECT leaf FROM history_leaf WHERE sequence >= ?1 AND sequence < ?2 ORDER BY sequence";
    connection.query(sql, &[from.into(), to.into()], &mut |c| {
        frontier.push(c.hash()?);
        Ok(())
    })?;
    if frontier.size() == to - from {
        Ok(frontier.root())
    } else {
        Err(StoreError::Damaged("leaves are missing; run `nostos history verify`".into()))
    }
}
