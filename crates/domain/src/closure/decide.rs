//! Decisions of the chapter *closure*.

use super::command::Command;
use super::event::Event;
use super::state::State;
use crate::case::Case;
use crate::decide::{not_before, not_now};
use crate::refusal::{Reason, Refused};

/// Turns a command into its event.
///
/// # Errors
/// Each guard with its named refusal.
pub fn decide(case: &Case, command: Command) -> Result<Event, Refused> {
    match (command, &case.closure) {
        (Command::CloseCase(e), State::Open { .. }) => {
            if let Some(opened) = case.stay.opened() {
                not_before(e.closed_on, opened.opening.value.opened_on)?;
            }
            Ok(Event::CaseClosed(e))
        }
        (Command::CloseCase(_), State::Closed(_)) => Err(not_now(Reason::CaseClosed)),
        (Command::ReopenCase(_), State::Open { .. }) => Err(not_now(Reason::CaseNotClosed)),
        (Command::ReopenCase(e), State::Closed(closed)) => {
            not_before(e.reopened_on, closed.value.closed_on)?;
            Ok(Event::CaseReopened(e))
        }
    }
}
