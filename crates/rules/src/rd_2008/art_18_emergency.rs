//! Article 18: emergency situations: a derogation counts only while an emergency notified to the Commission lasts.

use law::LegalAct::KeepInDetention;

use super::art_15_detention::spell_line;
use super::art_16_conditions::{facility, place};
use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::FacilityKind;
use crate::parameters::{Lookup, ParameterKey, YesNo};
use crate::says::{Draft, Says, not_established, permitted, prohibited};

pub(super) static RULES: &[Rule] = &[rule(
    "RD-18-1",
    ("18", "1"),
    "Without a specialised facility only in a notified emergency",
    &[KeepInDetention],
    &["no-emergency", "emergency-notified", "emergency-not-known"],
    rd_18_1_derogation_only_in_a_notified_emergency,
)];

/// The emergency is a parameter with a first and a last day, entered by the installation with its citation.
fn rd_18_1_derogation_only_in_a_notified_emergency(case: &Case<'_>, says: &mut Says) {
    let Some(spell) = case.detained_for_return() else { return };
    let Some(facility) = facility(spell) else { return };
    match facility.value.kind {
        FacilityKind::Specialised | FacilityKind::PrisonSeparated => return,
        FacilityKind::PrisonNotSeparated | FacilityKind::Other => {}
    }
    let line = |draft: Draft| place(spell_line(draft, spell), facility);
    let key = ParameterKey::DetentionEmergencyNotified;
    let draft = match case.law.parameters().yes_no(key, case.today) {
        Lookup::Known { value: YesNo::Yes, used } => permitted("emergency-notified").using([used]),
        Lookup::Known { value: YesNo::No, used } => prohibited("no-emergency").using([used]),
        Lookup::Empty { used } => not_established("emergency-not-known", used.key.clone()).using([used]),
    };
    says.on(KeepInDetention, line(draft));
}
