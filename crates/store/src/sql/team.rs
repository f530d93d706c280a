//! What a team lead sees: caseload by officer, and what falls through the mesh.

use super::paged::{Listing, limit, page};
use super::permission::{Statement, visible};
use crate::Database;
use crate::engine::{all, first};
use crate::error::StoreError;
use crate::types::case::CaseRow;
use crate::types::list::{CaseloadDates, CaseloadRow, Cursor, GapKind, Page, PageRequest, Viewer};
use jiff::civil::Date;

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
            Self::NoNextStep => "t.next_obligation IS NULL AND t.closed_on IS NULL".to_owned(),
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

impl Database {
    /// Open cases by organisation, team and officer, with age.
    ///
    /// # Errors
    /// Storage errors.
    pub fn caseload(&self, viewer: &Viewer, dates: &CaseloadDates) -> Result<Vec<CaseloadRow>, StoreError> {
        let mut statement = Statement::default();
        let young = statement.bind(dates.young_from);
        let middle = statement.bind(dates.middle_from);
        let today = statement.bind(dates.today);
        let may_see = visible(viewer, "t", &mut statement);
        let sql = format!(
            "SELECT t.organisation, t.team, t.officer, COUNT(*),
                    COUNT(CASE WHEN t.opened_on >= {young} THEN 1 END),
                    COUNT(CASE WHEN t.opened_on < {young} AND t.opened_on >= {middle} THEN 1 END),
                    COUNT(CASE WHEN t.opened_on < {young} AND t.opened_on < {middle} THEN 1 END),
                    COUNT(CASE WHEN t.due_sort < {today} THEN 1 END),
                    COUNT(CASE WHEN t.next_obligation IS NULL THEN 1 END)
               FROM case_row t WHERE t.closed_on IS NULL AND {may_see}
              GROUP BY t.organisation, t.team, t.officer
              ORDER BY t.organisation, COALESCE(t.team, ''), COALESCE(t.officer, '')"
        );
        self.engine().read(|connection| {
            all(connection, &sql, &statement.values, |c| {
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
            })
        })
    }

    /// A page of what falls through the mesh, oldest gap first.
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
        let rows =
            self.case_page(viewer, &listing, request, |statement| vec![kind.condition(today, statement)])?;
        Ok(page(rows, limit(request), |row| kind.place(row)))
    }

    /// How many cases fall through.
    ///
    /// # Errors
    /// Storage errors.
    pub fn count_gaps(&self, viewer: &Viewer, kind: GapKind, today: Date) -> Result<u64, StoreError> {
        let mut statement = Statement::default();
        let gap = kind.condition(today, &mut statement);
        let may_see = visible(viewer, "t", &mut statement);
        let sql = format!("SELECT COUNT(*) FROM case_row t WHERE {gap} AND {may_see}");
        let count =
            self.engine().read(|connection| first(connection, &sql, &statement.values, |c| c.u64()))?;
        Ok(count.unwrap_or_default())
    }
}
