//! Commands of the chapter *remedies*.

use jiff::civil::Date;

use super::event::{Against, Decided, SuspensionDecided, SuspensionRequested, SuspensiveEffect};
use crate::values::Note;

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a remedy; the case gives it its number.
    LodgeRemedy {
        /// Date.
        lodged_on: Date,
        /// Against what.
        against: Against,
        /// Court or body.
        body: Note,
        /// Suspensive effect.
        suspensive_effect: SuspensiveEffect,
    },
    /// Record a request for suspension.
    RequestSuspension(SuspensionRequested),
    /// Record the decision on suspension.
    RecordSuspensionDecision(SuspensionDecided),
    /// Record the decision on the remedy.
    DecideRemedy(Decided),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::LodgeRemedy { .. } => "lodge-remedy",
            Self::RequestSuspension(_) => "request-suspension",
            Self::RecordSuspensionDecision(_) => "record-suspension-decision",
            Self::DecideRemedy(_) => "decide-remedy",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::LodgeRemedy { lodged_on, .. } => *lodged_on,
            Self::RequestSuspension(e) => e.requested_on,
            Self::RecordSuspensionDecision(e) => e.decided_on,
            Self::DecideRemedy(e) => e.decided_on,
        }
    }
}
