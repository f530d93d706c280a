//! Decisions of the chapter *stay*.

use super::command::Command;
use super::event::Event;
use super::state::{Renewal, State};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// No permit of another Member State is recorded, or no renewal is pending.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::OpenCase(e) => Ok(Event::CaseOpened(e)),
        Command::RecordLegalStayEnded(e) => Ok(Event::LegalStayEnded(e)),
        Command::EstablishIllegalStay(e) => Ok(Event::IllegalStayEstablished(e)),
        Command::RecordRightToStay(e) => Ok(Event::RightToStayRecorded(e)),
        Command::RecordHearing(e) => Ok(Event::PersonHeard(e)),
        Command::ExcludeFreeMovement(e) => Ok(Event::FreeMovementExcluded(e)),
        Command::RecordOtherStatePermit(e) => Ok(Event::OtherStatePermitRecorded(e)),
        Command::TellToGoToOtherState(e) => {
            with_permit(&case.stay)?;
            Ok(Event::ToldToGoToOtherState(e))
        }
        Command::RecordEntry(e) => Ok(Event::EntryRecorded(e)),
        Command::RecordRenewalPending(e) => Ok(Event::RenewalPending(e)),
        Command::RecordRenewalDecision(e) => {
            let pending = match case.stay.opened().map(|opened| &opened.renewal) {
                Some(Renewal::Pending(pending)) => pending,
                Some(Renewal::None | Renewal::Decided { .. }) | None => {
                    return Err(not_now(Reason::NoRenewalPending));
                }
            };
            not_before(e.decided_on, pending.value.lodged_on)?;
            Ok(Event::RenewalDecided(e))
        }
        Command::RecordWentToOtherState(e) => {
            with_permit(&case.stay)?;
            Ok(Event::WentToOtherState(e))
        }
    }
}

fn with_permit(state: &State) -> Result<(), Refused> {
    match state.opened().and_then(|o| o.other_state.as_ref()) {
        Some(_) => Ok(()),
        None => Err(not_now(Reason::NoOtherStatePermit)),
    }
}
