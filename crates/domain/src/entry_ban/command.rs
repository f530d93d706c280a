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
}
