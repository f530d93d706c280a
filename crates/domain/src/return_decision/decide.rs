//! Decisions of the chapter *return decision*.

use super::command::Command;
use super::event::{Event, Translation};
use super::state::{Decision, Notification, TranslationRequest};
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match command {
        Command::IssueReturnDecision(e) => {
            if case.return_decision.in_force().is_some() {
                return Err(not_now(Reason::ReturnDecisionInForce));
            }
            if !case.travel.departures.is_empty() {
                return Err(not_now(Reason::AlreadyDeparted));
            }
            Ok(Event::ReturnDecisionIssued(e))
        }
        Command::NotifyReturnDecision(e) => {
            let decision = in_force(case)?;
            if matches!(decision.notification, Notification::Done(_)) {
                return Err(not_now(Reason::AlreadyNotified));
            }
            not_before(e.notified_on, decision.issued.value.issued_on)?;
            Ok(Event::ReturnDecisionNotified(e))
        }
        Command::RefrainFromReturnDecision(e) => {
            if case.return_decision.in_force().is_some() {
                return Err(not_now(Reason::ReturnDecisionInForce));
            }
            Ok(Event::ReturnDecisionRefrained(e))
        }
        Command::RequestTranslation(e) => {
            not_before(e.on, in_force(case)?.issued.value.issued_on)?;
            Ok(Event::TranslationRequested(e))
        }
        Command::ProvideTranslation(e) => {
            not_before(e.on, open_request(in_force(case)?, &e)?.on)?;
            Ok(Event::TranslationProvided(e))
        }
        Command::WithdrawReturnDecision(e) => {
            not_before(e.withdrawn_on, in_force(case)?.issued.value.issued_on)?;
            Ok(Event::ReturnDecisionWithdrawn(e))
        }
    }
}

/// The decision in force.
///
/// # Errors
/// There is none.
pub(crate) fn in_force(case: &Case) -> Result<&Decision, Refused> {
    case.return_decision.in_force().ok_or(not_now(Reason::NoReturnDecision))
}

fn open_request<'a>(decision: &'a Decision, wanted: &Translation) -> Result<&'a Translation, Refused> {
    decision
        .translations
        .iter()
        .find_map(|request| match request {
            TranslationRequest::Open(open) if open.value.language == wanted.language => Some(&open.value),
            TranslationRequest::Open(_) | TranslationRequest::Provided { .. } => None,
        })
        .ok_or(not_now(Reason::NoTranslationRequested))
}
