//! Room `demo`: the people of the authority in whose names the stories are recorded.

use domain::ids::{ActorId, OrganisationId, TeamId};
use thiserror::Error;

use crate::prng::Prng;

/// Cases, closed ones among them, for which one more team is worth while.
const CASES_A_TEAM: usize = 300;
/// The same for one more officer.
const CASES_AN_OFFICER: usize = 150;

/// A team of case officers.
#[derive(Debug, Clone)]
pub struct Team {
    /// The team.
    pub id: TeamId,
    /// Its case officers.
    pub officers: Vec<ActorId>,
}

/// Who works in the authority.
#[derive(Debug, Clone)]
pub struct Staff {
    organisation: OrganisationId,
    teams: Vec<Team>,
    decision_officers: Vec<ActorId>,
    reviewers: Vec<ActorId>,
    counsellors: Vec<ActorId>,
}

/// Why these people cannot run an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StaffIncomplete {
    /// A list is empty.
    #[error(
        "the demonstration needs at least one team with an officer, one decision officer, one reviewer, one counsellor"
    )]
    Missing,
    /// A reviewer is a decision officer as well: nobody confirms his or her own act.
    #[error("a reviewer must not be a decision officer as well")]
    SameOfficerTwice,
}

impl Staff {
    /// The people of an authority.
    ///
    /// # Errors
    /// When a role has nobody, or decides and reviews at once.
    pub fn new(
        organisation: OrganisationId,
        teams: Vec<Team>,
        decision_officers: Vec<ActorId>,
        reviewers: Vec<ActorId>,
        counsellors: Vec<ActorId>,
    ) -> Result<Self, StaffIncomplete> {
        let nobody = teams.is_empty() || teams.iter().any(|team| team.officers.is_empty());
        if nobody || decision_officers.is_empty() || reviewers.is_empty() || counsellors.is_empty() {
            return Err(StaffIncomplete::Missing);
        }
        if reviewers.iter().any(|reviewer| decision_officers.contains(reviewer)) {
            return Err(StaffIncomplete::SameOfficerTwice);
        }
        Ok(Self { organisation, teams, decision_officers, reviewers, counsellors })
    }

    /// So many of them as so many cases give work to: better some full desks than all of them empty.
    pub(crate) fn for_cases(mut self, cases: u32) -> Self {
        let cases = usize::try_from(cases).unwrap_or(usize::MAX);
        self.teams.truncate((cases / CASES_A_TEAM).max(1));
        let officers = (cases / CASES_AN_OFFICER / self.teams.len()).max(1);
        self.teams.iter_mut().for_each(|team| team.officers.truncate(officers));
        self
    }

    /// The people who handle one case; `None` cannot occur for staff that was accepted.
    pub(crate) fn desk(&self, rng: &mut Prng) -> Option<Desk> {
        let team = rng.pick(&self.teams)?;
        Some(Desk {
            organisation: self.organisation,
            team: team.id,
            officer: *rng.pick(&team.officers)?,
            decision_officer: *rng.pick(&self.decision_officers)?,
            reviewer: *rng.pick(&self.reviewers)?,
            counsellor: *rng.pick(&self.counsellors)?,
        })
    }
}

/// The people who handle one case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Desk {
    pub(crate) organisation: OrganisationId,
    pub(crate) team: TeamId,
    pub(crate) officer: ActorId,
    pub(crate) decision_officer: ActorId,
    pub(crate) reviewer: ActorId,
    pub(crate) counsellor: ActorId,
}

impl Desk {
    pub(crate) const fn actor(&self, role: Role) -> ActorId {
        match role {
            Role::CaseOfficer => self.officer,
            Role::DecisionOfficer => self.decision_officer,
            Role::Reviewer => self.reviewer,
            Role::Counsellor => self.counsellor,
        }
    }
}

/// In which role a step is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Prepares and records.
    CaseOfficer,
    /// Takes acts with legal effect.
    DecisionOfficer,
    /// Confirms as the second officer.
    Reviewer,
    /// Counsels, without powers of enforcement.
    Counsellor,
}
