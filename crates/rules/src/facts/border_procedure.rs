//! The return border procedure of Regulation (EU) 2024/1349, as far as recorded.

use jiff::civil::Date;

use super::Sourced;

/// A return border procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BorderProcedure {
    /// The application was rejected in the asylum border procedure on.
    pub rejected_on: Sourced<Date>,
    /// The day on which the right to remain ended and the person was not allowed to remain.
    pub right_to_remain_ended_on: Option<Sourced<Date>>,
    /// The measures of a crisis are applied since (Art. 6, Regulation (EU) 2024/1359).
    pub crisis_since_on: Option<Sourced<Date>>,
    /// The person was informed of those measures on (Art. 8).
    pub informed_on: Option<Sourced<Date>>,
    /// The latest request for a period for voluntary departure.
    pub departure_requested_on: Option<Sourced<Date>>,
    /// The latest answer to it.
    pub departure_answer: Option<Sourced<BorderDeparture>>,
    /// The procedure ended on: by its last day, by entry, by a right to stay.
    pub ended_on: Option<Sourced<Date>>,
}

/// The answer to a request for a period for voluntary departure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BorderDeparture {
    /// Date of the answer.
    pub decided_on: Date,
    /// Last day of the period granted; empty: refused.
    pub until_on: Option<Date>,
}
