//! The walk from the event to the last day: count, skip the days on which the clock stands still, move to a
//! working day. One walk for every method, so that methods differ only where their provisions differ.

use jiff::civil::Date;
use jiff::{Span, ToSpan, Unit};

use super::{Method, Period, PeriodError, Suspension};
use crate::{Calendar, ParameterUsed, Step};

/// The day reached so far and how.
pub(super) struct Walk {
    pub(super) day: Date,
    pub(super) steps: Vec<Step>,
    /// Set when the clock stands still and nobody knows until when: the walk has ended without a last day.
    pub(super) standing: Option<Standing>,
    calendar_asked: bool,
}

/// A suspension that lasts.
pub(super) struct Standing {
    pub(super) since: Date,
    pub(super) remaining_days: u32,
}

impl Walk {
    /// What the result rests on: the calendar, when it was asked.
    pub(super) fn parameters(&self, calendar: &Calendar) -> Vec<ParameterUsed> {
        if self.calendar_asked { vec![calendar.as_parameter()] } else { Vec::new() }
    }
}

/// Walks the whole period. `stops` are in order and do not overlap.
pub(super) fn walk(
    event_fact: &str,
    event: Date,
    period: Period,
    method: Method,
    calendar: &Calendar,
    stops: &[Suspension],
) -> Result<Walk, PeriodError> {
    if period.amount() == 0 {
        return Err(PeriodError::NoLength { unit: period.unit() });
    }
    if !method.knows(period) {
        return Err(PeriodError::UnitUnknownToMethod { method: method.code(), unit: period.unit() });
    }
    let course = Course { event, period, calendar, stops };
    let first_day = course.after(event)?;
    let mut walk = Walk {
        day: event,
        steps: vec![
            Step::Event { fact: event_fact.to_owned(), on: event },
            Step::EventDayNotCounted { first_day },
        ],
        standing: None,
        calendar_asked: false,
    };
    if matches!(period, Period::WorkingDays(_)) {
        course.count_working_days(&mut walk)?;
    } else {
        course.count_calendar_units(&mut walk, first_day)?;
    }
    if method.moves_to_working_day() && walk.standing.is_none() {
        course.move_to_working_day(&mut walk)?;
    }
    let two_or_more = !matches!(period, Period::Days(1) | Period::WorkingDays(1));
    if method.guarantees_two_working_days() && two_or_more && walk.standing.is_none() {
        course.include_two_working_days(&mut walk)?;
    }
    Ok(walk)
}

/// What stays the same during a walk.
struct Course<'a> {
    event: Date,
    period: Period,
    calendar: &'a Calendar,
    stops: &'a [Suspension],
}

impl Course<'_> {
    /// Counts days, weeks, months or years: first as if the clock never stood still, then every suspension that
    /// begins on or before the end reached so far moves the end by its days.
    fn count_calendar_units(&self, walk: &mut Walk, first_day: Date) -> Result<(), PeriodError> {
        let end = self.add_units()?;
        walk.day = end;
        walk.steps.push(self.add_step(end));
        let by_date = matches!(self.period, Period::Months(_) | Period::Years(_));
        if by_date && end.day() != self.event.day() {
            walk.steps.push(Step::LastDayOfMonth { reaches: end });
        }
        for stop in self.stops {
            let from = stop.from.max(first_day);
            if from > walk.day {
                break;
            }
            let Some(until) = stop.until else {
                let left = days_between(from, walk.day).saturating_add(1);
                walk.standing = Some(Standing { since: stop.from, remaining_days: left });
                return Ok(());
            };
            let days = days_between(from, until);
            if days > 0 {
                walk.day = self.shifted(walk.day, days)?;
                walk.steps.push(Step::Suspended { from, until: Some(until), days });
            }
        }
        Ok(())
    }

    /// Counts working days one by one; a working day on which the clock stands still is not counted.
    fn count_working_days(&self, walk: &mut Walk) -> Result<(), PeriodError> {
        walk.calendar_asked = true;
        let mut left = self.period.amount();
        while left > 0 {
            let next = self.after(walk.day)?;
            if let Some(stop) = self.stop_at(next) {
                let Some(until) = stop.until else {
                    walk.standing = Some(Standing { since: stop.from, remaining_days: left });
                    return Ok(());
                };
                let days = self.working_days(next, until)?;
                walk.steps.push(Step::Suspended { from: next, until: Some(until), days });
                walk.day = self.before(until)?;
                continue;
            }
            walk.day = next;
            if self.calendar.is_working_day(next)? {
                left -= 1;
            }
        }
        walk.steps.push(self.add_step(walk.day));
        Ok(())
    }

    /// A last day of rest moves to the next working day on which the clock runs.
    fn move_to_working_day(&self, walk: &mut Walk) -> Result<(), PeriodError> {
        walk.calendar_asked = true;
        loop {
            if let Some(stop) = self.stop_at(walk.day) {
                let Some(until) = stop.until else {
                    walk.standing = Some(Standing { since: stop.from, remaining_days: 0 });
                    return Ok(());
                };
                let days = days_between(walk.day, until);
                walk.steps.push(Step::Suspended { from: walk.day, until: Some(until), days });
                walk.day = until;
            }
            let Some(because) = self.calendar.rest_reason(walk.day)? else { return Ok(()) };
            let because = because.to_owned();
            let reaches = self.calendar.next_working_day(walk.day)?;
            walk.steps.push(Step::NextWorkingDay { from: walk.day, reaches, because });
            walk.day = reaches;
            if self.stop_at(reaches).is_none() {
                return Ok(());
            }
        }
    }

    /// Goes on until two working days on which the clock ran lie in the period (Reg. 1182/71 Art. 3(5)).
    fn include_two_working_days(&self, walk: &mut Walk) -> Result<(), PeriodError> {
        walk.calendar_asked = true;
        let mut found = 0_u8;
        let mut day = self.event;
        while found < 2 && day < walk.day {
            day = self.after(day)?;
            if self.stop_at(day).is_none() && self.calendar.is_working_day(day)? {
                found += 1;
            }
        }
        if found >= 2 {
            return Ok(());
        }
        while found < 2 {
            day = self.after(day)?;
            if let Some(stop) = self.stop_at(day) {
                let Some(until) = stop.until else {
                    walk.standing = Some(Standing { since: stop.from, remaining_days: 0 });
                    return Ok(());
                };
                walk.steps.push(Step::Suspended {
                    from: day,
                    until: Some(until),
                    days: days_between(day, until),
                });
                day = self.before(until)?;
            } else if self.calendar.is_working_day(day)? {
                found += 1;
            }
        }
        walk.day = day;
        walk.steps.push(Step::AtLeastTwoWorkingDays { reaches: day });
        Ok(())
    }

    /// The suspension in force on a day.
    fn stop_at(&self, day: Date) -> Option<Suspension> {
        self.stops.iter().copied().find(|s| s.from <= day && s.until.is_none_or(|until| day < until))
    }

    /// Working days from one date up to, not including, another.
    fn working_days(&self, from: Date, until: Date) -> Result<u32, PeriodError> {
        let mut count = 0;
        let mut day = from;
        while day < until {
            if self.calendar.is_working_day(day)? {
                count += 1;
            }
            day = self.after(day)?;
        }
        Ok(count)
    }

    /// The day that the number of calendar units reaches. Weeks end on the weekday of the event, months and
    /// years on its date, or on the last day of the month where that date is missing.
    fn add_units(&self) -> Result<Date, PeriodError> {
        let amount = i64::from(self.period.amount());
        let span = match self.period {
            Period::Days(_) | Period::WorkingDays(_) => Span::new().try_days(amount),
            Period::Weeks(_) => Span::new().try_weeks(amount),
            Period::Months(_) => Span::new().try_months(amount),
            Period::Years(_) => Span::new().try_years(amount),
        };
        span.and_then(|span| self.event.checked_add(span)).map_err(|_| self.out_of_range())
    }

    fn add_step(&self, reaches: Date) -> Step {
        Step::Add { amount: self.period.amount(), unit: self.period.unit().to_owned(), reaches }
    }

    fn after(&self, day: Date) -> Result<Date, PeriodError> {
        day.checked_add(1.day()).map_err(|_| self.out_of_range())
    }

    fn before(&self, day: Date) -> Result<Date, PeriodError> {
        day.checked_sub(1.day()).map_err(|_| self.out_of_range())
    }

    fn shifted(&self, day: Date, days: u32) -> Result<Date, PeriodError> {
        Span::new()
            .try_days(i64::from(days))
            .and_then(|span| day.checked_add(span))
            .map_err(|_| self.out_of_range())
    }

    const fn out_of_range(&self) -> PeriodError {
        PeriodError::OutOfRange { event: self.event, period: self.period }
    }
}

/// Whole days from one date to another; none when the other is earlier.
pub(super) fn days_between(from: Date, to: Date) -> u32 {
    let days = from.until((Unit::Day, to)).map_or(0, |span| span.get_days());
    u32::try_from(days).unwrap_or(0)
}
