//! Folding of the chapter *voluntary departure*.

use rules::Sourced;

use super::event::Event;
use super::state::{Extended, ExtensionConfirmation, Period, State, VoluntaryChoice};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::PeriodExtended(e) => {
            let (days, mut extensions) = running(state.period, version)?;
            let extension = Sourced::new(e.clone(), version);
            extensions.push(Extended { extension, confirmation: ExtensionConfirmation::NotYet });
            state.period = Period::Granted { days, extensions };
        }
        Event::PeriodEnded(e) => {
            let (days, extensions) = running(state.period, version)?;
            state.period = Period::Ended { days, extensions, ended: Sourced::new(e.clone(), version) };
        }
        Event::ExtensionConfirmed(e) => {
            let (days, mut extensions) = running(state.period, version)?;
            match extensions.last_mut() {
                Some(last) if last.confirmation == ExtensionConfirmation::NotYet => {
                    last.confirmation = ExtensionConfirmation::Given(Sourced::new(e.clone(), version));
                }
                Some(_) | None => return Err(corrupt(version, "no extension is left to confirm")),
            }
            state.period = Period::Granted { days, extensions };
        }
        Event::ContinuationDecided(e) => state.continuation = Some(Sourced::new(e.clone(), version)),
        Event::VoluntaryChoiceRecorded(e) => {
            state.choice = VoluntaryChoice::Made(Sourced::new(e.clone(), version));
        }
        Event::VoluntaryChoiceWithdrawn(e) => {
            let VoluntaryChoice::Made(made) = state.choice else {
                return Err(corrupt(version, "no voluntary choice was made"));
            };
            state.choice = VoluntaryChoice::Withdrawn { made, withdrawn: Sourced::new(e.clone(), version) };
        }
    }
    Ok(state)
}

fn running(period: Period, version: u32) -> Result<(Sourced<u32>, Vec<Extended>), CorruptHistory> {
    match period {
        Period::Granted { days, extensions } => Ok((days, extensions)),
        Period::None | Period::Refused { .. } | Period::Ended { .. } => {
            Err(corrupt(version, "no period for voluntary departure runs"))
        }
    }
}
