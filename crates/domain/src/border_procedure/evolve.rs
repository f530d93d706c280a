//! Folding of the chapter *border procedure*.

use rules::Sourced;

use super::event::Event;
use super::state::{Answer, Procedure, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    if let Event::BorderProcedureStarted(e) = event {
        return match state {
            State::Running(_) => Err(corrupt(version, "a border procedure runs already")),
            State::None | State::Ended { .. } => Ok(State::Running(Box::new(Procedure {
                started: Sourced::new(e.clone(), version),
                right_ended: None,
                crisis: None,
                explained: None,
                requested: None,
                answer: None,
            }))),
        };
    }
    let mut procedure = match state {
        State::Running(procedure) => procedure,
        State::None | State::Ended { .. } => return Err(corrupt(version, "no border procedure runs")),
    };
    match event {
        Event::BorderProcedureStarted(_) => return Err(corrupt(version, "a border procedure runs already")),
        Event::BorderRightToRemainEnded(e) => {
            procedure.right_ended = Some(Sourced::new(e.clone(), version));
        }
        Event::BorderCrisisApplied(e) => procedure.crisis = Some(Sourced::new(e.clone(), version)),
        Event::BorderMeasuresExplained(e) => procedure.explained = Some(Sourced::new(e.clone(), version)),
        Event::BorderDepartureRequested(e) => procedure.requested = Some(Sourced::new(e.clone(), version)),
        Event::BorderDepartureGranted(e) => {
            procedure.answer = Some(Answer::Granted(Sourced::new(e.clone(), version)));
        }
        Event::BorderDepartureRefused(e) => {
            procedure.answer = Some(Answer::Refused(Sourced::new(e.clone(), version)));
        }
        Event::BorderProcedureEnded(e) => {
            return Ok(State::Ended { procedure, ended: Sourced::new(e.clone(), version) });
        }
    }
    Ok(State::Running(procedure))
}
