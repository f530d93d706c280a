//! Articles 6(1), 7 and 8: the automatic notice and the hits that other authorities report.

use law::LegalAct::{ConfirmDeparture, DeleteReturnAlert, EnterRefusalOfEntryAlert, FollowUpAlertHit};
use law::Role;

use super::{alert, ban, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{AlertHit, HitKind};
use crate::parameters::ParameterKey;
use crate::says::{Draft, Says, permitted, required};

pub(super) static RULES: &[Rule] = &[
    rule(
        "SIS-6-1",
        ("6", "1"),
        "A hit on exit confirms the return",
        &[ConfirmDeparture],
        &["exit-hit"],
        sis_6_1_hit_on_exit,
    ),
    rule(
        "SIS-7-1",
        ("7", "1"),
        "The notice that the period has expired is followed up",
        &[ConfirmDeparture],
        &["expiry-notice"],
        sis_7_1_expiry_notice,
    ),
    rule(
        "SIS-7-2",
        ("7", "2"),
        "A hit within the territory is answered at once",
        &[FollowUpAlertHit],
        &["hit-inland", "followed-up"],
        sis_7_2_hit_within_the_territory,
    ),
    rule(
        "SIS-8",
        ("8", ""),
        "A hit on entry ends the alert on return",
        &[DeleteReturnAlert, EnterRefusalOfEntryAlert],
        &["entry-with-ban", "entry-without-ban"],
        sis_8_hit_on_entry,
    ),
];

/// Hits of that kind which nobody followed up.
fn open<'a>(case: &Case<'a>, kind: HitKind) -> impl Iterator<Item = &'a AlertHit> {
    let today = case.today;
    let hits = case.facts.alerts.hits.iter().filter(move |h| h.kind == kind && h.on.value <= today);
    hits.filter(move |h| h.followed_up_on.is_none_or(|on| on.value > today))
}

fn line(draft: Draft, hit: &AlertHit) -> Draft {
    draft
        .date("hit-on", hit.on)
        .country("hit-state", &hit.state, Some(hit.on.version))
        .told_apart(format!("hit-{}", hit.number))
}

/// The authority that saw the person leave says so; somebody here records the departure.
fn sis_6_1_hit_on_exit(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    for hit in open(case, HitKind::Exit) {
        let duty = required("exit-hit", Role::CaseOfficer, hit.on.value).missing("left-on");
        says.on(ConfirmDeparture, line(duty, hit));
    }
}

/// The system says that the period is over. It does not say that the person is still here: somebody looks.
fn sis_7_1_expiry_notice(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.enforcement_put_off() {
        return;
    }
    let Some(notice) = case.facts.alerts.expiry_notice_on.filter(|n| n.value <= case.today) else { return };
    let decided = case.decision().and_then(|d| d.continuation_decided_on);
    let answered = decided.is_some_and(|d| d.value >= notice.value);
    // A period that runs on, by an extension, makes the alert wrong, not the person late: SIS-3-4 speaks.
    if answered || case.period.runs_on(case.today) {
        return;
    }
    let duty = required("expiry-notice", Role::CaseOfficer, notice.value).date("expiry-notice-on", notice);
    let key = ParameterKey::VoluntaryDepartureReviewAfterLapseDays;
    says.on(ConfirmDeparture, case.law.due(duty, "expiry-notice-on", notice.value, key));
}

/// The state that found the person waits for an answer on what to do.
fn sis_7_2_hit_within_the_territory(case: &Case<'_>, says: &mut Says) {
    let all = case.facts.alerts.hits.iter().filter(|h| h.kind == HitKind::Inland && h.on.value <= case.today);
    for hit in all.filter(|h| case.reached(h.followed_up_on)) {
        if let Some(on) = hit.followed_up_on {
            says.on(FollowUpAlertHit, permitted("followed-up").date("followed-up-on", on));
        }
    }
    for hit in open(case, HitKind::Inland) {
        let duty = required("hit-inland", Role::CaseOfficer, hit.on.value).missing("followed-up-on");
        says.on(FollowUpAlertHit, line(duty, hit));
    }
}

/// Whoever stands at the border from outside has returned: the alert on return has done its work.
fn sis_8_hit_on_entry(case: &Case<'_>, says: &mut Says) {
    let Some(hit) = open(case, HitKind::Entry).max_by_key(|h| (h.on.value, h.number)) else { return };
    let reason = if ban(case).is_some() { "entry-with-ban" } else { "entry-without-ban" };
    if let Some(alert) = alert(case) {
        let duty =
            required(reason, Role::CaseOfficer, hit.on.value).date("alert-entered-on", alert.entered_on);
        let duty = line(duty, hit);
        let key = ParameterKey::ReturnAlertDeletionDays;
        says.on(DeleteReturnAlert, case.law.due(duty, "hit-on", hit.on.value, key));
    }
    let entered = case.facts.alerts.refusal_of_entry_on.is_some_and(|on| on.value >= hit.on.value);
    if let Some(ban) = ban(case).filter(|_| !entered && !case.departed()) {
        let duty =
            required(reason, Role::CaseOfficer, hit.on.value).date("entry-ban-issued-on", ban.issued_on);
        says.on(EnterRefusalOfEntryAlert, line(duty, hit));
    }
}
