//! Article 3: an alert is entered without delay, may wait in two situations, and is kept up to date.

use jiff::civil::Date;
use law::LegalAct::{EnterReturnAlert, RefrainFromReturnAlert, UpdateReturnAlert};
use law::Role;

use super::art_09_permits::{Permit, standing};
use super::{alert, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{AlertContent, AlertEnforcement, RefrainGround, ReturnAlert, Sourced, Stated};
use crate::parameters::ParameterKey;
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::timeline::DeparturePeriod;

pub(super) static RULES: &[Rule] = &[
    rule(
        "SIS-3-1",
        ("3", "1"),
        "An alert on return is entered without delay after the decision",
        &[EnterReturnAlert],
        &["enter", "enter-again", "may-be-entered", "alert-in-force", "decision-ended"],
        sis_3_1_alert_without_delay,
    ),
    rule(
        "SIS-3-2",
        ("3", "2"),
        "While the person is detained pending removal the alert may wait",
        &[RefrainFromReturnAlert, EnterReturnAlert],
        &["detained", "not-detained", "reasons-missing", "released"],
        sis_3_2_refrain_while_detained,
    ),
    rule(
        "SIS-3-3",
        ("3", "3"),
        "No alert where a decision at the external border is executed at once",
        &[RefrainFromReturnAlert, EnterReturnAlert],
        &["at-the-border", "not-at-the-border", "not-executed-at-once"],
        sis_3_3_refrain_at_the_border,
    ),
    rule(
        "SIS-3-4",
        ("3", "4"),
        "The alert says what the case says",
        &[UpdateReturnAlert],
        &["differs", "up-to-date", "no-alert"],
        sis_3_4_alert_kept_up_to_date,
    ),
];

/// Every return decision, whatever it says on voluntary departure.
fn sis_3_1_alert_without_delay(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if let Some(alert) = alert(case) {
        says.on(EnterReturnAlert, prohibited("alert-in-force").date("alert-entered-on", alert.entered_on));
        return;
    }
    let Some(decision) = case.decision() else {
        let ended = case.facts.decision.as_ref().and_then(|d| d.ended_on);
        if let Some(ended) = ended {
            says.on(EnterReturnAlert, prohibited("decision-ended").date("decision-ended-on", ended));
        }
        return;
    };
    let line = |draft: Draft| draft.date("decision-issued-on", decision.issued_on);
    says.on(EnterReturnAlert, line(permitted("may-be-entered")));
    // A choice to wait that no longer counts is the business of SIS-3-2 and SIS-3-3; a permit that of SIS-10.
    let waits = case.facts.alerts.refrained.is_some_and(|r| r.value.decided_on >= decision.issued_on.value);
    if waits || standing(case) != Permit::Settled || case.right_to_stay().is_some() {
        return;
    }
    let issued = decision.issued_on.value;
    let deleted = case.facts.alerts.return_alert.as_ref().and_then(|a| a.deleted_on);
    let (reason, since) = match deleted.filter(|on| on.value >= issued) {
        Some(deleted) => ("enter-again", deleted.value),
        None => ("enter", issued),
    };
    let duty = line(required(reason, Role::CaseOfficer, since)).missing("alert-entered-on");
    says.on(
        EnterReturnAlert,
        case.law.due(duty, "decision-issued-on", since, ParameterKey::ReturnAlertEntryDays),
    );
}

/// Detained persons cannot leave unseen; the day they are released the alert is due.
fn sis_3_2_refrain_while_detained(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_none() || alert(case).is_some() {
        return;
    }
    let detained = case.detained_for_return().map(|spell| spell.started_on);
    let proposed = match case.proposal {
        Some(Proposal::RefrainFromReturnAlert { ground: RefrainGround::Detained, reasons }) => Some(*reasons),
        _ => None, // tidy: one proposal alone speaks of this choice
    };
    match detained {
        Some(since) => {
            says.on(RefrainFromReturnAlert, permitted("detained").date("detained-since", since));
        }
        None if proposed.is_some() => {
            says.on(RefrainFromReturnAlert, not_established("not-detained", "detained-since"));
        }
        None => {}
    }
    if proposed == Some(Given::No) {
        says.on(RefrainFromReturnAlert, prohibited("reasons-missing"));
    }
    let Some(choice) = case.facts.alerts.refrained.filter(|r| r.value.ground == RefrainGround::Detained)
    else {
        return;
    };
    if detained.is_none() {
        let released = released(case).filter(|r| r.value >= choice.value.decided_on);
        let since = released.map_or(choice.value.decided_on, |r| r.value);
        let duty = required("released", Role::CaseOfficer, since)
            .day("refrained-on", choice.value.decided_on, Some(choice.version))
            .missing("alert-entered-on");
        let duty = match released {
            Some(released) => duty.date("released-on", released),
            None => duty,
        };
        says.on(EnterReturnAlert, duty);
    }
}

/// The latest release from detention.
fn released(case: &Case<'_>) -> Option<Sourced<Date>> {
    let ends = case.facts.detention.spells.iter().filter_map(|spell| spell.ended_on);
    ends.filter(|on| on.value <= case.today).max_by_key(|on| on.value)
}

/// Executed at once means on that day: a person who is still here the day after needs an alert.
fn sis_3_3_refrain_at_the_border(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_none() || alert(case).is_some() {
        return;
    }
    let at_border = case.facts.border_procedure.as_ref();
    let proposed = matches!(
        case.proposal,
        Some(Proposal::RefrainFromReturnAlert { ground: RefrainGround::ExecutedAtBorder, .. })
    );
    match at_border {
        Some(border) => {
            says.on(
                RefrainFromReturnAlert,
                permitted("at-the-border").date("border-rejected-on", border.rejected_on),
            );
        }
        None if proposed => {
            says.on(RefrainFromReturnAlert, not_established("not-at-the-border", "border-rejected-on"));
        }
        None => {}
    }
    let choice = case.facts.alerts.refrained.filter(|r| r.value.ground == RefrainGround::ExecutedAtBorder);
    let Some(choice) = choice.filter(|r| r.value.decided_on < case.today) else { return };
    let duty = required("not-executed-at-once", Role::CaseOfficer, choice.value.decided_on)
        .day("refrained-on", choice.value.decided_on, Some(choice.version))
        .missing("alert-entered-on");
    says.on(EnterReturnAlert, duty);
}

/// One thing that the alert must say: what it says, what it should say, and since when.
struct Item {
    differs: bool,
    since: Option<Sourced<Date>>,
    /// What the alert says and what the case says, in this order.
    tell: fn(Draft, &AlertContent, &AlertContent, u32) -> Draft,
}

/// What the alert should say of the decision; the day of departure only where it can be told.
pub(crate) fn expected(case: &Case<'_>) -> (AlertContent, bool) {
    let (departure_until_on, known) = match &case.period {
        DeparturePeriod::DueOn(due) => (Some(due.result), true),
        DeparturePeriod::EndedEarly(ended) => (Some(ended.value), true),
        DeparturePeriod::NoDecision | DeparturePeriod::NotNotified | DeparturePeriod::Refused(_) => {
            (None, true)
        }
        DeparturePeriod::Stopped { .. } | DeparturePeriod::Unknown { .. } => (None, false),
    };
    let enforcement = if !case.suspensive_remedies().is_empty() {
        AlertEnforcement::Suspended
    } else if !case.running_postponements().is_empty() {
        AlertEnforcement::Postponed
    } else {
        AlertEnforcement::NotPutOff
    };
    let content = AlertContent {
        departure_until_on,
        enforcement,
        removal_order: Stated::if_so(case.facts.removal_order.is_some()),
        entry_ban: Stated::if_so(super::ban(case).is_some()),
    };
    (content, known)
}

/// Period, extension, suspension, postponement, removal order, ban: each change is recorded at once.
fn sis_3_4_alert_kept_up_to_date(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_none() {
        return;
    }
    let Some(alert) = alert(case) else {
        says.on(
            UpdateReturnAlert,
            prohibited("no-alert").missing("alert-entered-on").remedy(EnterReturnAlert),
        );
        return;
    };
    let (should, known) = expected(case);
    let says_now = alert.content.value;
    let items = items(case, &says_now, &should, known);
    let differing: Vec<&Item> = items.iter().filter(|i| i.differs).collect();
    let version = alert.content.version;
    if differing.is_empty() {
        says.on(
            UpdateReturnAlert,
            permitted("up-to-date").day("alert-content-since", alert.content_since, Some(version)),
        );
        return;
    }
    let since = differing.iter().map(|i| item_since(alert, i.since)).min().unwrap_or(alert.content_since);
    let duty = differing.iter().fold(required("differs", Role::CaseOfficer, since), |draft, item| {
        (item.tell)(draft, &says_now, &should, version)
    });
    says.on(
        UpdateReturnAlert,
        case.law.due(duty, "alert-content-since", since, ParameterKey::ReturnAlertUpdateDays),
    );
}

/// A change cannot be overdue from before the alert said anything.
fn item_since(alert: &ReturnAlert, change: Option<Sourced<Date>>) -> Date {
    change.map_or(alert.content_since, |c| c.value.max(alert.content_since))
}

fn items(case: &Case<'_>, now: &AlertContent, should: &AlertContent, known: bool) -> [Item; 4] {
    let decision = case.decision();
    let period_since = decision.and_then(|d| {
        [d.notified_on, d.extended_on, d.period_ended_on].into_iter().flatten().max_by_key(|d| d.value)
    });
    [
        Item {
            differs: known && now.departure_until_on != should.departure_until_on,
            since: period_since,
            tell: |draft, now, should, version| {
                let draft = match now.departure_until_on {
                    Some(on) => draft.day("alert-departure-until-on", on, Some(version)),
                    None => draft.missing("alert-departure-until-on"),
                };
                match should.departure_until_on {
                    Some(on) => draft.day("departure-due-on", on, None),
                    None => draft.missing("departure-due-on"),
                }
            },
        },
        Item {
            differs: now.enforcement != should.enforcement,
            since: put_off_since(case, should.enforcement),
            tell: |draft, now, should, version| {
                draft.code("alert-enforcement", now.enforcement.code(), Some(version)).code(
                    "case-enforcement",
                    should.enforcement.code(),
                    None,
                )
            },
        },
        Item {
            differs: now.removal_order != should.removal_order,
            since: case.facts.removal_order.as_ref().map(|o| o.issued_on),
            tell: |draft, now, should, version| {
                draft.code("alert-removal-order", now.removal_order.code(), Some(version)).code(
                    "case-removal-order",
                    should.removal_order.code(),
                    None,
                )
            },
        },
        Item {
            differs: now.entry_ban != should.entry_ban,
            since: case.facts.entry_ban.as_ref().map(|b| b.ended_on.unwrap_or(b.issued_on)),
            tell: |draft, now, should, version| {
                draft.code("alert-entry-ban", now.entry_ban.code(), Some(version)).code(
                    "case-entry-ban",
                    should.entry_ban.code(),
                    None,
                )
            },
        },
    ]
}

/// Since when enforcement is put off in that way, or since when it no longer is.
fn put_off_since(case: &Case<'_>, should: AlertEnforcement) -> Option<Sourced<Date>> {
    match should {
        AlertEnforcement::Suspended => case.suspensive_remedies().first().map(|r| r.lodged_on),
        AlertEnforcement::Postponed => case.running_postponements().first().map(|p| p.decided_on),
        AlertEnforcement::NotPutOff => {
            let remedies = case.facts.remedies.iter().filter_map(|r| r.decided_on);
            let postponements = case.facts.postponements.iter().filter_map(|p| p.ended_on);
            remedies.chain(postponements).filter(|d| d.value <= case.today).max_by_key(|d| d.value)
        }
    }
}
