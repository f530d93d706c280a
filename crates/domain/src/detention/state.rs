//! State of the chapter *detention*.

use jiff::civil::Date;
use rules::Sourced;

use super::event::{
    Applied, Ended, Extended, Facility, Informed, JudicialReview, Ordered, Prospect, Regime, Reported,
    Reviewed,
};

/// Spells in the order recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Spells.
    pub spells: Vec<Spell>,
}

/// One uninterrupted deprivation of liberty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// Number within the case.
    pub number: u32,
    /// On what it rests.
    pub basis: Basis,
    /// Information given.
    pub informed: Option<Sourced<Informed>>,
    /// Applications to the court.
    pub applications: Vec<Sourced<Applied>>,
    /// Reviews by a court.
    pub judicial_reviews: Vec<Sourced<JudicialReview>>,
    /// Reviews at intervals.
    pub reviews: Vec<Sourced<Reviewed>>,
    /// Extensions.
    pub extensions: Vec<Sourced<Extended>>,
    /// Assessments of the prospect of removal.
    pub prospects: Vec<Sourced<Prospect>>,
    /// Where and how the person is held, as recorded over time.
    pub facilities: Vec<Sourced<Facility>>,
    /// Whether it lasts.
    pub course: Course,
}

/// On what a deprivation of liberty rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// It was reported; no order is on record.
    Reported(Sourced<Reported>),
    /// It was ordered.
    Ordered(Sourced<Ordered>),
    /// It was reported first, and ordered later.
    ReportedThenOrdered {
        /// The report.
        reported: Sourced<Reported>,
        /// The order.
        ordered: Sourced<Ordered>,
    },
}

/// Whether a deprivation of liberty lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// It lasts.
    Running,
    /// It was over when it was reported; last day.
    Over(Sourced<Date>),
    /// It ended.
    Ended(Sourced<Ended>),
}

impl Spell {
    /// The first day.
    #[must_use]
    pub fn started_on(&self) -> Sourced<Date> {
        match &self.basis {
            Basis::Reported(r) => Sourced::new(r.value.started_on, r.version),
            Basis::Ordered(o) => Sourced::new(o.value.started_on, o.version),
            // Whoever was held before the order was deprived of liberty before the order.
            Basis::ReportedThenOrdered { reported, ordered } => {
                if ordered.value.started_on < reported.value.started_on {
                    Sourced::new(ordered.value.started_on, ordered.version)
                } else {
                    Sourced::new(reported.value.started_on, reported.version)
                }
            }
        }
    }

    /// The order.
    #[must_use]
    pub const fn order(&self) -> Option<&Sourced<Ordered>> {
        match &self.basis {
            Basis::Reported(_) => None,
            Basis::Ordered(ordered) | Basis::ReportedThenOrdered { ordered, .. } => Some(ordered),
        }
    }

    /// The law under which it stands.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        match &self.basis {
            Basis::Reported(reported) => reported.value.regime,
            Basis::Ordered(ordered) | Basis::ReportedThenOrdered { ordered, .. } => ordered.value.regime,
        }
    }

    /// The last day, once it is over.
    #[must_use]
    pub const fn ended_on(&self) -> Option<Sourced<Date>> {
        match &self.course {
            Course::Running => None,
            Course::Over(on) => Some(*on),
            Course::Ended(ended) => Some(Sourced::new(ended.value.ended_on, ended.version)),
        }
    }
}

impl State {
    /// The spell of that number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Spell> {
        self.spells.iter().find(|s| s.number == number)
    }

    /// The number of the next spell.
    #[must_use]
    pub fn next_number(&self) -> u32 {
        self.spells.iter().map(|s| s.number).max().unwrap_or(0).saturating_add(1)
    }

    /// The spell that lasts.
    #[must_use]
    pub fn running(&self) -> Option<&Spell> {
        self.spells.iter().find(|s| matches!(s.course, Course::Running))
    }
}
