//! Periods without suspension, and extensions.

use jiff::civil::Date;

use super::walk::walk;
use super::{Method, Period, PeriodError};
use crate::{Calendar, Derivation, Step};

/// The last day of a period that an event sets running. `event_fact` is the stable key of the fact
/// (`notified-on`); the derivation repeats it. The result is the last day itself: the period ends with its
/// last hour. The derivation rests on the calendar wherever the calendar was asked; add the parameter that holds
/// the length with [`Derivation::resting_on`].
///
/// # Errors
/// When the period has no length, the method does not know its unit, the calendar does not cover a day that must
/// be asked for, or the end lies past the last date known.
pub fn last_day(
    event_fact: &str,
    event: Date,
    period: Period,
    method: Method,
    calendar: &Calendar,
) -> Result<Derivation, PeriodError> {
    let walk = walk(event_fact, event, period, method, calendar, &[])?;
    let parameters = walk.parameters(calendar);
    Ok(Derivation {
        result: walk.day,
        steps: walk.steps,
        parameters,
        citations: method.citation().into_iter().collect(),
    })
}

/// The same date, replaced by a later last day that a decision set.
///
/// # Errors
/// When the new last day is earlier: an extension never shortens. The same day is no error.
pub fn extended_to(mut derivation: Derivation, new_last_day: Date) -> Result<Derivation, PeriodError> {
    if new_last_day < derivation.result {
        return Err(PeriodError::ExtensionShortens { from: derivation.result, to: new_last_day });
    }
    derivation.steps.push(Step::ExtendedTo { reaches: new_last_day });
    derivation.result = new_last_day;
    Ok(derivation)
}
