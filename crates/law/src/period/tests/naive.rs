//! A second reading of the two regulations, as slow and as literal as possible: one day at a time, with month lengths
//! written out. Shares no arithmetic with the code under test.

use jiff::civil::Date;

use crate::period::{Method, Period, Suspension};
use crate::{Calendar, Step};

fn days_in_month(year: i16, month: i8) -> i8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

pub(super) fn tomorrow(day: Date) -> Date {
    let (year, month, number) = (day.year(), day.month(), day.day());
    if number < days_in_month(year, month) {
        Date::new(year, month, number + 1).unwrap()
    } else if month < 12 {
        Date::new(year, month + 1, 1).unwrap()
    } else {
        Date::new(year + 1, 1, 1).unwrap()
    }
}

pub(super) fn stands_still(day: Date, stops: &[Suspension]) -> bool {
    stops.iter().any(|stop| stop.from <= day && stop.until.is_none_or(|until| day < until))
}

fn same_date_after(event: Date, months: u32) -> Date {
    let (mut year, mut month) = (event.year(), event.month());
    for _ in 0..months {
        month += 1;
        if month > 12 {
            month = 1;
            year += 1;
        }
    }
    Date::new(year, month, event.day().min(days_in_month(year, month))).unwrap()
}

/// How many calendar days the period has.
pub(super) fn length(event: Date, period: Period) -> u32 {
    let end = match period {
        Period::Days(days) => return days,
        Period::Weeks(weeks) => return weeks * 7,
        Period::Months(months) => same_date_after(event, months),
        Period::Years(years) => same_date_after(event, years * 12),
        Period::WorkingDays(_) => panic!("has no length in calendar days"),
    };
    let (mut day, mut count) = (event, 0);
    while day < end {
        day = tomorrow(day);
        count += 1;
    }
    count
}

/// The last day, every suspension having an end.
pub(super) fn last_day(
    event: Date,
    period: Period,
    method: Method,
    calendar: &Calendar,
    stops: &[Suspension],
) -> Date {
    let works = |day: Date| calendar.is_working_day(day).unwrap();
    let counts =
        |day: Date| !stands_still(day, stops) && (!matches!(period, Period::WorkingDays(_)) || works(day));
    let mut left = match period {
        Period::WorkingDays(days) => days,
        Period::Days(_) | Period::Weeks(_) | Period::Months(_) | Period::Years(_) => length(event, period),
    };
    let mut day = event;
    while left > 0 {
        day = tomorrow(day);
        if counts(day) {
            left -= 1;
        }
    }
    if method == Method::PlainCalendar {
        return day;
    }
    let good_day = |day: Date| works(day) && !stands_still(day, stops);
    let enough = |last: Date| {
        if method != Method::Regulation1182 || matches!(period, Period::Days(1) | Period::WorkingDays(1)) {
            return true;
        }
        let (mut day, mut found) = (event, 0);
        while day < last {
            day = tomorrow(day);
            if good_day(day) {
                found += 1;
            }
        }
        found >= 2
    };
    while !(good_day(day) && enough(day)) {
        day = tomorrow(day);
    }
    day
}

/// The day that the steps lead to when a reader follows them one by one.
pub(super) fn follow(steps: &[Step]) -> Date {
    let mut at = None;
    for step in steps {
        at = Some(match step {
            Step::Event { on, .. } => *on,
            Step::EventDayNotCounted { first_day } => {
                assert_eq!(Some(*first_day), at.map(tomorrow));
                continue;
            }
            Step::Add { reaches, .. }
            | Step::LastDayOfMonth { reaches }
            | Step::AtLeastTwoWorkingDays { reaches }
            | Step::ExtendedTo { reaches } => *reaches,
            Step::Spell { .. }
            | Step::FirstDayCounts { .. }
            | Step::InDays { .. }
            | Step::UsedBefore { .. }
            | Step::LimitedTo { .. } => panic!("a step of a detention in a period"),
            Step::NextWorkingDay { from, reaches, .. } => {
                assert_eq!(Some(*from), at);
                *reaches
            }
            Step::Suspended { days, .. } => {
                let mut day = at.unwrap();
                for _ in 0..*days {
                    day = tomorrow(day);
                }
                day
            }
        });
    }
    at.unwrap()
}
