//! Which law applies to a case: by the date of the decision, the regime and the transition.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::BTreeSet;

use law::Date;
use rules::{LawInForce, applicable, assess, reasons_to_apply, scenarios};
use toml::Value;

/// `pack day reason` of every pack that governs the base with these changes.
fn applied(base: &str, changes: &[(&str, &str)], today: &str) -> Vec<String> {
    let mut table = scenarios::base_keys(base).expect("a base");
    for (key, value) in changes {
        table.insert((*key).to_owned(), Value::String((*value).to_owned()));
    }
    let law = LawInForce::of_state("NL").expect("the law of NL");
    let today: Date = today.parse().expect("a date");
    let facts = scenarios::facts_of(&table).expect("facts");
    let list = applicable(&facts, &law, today);
    assert_eq!(list, assess(&facts, None, &law, today).applies, "the assessment carries the same list");
    list.iter().map(|a| format!("{} {} {}", a.pack, a.governed_by_day, a.reason.0)).collect()
}

fn has(list: &[String], line: &str) -> bool {
    list.iter().any(|l| l == line)
}

#[test]
fn before_a_decision_the_law_of_today_counts_and_afterwards_that_of_the_day_of_issue() {
    let before = applied("checked", &[], "2026-11-23");
    assert!(has(&before, "rd_2008 2026-11-23 no-decision-yet"), "{before:?}");
    let after = applied("notified", &[], "2026-11-23");
    assert!(has(&after, "rd_2008 2026-10-01 decision-issued"), "{after:?}");
}

/// A decision of the time before the Directive must not fall out of every safeguard: its effects come under it.
#[test]
fn a_decision_older_than_the_directive_comes_under_it_from_its_first_day() {
    let old = applied("notified", &[("decision", "2009-05-01 granted 28")], "2026-11-23");
    assert!(has(&old, "rd_2008 2010-12-24 effects-persist"), "{old:?}");
    let then = applied("notified", &[("decision", "2009-05-01 granted 28")], "2010-12-23");
    assert!(!then.iter().any(|l| l.starts_with("rd_2008")), "{then:?}");
}

#[test]
fn a_decision_on_protection_that_lies_ahead_governs_nothing_yet() {
    let ahead = applied("rejected", &[], "2026-09-30");
    assert!(!ahead.iter().any(|l| l.starts_with("apr_2024")), "{ahead:?}");
}

#[test]
fn the_asylum_procedure_regulation_governs_decisions_on_protection_from_12_june_2026() {
    let under = applied("rejected", &[], "2026-11-23");
    assert!(has(&under, "apr_2024 2026-10-01 protection-decided"), "{under:?}");
    let earlier =
        applied("rejected", &[("legal-stay-ended", "2026-06-11 protection-rejected")], "2026-11-23");
    assert!(!earlier.iter().any(|l| l.starts_with("apr_2024")), "{earlier:?}");
    let permit = applied("rejected", &[("legal-stay-ended", "2026-10-01 permit-ended")], "2026-11-23");
    assert!(!permit.iter().any(|l| l.starts_with("apr_2024")), "{permit:?}");
}

#[test]
fn every_reason_given_in_a_scenario_is_declared() {
    let declared: BTreeSet<String> = reasons_to_apply().collect();
    for s in scenarios::shipped().expect("readable") {
        for applied in applicable(&s.facts, &s.law, s.today) {
            assert!(declared.contains(&applied.message_key()), "{}", applied.message_key());
        }
    }
}
