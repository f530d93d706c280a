//! The open obligations of a case: reading, and writing only what changed.

use crate::engine::value::sort_date;
use crate::engine::{Columns, Connection, Value, all, insert_rows};
use crate::error::StoreError;
use crate::types::case::ObligationRow;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Columns of `obligation o` in the order [`read`] takes them.
pub(crate) const COLUMNS: &str =
    "o.rule, o.act, o.discriminator, o.role, o.since, o.due_sort, o.unconfirmed, o.reason";

/// What an obligation repeats of its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Placement {
    pub organisation: Uuid,
    pub team: Option<Uuid>,
    pub officer: Option<Uuid>,
    pub citizenship: String,
}

/// Reads a row selected by [`COLUMNS`].
pub(crate) fn read(c: &mut Columns<'_>) -> Result<ObligationRow, StoreError> {
    Ok(ObligationRow {
        rule: c.text()?,
        act: c.text()?,
        discriminator: c.text()?,
        role: c.text()?,
        since: c.date()?,
        due_on: c.sort_date()?,
        unconfirmed: c.flag()?,
        reason: c.text()?,
    })
}

/// Open obligations of a case in a fixed order.
pub(crate) fn of_case(connection: &mut dyn Connection, case: Uuid) -> Result<Vec<ObligationRow>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM obligation o WHERE o.case_id = ?1 ORDER BY o.due_sort, o.rule, o.act, o.discriminator"
    );
    all(connection, &sql, &[case.into()], read)
}

type Key = (String, String, String);

fn key(row: &ObligationRow) -> Key {
    (row.rule.clone(), row.act.clone(), row.discriminator.clone())
}

fn stored(
    connection: &mut dyn Connection,
    case: Uuid,
) -> Result<BTreeMap<Key, (ObligationRow, Placement)>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, o.organisation, o.team, o.officer, o.citizenship FROM obligation o WHERE o.case_id = ?1"
    );
    let rows = all(connection, &sql, &[case.into()], |c| {
        let row = read(c)?;
        let placement = Placement {
            organisation: c.uuid()?,
            team: c.uuid_or_null()?,
            officer: c.uuid_or_null()?,
            citizenship: c.text()?,
        };
        Ok((key(&row), (row, placement)))
    })?;
    Ok(rows.into_iter().collect())
}

/// Makes these the open obligations of the case. `new` = the case has none stored yet.
pub(crate) fn replace(
    connection: &mut dyn Connection,
    case: Uuid,
    new: bool,
    rows: &[ObligationRow],
    placement: &Placement,
) -> Result<(), StoreError> {
    let before = if new { BTreeMap::new() } else { stored(connection, case)? };
    let after: BTreeMap<Key, &ObligationRow> = rows.iter().map(|row| (key(row), row)).collect();
    const GONE: &str =
        "DELETE FROM obligation WHERE case_id = ?1 AND rule = ?2 AND act = ?3 AND discriminator = ?4";
    for (rule, act, discriminator) in before.keys().filter(|key| !after.contains_key(*key)) {
        connection.execute(GONE, &[case.into(), rule.into(), act.into(), discriminator.into()])?;
    }
    let unchanged = |key: &Key, row: &ObligationRow| {
        before.get(key).is_some_and(|(stored, placed)| stored == row && placed == placement)
    };
    let changed = after.iter().filter(|(key, row)| !unchanged(key, row));
    let values: Vec<Value<'_>> = changed.flat_map(|(_, row)| values(case, row, placement)).collect();
    insert_rows(connection, INSERT, 13, UPSERT, &values)
}

const INSERT: &str = "INSERT INTO obligation (case_id, rule, act, discriminator, role, since, due_sort, unconfirmed, \
     reason, organisation, team, officer, citizenship) VALUES ";
const UPSERT: &str = " ON CONFLICT (case_id, rule, act, discriminator) DO UPDATE SET role = excluded.role, \
     since = excluded.since, due_sort = excluded.due_sort, unconfirmed = excluded.unconfirmed, \
     reason = excluded.reason, organisation = excluded.organisation, team = excluded.team, \
     officer = excluded.officer, citizenship = excluded.citizenship";

fn values<'a>(case: Uuid, row: &'a ObligationRow, placement: &'a Placement) -> [Value<'a>; 13] {
    [
        case.into(),
        (&row.rule).into(),
        (&row.act).into(),
        (&row.discriminator).into(),
        (&row.role).into(),
        row.since.into(),
        sort_date(row.due_on),
        row.unconfirmed.into(),
        (&row.reason).into(),
        placement.organisation.into(),
        placement.team.into(),
        placement.officer.into(),
        (&placement.citizenship).into(),
    ]
}
