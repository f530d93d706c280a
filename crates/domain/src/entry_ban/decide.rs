//! Decisions of the chapter *entry ban*.

use super::command::Command;
use super::event::Event;
use super::state::Ban;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};
use crate::removal::state::Confirmation;
use crate::return_decision::decide::in_force;

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::IssueEntryBan(e) => {
            let decision = in_force(case)?;
            if case.entry_ban.in_force().is_some() {
                return Err(not_now(Reason::EntryBanInForce));
            }
            not_before(e.issued_on, decision.issued.value.issued_on)?;
            Ok(Event::EntryBanIssued(e))
        }
        Command::RefrainFromEntryBan(e) => {
            let decision = in_force(case)?;
            if case.entry_ban.in_force().is_some() {
                return Err(not_now(Reason::EntryBanInForce));
            }
            not_before(e.on, decision.issued.value.issued_on)?;
            Ok(Event::EntryBanRefrained(e))
        }
        Command::ConfirmEntryBan(e) => {
            let ban = issued(case)?;
            if matches!(ban.confirmation, Confirmation::Given(_)) {
                return Err(not_now(Reason::AlreadyConfirmed));
            }
            if ban.issued.value.signed_by == e.confirmed_by {
                return Err(not_now(Reason::SameOfficerTwice));
            }
            not_before(e.confirmed_on, ban.issued.value.issued_on)?;
            Ok(Event::EntryBanConfirmed(e))
        }
        Command::ConsiderWithdrawal(e) => {
            not_before(e.on, issued(case)?.issued.value.issued_on)?;
            Ok(Event::WithdrawalConsidered(e))
        }
        Command::WithdrawEntryBan(e) => {
            not_before(e.on, issued(case)?.issued.value.issued_on)?;
            Ok(Event::EntryBanWithdrawn(e))
        }
    }
}

fn issued(case: &Case) -> Result<&Ban, Refused> {
    case.entry_ban.in_force().ok_or(not_now(Reason::NoEntryBan))
}
