//! The worklist: open obligations by due date, joined with their cases.

use super::cases::date_or_last;
use super::paged::{Listing, limit, page};
use super::permission::{Statement, visible};
use super::{case_row, obligation};
use crate::Database;
use crate::engine::{Value, all, first};
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
        let mut statement = Statement::default();
        let keys = LISTING.keys(viewer, request, &mut statement, |statement| {
            let mut all_of = conditions(filter, statement);
            all_of.extend(filter.bucket.map(|bucket| bucket_condition(bucket, &filter.dates, statement)));
            all_of
        })?;
        let sql = format!(
            "SELECT {}, {} FROM ({keys}) k
               JOIN obligation o ON o.case_id = k.k2 AND o.rule = k.k3 AND o.act = k.k4 AND o.discriminator = k.k5
               JOIN case_row c ON c.case_id = k.k2
              ORDER BY k.k1, k.k2, k.k3, k.k4, k.k5 LIMIT {}",
            obligation::COLUMNS,
            case_row::COLUMNS,
            limit(request) + 1,
        );
        let rows = self.engine().read(|connection| {
            all(connection, &sql, &statement.values, |c| {
                Ok::<_, StoreError>(WorkItem { obligation: obligation::read(c)?, case: case_row::read(c)? })
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
        let mut statement = Statement::default();
        let buckets = [DueBucket::Overdue, DueBucket::Today, DueBucket::ThisWeek, DueBucket::Later];
        let counts: Vec<String> = buckets
            .iter()
            .map(|bucket| bucket_condition(*bucket, &filter.dates, &mut statement))
            .map(|condition| format!("COUNT(CASE WHEN {condition} THEN 1 END)"))
            .collect();
        let mut all_of = vec![visible(viewer, "t", &mut statement)];
        all_of.extend(conditions(filter, &mut statement));
        let sql = format!("SELECT {} FROM obligation t WHERE {}", counts.join(", "), all_of.join(" AND "));
        let counts = self.engine().read(|connection| {
            first(connection, &sql, &statement.values, |c| {
                Ok::<_, StoreError>(WorklistCounts {
                    overdue: c.u64()?,
                    today: c.u64()?,
                    this_week: c.u64()?,
                    later: c.u64()?,
                })
            })
        })?;
        Ok(counts.unwrap_or_default())
    }

    /// Open obligations of one case by due date. Permission on the case must have been checked.
    ///
    /// # Errors
    /// Storage errors.
    pub fn obligations(&self, case: Uuid) -> Result<Vec<ObligationRow>, StoreError> {
        self.engine().read(|connection| obligation::of_case(connection, case))
    }
}
