//! Folding of the chapter *recognition*.

use rules::Sourced;

use super::event::Event;
use super::state::{Decision, Standing, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;
use crate::return_alert::state::place;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::ForeignDecisionRecorded(e) => state.decisions.push(Decision {
            foreign: Sourced::new(e.clone(), version),
            confirmed: None,
            suspended: None,
            consulted: None,
            standing: Standing::Open,
            informed: None,
            costs: None,
            costs_answers: Vec::new(),
        }),
        Event::ForeignDecisionConfirmed(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.confirmed = Some(Sourced::new(e.clone(), version));
        }
        Event::ForeignDecisionSuspended(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.suspended = Some(Sourced::new(e.clone(), version));
        }
        Event::ForeignPermitConsulted(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.consulted = Some(Sourced::new(e.clone(), version));
        }
        Event::ForeignDecisionRecognised(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.standing = Standing::Recognised(Sourced::new(e.clone(), version));
        }
        Event::RecognitionRefused(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.standing = Standing::Refused(Sourced::new(e.clone(), version));
        }
        Event::DecidingStateInformed(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.informed = Some(Sourced::new(e.clone(), version));
        }
        Event::CompensationRequested(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.costs = Some(Sourced::new(e.clone(), version));
        }
        Event::CompensationAnswered(e) => {
            let decision = numbered(&mut state, e.number, version)?;
            decision.costs_answers.push(Sourced::new(e.clone(), version));
        }
    }
    Ok(state)
}

fn numbered(state: &mut State, number: u32, version: u32) -> Result<&mut Decision, CorruptHistory> {
    let found = place(number).and_then(|at| state.decisions.get_mut(at));
    found.ok_or(corrupt(version, "there is no such decision of another state"))
}
