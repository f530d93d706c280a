//! Decisions of the chapter *border procedure*.

use jiff::civil::Date;

use super::command::Command;
use super::event::Event;
use super::state::Procedure;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    if let Command::StartBorderProcedure(e) = command {
        return match case.border_procedure.running() {
            Some(_) => Err(not_now(Reason::BorderProcedureRunning)),
            None => Ok(Event::BorderProcedureStarted(e)),
        };
    }
    let procedure = running(case)?;
    let since = procedure.started.value.rejected_on;
    match command {
        Command::StartBorderProcedure(_) => Err(not_now(Reason::BorderProcedureRunning)),
        Command::RecordEndOfRightToRemain(e) => {
            after(e.right_to_remain_ended_on, since, Event::BorderRightToRemainEnded(e))
        }
        Command::ApplyBorderCrisis(e) => Ok(Event::BorderCrisisApplied(e)),
        Command::InformOfBorderMeasures(e) => match &procedure.crisis {
            Some(crisis) => after(e.on, crisis.value.applied_on, Event::BorderMeasuresExplained(e)),
            None => Err(not_now(Reason::NoCrisisMeasures)),
        },
        Command::RequestBorderDeparture(e) => {
            after(e.requested_on, since, Event::BorderDepartureRequested(e))
        }
        Command::GrantBorderDeparture(e) => {
            not_before(e.until_on, e.decided_on)?;
            after(e.decided_on, requested_on(procedure)?, Event::BorderDepartureGranted(e))
        }
        Command::RefuseBorderDeparture(e) => {
            after(e.decided_on, requested_on(procedure)?, Event::BorderDepartureRefused(e))
        }
        Command::EndBorderProcedure(e) => after(e.ended_on, since, Event::BorderProcedureEnded(e)),
    }
}

fn after(date: Date, origin: Date, event: Event) -> Result<Event, Refused> {
    not_before(date, origin).map(|()| event)
}

fn running(case: &Case) -> Result<&Procedure, Refused> {
    case.border_procedure.running().ok_or(not_now(Reason::NoBorderProcedure))
}

fn requested_on(procedure: &Procedure) -> Result<Date, Refused> {
    let requested = procedure.requested.as_ref().map(|r| r.value.requested_on);
    requested.ok_or(not_now(Reason::NothingRequested))
}
