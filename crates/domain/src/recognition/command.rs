//! Commands of the chapter *recognition*.

use super::event::{
    Confirmed, Consulted, Costs, CostsAnswered, Foreign, Informed, NotRecognised, Recognised, Suspended,
};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a decision of another state.
    RecordForeignDecision(Foreign),
    /// Record that the decision can still be enforced.
    ConfirmForeignDecision(Confirmed),
    /// Record that the state suspended or withdrew its decision.
    RecordForeignSuspension(Suspended),
    /// Record the consultation of the state of a permit.
    ConsultOnForeignPermit(Consulted),
    /// Recognise the decision of another state.
    RecogniseForeignDecision(Recognised),
    /// Do not recognise the decision of another state.
    RefuseRecognition(NotRecognised),
    /// Record that the state that decided was informed.
    InformDecidingState(Informed),
    /// Request compensation of the costs.
    RequestCompensation(Costs),
    /// Record the answer on compensation.
    RecordCompensationAnswer(CostsAnswered),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RecordForeignDecision(_) => "record-foreign-decision",
            Self::ConfirmForeignDecision(_) => "confirm-foreign-decision",
            Self::RecordForeignSuspension(_) => "record-foreign-suspension",
            Self::ConsultOnForeignPermit(_) => "consult-on-foreign-permit",
            Self::RecogniseForeignDecision(_) => "recognise-foreign-decision",
            Self::RefuseRecognition(_) => "refuse-recognition",
            Self::InformDecidingState(_) => "inform-deciding-state",
            Self::RequestCompensation(_) => "request-compensation",
            Self::RecordCompensationAnswer(_) => "record-compensation-answer",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::RecordForeignDecision(e) => e.decided_on,
            Self::ConfirmForeignDecision(e) => e.confirmed_on,
            Self::RecordForeignSuspension(e) => e.suspended_on,
            Self::ConsultOnForeignPermit(e) => e.consulted_on,
            Self::RecogniseForeignDecision(e) => e.recognised_on,
            Self::RefuseRecognition(e) => e.refused_on,
            Self::InformDecidingState(e) => e.informed_on,
            Self::RequestCompensation(e) => e.requested_on,
            Self::RecordCompensationAnswer(e) => e.answered_on,
        }
    }
}
