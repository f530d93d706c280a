//! Lists of cases.

use super::case_row;
use super::paged::{Listing, limit, page};
use super::permission::{Statement, disjoint, permits, visible};
use crate::Database;
use crate::engine::value::NO_DATE;
use crate::engine::{Value, all};
use crate::error::StoreError;
use crate::types::case::CaseRow;
use crate::types::list::{CaseFilter, CaseOrder, Cursor, Page, PageRequest, Viewer};
use jiff::civil::Date;
use uuid::Uuid;

/// Cases asked for by id at once.
const TOGETHER: usize = 500;

impl CaseOrder {
    fn listing(self) -> Listing {
        match self {
            Self::Number => Listing { table: "case_row", order: &["number", "case_id"], descending: true },
            Self::NextDue => {
                Listing { table: "case_row", order: &["due_sort", "case_id"], descending: false }
            }
        }
    }

    fn place(self, row: &CaseRow) -> Cursor {
        match self {
            Self::Number => Cursor::pack(&[&row.number, &row.case.to_string()]),
            Self::NextDue => Cursor::pack(&[&date_or_last(row.next_due_on), &row.case.to_string()]),
        }
    }
}

/// A date as it sorts.
pub(crate) fn date_or_last(date: Option<Date>) -> String {
    date.map_or_else(|| NO_DATE.to_owned(), |date| date.to_string())
}

fn conditions(filter: &CaseFilter, statement: &mut Statement) -> Vec<String> {
    let mut conditions = Vec::new();
    match filter.open {
        Some(true) => conditions.push("t.closed_on IS NULL".to_owned()),
        Some(false) => conditions.push("t.closed_on IS NOT NULL".to_owned()),
        None => {}
    }
    if filter.unassigned {
        conditions.push("t.officer IS NULL".to_owned());
    }
    let mut equal = |column: &str, value: Option<Value<'static>>, sign: &str| {
        if let Some(value) = value {
            conditions.push(format!("t.{column} {sign} {}", statement.bind(value)));
        }
    };
    equal("stage", filter.stage.clone().map(Value::from), "=");
    equal("citizenship", filter.citizenship.clone().map(Value::from), "=");
    equal("team", filter.team.map(Value::from), "=");
    equal("officer", filter.officer.map(Value::from), "=");
    equal("opened_on", filter.opened_from.map(Value::from), ">=");
    equal("opened_on", filter.opened_to.map(Value::from), "<=");
    conditions
}

impl Database {
    /// A page of cases.
    ///
    /// # Errors
    /// [`StoreError::BadCursor`]; storage errors.
    pub fn list_cases(
        &self,
        viewer: &Viewer,
        filter: &CaseFilter,
        request: &PageRequest,
    ) -> Result<Page<CaseRow>, StoreError> {
        let listing = filter.order.listing();
        let rows = self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let source = listing.rows(&permits, request, &mut statement, |s| conditions(filter, s))?;
            let sql = format!(
                "SELECT {} FROM ({source}) c ORDER BY {} LIMIT {}",
                case_row::COLUMNS,
                listing.sorted("c"),
                limit(request) + 1,
            );
            all(connection, &sql, &statement.values, case_row::read)
        })?;
        Ok(page(rows, limit(request), |row| filter.order.place(row)))
    }

    /// How many cases the filter has.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_cases(&self, viewer: &Viewer, filter: &CaseFilter) -> Result<u64, StoreError> {
        self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let filter = conditions(filter, &mut statement);
            let counts = disjoint(&permits, "t", &mut statement).into_iter().map(|condition| {
                let all_of: Vec<String> = std::iter::once(condition).chain(filter.iter().cloned()).collect();
                format!("SELECT COUNT(*) FROM case_row t WHERE {}", all_of.join(" AND "))
            });
            let sql: Vec<String> = counts.collect();
            if sql.is_empty() {
                return Ok(0);
            }
            let counts = all(connection, &sql.join(" UNION ALL "), &statement.values, |c| c.u64())?;
            Ok(counts.into_iter().sum())
        })
    }

    /// The row of one case if the viewer may see it.
    ///
    /// # Errors
    /// Storage errors.
    pub fn visible_case(&self, viewer: &Viewer, case: Uuid) -> Result<Option<CaseRow>, StoreError> {
        self.visible_where(viewer, "case_id", &[case.into()]).map(|rows| rows.into_iter().next())
    }

    /// The row of the case with this number if the viewer may see it.
    ///
    /// # Errors
    /// Storage errors.
    pub fn visible_case_by_number(
        &self,
        viewer: &Viewer,
        number: &str,
    ) -> Result<Option<CaseRow>, StoreError> {
        let number = Value::from(number.to_owned());
        self.visible_where(viewer, "number", &[number]).map(|rows| rows.into_iter().next())
    }

    /// Rows of these cases that the viewer may see (of the first 500), in no order.
    ///
    /// # Errors
    /// Storage errors.
    pub fn visible_cases(&self, viewer: &Viewer, cases: &[Uuid]) -> Result<Vec<CaseRow>, StoreError> {
        let ids: Vec<Value<'static>> = cases.iter().take(TOGETHER).map(|case| (*case).into()).collect();
        if ids.is_empty() { Ok(Vec::new()) } else { self.visible_where(viewer, "case_id", &ids) }
    }

    fn visible_where(
        &self,
        viewer: &Viewer,
        column: &str,
        values: &[Value<'static>],
    ) -> Result<Vec<CaseRow>, StoreError> {
        self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let marks: Vec<String> = values.iter().map(|value| statement.bind(value.clone())).collect();
            let may_see = visible(&permits, "c", &mut statement);
            let sql = format!(
                "SELECT {} FROM case_row c WHERE c.{column} IN ({}) AND {may_see}",
                case_row::COLUMNS,
                marks.join(", ")
            );
            all(connection, &sql, &statement.values, case_row::read)
        })
    }
}
