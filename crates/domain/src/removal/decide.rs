//! Decisions of the chapter *removal*.

use super::command::Command;
use super::event::Event;
use super::state::{Confirmation, Order};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};
use crate::return_decision::decide::in_force;

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::OrderRemoval(e) => {
            let decision = in_force(case)?;
            if case.removal.in_force().is_some() {
                return Err(not_now(Reason::RemovalOrderInForce));
            }
            if !case.travel.departures.is_empty() {
                return Err(not_now(Reason::AlreadyDeparted));
            }
            not_before(e.issued_on, decision.issued.value.issued_on)?;
            Ok(Event::RemovalOrdered(e))
        }
        Command::ConfirmRemovalOrder(e) => {
            let order = ordered(case)?;
            if matches!(order.confirmation, Confirmation::Given(_)) {
                return Err(not_now(Reason::AlreadyConfirmed));
            }
            if order.ordered.value.signed_by == e.confirmed_by {
                return Err(not_now(Reason::SameOfficerTwice));
            }
            not_before(e.confirmed_on, order.ordered.value.issued_on)?;
            Ok(Event::RemovalOrderConfirmed(e))
        }
        Command::WithdrawRemovalOrder(e) => {
            not_before(e.withdrawn_on, ordered(case)?.ordered.value.issued_on)?;
            Ok(Event::RemovalOrderWithdrawn(e))
        }
        Command::InformOfRemoval(e) => {
            not_before(e.on, ordered(case)?.ordered.value.issued_on)?;
            Ok(Event::PersonInformed(e))
        }
        Command::NotifyMonitor(e) => {
            not_before(e.on, ordered(case)?.ordered.value.issued_on)?;
            Ok(Event::MonitorNotified(e))
        }
    }
}

fn ordered(case: &Case) -> Result<&Order, Refused> {
    case.removal.in_force().ok_or(not_now(Reason::NoRemovalOrder))
}
