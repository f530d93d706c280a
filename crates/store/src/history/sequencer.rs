//! Gives committed entries their place in the one global order, on either engine.
//!
//! SQLite: in the same group commit. PostgreSQL: a short transaction that locks the head row, so that writers of
//! cases never wait for each other.

use super::tree::Frontier;
use crate::engine::{Connection, NewLeaf, Value, all, first, insert_rows};
use crate::error::StoreError;
use crate::types::history::Hash;
use std::collections::HashMap;

/// The frontier kept in the head row.
pub(crate) fn frontier(connection: &mut dyn Connection) -> Result<Frontier, StoreError> {
    let sql = "SELECT size, frontier FROM history_head WHERE id = 1";
    let kept = first(connection, sql, &[], |c| Ok((c.u64()?, c.blob()?.to_vec())))?;
    let (size, bytes) =
        kept.ok_or_else(|| StoreError::Damaged("the head of the history is missing".into()))?;
    Frontier::from_bytes(size, &bytes)
        .ok_or_else(|| StoreError::Damaged("the head of the history does not fit its size".into()))
}

/// Appends leaves to the log. The caller holds the only right to do so (writer thread, or the locked head row).
pub(crate) fn place(connection: &mut dyn Connection, leaves: &[NewLeaf]) -> Result<(), StoreError> {
    if leaves.is_empty() {
        return Ok(());
    }
    let mut frontier = frontier(connection)?;
    let mut values: Vec<Value<'_>> = Vec::with_capacity(leaves.len() * 3);
    for new in leaves {
        values.extend([frontier.size().into(), (&new.entry_id).into(), (&new.leaf).into()]);
        frontier.push(new.leaf);
    }
    insert_rows(connection, "INSERT INTO history_leaf (sequence, entry_id, leaf) VALUES ", 3, "", &values)?;
    let update = "UPDATE history_head SET size = ?1, frontier = ?2 WHERE id = 1";
    connection.execute(update, &[frontier.size().into(), frontier.to_bytes().into()])?;
    Ok(())
}

/// Places everything that waits; answers how many entries that were.
pub(crate) fn place_pending(connection: &mut dyn Connection) -> Result<u64, StoreError> {
    // Locks the head row on PostgreSQL: what is read next was committed before, and nobody else places.
    connection.execute("UPDATE history_head SET size = size WHERE id = 1", &[])?;
    let sql = "SELECT p.entry_id, p.leaf, e.subject, e.version
               FROM history_pending p JOIN entry e ON e.entry_id = p.entry_id ORDER BY p.entry_id";
    let waiting = all(connection, sql, &[], |c| {
        Ok(Waiting { entry_id: c.text()?, leaf: c.hash()?, subject: c.text()?, version: c.int()? })
    })?;
    let leaves = in_order_of_versions(waiting);
    place(connection, &leaves)?;
    for chunk in leaves.chunks(64) {
        let marks: Vec<String> = (1..=chunk.len()).map(|n| format!("?{n}")).collect();
        let sql = format!("DELETE FROM history_pending WHERE entry_id IN ({})", marks.join(","));
        let ids: Vec<Value<'_>> = chunk.iter().map(|new| (&new.entry_id).into()).collect();
        connection.execute(&sql, &ids)?;
    }
    Ok(leaves.len() as u64)
}

struct Waiting {
    entry_id: String,
    leaf: Hash,
    subject: String,
    version: i64,
}

/// Ids follow the clocks of many machines; within one case the versions decide. Places of a case's entries are
/// kept, and filled in the order of their versions.
fn in_order_of_versions(waiting: Vec<Waiting>) -> Vec<NewLeaf> {
    let mut of_case: HashMap<String, Vec<Waiting>> = HashMap::new();
    let places: Vec<String> = waiting.iter().map(|w| w.subject.clone()).collect();
    for entry in waiting {
        of_case.entry(entry.subject.clone()).or_default().push(entry);
    }
    for entries in of_case.values_mut() {
        // Taken from the end below.
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.version));
    }
    places
        .iter()
        .filter_map(|subject| of_case.get_mut(subject)?.pop())
        .map(|entry| NewLeaf { entry_id: entry.entry_id, leaf: entry.leaf })
        .collect()
}
