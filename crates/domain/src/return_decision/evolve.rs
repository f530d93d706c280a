//! Folding of the chapter *return decision*.

use rules::Sourced;

use super::event::{Event, Translation};
use super::state::{Decision, End, Notification, Standing, State, TranslationRequest};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    let State { refrained, standing } = state;
    let standing = match event {
        Event::ReturnDecisionRefrained(e) => {
            return Ok(State { refrained: Some(Sourced::new(e.clone(), version)), standing });
        }
        Event::ReturnDecisionIssued(e) => match standing {
            Standing::InForce(_) => return Err(corrupt(version, "a return decision is already in force")),
            Standing::None | Standing::Ended { .. } => Standing::InForce(Box::new(Decision {
                issued: Sourced::new(e.clone(), version),
                notification: Notification::NotYet,
                translations: Vec::new(),
            })),
        },
        Event::ReturnDecisionNotified(e) => {
            let mut decision = in_force(standing, version)?;
            if matches!(decision.notification, Notification::Done(_)) {
                return Err(corrupt(version, "the return decision was notified twice"));
            }
            decision.notification = Notification::Done(Sourced::new(e.clone(), version));
            Standing::InForce(decision)
        }
        Event::TranslationRequested(e) => {
            let mut decision = in_force(standing, version)?;
            decision.translations.push(TranslationRequest::Open(Sourced::new(e.clone(), version)));
            Standing::InForce(decision)
        }
        Event::TranslationProvided(e) => {
            Standing::InForce(provided(in_force(standing, version)?, e, version)?)
        }
        Event::ReturnDecisionWithdrawn(e) => {
            let decision = in_force(standing, version)?;
            Standing::Ended { decision, end: End::Withdrawn(Sourced::new(e.clone(), version)) }
        }
    };
    Ok(State { refrained, standing })
}

fn in_force(standing: Standing, version: u32) -> Result<Box<Decision>, CorruptHistory> {
    match standing {
        Standing::InForce(decision) => Ok(decision),
        Standing::None | Standing::Ended { .. } => Err(corrupt(version, "no return decision is in force")),
    }
}

/// Closes the oldest open request in that language.
fn provided(
    mut decision: Box<Decision>,
    translation: &Translation,
    version: u32,
) -> Result<Box<Decision>, CorruptHistory> {
    let open = decision.translations.iter_mut().find_map(|request| match request {
        TranslationRequest::Open(requested) if requested.value.language == translation.language => {
            let requested = requested.clone();
            Some((request, requested))
        }
        TranslationRequest::Open(_) | TranslationRequest::Provided { .. } => None,
    });
    let Some((request, requested)) = open else {
        return Err(corrupt(version, "no translation was requested in that language"));
    };
    *request =
        TranslationRequest::Provided { requested, provided: Sourced::new(translation.clone(), version) };
    Ok(decision)
}
