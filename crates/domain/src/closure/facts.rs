//! What the chapter *closure* tells the rules.

use jiff::civil::Date;
use rules::Sourced;

use super::state::State;

/// Date of closure, while the case is closed.
#[must_use]
pub const fn closed_on(state: &State) -> Option<Sourced<Date>> {
    match state {
        State::Open { .. } => None,
        State::Closed(closed) => Some(Sourced::new(closed.value.closed_on, closed.version)),
    }
}
