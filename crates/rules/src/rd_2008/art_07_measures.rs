//! Articles 7(3), 9(3), 8(1): less coercive measures. Which fit the risk found, why lower steps do not suffice, when
//! they are looked at again, and that they end with their ground.

use std::collections::BTreeSet;

use jiff::civil::Date;
use law::LegalAct::{AssessBestInterests, ImposeMeasure, LiftMeasure, ReviewMeasure};
use law::{Citation, Derivation, Role, Step};

use super::art_03_absconding::{counting, ground};
use super::rule;
use crate::case::Case;
use crate::criteria::fitting;
use crate::engine::Rule;
use crate::facts::{
    AgeClass, BestInterestsFinding, Measure, MeasureBasis, MeasureKind, ProposedMeasure, RiskConclusion,
};
use crate::parameters::{Lookup, ParameterKey, YesNo};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-7-3-RISK",
        ("7", "3"),
        "A measure answers the kind of risk that was found",
        &[ImposeMeasure],
        &[
            "risk-not-assessed",
            "risk-assessment-overdue",
            "risk-assessment-unfounded",
            "no-risk-found",
            "risk-found",
            "measures-that-fit",
            "fits",
            "does-not-fit",
            "needs-no-ground",
        ],
        rd_7_3_risk_measure_fits_the_risk,
    ),
    rule(
        "RD-7-3-LADDER",
        ("7", "3"),
        "The least coercive measure that suffices, individually reasoned and limited in time",
        &[ImposeMeasure],
        &[
            "reasons-missing",
            "lower-step-not-reasoned",
            "lower-steps-reasoned",
            "review-not-after-decision",
            "review-too-late",
            "review-limit-not-known",
            "basis-does-not-fit",
            "monitoring-not-provided-for",
            "monitoring-not-known",
        ],
        rd_7_3_ladder_least_coercive_first,
    ),
    rule(
        "RD-5-A-MEASURE",
        ("5", "a"),
        "With minor children, no measure beyond a place of stay",
        &[ImposeMeasure],
        &[
            "beyond-place-with-minors",
            "not-known-whether-allowed",
            "best-interests-not-assessed",
            "age-not-known",
            "allowed-with-minors",
        ],
        rd_5_a_measure_with_minors,
    ),
    rule(
        "RD-8-1-MEASURE",
        ("8", "1"),
        "While the decision is enforced, measures take the place of detention",
        &[ImposeMeasure],
        &["enforceable"],
        rd_8_1_measure_instead_of_detention,
    ),
    rule(
        "RD-7-3-REVIEW",
        ("7", "3"),
        "Every measure is reviewed, and ends with its ground",
        &[ReviewMeasure, LiftMeasure],
        &[
            "may-be-reviewed",
            "review-due",
            "no-measure",
            "may-be-lifted",
            "person-left",
            "right-to-stay",
            "decision-ended",
            "period-over",
            "postponement-over",
            "suspended",
            "no-risk-any-more",
        ],
        rd_7_3_review_and_end,
    ),
];

/// Measures imposed and not lifted by today, by number.
pub(crate) fn running<'a>(case: &Case<'a>) -> Vec<&'a Measure> {
    let in_force = |m: &&Measure| m.imposed_on.value <= case.today && !case.reached(m.lifted_on);
    let mut running: Vec<_> = case.facts.measures.iter().filter(in_force).collect();
    running.sort_by_key(|m| m.number);
    running
}

fn proposed<'a>(case: &Case<'a>) -> Option<&'a ProposedMeasure> {
    match case.proposal {
        Some(Proposal::ImposeMeasure(measure)) => Some(measure),
        _ => None, // tidy: these rules speak of one proposal only
    }
}

/// Beside counselling, which needs no ground, a measure is there to avoid a risk that a person has found.
fn rd_7_3_risk_measure_fits_the_risk(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let assessment = counting(case);
    let kinds = match assessment.map(|a| &a.value.conclusion) {
        Some(RiskConclusion::Risk(kinds)) => kinds.clone(),
        Some(RiskConclusion::NoRisk) | None => BTreeSet::new(),
    };
    let version = assessment.map(|a| a.version);
    let fits = fitting(&kinds);
    let Some(measure) = proposed(case) else {
        if !fits.is_empty() {
            let draft = kinds
                .iter()
                .fold(permitted("measures-that-fit"), |d, kind| d.code("kind-of-risk", kind.code(), version));
            let draft = fits.iter().fold(draft, |d, measure| d.code("fitting-measure", measure.code(), None));
            says.on(ImposeMeasure, draft);
        }
        return;
    };
    let line = |draft: Draft| draft.code("measure", measure.kind.code(), None);
    if measure.kind == MeasureKind::Counselling {
        says.on(ImposeMeasure, line(permitted("needs-no-ground")));
        return;
    }
    says.on(ImposeMeasure, line(ground(case)));
    if kinds.is_empty() {
        return;
    }
    let draft = if fits.contains(&measure.kind) { permitted("fits") } else { prohibited("does-not-fit") };
    let draft = kinds.iter().fold(line(draft), |d, kind| d.code("kind-of-risk", kind.code(), version));
    says.on(ImposeMeasure, draft);
}

/// From the fifth step on, each lower step is shown not to suffice in this case; every measure is reasoned and dated.
fn rd_7_3_ladder_least_coercive_first(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let Some(measure) = proposed(case) else { return };
    let line = |draft: Draft| draft.code("measure", measure.kind.code(), None);
    if measure.reasons == Given::No {
        says.on(ImposeMeasure, line(prohibited("reasons-missing")));
    }
    if measure.kind.needs_ladder() {
        let mut skipped = measure.kind.below().filter(|step| !measure.insufficient.contains(step)).peekable();
        if skipped.peek().is_none() {
            says.on(ImposeMeasure, line(permitted("lower-steps-reasoned")));
        }
        for step in skipped {
            says.on(
                ImposeMeasure,
                line(prohibited("lower-step-not-reasoned")).code("lower-step", step.code(), None),
            );
        }
    }
    if measure.kind == MeasureKind::ElectronicMonitoring {
        electronic_monitoring(case, measure, says);
    }
    basis(case, measure, says);
    review_of_proposed(case, measure, says);
}

fn electronic_monitoring(case: &Case<'_>, measure: &ProposedMeasure, says: &mut Says) {
    match case.law.parameters().yes_no(ParameterKey::MeasureElectronicMonitoring, measure.imposed_on) {
        Lookup::Known { value: YesNo::Yes, .. } => {}
        Lookup::Known { value: YesNo::No, used } => {
            says.on(ImposeMeasure, prohibited("monitoring-not-provided-for").using([used]));
        }
        Lookup::Empty { used } => {
            says.on(ImposeMeasure, not_established("monitoring-not-known", used.key.clone()).using([used]));
        }
    }
}

/// A measure for the period needs a period, one for a postponement a postponement.
fn basis(case: &Case<'_>, measure: &ProposedMeasure, says: &mut Says) {
    let there = match measure.basis {
        MeasureBasis::Period => case.period.runs_on(case.today),
        MeasureBasis::Postponement => !case.running_postponements().is_empty(),
        MeasureBasis::Enforcement => case.period.enforceable_since(case.today).is_some(),
    };
    if !there {
        let code = measure.basis.code();
        says.on(ImposeMeasure, prohibited("basis-does-not-fit").code("measure-basis", code, None));
    }
}

fn review_of_proposed(case: &Case<'_>, measure: &ProposedMeasure, says: &mut Says) {
    let line = |draft: Draft| draft.day("measure-review-on", measure.review_on, None);
    if measure.review_on <= measure.imposed_on {
        says.on(ImposeMeasure, line(prohibited("review-not-after-decision")));
        return;
    }
    let key = ParameterKey::MeasureReviewMaximumDays;
    match case.law.last_day("measure-imposed-on", measure.imposed_on, key, By::Calendar) {
        Ok(latest) if measure.review_on > latest.result => says.on(
            ImposeMeasure,
            line(prohibited("review-too-late"))
                .day("latest-review-on", latest.result, None)
                .using(latest.parameters),
        ),
        Ok(_) => {}
        Err((missing, used)) => {
            says.on(ImposeMeasure, line(not_established("review-limit-not-known", missing)).using(used));
        }
    }
}

/// A child, or a family with minor children: a place of stay at most, unless the installation allows more and the
/// best interests were assessed.
fn rd_5_a_measure_with_minors(case: &Case<'_>, says: &mut Says) {
    let Some(measure) = proposed(case).filter(|m| m.kind > MeasureKind::StayAtPlace) else { return };
    if !case.active() {
        return;
    }
    let own = case.facts.person.age.map(|a| a.value);
    let children = case.facts.child.children.iter().map(|c| c.value.age.unwrap_or(AgeClass::Undetermined));
    let minors = own == Some(AgeClass::Minor) || children.clone().any(|age| age == AgeClass::Minor);
    let doubtful = own.is_none_or(|age| age == AgeClass::Undetermined)
        || children.clone().any(|age| age == AgeClass::Undetermined);
    if !minors && !doubtful {
        return;
    }
    let line = |draft: Draft| draft.code("measure", measure.kind.code(), None);
    if !minors {
        says.on(ImposeMeasure, line(not_established("age-not-known", "age")));
        return;
    }
    match case.law.parameters().yes_no(ParameterKey::MeasureBeyondPlaceWithMinors, measure.imposed_on) {
        Lookup::Known { value: YesNo::No, used } => {
            says.on(ImposeMeasure, line(prohibited("beyond-place-with-minors")).using([used]));
        }
        Lookup::Empty { used } => {
            let missing = used.key.clone();
            says.on(ImposeMeasure, line(not_established("not-known-whether-allowed", missing)).using([used]));
        }
        Lookup::Known { value: YesNo::Yes, used } => {
            let assessed = case.facts.safeguards.best_interests;
            let draft =
                match assessed.filter(|a| a.value.supports_return == BestInterestsFinding::SupportsReturn) {
                    Some(a) => permitted("allowed-with-minors").day(
                        "best-interests-assessed-on",
                        a.value.assessed_on,
                        Some(a.version),
                    ),
                    None => not_established("best-interests-not-assessed", "best-interests-assessed-on")
                        .remedy(AssessBestInterests),
                };
            says.on(ImposeMeasure, line(draft).using([used]));
        }
    }
}

/// Once the decision can be enforced, what is milder than detention may be applied (RD Arts 8(1), 15(1)).
fn rd_8_1_measure_instead_of_detention(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.right_to_stay().is_some() || !case.suspensive_remedies().is_empty() {
        return;
    }
    if let Some(since) = case.period.enforceable_since(case.today) {
        says.on(ImposeMeasure, permitted("enforceable").day("enforceable-since", since, None));
    }
}

/// Nobody remains under a measure because nobody looked.
fn rd_7_3_review_and_end(case: &Case<'_>, says: &mut Says) {
    if case.reached(case.facts.closed_on) {
        return;
    }
    let running = running(case);
    if running.is_empty() {
        says.on_each(&[ReviewMeasure, LiftMeasure], &prohibited("no-measure"));
        return;
    }
    says.on(ReviewMeasure, permitted("may-be-reviewed"));
    says.on(LiftMeasure, permitted("may-be-lifted"));
    for measure in running {
        let told = format!("measure-{}", measure.number);
        let line = |draft: Draft| {
            draft
                .code("measure", measure.kind.code(), Some(measure.imposed_on.version))
                .date("measure-imposed-on", measure.imposed_on)
                .number("measure-number", measure.number, Some(measure.imposed_on.version))
        };
        if let Some((reason, since)) = ground_gone(case, measure) {
            let draft = required(reason, Role::DecisionOfficer, since).told_apart(told);
            says.on(LiftMeasure, line(draft));
            continue;
        }
        let on = measure.review_on.value;
        let by = Derivation {
            result: on,
            steps: vec![Step::Event { fact: "measure-review-on".to_owned(), on }],
            parameters: Vec::new(),
            citations: vec![Citation::new("RD", "7", "3")],
        };
        let draft = required("review-due", Role::DecisionOfficer, measure.imposed_on.value).due(by);
        says.on(ReviewMeasure, line(draft).told_apart(told));
    }
}

/// Why and since when a measure has lost its ground, by the earliest of the reasons that hold.
fn ground_gone(case: &Case<'_>, measure: &Measure) -> Option<(&'static str, Date)> {
    let facts = case.facts;
    let departed = facts.travel.departed.as_ref().map(|d| ("person-left", d.value.left_on));
    let stays = case.right_to_stay().map(|on| ("right-to-stay", on.value));
    let ended = facts.decision.as_ref().and_then(|d| d.ended_on).map(|on| ("decision-ended", on.value));
    let suspended = case.suspensive_remedies().first().map(|r| ("suspended", r.lodged_on.value));
    let basis = match measure.basis {
        MeasureBasis::Period => {
            let over = case.period.enforceable_since(case.today).map(|on| ("period-over", on));
            over.or_else(|| suspended.filter(|_| !case.period.runs_on(case.today)))
        }
        MeasureBasis::Postponement if case.running_postponements().is_empty() => {
            let ends = facts.postponements.iter().filter_map(|p| p.ended_on).map(|on| on.value);
            ends.max().map(|on| ("postponement-over", on))
        }
        MeasureBasis::Postponement => None,
        MeasureBasis::Enforcement => suspended,
    };
    let safe = counting(case)
        .filter(|a| a.value.conclusion == RiskConclusion::NoRisk && measure.kind != MeasureKind::Counselling)
        .map(|a| ("no-risk-any-more", a.value.assessed_on));
    let gone = [departed, stays, ended, basis, safe].into_iter().flatten();
    gone.map(|(reason, on)| (reason, on.max(measure.imposed_on.value)))
        .filter(|(_, on)| *on <= case.today)
        .min_by_key(|(reason, on)| (*on, *reason))
}
