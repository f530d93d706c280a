//! What the chapter *voluntary departure* tells the rules beside the course of the period (see *return decision*).

use jiff::civil::Date;
use rules::Sourced;

use super::state::{State, VoluntaryChoice};

/// The person's choice, while it stands.
#[must_use]
pub const fn voluntary_choice_on(state: &State) -> Option<Sourced<Date>> {
    match &state.choice {
        VoluntaryChoice::Made(made) => Some(Sourced::new(made.value.on, made.version)),
        VoluntaryChoice::None | VoluntaryChoice::Withdrawn { .. } => None,
    }
}
