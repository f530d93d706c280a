//! Parameters are complete, honest about what they rest on, and refuse to be misread.

mod bad_input;
mod calendar_data;
mod doors;
mod states;

use std::collections::BTreeSet;

use law::Date;
use law::{Method, ParameterStatus, Period};

use super::{
    DataError, Lookup, Origin, ParameterKey, ParameterSet, ParameterValue, Problem, SuspensiveEffect, Term,
    YesNo,
};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn netherlands() -> ParameterSet {
    ParameterSet::of_state("NL").unwrap()
}

/// A day after the Pact began to apply.
fn now() -> Date {
    date("2026-11-22")
}

#[test]
fn the_netherlands_have_the_values_that_the_design_names() {
    use ParameterKey as Key;
    let expected = [
        (Key::VoluntaryDepartureDays, "28 days"),
        (Key::VoluntaryDepartureMinimumDays, "7 days"),
        (Key::VoluntaryDepartureMaximumDays, "30 days"),
        (Key::VoluntaryDepartureOnApplicationOnly, "no"),
        (Key::VoluntaryDepartureReviewAfterLapseDays, "5 days"),
        (Key::AppealDays, "4 weeks"),
        (Key::AppealDaysAccelerated, "1 week"),
        (Key::AppealSuspensiveByLaw, "ordinary"),
        (Key::EntryBanMaximumMonths, "60 months"),
        (Key::NonRefoulementValidityDays, "30 days"),
        (Key::RemovalNoticeHours, "48 hours"),
        (Key::FourEyesRemovalOrder, "yes"),
        (Key::FourEyesEntryBan, "yes"),
        (Key::DecisionAfterLegalStayEndedDays, "at once"),
        (Key::OtherStatePermitDays, "7 days"),
        (Key::VulnerabilityScreeningDays, "10 days"),
        (Key::EntryBanWithdrawalDecisionDays, "60 days"),
    ];
    let set = netherlands();
    for (key, value) in expected {
        let found = set.get(key, now());
        assert_eq!(found.known().map(ToString::to_string).as_deref(), Some(value), "{key}");
        assert_eq!(found.used().value, value, "{key}: the receipt prints what was used");
        assert_eq!(found.used().key, key.as_str());
    }
}

#[test]
fn typed_questions_get_typed_answers() {
    use ParameterKey as Key;
    let set = netherlands();
    assert_eq!(set.days(Key::VoluntaryDepartureMaximumDays, now()).known(), Some(&30));
    assert_eq!(set.months(Key::EntryBanMaximumMonths, now()).known(), Some(&60));
    assert_eq!(set.hours(Key::RemovalNoticeHours, now()).known(), Some(&48));
    assert_eq!(set.yes_no(Key::FourEyesEntryBan, now()).known(), Some(&YesNo::Yes));
    let weeks = Term::Within(Period::Weeks(4));
    assert_eq!(set.term(Key::AppealDays, now()).known(), Some(&weeks));
    assert_eq!(set.term(Key::DecisionAfterLegalStayEndedDays, now()).known(), Some(&Term::AtOnce));
    let method = set.method(Key::VoluntaryDepartureComputationMethod, now());
    assert_eq!(method.known(), Some(&Method::Regulation1182));
    let effect = set.suspensive_effect(Key::AppealSuspensiveByLaw, now());
    assert_eq!(effect.known(), Some(&SuspensiveEffect::Ordinary));
}

#[test]
fn asking_a_key_for_what_it_does_not_hold_refuses_to_compute_and_names_it() {
    let wrong = netherlands().hours(ParameterKey::VoluntaryDepartureDays, now());
    assert!(matches!(&wrong, Lookup::Empty { used } if used.key == "voluntary-departure.days"));
}

#[test]
fn nothing_built_in_is_called_confirmed_as_no_legal_service_has_seen_it() {
    assert!(netherlands().all().all(|parameter| parameter.status != ParameterStatus::Confirmed));
}

#[test]
fn an_installation_default_says_that_it_is_one() {
    for parameter in netherlands().all().filter(|p| p.origin == Origin::Installation) {
        assert!(!parameter.note.is_empty(), "{} does not say why it was chosen", parameter.key);
    }
    let chosen: BTreeSet<_> = netherlands()
        .all()
        .filter(|parameter| parameter.origin == Origin::Act && parameter.value.is_some())
        .map(|parameter| parameter.key)
        .collect();
    for key in [
        ParameterKey::NonRefoulementValidityDays,
        ParameterKey::RemovalNoticeHours,
        ParameterKey::VoluntaryDepartureReviewAfterLapseDays,
        ParameterKey::VulnerabilityScreeningDays,
    ] {
        assert!(!chosen.contains(&key), "{key} is a choice and must not be passed off as law");
    }
}

#[test]
fn a_doubtful_value_is_empty_and_named() {
    let found = netherlands().get(ParameterKey::EntryBanMaximumMonthsSeriousThreat, now());
    let Lookup::Empty { used } = found else { panic!("must be empty") };
    assert_eq!(
        (used.key.as_str(), used.status),
        ("entry-ban.maximum-months-serious-threat", ParameterStatus::Empty)
    );
    assert!(used.value.is_empty() && used.citation.is_some());
}

#[test]
fn before_the_directive_was_to_be_transposed_nothing_is_known() {
    let found = netherlands().get(ParameterKey::VoluntaryDepartureDays, date("2010-12-23"));
    assert!(matches!(found, Lookup::Empty { .. }));
    let found = netherlands().get(ParameterKey::VoluntaryDepartureDays, date("2010-12-24"));
    assert!(found.known().is_some());
}

#[test]
fn suspensive_effect_rests_on_national_law_before_the_pact_and_on_the_regulation_after() {
    let act = |on: &str| {
        let found = netherlands().get(ParameterKey::AppealSuspensiveByLaw, date(on));
        found.used().citation.as_ref().map(|citation| citation.act.to_string())
    };
    assert_eq!(act("2026-06-11").as_deref(), Some("NL-VW2000"));
    assert_eq!(act("2026-06-12").as_deref(), Some("APR"));
}

#[test]
fn the_windows_for_remedies_lie_within_apr_art_67_7_and_68_5() {
    let days = |key| {
        let found = netherlands().get(key, now());
        found.known().copied().and_then(ParameterValue::days).unwrap()
    };
    assert!((14..=31).contains(&days(ParameterKey::AppealDays)), "two weeks to one month");
    assert!((5..=10).contains(&days(ParameterKey::AppealDaysAccelerated)), "five to ten days");
    assert!(days(ParameterKey::RequestToRemainDays) >= 5, "at least five days");
}

#[test]
fn the_return_regulation_computes_nothing() {
    let set = ParameterSet::return_regulation().unwrap();
    assert_eq!(set.name(), "rr_2026");
    for key in ParameterKey::ALL {
        assert!(matches!(set.get(*key, now()), Lookup::Empty { .. }), "{key}");
    }
}

#[test]
fn keys_of_the_regulation_and_of_states_stand_in_their_own_sets_only() {
    let text = "name = \"rr_2026\"\nversion = \"own\"\n\n[[parameter]]\nkey = \"voluntary-departure.days\"\n\
                value = \"28 days\"\nstatus = \"stated\"\norigin = \"installation\"";
    let refused = ParameterSet::return_regulation().unwrap().with_installation("own.toml", text).unwrap_err();
    assert_eq!(refused.line, Some(4), "{refused}");
    assert!(matches!(*refused.problem, Problem::OtherSet(_)), "{refused}");
}

#[test]
fn only_states_with_data_are_served() {
    assert_eq!(ParameterSet::of_state("NL").unwrap().name(), "NL");
    let refused = ParameterSet::of_state("XX").unwrap_err().to_string();
    assert!(refused.contains("XX") && refused.contains("NL"), "{refused}");
    assert!(super::calendar_of_state("XX").is_err());
}

#[test]
fn keys_are_unique_and_found_by_name() {
    let names: BTreeSet<_> = ParameterKey::ALL.iter().map(|key| key.as_str()).collect();
    assert_eq!(names.len(), ParameterKey::ALL.len());
    for key in ParameterKey::ALL {
        assert_eq!(ParameterKey::of_name(key.as_str()), Some(*key));
    }
}

#[test]
fn printed_values_can_be_read_back() {
    for set in [netherlands(), ParameterSet::return_regulation().unwrap()] {
        for parameter in set.all() {
            let Some(value) = parameter.value else { continue };
            let again = ParameterValue::read(parameter.key.kind(), &value.to_string());
            assert_eq!(again, Some(value), "{}", parameter.key);
        }
    }
}

/// An entry of an installation's own file.
fn own(body: &str) -> String {
    format!("name = \"NL\"\nversion = \"own 1\"\n{body}")
}

fn entry(lines: &str) -> String {
    own(&format!("[[parameter]]\n{lines}"))
}

fn refused(text: &str) -> DataError {
    netherlands().with_installation("parameters/own.toml", text).unwrap_err()
}

#[test]
fn a_faulty_file_says_where_and_what_to_mend() {
    let days = "key = \"voluntary-departure.days\"\n";
    let table = [
        (entry("key = \"voluntary-departure.day\"\nstatus = \"empty\"\norigin = \"act\""), "correct the key"),
        (
            entry(&format!("{days}value = \"0 days\"\nstatus = \"stated\"\norigin = \"installation\"")),
            "write days or weeks",
        ),
        (
            entry(&format!("{days}value = \"-3 days\"\nstatus = \"stated\"\norigin = \"installation\"")),
            "write days or weeks",
        ),
        (
            entry(&format!("{days}value = \"2 months\"\nstatus = \"stated\"\norigin = \"installation\"")),
            "write days or weeks",
        ),
        (
            entry(&format!("{days}value = \"28 days\"\nstatus = \"empty\"\norigin = \"act\"")),
            "remove the value",
        ),
        (entry(&format!("{days}status = \"stated\"\norigin = \"act\"")), "give one or set"),
        (
            entry(&format!("{days}value = \"28 days\"\nstatus = \"stated\"\norigin = \"act\"")),
            "add a citation",
        ),
        (
            entry(&format!(
                "{days}value = \"28 days\"\nstatus = \"stated\"\norigin = \"act\"\n\
                 citation = {{ act = \"XX\", article = \"1\" }}"
            )),
            "the act XX",
        ),
        (
            entry(&format!("{days}value = \"28 days\"\nstatus = \"confirmed\"\norigin = \"installation\"")),
            "confirmed-by",
        ),
        (
            entry(&format!(
                "{days}value = \"28 days\"\nstatus = \"stated\"\norigin = \"installation\"\n\
                 valid-from = \"2026-02-01\"\nvalid-to = \"2026-01-01\""
            )),
            "must not lie after",
        ),
        (
            entry(&format!("{days}value = \"31 days\"\nstatus = \"stated\"\norigin = \"installation\"")),
            "lies above voluntary-departure.maximum-days",
        ),
    ];
    for (text, advice) in table {
        let message = refused(&text).to_string();
        assert!(message.starts_with("parameters/own.toml, line 3, voluntary-departure."), "{message}");
        assert!(message.contains(advice), "{message}");
    }
}

#[test]
fn a_file_that_is_no_parameter_file_is_refused() {
    for (text, advice) in [
        ("name = ", "cannot be read"),
        ("name = \"NL\"\nversion = \"1\"\nstates = 3", "unknown field `states`"),
        ("name = \"NL\"\nversion = \" \"", "'version' is blank"),
        ("name = \"BE\"\nversion = \"1\"", "state BE, expected NL"),
    ] {
        let message = refused(text).to_string();
        assert!(message.starts_with("parameters/own.toml, "), "{message}");
        assert!(message.contains(", the file: "), "{message}");
        assert!(message.contains(advice), "{message}");
    }
}

#[test]
fn two_values_on_one_day_are_refused_and_two_in_a_row_are_not() {
    let value = |days: u32, validity: &str| {
        format!(
            "[[parameter]]\nkey = \"translation.days\"\nvalue = \"{days} days\"\nstatus = \"stated\"\n\
             origin = \"installation\"\n{validity}\n"
        )
    };
    let in_a_row = value(5, "valid-from = \"2026-02-01\"") + &value(9, "valid-to = \"2026-01-31\"");
    let set = netherlands().with_installation("own.toml", &own(&in_a_row)).unwrap();
    let days = |on: &str| match set.term(ParameterKey::TranslationDays, date(on)).known() {
        Some(Term::Within(period)) => period.amount(),
        Some(Term::AtOnce) | None => panic!("has a value"),
    };
    assert_eq!((days("2026-01-31"), days("2026-02-01")), (9, 5));
    let overlapping = value(5, "valid-from = \"2026-02-01\"") + &value(9, "valid-to = \"2026-02-01\"");
    assert!(refused(&own(&overlapping)).to_string().contains("two entries valid on 2026-02-01"));
    assert!(refused(&own(&(value(5, "") + &value(9, "")))).to_string().contains("two entries"));
}

#[test]
fn a_complete_file_must_name_every_key() {
    let refused =
        ParameterSet::from_toml("be.toml", "name = \"BE\"\nversion = \"1\"").unwrap_err().to_string();
    assert!(refused.contains("be.toml, voluntary-departure.days: has no entry"), "{refused}");
}

#[test]
fn a_legal_service_confirms_a_value_in_its_own_file_and_the_version_shows_it() {
    let built_in = netherlands();
    let text = entry(
        "key = \"voluntary-departure.days\"\nvalue = \"4 weeks\"\nstatus = \"confirmed\"\norigin = \"act\"\n\
         citation = { act = \"NL-VW2000\", article = \"62\", paragraph = \"1\" }\n\
         confirmed-by = \"Legal service\"\nconfirmed-on = \"2026-11-20\"",
    );
    let set = built_in.with_installation("own.toml", &text).unwrap();
    let found = set.get(ParameterKey::VoluntaryDepartureDays, now());
    assert_eq!((found.used().status, found.used().value.as_str()), (ParameterStatus::Confirmed, "4 weeks"));
    assert_eq!(set.days(ParameterKey::VoluntaryDepartureDays, now()).known(), Some(&28));
    assert!(
        set.version().starts_with(built_in.version()) && set.version().contains("own 1"),
        "{}",
        set.version()
    );
    let others = |set: &ParameterSet| set.get(ParameterKey::AppealDays, now());
    assert_eq!(others(&set), others(&built_in), "what the file does not name stays");
}

#[test]
fn the_version_changes_with_the_content() {
    let text = |note: &str| {
        entry(&format!(
            "key = \"translation.days\"\nvalue = \"5 days\"\nstatus = \"stated\"\norigin = \"installation\"\n\
             note = \"{note}\""
        ))
    };
    let version =
        |note| netherlands().with_installation("own.toml", &text(note)).unwrap().version().to_owned();
    assert_eq!(version("a"), version("a"));
    assert_ne!(version("a"), version("b"));
    assert!(netherlands().version().starts_with("NL 2026-11-22 sha256:"));
}

fn entered(key: &str, value: &str, from: Option<&str>, to: Option<&str>) -> super::InstallationEntry {
    super::InstallationEntry {
        set: if key.starts_with("rr.") { "rr_2026" } else { "NL" }.to_owned(),
        key: key.to_owned(),
        value: value.to_owned(),
        act: if key.starts_with("rr.") { "RR" } else { "NL-VW2000" }.to_owned(),
        article: "62".to_owned(),
        paragraph: String::new(),
        valid_from: from.map(date),
        valid_to: to.map(date),
        note: String::new(),
        confirmed_by: Some("somebody".to_owned()),
        confirmed_on: Some(now()),
    }
}

#[test]
fn an_entry_of_the_installation_counts_on_its_days_and_the_shipped_value_on_all_others() {
    let key = ParameterKey::VoluntaryDepartureDays;
    let entry = entered(key.as_str(), "21 days", Some("2027-01-01"), Some("2027-12-31"));
    let set = netherlands().with_entries(&[entry]).unwrap();
    let days = |on| set.days(key, date(on)).known().copied();
    let found = ["2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"].map(days);
    assert_eq!(found, [Some(28), Some(21), Some(21), Some(28)]);
    assert_ne!(set.version(), netherlands().version(), "the receipt tells them apart");
}

#[test]
fn a_later_entry_takes_over_and_one_that_reaches_into_it_is_refused() {
    let key = "voluntary-departure.days";
    let both = [
        entered(key, "21 days", Some("2027-01-01"), None),
        entered(key, "20 days", Some("2028-01-01"), None),
    ];
    let set = netherlands().with_entries(&both).unwrap();
    let days = |on| set.days(ParameterKey::VoluntaryDepartureDays, date(on)).known().copied();
    assert_eq!(["2027-12-31", "2028-01-01"].map(days), [Some(21), Some(20)]);
    let reversed = [both[1].clone(), both[0].clone()];
    let refused = netherlands().with_entries(&reversed).unwrap_err();
    assert!(matches!(*refused.problem, Problem::ValidityOverlaps { .. }), "{refused}");
}

#[test]
fn an_entry_that_cannot_be_used_is_refused_with_what_to_mend() {
    let good = entered("voluntary-departure.days", "21 days", None, None);
    let with = |change: fn(&mut super::InstallationEntry)| {
        let mut entry = good.clone();
        change(&mut entry);
        netherlands().with_entries(&[entry]).unwrap_err().to_string()
    };
    for (message, advice) in [
        (with(|e| e.key = "voluntary-departure.day".to_owned()), "no parameter of that name"),
        (with(|e| e.value = "a while".to_owned()), "write days or weeks"),
        (with(|e| e.value = " ".to_owned()), "has no value"),
        (with(|e| e.act = String::new()), "names none"),
        (with(|e| e.act = "XX".to_owned()), "register of acts does not hold"),
        (with(|e| e.value = "6 days".to_owned()), "lies above"),
        (
            with(|e| (e.valid_from, e.valid_to) = (Some(date("2027-02-01")), Some(date("2027-01-01")))),
            "must not lie after",
        ),
        (with(|e| e.key = "rr.applies-from".to_owned()), "does not belong"),
    ] {
        assert!(message.contains(advice), "{message} / {advice}");
    }
}
