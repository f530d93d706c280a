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
