//! Folding of the chapter *handling*.

use rules::Sourced;

use super::event::Event;
use super::state::State;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// None today; the shape is that of every chapter.
pub fn evolve(_state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    match event {
        Event::CaseAssigned(e) => Ok(State::Assigned(Sourced::new(e.clone(), version))),
    }
}
