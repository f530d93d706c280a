//! Articles 9 to 12: an alert and a permit of a state do not stand beside each other; the two states consult.

use law::LegalAct::{AnswerAlertConsultation, ConsultPermitState, DeleteReturnAlert, EnterReturnAlert};
use law::{Derivation, Role};

use super::{alert, asking, permit, rule};
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{AlertConsultation, ConsultationKind, HitKind, OtherStatePermit, PermitOutcome, Sourced};
use crate::parameters::ParameterKey;
use crate::says::{Draft, Says, permitted, prohibited, required};
use crate::values::{By, Missing};

pub(super) static RULES: &[Rule] = &[
    rule(
        "SIS-9",
        ("9", "1"),
        "A state that intends to grant a permit gets an answer",
        &[AnswerAlertConsultation, DeleteReturnAlert],
        &["answer", "answered", "permit-granted"],
        sis_9_answer_before_a_permit_is_granted,
    ),
    rule(
        "SIS-10",
        ("10", ""),
        "Before an alert on the holder of a permit the state of the permit is consulted",
        &[EnterReturnAlert, ConsultPermitState],
        &[
            "consult-first",
            "before-entering",
            "reply-awaited",
            "ask-again",
            "permit-stands",
            "permit-withdrawn",
        ],
        sis_10_consult_before_entering,
    ),
    rule(
        "SIS-11",
        ("11", ""),
        "A permit found after the alert was entered",
        &[ConsultPermitState, DeleteReturnAlert],
        &["after-entering", "ask-again", "permit-stands"],
        sis_11_consult_after_entering,
    ),
    rule(
        "SIS-12",
        ("12", ""),
        "A hit on the holder of a permit starts the consultation",
        &[ConsultPermitState],
        &["hit-on-permit-holder"],
        sis_12_hit_on_permit_holder,
    ),
];

/// Where a permit of another state stands against an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Permit {
    /// None is recorded as valid, or it was withdrawn.
    Settled,
    /// Nobody asked the state of the permit.
    NotAsked,
    /// Asked, and not answered.
    Awaited,
    /// The permit stays.
    Stands,
}

/// Where the permit stands today.
pub(super) fn standing(case: &Case<'_>) -> Permit {
    let Some(permit) = permit(case) else { return Permit::Settled };
    let asked = asking(case).filter(|c| c.state == permit.value.state);
    match asked.map(|c| (case.reached(c.answered_on), c.outcome)) {
        None => Permit::NotAsked,
        Some((true, Some(PermitOutcome::PermitStands))) => Permit::Stands,
        Some((true, Some(PermitOutcome::NoPermit))) => Permit::Settled,
        Some((true, None) | (false, _)) => Permit::Awaited,
    }
}

fn of_permit(draft: Draft, permit: &Sourced<OtherStatePermit>) -> Draft {
    draft.country("permit-state", &permit.value.state, Some(permit.version))
}

/// The last day for the answer to our question.
fn reply_due(case: &Case<'_>, asked: &AlertConsultation) -> Result<Derivation, Missing> {
    let key = ParameterKey::ReturnAlertPermitStateReplyDays;
    case.law.last_day("consultation-asked-on", asked.asked_on.value, key, By::Calendar)
}

/// Silence counts as consent, so an answer that is wanted must be given in time.
fn sis_9_answer_before_a_permit_is_granted(case: &Case<'_>, says: &mut Says) {
    let asked = case.facts.alerts.consultations.iter().filter(|c| c.kind == ConsultationKind::Asked);
    for consultation in asked.filter(|c| c.asked_on.value <= case.today) {
        let line = |draft: Draft| {
            draft
                .date("consultation-asked-on", consultation.asked_on)
                .country("consultation-state", &consultation.state, Some(consultation.asked_on.version))
                .told_apart(format!("consultation-{}", consultation.number))
        };
        let Some(answered) = consultation.answered_on.filter(|on| on.value <= case.today) else {
            let duty = line(required("answer", Role::DecisionOfficer, consultation.asked_on.value))
                .missing("consultation-answered-on");
            let key = ParameterKey::ReturnAlertConsultationReplyDays;
            let since = consultation.asked_on.value;
            says.on(AnswerAlertConsultation, case.law.due(duty, "consultation-asked-on", since, key));
            continue;
        };
        says.on(AnswerAlertConsultation, permitted("answered").date("consultation-answered-on", answered));
        if consultation.outcome == Some(PermitOutcome::PermitStands) && alert(case).is_some() {
            let duty = line(required("permit-granted", Role::CaseOfficer, answered.value));
            let key = ParameterKey::ReturnAlertDeletionDays;
            says.on(DeleteReturnAlert, case.law.due(duty, "consultation-answered-on", answered.value, key));
        }
    }
}

/// First the question, then the alert.
fn sis_10_consult_before_entering(case: &Case<'_>, says: &mut Says) {
    if !case.active() || alert(case).is_some() {
        return;
    }
    let (Some(decision), Some(permit)) = (case.decision(), permit(case)) else { return };
    match standing(case) {
        Permit::NotAsked => {
            says.on(
                EnterReturnAlert,
                of_permit(prohibited("consult-first"), permit).remedy(ConsultPermitState),
            );
            let duty =
                of_permit(required("before-entering", Role::CaseOfficer, decision.issued_on.value), permit);
            let (since, key) = (decision.issued_on.value, ParameterKey::ReturnAlertEntryDays);
            says.on(ConsultPermitState, case.law.due(duty, "decision-issued-on", since, key));
        }
        Permit::Awaited => awaited(case, says, permit),
        Permit::Stands => says.on(EnterReturnAlert, of_permit(prohibited("permit-stands"), permit)),
        Permit::Settled => says.on(EnterReturnAlert, of_permit(permitted("permit-withdrawn"), permit)),
    }
}

fn awaited(case: &Case<'_>, says: &mut Says, permit: &Sourced<OtherStatePermit>) {
    let Some(asked) = asking(case) else { return };
    let line = |draft: Draft| of_permit(draft, permit).date("consultation-asked-on", asked.asked_on);
    let waiting = line(prohibited("reply-awaited"));
    match reply_due(case, asked) {
        Ok(due) => {
            let after = day_after(due.result);
            let waiting = waiting.day("reply-due-on", due.result, None).using(due.parameters);
            says.on(EnterReturnAlert, waiting);
            if after <= case.today {
                says.on(ConsultPermitState, line(required("ask-again", Role::CaseOfficer, after)));
            } else {
                says.on(ConsultPermitState, line(permitted("reply-awaited")).changes(Some(after)));
            }
        }
        Err((_, used)) => says.on(EnterReturnAlert, waiting.using(used)),
    }
}

/// The alert is there already: the same question, and where the permit stays the alert goes.
fn sis_11_consult_after_entering(case: &Case<'_>, says: &mut Says) {
    let (Some(alert), Some(permit)) = (alert(case), permit(case)) else { return };
    if !case.active() {
        return;
    }
    let since = alert.entered_on.value;
    match standing(case) {
        Permit::NotAsked => {
            let duty = of_permit(required("after-entering", Role::CaseOfficer, since), permit);
            says.on(ConsultPermitState, duty.date("alert-entered-on", alert.entered_on));
        }
        Permit::Awaited => {
            let Some(asked) = asking(case) else { return };
            if let Ok(due) = reply_due(case, asked)
                && due.result < case.today
            {
                let duty = of_permit(required("ask-again", Role::CaseOfficer, day_after(due.result)), permit);
                says.on(ConsultPermitState, duty.date("consultation-asked-on", asked.asked_on));
            }
        }
        Permit::Stands => {
            let answered = asking(case).and_then(|c| c.answered_on).map_or(since, |on| on.value.max(since));
            let duty = of_permit(required("permit-stands", Role::CaseOfficer, answered), permit);
            let key = ParameterKey::ReturnAlertDeletionDays;
            says.on(DeleteReturnAlert, case.law.due(duty, "consultation-answered-on", answered, key));
        }
        Permit::Settled => {}
    }
}

/// Another authority found the person with a permit that nobody here knew of.
fn sis_12_hit_on_permit_holder(case: &Case<'_>, says: &mut Says) {
    let hits = case.facts.alerts.hits.iter().filter(|h| h.kind == HitKind::PermitHolder);
    for hit in hits.filter(|h| h.on.value <= case.today && !case.reached(h.followed_up_on)) {
        if asking(case).is_some_and(|c| c.asked_on.value >= hit.on.value) {
            continue;
        }
        let duty = required("hit-on-permit-holder", Role::CaseOfficer, hit.on.value)
            .date("hit-on", hit.on)
            .country("hit-state", &hit.state, Some(hit.on.version))
            .told_apart(format!("hit-{}", hit.number));
        says.on(ConsultPermitState, duty);
    }
}
