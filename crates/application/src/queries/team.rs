//! The team lead's view: caseload and age by officer, cases without a next step, and the two gaps of the sources
//! (R1.2: legal stay ended without a return decision; R1.3: a period lapsed without departure and without follow-up).

use jiff::ToSpan as _;
use jiff::civil::Date;
use store::{CaseRow, CaseloadDates, CaseloadRow, Cursor, GapKind, Page, PageRequest};

use crate::access::actor::Actor;
use crate::access::permission::{Function, Permission};
use crate::error::Problem;
use crate::nostos::Nostos;

/// What the team page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// The authority's date.
    pub today: Date,
    /// Open cases by officer.
    pub caseload: Vec<CaseloadRow>,
    /// Officers and their names, the deactivated among them.
    pub officers: Vec<Officer>,
    /// How many cases fall through, by kind.
    pub gaps: Vec<(GapKind, u64)>,
}

/// Somebody to whom cases can be assigned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// Account.
    pub id: uuid::Uuid,
    /// Name.
    pub name: String,
    /// Team.
    pub team: Option<uuid::Uuid>,
    /// Whether cases can be assigned.
    pub active: bool,
}

/// All kinds of gap in the order shown.
pub const GAPS: [GapKind; 3] =
    [GapKind::StayEndedWithoutDecision, GapKind::LapsedWithoutFollowUp, GapKind::NoNextStep];

impl Nostos {
    /// The team page.
    ///
    /// # Errors
    /// Not permitted, storage failed.
    pub fn team(&self, actor: &Actor) -> Result<Team, Problem> {
        Self::permit(actor, Permission::Use(Function::Team))?;
        let today = self.clock.today();
        let viewer = self.viewer(actor);
        let back = |months: i32| today.saturating_sub(months.months());
        let dates = CaseloadDates { today, young_from: back(3), middle_from: back(12) };
        let caseload = self.database.caseload(&viewer, &dates)?;
        let gaps: Result<Vec<(GapKind, u64)>, Problem> = GAPS
            .into_iter()
            .map(|kind| Ok((kind, self.database.count_gaps(&viewer, kind, today)?)))
            .collect();
        Ok(Team { today, caseload, officers: self.officers()?, gaps: gaps? })
    }

    /// A page of cases that fall through, oldest first.
    ///
    /// # Errors
    /// Not permitted, a page cursor that is not ours, storage failed.
    pub fn gap(
        &self,
        actor: &Actor,
        kind: GapKind,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<CaseRow>, Problem> {
        Self::permit(actor, Permission::Use(Function::Team))?;
        let page = PageRequest { after: after.map(Cursor::from_text), limit: limit.clamp(1, 200) };
        Ok(self.database.gaps(&self.viewer(actor), kind, self.clock.today(), &page)?)
    }

    /// Everybody who has an account, for names beside entries and for assigning.
    ///
    /// # Errors
    /// Storage failed.
    pub fn officers(&self) -> Result<Vec<Officer>, Problem> {
        let accounts = self.database.members()?;
        Ok(accounts
            .into_iter()
            .map(|a| Officer { id: a.officer, name: a.name, team: a.team, active: a.active })
            .collect())
    }
}
