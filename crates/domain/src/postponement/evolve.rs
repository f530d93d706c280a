//! Folding of the chapter *postponement of removal*.

use rules::Sourced;

use super::event::Event;
use super::state::{Confirmation, Course, Postponement, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::RemovalPostponed(e) => {
            if state.numbered(e.number).is_some() {
                return Err(corrupt(version, "two postponements of the same number"));
            }
            state.postponements.push(Postponement {
                postponed: Sourced::new(e.clone(), version),
                review_on: Sourced::new(e.review_on, version),
                confirmation: Confirmation::NotYet,
                course: Course::Running,
            });
        }
        Event::PostponementConfirmed(e) => {
            let postponement = running(&mut state, e.number, version)?;
            if matches!(postponement.confirmation, Confirmation::Given(_)) {
                return Err(corrupt(version, "the postponement was confirmed twice"));
            }
            postponement.confirmation = Confirmation::Given(Sourced::new(e.clone(), version));
        }
        Event::PostponementReviewed(e) => {
            running(&mut state, e.number, version)?.review_on = Sourced::new(e.review_on, version);
        }
        Event::PostponementEnded(e) => {
            running(&mut state, e.number, version)?.course = Course::Ended(Sourced::new(e.clone(), version));
        }
    }
    Ok(state)
}

fn running(state: &mut State, number: u32, version: u32) -> Result<&mut Postponement, CorruptHistory> {
    match state.postponements.iter_mut().find(|p| p.postponed.value.number == number) {
        Some(postponement) => match postponement.course {
            Course::Running => Ok(postponement),
            Course::Ended(_) => Err(corrupt(version, "the postponement has already ended")),
        },
        None => Err(corrupt(version, "no postponement of that number")),
    }
}
