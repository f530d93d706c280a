//! State of the chapter *handling*.

use rules::Sourced;

use super::event::Assigned;
use crate::ids::{ActorId, OrganisationId, TeamId};

/// Who is responsible.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum State {
    /// Nobody was made responsible yet.
    #[default]
    Unassigned,
    /// As last assigned.
    Assigned(Sourced<Assigned>),
}

impl State {
    /// The assignment.
    #[must_use]
    pub const fn assigned(&self) -> Option<&Sourced<Assigned>> {
        match self {
            Self::Unassigned => None,
            Self::Assigned(assigned) => Some(assigned),
        }
    }

    /// Organisation responsible.
    #[must_use]
    pub fn organisation(&self) -> Option<OrganisationId> {
        self.assigned().map(|a| a.value.organisation)
    }

    /// Team responsible.
    #[must_use]
    pub fn team(&self) -> Option<TeamId> {
        self.assigned().and_then(|a| a.value.team)
    }

    /// Officer responsible.
    #[must_use]
    pub fn officer(&self) -> Option<ActorId> {
        self.assigned().and_then(|a| a.value.officer)
    }
}
