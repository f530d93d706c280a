//! Remedies, suspensive effect, postponements.

use jiff::civil::Date;

use super::Sourced;

/// A remedy against the return decision or an act connected with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Lodged on.
    pub lodged_on: Sourced<Date>,
    /// Whether it suspends enforcement.
    pub suspension: Suspension,
    /// Decided on; empty while pending.
    pub decided_on: Option<Sourced<Date>>,
    /// Whether it succeeded.
    pub outcome: Option<RemedyOutcome>,
}

/// Suspensive effect of a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suspension {
    /// By law, from lodging until the decision.
    ByLaw,
    /// Asked for and not yet decided: no removal meanwhile (APR Art. 68(5)(d)).
    Requested(Sourced<Date>),
    /// Granted by the court on that date.
    Granted(Sourced<Date>),
    /// Refused by the court on that date.
    Refused(Sourced<Date>),
    /// None by law and none asked for.
    None,
}

/// How a remedy ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemedyOutcome {
    /// The decision stands.
    Dismissed,
    /// The decision is annulled.
    Upheld,
    /// The person withdrew it.
    Withdrawn,
}

/// A postponement of removal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postponement {
    /// Stable number within the case, starting at 1.
    pub number: u32,
    /// Why.
    pub ground: PostponementGround,
    /// Decided on.
    pub decided_on: Sourced<Date>,
    /// To be reviewed by; moves with each review.
    pub review_on: Sourced<Date>,
    /// Written confirmation given (RD Art. 14(2)).
    pub confirmed_on: Option<Sourced<Date>>,
    /// Ended on.
    pub ended_on: Option<Sourced<Date>>,
}

/// Grounds of RD Art. 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostponementGround {
    /// Art. 9(1)(a): removal would violate non-refoulement.
    NonRefoulement,
    /// Art. 9(1)(b): suspensory effect.
    SuspensiveEffect,
    /// Art. 9(2)(a): physical state or mental capacity.
    Health,
    /// Art. 9(2)(b): no transport capacity.
    Transport,
    /// Art. 9(2)(b): lack of identification.
    Identification,
    /// Another circumstance of the individual case.
    Other,
}
