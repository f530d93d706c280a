//! Articles 5(a) and 10 step by step: age, hearing, family, determination; reception before the decision (C-441/19 TQ);
//! children of the person (C-112/20 M.A.); the recheck before departure, hand-over and what follows.

use law::LegalAct::{
    self, AssessAge, AssessBestInterests, CarryOutRemoval, EstablishReception, FollowUpChild, HandOverChild,
    HearChild, IssueReturnDecision, OrderRemoval, PlanVoluntaryDeparture, RecheckChild, TraceFamily,
    WithdrawReturnDecision,
};
use law::{Citation, Derivation, Role, Step};

use jiff::civil::Date;

use super::art_10_minors::{may_be_minor, on_steps};
use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{
    Accompaniment, AgeClass, BestInterestsFinding, DeterminingBody, RecheckOutcome, Sourced, TracingOutcome,
    Track,
};
use crate::parameters::{Lookup, ParameterKey};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

const STEPS: &[LegalAct] = &[IssueReturnDecision, CarryOutRemoval, PlanVoluntaryDeparture];

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-10-AGE",
        ("10", "1"),
        "Who may be a child is a child until the age is assessed",
        &[AssessAge, IssueReturnDecision],
        &["may-be-assessed", "assess-age", "age-not-known"],
        rd_10_age_doubt_is_assessed,
    ),
    rule(
        "RD-10-HEARD",
        ("5", "a"),
        "The child is heard, with a guardian at its side",
        &[HearChild, IssueReturnDecision, CarryOutRemoval, PlanVoluntaryDeparture],
        &["may-be-heard", "guardian-first", "hear-child", "child-not-heard", "child-heard"],
        rd_10_heard_the_child_is_heard,
    ),
    rule(
        "RD-10-TRACE",
        ("10", "2"),
        "The family of an unaccompanied minor is traced, where that is safe",
        &[TraceFamily, IssueReturnDecision, CarryOutRemoval, PlanVoluntaryDeparture],
        &["may-be-traced", "trace-family", "not-traced", "traced", "not-traced-for-safety"],
        rd_10_trace_family_where_safe,
    ),
    rule(
        "RD-10-DETERMINED",
        ("5", "a"),
        "The best interests are determined with reasons, for a child alone by another body than the one that enforces",
        STEPS,
        &["not-determined", "determined-by-enforcing-authority", "opposes-return", "determined"],
        rd_10_determined_with_reasons,
    ),
    rule(
        "RD-10-TQ",
        ("10", "2"),
        "Reception is established before the return decision, whatever the age of the minor",
        &[IssueReturnDecision, CarryOutRemoval],
        &["reception-before-decision", "reception-established", "reception-after-decision"],
        rd_10_tq_reception_before_the_decision,
    ),
    rule(
        "RD-10-MA",
        ("5", "a"),
        "The best interests of the children count where a parent is the addressee",
        &[AssessBestInterests, IssueReturnDecision, OrderRemoval, CarryOutRemoval],
        &[
            "may-be-assessed",
            "assess-children",
            "children-age-not-known",
            "children-not-assessed",
            "opposes-return",
            "children-assessed",
        ],
        rd_10_ma_children_of_the_person,
    ),
    rule(
        "RD-10-RECHECK",
        ("10", "2"),
        "Days before departure somebody looks again whether everything still holds for the child",
        &[RecheckChild, CarryOutRemoval],
        &[
            "may-be-rechecked",
            "recheck-due",
            "recheck-missing",
            "too-early",
            "no-longer-holds",
            "still-holds",
            "days-not-known",
        ],
        rd_10_recheck_before_departure,
    ),
    rule(
        "RD-10-HANDOVER",
        ("10", "2"),
        "It is recorded who received the child, and how the child fares",
        &[HandOverChild, FollowUpChild],
        &["record-hand-over", "follow-up"],
        rd_10_handover_and_follow_up,
    ),
];

/// A minor, so far as is known.
fn minor(case: &Case<'_>) -> bool {
    case.facts.person.age.is_some_and(|a| a.value == AgeClass::Minor)
}

/// Not known to be in the company of a responsible adult.
fn alone(case: &Case<'_>) -> bool {
    case.facts.person.accompaniment.is_none_or(|a| a.value == Accompaniment::Unaccompanied)
}

/// Since when the case knows of the person: from then on what a child needs is due.
fn known_since(case: &Case<'_>) -> Option<Date> {
    case.facts.stay.opened_on.or(case.facts.stay.illegal_stay_on).map(|on| on.value)
}

/// In doubt nobody is an adult: the benefit of the doubt, until experts have looked.
fn rd_10_age_doubt_is_assessed(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(AssessAge, permitted("may-be-assessed"));
    let doubt = case.facts.person.age.filter(|a| a.value == AgeClass::Undetermined);
    if case.decision().is_none() && (doubt.is_some() || case.facts.person.age.is_none()) {
        says.on(IssueReturnDecision, not_established("age-not-known", "age").remedy(AssessAge));
    }
    if let (Some(doubt), Some(since)) = (doubt, known_since(case)) {
        let duty = required("assess-age", Role::ChildProtection, since);
        says.on(AssessAge, duty.code("age", doubt.value.code(), Some(doubt.version)));
    }
}

/// No interview before there is a guardian; no decision before the child was heard.
fn rd_10_heard_the_child_is_heard(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !may_be_minor(case) {
        return;
    }
    let guardian = case.facts.safeguards.guardian_appointed_on;
    let accompanied = !alone(case);
    if accompanied || guardian.is_some() {
        says.on(HearChild, permitted("may-be-heard"));
    } else {
        let draft = not_established("guardian-first", "guardian-appointed-on");
        says.on(HearChild, draft.remedy(LegalAct::AppointGuardian));
    }
    if !minor(case) {
        return;
    }
    if let Some(heard) = case.facts.child.heard_on {
        on_steps(case, says, &permitted("child-heard").date("child-heard-on", heard));
        return;
    }
    on_steps(case, says, &not_established("child-not-heard", "child-heard-on").remedy(HearChild));
    let since = if accompanied { known_since(case) } else { guardian.map(|g| g.value) };
    if let Some(since) = since {
        says.on(HearChild, required("hear-child", Role::ChildProtection, since).missing("child-heard-on"));
    }
}

/// Looking for the family must not endanger anybody; then it is enough to say why nobody looked.
fn rd_10_trace_family_where_safe(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !minor(case) || !alone(case) {
        return;
    }
    says.on(TraceFamily, permitted("may-be-traced"));
    if let Some(traced) = case.facts.child.tracing {
        let safe = traced.value.outcome != TracingOutcome::NotSafe;
        let draft = permitted(if safe { "traced" } else { "not-traced-for-safety" });
        let version = Some(traced.version);
        let draft = draft.day("family-traced-on", traced.value.on, version);
        on_steps(case, says, &draft.code("tracing-outcome", traced.value.outcome.code(), version));
        return;
    }
    on_steps(case, says, &not_established("not-traced", "family-traced-on").remedy(TraceFamily));
    if let Some(heard) = case.facts.child.heard_on {
        let duty = required("trace-family", Role::ChildProtection, heard.value);
        says.on(TraceFamily, duty.date("child-heard-on", heard));
    }
}

/// Age, sex, vulnerability, health, foster family, education, surroundings weighed; options compared; reasons given.
fn rd_10_determined_with_reasons(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !minor(case) {
        return;
    }
    let finding = case.facts.safeguards.best_interests.map(|a| a.value.supports_return);
    let (Some(determined), Some(finding)) = (case.facts.child.determination, finding) else {
        let missing = "best-interests-determined-on";
        on_steps(case, says, &not_established("not-determined", missing).remedy(AssessBestInterests));
        return;
    };
    let (found, version) = (determined.value, Some(determined.version));
    let line = |draft: Draft| {
        draft
            .day("best-interests-determined-on", found.on, version)
            .code("determining-body", found.body.code(), version)
            .remedy(AssessBestInterests)
    };
    if alone(case) && found.body == DeterminingBody::EnforcingAuthority {
        on_steps(case, says, &line(prohibited("determined-by-enforcing-authority")));
        return;
    }
    // Leaving against the best interests is the business of RD-5-A; the decision itself is of this rule.
    match finding {
        BestInterestsFinding::SupportsReturn => on_steps(case, says, &line(permitted("determined"))),
        BestInterestsFinding::OpposesReturn if case.decision().is_none() => {
            says.on(IssueReturnDecision, line(prohibited("opposes-return")));
        }
        BestInterestsFinding::OpposesReturn => {}
    }
}

/// C-441/19 TQ: no return decision without knowing that the child will be received, and none that waits for the
/// eighteenth birthday.
fn rd_10_tq_reception_before_the_decision(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !minor(case) || !alone(case) {
        return;
    }
    let first = case.facts.child.reception_first_on;
    match case.decision() {
        None => {
            let draft = match case.facts.safeguards.reception_established_on.or(first) {
                Some(on) => permitted("reception-established").date("reception-established-on", on),
                None => not_established("reception-before-decision", "reception-established-on")
                    .remedy(EstablishReception),
            };
            says.on(IssueReturnDecision, draft);
        }
        Some(decision) => {
            let issued = decision.issued_on;
            if let Some(late) = first.filter(|on| on.value > issued.value) {
                says.on(
                    CarryOutRemoval,
                    prohibited("reception-after-decision")
                        .date("reception-established-on", late)
                        .date("decision-issued-on", issued)
                        .remedy(WithdrawReturnDecision),
                );
            }
        }
    }
}

/// C-112/20 M.A.: a decision addressed to a parent touches the child as well.
fn rd_10_ma_children_of_the_person(case: &Case<'_>, says: &mut Says) {
    let children = &case.facts.child.children;
    let known_adult = |c: &&Sourced<crate::facts::LinkedChild>| c.value.age == Some(AgeClass::Adult);
    let concerned: Vec<_> = children.iter().filter(|c| !known_adult(c)).collect();
    let Some(first) = concerned.iter().min_by_key(|c| c.version) else { return };
    if !case.active() {
        return;
    }
    says.on(AssessBestInterests, permitted("may-be-assessed"));
    let acts: &[LegalAct] = match case.decision() {
        None => &[IssueReturnDecision, OrderRemoval, CarryOutRemoval],
        Some(_) => &[OrderRemoval, CarryOutRemoval],
    };
    let known_minor = concerned.iter().any(|c| c.value.age == Some(AgeClass::Minor));
    let version = Some(first.version);
    let line =
        |draft: Draft| draft.code("children", if known_minor { "minor" } else { "undetermined" }, version);
    let Some(assessed) = case.facts.safeguards.best_interests else {
        let reason = if known_minor { "children-not-assessed" } else { "children-age-not-known" };
        let missing = if known_minor { "best-interests-assessed-on" } else { "age" };
        says.on_each(acts, &line(not_established(reason, missing)).remedy(AssessBestInterests));
        if let Some(since) = known_since(case).filter(|_| known_minor) {
            says.on(AssessBestInterests, line(required("assess-children", Role::CaseOfficer, since)));
        }
        return;
    };
    let draft = match assessed.value.supports_return {
        BestInterestsFinding::SupportsReturn => permitted("children-assessed"),
        BestInterestsFinding::OpposesReturn => prohibited("opposes-return").remedy(AssessBestInterests),
    };
    let on = assessed.value.assessed_on;
    says.on_each(acts, &line(draft).day("best-interests-assessed-on", on, Some(assessed.version)));
}

/// What held when it was decided may not hold when the child travels.
fn rd_10_recheck_before_departure(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !minor(case) || !alone(case) {
        return;
    }
    says.on(RecheckChild, permitted("may-be-rechecked"));
    let day = case.removal_day();
    let (days, used) = match case.law.parameters().days(ParameterKey::ChildRecheckDays, day) {
        Lookup::Known { value, used } => (value, used),
        Lookup::Empty { used } => {
            let draft = not_established("days-not-known", used.key.clone()).using([used]);
            says.on(CarryOutRemoval, draft);
            return;
        }
    };
    let from = day.checked_sub(jiff::Span::new().days(i64::from(days))).unwrap_or(Date::MIN);
    let line = |draft: Draft| draft.day("recheck-from-on", from, None).using([used.clone()]);
    let current = case.facts.child.recheck;
    let settled = match current {
        None => {
            let draft = not_established("recheck-missing", "child-rechecked-on").remedy(RecheckChild);
            says.on(CarryOutRemoval, line(draft));
            false
        }
        Some(recheck) => {
            let dated = |draft: Draft| {
                line(draft)
                    .day("child-rechecked-on", recheck.value.on, Some(recheck.version))
                    .remedy(RecheckChild)
            };
            if recheck.value.outcome == RecheckOutcome::Changed {
                says.on(CarryOutRemoval, dated(prohibited("no-longer-holds")));
            } else if recheck.value.on < from {
                says.on(CarryOutRemoval, dated(prohibited("too-early")));
            } else {
                says.on(CarryOutRemoval, dated(permitted("still-holds")));
            }
            recheck.value.on >= from
        }
    };
    if let Some(planned) = case.planned(Track::Removal).filter(|_| !settled && from <= case.today) {
        let by = Derivation {
            result: planned,
            steps: vec![Step::Event { fact: "planned-departure-on".to_owned(), on: planned }],
            parameters: vec![used.clone()],
            citations: vec![Citation::new("RD", "10", "2")],
        };
        let duty = required("recheck-due", Role::ChildProtection, from).due(by);
        says.on(RecheckChild, duty.day("planned-departure-on", planned, None));
    }
}

/// The duty does not end at the airport.
fn rd_10_handover_and_follow_up(case: &Case<'_>, says: &mut Says) {
    let Some(departed) = &case.facts.travel.departed else { return };
    if case.reached(case.facts.closed_on) || !minor(case) || !alone(case) {
        return;
    }
    let Some(handed) = case.facts.child.handed_over_on else {
        let duty = required("record-hand-over", Role::ChildProtection, departed.value.left_on);
        says.on(HandOverChild, duty.day("left-on", departed.value.left_on, Some(departed.version)));
        return;
    };
    let until = case.law.last_day(
        "handed-over-on",
        handed.value,
        ParameterKey::ChildFollowUpUntilMonths,
        By::Calendar,
    );
    let last = case.facts.child.followed_up_on;
    let (fact, since, key) = match last {
        None => ("handed-over-on", handed.value, ParameterKey::ChildFirstFollowUpMonths),
        Some(on) => ("child-followed-up-on", on.value, ParameterKey::ChildFollowUpIntervalMonths),
    };
    if until.is_ok_and(|until| since < until.result && case.today <= until.result) {
        let duty = required("follow-up", Role::ChildProtection, since).date("handed-over-on", handed);
        says.on(FollowUpChild, case.law.due(duty, fact, since, key));
    }
}
