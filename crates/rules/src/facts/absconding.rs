//! The risk of absconding as persons assessed it, and what was tried to reach a person who did not report.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Sourced;
use crate::proposal::Given;

/// The risk of absconding (RD Art. 3(7)).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Absconding {
    /// Assessments concluded, in any order; the one of the latest date counts.
    pub assessments: Vec<Sourced<RiskAssessment>>,
    /// Reports and appointments that the person missed, and those kept again, in any order.
    pub missed: Vec<Sourced<Date>>,
    /// Contacts with the person after that, in any order.
    pub contacts: Vec<Sourced<Contact>>,
    /// Places where somebody asked after the person, in any order.
    pub searches: Vec<Sourced<Search>>,
    /// Established as absconded and not found again since.
    pub absconded_on: Option<Sourced<Date>>,
}

/// An assessment by a named officer. Criteria are examined, never counted: only the conclusion decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskAssessment {
    /// Date.
    pub assessed_on: Date,
    /// The criteria of the national list as examined; order and repetition mean nothing.
    pub examined: Vec<Examined>,
    /// What the officer concluded.
    pub conclusion: RiskConclusion,
    /// Whether the conclusion is reasoned, mitigating circumstances weighed.
    pub reasons: Given,
    /// Whether it says how the person was heard.
    pub heard: Given,
    /// When it is to be looked at again.
    pub review_on: Date,
}

/// One criterion as examined in an individual case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Examined {
    /// Code of the criterion in the national list (`3c`).
    pub criterion: String,
    /// What was found.
    pub outcome: CriterionOutcome,
    /// Whether evidence is named.
    pub evidence: Given,
}

/// What was found of one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CriterionOutcome {
    /// It is met, on evidence.
    Met,
    /// It is not met.
    NotMet,
    /// Nobody looked.
    NotExamined,
}

/// What the officer concluded. No levels, no number: kinds, each of which calls for another answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RiskConclusion {
    /// No risk of absconding.
    NoRisk,
    /// A risk, of these kinds.
    Risk(BTreeSet<KindOfRisk>),
}

/// Kinds of risk: what may go wrong, so that a measure can be chosen which answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KindOfRisk {
    /// The authority does not know where the person can be reached.
    Whereabouts,
    /// Identity or documents are withheld.
    IdentityWithheld,
    /// Obligations imposed earlier were not complied with.
    NonCompliance,
    /// The person has said or shown that the obligation to return will not be met.
    DeclaredIntent,
    /// The person may go on to another Member State without a right to.
    OnwardMovement,
    /// Without means or a place to stay the person cannot remain reachable.
    LackOfMeans,
}

/// A contact with a person who did not report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// Date.
    pub on: Date,
    /// Whether the person was reached.
    pub outcome: ContactOutcome,
}

/// Whether a contact reached the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactOutcome {
    /// Reached.
    Reached,
    /// Not reached.
    NotReached,
}

/// Somebody asked after the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Search {
    /// Date.
    pub on: Date,
    /// Where.
    pub place: SearchPlace,
    /// Whether the person, or a trace, was found there.
    pub outcome: SearchOutcome,
}

/// Where people are who did not abscond (domain.md 10.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SearchPlace {
    /// Hospitals.
    Hospital,
    /// Detention facilities and police cells.
    Detention,
    /// The register of applications for protection.
    ProtectionRegister,
    /// Evidence of departure.
    DepartureEvidence,
}

impl SearchPlace {
    /// Every place that is asked before anybody is said to have absconded.
    pub const ALL: &'static [Self] =
        &[Self::Hospital, Self::Detention, Self::ProtectionRegister, Self::DepartureEvidence];
}

/// What a search gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchOutcome {
    /// The person, or a trace, was found.
    Found,
    /// Nothing was found.
    NotFound,
}
