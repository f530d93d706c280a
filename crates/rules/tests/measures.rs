//! Nothing counts criteria, nothing ranks persons; and no child is returned unless every step of its procedure holds.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot read its own files must stop; helpers outside #[test] are tests too"
)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use law::{Assessment, LegalAct, Verdict};
use proptest::prelude::*;
use rules::criteria::{KINDS_OF_RISK, fitting};
use rules::facts::{CriterionOutcome, Examined, KindOfRisk, RiskAssessment, RiskConclusion};
use rules::proposal::Given;
use rules::{Facts, LawInForce, Proposal, Sourced, assess, scenarios};
use toml::{Table, Value};

fn law() -> &'static LawInForce {
    static LAW: OnceLock<LawInForce> = OnceLock::new();
    LAW.get_or_init(|| LawInForce::of_state("NL").expect("the law of NL"))
}

fn base(name: &str, change: impl FnOnce(&mut Table)) -> Facts {
    let mut table = scenarios::base_keys(name).expect("a base");
    change(&mut table);
    scenarios::facts_of(&table).expect("facts")
}

/// Findings without their order, which carries no meaning.
fn unordered(assessment: &Assessment) -> Vec<String> {
    let mut all: Vec<String> = assessment.findings.iter().map(|f| format!("{f:?}")).collect();
    all.sort();
    all
}

fn some_examined() -> impl Strategy<Value = Vec<Examined>> {
    let codes: Vec<String> = law().criteria().criteria.iter().map(|c| c.code.clone()).collect();
    let outcome = prop::sample::select(vec![
        CriterionOutcome::Met,
        CriterionOutcome::NotMet,
        CriterionOutcome::NotExamined,
    ]);
    let one = (prop::sample::select(codes), outcome, prop::bool::weighted(0.9));
    let one = one.prop_map(|(criterion, outcome, proven)| Examined {
        criterion,
        outcome,
        evidence: if proven { Given::Yes } else { Given::No },
    });
    prop::collection::vec(one, 0..12)
}

fn some_conclusion() -> impl Strategy<Value = RiskConclusion> {
    prop::option::of(prop::collection::btree_set(prop::sample::select(KINDS_OF_RISK.to_vec()), 1..4))
        .prop_map(|kinds| kinds.map_or(RiskConclusion::NoRisk, RiskConclusion::Risk))
}

fn assessed(examined: Vec<Examined>, conclusion: RiskConclusion) -> RiskAssessment {
    RiskAssessment {
        assessed_on: "2026-11-20".parse().expect("a date"),
        examined,
        conclusion,
        reasons: Given::Yes,
        heard: Given::Yes,
        review_on: "2027-01-10".parse().expect("a date"),
    }
}

/// What the law says with this assessment recorded, and of this assessment as proposed, and of every act that rests
/// on it.
fn everything_said(assessment: &RiskAssessment) -> Vec<Vec<String>> {
    let mut facts = base("checked", |_| {});
    facts.absconding.assessments.push(Sourced::new(assessment.clone(), 9));
    let today = "2026-11-23".parse().expect("a date");
    let refusal = scenarios::proposal_of(
        &toml::from_str("act = 'issue-return-decision'\non = '2026-11-23'\ncountries = 'AF'\nground = 'risk-of-absconding'")
            .expect("a table"),
    )
    .expect("a proposal");
    let measure = scenarios::proposal_of(
        &toml::from_str(
            "act = 'impose-measure'\non = '2026-11-23'\nreview = '2026-12-01'\nkind = 'reporting'\nbasis = 'period'",
        )
        .expect("a table"),
    )
    .expect("a proposal");
    let proposals =
        [None, Some(Proposal::AssessAbscondingRisk(assessment.clone())), Some(refusal), Some(measure)];
    proposals.iter().map(|p| unordered(&assess(&facts, p.as_ref(), law(), today))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn neither_order_nor_repetition_of_criteria_changes_anything(
        examined in some_examined(), conclusion in some_conclusion(), twice in any::<prop::sample::Index>(),
        seed in any::<u64>(),
    ) {
        let one = everything_said(&assessed(examined.clone(), conclusion.clone()));
        let mut other = examined.clone();
        if !examined.is_empty() {
            let again = examined[twice.index(examined.len())].clone();
            other.extend([again.clone(), again]);
        }
        let turn = usize::try_from(seed % 7).unwrap() % other.len().max(1);
        other.rotate_left(turn);
        other.reverse();
        prop_assert_eq!(one, everything_said(&assessed(other, conclusion)));
    }

    /// One criterion met on evidence is enough for an officer to conclude, and more of them conclude nothing: the
    /// law says the same of one as of all.
    #[test]
    fn the_number_of_criteria_met_changes_nothing(
        more in prop::collection::vec(any::<prop::sample::Index>(), 0..15), kinds in some_conclusion(),
    ) {
        let all = &law().criteria().criteria;
        let met = |code: &str| Examined {
            criterion: code.to_owned(), outcome: CriterionOutcome::Met, evidence: Given::Yes,
        };
        let one = vec![met("4c")];
        let mut many = one.clone();
        many.extend(more.iter().map(|i| met(&all[i.index(all.len())].code)));
        prop_assert_eq!(
            everything_said(&assessed(one, kinds.clone())),
            everything_said(&assessed(many, kinds))
        );
    }

    /// The same criteria, two conclusions of the officer: only the second makes a ground.
    #[test]
    fn only_the_conclusion_of_the_officer_makes_a_ground(examined in some_examined(), conclusion in some_conclusion()) {
        let mut facts = base("checked", |_| {});
        facts.absconding.assessments.push(Sourced::new(assessed(examined.clone(), conclusion.clone()), 9));
        let refusal = scenarios::proposal_of(
            &toml::from_str("act = 'issue-return-decision'\non = '2026-11-23'\ncountries = 'AF'\nground = 'risk-of-absconding'")
                .expect("a table"),
        )
        .expect("a proposal");
        let said = assess(&facts, Some(&refusal), law(), "2026-11-23".parse().expect("a date"));
        let met = |e: &Examined| e.outcome == CriterionOutcome::Met;
        let proven = |code: &str| {
            examined.iter().any(|e| met(e) && e.criterion == code && e.evidence == Given::Yes)
        };
        let sound = examined.iter().any(met)
            && examined.iter().filter(|e| met(e)).all(|e| proven(&e.criterion));
        let found = conclusion != RiskConclusion::NoRisk;
        prop_assert_eq!(said.allows(LegalAct::IssueReturnDecision), found && sound);
    }

    /// Nothing outside the table of fitting measures can be imposed on a risk, and the shown ones are those that fit.
    #[test]
    fn what_is_shown_to_fit_is_what_the_table_says(
        kinds in prop::collection::btree_set(prop::sample::select(KINDS_OF_RISK.to_vec()), 1..4),
    ) {
        let mut facts = base("notified", |_| {});
        let met = Examined {
            criterion: "4c".to_owned(), outcome: CriterionOutcome::Met, evidence: Given::Yes,
        };
        facts.absconding.assessments.push(
            Sourced::new(assessed(vec![met], RiskConclusion::Risk(kinds.clone())), 9),
        );
        let said = assess(&facts, None, law(), "2026-11-23".parse().expect("a date"));
        let shown: Vec<String> = said
            .of(LegalAct::ImposeMeasure)
            .flat_map(|f| &f.facts)
            .filter(|f| f.key == "fitting-measure")
            .map(|f| format!("{:?}", f.value))
            .collect();
        let expected: Vec<String> =
            fitting(&kinds).iter().map(|m| format!("Code({:?})", m.code())).collect();
        prop_assert_eq!(shown, expected);
    }
}

/// No finding on absconding carries a number: nothing to add up, nothing to compare persons by.
#[test]
fn no_finding_on_the_risk_of_absconding_carries_a_number() {
    let all: BTreeSet<KindOfRisk> = KINDS_OF_RISK.iter().copied().collect();
    let met = |code: &str| Examined {
        criterion: code.to_owned(),
        outcome: CriterionOutcome::Met,
        evidence: Given::Yes,
    };
    let assessment = assessed(vec![met("3c"), met("4c")], RiskConclusion::Risk(all));
    let mut facts = base("notified", |_| {});
    facts.absconding.assessments.push(Sourced::new(assessment.clone(), 9));
    let proposal = Proposal::AssessAbscondingRisk(assessment);
    for proposal in [None, Some(proposal)] {
        let said = assess(&facts, proposal.as_ref(), law(), "2026-11-23".parse().expect("a date"));
        let about = said.findings.iter().filter(|f| f.rule.as_str().starts_with("RD-3-7"));
        for fact in about.flat_map(|f| &f.facts) {
            assert!(!matches!(fact.value, law::FactValue::Number(_)), "{fact:?}");
        }
    }
}

/// Each step of the procedure as it stands in the base, and ways in which it may fail.
const STEPS: &[(&str, &[&str])] = &[
    ("guardian-appointed-on", &["none"]),
    ("child-heard-on", &["none"]),
    ("traced", &["none"]),
    ("reception-established-on", &["none"]),
    ("best-interests", &["none", "2026-09-25 opposes-return"]),
    ("determined", &["none", "2026-09-25 enforcing-authority"]),
    ("accompaniment", &["none"]),
    ("age", &["none", "undetermined"]),
];

/// What must hold on top of that when the child leaves.
const LEAVING: &[(&str, &[&str])] = &[
    ("recheck", &["none", "2026-11-10 holds", "2026-11-26 changed"]),
    ("reception-established-on", &["2026-10-20"]),
    ("non-refoulement", &["none", "2026-11-10 AF risk"]),
];

fn broken(table: &mut Table, steps: &[(&str, &[&str])], failing: &[(usize, usize)]) {
    for (step, way) in failing {
        let (key, ways) = steps[step % steps.len()];
        table.insert(key.to_owned(), Value::String(ways[way % ways.len()].to_owned()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn a_return_decision_on_a_child_alone_needs_every_step(
        failing in prop::collection::vec((0..8_usize, 0..3_usize), 0..3),
    ) {
        let facts = base("child-checked", |table| broken(table, STEPS, &failing));
        let said = assess(&facts, None, law(), "2026-11-23".parse().expect("a date"));
        prop_assert_eq!(said.allows(LegalAct::IssueReturnDecision), failing.is_empty(), "{:?}", failing);
    }

    #[test]
    fn a_child_alone_is_returned_only_when_every_step_holds(
        failing in prop::collection::vec((0..8_usize, 0..3_usize), 0..2),
        leaving in prop::collection::vec((0..3_usize, 0..3_usize), 0..2),
    ) {
        let facts = base("child-removal-ready", |table| {
            broken(table, STEPS, &failing);
            broken(table, LEAVING, &leaving);
        });
        let said = assess(&facts, None, law(), "2026-11-26".parse().expect("a date"));
        let whole = failing.is_empty() && leaving.is_empty();
        prop_assert_eq!(said.allows(LegalAct::CarryOutRemoval), whole, "{:?} {:?}", failing, leaving);
    }
}

/// Every duty on the way names the body for child protection, never the one that enforces.
#[test]
fn the_steps_of_a_child_are_owed_by_child_protection() {
    let facts = base("checked", |table| {
        table.insert("age".to_owned(), Value::String("minor".to_owned()));
        table.insert("accompaniment".to_owned(), Value::String("unaccompanied".to_owned()));
        table.insert("guardian-appointed-on".to_owned(), Value::String("2026-09-03".to_owned()));
    });
    let said = assess(&facts, None, law(), "2026-11-23".parse().expect("a date"));
    let owed = said.obligations().filter(|f| f.act == LegalAct::HearChild);
    let by: Vec<law::Role> = owed
        .filter_map(|f| match &f.verdict {
            Verdict::Required { by_whom, .. } => Some(*by_whom),
            Verdict::Permitted | Verdict::Prohibited | Verdict::NotEstablished { .. } => None,
        })
        .collect();
    assert_eq!(by, [law::Role::ChildProtection]);
}
