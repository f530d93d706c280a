//! Events of the chapter *postponement of removal* (RD Art. 9, 14(2)).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::Text;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Removal was postponed.
    RemovalPostponed(Postponed),
    /// The postponement was confirmed in writing (RD Art. 14(2)).
    PostponementConfirmed(PostponementConfirmed),
    /// The postponement was reviewed and goes on.
    PostponementReviewed(Reviewed),
    /// The postponement ended.
    PostponementEnded(Ended),
}

/// Grounds of RD Art. 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Art. 9(1)(a).
    NonRefoulement,
    /// Art. 9(1)(b).
    SuspensiveEffect,
    /// Art. 9(2)(a).
    Health,
    /// Art. 9(2)(b), no transport capacity.
    Transport,
    /// Art. 9(2)(b), lack of identification.
    Identification,
    /// Another circumstance of the individual case.
    Other,
}

/// A postponement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postponed {
    /// Number within the case, from 1, given by the case.
    pub number: u32,
    /// Ground.
    pub ground: Ground,
    /// Date of the decision.
    pub decided_on: Date,
    /// To be reviewed by.
    pub review_on: Date,
    /// Reasons.
    pub reasons: Option<Text>,
}

/// Written confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostponementConfirmed {
    /// Number of the postponement.
    pub number: u32,
    /// Date.
    pub confirmed_on: Date,
}

/// A review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Number of the postponement.
    pub number: u32,
    /// Date.
    pub reviewed_on: Date,
    /// Next review by.
    pub review_on: Date,
    /// Fresh reasons.
    pub reasons: Text,
}

/// End of a postponement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Number of the postponement.
    pub number: u32,
    /// Date.
    pub ended_on: Date,
    /// Reasons.
    pub reasons: Option<Text>,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::RemovalPostponed(_) => "postponement.removal_postponed",
            Self::PostponementConfirmed(_) => "postponement.postponement_confirmed",
            Self::PostponementReviewed(_) => "postponement.postponement_reviewed",
            Self::PostponementEnded(_) => "postponement.postponement_ended",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::RemovalPostponed(e) => e.decided_on,
            Self::PostponementConfirmed(e) => e.confirmed_on,
            Self::PostponementReviewed(e) => e.reviewed_on,
            Self::PostponementEnded(e) => e.ended_on,
        }
    }
}
