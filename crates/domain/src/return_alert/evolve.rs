//! Folding of the chapter *return alert*.

use rules::Sourced;

use super::event::Event;
use super::state::{Alert, InSystem, OpenConsultation, OpenHit, State, place};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let mut state = state;
    match event {
        Event::ReturnAlertEntered(e) => {
            if state.in_force().is_some() {
                return Err(corrupt(version, "an alert on return is already in force"));
            }
            state.alert = Alert::InForce(Box::new(InSystem {
                entered: Sourced::new(e.clone(), version),
                content: Sourced::new(e.content.clone(), version),
                content_since: e.entered_on,
                reviewed: None,
            }));
        }
        Event::ReturnAlertUpdated(e) => {
            let alert = in_force(&mut state, version)?;
            alert.content = Sourced::new(e.content.clone(), version);
            alert.content_since = e.updated_on;
        }
        Event::ReturnAlertReviewed(e) => {
            in_force(&mut state, version)?.reviewed = Some(Sourced::new(e.clone(), version));
        }
        Event::ReturnAlertDeleted(e) => {
            let alert = Box::new(in_force(&mut state, version)?.clone());
            state.alert = Alert::Deleted { alert, deleted: Sourced::new(e.clone(), version) };
        }
        Event::ReturnAlertRefrained(e) => state.refrained.push(Sourced::new(e.clone(), version)),
        Event::RefusalOfEntryAlertEntered(e) => {
            state.refusals_of_entry.push(Sourced::new(e.clone(), version))
        }
        Event::ExpiryNoticeRecorded(e) => state.notices.push(Sourced::new(e.clone(), version)),
        Event::AlertHitRecorded(e) => {
            state.hits.push(OpenHit { hit: Sourced::new(e.clone(), version), followed_up: None });
        }
        Event::AlertHitFollowedUp(e) => {
            let hit = place(e.number).and_then(|at| state.hits.get_mut(at));
            let Some(hit) = hit else { return Err(corrupt(version, "there is no such hit")) };
            hit.followed_up = Some(Sourced::new(e.clone(), version));
        }
        Event::AlertConsultationRecorded(e) => state
            .consultations
            .push(OpenConsultation { consultation: Sourced::new(e.clone(), version), answered: None }),
        Event::AlertConsultationAnswered(e) => {
            let open = place(e.number).and_then(|at| state.consultations.get_mut(at));
            let Some(open) = open else { return Err(corrupt(version, "there is no such consultation")) };
            open.answered = Some(Sourced::new(e.clone(), version));
        }
        Event::AlertDataTransferred(e) => state.transfers.push(Sourced::new(e.clone(), version)),
    }
    Ok(state)
}

fn in_force(state: &mut State, version: u32) -> Result<&mut InSystem, CorruptHistory> {
    match &mut state.alert {
        Alert::InForce(alert) => Ok(alert),
        Alert::None | Alert::Deleted { .. } => Err(corrupt(version, "no alert on return is in force")),
    }
}
