//! Measures and absconding: a person concludes, a person imposes, the law holds both to it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test program: helpers outside test functions may fail loudly as well"
)]

mod running;

use std::collections::BTreeMap;

use domain::absconding::command::Command as Absconding;
use domain::absconding::event as a;
use domain::measures::command::Command as Measures;
use domain::measures::event as m;
use domain::refusal::Reason;
use domain::{Command, Refused, facts};
use running::{LAW, Run, run};
use testkit::protective::{reporting, risk_assessed};
use testkit::values::{after, day, note, personal, text};
use testkit::{Step, Story, story};

/// The story of a voluntary departure up to the sixth day: the decision is notified, the period runs.
fn under_way() -> Run {
    let steps: Vec<Step> = story(Story::Voluntary).into_iter().filter(|s| s.today < day(6)).collect();
    let run = run(&steps);
    assert!(run.refused.is_empty());
    run
}

fn ask(run: &mut Run, on: i64, command: Command) -> Result<(), Refused> {
    let step = Step { today: day(on), command };
    let proposal = step.command.proposal();
    let assessment = rules::assess(&facts(&run.case, step.today), proposal.as_ref(), &LAW, step.today);
    let decided = domain::decide(&run.case, step.command.clone(), &assessment, step.today)?;
    for event in decided.events {
        running::record(run, &step, event);
    }
    Ok(())
}

fn unlawful(result: Result<(), Refused>) -> Vec<String> {
    match result {
        Err(Refused::Unlawful { findings, .. }) => findings.iter().map(|f| f.message_key()).collect(),
        other => panic!("{other:?}"),
    }
}

fn impose(measure: m::Measure) -> Command {
    Command::Measures(Measures::ImposeMeasure(measure))
}

fn assess(assessed: a::Assessed) -> Command {
    Command::Absconding(Absconding::AssessAbscondingRisk(assessed))
}

#[test]
fn reporting_is_imposed_only_on_a_risk_that_an_officer_found_and_reasoned() {
    let mut run = under_way();
    let refused = unlawful(ask(&mut run, 6, impose(reporting(day(6)))));
    assert_eq!(refused, ["finding-RD-7-3-RISK-risk-not-assessed"]);
    ask(&mut run, 6, assess(risk_assessed(day(6)))).unwrap();
    ask(&mut run, 6, impose(reporting(day(6)))).unwrap();
    assert_eq!(run.case.measures.in_force().count(), 1);
    assert_eq!(run.case.measures.measures[0].imposed.value.number, 1);
}

#[test]
fn no_risk_is_found_without_a_criterion_of_national_law_evidence_reasons_and_hearing() {
    let mut run = under_way();
    let without = |change: &dyn Fn(&mut a::Assessed)| {
        let mut assessed = risk_assessed(day(6));
        change(&mut assessed);
        assess(assessed)
    };
    for (change, finding) in [
        (&(|a: &mut a::Assessed| a.reasons = None) as &dyn Fn(&mut a::Assessed), "reasons-missing"),
        (&|a| a.heard = None, "person-not-heard"),
        (&|a| a.criteria[0].evidence = None, "no-evidence"),
        (&|a| a.criteria.clear(), "no-criterion-met"),
        (&|a| a.criteria[0].criterion = note("smile"), "criterion-not-in-law"),
        (&|a| a.review_on = after(day(6), 400), "review-too-late"),
    ] {
        let refused = unlawful(ask(&mut run, 6, without(change)));
        assert!(refused.contains(&format!("finding-RD-3-7-{finding}")), "{refused:?}");
    }
}

#[test]
fn a_place_of_stay_needs_reasons_for_every_lower_step() {
    let mut run = under_way();
    ask(&mut run, 6, assess(risk_assessed(day(6)))).unwrap();
    let place = |reasoned: &[m::MeasureKind]| {
        impose(m::Measure {
            terms: m::Terms::StayAtPlace { place: personal("Reception centre"), exceptions: None },
            insufficient: reasoned
                .iter()
                .map(|k| (*k, text("Does not suffice.")))
                .collect::<BTreeMap<_, _>>(),
            ..reporting(day(6))
        })
    };
    use m::MeasureKind::{Counselling, NotifyAddress, Reporting, SubmitDocuments};
    let refused = unlawful(ask(&mut run, 6, place(&[Counselling, Reporting])));
    assert_eq!(refused, ["finding-RD-7-3-LADDER-lower-step-not-reasoned"; 2]);
    ask(&mut run, 6, place(&[Counselling, NotifyAddress, SubmitDocuments, Reporting])).unwrap();
}

#[test]
fn a_measure_lifted_cannot_be_reviewed_and_one_that_lapsed_is_owed_its_lifting() {
    let mut run = under_way();
    ask(&mut run, 6, assess(risk_assessed(day(6)))).unwrap();
    ask(&mut run, 6, impose(reporting(day(6)))).unwrap();
    let late = rules::assess(&facts(&run.case, day(50)), None, &LAW, day(50));
    let owed: Vec<_> = late.obligations().filter(|f| f.act == law::LegalAct::LiftMeasure).collect();
    assert_eq!(owed.len(), 1, "the period is over: {owed:?}");
    let lift = |on: i64| {
        let reasons = text("The period is over.");
        Command::Measures(Measures::LiftMeasure(m::Lifted { number: 1, lifted_on: day(on), reasons }))
    };
    ask(&mut run, 50, lift(50)).unwrap();
    let again = ask(&mut run, 51, lift(51));
    assert_eq!(again, Err(Refused::NotNow { reason: Reason::MeasureAlreadyLifted }));
    let unknown = Command::Measures(Measures::LiftMeasure(m::Lifted {
        number: 9,
        lifted_on: day(51),
        reasons: text("No such measure."),
    }));
    assert_eq!(ask(&mut run, 51, unknown), Err(Refused::NotNow { reason: Reason::NoSuchMeasure }));
}

#[test]
fn nobody_has_absconded_by_missing_a_report_alone() {
    let mut run = under_way();
    ask(&mut run, 6, assess(risk_assessed(day(6)))).unwrap();
    ask(&mut run, 6, impose(reporting(day(6)))).unwrap();
    let report = |on: i64, outcome| {
        let report = m::Compliance { number: 1, on: day(on), outcome, explanation: None };
        Command::Measures(Measures::ReportCompliance(report))
    };
    ask(&mut run, 13, report(13, m::ComplianceOutcome::Missed)).unwrap();
    let establish = |on: i64| {
        let reasons = text("Nowhere found.");
        Command::Absconding(Absconding::EstablishAbsconding(a::Absconded {
            established_on: day(on),
            reasons,
        }))
    };
    let refused = unlawful(ask(&mut run, 13, establish(13)));
    assert!(refused.contains(&"finding-RD-3-7-ABSCONDED-not-contacted".to_owned()), "{refused:?}");
    let contact = a::ContactAttempt {
        on: day(14),
        means: a::ContactMeans::Visit,
        outcome: a::ContactOutcome::NotReached,
        explanation: text("Nobody opened."),
    };
    ask(&mut run, 14, Command::Absconding(Absconding::RecordContactAttempt(contact))).unwrap();
    use a::SearchPlace::{DepartureEvidence, Detention, Hospital, ProtectionRegister};
    for place in [Hospital, Detention, ProtectionRegister, DepartureEvidence] {
        assert!(matches!(ask(&mut run, 15, establish(15)), Err(Refused::Unlawful { .. })));
        let search = a::SearchMade {
            on: day(15),
            place,
            outcome: a::SearchOutcome::NotFound,
            explanation: text("Asked."),
        };
        ask(&mut run, 15, Command::Absconding(Absconding::RecordSearch(search))).unwrap();
    }
    // Excused after all: the report no longer counts as missed.
    let mut excused = run.clone();
    ask(&mut excused, 16, report(13, m::ComplianceOutcome::Excused)).unwrap();
    assert!(matches!(ask(&mut excused, 16, establish(16)), Err(Refused::Unlawful { .. })));
    ask(&mut run, 16, establish(16)).unwrap();
    assert!(facts(&run.case, day(16)).absconding.absconded_on.is_some());
    let found = a::FoundAgain { on: day(20), explanation: text("Was ill.") };
    ask(&mut run, 20, Command::Absconding(Absconding::RecordFoundAgain(found))).unwrap();
    assert!(facts(&run.case, day(20)).absconding.absconded_on.is_none());
}

#[test]
fn a_guarantee_is_an_amount_in_cents_with_its_currency() {
    let terms = m::Terms::FinancialGuarantee {
        amount_cents: 25_000,
        currency: m::Currency::Eur,
        refund: text("Paid back on departure."),
    };
    let at_rest = serde_json::to_value(&terms).unwrap();
    assert_eq!(at_rest["kind"], "financial-guarantee");
    assert_eq!(at_rest["amount_cents"], 25_000);
    assert_eq!(at_rest["currency"], "EUR");
}
