//! Folding of the chapter *closure*.

use rules::Sourced;

use super::event::Event;
use super::state::State;
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    match (state, event) {
        (State::Open { .. }, Event::CaseClosed(e)) => Ok(State::Closed(Sourced::new(e.clone(), version))),
        (State::Closed(_), Event::CaseReopened(e)) => {
            Ok(State::Open { reopened: Some(Sourced::new(e.clone(), version)) })
        }
        (State::Closed(_), Event::CaseClosed(_)) => Err(corrupt(version, "the case was closed twice")),
        (State::Open { .. }, Event::CaseReopened(_)) => Err(corrupt(version, "the case was not closed")),
    }
}
