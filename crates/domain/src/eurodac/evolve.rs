//! Folding of the chapter *Eurodac*.

use rules::Sourced;

use super::event::Event;
use super::state::State;

/// Folds one event. Every entry fits: each says what somebody did, in any order.
#[must_use]
pub fn evolve(state: State, event: &Event, version: u32) -> State {
    let mut state = state;
    match event {
        Event::BiometricsTransmitted(e) => state.transmissions.push(Sourced::new(e.clone(), version)),
        Event::BiometricsObstacleRecorded(e) => state.obstacles.push(Sourced::new(e.clone(), version)),
        Event::BiometricsRetakeAsked(e) => state.retakes.push(Sourced::new(e.clone(), version)),
        Event::AssistanceGranted(e) => state.assistance.push(Sourced::new(e.clone(), version)),
        Event::EurodacDepartureAdded(e) => state.departure_added = Some(Sourced::new(e.clone(), version)),
        Event::EurodacAssistanceAdded(e) => state.assistance_added = Some(Sourced::new(e.clone(), version)),
        Event::EurodacResidenceDocumentMarked(e) => {
            state.residence_document_marked = Some(Sourced::new(e.clone(), version));
        }
        Event::EurodacDataTransferred(e) => state.transfers.push(Sourced::new(e.clone(), version)),
    }
    state
}
