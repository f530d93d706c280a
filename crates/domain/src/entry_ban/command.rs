//! Commands of the chapter *entry ban*.

use super::event::{BanIssued, Considered};
use crate::removal::event::SecondOfficer;

/// What somebody asks to have recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Issue an entry ban.
    IssueEntryBan(BanIssued),
    /// Confirm it as the second officer.
    ConfirmEntryBan(SecondOfficer),
    /// Record that withdrawal was considered and declined.
    ConsiderWithdrawal(Considered),
    /// Withdraw or suspend it.
    WithdrawEntryBan(Considered),
    /// Refrain from issuing one in this individual case.
    RefrainFromEntryBan(Considered),
}

impl Command {
    /// Stable id.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::IssueEntryBan(_) => "issue-entry-ban",
            Self::ConfirmEntryBan(_) => "confirm-entry-ban",
            Self::ConsiderWithdrawal(_) => "consider-withdrawal",
            Self::WithdrawEntryBan(_) => "withdraw-entry-ban",
            Self::RefrainFromEntryBan(_) => "refrain-from-entry-ban",
        }
    }

    /// The date that counts in law.
    #[must_use]
    pub const fn effective_on(&self) -> jiff::civil::Date {
        match self {
            Self::IssueEntryBan(e) => e.issued_on,
            Self::ConfirmEntryBan(e) => e.confirmed_on,
            Self::ConsiderWithdrawal(e) | Self::WithdrawEntryBan(e) | Self::RefrainFromEntryBan(e) => e.on,
        }
    }
}
