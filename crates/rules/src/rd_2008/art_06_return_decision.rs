//! Article 6: the return decision and the exceptions to it.

use law::LegalAct::{
    CarryOutRemoval, IssueReturnDecision, OrderRemoval, PlanRemoval, RefrainFromReturnDecision,
    WithdrawReturnDecision,
};
use law::Role;

use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{OtherStatePermit, Sourced};
use crate::parameters::ParameterKey;
use crate::proposal::{Given, Proposal};
use crate::says::{Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-6-1",
        ("6", "1"),
        "A return decision is issued to every person staying illegally",
        &[IssueReturnDecision, WithdrawReturnDecision],
        &[
            "illegal-stay-established",
            "illegal-stay-not-established",
            "decision-in-force",
            "decision-missing",
            "may-be-withdrawn",
        ],
        rd_6_1_return_decision_for_illegal_stay,
    ),
    rule(
        "RD-6-2",
        ("6", "2"),
        "A permit of another Member State: go there first",
        &[IssueReturnDecision, RefrainFromReturnDecision],
        &[
            "not-yet-told-to-go",
            "time-to-go-runs",
            "time-to-go-not-known",
            "did-not-go",
            "permit-validity-unknown",
            "tell-to-go",
            "permit-held",
            "no-permit-recorded",
        ],
        rd_6_2_holder_of_other_permit_goes_there_first,
    ),
    rule(
        "RD-6-3",
        ("6", "3"),
        "Another Member State takes the person back",
        &[RefrainFromReturnDecision],
        &["agreement-not-known"],
        rd_6_3_taken_back_by_another_state,
    ),
    rule(
        "RD-6-4",
        ("6", "4"),
        "A right to stay: no decision, or the decision is withdrawn",
        &[
            IssueReturnDecision,
            WithdrawReturnDecision,
            RefrainFromReturnDecision,
            OrderRemoval,
            PlanRemoval,
            CarryOutRemoval,
        ],
        &["right-to-stay", "withdraw-for-right-to-stay", "may-refrain", "reasons-missing"],
        rd_6_4_right_to_stay_granted,
    ),
    rule(
        "RD-6-5",
        ("6", "5"),
        "A renewal is pending: consider refraining",
        &[RefrainFromReturnDecision],
        &["consider-refraining", "no-renewal-pending"],
        rd_6_5_renewal_pending,
    ),
    rule(
        "RD-6-6",
        ("6", "6"),
        "The decision may be taken together with the one ending legal stay",
        &[IssueReturnDecision],
        &["together-with-end-of-stay"],
        rd_6_6_combined_with_end_of_legal_stay,
    ),
];

/// Illegal stay obliges the state to decide; every case without a decision is an open obligation, never a gap
/// that somebody must find.
fn rd_6_1_return_decision_for_illegal_stay(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if let Some(decision) = case.decision() {
        says.on(
            IssueReturnDecision,
            prohibited("decision-in-force")
                .date("decision-issued-on", decision.issued_on)
                .remedy(WithdrawReturnDecision),
        );
        says.on(
            WithdrawReturnDecision,
            permitted("may-be-withdrawn").date("decision-issued-on", decision.issued_on),
        );
        return;
    }
    let stay = &case.facts.stay;
    let illegal = stay.illegal_stay_on.filter(|s| s.value <= case.today);
    let ended = stay.legal_stay_ended.filter(|e| e.value.decided_on <= case.today);
    match illegal {
        Some(since) => {
            says.on(
                IssueReturnDecision,
                permitted("illegal-stay-established").date("illegal-stay-on", since),
            );
        }
        None if ended.is_none() => says.on(
            IssueReturnDecision,
            not_established("illegal-stay-not-established", "illegal-stay-on")
                .remedy(law::LegalAct::VerifyStay),
        ),
        None => {}
    }
    if excepted(case) || case.under_apr().is_some() {
        return;
    }
    let since = illegal.into_iter().map(|s| s.value).chain(ended.map(|e| e.value.decided_on)).min();
    if let Some(since) = since {
        let mut draft =
            required("decision-missing", Role::DecisionOfficer, since).missing("decision-issued-on");
        if let Some(illegal) = illegal {
            draft = draft.date("illegal-stay-on", illegal);
        }
        if let Some(ended) = ended {
            draft = draft.day("legal-stay-ended-on", ended.value.decided_on, Some(ended.version));
        }
        let fact =
            if illegal.is_some_and(|s| s.value == since) { "illegal-stay-on" } else { "legal-stay-ended-on" };
        let key = ParameterKey::DecisionAfterLegalStayEndedDays;
        says.on(IssueReturnDecision, case.law.due(draft, fact, since, key));
    }
}

/// Whether an exception of paragraphs 2 to 5 stands in the way of the duty to decide.
pub(crate) fn excepted(case: &Case<'_>) -> bool {
    let stay = &case.facts.stay;
    let refrained = stay.refrained.filter(|r| r.value.decided_on <= case.today).is_some_and(|r| {
        match r.value.paragraph {
            // Refraining under paragraphs 2 and 5 lasts as long as its cause.
            2 => false,
            5 => stay.renewal_pending_since.is_some(),
            _ => true,
        }
    });
    refrained || case.right_to_stay().is_some() || other_permit_first(case)
}

/// Whether paragraph 2 still puts off the decision.
fn other_permit_first(case: &Case<'_>) -> bool {
    let Some(permit) = &case.facts.stay.other_state_permit else { return false };
    if permit.value.valid_until_on.is_some_and(|until| until < case.today) {
        return false;
    }
    let Some(told) = permit.value.told_to_go_on else { return true };
    if permit.value.complied_on.is_some() {
        return true;
    }
    match case.law.last_day("told-to-go-on", told, ParameterKey::OtherStatePermitDays, By::Calendar) {
        Ok(last) => case.today <= last.result,
        Err(_) => true,
    }
}

/// The holder of another state's permit must go there at once; only who does not gets a return decision.
fn rd_6_2_holder_of_other_permit_goes_there_first(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_some() {
        return;
    }
    let held = case.facts.stay.other_state_permit.as_ref();
    let held = held.filter(|p| p.value.valid_until_on.is_none_or(|until| until >= case.today));
    if let Some(Proposal::RefrainFromReturnDecision { paragraph: 2, .. }) = case.proposal
        && held.is_none()
    {
        says.on(RefrainFromReturnDecision, prohibited("no-permit-recorded").missing("other-state-permit"));
    }
    let Some(permit) = held else { return };
    let version = Some(permit.version);
    let country = permit.value.state.as_str();
    says.on(
        RefrainFromReturnDecision,
        permitted("permit-held").country("other-state-permit", country, version),
    );
    if permit.value.valid_until_on.is_none() {
        says.on(
            IssueReturnDecision,
            not_established("permit-validity-unknown", "other-state-permit-valid-until-on").country(
                "other-state-permit",
                country,
                version,
            ),
        );
    }
    told_to_go(case, permit, says);
}

/// Who was told to go has some days for it, and then gets a decision.
fn told_to_go(case: &Case<'_>, permit: &Sourced<OtherStatePermit>, says: &mut Says) {
    let version = Some(permit.version);
    let country = permit.value.state.as_str();
    let Some(told) = permit.value.told_to_go_on else {
        says.on(
            IssueReturnDecision,
            prohibited("not-yet-told-to-go")
                .country("other-state-permit", country, version)
                .remedy(RefrainFromReturnDecision),
        );
        let since = case.facts.stay.illegal_stay_on.or(case.facts.stay.opened_on);
        if let Some(since) = since {
            says.on(
                RefrainFromReturnDecision,
                required("tell-to-go", Role::DecisionOfficer, since.value).country(
                    "other-state-permit",
                    country,
                    version,
                ),
            );
        }
        return;
    };
    match case.law.last_day("told-to-go-on", told, ParameterKey::OtherStatePermitDays, By::Calendar) {
        Err((missing, used)) => says.on(
            IssueReturnDecision,
            not_established("time-to-go-not-known", missing).day("told-to-go-on", told, version).using(used),
        ),
        Ok(last) if case.today <= last.result => says.on(
            IssueReturnDecision,
            prohibited("time-to-go-runs")
                .day("told-to-go-on", told, version)
                .day("go-by", last.result, None)
                .changes(Some(day_after(last.result)))
                .using(last.parameters),
        ),
        Ok(_) => says.on(IssueReturnDecision, permitted("did-not-go").day("told-to-go-on", told, version)),
    }
}

/// Refraining because another state takes the person back needs an agreement of that time, and none is listed yet.
fn rd_6_3_taken_back_by_another_state(case: &Case<'_>, says: &mut Says) {
    if let Some(Proposal::RefrainFromReturnDecision { paragraph: 3, .. }) = case.proposal {
        says.on(RefrainFromReturnDecision, not_established("agreement-not-known", "take-back-agreement"));
    }
}

/// A permit may be granted at any moment; then there is nothing to enforce.
fn rd_6_4_right_to_stay_granted(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if case.decision().is_none() {
        says.on(RefrainFromReturnDecision, permitted("may-refrain"));
        if let Some(Proposal::RefrainFromReturnDecision { reasons: Given::No, .. }) = case.proposal {
            says.on(RefrainFromReturnDecision, prohibited("reasons-missing"));
        }
    }
    let Some(right) = case.right_to_stay() else { return };
    says.on(IssueReturnDecision, prohibited("right-to-stay").date("right-to-stay-from", right));
    says.on_each(crate::case::ENFORCEMENT, &prohibited("right-to-stay").date("right-to-stay-from", right));
    if case.decision().is_some() {
        says.on(
            WithdrawReturnDecision,
            required("withdraw-for-right-to-stay", Role::DecisionOfficer, right.value)
                .date("right-to-stay-from", right),
        );
    }
}

/// While a renewal is pending the state considers waiting for it.
fn rd_6_5_renewal_pending(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_some() {
        return;
    }
    let stay = &case.facts.stay;
    match stay.renewal_pending_since {
        Some(since) if stay.refrained.is_none_or(|r| r.value.decided_on < since.value) => says.on(
            RefrainFromReturnDecision,
            required("consider-refraining", Role::DecisionOfficer, since.value)
                .date("renewal-pending-since", since),
        ),
        None if matches!(case.proposal, Some(Proposal::RefrainFromReturnDecision { paragraph: 5, .. })) => {
            says.on(
                RefrainFromReturnDecision,
                prohibited("no-renewal-pending").missing("renewal-pending-since"),
            );
        }
        Some(_) | None => {}
    }
}

/// One act may end legal stay and order the return, with the safeguards of both.
fn rd_6_6_combined_with_end_of_legal_stay(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_some() {
        return;
    }
    if let Some(ended) = case.facts.stay.legal_stay_ended.filter(|e| e.value.decided_on <= case.today) {
        says.on(
            IssueReturnDecision,
            permitted("together-with-end-of-stay")
                .day("legal-stay-ended-on", ended.value.decided_on, Some(ended.version))
                .code("legal-stay-ended-by", ended.value.kind.code(), Some(ended.version)),
        );
    }
}
