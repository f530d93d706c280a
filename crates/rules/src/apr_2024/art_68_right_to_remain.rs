//! Article 68: the right to remain while a remedy is open, and the time to ask for it.

use law::LegalAct::{CarryOutRemoval, OrderRemoval, PlanRemoval};

use super::rule;
use crate::case::{Case, ENFORCEMENT, day_after};
use crate::engine::Rule;
use crate::facts::{LegalStayEndedBy, RemedyOutcome, Suspension};
use crate::parameters::ParameterKey;
use crate::says::{Says, not_established, permitted, prohibited};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "APR-68-1",
        ("68", "1"),
        "The return decision has no effect while the person may remain",
        &[OrderRemoval, PlanRemoval, CarryOutRemoval],
        &["right-to-remain", "right-to-remain-ended"],
        apr_68_1_no_effect_while_person_may_remain,
    ),
    rule(
        "APR-68-2",
        ("68", "2"),
        "The right to remain until the first appeal is decided",
        &[OrderRemoval, PlanRemoval, CarryOutRemoval],
        &["first-appeal-pending"],
        apr_68_2_right_to_remain_during_first_appeal,
    ),
    rule(
        "APR-68-5",
        ("68", "5"),
        "Time to ask the court to be allowed to remain",
        &[OrderRemoval, PlanRemoval, CarryOutRemoval],
        &["request-pending", "request-window-open", "request-window-not-known", "request-window-closed"],
        apr_68_5_request_to_remain,
    ),
    rule(
        "APR-68-7",
        ("68", "7"),
        "A further appeal gives no right to remain unless the court allows it",
        &[CarryOutRemoval],
        &["further-appeal-does-not-suspend", "court-allows"],
        apr_68_7_further_appeal,
    ),
];

/// Whether the decision is one of those of Art. 68(3), after which the right to remain must be asked for.
const fn must_be_asked_for(kind: LegalStayEndedBy) -> bool {
    match kind {
        LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded | LegalStayEndedBy::ProtectionWithdrawn => {
            true
        }
        LegalStayEndedBy::ProtectionRejected | LegalStayEndedBy::PermitEnded | LegalStayEndedBy::Overstay => {
            false
        }
    }
}

/// A recorded end of the right to remain that lies ahead.
fn apr_68_1_no_effect_while_person_may_remain(case: &Case<'_>, says: &mut Says) {
    let Some(ended) = case.under_apr().filter(|_| case.active()) else { return };
    let Some(until) = ended.value.right_to_remain_ended_on else { return };
    let version = Some(ended.version);
    if until > case.today {
        says.on_each(
            ENFORCEMENT,
            &prohibited("right-to-remain")
                .day("right-to-remain-ended-on", until, version)
                .changes(Some(until)),
        );
    } else {
        says.on(
            CarryOutRemoval,
            permitted("right-to-remain-ended").day("right-to-remain-ended-on", until, version),
        );
    }
}

/// In the ordinary case the first appeal keeps the right to remain, whatever was recorded on suspension.
fn apr_68_2_right_to_remain_during_first_appeal(case: &Case<'_>, says: &mut Says) {
    let Some(ended) = case.under_apr().filter(|e| case.active() && !must_be_asked_for(e.value.kind)) else {
        return;
    };
    if decided_before(case) {
        return;
    }
    if let Some(appeal) = case.pending_remedies().first() {
        says.on_each(
            ENFORCEMENT,
            &prohibited("first-appeal-pending")
                .date("remedy-lodged-on", appeal.lodged_on)
                .number("remedy-number", appeal.number, Some(appeal.lodged_on.version))
                .code("legal-stay-ended-by", ended.value.kind.code(), Some(ended.version)),
        );
    }
}

/// Whether a court has decided on a remedy already, so that a pending one is a further appeal.
fn decided_before(case: &Case<'_>) -> bool {
    case.facts
        .remedies
        .iter()
        .any(|r| case.reached(r.decided_on) && r.outcome == Some(RemedyOutcome::Dismissed))
}

/// No removal until the time to ask has passed and, if asked, until the court has answered.
fn apr_68_5_request_to_remain(case: &Case<'_>, says: &mut Says) {
    let Some(ended) = case.under_apr().filter(|_| case.active()) else { return };
    for remedy in case.pending_remedies() {
        if let Suspension::Requested(on) = remedy.suspension {
            says.on_each(
                ENFORCEMENT,
                &prohibited("request-pending").date("suspension-requested-on", on).number(
                    "remedy-number",
                    remedy.number,
                    Some(remedy.lodged_on.version),
                ),
            );
        }
    }
    let Some(notified) = case.notified().filter(|_| must_be_asked_for(ended.value.kind)) else { return };
    let by = By::Parameter(ParameterKey::AppealComputationMethod);
    match case.law.last_day("notified-on", notified.value, ParameterKey::RequestToRemainDays, by) {
        Err((missing, used)) => {
            says.on(CarryOutRemoval, not_established("request-window-not-known", missing).using(used));
        }
        Ok(last) => {
            let draft = if case.today <= last.result {
                prohibited("request-window-open").changes(Some(day_after(last.result)))
            } else {
                permitted("request-window-closed")
            };
            says.on(
                CarryOutRemoval,
                draft
                    .date("notified-on", notified)
                    .day("request-to-remain-due-on", last.result, None)
                    .using(last.parameters.clone()),
            );
            says.name_date("request-to-remain-due-on", last);
        }
    }
}

/// After the first court, remaining is the exception that a court must grant.
fn apr_68_7_further_appeal(case: &Case<'_>, says: &mut Says) {
    if case.under_apr().is_none() || !case.active() || !decided_before(case) {
        return;
    }
    for remedy in case.pending_remedies() {
        let version = Some(remedy.lodged_on.version);
        let line = |draft: crate::says::Draft| {
            draft.date("remedy-lodged-on", remedy.lodged_on).number("remedy-number", remedy.number, version)
        };
        match remedy.suspension {
            Suspension::None | Suspension::Refused(_) => {
                says.on(CarryOutRemoval, line(permitted("further-appeal-does-not-suspend")));
            }
            Suspension::Granted(_) | Suspension::ByLaw => {
                says.on(CarryOutRemoval, line(prohibited("court-allows")))
            }
            Suspension::Requested(_) => {}
        }
    }
}
