//! Facts for official statistics: kept per case, read as one stream.

use crate::Database;
use crate::engine::{Columns, Connection, Value, all, insert_rows};
use crate::error::StoreError;
use crate::types::case::StatisticsRow;
use jiff::civil::Date;
use uuid::Uuid;

const COLUMNS: &str = "s.kind, s.effective_on, s.citizenship, s.birth_year, s.age, s.sex, s.unaccompanied, \
     s.destination, s.destination_kind, s.return_type, s.assistance, s.agreement";

fn read(c: &mut Columns<'_>) -> Result<StatisticsRow, StoreError> {
    Ok(StatisticsRow {
        kind: c.text()?,
        effective_on: c.date()?,
        citizenship: c.text()?,
        birth_year: c.small_or_null()?,
        age: c.small_or_null()?,
        sex: c.text()?,
        unaccompanied: c.flag()?,
        destination: c.text()?,
        destination_kind: c.text()?,
        return_type: c.text()?,
        assistance: c.text()?,
        agreement: c.text()?,
    })
}

/// Makes these the facts of the case. `new` = the case has none stored yet.
pub(crate) fn replace(
    connection: &mut dyn Connection,
    case: Uuid,
    new: bool,
    rows: &[StatisticsRow],
) -> Result<(), StoreError> {
    const HEAD: &str = "INSERT INTO statistics_row (case_id, ordinal, kind, effective_on, citizenship, birth_year, \
         age, sex, unaccompanied, destination, destination_kind, return_type, assistance, agreement) VALUES ";
    if !new {
        let stored =
            format!("SELECT {COLUMNS} FROM statistics_row s WHERE s.case_id = ?1 ORDER BY s.ordinal");
        if all(connection, &stored, &[case.into()], read)? == rows {
            return Ok(());
        }
        connection.execute("DELETE FROM statistics_row WHERE case_id = ?1", &[case.into()])?;
    }
    let values: Vec<Value<'_>> =
        rows.iter().zip(0_u32..).flat_map(|(row, ordinal)| values(case, ordinal, row)).collect();
    insert_rows(connection, HEAD, 14, "", &values)
}

fn values(case: Uuid, ordinal: u32, row: &StatisticsRow) -> [Value<'_>; 14] {
    [
        case.into(),
        ordinal.into(),
        (&row.kind).into(),
        row.effective_on.into(),
        (&row.citizenship).into(),
        row.birth_year.into(),
        row.age.into(),
        (&row.sex).into(),
        row.unaccompanied.into(),
        (&row.destination).into(),
        (&row.destination_kind).into(),
        (&row.return_type).into(),
        (&row.assistance).into(),
        (&row.agreement).into(),
    ]
}

impl Database {
    /// Gives every statistical fact of a kind, with the case it belongs to (a person is counted once a period), with `effective_on` in the range (both ends included) to `each`, in a
    /// fixed order.
    ///
    /// # Errors
    /// Storage errors.
    pub fn statistics(
        &self,
        kind: &str,
        from: Date,
        to: Date,
        each: &mut dyn FnMut(Uuid, StatisticsRow),
    ) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT s.case_id, {COLUMNS} FROM statistics_row s WHERE s.kind = ?1 AND s.effective_on >= ?2
             AND s.effective_on <= ?3 ORDER BY s.effective_on, s.case_id, s.ordinal"
        );
        self.engine().read(|connection| {
            connection.query(&sql, &[kind.into(), from.into(), to.into()], &mut |c| {
                let case = c.uuid()?;
                each(case, read(c)?);
                Ok(())
            })
        })
    }
}
