//! Folding of the chapter *remedies*.

use rules::Sourced;

use super::event::{Event, SuspensionOutcome, SuspensiveEffect};
use super::state::{Course, Remedy, State, Suspension};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event. `aims_at` is the version of the act in force against which a remedy is being lodged.
///
/// # Errors
/// When it does not fit.
pub fn evolve(
    state: State,
    event: &Event,
    aims_at: Option<u32>,
    version: u32,
) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::RemedyLodged(e) => {
            if state.numbered(e.number).is_some() {
                return Err(corrupt(version, "two remedies of the same number"));
            }
            let suspension = match e.suspensive_effect {
                SuspensiveEffect::ByLaw => Suspension::ByLaw,
                SuspensiveEffect::Requested => Suspension::Requested(Sourced::new(e.lodged_on, version)),
                SuspensiveEffect::None => Suspension::None,
            };
            let lodged = Sourced::new(e.clone(), version);
            state.remedies.push(Remedy { lodged, aims_at, suspension, course: Course::Pending });
        }
        Event::SuspensionRequested(e) => {
            let remedy = pending(&mut state, e.number, version)?;
            let requested = Suspension::Requested(Sourced::new(e.requested_on, version));
            remedy.suspension = after_request(&remedy.suspension, requested);
        }
        Event::SuspensionDecided(e) => {
            let on = Sourced::new(e.decided_on, version);
            let decided = match e.outcome {
                SuspensionOutcome::Granted => Suspension::Granted(on),
                SuspensionOutcome::Refused => Suspension::Refused(on),
            };
            let remedy = pending(&mut state, e.number, version)?;
            remedy.suspension = after_decision(&remedy.suspension, decided);
        }
        Event::RemedyDecided(e) => {
            pending(&mut state, e.number, version)?.course =
                Course::Decided(Sourced::new(e.clone(), version));
        }
    }
    Ok(state)
}

/// Asking takes nothing away: what the law or a court already gives stays.
fn after_request(before: &Suspension, requested: Suspension) -> Suspension {
    match before {
        Suspension::ByLaw | Suspension::Granted(_) => before.clone(),
        Suspension::Requested(_) | Suspension::Refused(_) | Suspension::None => requested,
    }
}

/// A request refused leaves untouched what the law gives without a request. Where a remedy was wrongly recorded as
/// suspensive by law, its lodging is corrected.
fn after_decision(before: &Suspension, decided: Suspension) -> Suspension {
    match before {
        Suspension::ByLaw => Suspension::ByLaw,
        Suspension::Granted(_) | Suspension::Requested(_) | Suspension::Refused(_) | Suspension::None => {
            decided
        }
    }
}

fn pending(state: &mut State, number: u32, version: u32) -> Result<&mut Remedy, CorruptHistory> {
    let found = state.remedies.iter_mut().find(|r| r.lodged.value.number == number);
    match found {
        Some(remedy) => match remedy.course {
            Course::Pending => Ok(remedy),
            Course::Decided(_) => Err(corrupt(version, "the remedy was already decided")),
        },
        None => Err(corrupt(version, "no remedy of that number")),
    }
}
