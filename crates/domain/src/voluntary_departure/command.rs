//! Commands of the chapter *voluntary departure*.

use super::event::{Choice, Confirmed, Continuation, Extension, PeriodEnded};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Extend the period.
    ExtendPeriod(Extension),
    /// End the running period.
    EndPeriod(PeriodEnded),
    /// Record the written confirmation of the extension.
    ConfirmExtension(Confirmed),
    /// Decide how to continue after the lapse.
    DecideContinuation(Continuation),
    /// Record the person's choice to leave voluntarily.
    RecordVoluntaryChoice(Choice),
    /// Record that the person withdrew that choice.
    WithdrawVoluntaryChoice(Choice),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ExtendPeriod(_) => "extend-period",
            Self::EndPeriod(_) => "end-period",
            Self::ConfirmExtension(_) => "confirm-extension",
            Self::DecideContinuation(_) => "decide-continuation",
            Self::RecordVoluntaryChoice(_) => "record-voluntary-choice",
            Self::WithdrawVoluntaryChoice(_) => "withdraw-voluntary-choice",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::ExtendPeriod(e) => e.decided_on,
            Self::EndPeriod(e) => e.ended_on,
            Self::ConfirmExtension(e) => e.confirmed_on,
            Self::DecideContinuation(e) => e.decided_on,
            Self::RecordVoluntaryChoice(e) | Self::WithdrawVoluntaryChoice(e) => e.on,
        }
    }
}
