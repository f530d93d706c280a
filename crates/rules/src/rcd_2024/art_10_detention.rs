//! Articles 10 and 11: an applicant detained after a return procedure, and the court that looks at it in time.

use law::LegalAct::{KeepInDetention, ReleaseFromDetention, SeekJudicialReview};
use law::Role;

use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{DetentionGround, Lawfulness, Regime, Spell};
use crate::parameters::ParameterKey;
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RCD-10-4-E",
        ("10", "4, point (e)"),
        "An applicant stays detained only where the application merely delays return",
        &[KeepInDetention],
        &["order-not-recorded", "application-to-delay", "ground-of-asylum-file"],
        rcd_10_4_e_application_merely_to_delay,
    ),
    rule(
        "RCD-11-3",
        ("11", "3"),
        "A court reviews in time, or the applicant is released",
        &[SeekJudicialReview, KeepInDetention, ReleaseFromDetention],
        &[
            "bring-before-court",
            "review-in-time",
            "found-lawful",
            "found-unlawful",
            "not-reviewed-in-time",
            "release-found-unlawful",
            "release-not-reviewed",
            "time-not-known",
        ],
        rcd_11_3_reviewed_in_time_or_released,
    ),
];

fn applicant<'a>(case: &Case<'a>) -> Option<&'a Spell> {
    case.detained().filter(|s| s.regime == Regime::Reception)
}

fn line(draft: Draft, spell: &Spell) -> Draft {
    draft
        .number("detention-number", spell.number, Some(spell.started_on.version))
        .date("detained-since", spell.started_on)
}

fn rcd_10_4_e_application_merely_to_delay(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = applicant(case) else { return };
    let draft = match &spell.order {
        None => not_established("order-not-recorded", "detention-order"),
        Some(order) if order.value.grounds.contains(&DetentionGround::ApplicationToDelay) => permitted(
            "application-to-delay",
        )
        .code("detention-ground", DetentionGround::ApplicationToDelay.code(), Some(order.version)),
        Some(_) => not_established("ground-of-asylum-file", "detention-ground"),
    };
    says.on(KeepInDetention, line(draft, spell));
}

fn rcd_11_3_reviewed_in_time_or_released(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = applicant(case) else { return };
    let since = spell.started_on.value;
    let apart = format!("detention-{}", spell.number);
    let release =
        |reason, since| line(required(reason, Role::DecisionOfficer, since), spell).told_apart(apart.clone());
    if let Some(review) = spell.judicial_reviews.iter().max_by_key(|r| (r.value.held_on, r.version)) {
        let on = review.value.held_on;
        let held = |draft: Draft| draft.day("judicial-review-held-on", on, Some(review.version));
        match review.value.outcome {
            Lawfulness::Lawful => {
                says.on(KeepInDetention, held(line(permitted("found-lawful"), spell)));
            }
            Lawfulness::Unlawful => {
                says.on(KeepInDetention, held(line(prohibited("found-unlawful"), spell)));
                says.on(ReleaseFromDetention, held(release("release-found-unlawful", on)));
            }
        }
        return;
    }
    let key = ParameterKey::DetentionApplicantReviewDays;
    let due = match case.law.last_day("detained-since", since, key, By::Calendar) {
        Ok(due) => due,
        Err((missing, used)) => {
            says.on(KeepInDetention, line(not_established("time-not-known", missing), spell).using(used));
            return;
        }
    };
    let until = |draft: Draft| {
        line(draft, spell).day("judicial-review-due-on", due.result, None).using(due.parameters.clone())
    };
    let seek =
        line(required("bring-before-court", Role::CaseOfficer, since), spell).told_apart(apart.clone());
    says.on(SeekJudicialReview, seek.due(due.clone()));
    if case.today <= due.result {
        let draft = until(permitted("review-in-time")).changes(Some(day_after(due.result)));
        says.on(KeepInDetention, draft);
    } else {
        says.on(KeepInDetention, until(prohibited("not-reviewed-in-time")).remedy(ReleaseFromDetention));
        says.on(ReleaseFromDetention, release("release-not-reviewed", day_after(due.result)));
    }
}
