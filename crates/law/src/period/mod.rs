//! Periods of the law: how long, by which method of computation, and on which day they end.

mod compute;
mod suspension;
#[cfg(test)]
mod tests;
mod walk;

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use compute::{extended_to, last_day};
pub use suspension::{Due, Stopped, Suspension, last_day_with_suspensions};

use crate::{CalendarError, Citation};

/// A length of time as an act states it. Never zero: what is due at once has no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// Calendar days.
    Days(u32),
    /// Days other than weekly days of rest and public holidays.
    WorkingDays(u32),
    /// Weeks.
    Weeks(u32),
    /// Calendar months.
    Months(u32),
    /// Calendar years.
    Years(u32),
}

impl Period {
    /// How many units.
    #[must_use]
    pub const fn amount(self) -> u32 {
        match self {
            Self::Days(n) | Self::WorkingDays(n) | Self::Weeks(n) | Self::Months(n) | Self::Years(n) => n,
        }
    }

    /// The stable code of the unit, as steps carry it: `days`, `working-days`, `weeks`, `months`, `years`.
    #[must_use]
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Days(_) => "days",
            Self::WorkingDays(_) => "working-days",
            Self::Weeks(_) => "weeks",
            Self::Months(_) => "months",
            Self::Years(_) => "years",
        }
    }
}

impl fmt::Display for Period {
    /// `28 days`, `1 working day`: as parameters are printed and written in files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit().replace('-', " ");
        let unit = if self.amount() == 1 { unit.trim_end_matches('s') } else { unit.as_str() };
        write!(f, "{} {unit}", self.amount())
    }
}

/// The set of provisions by which a period is computed. They differ: choose by the act that sets the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Regulation (EEC, Euratom) No 1182/71, Art. 3: the day of the event is not counted; weeks, months and years
    /// end on the same weekday or date; a last day on a Saturday, Sunday or public holiday moves to the next
    /// working day; a period of two days or more includes at least two working days.
    Regulation1182,
    /// Regulation (EU) 2024/1349, Art. 11: as above, but nothing guarantees two working days. Knows days, weeks and
    /// months only.
    BorderProcedureRegulation,
    /// Regulation (EU) 2024/1348, Art. 73, for the periods of that regulation: reads as Art. 11 of Regulation
    /// (EU) 2024/1349.
    AsylumProcedureRegulation,
    /// The day of the event is not counted and the period ends on the day the calendar says, working day or not.
    /// For periods that no act moves, such as the length of an entry ban, and for an installation's own periods.
    PlainCalendar,
}

impl Method {
    /// Every method.
    pub const ALL: &'static [Self] = &[
        Self::Regulation1182,
        Self::BorderProcedureRegulation,
        Self::AsylumProcedureRegulation,
        Self::PlainCalendar,
    ];

    /// Stable code: `regulation-1182-71`, `border-procedure-regulation`,
    /// `asylum-procedure-regulation`, `plain-calendar`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Regulation1182 => "regulation-1182-71",
            Self::BorderProcedureRegulation => "border-procedure-regulation",
            Self::AsylumProcedureRegulation => "asylum-procedure-regulation",
            Self::PlainCalendar => "plain-calendar",
        }
    }

    /// The method with that code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|method| method.code() == code)
    }

    /// Whether a last day of rest moves to the next working day.
    const fn moves_to_working_day(self) -> bool {
        match self {
            Self::Regulation1182 | Self::BorderProcedureRegulation | Self::AsylumProcedureRegulation => true,
            Self::PlainCalendar => false,
        }
    }

    /// Whether a period of two days or more includes at least two working days.
    const fn guarantees_two_working_days(self) -> bool {
        match self {
            Self::Regulation1182 => true,
            Self::BorderProcedureRegulation | Self::AsylumProcedureRegulation | Self::PlainCalendar => false,
        }
    }

    /// Whether the method says how that unit is computed.
    const fn knows(self, period: Period) -> bool {
        match self {
            Self::Regulation1182 | Self::PlainCalendar => true,
            Self::BorderProcedureRegulation | Self::AsylumProcedureRegulation => {
                matches!(period, Period::Days(_) | Period::Weeks(_) | Period::Months(_))
            }
        }
    }

    /// The provision of the method that a step rests on: one for the whole method, as the reader opens the article.
    const fn citation(self) -> Option<Citation> {
        match self {
            Self::Regulation1182 => Some(Citation::new("REG1182", "3", "")),
            Self::BorderProcedureRegulation => Some(Citation::new("RBPR", "11", "")),
            Self::AsylumProcedureRegulation => Some(Citation::new("APR", "73", "")),
            Self::PlainCalendar => None,
        }
    }
}

/// Why the last day of a period cannot be computed. Never answered by a guess.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// A period of zero units.
    #[error("a period of no {unit} is no period: what is due at once has no last day")]
    NoLength {
        /// The unit.
        unit: &'static str,
    },
    /// The method does not say how that unit is computed.
    #[error("{method} does not say how a period in {unit} is computed")]
    UnitUnknownToMethod {
        /// Code of the method.
        method: &'static str,
        /// The unit.
        unit: &'static str,
    },
    /// The period ends after the last date that exists here (year 9999).
    #[error("a period of {period} from {event} ends after the last date this system knows")]
    OutOfRange {
        /// The event.
        event: Date,
        /// The period.
        period: Period,
    },
    /// The calendar cannot answer.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A suspension that ends before it begins.
    #[error("a suspension from {from} cannot end earlier, on {until}")]
    SuspensionReversed {
        /// First day not counted.
        from: Date,
        /// Day said to be the first counted again.
        until: Date,
    },
    /// An extension to an earlier day.
    #[error("an extension to {to} would shorten a period that ends on {from}")]
    ExtensionShortens {
        /// The last day so far.
        from: Date,
        /// The day proposed.
        to: Date,
    },
}
