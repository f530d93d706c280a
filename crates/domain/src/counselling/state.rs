//! State of the chapter *counselling*.

use rules::Sourced;

use super::event::Contacted;

/// Offers, sessions and refusals in the order recorded. A refusal closes nothing: the offer stays open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Offers.
    pub offers: Vec<Sourced<Contacted>>,
    /// Sessions held.
    pub sessions: Vec<Sourced<Contacted>>,
    /// Occasions on which the person declined.
    pub declined: Vec<Sourced<Contacted>>,
}
