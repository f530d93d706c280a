//! Judgments of the Court of Justice: each is shown by scenarios or listed as a gap with the reason, never both.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::{BTreeMap, BTreeSet};

use rules::case_law::{GAPS, JUDGMENTS};
use rules::scenarios::{Judgment, Scenario, read, shipped};

/// The scenarios of judgments, as written in their files.
fn of_judgments() -> Vec<(Judgment, Scenario)> {
    let all = shipped().expect("every shipped scenario can be read");
    all.into_iter().filter_map(|s| Some((s.judgment.clone()?, s))).collect()
}

#[test]
fn every_judgment_has_scenarios_or_is_a_known_gap_with_a_reason_and_never_both() {
    let shown: BTreeSet<String> = of_judgments().into_iter().map(|(judgment, _)| judgment.case).collect();
    let gaps: BTreeMap<&str, &str> = GAPS.iter().copied().collect();
    assert_eq!(gaps.len(), GAPS.len(), "a gap is listed twice");
    for case in JUDGMENTS {
        let (scenario, gap) = (shown.contains(*case), gaps.contains_key(case));
        assert!(scenario || gap, "{case}: neither a scenario nor a known gap");
        assert!(!(scenario && gap), "{case}: is a known gap and yet has a scenario; strike it from the list");
    }
    let listed: BTreeSet<&str> = JUDGMENTS.iter().copied().collect();
    assert_eq!(listed.len(), JUDGMENTS.len(), "a judgment is listed twice");
    for case in shown.iter().map(String::as_str).chain(gaps.keys().copied()) {
        assert!(listed.contains(case), "{case} is no judgment of the list");
    }
    for (case, why) in &gaps {
        assert!(why.split_whitespace().count() > 10, "{case}: say what was held and why no rule says it");
    }
    println!("{} judgments shown by scenarios, {} known gaps", shown.len(), gaps.len());
}

#[test]
fn what_the_court_held_is_what_the_rules_say() {
    let mut failures = Vec::new();
    for (judgment, scenario) in of_judgments() {
        for why in scenario.failures() {
            failures.push(format!("{} {}: {}\n    {why}", judgment.case, judgment.name, scenario.name));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_file_of_case_law_tells_facts_and_holding_and_no_other_file_does() {
    for scenario in shipped().expect("readable") {
        let told = scenario.judgment.is_some();
        assert_eq!(told, scenario.file.starts_with("case_law/"), "{}", scenario.file);
    }
    for (judgment, scenario) in of_judgments() {
        let number: String = judgment.case.chars().filter(char::is_ascii_digit).collect();
        let in_name: String = scenario.file.chars().filter(char::is_ascii_digit).collect();
        assert!(number.starts_with(&in_name), "{}: the name does not fit {}", scenario.file, judgment.case);
        for text in [&judgment.name, &judgment.facts, &judgment.holding] {
            assert!(!text.trim().is_empty(), "{}", scenario.file);
        }
        assert!(judgment.decided_on.year() >= 2009, "no judgment is older than the Directive's first");
    }
}

/// Every judgment is shown refusing something, or requiring something: a holding that nothing can break shows nothing.
#[test]
fn every_judgment_shown_has_an_expectation_that_could_fail() {
    let mut binding: BTreeMap<String, bool> = BTreeMap::new();
    for (judgment, scenario) in of_judgments() {
        let binds = scenario.expect.iter().any(|line| {
            ["prohibited ", "not-established ", "required ", "refused ", "date ", "no-date "]
                .iter()
                .any(|word| line.starts_with(word))
        });
        *binding.entry(judgment.case).or_default() |= binds;
    }
    let idle: Vec<_> = binding.iter().filter(|(_, binds)| !**binds).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn a_judgment_that_says_nothing_is_refused_with_its_line() {
    let text = "[judgment]\ncase = \"C-1/00\"\nname = \"x\"\n";
    let refused = read("case_law/own.toml", text).expect_err("facts and holding are missing");
    assert!(refused.to_string().starts_with("case_law/own.toml, line "), "{refused}");
}
