//! Article 15(3), (4): detention is reviewed at intervals, under a court where it is prolonged, and ends at once when its
//! purpose or its conditions end.

use jiff::civil::Date;
use law::LegalAct::{
    self, AssessProspectOfRemoval, CarryOutRemoval, ExtendDetention, KeepInDetention, ReleaseFromDetention,
    ReviewDetention, SeekJudicialReview,
};
use law::Role;

use super::art_15_detention::{KEEP, of_spell, release, spell_line};
use super::rule;
use crate::case::{Case, day_after};
use crate::engine::Rule;
use crate::facts::{Authority, Conditions, Diligence, ProspectFinding, RefoulementFinding, Sourced, Spell};
use crate::liberty;
use crate::parameters::ParameterKey;
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-15-3",
        ("15", "3"),
        "Detention is reviewed at reasonable intervals",
        &[ReviewDetention, KeepInDetention, ExtendDetention, CarryOutRemoval],
        &["review-due", "may-be-reviewed", "reviewed-in-time", "review-missed", "interval-not-known"],
        rd_15_3_reviewed_at_reasonable_intervals,
    ),
    rule(
        "RD-15-3-COURT",
        ("15", "3"),
        "Prolonged detention is under the supervision of a judicial authority",
        &[SeekJudicialReview, KeepInDetention, CarryOutRemoval],
        &["supervise-extension", "supervised", "supervision-missed", "supervision-in-time"],
        rd_15_3_prolonged_detention_is_supervised,
    ),
    rule(
        "RD-15-4",
        ("15", "4"),
        "Without a reasonable prospect of removal, or when the conditions end, the person is released",
        &[AssessProspectOfRemoval, ReleaseFromDetention, KeepInDetention, ExtendDetention, CarryOutRemoval],
        &[
            "assess-prospect",
            "assess-again",
            "may-be-assessed",
            "not-assessed",
            "outdated",
            "reasonable-prospect",
            "no-prospect",
            "no-due-diligence",
            "conditions-ceased",
            "decision-ended",
            "release-no-prospect",
            "release-no-due-diligence",
            "release-conditions-ceased",
            "release-decision-ended",
        ],
        rd_15_4_released_when_the_purpose_ends,
    ),
];

/// The latest day on which somebody looked at the detention as a whole: its beginning, a review, a court.
fn looked_at(spell: &Spell) -> Sourced<Date> {
    let reviews = spell.reviews.iter().map(|r| Sourced::new(r.value.reviewed_on, r.version));
    let courts = spell.judicial_reviews.iter().map(|r| Sourced::new(r.value.held_on, r.version));
    reviews.chain(courts).fold(spell.started_on, |last, next| {
        if (next.value, next.version) > (last.value, last.version) { next } else { last }
    })
}

fn rd_15_3_reviewed_at_reasonable_intervals(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    says.on(ReviewDetention, permitted("may-be-reviewed"));
    let last = looked_at(spell);
    let line = |draft: Draft| spell_line(draft, spell).date("detention-reviewed-on", last);
    let draft = line(required("review-due", Role::DecisionOfficer, last.value)).told_apart(of_spell(spell));
    let key = ParameterKey::DetentionReviewIntervalDays;
    match case.law.last_day("detention-reviewed-on", last.value, key, By::Calendar) {
        Ok(due) => {
            let known = |draft: Draft| {
                line(draft).day("detention-review-due-on", due.result, None).using(due.parameters.clone())
            };
            if case.today > due.result {
                let missed = not_established("review-missed", "detention-review").remedy(ReviewDetention);
                says.on_each(KEEP, &known(missed));
            } else {
                let changes = Some(day_after(due.result));
                says.on_each(KEEP, &known(permitted("reviewed-in-time")).changes(changes));
            }
            says.name_date("detention-review-due-on", due.clone());
            says.on(ReviewDetention, draft.due(due));
        }
        Err((missing, used)) => {
            says.on_each(KEEP, &line(not_established("interval-not-known", missing)).using(used.clone()));
            says.on(ReviewDetention, draft.using(used));
        }
    }
}

/// A court decided the extension, or looks at it after (C-146/14 Mahdi).
fn rd_15_3_prolonged_detention_is_supervised(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    let Ok(limits) = liberty::limits(case, spell.started_on.value, Some(spell.number)) else { return };
    let prolonged = spell.extensions.iter().filter(|e| {
        e.value.until_on > limits.initial.result && e.value.authority == Authority::Administrative
    });
    let Some(extension) = prolonged.max_by_key(|e| (e.value.decided_on, e.version)) else { return };
    let on = extension.value.decided_on;
    let keep = &[KeepInDetention, CarryOutRemoval];
    let line =
        |draft: Draft| spell_line(draft, spell).day("extension-decided-on", on, Some(extension.version));
    if let Some(court) = spell.judicial_reviews.iter().find(|r| r.value.held_on >= on) {
        let draft = line(permitted("supervised"));
        says.on_each(keep, &draft.day("judicial-review-held-on", court.value.held_on, Some(court.version)));
        return;
    }
    let draft = line(required("supervise-extension", Role::CaseOfficer, on))
        .told_apart(format!("{}-extension", of_spell(spell)));
    let key = ParameterKey::DetentionJudicialReviewDays;
    says.on(SeekJudicialReview, case.law.due(draft, "extension-decided-on", on, key));
    match case.law.last_day("extension-decided-on", on, key, By::Calendar) {
        Ok(due) if case.today <= due.result => {
            says.on_each(
                keep,
                &line(permitted("supervision-in-time"))
                    .using(due.parameters)
                    .changes(Some(day_after(due.result))),
            );
        }
        Ok(due) => {
            let draft = not_established("supervision-missed", "judicial-review-held-on");
            says.on_each(keep, &line(draft).using(due.parameters).remedy(SeekJudicialReview));
        }
        // At once, where no time is known: it is not done, so it is missed.
        Err((_, used)) => {
            let draft = not_established("supervision-missed", "judicial-review-held-on");
            says.on_each(keep, &line(draft).using(used).remedy(SeekJudicialReview));
        }
    }
}

fn rd_15_4_released_when_the_purpose_ends(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    says.on(AssessProspectOfRemoval, permitted("may-be-assessed"));
    ended(case, spell, says);
    let Some(prospect) = spell.prospect else {
        let draft = not_established("not-assessed", "prospect-assessed-on").remedy(AssessProspectOfRemoval);
        says.on_each(KEEP, &spell_line(draft, spell));
        says.on(
            AssessProspectOfRemoval,
            spell_line(required("assess-prospect", Role::CaseOfficer, spell.started_on.value), spell)
                .told_apart(of_spell(spell)),
        );
        return;
    };
    let on = prospect.value.assessed_on;
    let line =
        |draft: Draft| spell_line(draft, spell).day("prospect-assessed-on", on, Some(prospect.version));
    let ends = match (prospect.value.finding, prospect.value.diligence) {
        (ProspectFinding::None, _) => Some(("no-prospect", "release-no-prospect")),
        (ProspectFinding::Reasonable, Diligence::Lacking) => {
            Some(("no-due-diligence", "release-no-due-diligence"))
        }
        (ProspectFinding::Reasonable, Diligence::Due) => None,
    };
    if let Some((reason, obligation)) = ends {
        says.on_each(KEEP, &line(prohibited(reason)).remedy(ReleaseFromDetention));
        says.on(ReleaseFromDetention, line(release(spell, obligation, on)));
        return;
    }
    match since_then(case, on) {
        Some((key, new)) => {
            let draft = line(not_established("outdated", "prospect-assessed-on")).date(key, new);
            says.on_each(KEEP, &draft.remedy(AssessProspectOfRemoval));
            let again = line(required("assess-again", Role::CaseOfficer, new.value)).date(key, new);
            says.on(AssessProspectOfRemoval, again.told_apart(of_spell(spell)));
        }
        None => says.on_each(KEEP, &line(permitted("reasonable-prospect"))),
    }
}

/// What happened after the assessment that may take the prospect away: a risk found, a removal that failed, a remedy.
fn since_then(case: &Case<'_>, assessed_on: Date) -> Option<(&'static str, Sourced<Date>)> {
    let safeguards = &case.facts.safeguards;
    let risk = safeguards
        .non_refoulement
        .as_ref()
        .filter(|n| n.value.finding == RefoulementFinding::Risk)
        .map(|n| ("non-refoulement-assessed-on", Sourced::new(n.value.assessed_on, n.version)));
    let failed = case.facts.travel.removal_failed_on.map(|f| ("removal-failed-on", f));
    let remedy = case.suspensive_remedies().first().map(|r| ("remedy-lodged-on", r.lodged_on));
    [risk, failed, remedy]
        .into_iter()
        .flatten()
        .filter(|(_, on)| on.value > assessed_on && on.value <= case.today)
        .max_by_key(|(key, on)| (on.value, on.version, *key))
}

/// A review found that the conditions ended, or there is nothing left to enforce.
fn ended(case: &Case<'_>, spell: &Spell, says: &mut Says) {
    let latest = spell.reviews.iter().max_by_key(|r| (r.value.reviewed_on, r.version));
    if let Some(review) = latest.filter(|r| r.value.conditions == Conditions::Ceased) {
        let on = review.value.reviewed_on;
        let line =
            |draft: Draft| spell_line(draft, spell).day("detention-reviewed-on", on, Some(review.version));
        says.on_each(KEEP, &line(prohibited("conditions-ceased")).remedy(ReleaseFromDetention));
        says.on(ReleaseFromDetention, line(release(spell, "release-conditions-ceased", on)));
    }
    let gone = case.facts.decision.as_ref().and_then(|d| d.ended_on).filter(|on| on.value <= case.today);
    let Some(gone) = gone else { return };
    let draft = spell_line(prohibited("decision-ended"), spell).date("decision-ended-on", gone);
    says.on_each(KEEP, &draft.remedy(LegalAct::ReleaseFromDetention));
    let since = gone.value.max(spell.started_on.value);
    says.on(
        ReleaseFromDetention,
        release(spell, "release-decision-ended", since).date("decision-ended-on", gone),
    );
}
