//! Every state with data: complete, cited from registered acts, confirmed by nobody, holidays checked against an
//! independent computation of Easter.

use std::collections::BTreeSet;

use jiff::ToSpan;
use law::{Date, ParameterStatus};

use crate::acts;
use crate::parameters::{Competence, Origin, ParameterKey, ParameterSet, calendar_of_state};
use crate::{LawInForce, assess, facts::Facts};

fn day(year: i16, month: i8, number: i8) -> Date {
    Date::new(year, month, number).unwrap()
}

fn sets() -> Vec<ParameterSet> {
    ParameterSet::states().map(|state| ParameterSet::of_state(state).unwrap()).collect()
}

#[test]
fn belgium_germany_france_greece_malta_and_the_netherlands_are_served() {
    let states: Vec<_> = ParameterSet::states().collect();
    assert_eq!(states, ["BE", "DE", "FR", "GR", "MT", "NL"]);
    for state in states {
        let law = LawInForce::of_state(state).unwrap();
        assert_eq!((law.parameters().name(), law.calendar().state()), (state, state));
        let nothing = Facts { state: state.to_owned(), ..Facts::default() };
        assert!(!assess(&nothing, None, &law, day(2026, 11, 23)).findings.is_empty(), "{state}");
    }
}

#[test]
fn every_key_and_every_competence_has_an_entry_in_every_state() {
    for set in sets() {
        for key in ParameterKey::ALL.iter().filter(|key| !key.is_of_return_regulation()) {
            assert!(set.all().any(|p| p.key == *key), "{} {key}", set.name());
        }
        for competence in Competence::ALL {
            let entry = set.competent(*competence, day(2026, 11, 23));
            assert!(entry.is_some(), "{} {}", set.name(), competence.as_str());
        }
    }
}

#[test]
fn every_citation_names_a_registered_act_of_the_union_or_of_that_very_state() {
    for set in sets() {
        let of_parameters = set.all().filter_map(|p| p.citation.as_ref());
        let of_competences = set.competences().filter_map(|c| c.citation.as_ref());
        for citation in of_parameters.chain(of_competences) {
            assert!(acts::find(&citation.act).is_some(), "{}: {citation}", set.name());
            let national = citation.act.split_once('-').map(|(state, _)| state);
            assert!(national.is_none_or(|state| state == set.name()), "{}: {citation}", set.name());
        }
    }
}

#[test]
fn nothing_shipped_is_confirmed_and_whatever_is_empty_says_why() {
    for set in sets() {
        for parameter in set.all() {
            assert_ne!(parameter.status, ParameterStatus::Confirmed, "{} {}", set.name(), parameter.key);
            let doubtful =
                parameter.status == ParameterStatus::Empty || parameter.origin == Origin::Installation;
            assert!(!doubtful || !parameter.note.trim().is_empty(), "{} {}", set.name(), parameter.key);
        }
        for competent in set.competences() {
            assert_ne!(competent.status, ParameterStatus::Confirmed);
            let empty = competent.status == ParameterStatus::Empty;
            assert!(!empty || !competent.note.is_empty(), "{} {}", set.name(), competent.competence.as_str());
        }
    }
}

/// A choice of the installation must not be passed off as law in any state.
#[test]
fn choices_are_choices_everywhere() {
    let choices = [
        ParameterKey::NonRefoulementValidityDays,
        ParameterKey::FitnessValidityDays,
        ParameterKey::RemovalNoticeHours,
        ParameterKey::VoluntaryDepartureReviewAfterLapseDays,
        ParameterKey::VulnerabilityScreeningDays,
        ParameterKey::CounsellingOfferDays,
        ParameterKey::RequestToRemainDays,
    ];
    for set in sets() {
        for parameter in set.all().filter(|p| choices.contains(&p.key)) {
            assert_eq!(parameter.origin, Origin::Installation, "{} {}", set.name(), parameter.key);
        }
    }
}

#[test]
fn no_state_grants_less_than_seven_days_or_more_than_the_directive_as_a_rule() {
    let today = day(2026, 11, 23);
    for set in sets() {
        let days = |key| set.days(key, today).known().copied();
        for key in [
            ParameterKey::VoluntaryDepartureDays,
            ParameterKey::VoluntaryDepartureMinimumDays,
            ParameterKey::VoluntaryDepartureMaximumDays,
        ] {
            assert!(days(key).is_none_or(|days| (7..=30).contains(&days)), "{} {key}", set.name());
        }
        let ban = set.months(ParameterKey::EntryBanMaximumMonths, today).known().copied();
        assert!(
            ban.is_none_or(|months| months <= 60),
            "{}: RD Art. 11(2), five years in principle",
            set.name()
        );
        let ask = set.days(ParameterKey::RequestToRemainDays, today).known().copied();
        assert!(ask.is_some_and(|days| days >= 5), "{}: APR Art. 68(5)(a), at least five days", set.name());
    }
}

/// What is known of each state, as the files must say it. Where nothing is known: none.
#[test]
fn the_values_that_tell_the_states_apart() {
    use ParameterKey as Key;
    let table: &[(&str, Key, &str, Option<&str>)] = &[
        ("BE", Key::VoluntaryDepartureDays, "2026-11-23", Some("30 days")),
        ("BE", Key::EntryBanMaximumMonths, "2026-11-23", Some("36 months")),
        ("BE", Key::AppealDays, "2026-06-11", Some("30 days")),
        ("BE", Key::AppealDays, "2026-06-12", None),
        ("DE", Key::AppealDaysOtherDecisions, "2026-11-23", Some("1 month")),
        ("DE", Key::EntryBanMaximumMonthsSeriousThreat, "2026-11-23", Some("120 months")),
        ("FR", Key::VoluntaryDepartureMinimumDays, "2026-11-23", Some("30 days")),
        ("FR", Key::EntryBanMaximumMonths, "2024-01-27", Some("36 months")),
        ("FR", Key::EntryBanMaximumMonths, "2024-01-28", Some("60 months")),
        ("FR", Key::AppealComputationMethod, "2026-11-23", None),
        ("GR", Key::VoluntaryDepartureDays, "2021-09-03", Some("30 days")),
        ("GR", Key::VoluntaryDepartureDays, "2025-09-07", Some("25 days")),
        ("GR", Key::VoluntaryDepartureDays, "2025-09-08", Some("14 days")),
        ("GR", Key::EntryBanMaximumMonths, "2026-11-23", None),
        ("MT", Key::AppealDaysOtherDecisions, "2026-11-23", Some("3 working days")),
        ("NL", Key::AppealDaysOtherDecisions, "2026-11-23", Some("4 weeks")),
    ];
    for (state, key, on, expected) in table {
        let set = ParameterSet::of_state(state).unwrap();
        let found = set.get(*key, on.parse().unwrap());
        assert_eq!(found.known().map(ToString::to_string).as_deref(), *expected, "{state} {key} on {on}");
    }
}

/// Easter by the paschal full moon, counted day by day: nothing in common with the formula of Gauss or of Oudin by
/// which such lists are usually made.
fn easter_sunday(year: i16, orthodox: bool) -> Date {
    let golden = i32::from(year) % 19 + 1;
    let century = i32::from(year) / 100 + 1;
    // Epact of the calendar: the age of the moon on 1 January.
    let (epact, calendar_shift) = if orthodox {
        ((11 * (golden - 1) + 8) % 30, 13)
    } else {
        let solar = 3 * century / 4 - 12;
        let lunar = (8 * century + 5) / 25 - 5;
        let epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
        (if (epact == 25 && golden > 11) || epact == 24 { epact + 1 } else { epact }, 0)
    };
    // The first fourteenth day of a lunar month on or after 21 March, in the calendar of that church.
    let moon = 44 - epact;
    let after_march = if moon < 21 { moon + 30 } else { moon };
    let full_moon = day(year, 3, 1) + (after_march - 1 + calendar_shift).days();
    let mut sunday = full_moon + 1.days();
    while sunday.weekday() != jiff::civil::Weekday::Sunday {
        sunday += 1.days();
    }
    sunday
}

#[test]
fn the_independent_easter_gives_the_known_days() {
    let western = [(2020, 4, 12), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2030, 4, 21)];
    let eastern = [(2020, 4, 19), (2024, 5, 5), (2025, 4, 20), (2026, 4, 12), (2027, 5, 2), (2030, 4, 28)];
    for (days, orthodox) in [(western, false), (eastern, true)] {
        for (year, month, number) in days {
            assert_eq!(easter_sunday(year, orthodox), day(year, month, number), "orthodox: {orthodox}");
        }
    }
}

/// Part of a name, and days from Easter Sunday.
type Feast = (&'static str, i32);

#[test]
fn movable_holidays_follow_easter_in_every_year_that_a_calendar_covers() {
    let movable: [(&str, bool, &[Feast]); 6] = [
        ("BE", false, &[("Paasmaandag", 1), ("Hemelvaart / Ascension", 39), ("Pinkstermaandag", 50)]),
        ("DE", false, &[("Karfreitag", -2), ("Ostermontag", 1), ("Himmelfahrt", 39), ("Pfingstmontag", 50)]),
        ("FR", false, &[("Lundi de Pâques", 1), ("Ascension", 39), ("Lundi de Pentecôte", 50)]),
        ("GR", true, &[("Καθαρά", -48), ("Παρασκευή", -2), ("Δευτέρα του Πάσχα", 1), ("Πνεύματος", 50)]),
        ("MT", false, &[("Il-Ġimgħa l-Kbira", -2)]),
        ("NL", false, &[("Goede Vrijdag", -2), ("paasdag", 1), ("Hemelvaartsdag", 39), ("pinksterdag", 50)]),
    ];
    for (state, orthodox, feasts) in movable {
        let calendar = calendar_of_state(state).unwrap();
        let (first, last) = calendar.years();
        assert!(first <= 2024 && last >= 2030, "{state}");
        for year in first..=last {
            for (name, offset) in feasts {
                let found: Vec<_> = calendar
                    .holidays()
                    .filter(|(on, listed)| on.year() == year && listed.contains(name))
                    .map(|(on, _)| on)
                    .collect();
                let expected = easter_sunday(year, orthodox) + (*offset).days();
                assert_eq!(found, [expected], "{state} {name} {year}");
            }
        }
    }
}

#[test]
fn fixed_holidays_are_listed_in_every_year() {
    let fixed: &[(&str, &[(i8, i8)])] = &[
        ("BE", &[(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]),
        ("DE", &[(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)]),
        ("FR", &[(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]),
        ("GR", &[(1, 1), (1, 6), (3, 25), (5, 1), (8, 15), (10, 28), (12, 25), (12, 26)]),
        (
            "MT",
            &[
                (1, 1),
                (2, 10),
                (3, 19),
                (3, 31),
                (5, 1),
                (6, 7),
                (6, 29),
                (8, 15),
                (9, 8),
                (9, 21),
                (12, 8),
                (12, 13),
                (12, 25),
            ],
        ),
        ("NL", &[(1, 1), (5, 5), (12, 25), (12, 26)]),
    ];
    for (state, days) in fixed {
        let calendar = calendar_of_state(state).unwrap();
        assert_eq!(calendar.status(), ParameterStatus::Stated, "nobody has checked {state}");
        let listed: BTreeSet<Date> = calendar.holidays().map(|(on, _)| on).collect();
        let (first, last) = calendar.years();
        for year in first..=last {
            for (month, number) in *days {
                assert!(listed.contains(&day(year, *month, *number)), "{state} {year}-{month}-{number}");
            }
        }
    }
}
