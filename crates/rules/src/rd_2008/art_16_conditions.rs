//! Article 16: conditions of detention: a specialised facility, contact, health care, information.

use law::LegalAct::{ArrangeDetentionConditions, KeepInDetention, ScreenVulnerability};
use law::Role;

use super::art_15_detention::{of_spell, spell_line};
use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::{Arrangement, Facility, FacilityKind, Sourced, Spell};
use crate::says::{Draft, Says, not_established, permitted, required};

pub(super) static RULES: &[Rule] = &[
    rule(
        "RD-16-1",
        ("16", "1"),
        "A specialised facility, or a prison separated from ordinary prisoners",
        &[ArrangeDetentionConditions, KeepInDetention],
        &[
            "facility-not-recorded",
            "record-facility",
            "separate",
            "may-be-arranged",
            "specialised",
            "separated",
        ],
        rd_16_1_specialised_or_separated,
    ),
    rule(
        "RD-16-2",
        ("16", "2"),
        "Contact with lawyers, family and consulate on request",
        &[ArrangeDetentionConditions],
        &["arrange-contact"],
        rd_16_2_contact,
    ),
    rule(
        "RD-16-3",
        ("16", "3"),
        "Attention to vulnerable persons; emergency care and essential treatment",
        &[ArrangeDetentionConditions, ScreenVulnerability],
        &["arrange-health-care", "screen-in-detention"],
        rd_16_3_vulnerability_and_health,
    ),
    rule(
        "RD-16-5",
        ("16", "5"),
        "Information on rules, rights and obligations",
        &[ArrangeDetentionConditions],
        &["explain-rules"],
        rd_16_5_rules_explained,
    ),
];

/// The facility as last recorded.
pub(super) const fn facility(spell: &Spell) -> Option<&Sourced<Facility>> {
    spell.facility.as_ref()
}

/// An obligation to arrange something for the detained person, unless it is on record.
pub(super) fn arrange(spell: &Spell, what: Arrangement, reason: &'static str, says: &mut Says) {
    let done = facility(spell).is_some_and(|f| f.value.arrangements.contains(&what));
    if !done {
        says.on(ArrangeDetentionConditions, duty(spell, reason));
    }
}

/// An obligation on the conditions, since the spell began.
pub(super) fn duty(spell: &Spell, reason: &'static str) -> Draft {
    let draft = spell_line(required(reason, Role::CaseOfficer, spell.started_on.value), spell);
    draft.told_apart(of_spell(spell))
}

/// What is known of the place.
pub(super) fn place(draft: Draft, facility: &Sourced<Facility>) -> Draft {
    draft.code("facility-kind", facility.value.kind.code(), Some(facility.version)).day(
        "facility-recorded-on",
        facility.value.recorded_on,
        Some(facility.version),
    )
}

/// Where nobody recorded it, nobody knows; a prison that does not separate is for Article 18 to judge.
fn rd_16_1_specialised_or_separated(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    says.on(ArrangeDetentionConditions, permitted("may-be-arranged"));
    let Some(facility) = facility(spell) else {
        let draft = spell_line(not_established("facility-not-recorded", "facility-kind"), spell);
        says.on(KeepInDetention, draft.remedy(ArrangeDetentionConditions));
        says.on(ArrangeDetentionConditions, duty(spell, "record-facility"));
        return;
    };
    let line = |draft: Draft| place(spell_line(draft, spell), facility);
    match facility.value.kind {
        FacilityKind::Specialised => says.on(KeepInDetention, line(permitted("specialised"))),
        FacilityKind::PrisonSeparated => says.on(KeepInDetention, line(permitted("separated"))),
        FacilityKind::PrisonNotSeparated | FacilityKind::Other => {
            says.on(ArrangeDetentionConditions, place(duty(spell, "separate"), facility));
        }
    }
}

fn rd_16_2_contact(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    arrange(spell, Arrangement::Contact, "arrange-contact", says);
}

/// A screening from before the doors closed says nothing of what they do to the person.
fn rd_16_3_vulnerability_and_health(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    arrange(spell, Arrangement::HealthCare, "arrange-health-care", says);
    let screened = case.facts.safeguards.vulnerability_screened_on;
    match screened {
        Some(on) if on.value >= spell.started_on.value => {}
        Some(on) => says.on(
            ScreenVulnerability,
            duty(spell, "screen-in-detention").date("vulnerability-screened-on", on),
        ),
        None => says
            .on(ScreenVulnerability, duty(spell, "screen-in-detention").missing("vulnerability-screened-on")),
    }
}

fn rd_16_5_rules_explained(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    arrange(spell, Arrangement::RulesExplained, "explain-rules", says);
}
