//! State of the chapter *safeguards*: every assessment stays; the one of the latest date counts, however late it
//! was recorded.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{
    BestInterests, Claim, ClaimDecided, Established, Fitness, Hold, NonRefoulement, Screening,
};

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
    /// Reception, as last recorded.
    pub reception: Option<Sourced<Established>>,
    /// Assessments of fitness to travel in the order recorded.
    pub fitness: Vec<Sourced<Fitness>>,
    /// Protection claims and new facts in the order recorded.
    pub claims: Vec<ProtectionClaim>,
    /// Holds in place.
    pub holds: Vec<Sourced<Hold>>,
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
