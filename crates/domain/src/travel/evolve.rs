//! Folding of the chapter *travel*.

use rules::Sourced;

use super::event::{Event, Track};
use super::state::{Plan, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::TravelDocumentObtained(e) => state.documents.push(Sourced::new(e.clone(), version)),
        Event::TravelPlanned(e) => match state.plan {
            Plan::None => state.plan = Plan::Planned(Sourced::new(e.clone(), version)),
            Plan::Planned(_) | Plan::Cleared { .. } => {
                return Err(corrupt(version, "travel is already planned"));
            }
        },
        Event::TravelCancelled(_) => match state.plan {
            Plan::None => return Err(corrupt(version, "no travel is planned")),
            Plan::Planned(_) | Plan::Cleared { .. } => state.plan = Plan::None,
        },
        Event::RemovalCleared(e) => {
            let planned = match state.plan {
                Plan::Planned(planned) | Plan::Cleared { planned, .. } => planned,
                Plan::None => return Err(corrupt(version, "no travel is planned")),
            };
            if planned.value.departs_on != e.on || !matches!(planned.value.track, Track::Removal) {
                return Err(corrupt(version, "no removal is planned for the day cleared"));
            }
            state.plan = Plan::Cleared { planned, cleared: Sourced::new(e.clone(), version) };
        }
        Event::RemovalFailed(e) => {
            state.plan = Plan::None;
            state.failures.push(Sourced::new(e.clone(), version));
        }
        Event::DepartureConfirmed(e) => {
            state.plan = Plan::None;
            state.departures.push(Sourced::new(e.clone(), version));
        }
    }
    Ok(state)
}
