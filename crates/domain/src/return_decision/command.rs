//! Commands of the chapter *return decision*.

use super::event::{Issued, Notified, Refrained, Translation, Withdrawn};

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Issue a return decision.
    IssueReturnDecision(Issued),
    /// Notify it.
    NotifyReturnDecision(Notified),
    /// Refrain from a return decision.
    RefrainFromReturnDecision(Refrained),
    /// Record a request for translation.
    RequestTranslation(Translation),
    /// Record that the translation was provided.
    ProvideTranslation(Translation),
    /// Withdraw the decision.
    WithdrawReturnDecision(Withdrawn),
}
