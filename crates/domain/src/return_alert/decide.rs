//! Decisions of the chapter *return alert*. What was done in the system is recorded; what the law forbids to enter is
//! refused by its guard.

use super::command::Command;
use super::event::Event;
use super::state::InSystem;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};
use crate::return_decision::decide::in_force;

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    let state = &case.return_alert;
    match command {
        Command::EnterReturnAlert(e) => {
            if state.in_force().is_some() {
                return Err(not_now(Reason::AlertInForce));
            }
            not_before(e.entered_on, in_force(case)?.issued.value.issued_on)?;
            Ok(Event::ReturnAlertEntered(e))
        }
        Command::UpdateReturnAlert(e) => {
            not_before(e.updated_on, alert(case)?.content_since)?;
            Ok(Event::ReturnAlertUpdated(e))
        }
        Command::RefrainFromReturnAlert(e) => {
            if state.in_force().is_some() {
                return Err(not_now(Reason::AlertInForce));
            }
            not_before(e.decided_on, in_force(case)?.issued.value.issued_on)?;
            Ok(Event::ReturnAlertRefrained(e))
        }
        Command::DeleteReturnAlert(e) => {
            not_before(e.deleted_on, alert(case)?.entered.value.entered_on)?;
            Ok(Event::ReturnAlertDeleted(e))
        }
        Command::ReviewReturnAlert(e) => {
            not_before(e.reviewed_on, alert(case)?.entered.value.entered_on)?;
            Ok(Event::ReturnAlertReviewed(e))
        }
        Command::EnterRefusalOfEntryAlert(e) => {
            let ban = case.entry_ban.in_force().ok_or(not_now(Reason::NoEntryBan))?;
            not_before(e.entered_on, ban.issued.value.issued_on)?;
            Ok(Event::RefusalOfEntryAlertEntered(e))
        }
        Command::RecordExpiryNotice(e) => Ok(Event::ExpiryNoticeRecorded(e)),
        Command::RecordAlertHit(e) => Ok(Event::AlertHitRecorded(e)),
        Command::FollowUpAlertHit(e) => {
            let hit = state.hit(e.number).ok_or(not_now(Reason::NoSuchHit))?;
            not_before(e.on, hit.hit.value.on)?;
            Ok(Event::AlertHitFollowedUp(e))
        }
        Command::RecordAlertConsultation(e) => Ok(Event::AlertConsultationRecorded(e)),
        Command::AnswerAlertConsultation(e) => {
            let open = state.consultation(e.number).ok_or(not_now(Reason::NoSuchConsultation))?;
            not_before(e.answered_on, open.consultation.value.asked_on)?;
            Ok(Event::AlertConsultationAnswered(e))
        }
        Command::TransferAlertData(e) => Ok(Event::AlertDataTransferred(e)),
    }
}

fn alert(case: &Case) -> Result<&InSystem, Refused> {
    case.return_alert.in_force().ok_or(not_now(Reason::NoAlertInForce))
}
