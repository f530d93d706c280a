//! Events of the chapter *border procedure*.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::return_decision::event::RefusalGround;
use crate::values::{Note, Text};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Rejected in the border procedure.
    BorderProcedureStarted(Started),
    /// Right to remain ended.
    BorderRightToRemainEnded(RightEnded),
    /// Measures of a crisis applied.
    BorderCrisisApplied(Crisis),
    /// Informed of the measures of the crisis.
    BorderMeasuresExplained(Explained),
    /// Departure period requested at the border.
    BorderDepartureRequested(Requested),
    /// Departure period granted at the border.
    BorderDepartureGranted(Granted),
    /// Departure period refused at the border.
    BorderDepartureRefused(RefusedPeriod),
    /// Border procedure ended.
    BorderProcedureEnded(Ended),
}

/// How a border procedure ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// Its last day passed.
    TimePassed,
    /// Entry was authorised.
    EntryAuthorised,
    /// The person obtained a right to stay.
    RightToStay,
    /// Another reason.
    Other,
}

/// A rejection in the border procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// Date.
    pub rejected_on: Date,
    /// Day from which there is no right to remain and the person is not allowed to remain.
    pub right_to_remain_ended_on: Option<Date>,
    /// Place at or near the border.
    pub place: Option<Note>,
}

/// End of the right to remain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RightEnded {
    /// Day from which there is no right to remain and the person is not allowed to remain.
    pub right_to_remain_ended_on: Date,
}

/// Application of Article 6.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Crisis {
    /// Date.
    pub applied_on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// Information of the person (Art. 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// Date.
    pub on: Date,
    /// Explanation.
    pub explanation: Text,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requested {
    /// Date.
    pub requested_on: Date,
}

/// A period granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Granted {
    /// Date.
    pub decided_on: Date,
    /// Last day of the period.
    pub until_on: Date,
}

/// A period refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedPeriod {
    /// Date.
    pub decided_on: Date,
    /// Ground.
    pub ground: RefusalGround,
    /// Reasons.
    pub reasons: Option<Text>,
}

/// The end of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Date of the end.
    pub ended_on: Date,
    /// How it ended.
    pub border_end: End,
    /// Reasons.
    pub reasons: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::BorderProcedureStarted(_) => "border_procedure.border_procedure_started",
            Self::BorderRightToRemainEnded(_) => "border_procedure.border_right_to_remain_ended",
            Self::BorderCrisisApplied(_) => "border_procedure.border_crisis_applied",
            Self::BorderMeasuresExplained(_) => "border_procedure.border_measures_explained",
            Self::BorderDepartureRequested(_) => "border_procedure.border_departure_requested",
            Self::BorderDepartureGranted(_) => "border_procedure.border_departure_granted",
            Self::BorderDepartureRefused(_) => "border_procedure.border_departure_refused",
            Self::BorderProcedureEnded(_) => "border_procedure.border_procedure_ended",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::BorderProcedureStarted(e) => e.rejected_on,
            Self::BorderRightToRemainEnded(e) => e.right_to_remain_ended_on,
            Self::BorderCrisisApplied(e) => e.applied_on,
            Self::BorderMeasuresExplained(e) => e.on,
            Self::BorderDepartureRequested(e) => e.requested_on,
            Self::BorderDepartureGranted(e) => e.decided_on,
            Self::BorderDepartureRefused(e) => e.decided_on,
            Self::BorderProcedureEnded(e) => e.ended_on,
        }
    }
}
