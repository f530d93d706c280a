//! Events of the chapter *counselling*: the offer and its uptake. Counsellors' notes follow with a wall of their own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::values::Language;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Counselling was offered.
    CounsellingOffered(Contacted),
    /// A session was held.
    CounsellingSessionHeld(Contacted),
    /// The person declined for now; the offer stays open.
    CounsellingDeclined(Contacted),
}

/// A contact with the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacted {
    /// Date.
    pub on: Date,
    /// Language used.
    pub language: Language,
}

impl Event {
    /// Stable name.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::CounsellingOffered(_) => "counselling.counselling_offered",
            Self::CounsellingSessionHeld(_) => "counselling.counselling_session_held",
            Self::CounsellingDeclined(_) => "counselling.counselling_declined",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::CounsellingOffered(e) | Self::CounsellingSessionHeld(e) | Self::CounsellingDeclined(e) => {
                e.on
            }
        }
    }
}
