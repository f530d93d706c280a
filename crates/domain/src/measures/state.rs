//! State of the chapter *less coercive measures*.

use rules::Sourced;

use super::event::{Compliance, Imposed, Lifted, Obstruction, Reviewed};

/// Measures and how they went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Measures in the order imposed.
    pub measures: Vec<Measure>,
    /// Obstruction, in the order recorded.
    pub obstructions: Vec<Sourced<Obstruction>>,
}

/// A measure and its course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// As imposed.
    pub imposed: Sourced<Imposed>,
    /// Reviews in order.
    pub reviews: Vec<Sourced<Reviewed>>,
    /// Reports of compliance, in the order recorded.
    pub reports: Vec<Sourced<Compliance>>,
    /// Whether it is in force.
    pub course: Course,
}

/// Whether a measure is in force. That its ground is gone, the law says; that it was lifted, somebody recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// In force.
    InForce,
    /// Lifted.
    Lifted(Sourced<Lifted>),
}

impl State {
    /// The measure of that number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Measure> {
        self.measures.iter().find(|m| m.imposed.value.number == number)
    }

    /// The number of the next measure.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        self.measures.iter().map(|m| m.imposed.value.number).max().map_or(1, |n| n.saturating_add(1))
    }

    /// Measures in force.
    pub fn in_force(&self) -> impl Iterator<Item = &Measure> {
        self.measures.iter().filter(|m| matches!(m.course, Course::InForce))
    }
}
