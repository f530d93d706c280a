//! State of the chapter *safeguards*: every assessment stays; the one of the latest date counts, however late it
//! was recorded.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{
    BestInterests, Claim, ClaimDecided, Established, Fitness, Hold, NonRefoulement, Reception, Screening,
};
use super::pending::{AssistanceAnswered, AssistanceRequested, NeedAttended, TraffickingPermit};

/// What protects the person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Non-refoulement assessments in the order recorded.
    pub non_refoulement: Vec<Sourced<NonRefoulement>>,
    /// Vulnerability screenings in the order recorded.
    pub screenings: Vec<Sourced<Screening>>,
    /// Best-interests assessments in the order recorded.
    pub best_interests: Vec<Sourced<BestInterests>>,
    /// Guardian, as last recorded.
    pub guardian: Option<Sourced<Established>>,
    /// Reception, in the order recorded.
    pub receptions: Vec<Sourced<Reception>>,
    /// Assessments of fitness to travel in the order recorded.
    pub fitness: Vec<Sourced<Fitness>>,
    /// Protection claims and new facts in the order recorded.
    pub claims: Vec<ProtectionClaim>,
    /// Holds in place.
    pub holds: Vec<Sourced<Hold>>,
    /// Needs attended to, in the order recorded.
    pub attended: Vec<Sourced<NeedAttended>>,
    /// Assistance asked for and not answered.
    pub assistance: Vec<Sourced<AssistanceRequested>>,
    /// Answers to such requests.
    pub answered: Vec<Sourced<AssistanceAnswered>>,
    /// A permit as a victim of trafficking, as last recorded.
    pub trafficking_permit: Option<Sourced<TraffickingPermit>>,
}

/// A protection claim or new facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProtectionClaim {
    /// Not decided upon.
    Pending(Sourced<Claim>),
    /// Decided upon.
    Decided {
        /// The claim.
        claim: Sourced<Claim>,
        /// The decision.
        decided: Sourced<ClaimDecided>,
    },
}

impl ProtectionClaim {
    /// The claim.
    #[must_use]
    pub const fn claim(&self) -> &Sourced<Claim> {
        match self {
            Self::Pending(claim) | Self::Decided { claim, .. } => claim,
        }
    }

    /// The decision upon it.
    #[must_use]
    pub const fn decided(&self) -> Option<&Sourced<ClaimDecided>> {
        match self {
            Self::Pending(_) => None,
            Self::Decided { decided, .. } => Some(decided),
        }
    }
}

/// Of entries recorded in any order, the one of the latest date; of the same date the one recorded last.
pub(crate) fn latest<T>(entries: &[Sourced<T>], on: impl Fn(&T) -> Date) -> Option<&Sourced<T>> {
    entries.iter().max_by_key(|e| (on(&e.value), e.version))
}
