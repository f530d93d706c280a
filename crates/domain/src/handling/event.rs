//! Events of the chapter *handling*: which organisation, team and officer is responsible for the case.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::{ActorId, OrganisationId, TeamId};
use crate::values::Note;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The case was assigned to a team or an officer.
    CaseAssigned(Assigned),
}

/// An assignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    /// Date.
    pub on: Date,
    /// Organisation responsible.
    pub organisation: OrganisationId,
    /// Team responsible.
    pub team: Option<TeamId>,
    /// Officer responsible.
    pub officer: Option<ActorId>,
    /// Why, when it changes hands.
    pub reason: Option<Note>,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CaseAssigned(_) => "handling.case_assigned",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::CaseAssigned(e) => e.on,
        }
    }
}
