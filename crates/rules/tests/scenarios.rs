//! Runs every scenario beside the rules, and holds that every rule has enough of them.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

#[allow(dead_code, reason = "the property tests use the rest of the vocabulary")]
mod support;

use std::collections::{BTreeMap, BTreeSet};

use law::Assessment;
use rules::{assess, catalogue};

/// Every reason that an assessment gives is declared in the catalogue; so is every act.
fn undeclared(assessment: &Assessment) -> Vec<String> {
    let catalogue = catalogue();
    let mut missing = Vec::new();
    for finding in &assessment.findings {
        let entry = catalogue.iter().find(|e| e.rule == finding.rule.as_str());
        let declared = entry
            .is_some_and(|e| e.reasons.contains(&finding.reason.0.as_ref()) && e.acts.contains(&finding.act));
        if !declared {
            missing.push(format!("{} on {}", finding.message_key(), support::expect::code(finding.act)));
        }
    }
    missing
}

#[test]
fn every_scenario_holds() {
    let mut failures = Vec::new();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let scenarios = support::all();
    for s in &scenarios {
        let assessment = assess(&s.facts, s.proposal.as_ref(), &s.law, s.today);
        given.extend(assessment.findings.iter().map(law::Finding::message_key));
        let place = format!("{} [{}] {}", s.file.display(), s.rule, s.name);
        for undeclared in undeclared(&assessment) {
            failures.push(format!("{place}\n    not in the catalogue: {undeclared}"));
        }
        for line in &s.expect {
            if let Err(why) = support::expect::check(line, &s.rule, &assessment) {
                failures.push(format!("{place}\n    {why}"));
            }
        }
    }
    let reasons: Vec<String> = catalogue()
        .iter()
        .flat_map(|e| e.reasons.iter().map(|r| format!("finding-{}-{r}", e.rule)))
        .collect();
    let unseen: Vec<&String> = reasons.iter().filter(|r| !given.contains(*r)).collect();
    println!(
        "{} scenarios; {} of {} reasons given",
        scenarios.len(),
        reasons.len() - unseen.len(),
        reasons.len()
    );
    println!("never given: {unseen:#?}");
    assert!(failures.is_empty(), "{} expectations fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_rule_has_three_scenarios_and_every_scenario_a_rule() {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let catalogue = catalogue();
    let scenarios = support::all();
    for scenario in &scenarios {
        assert!(!scenario.expect.is_empty(), "{} expects nothing", scenario.name);
        let entry = catalogue.iter().find(|e| e.rule == scenario.rule);
        let entry = entry.unwrap_or_else(|| panic!("{}: there is no rule {}", scenario.name, scenario.rule));
        assert!(
            scenario.file.starts_with(entry.pack),
            "{} belongs in the folder {}",
            scenario.name,
            entry.pack
        );
        *count.entry(entry.rule).or_default() += 1;
    }
    let few: Vec<&str> =
        catalogue.iter().map(|e| e.rule).filter(|r| count.get(r).copied().unwrap_or(0) < 3).collect();
    assert!(few.is_empty(), "rules with fewer than three scenarios: {few:?}");
}

/// A rule that can refuse has a scenario in which it does.
#[test]
fn every_rule_that_can_refuse_is_seen_refusing() {
    let (mut can, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for s in support::all() {
        let assessment = assess(&s.facts, s.proposal.as_ref(), &s.law, s.today);
        can.extend(assessment.findings.iter().filter(|f| f.blocks()).map(|f| f.rule.as_str().to_owned()));
        let refusing = s
            .expect
            .iter()
            .any(|line| line.starts_with("prohibited ") || line.starts_with("not-established "));
        if refusing {
            seen.insert(s.rule);
        }
    }
    let unseen: Vec<_> = can.difference(&seen).collect();
    assert!(unseen.is_empty(), "these rules refuse, but no scenario of theirs expects it: {unseen:?}");
}

#[test]
fn rule_ids_are_unique_and_no_known_gap_is_a_rule() {
    let mut ids = BTreeSet::new();
    for entry in catalogue() {
        assert!(ids.insert(entry.rule), "{} is used twice", entry.rule);
        let reasons: BTreeSet<_> = entry.reasons.iter().collect();
        assert_eq!(reasons.len(), entry.reasons.len(), "{} declares a reason twice", entry.rule);
    }
    for (gap, why) in rules::known_gaps() {
        // RD-6-3 refuses, so it is both a rule and a gap; every other gap must not be one.
        assert!(gap == "RD-6-3" || !ids.contains(gap), "{gap} is stated by a rule now ({why})");
    }
}
