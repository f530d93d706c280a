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

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::IssueReturnDecision(_) => "issue-return-decision",
            Self::NotifyReturnDecision(_) => "notify-return-decision",
            Self::RefrainFromReturnDecision(_) => "refrain-from-return-decision",
            Self::RequestTranslation(_) => "request-translation",
            Self::ProvideTranslation(_) => "provide-translation",
            Self::WithdrawReturnDecision(_) => "withdraw-return-decision",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::IssueReturnDecision(e) => e.issued_on,
            Self::NotifyReturnDecision(e) => e.notified_on,
            Self::RefrainFromReturnDecision(e) => e.decided_on,
            Self::RequestTranslation(e) | Self::ProvideTranslation(e) => e.on,
            Self::WithdrawReturnDecision(e) => e.withdrawn_on,
        }
    }
}
