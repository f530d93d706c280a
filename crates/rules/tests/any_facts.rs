//! Whatever the file says, the engine answers: facts and proposals of all scenarios mixed at random, with dates and
//! numbers at the ends of what exists. It never panics, says nothing that has no words, and never lets a removal pass
//! that a plain reading of the law forbids.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jiff::ToSpan;
use law::{Assessment, Date, LegalAct, Verdict};
use proptest::prelude::*;
use rules::facts::{RefoulementFinding, Suspension};
use rules::parameters::{ParameterKey, ParameterSet};
use rules::scenarios::{base_keys, facts_of, proposal_of, shipped};
use rules::{Facts, LawInForce, Proposal, assess};
use toml::{Table, Value};

fn random_cases() -> u32 {
    std::env::var("NOSTOS_RANDOM_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2000)
}

/// Everything that the scenario files say, so that a fact added with a rule is mixed in without anybody listing it.
struct Pool {
    bases: Vec<Table>,
    facts: Vec<(String, Vec<Value>)>,
    proposals: Vec<Table>,
    laws: Vec<LawInForce>,
    states: Vec<LawInForce>,
}

fn pool() -> &'static Pool {
    static POOL: OnceLock<Pool> = OnceLock::new();
    POOL.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        let (mut facts, mut proposals): (BTreeMap<String, Vec<Value>>, Vec<Table>) = Default::default();
        let mut add = |key: &str, value: &Value| {
            let values = facts.entry(key.to_owned()).or_default();
            if !values.contains(value) {
                values.push(value.clone());
            }
        };
        let text = |path: &Path| fs::read_to_string(path).expect("readable");
        let written: Table = toml::from_str(&text(&root.join("bases.toml"))).expect("bases");
        let names: Vec<String> = written["base"].as_table().expect("bases").keys().cloned().collect();
        let bases: Vec<Table> = names.iter().map(|name| base_keys(name).expect("a base")).collect();
        bases.iter().flatten().for_each(|(key, value)| add(key, value));
        let mut paths = Vec::new();
        files(&root, &mut paths);
        for path in paths.iter().filter(|path| !path.ends_with("bases.toml")) {
            let written: Table = toml::from_str(&text(path)).expect("a scenario file");
            for scenario in written["scenario"].as_array().expect("scenarios") {
                if let Some(table) = scenario.get("facts").and_then(Value::as_table) {
                    table.iter().for_each(|(key, value)| add(key, value));
                }
                if let Some(table) = scenario.get("proposal").and_then(Value::as_table) {
                    proposals.push(table.clone());
                }
            }
        }
        let mut laws: Vec<LawInForce> = shipped().expect("readable").into_iter().map(|s| s.law).collect();
        let states: Vec<LawInForce> =
            ParameterSet::states().map(|state| LawInForce::of_state(state).expect("a state")).collect();
        laws.extend(states.iter().cloned());
        Pool { bases, facts: facts.into_iter().collect(), proposals, laws, states }
    })
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of scenarios") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path);
        }
    }
}

/// Days that matter to nobody and days at the ends of time.
const DAYS: &[&str] = &[
    "-009999-01-01",
    "-009999-12-31",
    "0000-02-29",
    "0001-01-01",
    "1899-12-31",
    "2024-02-29",
    "2026-11-22",
    "2026-11-23",
    "2026-11-24",
    "2035-12-31",
    "2036-01-01",
    "9999-12-30",
    "9999-12-31",
];
const NUMBERS: &[&str] = &["0", "1", "7", "30", "31", "4294967295"];

/// A line of the vocabulary with some dates and numbers exchanged.
fn changed(value: &Value, how: u64) -> Value {
    match value {
        Value::String(line) => {
            let words = line.split_whitespace().enumerate().map(|(place, word)| {
                let roll = usize::try_from((how >> (place * 5 % 60)) & 31).expect("small");
                if word.parse::<Date>().is_ok() && roll < DAYS.len() {
                    DAYS[roll]
                } else if word.parse::<u32>().is_ok() && roll < NUMBERS.len() {
                    NUMBERS[roll]
                } else {
                    word
                }
            });
            Value::String(words.collect::<Vec<_>>().join(" "))
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| changed(item, how.rotate_left(7))).collect())
        }
        Value::Integer(number) => match how % 8 {
            0 => Value::Integer(0),
            1 => Value::Integer(i64::from(u32::MAX)),
            _ => Value::Integer(*number),
        },
        other => other.clone(),
    }
}

fn some_table() -> impl Strategy<Value = Table> {
    let one = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u64>(), any::<bool>());
    (any::<prop::sample::Index>(), prop::collection::vec(one, 0..14)).prop_map(|(base, changes)| {
        let pool = pool();
        let mut table = base.get(&pool.bases).clone();
        for (key, value, how, extreme) in changes {
            let (key, values) = key.get(&pool.facts);
            let value = value.get(values);
            table.insert(key.clone(), if extreme { changed(value, how) } else { value.clone() });
        }
        table
    })
}

/// Facts of the vocabulary; combinations that it cannot say (a notification without a decision) are left out.
fn some_facts() -> impl Strategy<Value = Facts> {
    some_table().prop_filter_map("the vocabulary cannot say it", |table| facts_of(&table).ok())
}

fn some_proposal() -> impl Strategy<Value = Option<Proposal>> {
    let one = (any::<prop::sample::Index>(), any::<u64>(), any::<bool>()).prop_filter_map(
        "the vocabulary cannot say it",
        |(which, how, extreme)| {
            let table = which.get(&pool().proposals);
            let turn = |value: &Value| if extreme { changed(value, how) } else { value.clone() };
            let table: Table = table.iter().map(|(key, value)| (key.clone(), turn(value))).collect();
            proposal_of(&table).ok()
        },
    );
    prop::option::of(one)
}

fn some_day() -> impl Strategy<Value = Date> {
    let near = (-400..400_i32).prop_map(|days| "2026-11-23".parse::<Date>().expect("a date") + days.days());
    prop_oneof![4 => near, 1 => prop::sample::select(DAYS).prop_map(|day| day.parse().expect("a date"))]
}

fn some_law() -> impl Strategy<Value = &'static LawInForce> {
    any::<prop::sample::Index>().prop_map(|which| which.get(&pool().laws))
}

/// The law of a state as shipped: all of it, while scenarios may look at one act alone.
fn whole_law() -> impl Strategy<Value = &'static LawInForce> {
    any::<prop::sample::Index>().prop_map(|which| which.get(&pool().states))
}

/// The keys of all messages in a language.
fn words(language: &str) -> &'static BTreeSet<String> {
    static WORDS: OnceLock<BTreeMap<&'static str, BTreeSet<String>>> = OnceLock::new();
    let read = |language: &'static str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
        let mut text = fs::read_to_string(folder.join(format!("{language}.ftl"))).expect("messages");
        for entry in fs::read_dir(folder.join(language)).expect("a folder of messages") {
            text.push('\n');
            text.push_str(&fs::read_to_string(entry.expect("entry").path()).expect("messages"));
        }
        let keys = text.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()));
        (language, keys.collect())
    };
    &WORDS.get_or_init(|| ["en", "nl"].map(read).into_iter().collect())[language]
}

/// Every key under which a reader would look up words of this assessment.
fn keys_of(assessment: &Assessment) -> BTreeSet<String> {
    let of_parameter = |key: &str| format!("parameter-{}", key.replace('.', "-"));
    let of_fact = |key: &str| match ParameterKey::of_name(key) {
        Some(_) => of_parameter(key),
        None => format!("fact-{}", key.replace('.', "-")),
    };
    let mut keys = BTreeSet::new();
    for finding in &assessment.findings {
        keys.insert(finding.message_key());
        keys.insert(format!("rule-{}", finding.rule.as_str()));
        keys.extend(finding.facts.iter().map(|fact| of_fact(&fact.key)));
        keys.extend(finding.parameters.iter().map(|p| of_fact(&p.key)));
        match &finding.verdict {
            Verdict::NotEstablished { missing } => {
                keys.insert(of_fact(missing));
            }
            Verdict::Required { by: Some(by), .. } => {
                keys.extend(by.parameters.iter().map(|p| of_fact(&p.key)))
            }
            Verdict::Required { .. } | Verdict::Permitted | Verdict::Prohibited => {}
        }
    }
    keys
}

proptest! {
    #![proptest_config(ProptestConfig { cases: random_cases(), max_global_rejects: 1_000_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Answering at all is the property: a panic would be an outage.
    #[test]
    fn any_facts_are_answered_in_words_that_exist_in_both_languages(
        facts in some_facts(), proposal in some_proposal(), law in some_law(), today in some_day(),
    ) {
        let assessment = assess(&facts, proposal.as_ref(), law, today);
        prop_assert_eq!(assessment.on, today);
        for language in ["en", "nl"] {
            let missing: Vec<_> = keys_of(&assessment).difference(words(language)).cloned().collect();
            prop_assert!(missing.is_empty(), "{}: {:?}", language, missing);
        }
        for finding in &assessment.findings {
            // On the last day that exists nothing lies ahead.
            let ahead = finding.changes_on.is_none_or(|on| on > today || today == Date::MAX);
            prop_assert!(ahead, "{:?}", finding);
        }
    }

    #[test]
    fn the_same_facts_are_always_answered_alike(
        facts in some_facts(), proposal in some_proposal(), law in some_law(), today in some_day(),
    ) {
        let once = assess(&facts, proposal.as_ref(), law, today);
        prop_assert_eq!(once, assess(&facts.clone(), proposal.as_ref(), law, today));
    }

    #[test]
    fn nobody_is_removed_while_a_remedy_suspends_or_without_a_valid_assessment_of_non_refoulement(
        facts in some_facts(), law in whole_law(), today in some_day(),
    ) {
        let suspended = facts.remedies.iter().any(|r| {
            matches!(r.suspension, Suspension::ByLaw | Suspension::Granted(_) | Suspension::Requested(_))
                && r.lodged_on.value <= today
                && r.decided_on.is_none_or(|on| on.value > today)
        });
        let assessed = facts.safeguards.non_refoulement.as_ref().is_some_and(|n| {
            n.value.finding == RefoulementFinding::NoRisk
                && facts.safeguards.new_circumstances_on.is_none_or(|new| new.value <= n.value.assessed_on || new.value > today)
        });
        let claim = facts.safeguards.protection_claim_pending_since.is_some_and(|since| since.value <= today);
        let allowed = assess(&facts, None, law, today).allows(LegalAct::CarryOutRemoval);
        prop_assert!(!(allowed && (suspended || !assessed || claim)), "{:?}", facts);
    }

    /// The order in which facts were recorded shows only in their versions, which no rule weighs.
    #[test]
    fn the_order_of_unrelated_facts_never_matters(facts in some_facts(), law in some_law(), today in some_day()) {
        let mut other = facts.clone();
        other.remedies.reverse();
        other.postponements.reverse();
        other.safeguards.holds.reverse();
        other.safeguards.vulnerabilities.reverse();
        let sorted = |facts: &Facts| {
            let mut all: Vec<String> =
                assess(facts, None, law, today).findings.iter().map(|f| format!("{f:?}")).collect();
            all.sort();
            all
        };
        prop_assert_eq!(sorted(&facts), sorted(&other));
    }
}

/// The properties would hold of a pool that says nothing.
#[test]
fn the_pool_reaches_most_of_what_rules_can_say() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    assert!(pool().facts.len() > 40 && pool().proposals.len() > 40, "the scenario files were not read");
    let mut runner = TestRunner::deterministic();
    let (mut said, mut removable) = (BTreeSet::new(), 0);
    let day: Date = "2026-11-23".parse().unwrap();
    let law = LawInForce::of_state("NL").unwrap();
    for _ in 0..2000 {
        let facts = some_facts().new_tree(&mut runner).unwrap().current();
        let proposal = some_proposal().new_tree(&mut runner).unwrap().current();
        let assessment = assess(&facts, proposal.as_ref(), &law, day);
        removable += usize::from(assessment.allows(LegalAct::CarryOutRemoval));
        said.extend(assessment.findings.iter().map(law::Finding::message_key));
    }
    let can: usize = rules::catalogue().iter().filter(|e| e.pack != "rr_2026").map(|e| e.reasons.len()).sum();
    assert!(said.len() * 3 > can * 2, "{} of {can} reasons were given", said.len());
    assert!(removable > 5, "removal was possible in {removable} of 2000 random cases");
}
