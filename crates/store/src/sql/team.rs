//! What a team lead sees: caseload by officer, and what falls through the mesh.

use super::case_row;
use super::paged::{Listing, limit, page};
use super::permission::{Permit, Statement, disjoint, permits, visible};
use crate::Database;
use crate::engine::{Columns, all, first};
use crate::error::StoreError;
use crate::types::case::CaseRow;
use crate::types::list::{CaseloadDates, CaseloadRow, Cursor, GapKind, Page, PageRequest, Viewer};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use uuid::Uuid;

impl GapKind {
    /// By the date since when the gap is open.
    fn listing(self) -> Listing {
        let order: &'static [&'static str] = match self {
            Self::StayEndedWithoutDecision => &["legal_stay_ended_on", "case_id"],
            Self::LapsedWithoutFollowUp => &["departure_due_on", "case_id"],
            Self::NoNextStep => &["last_activity_on", "case_id"],
        };
        Listing { table: "case_row", order, descending: false }
    }

    /// The words of the partial indexes come first, so that both engines use them.
    fn condition(self, today: Date, statement: &mut Statement) -> String {
        match self {
            Self::StayEndedWithoutDecision => format!(
                "t.legal_stay_ended_on IS NOT NULL AND t.decision_issued_on IS NULL AND t.closed_on IS NULL
                 AND t.legal_stay_ended_on <= {}",
                statement.bind(today)
            ),
            Self::LapsedWithoutFollowUp => format!(
                "t.departure_due_on IS NOT NULL AND t.departed_on IS NULL AND t.follow_up_on IS NULL
                 AND t.closed_on IS NULL AND t.departure_due_on < {}",
                statement.bind(today)
            ),
            Self::NoNextStep => {
                "t.next_obligation IS NULL AND t.closed_on IS NULL AND t.reassess_on IS NULL".to_owned()
            }
        }
    }

    fn place(self, row: &CaseRow) -> Cursor {
        let since = match self {
            Self::StayEndedWithoutDecision => row.legal_stay_ended_on,
            Self::LapsedWithoutFollowUp => row.departure_due_on,
            Self::NoNextStep => Some(row.last_activity_on),
        };
        let since = since.map_or_else(String::new, |date| date.to_string());
        Cursor::pack(&[&since, &row.case.to_string()])
    }
}

/// Counts of open cases for each reason why the viewer may see them.
fn caseload_statement(permits: &[Permit], dates: &CaseloadDates, statement: &mut Statement) -> String {
    let young = statement.bind(dates.young_from);
    let middle = statement.bind(dates.middle_from);
    let today = statement.bind(dates.today);
    let one = |condition: String| {
        format!(
            "SELECT t.organisation, t.team, t.officer, COUNT(*),
                    COUNT(CASE WHEN t.opened_on >= {young} THEN 1 END),
                    COUNT(CASE WHEN t.opened_on < {young} AND t.opened_on >= {middle} THEN 1 END),
                    COUNT(CASE WHEN t.opened_on < {young} AND t.opened_on < {middle} THEN 1 END),
                    COUNT(CASE WHEN t.due_sort < {today} THEN 1 END),
                    COUNT(CASE WHEN t.next_obligation IS NULL AND t.reassess_on IS NULL THEN 1 END)
               FROM case_row t WHERE t.closed_on IS NULL AND {condition}
              GROUP BY t.organisation, t.team, t.officer"
        )
    };
    let all: Vec<String> = disjoint(permits, "t", statement).into_iter().map(one).collect();
    all.join(" UNION ALL ")
}

fn read_caseload(c: &mut Columns<'_>) -> Result<CaseloadRow, StoreError> {
    Ok(CaseloadRow {
        organisation: c.uuid()?,
        team: c.uuid_or_null()?,
        officer: c.uuid_or_null()?,
        open: c.u64()?,
        young: c.u64()?,
        middle: c.u64()?,
        old: c.u64()?,
        overdue: c.u64()?,
        stalled: c.u64()?,
    })
}

/// Adds up what one officer has by office and what was counted by a grant.
fn merged(rows: Vec<CaseloadRow>) -> Vec<CaseloadRow> {
    let mut by_officer: BTreeMap<(Uuid, Option<Uuid>, Option<Uuid>), CaseloadRow> = BTreeMap::new();
    for row in rows {
        match by_officer.entry((row.organisation, row.team, row.officer)) {
            Entry::Vacant(vacant) => {
                vacant.insert(row);
            }
            Entry::Occupied(mut occupied) => {
                let sum = occupied.get_mut();
                sum.open += row.open;
                sum.young += row.young;
                sum.middle += row.middle;
                sum.old += row.old;
                sum.overdue += row.overdue;
                sum.stalled += row.stalled;
            }
        }
    }
    by_officer.into_values().collect()
}

impl Database {
    /// Open cases by organisation, team and officer, with age.
    ///
    /// # Errors
    /// Storage errors.
    pub fn caseload(&self, viewer: &Viewer, dates: &CaseloadDates) -> Result<Vec<CaseloadRow>, StoreError> {
        self.engine().read(|connection| {
            let permits = permits(connection, viewer)?;
            let mut statement = Statement::default();
            let sql = caseload_statement(&permits, dates, &mut statement);
            if sql.is_empty() {
                return Ok(Vec::new());
            }
            all(connection, &sql, &statement.values, read_caseload).map(merged)
        })
    }

    /// A page of what falls through the mesh, oldest gap first. The gap's own index leads: gaps are few, or ought
    /// to be.
    ///
    /// # Errors
    /// [`StoreError::BadCursor`]; storage errors.
    pub fn gaps(
        &self,
        viewer: &Viewer,
        kind: GapKind,
        today: Date,
        request: &PageRequest,
    ) -> Result<Page<CaseRow>, StoreError> {
        let listing = kind.listing();
        let after = request.after.as_ref().map(|cursor| cursor.unpack(listing.order.len())).transpose()?;
        let rows = self.engine().read(|connection| {
            let mut statement = Statement::default();
            let mut all_of = vec![kind.condition(today, &mut statement)];
            all_of.push(visible(&permits(connection, viewer)?, "t", &mut statement));
            all_of.extend(after.as_ref().map(|values| listing.beyond(values, &mut statement)));
            let sql = format!(
                "SELECT {} FROM (SELECT t.* FROM case_row t WHERE {} ORDER BY {} LIMIT {}) c ORDER BY {}",
                case_row::COLUMNS,
                all_of.join(" AND "),
                listing.sorted("t"),
                limit(request) + 1,
                listing.sorted("c"),
            );
            all(connection, &sql, &statement.values, case_row::read)
        })?;
        Ok(page(rows, limit(request), |row| kind.place(row)))
    }

    /// How many cases fall through.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_gaps(&self, viewer: &Viewer, kind: GapKind, today: Date) -> Result<u64, StoreError> {
        self.engine().read(|connection| {
            let mut statement = Statement::default();
            let gap = kind.condition(today, &mut statement);
            let may_see = visible(&permits(connection, viewer)?, "t", &mut statement);
            let sql = format!("SELECT COUNT(*) FROM case_row t WHERE {gap} AND {may_see}");
            Ok(first(connection, &sql, &statement.values, |c| c.u64())?.unwrap_or_default())
        })
    }
}
