//! Decisions of the chapter *remedies*: recorded as they happened, refused only where they make no sense.

use jiff::civil::Date;

use super::command::Command;
use super::event::{Against, Event, Lodged};
use super::state::{Course, Remedy};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::LodgeRemedy { lodged_on, against, body, suspensive_effect } => {
            if let Some(origin) = origin(case, against)? {
                not_before(lodged_on, origin)?;
            }
            let number = case.remedy.next_number();
            Ok(Event::RemedyLodged(Lodged { number, lodged_on, against, body, suspensive_effect }))
        }
        Command::RequestSuspension(e) => {
            not_before(e.requested_on, pending(case, e.number)?.lodged.value.lodged_on)?;
            Ok(Event::SuspensionRequested(e))
        }
        Command::RecordSuspensionDecision(e) => {
            not_before(e.decided_on, pending(case, e.number)?.lodged.value.lodged_on)?;
            Ok(Event::SuspensionDecided(e))
        }
        Command::DecideRemedy(e) => {
            not_before(e.decided_on, pending(case, e.number)?.lodged.value.lodged_on)?;
            Ok(Event::RemedyDecided(e))
        }
    }
}

/// The date of the act attacked. A combined decision may be attacked before its return decision is recorded here.
fn origin(case: &Case, against: Against) -> Result<Option<Date>, Refused> {
    match against {
        Against::CombinedDecision => Ok(None),
        Against::ReturnDecision => match case.return_decision.last() {
            Some(decision) => Ok(Some(decision.issued.value.issued_on)),
            None => Err(not_now(Reason::NoReturnDecision)),
        },
        Against::RemovalOrder => match case.removal.last() {
            Some(order) => Ok(Some(order.ordered.value.issued_on)),
            None => Err(not_now(Reason::NoRemovalOrder)),
        },
        Against::EntryBan => match case.entry_ban.last() {
            Some(ban) => Ok(Some(ban.issued.value.issued_on)),
            None => Err(not_now(Reason::NoEntryBan)),
        },
    }
}

fn pending(case: &Case, number: u32) -> Result<&Remedy, Refused> {
    let remedy = case.remedy.numbered(number).ok_or(not_now(Reason::NoSuchRemedy))?;
    match remedy.course {
        Course::Pending => Ok(remedy),
        Course::Decided(_) => Err(not_now(Reason::RemedyAlreadyDecided)),
    }
}
