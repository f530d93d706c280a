//! Events of the chapter *closure*.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::Text;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The case was closed.
    CaseClosed(Closed),
    /// It was opened again.
    CaseReopened(Reopened),
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The person left.
    Departed,
    /// The person has a right to stay.
    RightToStay,
    /// The decision was withdrawn or annulled.
    DecisionEnded,
    /// The person went to another Member State.
    WentToOtherState,
    /// The person died.
    Deceased,
    /// Opened by mistake.
    OpenedByMistake,
}

/// Closure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// Date.
    pub closed_on: Date,
    /// Outcome.
    pub outcome: Outcome,
    /// Explanation.
    pub explanation: Option<Text>,
}

/// Reopening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopened {
    /// Date.
    pub reopened_on: Date,
    /// Reasons.
    pub reasons: Text,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CaseClosed(_) => "closure.case_closed",
            Self::CaseReopened(_) => "closure.case_reopened",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::CaseClosed(e) => e.closed_on,
            Self::CaseReopened(e) => e.reopened_on,
        }
    }
}
