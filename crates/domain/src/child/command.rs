//! Commands of the chapter *best interests of the child*.

use super::event::{AgeAssessed, FollowedUp, HandedOver, Heard, Rechecked, Traced};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record an assessment of the age.
    AssessAge(AgeAssessed),
    /// Record that the child was heard: not before there is a guardian.
    HearChild(Heard),
    /// Record tracing of the family.
    TraceFamily(Traced),
    /// Record a look shortly before departure.
    RecheckChild(Rechecked),
    /// Record the hand-over.
    HandOverChild(HandedOver),
    /// Record a contact after return.
    FollowUpChild(FollowedUp),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::AssessAge(_) => "assess-age",
            Self::HearChild(_) => "hear-child",
            Self::TraceFamily(_) => "trace-family",
            Self::RecheckChild(_) => "recheck-child",
            Self::HandOverChild(_) => "hand-over-child",
            Self::FollowUpChild(_) => "follow-up-child",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::AssessAge(e) => e.assessed_on,
            Self::HearChild(e) => e.heard_on,
            Self::TraceFamily(e) => e.traced_on,
            Self::RecheckChild(e) => e.rechecked_on,
            Self::HandOverChild(e) => e.handed_over_on,
            Self::FollowUpChild(e) => e.followed_up_on,
        }
    }
}
