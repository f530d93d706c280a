//! What the Regulation sets by numbers of its own: lengths of the period, of the entry ban, between reviews.

use jiff::ToSpan;
use law::LegalAct::{
    self, GrantVoluntaryDeparturePeriod, IssueEntryBan, IssueReturnDecision, PostponeRemoval,
};

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{AgeClass, DepartureTerm};
use crate::parameters::{Lookup, ParameterKey};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RR-10",
        "10",
        "Length of the entry ban",
        &[IssueEntryBan],
        &["within-maximum", "above-maximum", "security-risk-reasoned", "above-security-maximum", "no-length"],
        rr_10_length_of_the_entry_ban,
    ),
    rule(
        "RR-13",
        "13",
        "Length of the period for voluntary return",
        &[GrantVoluntaryDeparturePeriod, IssueReturnDecision],
        &["may-be-granted", "within-maximum", "above-maximum"],
        rr_13_period_for_voluntary_return,
    ),
    rule(
        "RR-14",
        "14",
        "A postponement is reviewed in time",
        &[PostponeRemoval],
        &["review-in-time", "review-too-late"],
        rr_14_review_of_a_postponement,
    ),
    rule(
        "RR-20",
        "20",
        "Minors: the rules of this act on their removal are not in this version",
        &[LegalAct::CarryOutRemoval],
        &["minor-rules-missing"],
        rr_20_minors_are_not_removed_under_this_act_yet,
    ),
];

/// The parameters that a rule of this module needs besides the date of application.
pub(super) fn needs(rule: &str) -> &'static [ParameterKey] {
    match rule {
        "RR-10" => {
            &[ParameterKey::RrEntryBanMaximumMonths, ParameterKey::RrEntryBanMaximumMonthsSecurityRisk]
        }
        "RR-13" => &[ParameterKey::RrVoluntaryReturnMaximumDays],
        "RR-14" => &[ParameterKey::RrPostponementReviewMaximumMonths],
        "RR-26" => &[ParameterKey::RrRemedyDays, ParameterKey::RrRemedyComputationMethod],
        _ => &[],
    }
}

fn rr_10_length_of_the_entry_ban(case: &Case<'_>, says: &mut Says) {
    let Some(Proposal::IssueEntryBan { issued_on, months, serious_threat, .. }) = case.proposal else {
        return;
    };
    let line = |draft: Draft| draft.number("entry-ban-months", *months, None);
    if *months == 0 {
        says.on(IssueEntryBan, line(prohibited("no-length")));
        return;
    }
    let limit = |key| case.law.return_regulation().months(key, *issued_on);
    let ordinary = limit(ParameterKey::RrEntryBanMaximumMonths);
    let security = limit(ParameterKey::RrEntryBanMaximumMonthsSecurityRisk);
    let draft = match (ordinary, security) {
        (Lookup::Known { value, used }, _) if *months <= value => permitted("within-maximum").using([used]),
        (Lookup::Known { used, .. }, _) if *serious_threat == Given::No => {
            prohibited("above-maximum").using([used])
        }
        (_, Lookup::Known { value, used }) if *months <= value => {
            permitted("security-risk-reasoned").using([used])
        }
        (_, Lookup::Known { used, .. }) => prohibited("above-security-maximum").using([used]),
        (_, Lookup::Empty { used }) => not_established(super::WITHHELD, used.key.clone()).using([used]),
    };
    says.on(IssueEntryBan, line(draft));
}

fn rr_13_period_for_voluntary_return(case: &Case<'_>, says: &mut Says) {
    if let Some(due) = case.period.due() {
        says.name_date("departure-due-on", due.clone());
    }
    if !case.active() || case.decision().is_some() {
        return;
    }
    says.on(GrantVoluntaryDeparturePeriod, permitted("may-be-granted"));
    let Some(Proposal::IssueReturnDecision { issued_on, departure: DepartureTerm::Granted { days }, .. }) =
        case.proposal
    else {
        return;
    };
    let acts: [LegalAct; 2] = [GrantVoluntaryDeparturePeriod, IssueReturnDecision];
    let key = ParameterKey::RrVoluntaryReturnMaximumDays;
    let draft = match case.law.return_regulation().days(key, *issued_on) {
        Lookup::Known { value, used } if *days <= value => permitted("within-maximum").using([used]),
        Lookup::Known { used, .. } => prohibited("above-maximum").using([used]),
        Lookup::Empty { used } => not_established(super::WITHHELD, used.key.clone()).using([used]),
    };
    says.on_each(&acts, &draft.number("voluntary-departure-days", *days, None));
}

fn rr_14_review_of_a_postponement(case: &Case<'_>, says: &mut Says) {
    let Some(Proposal::PostponeRemoval { decided_on, review_on, .. }) = case.proposal else { return };
    let key = ParameterKey::RrPostponementReviewMaximumMonths;
    let draft = match case.law.return_regulation().months(key, *decided_on) {
        Lookup::Known { value, used } => {
            let latest = decided_on.checked_add(i64::from(value).months()).unwrap_or(*decided_on);
            let reason = if *review_on <= latest {
                permitted("review-in-time")
            } else {
                prohibited("review-too-late")
            };
            reason.day("latest-review-on", latest, None).using([used])
        }
        Lookup::Empty { used } => not_established(super::WITHHELD, used.key.clone()).using([used]),
    };
    says.on(PostponeRemoval, draft.day("postponement-review-on", *review_on, None));
}

/// Articles 18 to 20 of the proposal were not compared with the official text in detail: nobody who is a minor, or may
/// be one, is removed under this act before they are.
fn rr_20_minors_are_not_removed_under_this_act_yet(case: &Case<'_>, says: &mut Says) {
    let Some(age) = case.facts.person.age.filter(|age| age.value != AgeClass::Adult) else { return };
    if case.active() {
        let draft = not_established("minor-rules-missing", "rules-on-minors");
        says.on(LegalAct::CarryOutRemoval, draft.code("age", age.value.code(), Some(age.version)));
    }
}
