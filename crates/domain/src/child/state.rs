//! State of the chapter *best interests of the child*: every step stays; the one of the latest date counts.

use rules::Sourced;

use super::event::{AgeAssessed, FollowedUp, HandedOver, Heard, Rechecked, Traced};

/// What is recorded of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Assessments of the age, in the order recorded.
    pub ages: Vec<Sourced<AgeAssessed>>,
    /// Hearings, in the order recorded.
    pub hearings: Vec<Sourced<Heard>>,
    /// Tracings, in the order recorded.
    pub tracings: Vec<Sourced<Traced>>,
    /// Looks before departure, in the order recorded.
    pub rechecks: Vec<Sourced<Rechecked>>,
    /// Hand-over, as last recorded.
    pub handed_over: Option<Sourced<HandedOver>>,
    /// Contacts after return, in the order recorded.
    pub follow_ups: Vec<Sourced<FollowedUp>>,
}
