//! Article 3 of Directive 2001/40/EC: which decisions can be recognised, and what must be known first.

use law::LegalAct::{ConfirmForeignDecision, ConsultPermitState, RecogniseForeignDecision};

use super::{of, rule, spoken_of};
use crate::case::Case;
use crate::engine::Rule;
use crate::proposal::{Given, Proposal};
use crate::says::{Says, not_established, permitted, prohibited};

pub(super) static RULES: &[Rule] = &[
    rule(
        "MRD-3-1",
        "MRD",
        ("3", "1"),
        "A decision on one of two grounds, which can be enforced, may be recognised",
        &[RecogniseForeignDecision, ConfirmForeignDecision],
        &[
            "may-be-recognised",
            "not-confirmed",
            "may-be-confirmed",
            "suspended-or-withdrawn",
            "decided-already",
        ],
        mrd_3_1_decisions_that_may_be_recognised,
    ),
    rule(
        "MRD-3-1-PERMIT",
        "MRD",
        ("3", "1"),
        "The state of a residence permit is consulted first",
        &[RecogniseForeignDecision],
        &["permit-state-not-consulted", "permit-state-consulted"],
        mrd_3_1_permit_state_consulted,
    ),
    rule(
        "MRD-3-2",
        "MRD",
        ("3", "2"),
        "Recognition is examined and reasoned by a person",
        &[RecogniseForeignDecision],
        &["not-examined", "examined"],
        mrd_3_2_examined_with_reasons,
    ),
    rule(
        "MRD-4",
        "MRD",
        ("4", ""),
        "The person is told of the remedy",
        &[RecogniseForeignDecision],
        &["remedy-missing", "remedy-told"],
        mrd_4_remedy_told,
    ),
];

/// Not rescinded, not suspended, and confirmed by the state that decided after any suspension.
fn mrd_3_1_decisions_that_may_be_recognised(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    for decision in spoken_of(case) {
        if let Some(on) = decision.recognised_on.or(decision.refused_on) {
            let draft = prohibited("decided-already").date("recognition-decided-on", on);
            says.on(RecogniseForeignDecision, of(draft, decision));
            continue;
        }
        let suspended = decision.suspended_on.filter(|on| on.value <= case.today);
        let confirmed = decision.confirmed_on.filter(|on| on.value <= case.today);
        says.on(ConfirmForeignDecision, of(permitted("may-be-confirmed"), decision));
        match (suspended, confirmed) {
            (Some(suspended), confirmed) if confirmed.is_none_or(|on| on.value <= suspended.value) => {
                let draft = prohibited("suspended-or-withdrawn").date("foreign-suspended-on", suspended);
                says.on(RecogniseForeignDecision, of(draft.remedy(ConfirmForeignDecision), decision));
            }
            (_, None) => {
                let draft = not_established("not-confirmed", "foreign-confirmed-on");
                says.on(RecogniseForeignDecision, of(draft.remedy(ConfirmForeignDecision), decision));
            }
            (_, Some(confirmed)) => {
                let draft = permitted("may-be-recognised").date("foreign-confirmed-on", confirmed);
                says.on(RecogniseForeignDecision, of(draft, decision));
            }
        }
    }
}

/// A permit of the enforcing state or of a third one does not fall by recognition.
fn mrd_3_1_permit_state_consulted(case: &Case<'_>, says: &mut Says) {
    let Some(permit) = case.facts.stay.other_state_permit.as_ref().filter(|_| case.active()) else { return };
    if permit.value.valid_until_on.is_some_and(|until| until < case.today) {
        return;
    }
    for decision in
        spoken_of(case).into_iter().filter(|d| d.recognised_on.is_none() && d.refused_on.is_none())
    {
        let state = |draft: crate::says::Draft| {
            of(draft.country("permit-state", &permit.value.state, Some(permit.version)), decision)
        };
        match decision.permit_state_consulted_on.filter(|on| on.value <= case.today) {
            Some(on) => says.on(
                RecogniseForeignDecision,
                state(permitted("permit-state-consulted")).date("foreign-permit-consulted-on", on),
            ),
            None => says.on(
                RecogniseForeignDecision,
                state(not_established("permit-state-not-consulted", "foreign-permit-consulted-on"))
                    .remedy(ConsultPermitState),
            ),
        }
    }
}

/// Compatibility with international instruments and with the law of this state: a person says why.
fn mrd_3_2_examined_with_reasons(case: &Case<'_>, says: &mut Says) {
    let Some(Proposal::RecogniseForeignDecision { reasons, .. }) = case.proposal else { return };
    for decision in spoken_of(case) {
        let draft = match reasons {
            Given::Yes => permitted("examined"),
            Given::No => prohibited("not-examined"),
        };
        says.on(RecogniseForeignDecision, of(draft, decision));
    }
}

/// Against measures taken to enforce the decision.
fn mrd_4_remedy_told(case: &Case<'_>, says: &mut Says) {
    let Some(Proposal::RecogniseForeignDecision { remedies, .. }) = case.proposal else { return };
    for decision in spoken_of(case) {
        let draft = match remedies {
            Given::Yes => permitted("remedy-told"),
            Given::No => prohibited("remedy-missing"),
        };
        says.on(RecogniseForeignDecision, of(draft, decision));
    }
}
