//! Folding of the chapter *best interests of the child*.

use rules::Sourced;

use super::event::Event;
use super::state::State;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// None: every step can be recorded beside every other.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::AgeAssessed(e) => state.ages.push(Sourced::new(e.clone(), version)),
        Event::ChildHeard(e) => state.hearings.push(Sourced::new(e.clone(), version)),
        Event::FamilyTraced(e) => state.tracings.push(Sourced::new(e.clone(), version)),
        Event::ChildRechecked(e) => state.rechecks.push(Sourced::new(e.clone(), version)),
        Event::ChildHandedOver(e) => state.handed_over = Some(Sourced::new(e.clone(), version)),
        Event::ChildFollowedUp(e) => state.follow_ups.push(Sourced::new(e.clone(), version)),
    }
    Ok(state)
}
