//! Folding of the chapter *safeguards*.

use rules::Sourced;

use super::event::Event;
use super::state::{ProtectionClaim, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::NonRefoulementAssessed(e) => state.non_refoulement.push(Sourced::new(e.clone(), version)),
        Event::VulnerabilityScreened(e) => state.screenings.push(Sourced::new(e.clone(), version)),
        Event::BestInterestsAssessed(e) => state.best_interests.push(Sourced::new(e.clone(), version)),
        Event::GuardianAppointed(e) => state.guardian = Some(Sourced::new(e.clone(), version)),
        Event::ReceptionEstablished(e) => state.receptions.push(Sourced::new(e.clone(), version)),
        Event::FitnessAssessed(e) => state.fitness.push(Sourced::new(e.clone(), version)),
        Event::ProtectionClaimLodged(e) => {
            state.claims.push(ProtectionClaim::Pending(Sourced::new(e.clone(), version)));
        }
        Event::ProtectionClaimDecided(e) => {
            let pending = state.claims.iter_mut().find_map(|c| match c {
                ProtectionClaim::Pending(claim) => {
                    let claim = claim.clone();
                    Some((c, claim))
                }
                ProtectionClaim::Decided { .. } => None,
            });
            let Some((slot, claim)) = pending else {
                return Err(corrupt(version, "no protection claim is pending"));
            };
            *slot = ProtectionClaim::Decided { claim, decided: Sourced::new(e.clone(), version) };
        }
        Event::HoldPlaced(e) => {
            if state.holds.iter().any(|h| h.value.kind == e.kind) {
                return Err(corrupt(version, "the hold is already in place"));
            }
            state.holds.push(Sourced::new(e.clone(), version));
        }
        Event::HoldLifted(e) => {
            if !state.holds.iter().any(|h| h.value.kind == e.kind) {
                return Err(corrupt(version, "no such hold is in place"));
            }
            state.holds.retain(|h| h.value.kind != e.kind);
        }
        Event::NeedAttended(e) => state.attended.push(Sourced::new(e.clone(), version)),
        Event::AssistanceRequested(e) => state.assistance.push(Sourced::new(e.clone(), version)),
        Event::AssistanceAnswered(e) => {
            if !state.assistance.iter().any(|a| a.value.kind == e.kind) {
                return Err(corrupt(version, "nobody asked for that assistance"));
            }
            state.assistance.retain(|a| a.value.kind != e.kind);
            state.answered.push(Sourced::new(e.clone(), version));
        }
        Event::TraffickingPermitRecorded(e) => {
            state.trafficking_permit = Some(Sourced::new(e.clone(), version));
        }
    }
    Ok(state)
}
