//! Counterfactuals are found by trying, so they can be checked by trying: what is claimed must happen.

use law::{Date, FactValue, LegalAct, Verdict};

use super::{Counterfactual, Explanation, Then};
use crate::engine::{LawInForce, assess};
use crate::scenarios::{base_facts, shipped};

fn law() -> LawInForce {
    LawInForce::of_state("NL").unwrap()
}

fn says(of: &[Counterfactual], fact: &str, then: &Then) -> bool {
    of.iter().any(|c| c.fact == fact && c.then == *then)
}

#[test]
fn a_removal_blocked_by_one_missing_fact_alone_names_that_fact() {
    let (mut facts, today) = base_facts("removal-ready").unwrap();
    assert!(assess(&facts, None, &law(), today).allows(LegalAct::CarryOutRemoval));
    facts.safeguards.fitness = None;
    let explained = Explanation::of(&facts, None, &law(), today);
    let of = explained.of_act(LegalAct::CarryOutRemoval);
    let facts: Vec<_> = of.iter().map(|c| (c.fact, c.to.clone())).collect();
    assert_eq!(facts, [("fitness-finding", FactValue::Code("fit".into()))]);
}

#[test]
fn two_missing_facts_have_no_single_way_out_and_each_line_says_only_that_it_would_fall_away() {
    let (mut facts, today) = base_facts("removal-ready").unwrap();
    facts.safeguards.fitness = None;
    facts.travel.travel_document = None;
    let explained = Explanation::of(&facts, None, &law(), today);
    assert!(explained.of_act(LegalAct::CarryOutRemoval).is_empty());
    let document = explained
        .assessment
        .against(LegalAct::CarryOutRemoval)
        .find(|f| f.rule.as_str() == "RD-8-DOCUMENT")
        .unwrap();
    let of = explained.of_finding(document);
    assert!(says(&of, "travel-document", &Then::NoLongerInTheWay), "{of:?}");
    assert!(!of.iter().any(|c| c.then == Then::ActAllowed), "{of:?}");
}

#[test]
fn the_last_day_to_leave_moves_with_notification_and_with_nothing_unrelated() {
    let (facts, _) = base_facts("notified").unwrap();
    let today: Date = "2026-10-10".parse().unwrap();
    let explained = Explanation::of(&facts, None, &law(), today);
    let due = explained.assessment.dates.iter().find(|d| d.name == "departure-due-on").unwrap();
    let of = explained.of_date(due);
    assert!(says(&of, "notified-on", &Then::DateWouldBe(None)), "{of:?}");
    assert!(!of.iter().any(|c| c.fact == "travel-document"), "{of:?}");
}

#[test]
fn an_open_duty_names_the_fact_that_would_end_it() {
    let (facts, today) = base_facts("issued").unwrap();
    let explained = Explanation::of(&facts, None, &law(), today);
    let duty = explained
        .assessment
        .obligations()
        .find(|f| f.act == LegalAct::NotifyReturnDecision)
        .cloned()
        .unwrap();
    assert!(says(&explained.of_finding(&duty), "notified-on", &Then::NoLongerRequired));
}

/// Over all scenarios: a blocked act that is said to become allowed was refused, every duty names what ends it or
/// none, and no counterfactual claims what the assessment already says.
#[test]
fn nothing_is_claimed_that_is_so_already() {
    for s in shipped().unwrap().iter().step_by(3) {
        let explained = Explanation::of(&s.facts, s.proposal.as_ref(), &s.law, s.today);
        assert_eq!(explained.assessment, s.assess());
        for finding in &explained.assessment.findings {
            for c in explained.of_finding(finding) {
                match c.then {
                    Then::ActAllowed => assert!(!explained.assessment.allows(finding.act), "{}", s.name),
                    Then::NoLongerInTheWay => assert!(finding.blocks(), "{}", s.name),
                    Then::InTheWay => assert!(!finding.blocks(), "{}", s.name),
                    Then::NoLongerRequired | Then::DueOn(_) => {
                        assert!(matches!(finding.verdict, Verdict::Required { .. }), "{}", s.name);
                    }
                    Then::ActRefused | Then::DateWouldBe(_) => panic!("{c:?} is not about a finding"),
                }
            }
        }
    }
}
