//! Runs every scenario beside the rules, and holds that every rule has enough of them.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::{BTreeMap, BTreeSet};

use rules::catalogue;
use rules::scenarios::shipped;

#[test]
fn every_scenario_holds() {
    let mut failures = Vec::new();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let scenarios = shipped().expect("every shipped scenario can be read");
    for s in &scenarios {
        given.extend(s.assess().findings.iter().map(law::Finding::message_key));
        let place = format!("{}, line {} [{}] {}", s.file, s.line, s.rule, s.name);
        failures.extend(s.failures().into_iter().map(|why| format!("{place}\n    {why}")));
    }
    let unseen = coverage(&given);
    println!("{} scenarios", scenarios.len());
    assert!(unseen.is_empty(), "reasons that no scenario shows: {unseen:#?}");
    assert!(failures.is_empty(), "{} expectations fail:\n{}", failures.len(), failures.join("\n"));
}

/// Prints by pack how many of the reasons that rules can give some scenario shows, and returns the others. A rule that
/// the Return Regulation carries over need not show again what the rule carried over shows of a state's parameters.
fn coverage(given: &BTreeSet<String>) -> Vec<String> {
    let mut by_pack: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    let mut unseen = Vec::new();
    for entry in catalogue() {
        let (rules, reasons, shown) = by_pack.entry(entry.pack).or_default();
        *rules += 1;
        for reason in &entry.reasons {
            *reasons += 1;
            let key = |rule: &str| format!("finding-{rule}-{reason}");
            if given.contains(&key(entry.rule)) {
                *shown += 1;
            } else if !entry.carries.is_some_and(|base| given.contains(&key(base))) {
                unseen.push(key(entry.rule));
            }
        }
    }
    for (pack, (rules, reasons, shown)) in by_pack {
        println!("{pack}: {rules} rules, {shown} of {reasons} reasons shown by scenarios");
    }
    unseen
}

#[test]
fn every_rule_has_three_scenarios_and_every_scenario_a_rule() {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    let catalogue = catalogue();
    let scenarios = shipped().expect("readable");
    // Judgments have a test of their own; a rule needs three scenarios beside its article.
    for scenario in scenarios.iter().filter(|s| !s.file.contains("case_law/")) {
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
    for s in shipped().expect("readable") {
        let assessment = s.assess();
        can.extend(assessment.findings.iter().filter(|f| f.blocks()).map(|f| f.rule.as_str().to_owned()));
        if s.expects_refusal() {
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
        assert!(why.len() > 20, "{gap} gives no reason");
    }
}

/// Honest both ways: an article of an act with rules is stated by a rule or listed with the reason why it is not.
#[test]
fn every_article_of_an_act_with_rules_has_a_rule_or_a_known_gap() {
    let catalogue = catalogue();
    let acts: BTreeSet<&str> = catalogue.iter().map(|e| e.citation.act.as_ref()).collect();
    let mut silent = Vec::new();
    for (gap, why) in rules::known_gaps() {
        let (act, article) = gap.rsplit_once('-').expect("an act and an article");
        let stated = catalogue.iter().find(|e| e.citation.act == act && e.citation.article == article);
        assert!(stated.is_none(), "{gap} is stated by {} now ({why})", stated.map_or("", |e| e.rule));
    }
    for act in rules::acts::all().expect("the register").iter().filter(|act| acts.contains(act.key.as_str()))
    {
        for article in act.articles.keys() {
            let stated =
                catalogue.iter().any(|e| e.citation.act == act.key && e.citation.article == *article);
            let id = format!("{}-{article}", act.key);
            let listed = rules::known_gaps()
                .any(|(gap, _)| gap == id || gap.strip_prefix(&id).is_some_and(|rest| rest.starts_with('-')));
            if !stated && !listed {
                silent.push(id);
            }
        }
    }
    assert!(silent.is_empty(), "neither a rule nor a known gap: {silent:?}");
}

/// The articles of the proposal, as far as its structure is known: 1 to 36.
#[test]
fn every_article_of_the_return_regulation_as_proposed_has_a_rule_or_a_known_gap() {
    let stated: BTreeSet<u32> = catalogue()
        .iter()
        .filter(|e| e.citation.act == "RR")
        .map(|e| e.citation.article.parse().expect("a number"))
        .collect();
    let listed: BTreeSet<u32> =
        rules::known_gaps().filter_map(|(gap, _)| gap.strip_prefix("RR-")?.parse().ok()).collect();
    assert!(stated.is_disjoint(&listed), "both a rule and a gap: {:?}", stated.intersection(&listed));
    let all: BTreeSet<u32> = stated.union(&listed).copied().collect();
    assert_eq!(all, (1..=36).collect());
}

#[test]
fn a_scenario_that_names_nothing_or_says_nothing_is_refused_with_file_and_line() {
    let head = "\n[[scenario]]\nrule = \"RD-7-1\"\nname = \"x\"\nbase = \"checked\"\n";
    let faulty = [
        (head.replace("RD-7-1", "RD-99-9"), "there is no rule RD-99-9"),
        (format!("{head}expect = []"), "expects nothing"),
        (format!("{head}expect = [\"permitted\"]"), "is no expectation"),
        (format!("{head}expect = [\"silent order-tea\"]"), "is no act"),
        (
            format!("{head}expect = [\"silent order-removal\"]\nfacts = {{ moon = \"full\" }}"),
            "no fact of the vocabulary",
        ),
        (
            format!("{head}expect = [\"silent order-removal\"]\nfacts = {{ opened-on = \"never\" }}"),
            "is no date",
        ),
        (head.replace("checked", "nowhere") + "expect = [\"silent order-removal\"]", "no base nowhere"),
        (
            format!("{head}expect = [\"silent order-removal\"]\nproposal = {{ act = \"dance\" }}"),
            "no act that can be proposed",
        ),
    ];
    for (mut text, problem) in faulty {
        if !text.contains("expect") {
            text.push_str("expect = [\"silent order-removal\"]");
        }
        let error = rules::scenarios::read("own.toml", &text).expect_err(&text);
        assert!(error.problem.contains(problem), "{error}");
        assert_eq!((error.file.as_str(), error.line), ("own.toml", 2), "{error}");
    }
    let error = rules::scenarios::read("own.toml", "\n\nwhat is this").expect_err("no TOML");
    assert_eq!(error.line, 3, "{error}");
}
