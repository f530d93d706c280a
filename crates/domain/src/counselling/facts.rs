//! What the chapter *counselling* tells the rules.

use rules::Sourced;
use rules::facts;

use super::state::State;
use crate::identity;

/// Counselling. An offer counts only in a language the person understands or may be presumed to; where no language is
/// recorded, nobody has said that the person did not understand, and the offer counts.
#[must_use]
pub fn counselling(state: &State, identity: &identity::State) -> facts::Counselling {
    let understood = |e: &&Sourced<super::event::Contacted>| {
        identity.languages.is_empty()
            || identity.languages.iter().any(|l| l.value.language == e.value.language)
    };
    let offered = state.offers.iter().filter(understood).max_by_key(|e| (e.value.on, e.version));
    let first = state.sessions.iter().min_by_key(|e| (e.value.on, e.version));
    let declined = state.declined.iter().max_by_key(|e| (e.value.on, e.version));
    facts::Counselling {
        offered_on: offered.map(|e| Sourced::new(e.value.on, e.version)),
        first_session_on: first.map(|e| Sourced::new(e.value.on, e.version)),
        declined_on: declined.map(|e| Sourced::new(e.value.on, e.version)),
    }
}
