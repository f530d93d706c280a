//! What holds for every event, period, calendar and suspension.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::{btree_set, vec};
use proptest::option::weighted;
use proptest::prelude::*;

use super::naive;
use crate::period::{Due, Method, Period, Suspension, extended_to, last_day, last_day_with_suspensions};
use crate::{Calendar, Derivation, Holiday};

fn day(offset: i32) -> Date {
    date(2022, 1, 1).checked_add(offset.days()).unwrap()
}

/// Dates from 2022 to the end of 2024: leap day included, no end outside the calendar below.
fn a_date() -> impl Strategy<Value = Date> {
    (0_i32..1096).prop_map(day)
}

fn a_period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (1_u32..400).prop_map(Period::Days),
        (1_u32..8).prop_map(Period::Days),
        (1_u32..60).prop_map(Period::WorkingDays),
        (1_u32..60).prop_map(Period::Weeks),
        (1_u32..30).prop_map(Period::Months),
        (1_u32..4).prop_map(Period::Years),
    ]
}

/// A period and a method that knows its unit.
fn a_computation() -> impl Strategy<Value = (Period, Method)> {
    (a_period(), proptest::sample::select(Method::ALL)).prop_map(|(period, method)| {
        if method.knows(period) { (period, method) } else { (period, Method::Regulation1182) }
    })
}

/// Calendars from almost empty to crowded, so that the guarantee of two working days matters: the crowded ones rest
/// by a pattern of up to 16 days that repeats over the years in which events lie.
fn holidays() -> impl Strategy<Value = Vec<Date>> {
    let sparse = btree_set(0_i32..2600, 0..60).prop_map(|days| days.into_iter().map(day).collect());
    let crowded = (any::<u16>(), 5_i32..=16).prop_map(|(pattern, length)| {
        (0..1500).filter(|offset| pattern >> (offset % length) & 1 == 1).map(day).collect()
    });
    prop_oneof![3 => sparse, 1 => crowded]
}

fn calendar(holidays: &[Date]) -> Calendar {
    let holidays = holidays.iter().map(|on| Holiday { on: *on, name: "holiday".to_owned() });
    Calendar::new("NL", 2022, 2060, holidays, "test").unwrap()
}

fn a_suspension() -> impl Strategy<Value = Suspension> {
    (a_date(), 0_i32..120)
        .prop_map(|(from, days)| Suspension { from, until: Some(from.checked_add(days.days()).unwrap()) })
}

fn computed(
    event: Date,
    (period, method): (Period, Method),
    calendar: &Calendar,
    stops: &[Suspension],
) -> Derivation {
    let due = last_day_with_suspensions("event", event, period, method, calendar, stops, event).unwrap();
    let Due::On(derivation) = due else { panic!("every suspension has an end") };
    derivation
}

/// How many random cases each property sees: a thousand, or as many as `NOSTOS_RANDOM_CASES` says. The figure and the
/// day of the last long run stand in docs/legal/README.md.
fn random_cases() -> u32 {
    std::env::var("NOSTOS_RANDOM_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(1000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: random_cases(), ..ProptestConfig::default() })]

    #[test]
    fn agrees_with_the_naive_reading(
        event in a_date(), how in a_computation(), holidays in holidays(), stops in vec(a_suspension(), 0..4),
    ) {
        let calendar = calendar(&holidays);
        let derivation = computed(event, how, &calendar, &stops);
        prop_assert_eq!(derivation.result, naive::last_day(event, how.0, how.1, &calendar, &stops));
    }

    #[test]
    fn without_suspensions_both_functions_say_the_same(
        event in a_date(), how in a_computation(), holidays in holidays(),
    ) {
        let calendar = calendar(&holidays);
        let plain = last_day("event", event, how.0, how.1, &calendar).unwrap();
        prop_assert_eq!(plain, computed(event, how, &calendar, &[]));
    }

    #[test]
    fn the_steps_lead_to_the_result(
        event in a_date(), how in a_computation(), holidays in holidays(), stops in vec(a_suspension(), 0..4),
    ) {
        // In a period of working days the count is one step from the event, so that only calendar units are walked.
        prop_assume!(!matches!(how.0, Period::WorkingDays(_)) || stops.is_empty());
        let derivation = computed(event, how, &calendar(&holidays), &stops);
        prop_assert_eq!(naive::follow(&derivation.steps), derivation.result);
    }

    #[test]
    fn one_more_holiday_never_shortens(
        event in a_date(), how in a_computation(), holidays in holidays(), more in a_date(),
        stops in vec(a_suspension(), 0..3),
    ) {
        let before = computed(event, how, &calendar(&holidays), &stops).result;
        let mut holidays = holidays;
        if !holidays.contains(&more) {
            holidays.push(more);
        }
        prop_assert!(computed(event, how, &calendar(&holidays), &stops).result >= before);
    }

    #[test]
    fn one_more_suspension_never_shortens(
        event in a_date(), how in a_computation(), holidays in holidays(), stops in vec(a_suspension(), 0..3),
        more in a_suspension(),
    ) {
        let calendar = calendar(&holidays);
        let before = computed(event, how, &calendar, &stops).result;
        let mut stops = stops;
        stops.push(more);
        prop_assert!(computed(event, how, &calendar, &stops).result >= before);
    }

    #[test]
    fn suspending_never_loses_days(
        event in a_date(), how in a_computation(), holidays in holidays(), stops in vec(a_suspension(), 0..4),
    ) {
        let calendar = calendar(&holidays);
        let last = computed(event, how, &calendar, &stops).result;
        let owed = match how.0 {
            Period::WorkingDays(days) => days,
            other => naive::length(event, other),
        };
        let (mut day, mut had) = (event, 0);
        while day < last {
            day = naive::tomorrow(day);
            let counts = !matches!(how.0, Period::WorkingDays(_)) || calendar.is_working_day(day).unwrap();
            if counts && !naive::stands_still(day, &stops) {
                had += 1;
            }
        }
        prop_assert!(had >= owed, "{had} of {owed}");
    }

    #[test]
    fn the_order_of_suspensions_does_not_matter(
        event in a_date(), how in a_computation(), holidays in holidays(), stops in vec(a_suspension(), 2..5),
    ) {
        let calendar = calendar(&holidays);
        let mut turned = stops.clone();
        turned.reverse();
        prop_assert_eq!(computed(event, how, &calendar, &stops), computed(event, how, &calendar, &turned));
    }

    #[test]
    fn one_more_unit_never_ends_earlier(event in a_date(), how in a_computation(), holidays in holidays()) {
        let calendar = calendar(&holidays);
        let longer = match how.0 {
            Period::Days(n) => Period::Days(n + 1),
            Period::WorkingDays(n) => Period::WorkingDays(n + 1),
            Period::Weeks(n) => Period::Weeks(n + 1),
            Period::Months(n) => Period::Months(n + 1),
            Period::Years(n) => Period::Years(n + 1),
        };
        let shorter = computed(event, how, &calendar, &[]).result;
        prop_assert!(computed(event, (longer, how.1), &calendar, &[]).result >= shorter);
    }

    #[test]
    fn the_border_procedure_never_ends_later_than_regulation_1182_71(
        event in a_date(), days in 1_u32..100, holidays in holidays(),
    ) {
        let calendar = calendar(&holidays);
        let border = computed(event, (Period::Days(days), Method::BorderProcedureRegulation), &calendar, &[]);
        let reg1182 = computed(event, (Period::Days(days), Method::Regulation1182), &calendar, &[]);
        prop_assert!(border.result <= reg1182.result);
    }

    #[test]
    fn when_the_clock_runs_again_exactly_the_remaining_days_are_left(
        event in a_date(), period in a_period(), holidays in holidays(), earlier in vec(a_suspension(), 0..3),
        from in a_date(), resumes_after in 0_i32..200, today in a_date(),
    ) {
        let calendar = calendar(&holidays);
        let mut stops = earlier;
        stops.push(Suspension { from, until: None });
        let due = last_day_with_suspensions(
            "event", event, period, Method::PlainCalendar, &calendar, &stops, today,
        ).unwrap();
        let Due::ClockStopped(stopped) = due else { return Ok(()) };
        // The clock runs again on a day after everything that began before.
        let resumes = stops.iter().filter_map(|s| s.until).chain([stopped.since, naive::tomorrow(event)]).max().unwrap();
        let resumes = resumes.checked_add(resumes_after.days()).unwrap();
        let count = stops.len() - 1;
        stops[count].until = Some(resumes.max(from));
        let resumes = resumes.max(from);
        let last = computed(event, (period, Method::PlainCalendar), &calendar, &stops).result;
        let mut left = 0;
        let mut day = resumes;
        while day <= last {
            let counts = !matches!(period, Period::WorkingDays(_)) || calendar.is_working_day(day).unwrap();
            left += u32::from(counts);
            day = naive::tomorrow(day);
        }
        prop_assert_eq!(left, stopped.remaining_days);
    }

    #[test]
    fn an_extension_never_shortens(event in a_date(), how in a_computation(), to in weighted(0.9, a_date())) {
        let derivation = computed(event, how, &calendar(&[]), &[]);
        let before = derivation.result;
        let to = to.unwrap_or(before);
        match extended_to(derivation, to) {
            Ok(longer) => prop_assert!(longer.result == to && to >= before),
            Err(_) => prop_assert!(to < before),
        }
    }
}
