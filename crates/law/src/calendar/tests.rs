//! What a calendar must and must not answer.

use jiff::civil::{Date, Weekday, date};

use super::{Calendar, CalendarError, Holiday};
use crate::ParameterStatus;

fn holiday(on: Date, name: &str) -> Holiday {
    Holiday { on, name: name.to_owned() }
}

fn christmas() -> Calendar {
    let holidays = [
        holiday(date(2026, 12, 25), "Eerste kerstdag"),
        holiday(date(2026, 12, 26), "Tweede kerstdag"),
        holiday(date(2027, 1, 1), "Nieuwjaarsdag"),
    ];
    Calendar::new("NL", 2026, 2027, holidays, "test").unwrap()
}

#[test]
fn a_holiday_on_a_saturday_is_called_saturday_as_the_acts_name_it() {
    let calendar = christmas();
    assert_eq!(calendar.rest_reason(date(2026, 12, 26)), Ok(Some("saturday")));
    assert_eq!(calendar.rest_reason(date(2026, 12, 25)), Ok(Some("Eerste kerstdag")));
    assert_eq!(calendar.rest_reason(date(2026, 12, 28)), Ok(None));
}

#[test]
fn the_next_working_day_lies_after_the_day_even_when_that_is_a_working_day() {
    let calendar = christmas();
    assert_eq!(calendar.next_working_day(date(2026, 12, 24)), Ok(date(2026, 12, 28)));
    assert_eq!(calendar.next_working_day(date(2026, 12, 28)), Ok(date(2026, 12, 29)));
    assert_eq!(calendar.next_working_day(date(2026, 12, 31)), Ok(date(2027, 1, 4)));
}

#[test]
fn a_year_without_a_list_is_refused_and_never_taken_for_a_year_without_holidays() {
    let calendar = christmas();
    for day in [date(2025, 12, 31), date(2028, 1, 3), date(2028, 1, 1)] {
        let refused = calendar.is_working_day(day).unwrap_err();
        assert!(matches!(refused, CalendarError::YearNotCovered { year, .. } if year == day.year()));
        assert!(refused.to_string().contains("load the official list"), "{refused}");
    }
    assert!(calendar.next_working_day(date(2027, 12, 31)).is_err());
}

#[test]
fn a_faulty_list_is_refused() {
    let day = date(2026, 5, 5);
    let twice = [holiday(day, "Bevrijdingsdag"), holiday(day, "Hemelvaartsdag")];
    assert!(matches!(
        Calendar::new("NL", 2026, 2026, twice, "test"),
        Err(CalendarError::HolidayTwice { .. })
    ));
    let outside = [holiday(day, "Bevrijdingsdag")];
    let refused = Calendar::new("NL", 2027, 2028, outside, "test");
    assert!(matches!(refused, Err(CalendarError::HolidayOutsideYears { .. })));
    assert!(matches!(Calendar::new("NL", 2028, 2027, [], "test"), Err(CalendarError::NoYears { .. })));
}

#[test]
fn a_partner_country_may_rest_on_other_days_but_not_on_all() {
    let calendar = christmas().with_weekend(&[Weekday::Friday, Weekday::Saturday]).unwrap();
    assert_eq!(calendar.rest_reason(date(2026, 12, 18)), Ok(Some("friday")));
    assert_eq!(calendar.is_working_day(date(2026, 12, 20)), Ok(true));
    let every_day = [
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
        Weekday::Saturday,
        Weekday::Sunday,
    ];
    assert!(matches!(christmas().with_weekend(&every_day), Err(CalendarError::NoWorkingDays { .. })));
}

#[test]
fn a_list_that_nobody_confirmed_says_so_as_a_parameter() {
    assert_eq!(christmas().as_parameter().status, ParameterStatus::Stated);
    let confirmed = christmas().with_authority(ParameterStatus::Confirmed, None);
    assert_eq!(confirmed.as_parameter().status, ParameterStatus::Confirmed);
    assert_eq!(confirmed.as_parameter().value, "NL 2026-2027");
}
