//! Folding of the chapter *entry ban*.

use rules::Sourced;

use super::event::Event;
use super::state::{Ban, End, State};
use crate::case::corrupt;
use crate::refusal::CorruptHistory;
use crate::removal::state::Confirmation;

/// Folds one event.
///
/// # Errors
/// When it does not fit.
pub fn evolve(state: State, event: &Event, version: u32) -> Result<State, CorruptHistory> {
    if let Event::EntryBanIssued(e) = event {
        return match state {
            State::InForce(_) => Err(corrupt(version, "an entry ban is already in force")),
            State::None | State::Refrained { .. } | State::Ended { .. } => {
                Ok(State::InForce(Box::new(Ban {
                    issued: Sourced::new(e.clone(), version),
                    confirmation: Confirmation::NotYet,
                    considered: None,
                })))
            }
        };
    }
    if let Event::EntryBanRefrained(e) = event {
        let choice = Sourced::new(e.clone(), version);
        return match state {
            State::InForce(_) => Err(corrupt(version, "an entry ban is already in force")),
            State::None => Ok(State::Refrained { choice, before: None }),
            State::Refrained { before, .. } => Ok(State::Refrained { choice, before }),
            State::Ended { ban, end } => Ok(State::Refrained { choice, before: Some((ban, end)) }),
        };
    }
    let mut ban = match state {
        State::InForce(ban) => ban,
        State::None | State::Refrained { .. } | State::Ended { .. } => {
            return Err(corrupt(version, "no entry ban is in force"));
        }
    };
    match event {
        Event::EntryBanIssued(_) | Event::EntryBanRefrained(_) => {
            return Err(corrupt(version, "an entry ban is already in force"));
        }
        Event::EntryBanConfirmed(e) => {
            if matches!(ban.confirmation, Confirmation::Given(_)) {
                return Err(corrupt(version, "the entry ban was confirmed twice"));
            }
            if e.confirmed_by == ban.issued.value.signed_by {
                return Err(corrupt(version, "the second officer is the first"));
            }
            ban.confirmation = Confirmation::Given(Sourced::new(e.clone(), version));
        }
        Event::WithdrawalConsidered(e) => ban.considered = Some(Sourced::new(e.clone(), version)),
        Event::EntryBanWithdrawn(e) => {
            return Ok(State::Ended { ban, end: End::Withdrawn(Sourced::new(e.clone(), version)) });
        }
    }
    Ok(State::InForce(ban))
}
