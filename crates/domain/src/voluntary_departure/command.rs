//! Commands of the chapter *voluntary departure*.

use super::event::{Choice, Confirmed, Continuation, Extension, Imposed, PeriodEnded};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Extend the period.
    ExtendPeriod(Extension),
    /// End the running period.
    EndPeriod(PeriodEnded),
    /// Impose an obligation.
    ImposeObligation(Imposed),
    /// Record the written confirmation of the extension.
    ConfirmExtension(Confirmed),
    /// Decide how to continue after the lapse.
    DecideContinuation(Continuation),
    /// Record the person's choice to leave voluntarily.
    RecordVoluntaryChoice(Choice),
    /// Record that the person withdrew that choice.
    WithdrawVoluntaryChoice(Choice),
}
