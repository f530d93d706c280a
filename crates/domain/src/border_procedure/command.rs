//! Commands of the chapter *border procedure*.

use super::event::{Crisis, Ended, Explained, Granted, RefusedPeriod, Requested, RightEnded, Started};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Record a rejection in the border procedure.
    StartBorderProcedure(Started),
    /// Record the end of the right to remain.
    RecordEndOfRightToRemain(RightEnded),
    /// Apply the measures of a crisis.
    ApplyBorderCrisis(Crisis),
    /// Record that the person was informed of those measures.
    InformOfBorderMeasures(Explained),
    /// Record a request for a departure period at the border.
    RequestBorderDeparture(Requested),
    /// Grant a departure period at the border.
    GrantBorderDeparture(Granted),
    /// Refuse a departure period at the border.
    RefuseBorderDeparture(RefusedPeriod),
    /// End the border procedure.
    EndBorderProcedure(Ended),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::StartBorderProcedure(_) => "start-border-procedure",
            Self::RecordEndOfRightToRemain(_) => "record-end-of-right-to-remain",
            Self::ApplyBorderCrisis(_) => "apply-border-crisis",
            Self::InformOfBorderMeasures(_) => "inform-of-border-measures",
            Self::RequestBorderDeparture(_) => "request-border-departure",
            Self::GrantBorderDeparture(_) => "grant-border-departure",
            Self::RefuseBorderDeparture(_) => "refuse-border-departure",
            Self::EndBorderProcedure(_) => "end-border-procedure",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::StartBorderProcedure(e) => e.rejected_on,
            Self::RecordEndOfRightToRemain(e) => e.right_to_remain_ended_on,
            Self::ApplyBorderCrisis(e) => e.applied_on,
            Self::InformOfBorderMeasures(e) => e.on,
            Self::RequestBorderDeparture(e) => e.requested_on,
            Self::GrantBorderDeparture(e) => e.decided_on,
            Self::RefuseBorderDeparture(e) => e.decided_on,
            Self::EndBorderProcedure(e) => e.ended_on,
        }
    }
}
