//! Safeguards and counselling.

use jiff::civil::Date;

use super::Sourced;

/// Safeguards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Safeguards {
    /// Latest non-refoulement assessment.
    pub non_refoulement: Option<Sourced<NonRefoulement>>,
    /// New protection claim or new facts not yet decided upon, since.
    pub protection_claim_pending_since: Option<Sourced<Date>>,
    /// Date of the latest new claim or new fact that bears on refoulement: an older assessment no longer counts.
    pub new_circumstances_on: Option<Sourced<Date>>,
    /// Latest vulnerability screening.
    pub vulnerability_screened_on: Option<Sourced<Date>>,
    /// Vulnerabilities found, as stable codes of domain.md section 15 in kebab case.
    pub vulnerabilities: Vec<Sourced<String>>,
    /// Guardian of an unaccompanied minor appointed.
    pub guardian_appointed_on: Option<Sourced<Date>>,
    /// Latest best-interests assessment.
    pub best_interests: Option<Sourced<BestInterests>>,
    /// Receiving family member, guardian or reception facility established (RD Art. 10(2)).
    pub reception_established_on: Option<Sourced<Date>>,
    /// Latest fitness to travel.
    pub fitness: Option<Sourced<Fitness>>,
    /// Holds in place, as stable codes (`medical`, `legal`, `protection`, `child`, `evidence`, `data-protection`).
    pub holds: Vec<Sourced<String>>,
}

/// A non-refoulement assessment by a person, reasoned and dated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NonRefoulement {
    /// Date.
    pub assessed_on: Date,
    /// Country assessed.
    pub country: String,
    /// Finding.
    pub finding: RefoulementFinding,
}

/// Finding of a non-refoulement assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefoulementFinding {
    /// No risk found.
    NoRisk,
    /// Risk found.
    Risk,
}

/// A best-interests assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BestInterests {
    /// Date.
    pub assessed_on: Date,
    /// Whether it supports return.
    pub supports_return: BestInterestsFinding,
}

/// Finding of a best-interests assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BestInterestsFinding {
    /// Return is in the child's best interests or compatible with them.
    SupportsReturn,
    /// It is not.
    OpposesReturn,
}

/// Fitness to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitness {
    /// Date of the examination.
    pub assessed_on: Date,
    /// Last day on which it counts.
    pub valid_until_on: Date,
    /// Finding.
    pub finding: FitnessFinding,
}

/// Finding on fitness to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FitnessFinding {
    /// Fit.
    Fit,
    /// Fit under conditions, which are met.
    FitUnderConditions,
    /// Not fit.
    Unfit,
}

/// Counselling.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counselling {
    /// Latest offer, in a language the person understands.
    pub offered_on: Option<Sourced<Date>>,
    /// First session held.
    pub first_session_on: Option<Sourced<Date>>,
    /// Declined on (the offer stays open).
    pub declined_on: Option<Sourced<Date>>,
}
