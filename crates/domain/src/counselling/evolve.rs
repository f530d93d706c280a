//! Folding of the chapter *counselling*.

use rules::Sourced;

use super::event::Event;
use super::state::State;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// None today; the shape is that of every chapter.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::CounsellingOffered(e) => state.offers.push(Sourced::new(e.clone(), version)),
        Event::CounsellingSessionHeld(e) => state.sessions.push(Sourced::new(e.clone(), version)),
        Event::CounsellingDeclined(e) => state.declined.push(Sourced::new(e.clone(), version)),
    }
    Ok(state)
}
