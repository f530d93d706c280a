//! How a date came about, step by step, so that a person can follow it and a court can check it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Citation, ParameterUsed};

/// One step of a computation of a date. Rendered in words by the interface, in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// The event that sets the period running; `fact` is the stable key of the fact (`notified-on`).
    Event {
        /// Key of the fact.
        fact: String,
        /// Its date.
        on: Date,
    },
    /// The day of the event is not counted.
    EventDayNotCounted {
        /// First day that counts.
        first_day: Date,
    },
    /// A period was added.
    Add {
        /// How many units.
        amount: u32,
        /// Which unit: `days`, `working-days`, `weeks`, `months`, `years`.
        unit: String,
        /// The day reached.
        reaches: Date,
    },
    /// The day reached does not exist in its month: the last day of the month counts.
    LastDayOfMonth {
        /// The day reached.
        reaches: Date,
    },
    /// The last day is a holiday, a Saturday or a Sunday: the next working day counts.
    NextWorkingDay {
        /// The day left.
        from: Date,
        /// The day reached.
        reaches: Date,
        /// `saturday`, `sunday` or the name of the holiday.
        because: String,
    },
    /// A period of two days or more must include at least two working days (Reg. 1182/71 Art. 3(5)).
    AtLeastTwoWorkingDays {
        /// The day reached.
        reaches: Date,
    },
    /// The clock stood still.
    Suspended {
        /// First day not counted.
        from: Date,
        /// First day counted again; empty while the suspension lasts.
        until: Option<Date>,
        /// Days not counted.
        days: u32,
    },
    /// A time during which the person was deprived of liberty.
    Spell {
        /// Its number in the case.
        number: u32,
        /// Code of the regime (`return-directive`).
        regime: String,
        /// First day.
        from: Date,
        /// Last day; empty while it lasts.
        until: Option<Date>,
        /// Days before the present spell that only this one brings to the sum; days of the present spell as far as
        /// they have passed.
        days: u32,
        /// Whether it counts towards the maximum.
        counts: bool,
    },
    /// The first day counts: time deprived of liberty is counted from its first hour.
    FirstDayCounts {
        /// That day.
        on: Date,
    },
    /// A period is turned into days, so that days of several spells can be taken from it: counted from the day from
    /// which it is shortest.
    InDays {
        /// How many units.
        amount: u32,
        /// Which unit, as in `Add`.
        unit: String,
        /// Counted from that day.
        from: Date,
        /// So many days.
        days: u32,
    },
    /// Days of earlier spells are taken from it.
    UsedBefore {
        /// How many.
        days: u32,
        /// The day on which the rest ends.
        reaches: Date,
    },
    /// An earlier day limits it.
    LimitedTo {
        /// The new last day.
        reaches: Date,
        /// Key of the fact that limits it (`detention-ordered-until-on`).
        fact: String,
    },
    /// Replaced by a later end set by a decision.
    ExtendedTo {
        /// The new last day.
        reaches: Date,
    },
}

/// The derivation of one date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derivation {
    /// The date derived: the last day of the period.
    pub result: Date,
    /// The steps in order.
    pub steps: Vec<Step>,
    /// The parameters it rests on.
    pub parameters: Vec<ParameterUsed>,
    /// The provisions applied, the method of computation among them.
    pub citations: Vec<Citation>,
}

impl Derivation {
    /// Whether a parameter it rests on is not yet confirmed by the legal service: the date carries a visible mark.
    #[must_use]
    pub fn is_unconfirmed(&self) -> bool {
        self.parameters.iter().any(|p| p.status != crate::ParameterStatus::Confirmed)
    }
    /// The same date, resting on these parameters as well.
    #[must_use]
    pub fn resting_on(mut self, parameters: impl IntoIterator<Item = ParameterUsed>) -> Self {
        self.parameters.extend(parameters);
        self
    }

    /// The same date, with another provision that was applied.
    #[must_use]
    pub fn citing(mut self, citation: Citation) -> Self {
        if !self.citations.contains(&citation) {
            self.citations.push(citation);
        }
        self
    }
}
