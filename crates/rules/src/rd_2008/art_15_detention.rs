//! Article 15(1), (2): when a person may be deprived of liberty, by which order, and that a court looks at it.

use jiff::civil::Date;
use law::LegalAct::{
    self, CarryOutRemoval, ExtendDetention, InformDetainedPerson, KeepInDetention, OrderDetention,
    ReleaseFromDetention, SeekJudicialReview,
};
use law::Role;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{
    Alternative, Authority, DetentionGround, Lawfulness, Order, Recorded, Regime, Sourced, Spell,
};
use crate::parameters::{Lookup, ParameterKey, YesNo};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::timeline::DeparturePeriod;
use crate::values::By;

/// The acts that rest on a lawful detention: to keep the person there, to extend it, to remove the person out of it.
pub(super) const KEEP: &[LegalAct] = &[KeepInDetention, ExtendDetention, CarryOutRemoval];

/// The measures of RD Art. 7(3), each of which must be shown not to suffice in the specific case.
const LESS_COERCIVE: &[Alternative] = &[
    Alternative::Reporting,
    Alternative::DesignatedPlace,
    Alternative::SurrenderDocuments,
    Alternative::FinancialGuarantee,
];

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-15-1",
        ("15", "1"),
        "Detention only to prepare return, on a ground, and where no less coercive measure suffices",
        &[OrderDetention, KeepInDetention, ExtendDetention, CarryOutRemoval, ReleaseFromDetention],
        &[
            "may-be-ordered",
            "stay-not-established",
            "right-to-stay",
            "already-detained",
            "departure-period-runs",
            "claim-pending",
            "regime-not-known",
            "no-ground",
            "offence-is-no-ground",
            "ground-recorded",
            "less-coercive-not-considered",
            "less-coercive-considered",
            "order-not-recorded",
            "held-under-other-law",
            "held-as-applicant",
            "release-right-to-stay",
            "may-be-released",
        ],
        rd_15_1_ground_and_last_resort,
    ),
    rule(
        "RD-15-2",
        ("15", "2"),
        "Written order with reasons in fact and in law",
        &[OrderDetention, KeepInDetention, ExtendDetention, CarryOutRemoval],
        &["reasons-missing", "information-missing", "written-with-reasons"],
        rd_15_2_written_order_with_reasons,
    ),
    rule(
        "RD-15-2-INFORM",
        ("15", "2"),
        "The person is informed immediately",
        &[InformDetainedPerson],
        &["inform", "may-be-informed"],
        rd_15_2_inform_immediately,
    ),
    rule(
        "RD-15-2-COURT",
        ("15", "2"),
        "A court reviews a detention ordered by an administrative authority, speedily",
        &[SeekJudicialReview, KeepInDetention, ExtendDetention, CarryOutRemoval, ReleaseFromDetention],
        &[
            "bring-before-court",
            "application-before-court",
            "may-be-brought",
            "ordered-by-court",
            "review-in-time",
            "court-overdue",
            "found-lawful",
            "found-unlawful",
            "release-found-unlawful",
            "not-known-whether-ex-officio",
        ],
        rd_15_2_court_reviews_speedily,
    ),
];

/// What every finding on a spell rests on.
pub(super) fn spell_line(draft: Draft, spell: &Spell) -> Draft {
    draft
        .number("detention-number", spell.number, Some(spell.started_on.version))
        .code("detention-regime", spell.regime.code(), Some(spell.started_on.version))
        .date("detained-since", spell.started_on)
}

/// What tells obligations of one spell from those of another.
pub(super) fn of_spell(spell: &Spell) -> String {
    format!("detention-{}", spell.number)
}

/// The spell is released at once, for that reason.
pub(super) fn release(spell: &Spell, reason: &'static str, since: Date) -> Draft {
    spell_line(required(reason, Role::DecisionOfficer, since), spell).told_apart(of_spell(spell))
}

fn rd_15_1_ground_and_last_resort(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    says.on(ReleaseFromDetention, permitted("may-be-released"));
    new_detention(case, says);
    let Some(spell) = case.detained() else { return };
    if spell.order.is_some() {
        says.on(
            OrderDetention,
            spell_line(prohibited("already-detained"), spell).remedy(ReleaseFromDetention),
        );
    }
    match spell.regime {
        Regime::OtherLaw => says.on(
            CarryOutRemoval,
            spell_line(not_established("held-under-other-law", "end-of-other-detention"), spell),
        ),
        Regime::Reception => says.on(
            CarryOutRemoval,
            spell_line(not_established("held-as-applicant", "end-of-applicant-detention"), spell),
        ),
        Regime::ReturnDirective | Regime::ReturnBorderProcedure | Regime::Unknown => {
            present(case, spell, says)
        }
    }
}

/// What the case must hold before anybody is deprived of liberty for the purpose of return.
fn new_detention(case: &Case<'_>, says: &mut Says) {
    if let Some(right) = case.right_to_stay() {
        says.on(OrderDetention, prohibited("right-to-stay").date("right-to-stay-from", right));
    }
    match (case.facts.stay.illegal_stay_on, case.decision()) {
        (_, Some(decision)) => {
            says.on(
                OrderDetention,
                permitted("may-be-ordered").date("decision-issued-on", decision.issued_on),
            );
        }
        (Some(stay), None) => {
            says.on(OrderDetention, permitted("may-be-ordered").date("illegal-stay-on", stay));
        }
        (None, None) => says.on(
            OrderDetention,
            not_established("stay-not-established", "illegal-stay-on").remedy(LegalAct::VerifyStay),
        ),
    }
    let Some(Proposal::OrderDetention { regime, grounds, considered, .. }) = case.proposal else { return };
    if matches!(regime, Regime::Unknown | Regime::OtherLaw) {
        says.on(
            OrderDetention,
            not_established("regime-not-known", "detention-regime").code(
                "detention-regime",
                regime.code(),
                None,
            ),
        );
    }
    if !matches!(regime, Regime::Reception)
        && let Some(claim) = case.facts.safeguards.protection_claim_pending_since
    {
        says.on(
            OrderDetention,
            not_established("claim-pending", "detention-basis-of-applicant")
                .date("protection-claim-pending-since", claim),
        );
    }
    if let (Regime::ReturnDirective, DeparturePeriod::DueOn(due)) = (regime, &case.period)
        && case.today <= due.result
    {
        says.on(
            OrderDetention,
            prohibited("departure-period-runs")
                .day("departure-due-on", due.result, None)
                .using(due.parameters.clone())
                .remedy(LegalAct::EndVoluntaryDeparturePeriod),
        );
    }
    says.on(OrderDetention, ground_of(*regime, grounds, None));
    says.on(OrderDetention, last_resort(considered, None));
}

/// Whether one of the grounds is one under that regime. A risk that the person commits an offence is none (C-241/21).
fn ground_of(regime: Regime, grounds: &[DetentionGround], version: Option<u32>) -> Draft {
    let counts = |ground: &&DetentionGround| match (regime, ground) {
        (_, DetentionGround::RiskOfOffence) | (_, DetentionGround::Other) => false,
        (Regime::Reception, ground) => matches!(ground, DetentionGround::ApplicationToDelay),
        (_, DetentionGround::RiskOfAbsconding | DetentionGround::AvoidsOrHampers) => true,
        (
            Regime::ReturnBorderProcedure,
            DetentionGround::ContinuedFromBorderProcedure | DetentionGround::RiskToPublicPolicy,
        ) => true,
        (
            _,
            DetentionGround::ContinuedFromBorderProcedure
            | DetentionGround::RiskToPublicPolicy
            | DetentionGround::ApplicationToDelay,
        ) => false,
    };
    if let Some(ground) = grounds.iter().find(counts) {
        return permitted("ground-recorded").code("detention-ground", ground.code(), version);
    }
    match grounds.first() {
        Some(ground) if *ground == DetentionGround::RiskOfOffence => {
            prohibited("offence-is-no-ground").code("detention-ground", ground.code(), version)
        }
        Some(ground) => prohibited("no-ground").code("detention-ground", ground.code(), version),
        None => not_established("no-ground", "detention-ground"),
    }
}

/// Each less coercive measure of the Directive was looked at, and it is on record why it does not suffice.
fn last_resort(considered: &[Alternative], version: Option<u32>) -> Draft {
    match LESS_COERCIVE.iter().find(|measure| !considered.contains(measure)) {
        Some(missing) => not_established("less-coercive-not-considered", "less-coercive-measures").code(
            "less-coercive-measure",
            missing.code(),
            version,
        ),
        None => considered.iter().fold(permitted("less-coercive-considered"), |draft, measure| {
            draft.code("less-coercive-measure", measure.code(), version)
        }),
    }
}

/// The conditions of the present detention, looked at today.
fn present(case: &Case<'_>, spell: &Spell, says: &mut Says) {
    if let Some(right) = case.right_to_stay() {
        let draft = spell_line(prohibited("right-to-stay"), spell).date("right-to-stay-from", right);
        says.on_each(KEEP, &draft.remedy(ReleaseFromDetention));
        let since = right.value.max(spell.started_on.value);
        says.on(
            ReleaseFromDetention,
            release(spell, "release-right-to-stay", since).date("right-to-stay-from", right),
        );
    }
    if spell.regime == Regime::Unknown {
        let draft = spell_line(not_established("regime-not-known", "detention-regime"), spell);
        says.on_each(KEEP, &draft.remedy(OrderDetention));
    }
    if let Some(claim) = case.facts.safeguards.protection_claim_pending_since {
        let draft = spell_line(not_established("claim-pending", "detention-basis-of-applicant"), spell)
            .date("protection-claim-pending-since", claim);
        says.on_each(KEEP, &draft.remedy(ReleaseFromDetention));
    }
    let Some(order) = &spell.order else {
        let draft = spell_line(not_established("order-not-recorded", "detention-order"), spell);
        says.on_each(KEEP, &draft.remedy(OrderDetention));
        return;
    };
    says.on_each(KEEP, &ground_of(spell.regime, &order.value.grounds, Some(order.version)));
    says.on_each(KEEP, &last_resort(&order.value.considered, Some(order.version)));
}

fn ordered(draft: Draft, order: &Sourced<Order>) -> Draft {
    draft.day("detention-ordered-on", order.value.ordered_on, Some(order.version))
}

/// A person reads why, in fact and in law, or the order is none.
fn rd_15_2_written_order_with_reasons(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    if let Some(Proposal::OrderDetention { reasons_in_fact, reasons_in_law, remedies, .. }) = case.proposal {
        let complete = *reasons_in_fact == Given::Yes && *reasons_in_law == Given::Yes;
        if !complete {
            says.on(OrderDetention, prohibited("reasons-missing"));
        }
        if *remedies == Given::No {
            says.on(OrderDetention, prohibited("information-missing"));
        }
        if complete && *remedies == Given::Yes {
            says.on(OrderDetention, permitted("written-with-reasons"));
        }
    }
    let Some(order) = case.detained_for_return().and_then(|s| s.order.as_ref()) else { return };
    let complete =
        order.value.reasons_in_fact == Recorded::Yes && order.value.reasons_in_law == Recorded::Yes;
    let draft = if complete {
        permitted("written-with-reasons")
    } else {
        not_established("reasons-missing", "detention-order-reasons").remedy(ReleaseFromDetention)
    };
    says.on_each(KEEP, &ordered(draft, order));
}

/// Of the reasons, of the possibility to go to court, and of everything a detained person may ask for.
fn rd_15_2_inform_immediately(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    says.on(InformDetainedPerson, permitted("may-be-informed"));
    if spell.informed_on.is_none() {
        says.on(
            InformDetainedPerson,
            spell_line(required("inform", Role::CaseOfficer, spell.started_on.value), spell)
                .told_apart(of_spell(spell)),
        );
    }
}

/// Ex officio or on application, as national law has it; and what the court finds is done.
fn rd_15_2_court_reviews_speedily(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    says.on(SeekJudicialReview, permitted("may-be-brought"));
    let latest = spell.judicial_reviews.iter().max_by_key(|r| (r.value.held_on, r.version));
    if let Some(review) = latest {
        let line = |draft: Draft| {
            spell_line(draft, spell).day(
                "judicial-review-held-on",
                review.value.held_on,
                Some(review.version),
            )
        };
        match review.value.outcome {
            Lawfulness::Unlawful => {
                says.on_each(KEEP, &line(prohibited("found-unlawful")).remedy(ReleaseFromDetention));
                says.on(
                    ReleaseFromDetention,
                    line(release(spell, "release-found-unlawful", review.value.held_on)),
                );
            }
            Lawfulness::Lawful => says.on_each(KEEP, &line(permitted("found-lawful"))),
        }
    }
    if let Some(applied) = spell.applied_to_court_on {
        let draft = required("application-before-court", Role::CaseOfficer, applied.value)
            .told_apart(format!("{}-application", of_spell(spell)));
        let draft = spell_line(draft, spell).date("applied-to-court-on", applied);
        says.on(
            SeekJudicialReview,
            case.law.due(
                draft,
                "applied-to-court-on",
                applied.value,
                ParameterKey::DetentionJudicialReviewDays,
            ),
        );
    }
    if latest.is_none() {
        first_review(case, spell, says);
    }
}

/// The first review of a detention that no court has seen yet.
fn first_review(case: &Case<'_>, spell: &Spell, says: &mut Says) {
    let started = spell.started_on.value;
    if let Some(order) = spell.order.as_ref().filter(|o| o.value.authority == Authority::Judicial) {
        says.on_each(KEEP, &ordered(spell_line(permitted("ordered-by-court"), spell), order));
        return;
    }
    let key = ParameterKey::DetentionJudicialReviewExOfficio;
    let used = match case.law.parameters().yes_no(key, started) {
        Lookup::Known { value: YesNo::Yes, used } => used,
        // The person may go to court at any time, and is told so; nothing is due before.
        Lookup::Known { value: YesNo::No, .. } => return,
        Lookup::Empty { used } => {
            let draft = not_established("not-known-whether-ex-officio", used.key.clone());
            says.on_each(KEEP, &spell_line(draft, spell).using([used]));
            return;
        }
    };
    let draft = required("bring-before-court", Role::CaseOfficer, started).told_apart(of_spell(spell));
    let draft = spell_line(draft, spell).using([used.clone()]);
    let key = ParameterKey::DetentionJudicialReviewDays;
    says.on(SeekJudicialReview, case.law.due(draft, "detained-since", started, key));
    let Ok(due) = case.law.last_day("detained-since", started, key, By::Calendar) else { return };
    let line = |draft: Draft| {
        spell_line(draft, spell)
            .day("judicial-review-due-on", due.result, None)
            .using([used.clone()])
            .using(due.parameters.clone())
    };
    if case.today > due.result {
        let draft = not_established("court-overdue", "judicial-review-held-on").remedy(SeekJudicialReview);
        says.on_each(KEEP, &line(draft));
    } else {
        let changes = Some(crate::case::day_after(due.result));
        says.on_each(KEEP, &line(permitted("review-in-time")).changes(changes));
    }
    says.name_date("judicial-review-due-on", due);
}
