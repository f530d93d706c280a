//! Article 11: the entry ban: when it is mandatory, how long it may be, from when it counts, when it is reconsidered.

use jiff::civil::Date;
use law::LegalAct::{CarryOutRemoval, ConfirmEntryBan, ConsiderEntryBanWithdrawal, IssueEntryBan};
use law::{Citation, Method, Period, Role};

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{EntryBan, Sourced, Track};
use crate::parameters::{Lookup, ParameterKey, YesNo};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::timeline::DeparturePeriod;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-11-1",
        ("11", "1"),
        "An entry ban where no period was granted or the obligation was not complied with",
        &[IssueEntryBan],
        &[
            "no-decision",
            "ban-in-force",
            "case-closed",
            "may-be-issued",
            "no-period-granted",
            "not-complied",
            "refrained",
        ],
        rd_11_1_mandatory_entry_ban,
    ),
    rule(
        "RD-11-1-CONFIRM",
        ("11", "1"),
        "A second officer confirms the entry ban",
        &[ConfirmEntryBan],
        &["confirm-ban", "not-known-whether-needed"],
        rd_11_1_confirm_second_officer,
    ),
    rule(
        "RD-11-1-ENDS",
        ("3", "6"),
        "An entry ban does not outlive the return decision that it accompanies",
        &[ConsiderEntryBanWithdrawal],
        &["decision-gone"],
        rd_11_1_ends_with_the_return_decision,
    ),
    rule(
        "RD-11-2",
        ("11", "2"),
        "Not longer than five years, unless there is a serious threat",
        &[IssueEntryBan],
        &[
            "no-length",
            "longer-than-five-years",
            "limit-not-known",
            "longer-than-serious-threat-allows",
            "within-limit",
            "serious-threat-reasoned",
        ],
        rd_11_2_length_of_the_entry_ban,
    ),
    rule(
        "RD-11-2B",
        ("11", "2"),
        "The entry ban counts from actual departure",
        &[ConsiderEntryBanWithdrawal],
        &["counts-from-departure", "not-yet-counting", "departure-not-known"],
        rd_11_2b_counts_from_departure,
    ),
    rule(
        "RD-11-3A",
        ("11", "3"),
        "Withdrawal is considered when the person left in full compliance",
        &[ConsiderEntryBanWithdrawal],
        &["left-in-compliance"],
        rd_11_3a_withdrawal_after_compliance,
    ),
    rule(
        "RD-11-3B",
        ("11", "3"),
        "No entry ban for a victim of trafficking with a permit under Directive 2004/81",
        &[IssueEntryBan],
        &["permit-as-victim-of-trafficking", "obligation-not-complied-with", "threat-reasoned"],
        rd_11_3b_victims_of_trafficking,
    ),
    rule(
        "RD-11-5",
        ("11", "5"),
        "An entry ban does not affect the right to international protection",
        &[CarryOutRemoval],
        &["claim-stands-despite-ban"],
        rd_11_5_right_to_protection_unaffected,
    ),
];

/// The entry ban, unless withdrawn.
fn ban<'a>(case: &Case<'a>) -> Option<&'a EntryBan> {
    case.facts.entry_ban.as_ref().filter(|b| !case.reached(b.ended_on))
}

/// The permit protects unless the obligation to return was not complied with, or the person is a threat.
fn rd_11_3b_victims_of_trafficking(case: &Case<'_>, says: &mut Says) {
    let permit = case.facts.pending.trafficking_permit_on.filter(|p| p.value <= case.today);
    let Some(permit) = permit.filter(|_| !case.reached(case.facts.closed_on)) else { return };
    let line = |draft: Draft| draft.date("trafficking-permit-on", permit);
    let threat = matches!(case.proposal, Some(Proposal::IssueEntryBan { serious_threat: Given::Yes, .. }));
    let draft = if case.period.lapsed_on(case.today).is_some() {
        permitted("obligation-not-complied-with")
    } else if threat {
        permitted("threat-reasoned")
    } else {
        prohibited("permit-as-victim-of-trafficking")
    };
    says.on(IssueEntryBan, line(draft));
}

/// Mandatory by (a) or (b), possible otherwise; always with a return decision.
fn rd_11_1_mandatory_entry_ban(case: &Case<'_>, says: &mut Says) {
    if let Some(closed) = case.facts.closed_on.filter(|c| c.value <= case.today) {
        says.on(IssueEntryBan, prohibited("case-closed").date("closed-on", closed));
        return;
    }
    let Some(decision) = case.decision() else {
        says.on(IssueEntryBan, not_established("no-decision", "decision-issued-on"));
        return;
    };
    if let Some(ban) = ban(case) {
        says.on(IssueEntryBan, prohibited("ban-in-force").date("entry-ban-issued-on", ban.issued_on));
        return;
    }
    says.on(IssueEntryBan, permitted("may-be-issued").date("decision-issued-on", decision.issued_on));
    if case.departed() || case.right_to_stay().is_some() {
        return;
    }
    // Refraining is a choice on the facts of its day: it answers for what was known then, not for what came after.
    let refrained = |since: Date| {
        let from = decision.issued_on.value.max(since);
        case.facts.entry_ban_refrained_on.filter(|on| on.value >= from && on.value <= case.today)
    };
    let since = match &case.period {
        DeparturePeriod::Refused(_) => Some(decision.issued_on.value),
        DeparturePeriod::DueOn(_) => case.period.lapsed_on(case.today),
        DeparturePeriod::NoDecision
        | DeparturePeriod::NotNotified
        | DeparturePeriod::EndedEarly(_)
        | DeparturePeriod::Stopped { .. }
        | DeparturePeriod::Unknown { .. } => None,
    };
    if let Some(on) = since.and_then(refrained) {
        says.on(IssueEntryBan, permitted("refrained").date("entry-ban-refrained-on", on));
        return;
    }
    match &case.period {
        // Without prejudice to point (b) only: where point (a) applies, RD-11-3B protects.
        DeparturePeriod::Refused(_) if case.facts.pending.trafficking_permit_on.is_some() => {}
        DeparturePeriod::Refused(notified) => says.on(
            IssueEntryBan,
            required("no-period-granted", Role::DecisionOfficer, notified.value).code(
                "departure-term",
                decision.departure.value.code(),
                Some(decision.departure.version),
            ),
        ),
        DeparturePeriod::DueOn(due) => {
            let lapsed = case.period.lapsed_on(case.today);
            if let Some(since) = lapsed.filter(|_| case.suspensive_remedies().is_empty()) {
                says.on(
                    IssueEntryBan,
                    required("not-complied", Role::DecisionOfficer, since)
                        .day("departure-due-on", due.result, None)
                        .using(due.parameters.clone()),
                );
            }
        }
        DeparturePeriod::NoDecision
        | DeparturePeriod::NotNotified
        | DeparturePeriod::EndedEarly(_)
        | DeparturePeriod::Stopped { .. }
        | DeparturePeriod::Unknown { .. } => {}
    }
}

/// Two officers for a decision that keeps a person away for years.
fn rd_11_1_confirm_second_officer(case: &Case<'_>, says: &mut Says) {
    let Some(ban) = ban(case).filter(|b| b.confirmed_on.is_none()) else { return };
    if case.reached(case.facts.closed_on) {
        return;
    }
    match case.law.parameters().yes_no(ParameterKey::FourEyesEntryBan, ban.issued_on.value) {
        Lookup::Known { value: YesNo::Yes, used } => says.on(
            ConfirmEntryBan,
            required("confirm-ban", Role::Reviewer, ban.issued_on.value)
                .date("entry-ban-issued-on", ban.issued_on)
                .using([used]),
        ),
        Lookup::Known { value: YesNo::No, .. } => {}
        Lookup::Empty { used } => says
            .on(ConfirmEntryBan, not_established("not-known-whether-needed", used.key.clone()).using([used])),
    }
}

/// A ban accompanies a return decision: without one it is withdrawn (C-546/19 BZ). A decision that was carried out
/// is not gone.
fn rd_11_1_ends_with_the_return_decision(case: &Case<'_>, says: &mut Says) {
    let gone = case.facts.decision.as_ref().and_then(|d| d.ended_on).filter(|on| case.reached(Some(*on)));
    let (Some(ban), Some(gone)) = (ban(case), gone) else { return };
    let since = gone.value.max(ban.issued_on.value);
    says.on(
        ConsiderEntryBanWithdrawal,
        required("decision-gone", Role::DecisionOfficer, since)
            .date("decision-ended-on", gone)
            .date("entry-ban-issued-on", ban.issued_on),
    );
}

/// Every ban has a length; five years is the limit in principle.
fn rd_11_2_length_of_the_entry_ban(case: &Case<'_>, says: &mut Says) {
    let Some(Proposal::IssueEntryBan { issued_on, months, serious_threat, .. }) = case.proposal else {
        return;
    };
    let line = |draft: Draft| draft.number("entry-ban-months", *months, None);
    if *months == 0 {
        says.on(IssueEntryBan, line(prohibited("no-length")));
        return;
    }
    let limit = |key| case.law.parameters().months(key, *issued_on);
    match limit(ParameterKey::EntryBanMaximumMonths) {
        Lookup::Known { value: maximum, used } if *months <= maximum => {
            says.on(IssueEntryBan, line(permitted("within-limit")).using([used]));
        }
        Lookup::Known { used, .. } if *serious_threat == Given::No => {
            says.on(IssueEntryBan, line(prohibited("longer-than-five-years")).using([used]));
        }
        Lookup::Known { .. } => match limit(ParameterKey::EntryBanMaximumMonthsSeriousThreat) {
            Lookup::Known { value: maximum, used } if *months > maximum => {
                says.on(IssueEntryBan, line(prohibited("longer-than-serious-threat-allows")).using([used]));
            }
            Lookup::Known { used, .. } => {
                says.on(IssueEntryBan, line(permitted("serious-threat-reasoned")).using([used]));
            }
            Lookup::Empty { used } => {
                says.on(
                    IssueEntryBan,
                    line(not_established("limit-not-known", used.key.clone())).using([used]),
                );
            }
        },
        Lookup::Empty { used } => {
            says.on(IssueEntryBan, line(not_established("limit-not-known", used.key.clone())).using([used]));
        }
    }
}

/// The ban runs from the day the person actually left; before that it has no last day (C-225/16 Ouhrami).
fn rd_11_2b_counts_from_departure(case: &Case<'_>, says: &mut Says) {
    let Some(ban) = ban(case) else { return };
    let issued = |draft: Draft| {
        draft.date("entry-ban-issued-on", ban.issued_on).number(
            "entry-ban-months",
            ban.months,
            Some(ban.issued_on.version),
        )
    };
    let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) else {
        says.on(ConsiderEntryBanWithdrawal, issued(permitted("not-yet-counting")).missing("left-on"));
        return;
    };
    let left = Sourced::new(departed.value.left_on, departed.version);
    let ends = law::last_day(
        "left-on",
        left.value,
        Period::Months(ban.months),
        Method::PlainCalendar,
        case.law.calendar(),
    );
    match ends {
        Ok(ends) => {
            let ends = ends.citing(Citation::new("RD", "11", "2"));
            says.on(
                ConsiderEntryBanWithdrawal,
                issued(permitted("counts-from-departure")).date("left-on", left).day(
                    "entry-ban-ends-on",
                    ends.result,
                    None,
                ),
            );
            says.name_date("entry-ban-ends-on", ends);
        }
        Err(_) => says.on(
            ConsiderEntryBanWithdrawal,
            issued(not_established("departure-not-known", "entry-ban-months")),
        ),
    }
}

/// Who left in time and of own accord may ask, and the state considers it without being asked twice.
fn rd_11_3a_withdrawal_after_compliance(case: &Case<'_>, says: &mut Says) {
    let Some(ban) = ban(case).filter(|b| b.withdrawal_considered_on.is_none()) else { return };
    let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) else { return };
    let left = departed.value.left_on;
    // A ban that was mandatory under paragraph 1 is not an optional one; leaving late is not compliance.
    let in_time = case.period.due().is_some_and(|due| left <= due.result);
    if departed.value.track != Track::Voluntary || !in_time {
        return;
    }
    let duty = required("left-in-compliance", Role::DecisionOfficer, left)
        .date("entry-ban-issued-on", ban.issued_on)
        .day("left-on", left, Some(departed.version));
    let key = ParameterKey::EntryBanWithdrawalDecisionDays;
    says.on(ConsiderEntryBanWithdrawal, case.law.due(duty, "left-on", left, key));
}

/// A ban never outweighs a claim.
fn rd_11_5_right_to_protection_unaffected(case: &Case<'_>, says: &mut Says) {
    let claim = case.facts.safeguards.protection_claim_pending_since.filter(|c| c.value <= case.today);
    if let (Some(ban), Some(claim), true) = (ban(case), claim, case.active()) {
        says.on(
            CarryOutRemoval,
            prohibited("claim-stands-despite-ban")
                .date("entry-ban-issued-on", ban.issued_on)
                .date("protection-claim-pending-since", claim),
        );
    }
}
