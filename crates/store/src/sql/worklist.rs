//! The worklist: open obligations by due date, joined with their cases.

use super::cases::date_or_last;
use super::paged::{Listing, limit, page};
use super::permission::{Permit, Statement, disjoint, permits};
use super::{case_row, obligation};
use crate::Database;
use crate::engine::{Value, all};
use crate::error::StoreError;
use crate::types::case::ObligationRow;
use crate::types::list::{
    BucketDates, Cursor, DueBucket, Page, PageRequest, Viewer, WorkItem, WorklistCounts, WorklistFilter,
};
use uuid::Uuid;

const LISTING: Listing = Listing {
    table: "obligation",
    order: &["due_sort", "case_id", "rule", "act", "discriminator"],
    descending: false,
};

fn place(item: &WorkItem) -> Cursor {
    let (due, case) = (date_or_last(item.obligation.due_on), item.case.case.to_string());
    Cursor::pack(&[&due, &case, &item.obligation.rule, &item.obligation.act, &item.obligation.discriminator])
}

fn bucket_condition(bucket: DueBucket, dates: &BucketDates, statement: &mut Statement) -> String {
    match bucket {
        DueBucket::Overdue => format!("t.due_sort < {}", statement.bind(dates.today)),
        DueBucket::Today => format!("t.due_sort = {}", statement.bind(dates.today)),
        DueBucket::ThisWeek => {
            let (today, end) = (statement.bind(dates.today), statement.bind(dates.week_ends_on));
            format!("t.due_sort > {today} AND t.due_sort <= {end}")
        }
        // On the last day of the week nothing is left for "this week".
        DueBucket::Later => {
            format!("t.due_sort > {}", statement.bind(dates.week_ends_on.max(dates.today)))
        }
    }
}

fn conditions(filter: &WorklistFilter, statement: &mut Statement) -> Vec<String> {
    let mut conditions = Vec::new();
    let equals = [
        ("officer", filter.officer.map(Value::from)),
        ("team", filter.team.map(Value::from)),
        ("rule", filter.rule.clone().map(Value::from)),
        ("act", filter.act.clone().map(Value::from)),
        ("citizenship", filter.citizenship.clone().map(Value::from)),
    ];
    for (column, value) in equals {
        if let Some(value) = value {
            conditions.push(format!("t.{column} = {}", statement.bind(value)));
        }
    }
    if !filter.roles.is_empty() {
        let marks: Vec<String> = filter.roles.iter().map(|role| statement.bind(role.clone())).collect();
        conditions.push(format!("t.role IN ({})", marks.join(", ")));
    }
    conditions
}

/// One row of four counts for each reason why the viewer may see obligations.
fn counts_statement(permits: &[Permit], filter: &WorklistFilter, statement: &mut Statement) -> String {
    let buckets = [DueBucket::Overdue, DueBucket::Today, DueBucket::ThisWeek, DueBucket::Later];
    let counts: Vec<String> = buckets
        .iter()
        .map(|bucket| bucket_condition(*bucket, &filter.dates, statement))
        .map(|condition| format!("COUNT(CASE WHEN {condition} THEN 1 END)"))
        .collect();
    let filtered = conditions(filter, statement);
    let one = |condition: String| {
        let all_of: Vec<String> = std::iter::once(condition).chain(filtered.iter().cloned()).collect();
        format!("SELECT {} FROM obligation t WHERE {}", counts.join(", "), all_of.join(" AND "))
    };
    let all: Vec<String> = disjoint(permits, "t", statement).into_iter().map(one).collect();
    all.join(" UNION ALL ")
}

impl Database {
    /// A page of open obligations with their cases: what is due first comes first, what has no date last.
    ///
    /// # Errors
    /// [`StoreError::BadCursor`]; storage errors.
    pub fn worklist(
        &self,
        viewer: &Viewer,
        filter: &WorklistFilter,
        request: &PageRequest,
    ) -> Result<Page<WorkItem>, StoreError> {
        let filtered = |statement: &mut Statement| {
            let mut all_of = conditions(filter, statement);
            all_of.extend(filter.bucket.map(|bucket| bucket_condition(bucket, &filter.dates, statement)));
            all_of
        };
        let rows = self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let source = LISTING.rows(&permits, request, &mut statement, filtered)?;
            let sql = format!(
                "SELECT {}, {} FROM ({source}) o JOIN case_row c ON c.case_id = o.case_id ORDER BY {} LIMIT {}",
                obligation::COLUMNS,
                case_row::COLUMNS,
                LISTING.sorted("o"),
                limit(request) + 1,
            );
            all(connection, &sql, &statement.values, |c| {
                Ok(WorkItem { obligation: obligation::read(c)?, case: case_row::read(c)? })
            })
        })?;
        Ok(page(rows, limit(request), place))
    }

    /// How many obligations each bucket holds (the filter's own bucket is ignored).
    ///
    /// # Errors
    /// Storage errors.
    pub fn worklist_counts(
        &self,
        viewer: &Viewer,
        filter: &WorklistFilter,
    ) -> Result<WorklistCounts, StoreError> {
        let rows = self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let sql = counts_statement(&permits, filter, &mut statement);
            if sql.is_empty() {
                return Ok(Vec::new());
            }
            all(connection, &sql, &statement.values, |c| Ok([c.u64()?, c.u64()?, c.u64()?, c.u64()?]))
        })?;
        Ok(rows.into_iter().fold(WorklistCounts::default(), |sum, [overdue, today, this_week, later]| {
            WorklistCounts {
                overdue: sum.overdue + overdue,
                today: sum.today + today,
                this_week: sum.this_week + this_week,
                later: sum.later + later,
            }
        }))
    }

    /// Open obligations of one case by due date. Permission on the case must have been checked.
    ///
    /// # Errors
    /// Storage errors.
    pub fn obligations(&self, case: Uuid) -> Result<Vec<ObligationRow>, StoreError> {
        self.engine().read(|connection| obligation::of_case(connection, case))
    }
}
