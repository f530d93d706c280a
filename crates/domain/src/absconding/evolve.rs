//! Folding of the chapter *risk of absconding*.

use rules::Sourced;

use super::event::Event;
use super::state::{State, Whereabouts};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::RiskAssessed(e) => state.assessments.push(Sourced::new(e.clone(), version)),
        Event::ContactAttempted(e) => state.contacts.push(Sourced::new(e.clone(), version)),
        Event::SearchMade(e) => state.searches.push(Sourced::new(e.clone(), version)),
        Event::AbscondingEstablished(e) => {
            if matches!(state.whereabouts, Whereabouts::Absconded(_)) {
                return Err(corrupt(version, "the person is already recorded as absconded"));
            }
            state.whereabouts = Whereabouts::Absconded(Sourced::new(e.clone(), version));
        }
        Event::FoundAgain(e) => {
            let Whereabouts::Absconded(absconded) = state.whereabouts else {
                return Err(corrupt(version, "the person is not recorded as absconded"));
            };
            state.whereabouts =
                Whereabouts::FoundAgain { absconded, found: Sourced::new(e.clone(), version) };
        }
    }
    Ok(state)
}
