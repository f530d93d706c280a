//! The Dutch calendar: what the act names is there in every year, and every difference from two libraries is explained.

use std::collections::BTreeMap;
use std::path::Path;

use law::{Date, Method, ParameterStatus, Period};

use crate::parameters::{calendar_from_toml, calendar_of_state};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_dutch_calendar_names_every_day_of_the_act_in_every_year() {
    let calendar = calendar_of_state("NL").unwrap();
    assert_eq!(calendar.years(), (2015, 2035));
    let named = [
        "Nieuwjaarsdag",
        "Goede Vrijdag",
        "Tweede paasdag",
        "Koningsdag",
        "Bevrijdingsdag",
        "Hemelvaartsdag",
        "Tweede pinksterdag",
        "Eerste kerstdag",
        "Tweede kerstdag",
    ];
    for year in 2015..=2035 {
        for name in named {
            let found = calendar.holidays().filter(|(on, n)| on.year() == year && n.contains(name)).count();
            assert_eq!(found, 1, "{name} in {year}");
        }
    }
}

#[test]
fn the_kings_birthday_is_celebrated_on_a_saturday_when_it_falls_on_a_sunday() {
    let calendar = calendar_of_state("NL").unwrap();
    let celebrated = |year| calendar.holidays().find(|(on, name)| on.year() == year && *name == "Koningsdag");
    for (year, day) in [(2024, 27), (2025, 26), (2026, 27), (2031, 26)] {
        assert_eq!(celebrated(year).unwrap().0, Date::new(year, 4, day).unwrap());
    }
}

#[test]
fn a_period_that_ends_on_a_day_equated_by_decree_moves_on() {
    // Friday after Ascension Day 2026.
    let calendar = calendar_of_state("NL").unwrap();
    let last =
        law::last_day("notified-on", date("2026-05-08"), Period::Weeks(1), Method::Regulation1182, &calendar);
    assert_eq!(last.unwrap().result, date("2026-05-18"));
}

#[test]
fn the_list_is_marked_until_it_is_confirmed_and_names_its_act() {
    let calendar = calendar_of_state("NL").unwrap();
    assert_eq!(calendar.status(), ParameterStatus::Stated);
    assert_eq!(calendar.as_parameter().citation.unwrap().to_string(), "NL-ATW Art. 3");
}

#[test]
fn a_faulty_calendar_file_says_what_to_mend() {
    let head =
        "state = \"NL\"\nfirst-year = 2026\nlast-year = 2026\nstatus = \"stated\"\nsource = \"test\"\n";
    let day = |on: &str| format!("[[holiday]]\non = \"{on}\"\nname = \"x\"\n");
    let table = [
        (format!("{head}{}", day("2026-02-30")), "cannot be read"),
        (format!("{head}{}", day("2027-01-01")), "outside the years"),
        (format!("{head}{0}{0}", day("2026-05-05")), "twice"),
        (format!("{}{}", head.replace("\"test\"", "\"\""), day("2026-05-05")), "'source' is blank"),
    ];
    for (text, advice) in table {
        let message = calendar_from_toml("own.toml", &text).unwrap_err().to_string();
        assert!(message.starts_with("own.toml, ") && message.contains("the file: "), "{message}");
        assert!(message.contains(advice), "{message}");
    }
}

/// The Dutch rows of a list: date and English name.
fn rows(file: &Path) -> BTreeMap<Date, String> {
    let text = std::fs::read_to_string(file).unwrap();
    let dutch = text.lines().filter(|line| line.starts_with("NL,"));
    dutch
        .map(|line| {
            let fields: Vec<_> = line.split(',').collect();
            (date(fields[1]), fields.last().unwrap().trim_matches('"').to_owned())
        })
        .collect()
}

/// Why one of the two lists has a day that we do not have. None: no explanation.
fn theirs_explained(on: Date, name: &str) -> Option<&'static str> {
    match name {
        "Easter Sunday" | "Pentecost" => Some("a Sunday, a day of rest in its own right"),
        "New Year's Eve" if on.month() == 12 => Some("a bank holiday, not named by the act"),
        _ => None,
    }
}

/// Why one of the two lists lacks a day that we have.
fn ours_explained(name: &str) -> Option<&'static str> {
    match name {
        "Gelijkgestelde dag" => Some("equated by royal decree for periods only"),
        "Bevrijdingsdag" => Some("a day off only every fifth year; the act names it every year"),
        "Goede Vrijdag" => Some("equated by Art. 3(2); one library lists public days off only"),
        _ => None,
    }
}

#[test]
fn every_difference_from_two_public_lists_is_explained() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/calendars");
    let files = ["holidays0.109_eu_efta_2015_2035.csv", "date-holidays3.37.0_eu_efta_2015_2035.csv"];
    if !files.iter().all(|file| folder.join(file).is_file()) {
        eprintln!("skipped: {} does not hold the two lists", folder.display());
        return;
    }
    let calendar = calendar_of_state("NL").unwrap();
    let ours: BTreeMap<_, _> = calendar.holidays().map(|(on, name)| (on, name.to_owned())).collect();
    for file in files {
        let theirs = rows(&folder.join(file));
        assert!(theirs.len() > 150, "{file} was not read");
        let mut common = 0;
        for (on, name) in &theirs {
            if ours.contains_key(on) {
                common += 1;
            } else {
                assert!(theirs_explained(*on, name).is_some(), "{file} has {on} {name}, we do not");
            }
        }
        for (on, name) in ours.iter().filter(|(on, _)| !theirs.contains_key(on)) {
            assert!(ours_explained(name).is_some(), "we have {on} {name}, {file} does not");
        }
        // Seven days a year are beyond dispute: all but Good Friday and Liberation Day.
        assert!(common >= 7 * 21, "{file}: only {common} days in common");
    }
}
