//! Article 3: what the definitions demand of the file: stay verified, vulnerability screened, departure confirmed.

use law::LegalAct::{CarryOutRemoval, CloseCase, ConfirmDeparture, ScreenVulnerability, VerifyStay};
use law::Role;

use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::Track;
use crate::parameters::ParameterKey;
use crate::says::{Says, not_established, permitted, required};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-3-2",
        ("3", "2"),
        "Whether the stay is illegal is verified",
        &[VerifyStay],
        &["stay-not-verified", "may-be-verified-again"],
        rd_3_2_illegal_stay_is_verified,
    ),
    rule(
        "RD-3-3",
        ("3", "3"),
        "A case ends with return or with a right to stay",
        &[CloseCase],
        &["departed", "right-to-stay", "with-reasons"],
        rd_3_3_case_ends_with_return_or_right_to_stay,
    ),
    rule(
        "RD-3-8",
        ("3", "8"),
        "Departure is established on its date",
        &[ConfirmDeparture],
        &["planned-day-passed", "may-be-confirmed"],
        rd_3_8_departure_is_established,
    ),
    rule(
        "RD-3-9",
        ("3", "9"),
        "Vulnerability is screened",
        &[ScreenVulnerability, CarryOutRemoval],
        &["not-screened", "screened", "screening-possible", "vulnerability-unknown"],
        rd_3_9_vulnerability_is_screened,
    ),
];

/// A case opened on a lead alone says nothing about the stay.
fn rd_3_2_illegal_stay_is_verified(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let stay = &case.facts.stay;
    says.on(VerifyStay, permitted("may-be-verified-again"));
    let known = case.reached(stay.illegal_stay_on)
        || stay.legal_stay_ended.is_some()
        || case.right_to_stay().is_some();
    if known || case.decision().is_some() {
        return;
    }
    if let Some(opened) = stay.opened_on {
        says.on(
            VerifyStay,
            required("stay-not-verified", Role::CaseOfficer, opened.value)
                .date("opened-on", opened)
                .missing("illegal-stay-on"),
        );
    }
}

/// The purpose is reached: the case is to be closed, and nothing of it stays open unnoticed.
fn rd_3_3_case_ends_with_return_or_right_to_stay(case: &Case<'_>, says: &mut Says) {
    if case.reached(case.facts.closed_on) {
        return;
    }
    says.on(CloseCase, permitted("with-reasons"));
    if let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) {
        says.on(
            CloseCase,
            required("departed", Role::CaseOfficer, departed.value.left_on).day(
                "left-on",
                departed.value.left_on,
                Some(departed.version),
            ),
        );
    } else if let Some(right) = case.right_to_stay().filter(|_| case.decision().is_none()) {
        says.on(
            CloseCase,
            required("right-to-stay", Role::CaseOfficer, right.value).date("right-to-stay-from", right),
        );
    }
}

/// The planned day has passed: somebody finds out whether the person left.
fn rd_3_8_departure_is_established(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(ConfirmDeparture, permitted("may-be-confirmed"));
    let Some(planned) = case.facts.travel.planned.as_ref() else { return };
    let failed = case.facts.travel.removal_failed_on.is_some_and(|f| f.value >= planned.value.departs_on);
    if planned.value.departs_on >= case.today || failed {
        return;
    }
    let by_whom = match planned.value.track {
        Track::Voluntary => Role::CaseOfficer,
        Track::Removal => Role::OperationsOfficer,
    };
    says.on(
        ConfirmDeparture,
        required("planned-day-passed", by_whom, day_after(planned.value.departs_on))
            .day("planned-departure-on", planned.value.departs_on, Some(planned.version))
            .missing("left-on"),
    );
}

/// Vulnerable persons are a legal category: nobody is removed unscreened.
fn rd_3_9_vulnerability_is_screened(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(ScreenVulnerability, permitted("screening-possible"));
    if let Some(screened) = case.facts.safeguards.vulnerability_screened_on {
        says.on(CarryOutRemoval, permitted("screened").date("vulnerability-screened-on", screened));
        return;
    }
    says.on(
        CarryOutRemoval,
        not_established("vulnerability-unknown", "vulnerability-screened-on").remedy(ScreenVulnerability),
    );
    // During the period and a postponement the same duty follows from RD-14-1.
    if super::art_14_safeguards::applies(case).is_some() {
        return;
    }
    let stay = &case.facts.stay;
    let since = stay.opened_on.or(stay.illegal_stay_on).or(case.facts.decision.as_ref().map(|d| d.issued_on));
    if let Some(since) = since {
        let duty =
            required("not-screened", Role::CaseOfficer, since.value).missing("vulnerability-screened-on");
        let key = ParameterKey::VulnerabilityScreeningDays;
        says.on(ScreenVulnerability, case.law.due(duty, "opened-on", since.value, key));
    }
}
