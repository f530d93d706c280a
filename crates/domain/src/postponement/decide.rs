//! Decisions of the chapter *postponement of removal*.

use super::command::Command;
use super::event::{Event, Postponed};
use super::state::{Confirmation, Course, Postponement};
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
        Command::PostponeRemoval { ground, decided_on, review_on, reasons } => {
            not_before(decided_on, in_force(case)?.issued.value.issued_on)?;
            not_before(review_on, decided_on)?;
            let number = case.postponement.next_number();
            Ok(Event::RemovalPostponed(Postponed { number, ground, decided_on, review_on, reasons }))
        }
        Command::ConfirmPostponement(e) => {
            let postponement = running(case, e.number)?;
            if matches!(postponement.confirmation, Confirmation::Given(_)) {
                return Err(not_now(Reason::AlreadyConfirmed));
            }
            not_before(e.confirmed_on, postponement.postponed.value.decided_on)?;
            Ok(Event::PostponementConfirmed(e))
        }
        Command::ReviewPostponement(e) => {
            not_before(e.reviewed_on, running(case, e.number)?.postponed.value.decided_on)?;
            not_before(e.review_on, e.reviewed_on)?;
            Ok(Event::PostponementReviewed(e))
        }
        Command::EndPostponement(e) => {
            not_before(e.ended_on, running(case, e.number)?.postponed.value.decided_on)?;
            Ok(Event::PostponementEnded(e))
        }
    }
}

fn running(case: &Case, number: u32) -> Result<&Postponement, Refused> {
    let postponement = case.postponement.numbered(number).ok_or(not_now(Reason::NoSuchPostponement))?;
    match postponement.course {
        Course::Running => Ok(postponement),
        Course::Ended(_) => Err(not_now(Reason::PostponementAlreadyEnded)),
    }
}
