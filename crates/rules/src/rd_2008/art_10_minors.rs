//! Articles 5(a) and 10: the best interests of the child, a guardian, and somebody who receives the child. The steps of
//! the procedure between them stand in `art_10_best_interests`.

use law::LegalAct::{
    AppointGuardian, AssessBestInterests, CarryOutRemoval, EstablishReception, IssueReturnDecision,
    PlanVoluntaryDeparture,
};
use law::{LegalAct, Role};

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{Accompaniment, AgeClass, BestInterestsFinding};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};

/// The acts by which the person leaves.
pub(super) const LEAVING: &[LegalAct] = &[CarryOutRemoval, PlanVoluntaryDeparture];

/// Says it of leaving, and of the return decision while there is none: what protects a child comes before it
/// (RD Art. 10(1), C-441/19 TQ).
pub(super) fn on_steps(case: &Case<'_>, says: &mut Says, draft: &Draft) {
    says.on_each(LEAVING, draft);
    if case.decision().is_none() {
        says.on(IssueReturnDecision, draft.clone());
    }
}

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
        &[AppointGuardian, IssueReturnDecision, CarryOutRemoval, PlanVoluntaryDeparture],
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
        &[EstablishReception, CarryOutRemoval, PlanVoluntaryDeparture],
        &["reception-not-established", "reception-established", "may-be-established", "establish-reception"],
        rd_10_2_reception_is_established,
    ),
];

/// Everybody who may be a child counts as one here.
pub(super) fn may_be_minor(case: &Case<'_>) -> bool {
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
            on_steps(case, says, &not_established("accompaniment-not-known", "accompaniment"));
        }
        return;
    };
    match company.value {
        Accompaniment::WithFamily => {
            let draft = permitted("with-family").code("accompaniment", "with-family", Some(company.version));
            says.on_each(LEAVING, &draft);
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
            let draft = not_established("guardian-missing", "guardian-appointed-on");
            on_steps(case, says, &draft.remedy(AppointGuardian));
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
    says.on(EstablishReception, permitted("may-be-established"));
    if let Some(on) = case.facts.safeguards.reception_established_on {
        let draft = permitted("reception-established").date("reception-established-on", on);
        let draft = match case.facts.child.receiver {
            Some(by) => draft.code("receiver", by.value.code(), Some(by.version)),
            None => draft,
        };
        says.on_each(LEAVING, &draft);
        return;
    }
    let draft = not_established("reception-not-established", "reception-established-on");
    says.on_each(LEAVING, &draft.remedy(EstablishReception));
    // Nobody looks for a receiver before the child was heard.
    if let Some(heard) = case.facts.child.heard_on {
        let duty = required("establish-reception", Role::ChildProtection, heard.value);
        says.on(EstablishReception, duty.date("child-heard-on", heard));
    }
}
