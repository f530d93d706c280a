//! Search by keys: which cases satisfy the words, best first.

use super::case_row;
use super::permission::{Permit, Statement, permits, visible};
use crate::Database;
use crate::engine::{Connection, Value, all, insert_rows};
use crate::error::StoreError;
use crate::types::case::SearchKey;
use crate::types::list::{SearchHit, SearchQuery, Viewer};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Words of one search at most.
const WORDS: usize = 12;
/// Keys of one word at most.
const KEYS: usize = 200;

/// Makes these the search keys of the case. `new` = the case has none stored yet.
pub(crate) fn replace(
    connection: &mut dyn Connection,
    case: Uuid,
    new: bool,
    keys: &[SearchKey],
) -> Result<(), StoreError> {
    let before: BTreeSet<SearchKey> = if new {
        BTreeSet::new()
    } else {
        let sql = "SELECT kind, value FROM search_key WHERE case_id = ?1";
        let stored =
            all(connection, sql, &[case.into()], |c| Ok(SearchKey { kind: c.text()?, value: c.text()? }))?;
        stored.into_iter().collect()
    };
    let after: BTreeSet<&SearchKey> = keys.iter().collect();
    let gone = "DELETE FROM search_key WHERE value = ?1 AND kind = ?2 AND case_id = ?3";
    for key in before.iter().filter(|key| !after.contains(key)) {
        connection.execute(gone, &[(&key.value).into(), (&key.kind).into(), case.into()])?;
    }
    let added = after.iter().filter(|key| !before.contains(**key));
    let values: Vec<Value<'_>> =
        added.flat_map(|key| [(&key.kind).into(), (&key.value).into(), case.into()]).collect();
    insert_rows(connection, "INSERT INTO search_key (kind, value, case_id) VALUES ", 3, "", &values)
}

/// One word as a union of index walks, one a kind of key.
fn word(number: usize, keys: &[SearchKey], statement: &mut Statement) -> Vec<String> {
    let mut of_kind: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for key in keys.iter().take(KEYS) {
        of_kind.entry(&key.kind).or_default().push(statement.bind(key.value.clone()));
    }
    of_kind
        .into_iter()
        .map(|(kind, marks)| {
            let kind = statement.bind(kind.to_owned());
            format!(
                "SELECT case_id, {number} AS word FROM search_key WHERE value IN ({}) AND kind = {kind}",
                marks.join(", ")
            )
        })
        .collect()
}

impl Database {
    /// Cases that satisfy the words, best first. Words beyond 12 and keys beyond 200 a word are left out.
    ///
    /// # Errors
    /// Storage errors.
    pub fn search(&self, viewer: &Viewer, query: &SearchQuery) -> Result<Vec<SearchHit>, StoreError> {
        let words: Vec<&Vec<SearchKey>> =
            query.words.iter().filter(|keys| !keys.is_empty()).take(WORDS).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let sql = search_statement(&words, query, &permits, &mut statement);
            all(connection, &sql, &statement.values, |c| {
                Ok(SearchHit { words: c.u32()?, keys: c.u32()?, case: case_row::read(c)? })
            })
        })
    }
}

fn search_statement(
    words: &[&Vec<SearchKey>],
    query: &SearchQuery,
    permits: &[Permit],
    statement: &mut Statement,
) -> String {
    let walks: Vec<String> =
        words.iter().enumerate().flat_map(|(number, keys)| word(number, keys, statement)).collect();
    let all_words = u32::try_from(words.len()).unwrap_or(u32::MAX);
    let at_least = statement.bind(query.at_least.clamp(1, all_words));
    let may_see = visible(permits, "c", statement);
    format!(
        "SELECT f.words, f.hits, {} FROM
           (SELECT m.case_id AS case_id, COUNT(DISTINCT m.word) AS words, COUNT(*) AS hits
              FROM ({}) m GROUP BY m.case_id HAVING COUNT(DISTINCT m.word) >= {at_least}) f
           JOIN case_row c ON c.case_id = f.case_id
          WHERE {may_see} ORDER BY f.words DESC, f.hits DESC, c.number DESC LIMIT {}",
        case_row::COLUMNS,
        walks.join(" UNION ALL "),
        query.limit.clamp(1, 500),
    )
}
