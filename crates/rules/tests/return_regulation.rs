//! The Return Regulation as an installation confirms it: what is decided before stays under the Directive.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use law::{Date, LegalAct};
use rules::scenarios::{base_facts, return_regulation_example};
use rules::{Facts, LawInForce, applicable, assess};

fn shipped() -> LawInForce {
    LawInForce::of_state("NL").expect("the law of NL")
}

/// The law with the invented values, applying from that day, with that status.
fn with_regulation(from: &str, status: &str) -> LawInForce {
    let text = return_regulation_example().expect("an example").replace("2026-09-01", from);
    shipped()
        .with_installation("own.toml", &text.replace("confirmed\"\norigin", &format!("{status}\"\norigin")))
        .expect("usable")
}

/// Which of the two acts on return governs; alerts, Eurodac and the like apply beside either.
fn packs(facts: &Facts, law: &LawInForce, today: &str) -> Vec<String> {
    let all = applicable(facts, law, day(today)).into_iter().map(|a| a.pack);
    all.filter(|pack| ["rd_2008", "rr_2026"].contains(&pack.as_str())).collect()
}

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

#[test]
fn nothing_of_the_regulation_applies_as_shipped() {
    let (facts, _) = base_facts("checked").expect("a base");
    assert!(!packs(&facts, &shipped(), "2030-01-01").contains(&"rr_2026".to_owned()));
}

#[test]
fn a_case_decided_before_stays_under_the_directive_and_a_later_one_comes_under_the_regulation() {
    let law = with_regulation("2027-10-21", "confirmed");
    let (decided, _) = base_facts("notified").expect("a base");
    let (open, _) = base_facts("checked").expect("a base");
    let later = "2028-01-10";
    assert_eq!(packs(&decided, &law, later), ["rd_2008"]);
    assert_eq!(packs(&open, &law, "2027-10-20"), ["rd_2008"], "the day before");
    assert_eq!(packs(&open, &law, "2027-10-21"), ["rr_2026"], "the day itself");
    let was = assess(&decided, None, &shipped(), day(later));
    let is = assess(&decided, None, &law, day(later));
    assert_eq!((was.findings, was.dates), (is.findings, is.dates), "an old case says what it said");
}

#[test]
fn a_date_that_is_only_stated_brings_nothing_into_force() {
    let law = with_regulation("2026-09-01", "stated");
    let (open, today) = base_facts("checked").expect("a base");
    assert_eq!(packs(&open, &law, &today.to_string()), ["rd_2008"]);
}

#[test]
fn an_act_of_which_the_regulation_says_nothing_is_not_permitted_under_it() {
    let law = with_regulation("2026-09-01", "confirmed");
    let (facts, today) = base_facts("removal-ready").expect("a base");
    let under = assess(&facts, None, &law, today);
    assert!(under.applies.iter().all(|applied| applied.pack != "rd_2008"));
    assert!(!under.allows(LegalAct::ImposeMeasure), "silence is not permission");
}
