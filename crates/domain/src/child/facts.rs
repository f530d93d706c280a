//! What the chapter *best interests of the child* tells the rules, with what *safeguards* and *identity* hold on it.

use rules::Sourced;
use rules::facts;

use super::event::{AgeAssessed, AgeConclusion, RecheckOutcome, TracingOutcome};
use crate::case::Case;
use crate::identity::event::{ChildAge, Relation};
use crate::safeguards::event::{DeterminingBody, Receiver};
use crate::safeguards::state::latest;

/// The child.
#[must_use]
pub fn child(case: &Case) -> facts::Child {
    let (state, safeguards) = (&case.child, &case.safeguards);
    facts::Child {
        age_assessed: age_assessed(case).map(|a| {
            let value = facts::AgeAssessed { on: a.value.assessed_on, conclusion: age(a.value.conclusion) };
            Sourced::new(value, a.version)
        }),
        heard_on: latest(&state.hearings, |h| h.heard_on).map(|h| Sourced::new(h.value.heard_on, h.version)),
        tracing: latest(&state.tracings, |t| t.traced_on).map(|t| {
            let value = facts::Tracing { on: t.value.traced_on, outcome: tracing(t.value.outcome) };
            Sourced::new(value, t.version)
        }),
        determination: latest(&safeguards.best_interests, |b| b.assessed_on).and_then(|b| {
            let determined = b.value.determination.as_ref()?;
            let value = facts::Determination { on: b.value.assessed_on, body: body(determined.body) };
            Some(Sourced::new(value, b.version))
        }),
        receiver: safeguards.receptions.last().and_then(|r| {
            let by = r.value.receiver?;
            Some(Sourced::new(receiver(by), r.version))
        }),
        reception_first_on: safeguards
            .receptions
            .iter()
            .map(|r| Sourced::new(r.value.on, r.version))
            .min_by_key(|r| (r.value, r.version)),
        recheck: latest(&state.rechecks, |r| r.rechecked_on).map(|r| {
            let outcome = match r.value.outcome {
                RecheckOutcome::Holds => facts::RecheckOutcome::Holds,
                RecheckOutcome::Changed => facts::RecheckOutcome::Changed,
            };
            Sourced::new(facts::Recheck { on: r.value.rechecked_on, outcome }, r.version)
        }),
        handed_over_on: state.handed_over.as_ref().map(|h| Sourced::new(h.value.handed_over_on, h.version)),
        followed_up_on: latest(&state.follow_ups, |f| f.followed_up_on)
            .map(|f| Sourced::new(f.value.followed_up_on, f.version)),
        children: case
            .identity
            .family
            .iter()
            .filter(|link| link.value.relation == Relation::Child)
            .map(|link| {
                let age = link.value.child_age.map(|age| match age {
                    ChildAge::Minor => facts::AgeClass::Minor,
                    ChildAge::Adult => facts::AgeClass::Adult,
                });
                Sourced::new(facts::LinkedChild { age }, link.version)
            })
            .collect(),
    }
}

/// The assessment of the age that counts.
#[must_use]
pub fn age_assessed(case: &Case) -> Option<&Sourced<AgeAssessed>> {
    latest(&case.child.ages, |a| a.assessed_on)
}

/// The age class that an assessment leaves: a remaining doubt is the person's benefit.
#[must_use]
pub const fn age(conclusion: AgeConclusion) -> facts::AgeClass {
    match conclusion {
        AgeConclusion::Minor | AgeConclusion::DoubtRemains => facts::AgeClass::Minor,
        AgeConclusion::Adult => facts::AgeClass::Adult,
    }
}

const fn tracing(outcome: TracingOutcome) -> facts::TracingOutcome {
    match outcome {
        TracingOutcome::FoundAble => facts::TracingOutcome::FoundAble,
        TracingOutcome::FoundNotAble => facts::TracingOutcome::FoundNotAble,
        TracingOutcome::NotFound => facts::TracingOutcome::NotFound,
        TracingOutcome::NotSafe => facts::TracingOutcome::NotSafe,
    }
}

const fn body(body: DeterminingBody) -> facts::DeterminingBody {
    match body {
        DeterminingBody::ChildProtection => facts::DeterminingBody::ChildProtection,
        DeterminingBody::Panel => facts::DeterminingBody::Panel,
        DeterminingBody::Court => facts::DeterminingBody::Court,
        DeterminingBody::EnforcingAuthority => facts::DeterminingBody::EnforcingAuthority,
    }
}

const fn receiver(receiver: Receiver) -> facts::ReceiverKind {
    match receiver {
        Receiver::Family => facts::ReceiverKind::Family,
        Receiver::NominatedGuardian => facts::ReceiverKind::NominatedGuardian,
        Receiver::ReceptionFacility => facts::ReceiverKind::ReceptionFacility,
    }
}
