//! Decision 2004/191/EC: costs of enforcing are compensated where the person does not pay, if asked for in time.

use law::LegalAct::RequestCompensation;

use super::{of, rule, spoken_of};
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::parameters::ParameterKey;
use crate::proposal::Proposal;
use crate::says::{Says, not_established, permitted, prohibited};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "MRC-3",
        "MRC",
        ("3", ""),
        "Compensation is requested within a year of enforcement",
        &[RequestCompensation],
        &["may-be-requested", "too-late", "time-not-known", "not-enforced", "requested-already"],
        mrc_3_request_within_a_year,
    ),
    rule(
        "MRC-3-PAY",
        "MRC",
        ("3", ""),
        "What was accepted is paid within three months",
        &[RequestCompensation],
        &["payment-awaited", "payment-overdue"],
        mrc_3_payment,
    ),
];

/// Nobody must ask; after a year the other state may refuse.
fn mrc_3_request_within_a_year(case: &Case<'_>, says: &mut Says) {
    for decision in spoken_of(case) {
        if decision.recognised_on.is_none() {
            continue;
        }
        let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) else {
            says.on(RequestCompensation, of(not_established("not-enforced", "left-on"), decision));
            continue;
        };
        if let Some(on) = decision.compensation_requested_on {
            let draft = prohibited("requested-already").date("compensation-requested-on", on);
            says.on(RequestCompensation, of(draft, decision));
            continue;
        }
        let asked = match case.proposal {
            Some(Proposal::RequestCompensation { requested_on, .. }) => *requested_on,
            _ => case.today, // tidy: one proposal alone speaks of this request
        };
        let key = ParameterKey::CompensationRequestMonths;
        match case.law.last_day("left-on", departed.value.left_on, key, By::Calendar) {
            Ok(due) => {
                let draft = if asked <= due.result {
                    permitted("may-be-requested")
                        .changes(Some(day_after(due.result)).filter(|d| *d > case.today))
                } else {
                    prohibited("too-late")
                };
                let draft = draft.day("left-on", departed.value.left_on, Some(departed.version));
                says.on(RequestCompensation, of(draft.using(due.parameters.clone()), decision));
                says.name_date("compensation-request-due-on", due);
            }
            Err((missing, used)) => {
                says.on(
                    RequestCompensation,
                    of(not_established("time-not-known", missing), decision).using(used),
                );
            }
        }
    }
}

/// The duty is the other state's: shown, with its day, and when it is late.
fn mrc_3_payment(case: &Case<'_>, says: &mut Says) {
    for decision in spoken_of(case) {
        let Some(accepted) = decision.compensation_accepted_on.filter(|on| on.value <= case.today) else {
            continue;
        };
        if case.reached(decision.compensation_settled_on) {
            continue;
        }
        let key = ParameterKey::CompensationPaymentMonths;
        let Ok(due) = case.law.last_day("compensation-accepted-on", accepted.value, key, By::Calendar) else {
            continue;
        };
        let late = case.today > due.result;
        let reason = if late { "payment-overdue" } else { "payment-awaited" };
        let draft = permitted(reason)
            .date("compensation-accepted-on", accepted)
            .day("compensation-payment-due-on", due.result, None)
            .changes((!late).then(|| day_after(due.result)));
        says.on(RequestCompensation, of(draft.using(due.parameters), decision));
    }
}
