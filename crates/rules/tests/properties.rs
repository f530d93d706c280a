//! What must hold of every assessment, whatever the facts: compared with a naive reading of the law, not with the rules.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use jiff::ToSpan;
use law::{Assessment, Date, LegalAct};
use proptest::prelude::*;
use rules::facts::{AgeClass, DepartureTerm, RefoulementFinding, Suspension};
use rules::{Facts, LawInForce, Proposal, assess, catalogue, scenarios};
use toml::{Table, Value};

/// Values that facts may take: those that matter to some rule, near the days on which something changes.
const POOL: &[(&str, &[&str])] = &[
    ("age", &["adult", "adult", "adult", "minor", "undetermined", "none"]),
    ("accompaniment", &["none", "unaccompanied", "with-family"]),
    ("nationality", &["confirmed", "presumed", "claimed", "none"]),
    ("free-movement", &["does-not-enjoy", "does-not-enjoy", "enjoys", "none"]),
    (
        "legal-stay-ended",
        &[
            "none",
            "none",
            "2026-10-01 protection-rejected",
            "2026-10-01 protection-withdrawn",
            "2026-10-01 protection-rejected-manifestly-unfounded remained-until 2026-11-25",
            "2026-05-01 protection-rejected",
        ],
    ),
    ("right-to-stay-from", &["none", "none", "none", "2026-11-23"]),
    (
        "decision",
        &[
            "2026-10-01 granted 28",
            "2026-10-01 granted 28",
            "2026-10-01 refused",
            "2026-10-01 granted 7",
            "none",
        ],
    ),
    ("notified-on", &["2026-10-01", "2026-10-01", "2026-11-01", "2026-11-20", "none"]),
    ("extended", &["none", "none", "until 2026-11-25 on 2026-10-20"]),
    ("period-ended-on", &["none", "none", "none", "2026-11-22"]),
    ("decision-ended-on", &["none", "none", "none", "2026-11-20"]),
    (
        "non-refoulement",
        &[
            "2026-11-10 AF no-risk",
            "2026-11-10 AF no-risk",
            "2026-11-10 AF risk",
            "2026-10-01 AF no-risk",
            "2026-11-10 PK no-risk",
            "none",
        ],
    ),
    ("new-circumstances-on", &["none", "none", "2026-11-01", "2026-11-20"]),
    ("protection-claim-pending-since", &["none", "none", "none", "2026-11-21"]),
    ("vulnerability-screened-on", &["2026-09-02", "2026-09-02", "none"]),
    (
        "fitness",
        &[
            "2026-11-18 until 2026-12-01 fit",
            "2026-11-18 until 2026-12-01 fit",
            "2026-11-18 until 2026-12-01 unfit",
            "2026-11-01 until 2026-11-10 fit",
            "none",
        ],
    ),
    ("counselling-offered-on", &["2026-09-05", "2026-09-05", "none"]),
    (
        "removal-order",
        &[
            "2026-11-10 confirmed 2026-11-11 informed 2026-11-15 monitor 2026-11-15",
            "2026-11-10 confirmed 2026-11-11 informed 2026-11-22 monitor 2026-11-15",
            "2026-11-10",
            "none",
        ],
    ),
    ("entry-ban", &["none", "2026-11-10 24", "2026-11-10 24 confirmed 2026-11-11"]),
    ("travel-document", &["AF until 2027-11-30", "AF until 2026-11-24", "none"]),
    ("planned", &["2026-11-30 removal AF", "2026-11-30 voluntary AF", "none", "2026-11-30 removal PK"]),
    ("departed", &["none", "none", "none", "2026-11-20 voluntary AF"]),
    ("closed-on", &["none", "none", "none", "2026-11-22"]),
    ("voluntary-choice-on", &["none", "2026-10-05"]),
];

const REMEDIES: &[&str] = &[
    "2026-10-11 by-law",
    "2026-10-11 by-law dismissed 2026-10-20",
    "2026-11-02 requested 2026-11-02",
    "2026-11-02 granted 2026-11-05",
    "2026-11-12 none",
    "2026-11-12 refused 2026-11-20",
    "2026-11-12 none upheld 2026-11-20",
];

const POSTPONEMENTS: &[&str] = &[
    "2026-11-20 health review 2027-01-20",
    "2026-11-02 non-refoulement review 2027-01-20 ended 2026-11-22",
    "2026-11-12 suspensive-effect review 2027-01-20 confirmed 2026-11-12",
];

/// Spells of detention: in order, reported without an order, over.
const SPELLS: &[&str] = &[
    "2026-11-12 return-directive ordered 2026-11-12 informed 2026-11-12 prospect 2026-11-12 reasonable due",
    "2026-11-01 unknown-regime",
    "2026-10-20 return-border-procedure ended 2026-10-30",
];

const HOLDS: &[&str] = &["medical", "child", "legal"];

fn law() -> &'static LawInForce {
    static LAW: OnceLock<LawInForce> = OnceLock::new();
    LAW.get_or_init(|| LawInForce::of_state("NL").expect("the law of NL"))
}

fn lines(chosen: &[usize], pool: &[&str]) -> Value {
    Value::Array(chosen.iter().map(|i| Value::String(pool[i % pool.len()].to_owned())).collect())
}

/// Facts that may allow removal, with some changed: pure chance would hardly ever get near.
fn some_facts() -> impl Strategy<Value = Facts> {
    let changes = prop::collection::vec((0..POOL.len(), 0..8_usize), 0..6);
    let few = || prop::collection::vec(0..8_usize, 0..3);
    (
        changes,
        prop::option::weighted(0.4, few()),
        prop::option::weighted(0.3, few()),
        prop::option::weighted(0.2, few()),
        prop::option::weighted(0.2, few()),
    )
        .prop_map(|(changes, remedies, postponements, holds, spells)| {
            let mut table = scenarios::base_keys("removal-ready").expect("a base");
            for (key, value) in changes {
                let (key, values) = POOL[key];
                table.insert(key.to_owned(), Value::String(values[value % values.len()].to_owned()));
            }
            if table.get("decision").and_then(Value::as_str) == Some("none") {
                for key in [
                    "notified-on",
                    "continuation-decided-on",
                    "extended",
                    "period-ended-on",
                    "decision-ended-on",
                ] {
                    table.insert(key.to_owned(), Value::String("none".to_owned()));
                }
            }
            let mut list = |key: &str, chosen: Option<Vec<usize>>, pool: &[&str]| {
                table.insert(key.to_owned(), lines(&chosen.unwrap_or_default(), pool));
            };
            list("remedies", remedies, REMEDIES);
            list("postponements", postponements, POSTPONEMENTS);
            list("holds", holds, HOLDS);
            list("spells", spells, SPELLS);
            scenarios::facts_of(&table).expect("facts")
        })
}

fn some_day() -> impl Strategy<Value = Date> {
    prop_oneof![Just(0_i32), -60..60_i32]
        .prop_map(|days| "2026-11-23".parse::<Date>().expect("a date") + days.days())
}

fn some_proposal() -> impl Strategy<Value = Proposal> {
    prop::sample::select(
        [
            "act = 'issue-return-decision'\non = '2026-11-23'\ndays = 28\ncountries = 'AF'",
            "act = 'issue-return-decision'\non = '2026-11-23'\ncountries = ''\nwithout = ['reasons-in-fact']",
            "act = 'refrain-from-return-decision'\nparagraph = 5",
            "act = 'notify-return-decision'\non = '2026-11-23'",
            "act = 'extend-voluntary-departure-period'\non = '2026-11-23'\nuntil = '2026-12-30'",
            "act = 'end-voluntary-departure-period'\non = '2026-11-23'\nground = 'risk-of-absconding'",
            "act = 'postpone-removal'\nfor = 'health'\non = '2026-11-23'\nreview = '2027-01-01'",
            "act = 'end-postponement'\nnumber = 1\non = '2026-11-23'",
            "act = 'order-removal'\non = '2026-11-23'",
            "act = 'issue-entry-ban'\non = '2026-11-23'\nmonths = 24",
            "act = 'plan-travel'\ntrack = 'removal'\non = '2026-12-20'\ndestination = 'PK'",
            "act = 'plan-travel'\ntrack = 'removal'\non = '2026-11-24'\ndestination = 'AF'",
            "act = 'plan-travel'\ntrack = 'voluntary'\non = '2026-12-20'\ndestination = 'AF'",
            "act = 'carry-out-removal'\non = '2026-11-30'",
            "act = 'carry-out-removal'\non = '2026-11-24'",
        ]
        .map(|text| {
            scenarios::proposal_of(&toml::from_str::<Table>(text).expect("a table")).expect("a proposal")
        })
        .to_vec(),
    )
}

/// Findings without their order, which carries no meaning.
fn unordered(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<String> = assessment.findings.iter().map(|f| format!("{f:?}")).collect();
    all.sort();
    all
}

fn blocks(assessment: &Assessment) -> BTreeSet<(String, LegalAct)> {
    assessment.findings.iter().filter(|f| f.blocks()).map(|f| (f.message_key(), f.act)).collect()
}

/// How many random cases each property sees: a thousand, or as many as `NOSTOS_RANDOM_CASES` says.
fn random_cases() -> u32 {
    std::env::var("NOSTOS_RANDOM_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(1000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: random_cases(), ..ProptestConfig::default() })]

    #[test]
    fn no_removal_while_a_remedy_suspends(facts in some_facts(), today in some_day()) {
        let suspended = facts.remedies.iter().any(|r| {
            matches!(r.suspension, Suspension::ByLaw | Suspension::Granted(_) | Suspension::Requested(_))
                && r.lodged_on.value <= today
                && r.decided_on.is_none_or(|on| on.value > today)
        });
        let assessment = assess(&facts, None, law(), today);
        prop_assert!(!(suspended && assessment.allows(LegalAct::CarryOutRemoval)));
    }

    #[test]
    fn no_removal_without_a_valid_assessment_of_non_refoulement(facts in some_facts(), today in some_day()) {
        let valid = facts.safeguards.non_refoulement.as_ref().is_some_and(|n| {
            n.value.finding == RefoulementFinding::NoRisk
                && n.value.country == "AF"
                && n.value.assessed_on + 30.days() >= today
                && facts.safeguards.new_circumstances_on.is_none_or(|new| new.value <= n.value.assessed_on)
        });
        let assessment = assess(&facts, None, law(), today);
        prop_assert!(valid || !assessment.allows(LegalAct::CarryOutRemoval));
    }

    #[test]
    fn no_removal_before_the_period_has_ended(facts in some_facts(), today in some_day()) {
        let over = facts.decision.as_ref().is_some_and(|d| {
            let Some(notified) = d.notified_on else { return false };
            match d.departure.value {
                DepartureTerm::Refused => true,
                DepartureTerm::Granted { days } => {
                    let last = notified.value + i64::from(days).days();
                    let last = d.extended_until_on.map_or(last, |until| last.max(until.value));
                    today > last || d.period_ended_on.is_some_and(|on| on.value <= today)
                }
            }
        });
        let assessment = assess(&facts, None, law(), today);
        prop_assert!(over || !assessment.allows(LegalAct::CarryOutRemoval));
    }

    #[test]
    fn no_removal_of_minors_without_the_steps_detained_persons_or_persons_who_left(facts in some_facts(), today in some_day()) {
        let protected = facts.person.age.is_none_or(|a| a.value != AgeClass::Adult)
            || facts.detention.current(today).is_some_and(|s| s.order.is_none())
            || facts.travel.departed.as_ref().is_some_and(|d| d.value.left_on <= today)
            || facts.closed_on.is_some_and(|c| c.value <= today)
            || !facts.safeguards.holds.is_empty();
        let assessment = assess(&facts, None, law(), today);
        prop_assert!(!(protected && assessment.allows(LegalAct::CarryOutRemoval)));
    }

    #[test]
    fn the_order_of_remedies_postponements_and_holds_never_matters(facts in some_facts(), today in some_day()) {
        let mut other = facts.clone();
        other.remedies.reverse();
        other.postponements.reverse();
        other.safeguards.holds.reverse();
        let (one, two) = (assess(&facts, None, law(), today), assess(&other, None, law(), today));
        prop_assert_eq!(unordered(&one), unordered(&two));
    }

    #[test]
    fn a_proposal_never_removes_what_stands_in_the_way(facts in some_facts(), proposal in some_proposal(), today in some_day()) {
        let without = blocks(&assess(&facts, None, law(), today));
        let with = blocks(&assess(&facts, Some(&proposal), law(), today));
        let removed: Vec<_> = without.difference(&with).collect();
        prop_assert!(removed.is_empty(), "{:?} removed {:?}", proposal, removed);
    }

    #[test]
    fn whatever_is_said_is_declared_and_lies_ahead(facts in some_facts(), today in some_day()) {
        static DECLARED: OnceLock<BTreeSet<(String, LegalAct)>> = OnceLock::new();
        let declared = DECLARED.get_or_init(|| {
            let all = catalogue().into_iter().flat_map(|e| {
                let acts = e.acts.clone();
                e.reasons.into_iter().flat_map(move |r| {
                    let key = format!("finding-{}-{r}", e.rule);
                    acts.clone().into_iter().map(move |act| (key.clone(), act))
                })
            });
            all.collect()
        });
        for finding in assess(&facts, None, law(), today).findings {
            prop_assert!(declared.contains(&(finding.message_key(), finding.act)), "{:?}", finding);
            prop_assert!(finding.changes_on.is_none_or(|on| on > today), "{:?}", finding);
        }
    }
}

/// The properties above would hold of rules that refuse everything: removal must be possible where all is in place,
/// and the random facts must reach both answers.
#[test]
fn removal_is_possible_and_the_random_facts_reach_both_answers() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let (facts, today) = scenarios::base_facts("removal-ready").expect("a base");
    assert!(assess(&facts, None, law(), today).allows(LegalAct::CarryOutRemoval));
    let mut runner = TestRunner::deterministic();
    let allowed = (0..500).filter(|_| {
        let facts = some_facts().new_tree(&mut runner).expect("facts").current();
        assess(&facts, None, law(), today).allows(LegalAct::CarryOutRemoval)
    });
    let allowed = allowed.count();
    assert!((20..480).contains(&allowed), "{allowed} of 500 random cases allow removal");
}

/// Silence of the law is not permission: every act can be lawful somewhere, or the interface could never offer it.
#[test]
fn every_act_is_allowed_in_some_scenario() {
    let mut allowed: BTreeSet<LegalAct> = BTreeSet::new();
    let shipped = scenarios::shipped().expect("readable");
    for s in &shipped {
        let assessment = s.assess();
        allowed.extend(assessment.findings.iter().map(|f| f.act).filter(|act| assessment.allows(*act)));
    }
    let declared: BTreeSet<LegalAct> = catalogue().into_iter().flat_map(|e| e.acts).collect();
    let never: Vec<_> = declared.difference(&allowed).collect();
    assert!(never.is_empty(), "no scenario allows {never:?}");
}
