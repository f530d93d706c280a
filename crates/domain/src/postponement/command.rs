//! Commands of the chapter *postponement of removal*.

use jiff::civil::Date;

use super::event::{Ended, Ground, PostponementConfirmed, Reviewed};
use crate::values::Text;

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Postpone removal; the case gives the postponement its number.
    PostponeRemoval {
        /// Ground.
        ground: Ground,
        /// Date of the decision.
        decided_on: Date,
        /// To be reviewed by.
        review_on: Date,
        /// Reasons.
        reasons: Option<Text>,
    },
    /// Record the written confirmation.
    ConfirmPostponement(PostponementConfirmed),
    /// Review.
    ReviewPostponement(Reviewed),
    /// End.
    EndPostponement(Ended),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::PostponeRemoval { .. } => "postpone-removal",
            Self::ConfirmPostponement(_) => "confirm-postponement",
            Self::ReviewPostponement(_) => "review-postponement",
            Self::EndPostponement(_) => "end-postponement",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> Date {
        match self {
            Self::PostponeRemoval { decided_on, .. } => *decided_on,
            Self::ConfirmPostponement(e) => e.confirmed_on,
            Self::ReviewPostponement(e) => e.reviewed_on,
            Self::EndPostponement(e) => e.ended_on,
        }
    }
}
