//! Decisions of the chapter *recognition*. A person recognises, with reasons; the rules say under which conditions.

use jiff::civil::Date;

use super::command::Command;
use super::event::Event;
use super::state::{Decision, Standing};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::RecordForeignDecision(e) => Ok(Event::ForeignDecisionRecorded(e)),
        Command::ConfirmForeignDecision(e) => {
            after(case, e.number, e.confirmed_on)?;
            Ok(Event::ForeignDecisionConfirmed(e))
        }
        Command::RecordForeignSuspension(e) => {
            after(case, e.number, e.suspended_on)?;
            Ok(Event::ForeignDecisionSuspended(e))
        }
        Command::ConsultOnForeignPermit(e) => {
            after(case, e.number, e.consulted_on)?;
            Ok(Event::ForeignPermitConsulted(e))
        }
        Command::RecogniseForeignDecision(e) => {
            undecided(after(case, e.number, e.recognised_on)?)?;
            Ok(Event::ForeignDecisionRecognised(e))
        }
        Command::RefuseRecognition(e) => {
            undecided(after(case, e.number, e.refused_on)?)?;
            Ok(Event::RecognitionRefused(e))
        }
        Command::InformDecidingState(e) => {
            recognised(after(case, e.number, e.informed_on)?)?;
            Ok(Event::DecidingStateInformed(e))
        }
        Command::RequestCompensation(e) => {
            recognised(after(case, e.number, e.requested_on)?)?;
            Ok(Event::CompensationRequested(e))
        }
        Command::RecordCompensationAnswer(e) => {
            let decision = after(case, e.number, e.answered_on)?;
            let costs = decision.costs.as_ref().ok_or(not_now(Reason::NothingRequested))?;
            not_before(e.answered_on, costs.value.requested_on)?;
            Ok(Event::CompensationAnswered(e))
        }
    }
}

/// The decision of that number, if the date does not lie before it.
fn after(case: &Case, number: u32, date: Date) -> Result<&Decision, Refused> {
    let decision = case.recognition.numbered(number).ok_or(not_now(Reason::NoSuchForeignDecision))?;
    not_before(date, decision.foreign.value.decided_on)?;
    Ok(decision)
}

fn undecided(decision: &Decision) -> Result<(), Refused> {
    match decision.standing {
        Standing::Open => Ok(()),
        Standing::Recognised(_) | Standing::Refused(_) => Err(not_now(Reason::RecognitionAlreadyDecided)),
    }
}

fn recognised(decision: &Decision) -> Result<(), Refused> {
    match decision.standing {
        Standing::Recognised(_) => Ok(()),
        Standing::Open | Standing::Refused(_) => Err(not_now(Reason::NotRecognised)),
    }
}
