//! Folding of the chapter *stay*.

use rules::Sourced;

use super::event::Event;
use super::state::{Instruction, Opened, OtherState, Renewal, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut opened = match (state, event) {
        (State::NotOpened, Event::CaseOpened(opening)) => {
            return Ok(State::Opened(Box::new(Opened {
                opening: Sourced::new(opening.clone(), version),
                legal_stay_ended: None,
                illegal_stay: None,
                right_to_stay: None,
                heard: None,
                free_movement_excluded: None,
                other_state: None,
                entry: None,
                renewal: Renewal::None,
            })));
        }
        (State::NotOpened, _) => return Err(corrupt(version, "the case was not opened")),
        (State::Opened(opened), _) => opened,
    };
    match event {
        Event::CaseOpened(_) => return Err(corrupt(version, "the case was opened twice")),
        Event::LegalStayEnded(e) => opened.legal_stay_ended = Some(Sourced::new(e.clone(), version)),
        Event::IllegalStayEstablished(e) => opened.illegal_stay = Some(Sourced::new(e.clone(), version)),
        Event::RightToStayRecorded(e) => opened.right_to_stay = Some(Sourced::new(e.clone(), version)),
        Event::PersonHeard(e) => opened.heard = Some(Sourced::new(e.clone(), version)),
        Event::FreeMovementExcluded(e) => {
            opened.free_movement_excluded = Some(Sourced::new(e.clone(), version));
        }
        Event::OtherStatePermitRecorded(e) => {
            let permit = Sourced::new(e.clone(), version);
            opened.other_state = Some(OtherState { permit, instruction: Instruction::NotTold });
        }
        Event::ToldToGoToOtherState(e) => {
            let other = opened.other_state.as_mut().ok_or(corrupt(version, "no permit of another state"))?;
            let told = Sourced::new(e.clone(), version);
            other.instruction = match &other.instruction {
                Instruction::NotTold | Instruction::Told(_) => Instruction::Told(told),
                Instruction::Went { went, .. } => Instruction::Went { told: Some(told), went: went.clone() },
            };
        }
        Event::EntryRecorded(e) => opened.entry = Some(Sourced::new(e.clone(), version)),
        Event::RenewalPending(e) => opened.renewal = Renewal::Pending(Sourced::new(e.clone(), version)),
        Event::RenewalDecided(e) => {
            let pending = match std::mem::take(&mut opened.renewal) {
                Renewal::Pending(pending) => pending,
                Renewal::None | Renewal::Decided { .. } => {
                    return Err(corrupt(version, "no renewal is pending"));
                }
            };
            opened.renewal = Renewal::Decided { pending, decided: Sourced::new(e.clone(), version) };
        }
        Event::WentToOtherState(e) => {
            let other = opened.other_state.as_mut().ok_or(corrupt(version, "no permit of another state"))?;
            let told = match &other.instruction {
                Instruction::NotTold => None,
                Instruction::Told(told) => Some(told.clone()),
                Instruction::Went { told, .. } => told.clone(),
            };
            other.instruction = Instruction::Went { told, went: Sourced::new(e.clone(), version) };
        }
    }
    Ok(State::Opened(opened))
}
