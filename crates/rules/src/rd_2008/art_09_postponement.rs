//! Article 9: postponement of removal: when it is mandatory, when it is possible, and that it is reviewed.

use law::LegalAct::{
    CarryOutRemoval, EndPostponement, ImposeMeasure, OrderRemoval, PlanRemoval, PostponeRemoval,
    ReviewPostponement,
};
use law::{Citation, Derivation, Role, Step};

use super::rule;
use crate::case::{Case, ENFORCEMENT};
use crate::engine::Rule;
use crate::facts::{PostponementGround, RefoulementFinding, Remedy};
use crate::parameters::ParameterKey;
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-9-1",
        ("9", "1"),
        "Removal is postponed where it would violate non-refoulement, or while suspensory effect lasts",
        &[OrderRemoval, PlanRemoval, CarryOutRemoval, PostponeRemoval, EndPostponement],
        &[
            "suspensive-effect",
            "no-suspensive-effect",
            "mandatory-postponement",
            "postpone-for-risk",
            "postpone-for-suspensive-effect",
            "risk-stands",
            "suspensive-effect-stands",
        ],
        rd_9_1_mandatory_postponement,
    ),
    rule(
        "RD-9-2",
        ("9", "2"),
        "Removal may be postponed for an appropriate period, with reasons and a review",
        &[PostponeRemoval, EndPostponement, ReviewPostponement, CarryOutRemoval],
        &[
            "may-be-postponed",
            "no-decision",
            "reasons-missing",
            "review-not-after-decision",
            "review-too-late",
            "review-limit-not-known",
            "postponed",
            "review-due",
            "may-be-reviewed",
            "may-be-ended",
            "nothing-to-end",
            "not-postponed",
        ],
        rd_9_2_optional_postponement_is_reviewed,
    ),
    rule(
        "RD-9-3",
        ("9", "3"),
        "Obligations during a postponement",
        &[ImposeMeasure],
        &["postponement-runs"],
        rd_9_3_obligations_during_postponement,
    ),
];

const fn mandatory(ground: PostponementGround) -> bool {
    match ground {
        PostponementGround::NonRefoulement | PostponementGround::SuspensiveEffect => true,
        PostponementGround::Health
        | PostponementGround::Transport
        | PostponementGround::Identification
        | PostponementGround::Other => false,
    }
}

fn remedy_line(draft: Draft, remedy: &Remedy) -> Draft {
    draft
        .number("remedy-number", remedy.number, Some(remedy.lodged_on.version))
        .date("remedy-lodged-on", remedy.lodged_on)
        .code("suspension", remedy.suspension.code(), Some(remedy.lodged_on.version))
}

/// What must not happen while a court or non-refoulement stands against it.
fn rd_9_1_mandatory_postponement(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let suspensive = case.suspensive_remedies();
    for remedy in &suspensive {
        says.on_each(ENFORCEMENT, &remedy_line(prohibited("suspensive-effect"), remedy));
    }
    if suspensive.is_empty() {
        says.on(CarryOutRemoval, permitted("no-suspensive-effect"));
    }
    for postponement in case.running_postponements().into_iter().filter(|p| mandatory(p.ground)) {
        says.on(
            CarryOutRemoval,
            prohibited("mandatory-postponement")
                .date("postponed-on", postponement.decided_on)
                .code(
                    "postponement-ground",
                    postponement.ground.code(),
                    Some(postponement.decided_on.version),
                )
                .remedy(EndPostponement),
        );
    }
    let enforceable = case.period.enforceable_since(case.today);
    let risk = case
        .facts
        .safeguards
        .non_refoulement
        .as_ref()
        .filter(|n| n.value.finding == RefoulementFinding::Risk);
    if let (Some(risk), Some(since)) = (risk, enforceable)
        && !case.postponed_for(PostponementGround::NonRefoulement)
    {
        says.on(
            PostponeRemoval,
            required("postpone-for-risk", Role::DecisionOfficer, risk.value.assessed_on.max(since))
                .day("non-refoulement-assessed-on", risk.value.assessed_on, Some(risk.version))
                .told_apart("non-refoulement".to_owned()),
        );
    }
    // Once a removal was ordered, what suspends it is put on record so that nobody acts on the order.
    if let (Some(remedy), Some(_)) = (suspensive.first(), &case.facts.removal_order)
        && !case.postponed_for(PostponementGround::SuspensiveEffect)
    {
        let since = remedy.lodged_on.value;
        says.on(
            PostponeRemoval,
            remedy_line(required("postpone-for-suspensive-effect", Role::DecisionOfficer, since), remedy)
                .told_apart("suspensive-effect".to_owned()),
        );
    }
    end_of_mandatory_postponement(case, risk.is_some(), !suspensive.is_empty(), says);
}

/// A mandatory postponement lasts as long as its cause.
fn end_of_mandatory_postponement(case: &Case<'_>, risk: bool, suspended: bool, says: &mut Says) {
    let Some(Proposal::EndPostponement { number, .. }) = case.proposal else { return };
    let running = case.running_postponements();
    let Some(postponement) = running.iter().find(|p| p.number == *number) else { return };
    let reason = match postponement.ground {
        PostponementGround::NonRefoulement if risk => "risk-stands",
        PostponementGround::SuspensiveEffect if suspended => "suspensive-effect-stands",
        PostponementGround::NonRefoulement
        | PostponementGround::SuspensiveEffect
        | PostponementGround::Health
        | PostponementGround::Transport
        | PostponementGround::Identification
        | PostponementGround::Other => return,
    };
    says.on(EndPostponement, prohibited(reason).date("postponed-on", postponement.decided_on));
}

/// Postponing is always possible with reasons, and never forgotten: each has a date of review.
fn rd_9_2_optional_postponement_is_reviewed(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match case.decision() {
        Some(decision) => {
            says.on(
                PostponeRemoval,
                permitted("may-be-postponed").date("decision-issued-on", decision.issued_on),
            );
        }
        None => says.on(PostponeRemoval, not_established("no-decision", "decision-issued-on")),
    }
    let running = case.running_postponements();
    for postponement in &running {
        let line = |draft: Draft| {
            draft
                .date("postponed-on", postponement.decided_on)
                .code(
                    "postponement-ground",
                    postponement.ground.code(),
                    Some(postponement.decided_on.version),
                )
                .date("postponement-review-on", postponement.review_on)
        };
        if !mandatory(postponement.ground) {
            says.on(CarryOutRemoval, line(prohibited("postponed")).remedy(EndPostponement));
        }
        let by = Derivation {
            result: postponement.review_on.value,
            steps: vec![Step::Event {
                fact: "postponement-review-on".to_owned(),
                on: postponement.review_on.value,
            }],
            parameters: Vec::new(),
            citations: vec![Citation::new("RD", "9", "2")],
        };
        says.name_date(&format!("postponement-review-on-{}", postponement.number), by.clone());
        says.on(ReviewPostponement, permitted("may-be-reviewed"));
        says.on(EndPostponement, line(permitted("may-be-ended")));
        says.on(
            ReviewPostponement,
            line(required("review-due", Role::DecisionOfficer, postponement.decided_on.value))
                .due(by)
                .told_apart(format!("postponement-{}", postponement.number)),
        );
    }
    if running.is_empty() {
        says.on(CarryOutRemoval, permitted("not-postponed"));
        says.on(EndPostponement, prohibited("nothing-to-end"));
    }
    proposed_postponement(case, says);
}

fn proposed_postponement(case: &Case<'_>, says: &mut Says) {
    match case.proposal {
        Some(Proposal::PostponeRemoval { decided_on, review_on, reasons, .. }) => {
            if *reasons == Given::No {
                says.on(PostponeRemoval, prohibited("reasons-missing"));
            }
            let review = |draft: Draft| draft.day("postponement-review-on", *review_on, None);
            if review_on <= decided_on {
                says.on(PostponeRemoval, review(prohibited("review-not-after-decision")));
            }
            let key = ParameterKey::PostponementReviewMaximumMonths;
            match case.law.last_day("postponed-on", *decided_on, key, By::Calendar) {
                Ok(latest) if *review_on > latest.result => says.on(
                    PostponeRemoval,
                    review(prohibited("review-too-late"))
                        .day("latest-review-on", latest.result, None)
                        .using(latest.parameters),
                ),
                Ok(_) => {}
                Err((missing, used)) => {
                    says.on(
                        PostponeRemoval,
                        review(not_established("review-limit-not-known", missing)).using(used),
                    );
                }
            }
        }
        Some(Proposal::EndPostponement { number, reasons, .. }) => {
            if *reasons == Given::No {
                says.on(EndPostponement, prohibited("reasons-missing"));
            }
            let running = case.running_postponements();
            if !running.is_empty() && !running.iter().any(|p| p.number == *number) {
                says.on(
                    EndPostponement,
                    prohibited("nothing-to-end").number("postponement-number", *number, None),
                );
            }
        }
        _ => {} // tidy: other proposals end no postponement
    }
}

/// What may be imposed for the period may be imposed for a postponement.
fn rd_9_3_obligations_during_postponement(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if let Some(postponement) = case.running_postponements().first() {
        says.on(ImposeMeasure, permitted("postponement-runs").date("postponed-on", postponement.decided_on));
    }
}
