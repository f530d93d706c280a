//! Known dates of both regulations, the differences between them, and properties against a second, naive reading.

mod naive;
mod properties;

use jiff::civil::{Date, date};

use super::{Due, Method, Period, PeriodError, Suspension, extended_to, last_day, last_day_with_suspensions};
use crate::{Calendar, CalendarError, Holiday, ParameterStatus, Step};

/// Public holidays of the Netherlands that the tables below meet.
pub(super) fn netherlands() -> Calendar {
    let holidays = [
        (date(2024, 1, 1), "Nieuwjaarsdag"),
        (date(2024, 12, 25), "Eerste kerstdag"),
        (date(2024, 12, 26), "Tweede kerstdag"),
        (date(2025, 1, 1), "Nieuwjaarsdag"),
        (date(2025, 12, 25), "Eerste kerstdag"),
        (date(2025, 12, 26), "Tweede kerstdag"),
        (date(2026, 1, 1), "Nieuwjaarsdag"),
        (date(2026, 4, 3), "Goede Vrijdag"),
        (date(2026, 4, 6), "Tweede paasdag"),
        (date(2026, 4, 27), "Koningsdag"),
        (date(2026, 5, 5), "Bevrijdingsdag"),
        (date(2026, 5, 14), "Hemelvaartsdag"),
        (date(2026, 5, 25), "Tweede pinksterdag"),
        (date(2026, 12, 25), "Eerste kerstdag"),
        (date(2026, 12, 26), "Tweede kerstdag"),
        (date(2027, 1, 1), "Nieuwjaarsdag"),
    ];
    let holidays = holidays.map(|(on, name)| Holiday { on, name: name.to_owned() });
    Calendar::new("NL", 2024, 2028, holidays, "test").unwrap()
}

fn ends(event: Date, period: Period, method: Method) -> Date {
    last_day("notified-on", event, period, method, &netherlands()).unwrap().result
}

use Method::{
    AsylumProcedureRegulation as Asylum, BorderProcedureRegulation as Border, PlainCalendar as Plain,
    Regulation1182 as Reg1182,
};
use Period::{Days, Months, Weeks, WorkingDays, Years};

#[test]
fn regulation_1182_71_known_dates() {
    let table = [
        // The day of the event is not counted.
        (date(2026, 3, 2), Days(1), date(2026, 3, 3)),
        (date(2026, 3, 2), Days(10), date(2026, 3, 12)),
        // Ends on a Saturday, a Sunday, a holiday before a weekend.
        (date(2026, 3, 2), Days(5), date(2026, 3, 9)),
        (date(2026, 3, 2), Days(6), date(2026, 3, 9)),
        (date(2026, 11, 27), Days(28), date(2026, 12, 28)),
        (date(2026, 4, 7), Days(28), date(2026, 5, 6)),
        // One day that falls on Good Friday: one working day is enough, it is no period of two days.
        (date(2026, 4, 2), Days(1), date(2026, 4, 7)),
        // Same weekday.
        (date(2026, 6, 5), Weeks(1), date(2026, 6, 12)),
        (date(2026, 6, 12), Weeks(12), date(2026, 9, 4)),
        (date(2026, 11, 27), Weeks(4), date(2026, 12, 28)),
        // Same date; the date missing; the last day of a short month as event.
        (date(2026, 1, 15), Months(1), date(2026, 2, 16)),
        (date(2026, 1, 31), Months(1), date(2026, 3, 2)),
        (date(2024, 1, 31), Months(1), date(2024, 2, 29)),
        (date(2025, 11, 30), Months(3), date(2026, 3, 2)),
        (date(2026, 2, 28), Months(1), date(2026, 3, 30)),
        (date(2026, 8, 31), Months(1), date(2026, 9, 30)),
        // Years, from a leap day as well.
        (date(2024, 2, 29), Years(1), date(2025, 2, 28)),
        (date(2024, 2, 29), Years(4), date(2028, 2, 29)),
        (date(2026, 7, 1), Years(1), date(2027, 7, 1)),
        // Working days over Easter.
        (date(2026, 4, 1), WorkingDays(1), date(2026, 4, 2)),
        (date(2026, 4, 1), WorkingDays(3), date(2026, 4, 8)),
        (date(2026, 12, 24), WorkingDays(5), date(2027, 1, 4)),
    ];
    for (event, period, expected) in table {
        assert_eq!(ends(event, period, Reg1182), expected, "{period} from {event}");
    }
}

#[test]
fn regulation_2024_1349_art_11_known_dates() {
    let table = [
        (date(2026, 6, 12), Weeks(12), date(2026, 9, 4)),
        (date(2026, 6, 15), Days(15), date(2026, 6, 30)),
        (date(2026, 3, 2), Days(5), date(2026, 3, 9)),
        (date(2026, 1, 31), Months(1), date(2026, 3, 2)),
        (date(2026, 11, 30), Months(3), date(2027, 3, 1)),
        (date(2026, 4, 2), Days(1), date(2026, 4, 7)),
    ];
    for (event, period, expected) in table {
        assert_eq!(ends(event, period, Border), expected, "{period} from {event}");
        assert_eq!(ends(event, period, Asylum), expected, "Regulation 2024/1348 Art. 73 reads alike");
    }
}

#[test]
fn only_regulation_1182_71_guarantees_two_working_days() {
    let table = [
        // Friday, two days: Saturday, Sunday, so Monday; the second working day is Tuesday.
        (date(2026, 3, 6), Days(2), date(2026, 3, 9), date(2026, 3, 10)),
        // Maundy Thursday, two days.
        (date(2026, 4, 2), Days(2), date(2026, 4, 7), date(2026, 4, 8)),
        // Maundy Thursday, five days end on the Tuesday after Easter, the first working day.
        (date(2026, 4, 2), Days(5), date(2026, 4, 7), date(2026, 4, 8)),
        // Christmas Eve, four days.
        (date(2026, 12, 24), Days(4), date(2026, 12, 28), date(2026, 12, 29)),
        // Thursday, two days: Friday and Monday are two working days under both.
        (date(2026, 3, 5), Days(2), date(2026, 3, 9), date(2026, 3, 9)),
    ];
    for (event, period, border, reg1182) in table {
        assert_eq!(ends(event, period, Border), border, "{period} from {event}");
        assert_eq!(ends(event, period, Reg1182), reg1182, "{period} from {event}");
    }
}

#[test]
fn the_plain_calendar_ends_on_the_day_itself_and_asks_no_calendar() {
    assert_eq!(ends(date(2026, 1, 31), Months(1), Plain), date(2026, 2, 28));
    assert_eq!(ends(date(2026, 4, 2), Days(2), Plain), date(2026, 4, 4));
    // An entry ban of twenty years ends long after the years that any calendar covers.
    let ban = last_day("left-on", date(2026, 5, 9), Months(240), Plain, &netherlands()).unwrap();
    assert_eq!(ban.result, date(2046, 5, 9));
    assert!(ban.parameters.is_empty() && ban.citations.is_empty());
}

#[test]
fn every_date_carries_its_steps_its_provision_and_the_unconfirmed_calendar() {
    let derived = last_day("notified-on", date(2026, 11, 27), Days(28), Reg1182, &netherlands()).unwrap();
    let expected = [
        Step::Event { fact: "notified-on".to_owned(), on: date(2026, 11, 27) },
        Step::EventDayNotCounted { first_day: date(2026, 11, 28) },
        Step::Add { amount: 28, unit: "days".to_owned(), reaches: date(2026, 12, 25) },
        Step::NextWorkingDay {
            from: date(2026, 12, 25),
            reaches: date(2026, 12, 28),
            because: "Eerste kerstdag".to_owned(),
        },
    ];
    assert_eq!(derived.steps, expected);
    assert_eq!(derived.citations.iter().map(ToString::to_string).collect::<Vec<_>>(), ["REG1182 Art. 3"]);
    assert!(derived.is_unconfirmed(), "the calendar was asked and nobody confirmed it");
    let confirmed = netherlands().with_authority(ParameterStatus::Confirmed, None);
    let derived = last_day("notified-on", date(2026, 11, 27), Days(28), Reg1182, &confirmed).unwrap();
    assert!(!derived.is_unconfirmed());
}

#[test]
fn a_date_missing_in_its_month_is_explained() {
    let derived = last_day("decided-on", date(2024, 1, 31), Months(1), Reg1182, &netherlands()).unwrap();
    assert!(derived.steps.contains(&Step::LastDayOfMonth { reaches: date(2024, 2, 29) }));
    let derived = last_day("decided-on", date(2024, 1, 29), Months(1), Reg1182, &netherlands()).unwrap();
    assert!(!derived.steps.iter().any(|step| matches!(step, Step::LastDayOfMonth { .. })));
}

#[test]
fn what_cannot_be_computed_is_refused() {
    let calendar = netherlands();
    let refused = |event, period, method| last_day("x", event, period, method, &calendar).unwrap_err();
    let day = date(2026, 3, 2);
    assert_eq!(refused(day, Days(0), Reg1182), PeriodError::NoLength { unit: "days" });
    for period in [WorkingDays(3), Years(1)] {
        for method in [Border, Asylum] {
            assert!(matches!(refused(day, period, method), PeriodError::UnitUnknownToMethod { .. }));
        }
    }
    for period in [Days(u32::MAX), Weeks(u32::MAX), Months(u32::MAX), Years(u32::MAX), Years(8000)] {
        assert!(matches!(refused(day, period, Plain), PeriodError::OutOfRange { .. }), "{period}");
    }
    for (event, period) in [(day, Years(3)), (day, WorkingDays(u32::MAX)), (date(2022, 1, 3), Days(5))] {
        let error = refused(event, period, Reg1182);
        assert!(matches!(error, PeriodError::Calendar(CalendarError::YearNotCovered { .. })), "{error}");
    }
}

#[test]
fn an_extension_moves_the_last_day_and_never_back() {
    let derived = last_day("notified-on", date(2026, 3, 2), Days(28), Reg1182, &netherlands()).unwrap();
    let before = derived.result;
    let longer = extended_to(derived.clone(), date(2026, 5, 1)).unwrap();
    assert_eq!(longer.result, date(2026, 5, 1));
    assert_eq!(longer.steps.last(), Some(&Step::ExtendedTo { reaches: date(2026, 5, 1) }));
    let refused = extended_to(derived, date(2026, 3, 20)).unwrap_err();
    assert_eq!(refused, PeriodError::ExtensionShortens { from: before, to: date(2026, 3, 20) });
}

fn stop(from: Date, until: Option<Date>) -> Suspension {
    Suspension { from, until }
}

fn due(period: Period, method: Method, stops: &[Suspension]) -> Due {
    let today = date(2026, 7, 1);
    last_day_with_suspensions("notified-on", date(2026, 6, 1), period, method, &netherlands(), stops, today)
        .unwrap()
}

#[test]
fn days_under_suspension_are_not_counted() {
    // Monday 1 June 2026, 28 days: without suspension Monday 29 June.
    let table: &[(&[(Date, Date)], Date)] = &[
        (&[], date(2026, 6, 29)),
        // Ten days in the middle; the end reached is a Thursday.
        (&[(date(2026, 6, 10), date(2026, 6, 20))], date(2026, 7, 9)),
        // From before the event: only days that could count are lost.
        (&[(date(2026, 5, 1), date(2026, 6, 4))], date(2026, 7, 1)),
        // Over before the first day, or begun after the last.
        (&[(date(2026, 5, 1), date(2026, 6, 2))], date(2026, 6, 29)),
        (&[(date(2026, 6, 30), date(2026, 7, 30))], date(2026, 6, 29)),
        // On the last day itself.
        (&[(date(2026, 6, 29), date(2026, 7, 6))], date(2026, 7, 6)),
        // Overlapping and touching ones count once.
        (&[(date(2026, 6, 10), date(2026, 6, 15)), (date(2026, 6, 12), date(2026, 6, 20))], date(2026, 7, 9)),
        (&[(date(2026, 6, 15), date(2026, 6, 20)), (date(2026, 6, 10), date(2026, 6, 15))], date(2026, 7, 9)),
        // A second one that only the first brings into the period.
        (&[(date(2026, 6, 10), date(2026, 6, 12)), (date(2026, 7, 1), date(2026, 7, 3))], date(2026, 7, 3)),
        // No day at all.
        (&[(date(2026, 6, 10), date(2026, 6, 10))], date(2026, 6, 29)),
    ];
    for (stops, expected) in table {
        let stops: Vec<_> = stops.iter().map(|(from, until)| stop(*from, Some(*until))).collect();
        let due = due(Days(28), Reg1182, &stops);
        assert_eq!(due.last_day().unwrap().result, *expected, "{stops:?}");
    }
}

#[test]
fn touching_suspensions_are_told_as_one() {
    let stops =
        [stop(date(2026, 6, 10), Some(date(2026, 6, 15))), stop(date(2026, 6, 15), Some(date(2026, 6, 20)))];
    let due = due(Days(28), Reg1182, &stops);
    let told = due.last_day().unwrap().steps.iter().filter(|step| matches!(step, Step::Suspended { .. }));
    let whole = Step::Suspended { from: date(2026, 6, 10), until: Some(date(2026, 6, 20)), days: 10 };
    assert_eq!(told.collect::<Vec<_>>(), [&whole]);
}

#[test]
fn while_the_clock_stands_still_there_is_no_last_day() {
    let Due::ClockStopped(stopped) = due(Days(28), Reg1182, &[stop(date(2026, 6, 10), None)]) else {
        panic!("the clock stands still");
    };
    assert_eq!(stopped.since, date(2026, 6, 10));
    assert_eq!(stopped.remaining_days, 20, "10 to 29 June");
    let last = Step::Suspended { from: date(2026, 6, 10), until: None, days: 22 };
    assert_eq!(stopped.steps.last(), Some(&last), "10 June to 1 July, today, are not counted so far");
}

#[test]
fn a_clock_that_stops_after_the_last_day_changes_nothing() {
    let due = due(Days(28), Reg1182, &[stop(date(2026, 6, 30), None)]);
    assert_eq!(due.last_day().unwrap().result, date(2026, 6, 29));
}

#[test]
fn a_last_day_of_rest_never_moves_to_a_day_on_which_the_clock_stands_still() {
    // 5 days end on Saturday 6 June. The clock stands still on Monday and Tuesday.
    let stops = [stop(date(2026, 6, 8), Some(date(2026, 6, 10)))];
    assert_eq!(due(Days(5), Reg1182, &stops).last_day().unwrap().result, date(2026, 6, 10));
    let stops = [stop(date(2026, 6, 8), None)];
    let Due::ClockStopped(stopped) = due(Days(5), Reg1182, &stops) else { panic!("stands still") };
    assert_eq!(stopped.remaining_days, 0, "only the move to a working day was left");
}

#[test]
fn working_days_under_suspension_are_not_counted() {
    // From Monday 1 June: Tuesday, then Wednesday to Monday stand still (4 working days), then Tuesday, Wednesday.
    let stops = [stop(date(2026, 6, 3), Some(date(2026, 6, 9)))];
    let due = due(WorkingDays(3), Reg1182, &stops);
    let derived = due.last_day().unwrap();
    assert_eq!(derived.result, date(2026, 6, 10));
    let step = Step::Suspended { from: date(2026, 6, 3), until: Some(date(2026, 6, 9)), days: 4 };
    assert!(derived.steps.contains(&step), "{:?}", derived.steps);
}

#[test]
fn a_suspension_that_ends_before_it_begins_is_refused() {
    let stops = [stop(date(2026, 6, 8), Some(date(2026, 6, 7)))];
    let calendar = netherlands();
    let today = date(2026, 7, 1);
    let refused =
        last_day_with_suspensions("x", date(2026, 6, 1), Days(5), Reg1182, &calendar, &stops, today);
    assert!(matches!(refused, Err(PeriodError::SuspensionReversed { .. })));
}

#[test]
fn periods_are_printed_as_files_write_them() {
    for (period, printed) in [
        (Days(28), "28 days"),
        (WorkingDays(1), "1 working day"),
        (WorkingDays(3), "3 working days"),
        (Weeks(1), "1 week"),
        (Months(60), "60 months"),
        (Years(1), "1 year"),
    ] {
        assert_eq!(period.to_string(), printed);
    }
}

#[test]
fn every_method_is_found_by_its_code() {
    for method in Method::ALL {
        assert_eq!(Method::of_code(method.code()), Some(*method));
    }
    assert_eq!(Method::of_code("1182"), None);
}
