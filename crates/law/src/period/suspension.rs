//! Periods whose clock stood still for a while: days on which it stood still are not counted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::walk::{Standing, days_between, walk};
use super::{Method, Period, PeriodError};
use crate::{Calendar, Citation, Derivation, ParameterUsed, Step};

/// A time during which the clock stands still. `until` equal to `from` means no day at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// First day not counted.
    pub from: Date,
    /// First day counted again; empty while the suspension lasts.
    pub until: Option<Date>,
}

/// When a period ends, as far as that can be said today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// The clock runs, or every suspension has a known end: this is the last day.
    On(Derivation),
    /// The clock stands still and nobody knows until when: the period has no last day.
    ClockStopped(Stopped),
}

/// A period whose clock stands still. It has no last day, and so carries none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// First day not counted of the suspension that lasts. May lie after today when it is already known to come.
    pub since: Date,
    /// Days of the period (working days for a period in working days) that are left when the clock runs again.
    /// Zero where they had run out and only the move to a working day was left: the period then ends on the first
    /// working day on which the clock runs.
    pub remaining_days: u32,
    /// The steps up to the suspension that lasts, which is the last of them.
    pub steps: Vec<Step>,
    /// The parameters it rests on.
    pub parameters: Vec<ParameterUsed>,
    /// The provisions applied.
    pub citations: Vec<Citation>,
}

impl Due {
    /// The derivation of the last day, when there is one.
    #[must_use]
    pub const fn last_day(&self) -> Option<&Derivation> {
        match self {
            Self::On(derivation) => Some(derivation),
            Self::ClockStopped(_) => None,
        }
    }

    /// The same answer, resting on these parameters as well.
    #[must_use]
    pub fn resting_on(self, parameters: impl IntoIterator<Item = ParameterUsed>) -> Self {
        match self {
            Self::On(derivation) => Self::On(derivation.resting_on(parameters)),
            Self::ClockStopped(mut stopped) => {
                stopped.parameters.extend(parameters);
                Self::ClockStopped(stopped)
            }
        }
    }

    /// The same answer, with another provision that was applied.
    #[must_use]
    pub fn citing(self, citation: Citation) -> Self {
        match self {
            Self::On(derivation) => Self::On(derivation.citing(citation)),
            Self::ClockStopped(mut stopped) => {
                if !stopped.citations.contains(&citation) {
                    stopped.citations.push(citation);
                }
                Self::ClockStopped(stopped)
            }
        }
    }
}

/// The last day of a period of which the days under suspension are not counted. Overlapping and touching
/// suspensions count as one; those outside the period change nothing; the day of the event never counts. A
/// suspension with a known end in the future is reckoned with. The last day is a day on which the clock runs:
/// where the method moves a last day to a working day, or guarantees two working days, only days on which the
/// clock runs will do. `today` matters only for the number of days not counted so far in a suspension that lasts.
///
/// # Errors
/// As for [`super::last_day`], and when a suspension ends before it begins.
pub fn last_day_with_suspensions(
    event_fact: &str,
    event: Date,
    period: Period,
    method: Method,
    calendar: &Calendar,
    suspensions: &[Suspension],
    today: Date,
) -> Result<Due, PeriodError> {
    let stops = merged(suspensions)?;
    let walk = walk(event_fact, event, period, method, calendar, &stops)?;
    let parameters = walk.parameters(calendar);
    let citations = method.citation().into_iter().collect();
    Ok(match walk.standing {
        None => Due::On(Derivation { result: walk.day, steps: walk.steps, parameters, citations }),
        Some(Standing { since, remaining_days }) => {
            let mut steps = walk.steps;
            let not_counted = if today < since { 0 } else { days_between(since, today).saturating_add(1) };
            steps.push(Step::Suspended { from: since, until: None, days: not_counted });
            Due::ClockStopped(Stopped { since, remaining_days, steps, parameters, citations })
        }
    })
}

/// Suspensions in order, without overlap and without those of no length.
fn merged(suspensions: &[Suspension]) -> Result<Vec<Suspension>, PeriodError> {
    let mut ordered = Vec::with_capacity(suspensions.len());
    for &suspension in suspensions {
        match suspension.until {
            Some(until) if until < suspension.from => {
                return Err(PeriodError::SuspensionReversed { from: suspension.from, until });
            }
            Some(until) if until == suspension.from => {}
            Some(_) | None => ordered.push(suspension),
        }
    }
    ordered.sort_by_key(|s| s.from);
    let mut result: Vec<Suspension> = Vec::with_capacity(ordered.len());
    for next in ordered {
        match result.last_mut() {
            Some(last) if last.until.is_none_or(|until| next.from <= until) => {
                last.until = match (last.until, next.until) {
                    (Some(a), Some(b)) => Some(a.max(b)),
                    (None, _) | (_, None) => None,
                };
            }
            _ => result.push(next),
        }
    }
    Ok(result)
}
