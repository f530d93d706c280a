//! Article 17: minors and families: detained only as a last resort, for the shortest time, in surroundings for a child.
//! Whoever is not known to be an adult is a child here.

use law::LegalAct::{
    self, AppointGuardian, ArrangeDetentionConditions, AssessBestInterests, CarryOutRemoval, ExtendDetention,
    KeepInDetention, OrderDetention,
};
use law::Role;

use super::art_15_detention::{KEEP, of_spell, spell_line};
use super::art_16_conditions::arrange;
use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{Accompaniment, AgeClass, Arrangement, Household, Recorded, Spell};
use crate::proposal::{Given, Proposal};
use crate::says::{Draft, Says, not_established, permitted, prohibited, required};

/// What a child's detention must not begin or go on without.
const DETAIN: &[LegalAct] = &[OrderDetention, KeepInDetention, ExtendDetention, CarryOutRemoval];

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-17-1",
        ("17", "1"),
        "Minors and families only as a last resort and for the shortest time",
        DETAIN,
        &["adult", "last-resort-reasoned", "last-resort-missing"],
        rd_17_1_last_resort_for_children,
    ),
    rule(
        "RD-17-2",
        ("17", "2"),
        "Families have separate accommodation with adequate privacy",
        &[ArrangeDetentionConditions],
        &["arrange-family-privacy"],
        rd_17_2_privacy_for_families,
    ),
    rule(
        "RD-17-3",
        ("17", "3"),
        "Leisure, play, recreation and education",
        &[ArrangeDetentionConditions],
        &["arrange-leisure-and-education"],
        rd_17_3_leisure_and_education,
    ),
    rule(
        "RD-17-4",
        ("17", "4"),
        "Unaccompanied minors: personnel and facilities for their age; a guardian",
        &[
            ArrangeDetentionConditions,
            OrderDetention,
            KeepInDetention,
            ExtendDetention,
            CarryOutRemoval,
            AppointGuardian,
        ],
        &[
            "suit-to-age",
            "accompaniment-not-known",
            "guardian-missing",
            "appoint-guardian",
            "guardian-appointed",
        ],
        rd_17_4_unaccompanied_minors,
    ),
    rule(
        "RD-17-5",
        ("17", "5"),
        "The best interests of the child are a primary consideration",
        &[OrderDetention, KeepInDetention, ExtendDetention, CarryOutRemoval, AssessBestInterests],
        &["best-interests-not-assessed", "assess-best-interests", "best-interests-assessed"],
        rd_17_5_best_interests,
    ),
];

/// Not known to be an adult.
fn may_be_child(case: &Case<'_>) -> bool {
    case.facts.person.age.is_none_or(|age| age.value != AgeClass::Adult)
}

/// With minor children, by the order about to be given or by the one in force.
fn with_minors(case: &Case<'_>) -> bool {
    let proposed = match case.proposal {
        Some(Proposal::OrderDetention { household, .. }) => Some(*household),
        _ => None, // tidy: no other proposal deprives a family of liberty
    };
    let present = case.detained_for_return().and_then(|s| s.order.as_ref()).map(|o| o.value.household);
    [proposed, present].contains(&Some(Household::WithMinors))
}

/// Whether a child is or would be deprived of liberty.
fn concerns_child(case: &Case<'_>) -> bool {
    may_be_child(case) || with_minors(case)
}

/// How old, as far as known.
fn age(draft: Draft, case: &Case<'_>) -> Draft {
    match case.facts.person.age {
        Some(age) => draft.code("age", age.value.code(), Some(age.version)),
        None => draft.missing("age"),
    }
}

fn rd_17_1_last_resort_for_children(case: &Case<'_>, says: &mut Says) {
    if !case.active() {
        return;
    }
    let spell = case.detained_for_return();
    if !concerns_child(case) {
        if spell.is_some() {
            says.on_each(KEEP, &age(permitted("adult"), case));
        }
        return;
    }
    if let Some(Proposal::OrderDetention { child_reasons, .. }) = case.proposal {
        let draft = match child_reasons {
            Given::Yes => permitted("last-resort-reasoned"),
            Given::No => prohibited("last-resort-missing"),
        };
        says.on(OrderDetention, age(draft, case));
    }
    let Some((spell, order)) = spell.and_then(|s| Some((s, s.order.as_ref()?))) else { return };
    let draft = match order.value.child_reasons {
        Recorded::Yes => permitted("last-resort-reasoned"),
        Recorded::No => not_established("last-resort-missing", "detention-child-reasons")
            .remedy(LegalAct::ReleaseFromDetention),
    };
    let draft = draft.day("detention-ordered-on", order.value.ordered_on, Some(order.version));
    says.on_each(KEEP, &age(spell_line(draft, spell), case));
}

fn rd_17_2_privacy_for_families(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    let family = may_be_child(case)
        && case.facts.person.accompaniment.is_some_and(|a| a.value == Accompaniment::WithFamily);
    if family || with_minors(case) {
        arrange(spell, Arrangement::FamilyPrivacy, "arrange-family-privacy", says);
    }
}

fn rd_17_3_leisure_and_education(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    if concerns_child(case) {
        arrange(spell, Arrangement::LeisureAndEducation, "arrange-leisure-and-education", says);
    }
}

/// A child who is not known to have somebody is alone.
fn rd_17_4_unaccompanied_minors(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !may_be_child(case) {
        return;
    }
    let company = case.facts.person.accompaniment;
    if company.is_some_and(|a| a.value == Accompaniment::WithFamily) {
        return;
    }
    let spell = case.detained_for_return();
    if company.is_none() {
        says.on_each(DETAIN, &age(not_established("accompaniment-not-known", "accompaniment"), case));
    }
    match case.facts.safeguards.guardian_appointed_on {
        Some(on) => says
            .on_each(DETAIN, &age(permitted("guardian-appointed").date("guardian-appointed-on", on), case)),
        None => {
            let draft = not_established("guardian-missing", "guardian-appointed-on").remedy(AppointGuardian);
            says.on_each(DETAIN, &age(draft, case));
            if let Some(spell) = spell {
                says.on(AppointGuardian, at_once(case, spell, "appoint-guardian", Role::ChildProtection));
            }
        }
    }
    if let Some(spell) = spell {
        arrange(spell, Arrangement::SuitedToAge, "suit-to-age", says);
    }
}

/// Assessed by people, before the doors close; the order then says how it weighed (RD-17-1).
fn rd_17_5_best_interests(case: &Case<'_>, says: &mut Says) {
    if !case.active() || !concerns_child(case) {
        return;
    }
    match case.facts.safeguards.best_interests {
        Some(assessed) => {
            let draft = permitted("best-interests-assessed").day(
                "best-interests-assessed-on",
                assessed.value.assessed_on,
                Some(assessed.version),
            );
            says.on_each(DETAIN, &age(draft, case));
        }
        None => {
            let draft = not_established("best-interests-not-assessed", "best-interests-assessed-on");
            says.on_each(DETAIN, &age(draft.remedy(AssessBestInterests), case));
            if let Some(spell) = case.detained_for_return() {
                let draft = at_once(case, spell, "assess-best-interests", Role::ChildProtection);
                says.on(AssessBestInterests, draft);
            }
        }
    }
}

fn at_once(case: &Case<'_>, spell: &Spell, reason: &'static str, role: Role) -> Draft {
    let draft = required(reason, role, spell.started_on.value);
    age(spell_line(draft, spell), case).told_apart(of_spell(spell))
}
