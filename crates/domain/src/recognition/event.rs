//! Events of the chapter *recognition*.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::ActorId;
use crate::values::{Country, Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Decision of another state recorded.
    ForeignDecisionRecorded(Foreign),
    /// Confirmed: the decision can be enforced.
    ForeignDecisionConfirmed(Confirmed),
    /// Decision of another state suspended or withdrawn.
    ForeignDecisionSuspended(Suspended),
    /// State of the permit consulted.
    ForeignPermitConsulted(Consulted),
    /// Decision of another state recognised.
    ForeignDecisionRecognised(Recognised),
    /// Decision of another state not recognised.
    RecognitionRefused(NotRecognised),
    /// State that decided informed.
    DecidingStateInformed(Informed),
    /// Compensation of costs requested.
    CompensationRequested(Costs),
    /// Compensation answered.
    CompensationAnswered(CostsAnswered),
}

/// Ground of a decision of another state (Directive 2001/40/EC Art. 3(1)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Convicted of an offence punishable by at least one year.
    Conviction,
    /// Serious grounds to believe in serious offences, or solid evidence of the intention.
    SeriousGrounds,
    /// National rules on entry or residence were not complied with.
    NonCompliance,
}

/// What became of a request for compensation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CostsOutcome {
    /// Accepted; payment follows.
    Accepted,
    /// Refused, with reasons.
    Refused,
    /// Paid.
    Paid,
}

/// A decision of another state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// The state.
    pub state: Country,
    /// Date.
    pub decided_on: Date,
    /// Its ground.
    pub foreign_ground: Ground,
    /// Reference in the system or register of origin.
    pub reference: Option<Note>,
    /// Explanation.
    pub explanation: Option<Text>,
}

/// Confirmation by the state that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub confirmed_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// Suspension or withdrawal by the state that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspended {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub suspended_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// Consultation of the state that issued a permit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consulted {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub consulted_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// Recognition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognised {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub recognised_on: Date,
    /// Reasons.
    pub reasons: Option<Text>,
    /// Information on remedies.
    pub remedies: Option<Text>,
    /// Who signed it.
    pub signed_by: ActorId,
}

/// Refusal to recognise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotRecognised {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub refused_on: Date,
    /// Reasons.
    pub reasons: Text,
}

/// Information of the state that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Informed {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub informed_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// A request for compensation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Costs {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub requested_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// The answer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostsAnswered {
    /// Number of the decision in the case.
    pub number: u32,
    /// Date.
    pub answered_on: Date,
    /// What it says.
    pub compensation_outcome: CostsOutcome,
    /// Explanation.
    pub explanation: Option<Text>,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ForeignDecisionRecorded(_) => "recognition.foreign_decision_recorded",
            Self::ForeignDecisionConfirmed(_) => "recognition.foreign_decision_confirmed",
            Self::ForeignDecisionSuspended(_) => "recognition.foreign_decision_suspended",
            Self::ForeignPermitConsulted(_) => "recognition.foreign_permit_consulted",
            Self::ForeignDecisionRecognised(_) => "recognition.foreign_decision_recognised",
            Self::RecognitionRefused(_) => "recognition.recognition_refused",
            Self::DecidingStateInformed(_) => "recognition.deciding_state_informed",
            Self::CompensationRequested(_) => "recognition.compensation_requested",
            Self::CompensationAnswered(_) => "recognition.compensation_answered",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::ForeignDecisionRecorded(e) => e.decided_on,
            Self::ForeignDecisionConfirmed(e) => e.confirmed_on,
            Self::ForeignDecisionSuspended(e) => e.suspended_on,
            Self::ForeignPermitConsulted(e) => e.consulted_on,
            Self::ForeignDecisionRecognised(e) => e.recognised_on,
            Self::RecognitionRefused(e) => e.refused_on,
            Self::DecidingStateInformed(e) => e.informed_on,
            Self::CompensationRequested(e) => e.requested_on,
            Self::CompensationAnswered(e) => e.answered_on,
        }
    }
}
