//! State of the chapter *remedies*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{Decided, Lodged};

/// Remedies in the order lodged.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Remedies.
    pub remedies: Vec<Remedy>,
}

/// A remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// As lodged.
    pub lodged: Sourced<Lodged>,
    /// Version of the act in force against which it was lodged; empty where none was recorded then.
    pub aims_at: Option<u32>,
    /// Suspensive effect.
    pub suspension: Suspension,
    /// Its course.
    pub course: Course,
}

/// Suspensive effect of a remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suspension {
    /// By law, until the decision.
    ByLaw,
    /// Asked for, not yet decided.
    Requested(Sourced<Date>),
    /// Granted.
    Granted(Sourced<Date>),
    /// Refused.
    Refused(Sourced<Date>),
    /// None.
    None,
}

/// Course of a remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// Pending.
    Pending,
    /// Decided.
    Decided(Sourced<Decided>),
}

impl State {
    /// The remedy of that number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Remedy> {
        self.remedies.iter().find(|r| r.lodged.value.number == number)
    }

    /// The number of the next remedy.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        let last = self.remedies.iter().map(|r| r.lodged.value.number).max();
        last.unwrap_or(0).saturating_add(1)
    }

    /// Whether a pending remedy suspends enforcement, by law or by a court.
    #[must_use]
    pub fn suspends(&self) -> bool {
        self.remedies.iter().any(|r| match (&r.course, &r.suspension) {
            (Course::Pending, Suspension::ByLaw | Suspension::Granted(_)) => true,
            (Course::Pending, Suspension::Requested(_) | Suspension::Refused(_) | Suspension::None)
            | (Course::Decided(_), _) => false,
        })
    }
}
