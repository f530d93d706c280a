//! The row of a case as lists show it: reading and writing.

use super::obligation::Placement;
use crate::engine::value::sort_date;
use crate::engine::{Columns, Connection, Value};
use crate::error::StoreError;
use crate::types::case::CaseRow;
use uuid::Uuid;

/// Columns of `case_row c` in the order [`read`] takes them.
pub(crate) const COLUMNS: &str = "c.case_id, c.number, c.organisation, c.team, c.officer, c.version, c.opened_on, \
     c.closed_on, c.stage, c.display_name, c.display_name_script, c.birth, c.citizenship, c.languages, c.due_sort, \
     c.next_obligation, c.overdue_since, c.departure_due_on, c.legal_stay_ended_on, c.decision_issued_on, \
     c.follow_up_on, c.departed_on, c.departure_kind, c.reassess_on, c.last_activity_on";

/// Reads a row selected by [`COLUMNS`].
pub(crate) fn read(c: &mut Columns<'_>) -> Result<CaseRow, StoreError> {
    Ok(CaseRow {
        case: c.uuid()?,
        number: c.text()?,
        organisation: c.uuid()?,
        team: c.uuid_or_null()?,
        officer: c.uuid_or_null()?,
        version: c.u32()?,
        opened_on: c.date()?,
        closed_on: c.date_or_null()?,
        stage: c.text()?,
        display_name: c.text()?,
        display_name_script: c.text()?,
        birth: c.text()?,
        citizenship: c.text()?,
        languages: c.text()?,
        next_due_on: c.sort_date()?,
        next_obligation: c.owned_or_null()?,
        overdue_since: c.date_or_null()?,
        departure_due_on: c.date_or_null()?,
        legal_stay_ended_on: c.date_or_null()?,
        decision_issued_on: c.date_or_null()?,
        follow_up_on: c.date_or_null()?,
        departed_on: c.date_or_null()?,
        departure_kind: c.owned_or_null()?,
        reassess_on: c.date_or_null()?,
        last_activity_on: c.date()?,
    })
}

/// Who is responsible: what permission and numbering look at; changes seldom.
fn placement(case: Uuid, row: &CaseRow) -> Vec<Value<'_>> {
    vec![case.into(), (&row.number).into(), row.organisation.into(), row.team.into(), row.officer.into()]
}

/// What may change with every event and hangs on no index but one.
fn content(version: u32, row: &CaseRow) -> Vec<Value<'_>> {
    vec![
        version.into(),
        (&row.stage).into(),
        (&row.display_name).into(),
        (&row.display_name_script).into(),
        (&row.birth).into(),
        (&row.citizenship).into(),
        (&row.languages).into(),
        row.overdue_since.into(),
        row.departure_kind.as_deref().into(),
        row.last_activity_on.into(),
    ]
}

/// Dates by which lists are ordered and gaps are found: indexes hang on them.
fn dates(row: &CaseRow) -> Vec<Value<'_>> {
    vec![
        row.opened_on.into(),
        row.closed_on.into(),
        sort_date(row.next_due_on),
        row.next_obligation.as_deref().into(),
        row.departure_due_on.into(),
        row.legal_stay_ended_on.into(),
        row.decision_issued_on.into(),
        row.follow_up_on.into(),
        row.departed_on.into(),
        row.reassess_on.into(),
    ]
}

/// Writes the row of a new case.
pub(crate) fn insert(
    connection: &mut dyn Connection,
    case: Uuid,
    version: u32,
    row: &CaseRow,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO case_row (case_id, number, organisation, team, officer, version, stage, \
         display_name, display_name_script, birth, citizenship, languages, overdue_since, departure_kind, \
         last_activity_on, opened_on, closed_on, due_sort, next_obligation, departure_due_on, legal_stay_ended_on, \
         decision_issued_on, follow_up_on, departed_on, reassess_on) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, \
         ?22, ?23, ?24, ?25)";
    let mut values = placement(case, row);
    values.extend(content(version, row));
    values.extend(dates(row));
    connection.execute(SQL, &values).map(drop)
}

/// Writes the row of a known case; what indexes hang on only where it changed, because each would be written anew.
pub(crate) fn update(
    connection: &mut dyn Connection,
    case: Uuid,
    version: u32,
    row: &CaseRow,
) -> Result<(), StoreError> {
    const CONTENT: &str = "UPDATE case_row SET version = ?1, stage = ?2, display_name = ?3, display_name_script = ?4, \
         birth = ?5, citizenship = ?6, languages = ?7, overdue_since = ?8, departure_kind = ?9, \
         last_activity_on = ?10 WHERE case_id = ?11";
    const DATES: &str = "UPDATE case_row SET opened_on = ?1, closed_on = ?2, due_sort = ?3, next_obligation = ?4, \
         departure_due_on = ?5, legal_stay_ended_on = ?6, decision_issued_on = ?7, follow_up_on = ?8, \
         departed_on = ?9, reassess_on = ?10 WHERE case_id = ?11 AND (opened_on <> ?1 OR due_sort <> ?3 \
         OR COALESCE(closed_on, '') <> COALESCE(?2, '') OR COALESCE(next_obligation, '') <> COALESCE(?4, '') \
         OR COALESCE(departure_due_on, '') <> COALESCE(?5, '') \
         OR COALESCE(legal_stay_ended_on, '') <> COALESCE(?6, '') \
         OR COALESCE(decision_issued_on, '') <> COALESCE(?7, '') OR COALESCE(follow_up_on, '') <> COALESCE(?8, '') \
         OR COALESCE(departed_on, '') <> COALESCE(?9, '') OR COALESCE(reassess_on, '') <> COALESCE(?10, ''))";
    const PLACEMENT: &str = "UPDATE case_row SET number = ?2, organisation = ?3, team = ?4, officer = ?5 \
         WHERE case_id = ?1 AND (number <> ?2 OR organisation <> ?3 OR COALESCE(team, '') <> COALESCE(?4, '') \
         OR COALESCE(officer, '') <> COALESCE(?5, ''))";
    let mut values = content(version, row);
    values.push(case.into());
    if connection.execute(CONTENT, &values)? == 0 {
        return insert(connection, case, version, row);
    }
    let mut values = dates(row);
    values.push(case.into());
    connection.execute(DATES, &values)?;
    connection.execute(PLACEMENT, &placement(case, row)).map(drop)
}

/// What obligations repeat of their case, so that worklists need no join to filter and to order.
pub(crate) fn placement_of(row: &CaseRow) -> Placement {
    Placement {
        organisation: row.organisation,
        team: row.team,
        officer: row.officer,
        citizenship: row.citizenship.clone(),
    }
}
