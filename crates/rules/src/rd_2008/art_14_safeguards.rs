//! Article 14: safeguards while return is pending: special needs, and written confirmation.

use jiff::civil::Date;
use law::LegalAct::{AttendToNeeds, GiveWrittenConfirmation, ScreenVulnerability};
use law::Role;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{AgeClass, FitnessFinding, Need};
use crate::parameters::ParameterKey;
use crate::says::{Says, permitted, required};
use crate::timeline::DeparturePeriod;

/// Time within which the confirmation is given.
const WITHIN: ParameterKey = ParameterKey::WrittenConfirmationDays;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-14-1",
        ("14", "1"),
        "Special needs are taken into account while return is pending",
        &[ScreenVulnerability],
        &["needs-unknown-in-period", "needs-unknown-in-postponement"],
        rd_14_1_special_needs_are_known,
    ),
    rule(
        "RD-14-1-A",
        ("14", "1"),
        "Family unity, health care, schooling and special needs are attended to while return is pending",
        &[AttendToNeeds],
        &["may-be-attended-to", "attend-to-need"],
        rd_14_1_a_needs_are_attended_to,
    ),
    rule(
        "RD-14-2",
        ("14", "2"),
        "The person has in writing that there is more time",
        &[GiveWrittenConfirmation],
        &["extension-not-confirmed", "postponement-not-confirmed", "may-be-given"],
        rd_14_2_written_confirmation,
    ),
];

/// Since when the Article applies: a period runs or stands still, or removal is postponed.
pub(super) fn applies(case: &Case<'_>) -> Option<(&'static str, Date)> {
    if let Some(postponement) = case.running_postponements().first() {
        return Some(("needs-unknown-in-postponement", postponement.decided_on.value));
    }
    let running = case.period.runs_on(case.today) || matches!(case.period, DeparturePeriod::Stopped { .. });
    case.notified().filter(|_| running).map(|notified| ("needs-unknown-in-period", notified.value))
}

/// Needs that nobody asked about cannot be met.
fn rd_14_1_special_needs_are_known(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.facts.safeguards.vulnerability_screened_on.is_some() {
        return;
    }
    if let Some((reason, since)) = applies(case) {
        let duty = required(reason, Role::CaseOfficer, since).missing("vulnerability-screened-on");
        let key = ParameterKey::VulnerabilityScreeningDays;
        let fact = if reason == "needs-unknown-in-period" { "notified-on" } else { "postponed-on" };
        says.on(ScreenVulnerability, case.law.due(duty, fact, since, key));
    }
}

/// Points (a) to (d), each where the file shows that it matters to this person.
fn rd_14_1_a_needs_are_attended_to(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let Some((_, since)) = applies(case) else { return };
    says.on(AttendToNeeds, permitted("may-be-attended-to"));
    // What was arranged when the decision was notified still counts when removal is postponed later.
    let from = case.notified().map_or(since, |notified| notified.value.min(since));
    for (need, version) in needs(case) {
        let attended = case.facts.pending.attended.iter();
        let fresh = |on: Date| on >= from && on <= case.today;
        if attended.clone().any(|a| a.value.need == need && fresh(a.value.on)) {
            continue;
        }
        let duty = required("attend-to-need", Role::CaseOfficer, since)
            .code("need", need.code(), Some(version))
            .told_apart(need.code().to_owned());
        let key = ParameterKey::PendingNeedsDays;
        says.on(AttendToNeeds, case.law.due(duty, "return-pending-since", since, key));
    }
}

/// The needs that the file shows, each with the version of the entry that shows it.
fn needs(case: &Case<'_>) -> Vec<(Need, u32)> {
    let facts = case.facts;
    let found = &facts.safeguards.vulnerabilities;
    let ill = |code: &str| matches!(code, "serious-illness" | "mental-health" | "pregnant" | "disability");
    let unfit =
        facts.safeguards.fitness.filter(|f| f.value.finding != FitnessFinding::Fit).map(|f| f.version);
    let health = found.iter().filter(|v| ill(&v.value)).map(|v| v.version).min().or(unfit);
    let minor = facts.person.age.filter(|a| a.value == AgeClass::Minor).map(|a| a.version);
    let children = facts.child.children.iter().filter(|c| c.value.age != Some(AgeClass::Adult));
    let school = minor.or_else(|| children.map(|c| c.version).min());
    let all = [
        (Need::FamilyUnity, facts.pending.family_present.map(|f| f.version)),
        (Need::HealthCare, health),
        (Need::Schooling, school),
        (Need::SpecialNeeds, found.iter().map(|v| v.version).min()),
    ];
    all.into_iter().filter_map(|(need, version)| version.map(|v| (need, v))).collect()
}

/// An extension and every postponement are confirmed in writing.
fn rd_14_2_written_confirmation(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if let Some(decision) = case.decision()
        && let Some(until) = decision.extended_until_on
    {
        says.on(GiveWrittenConfirmation, permitted("may-be-given"));
        let confirmed = decision.extension_confirmed_on;
        let stale = confirmed.is_none_or(|c| decision.extended_on.is_some_and(|e| c.value < e.value));
        let since = decision.extended_on.or(decision.notified_on).unwrap_or(decision.issued_on);
        if stale {
            let duty = required("extension-not-confirmed", Role::CaseOfficer, since.value)
                .date("extended-until-on", until)
                .missing("extension-confirmed-on")
                .told_apart("extension".to_owned());
            says.on(GiveWrittenConfirmation, case.law.due(duty, "extended-on", since.value, WITHIN));
        }
    }
    for postponement in case.running_postponements() {
        says.on(GiveWrittenConfirmation, permitted("may-be-given"));
        if postponement.confirmed_on.is_none() {
            let decided = postponement.decided_on;
            let duty = required("postponement-not-confirmed", Role::CaseOfficer, decided.value)
                .date("postponed-on", decided)
                .code("postponement-ground", postponement.ground.code(), Some(decided.version))
                .told_apart(format!("postponement-{}", postponement.number));
            says.on(GiveWrittenConfirmation, case.law.due(duty, "postponed-on", decided.value, WITHIN));
        }
    }
}
