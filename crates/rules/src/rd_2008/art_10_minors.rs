//! Article 10 and the best interests of the child: what is checked already, and the refusal until the rest is.

use law::LegalAct::{AppointGuardian, AssessBestInterests, CarryOutRemoval, PlanVoluntaryDeparture};
use law::{LegalAct, Role};

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{Accompaniment, AgeClass, BestInterestsFinding};
use crate::says::{Says, not_established, permitted, prohibited, required};

const LEAVING: &[LegalAct] = &[CarryOutRemoval, PlanVoluntaryDeparture];

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-5-A",
        ("5", "a"),
        "Return is compatible with the best interests of the child",
        &[AssessBestInterests, CarryOutRemoval, PlanVoluntaryDeparture],
        &[
            "age-not-known",
            "adult",
            "assess",
            "may-be-assessed",
            "not-assessed",
            "opposes-return",
            "supports-return",
        ],
        rd_5_a_best_interests_of_the_child,
    ),
    rule(
        "RD-10-1",
        ("10", "1"),
        "An unaccompanied minor is assisted by a guardian",
        &[AppointGuardian, CarryOutRemoval, PlanVoluntaryDeparture],
        &[
            "accompaniment-not-known",
            "guardian-missing",
            "appoint-guardian",
            "may-be-appointed",
            "guardian-appointed",
            "with-family",
        ],
        rd_10_1_unaccompanied_minor_has_a_guardian,
    ),
    rule(
        "RD-10-2",
        ("10", "2"),
        "An unaccompanied minor is received by family, a guardian or adequate facilities",
        &[CarryOutRemoval, PlanVoluntaryDeparture],
        &["reception-not-established", "reception-established"],
        rd_10_2_reception_is_established,
    ),
    rule(
        "RD-10-PENDING",
        ("10", ""),
        "Minors: the rules on their removal are not in this version",
        &[CarryOutRemoval],
        &["minor-rules-missing"],
        rd_10_pending_minors_are_not_removed_here,
    ),
];

/// Everybody who may be a child counts as one here.
fn may_be_minor(case: &Case<'_>) -> bool {
    case.facts.person.age.is_none_or(|age| age.value != AgeClass::Adult)
}

/// The assessment exists and supports return; an unknown age is not an adult's.
fn rd_5_a_best_interests_of_the_child(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    match case.facts.person.age {
        None => says.on_each(LEAVING, &not_established("age-not-known", "age")),
        Some(age) => match age.value {
            AgeClass::Undetermined => says.on_each(
                LEAVING,
                &not_established("age-not-known", "age").code("age", age.value.code(), Some(age.version)),
            ),
            AgeClass::Adult => {
                says.on_each(LEAVING, &permitted("adult").code("age", age.value.code(), Some(age.version)));
                return;
            }
            AgeClass::Minor => {}
        },
    }
    says.on(AssessBestInterests, permitted("may-be-assessed"));
    let Some(assessed) = case.facts.safeguards.best_interests else {
        says.on_each(
            LEAVING,
            &not_established("not-assessed", "best-interests-assessed-on").remedy(AssessBestInterests),
        );
        let minor = case.facts.person.age.filter(|a| a.value == AgeClass::Minor);
        if let (Some(minor), Some(since)) =
            (minor, case.facts.stay.opened_on.or(case.facts.stay.illegal_stay_on))
        {
            says.on(
                AssessBestInterests,
                required("assess", Role::CaseOfficer, since.value).code(
                    "age",
                    minor.value.code(),
                    Some(minor.version),
                ),
            );
        }
        return;
    };
    let version = Some(assessed.version);
    let draft = match assessed.value.supports_return {
        BestInterestsFinding::SupportsReturn => permitted("supports-return"),
        BestInterestsFinding::OpposesReturn => prohibited("opposes-return").remedy(AssessBestInterests),
    };
    says.on_each(LEAVING, &draft.day("best-interests-assessed-on", assessed.value.assessed_on, version));
}

/// Assistance by a body other than the one that enforces.
fn rd_10_1_unaccompanied_minor_has_a_guardian(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !may_be_minor(case) {
        return;
    }
    let minor = case.facts.person.age.is_some_and(|a| a.value == AgeClass::Minor);
    let Some(company) = case.facts.person.accompaniment else {
        if minor {
            says.on_each(LEAVING, &not_established("accompaniment-not-known", "accompaniment"));
        }
        return;
    };
    match company.value {
        Accompaniment::WithFamily => {
            says.on_each(
                LEAVING,
                &permitted("with-family").code("accompaniment", "with-family", Some(company.version)),
            );
        }
        Accompaniment::Unaccompanied => {
            says.on(AppointGuardian, permitted("may-be-appointed"));
            if let Some(guardian) = case.facts.safeguards.guardian_appointed_on {
                says.on_each(
                    LEAVING,
                    &permitted("guardian-appointed").date("guardian-appointed-on", guardian),
                );
                return;
            }
            says.on_each(
                LEAVING,
                &not_established("guardian-missing", "guardian-appointed-on").remedy(AppointGuardian),
            );
            if let Some(since) = case.facts.stay.opened_on.or(case.facts.stay.illegal_stay_on) {
                says.on(
                    AppointGuardian,
                    required("appoint-guardian", Role::ChildProtection, since.value).code(
                        "accompaniment",
                        "unaccompanied",
                        Some(company.version),
                    ),
                );
            }
        }
    }
}

/// Somebody receives the child, and the authority is satisfied of it.
fn rd_10_2_reception_is_established(case: &Case<'_>, says: &mut Says) {
    let alone = case.facts.person.accompaniment.is_none_or(|a| a.value == Accompaniment::Unaccompanied);
    if !case.active() || !alone || !case.facts.person.age.is_some_and(|a| a.value == AgeClass::Minor) {
        return;
    }
    match case.facts.safeguards.reception_established_on {
        Some(on) => {
            says.on_each(LEAVING, &permitted("reception-established").date("reception-established-on", on))
        }
        None => {
            says.on_each(LEAVING, &not_established("reception-not-established", "reception-established-on"))
        }
    }
}

/// Articles 10 and 17 are not complete here: a child is never removed on the strength of half a rule.
fn rd_10_pending_minors_are_not_removed_here(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !may_be_minor(case) {
        return;
    }
    let draft = not_established("minor-rules-missing", "minors-pack");
    let draft = match case.facts.person.age {
        Some(age) => draft.code("age", age.value.code(), Some(age.version)),
        None => draft.missing("age"),
    };
    says.on(CarryOutRemoval, draft);
}
