//! State of the chapter *recognition*.

use rules::Sourced;

use super::event::{
    Confirmed, Consulted, Costs, CostsAnswered, Foreign, Informed, NotRecognised, Recognised, Suspended,
};
use crate::return_alert::state::place;

/// Decisions of other states, in the order recorded; the number is the place, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The decisions.
    pub decisions: Vec<Decision>,
}

/// A decision of another state and what became of it here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The decision.
    pub foreign: Sourced<Foreign>,
    /// Latest confirmation that it can be enforced.
    pub confirmed: Option<Sourced<Confirmed>>,
    /// Its suspension or withdrawal there.
    pub suspended: Option<Sourced<Suspended>>,
    /// Consultation of the state of a permit.
    pub consulted: Option<Sourced<Consulted>>,
    /// Whether it is recognised here.
    pub standing: Standing,
    /// Information of the state that decided.
    pub informed: Option<Sourced<Informed>>,
    /// The request for compensation.
    pub costs: Option<Sourced<Costs>>,
    /// The answers to it, in the order recorded.
    pub costs_answers: Vec<Sourced<CostsAnswered>>,
}

/// Whether a decision is recognised.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Standing {
    /// Nobody decided.
    #[default]
    Open,
    /// Recognised.
    Recognised(Sourced<Recognised>),
    /// Not recognised.
    Refused(Sourced<NotRecognised>),
}

impl State {
    /// The decision of that number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Decision> {
        self.decisions.get(place(number)?)
    }
}
