//! Decisions of the chapter *handling*.

use super::command::Command;
use super::event::Event;
use crate::refusal::Refused;

/// Turns a command into its event.
///
/// # Errors
/// None today; the shape is that of every chapter.
pub fn decide(command: Command) -> Result<Event, Refused> {
    match command {
        Command::AssignCase(e) => Ok(Event::CaseAssigned(e)),
    }
}
