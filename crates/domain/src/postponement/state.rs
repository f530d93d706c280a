//! State of the chapter *postponement of removal*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{Ended, Postponed, PostponementConfirmed};

/// Postponements in the order decided.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Postponements.
    pub postponements: Vec<Postponement>,
}

/// A postponement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Postponement {
    /// As decided.
    pub postponed: Sourced<Postponed>,
    /// To be reviewed by; moves with each review.
    pub review_on: Sourced<Date>,
    /// Written confirmation (RD Art. 14(2)).
    pub confirmation: Confirmation,
    /// Its course.
    pub course: Course,
}

/// Written confirmation of a postponement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmation {
    /// Not yet given.
    NotYet,
    /// Given.
    Given(Sourced<PostponementConfirmed>),
}

/// Course of a postponement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// It lasts.
    Running,
    /// It ended.
    Ended(Sourced<Ended>),
}

impl State {
    /// The postponement of that number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Postponement> {
        self.postponements.iter().find(|p| p.postponed.value.number == number)
    }

    /// The number of the next postponement.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        let last = self.postponements.iter().map(|p| p.postponed.value.number).max();
        last.unwrap_or(0).saturating_add(1)
    }

    /// Whether removal is postponed.
    #[must_use]
    pub fn running(&self) -> bool {
        self.postponements.iter().any(|p| matches!(p.course, Course::Running))
    }
}
