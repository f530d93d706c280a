//! What the chapter *postponement of removal* tells the rules.

use rules::Sourced;
use rules::facts;

use super::event::Ground;
use super::state::{Confirmation, Course, Postponement, State};

/// Postponements in the order decided.
#[must_use]
pub fn postponements(state: &State) -> Vec<facts::Postponement> {
    state.postponements.iter().map(postponement).collect()
}

fn postponement(postponement: &Postponement) -> facts::Postponement {
    let postponed = &postponement.postponed;
    facts::Postponement {
        number: postponed.value.number,
        ground: ground(postponed.value.ground),
        decided_on: Sourced::new(postponed.value.decided_on, postponed.version),
        review_on: postponement.review_on,
        confirmed_on: match &postponement.confirmation {
            Confirmation::NotYet => None,
            Confirmation::Given(c) => Some(Sourced::new(c.value.confirmed_on, c.version)),
        },
        ended_on: match &postponement.course {
            Course::Running => None,
            Course::Ended(e) => Some(Sourced::new(e.value.ended_on, e.version)),
        },
    }
}

/// A ground of RD Art. 9 in the rules' words.
#[must_use]
pub const fn ground(ground: Ground) -> facts::PostponementGround {
    match ground {
        Ground::NonRefoulement => facts::PostponementGround::NonRefoulement,
        Ground::SuspensiveEffect => facts::PostponementGround::SuspensiveEffect,
        Ground::Health => facts::PostponementGround::Health,
        Ground::Transport => facts::PostponementGround::Transport,
        Ground::Identification => facts::PostponementGround::Identification,
        Ground::Other => facts::PostponementGround::Other,
    }
}
