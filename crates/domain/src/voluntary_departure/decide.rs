//! Decisions of the chapter *voluntary departure*.

use super::command::Command;
use super::event::Event;
use super::state::{Extended, ExtensionConfirmation, Period, VoluntaryChoice};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};
use crate::return_decision::decide::in_force;
use crate::return_decision::state::Decision;

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::ExtendPeriod(e) => {
            not_before(e.decided_on, notified(with_period(case)?)?)?;
            not_before(e.until_on, e.decided_on)?;
            Ok(Event::PeriodExtended(e))
        }
        Command::EndPeriod(e) => {
            not_before(e.ended_on, notified(with_period(case)?)?)?;
            Ok(Event::PeriodEnded(e))
        }
        Command::ConfirmExtension(e) => {
            with_period(case)?;
            not_before(e.confirmed_on, unconfirmed(case)?.extension.value.decided_on)?;
            Ok(Event::ExtensionConfirmed(e))
        }
        Command::DecideContinuation(e) => {
            not_before(e.decided_on, notified(in_force(case)?)?)?;
            Ok(Event::ContinuationDecided(e))
        }
        Command::RecordVoluntaryChoice(e) => Ok(Event::VoluntaryChoiceRecorded(e)),
        Command::WithdrawVoluntaryChoice(e) => match &case.voluntary_departure.choice {
            VoluntaryChoice::Made(made) => {
                not_before(e.on, made.value.on)?;
                Ok(Event::VoluntaryChoiceWithdrawn(e))
            }
            VoluntaryChoice::None | VoluntaryChoice::Withdrawn { .. } => {
                Err(not_now(Reason::NoVoluntaryChoice))
            }
        },
    }
}

/// The decision in force, when a period runs under it.
fn with_period(case: &Case) -> Result<&Decision, Refused> {
    let decision = in_force(case)?;
    match case.voluntary_departure.period {
        Period::Granted { .. } => Ok(decision),
        Period::None | Period::Refused { .. } | Period::Ended { .. } => Err(not_now(Reason::NoPeriodRunning)),
    }
}

fn notified(decision: &Decision) -> Result<jiff::civil::Date, Refused> {
    decision.notified_on().map(|n| n.value).ok_or(not_now(Reason::NotNotified))
}

fn unconfirmed(case: &Case) -> Result<&Extended, Refused> {
    case.voluntary_departure
        .period
        .extensions()
        .last()
        .filter(|e| e.confirmation == ExtensionConfirmation::NotYet)
        .ok_or(not_now(Reason::NothingToConfirm))
}
