//! Regulation (EU) 2024/1358 (Eurodac): what must be transmitted about a person found staying, and what is added later.
//! Nothing here speaks to the central system; obligations are fulfilled by recording that it was done.

mod art_23_found_staying;
mod art_31_marking;
mod art_50_transfer;

use jiff::civil::{Date, date};
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, Rule, Validity};
use crate::facts::Facts;
use crate::says::Says;

/// The day from which the Regulation applies.
pub(crate) const APPLIES_FROM: Date = date(2026, 6, 12);

/// The pack. Governs persons found staying, or whose application was decided upon, from that day.
pub(crate) static PACK: Pack = Pack {
    id: "eurodac_2024",
    version: "1",
    articles: &[art_23_found_staying::RULES, art_31_marking::RULES, art_50_transfer::RULES],
    governed_by,
    because: &["found-staying", "protection-decided"],
    applies_from: Some(APPLIES_FROM),
};

/// The day on which the person was found, else that of the decision on protection, whichever the Regulation covers.
fn governed_by(facts: &Facts, _law: &LawInForce, _today: Date) -> Option<Governed> {
    let found = facts.stay.illegal_stay_on.map(|on| Governed { day: on.value, reason: "found-staying" });
    let ended = facts.stay.legal_stay_ended.filter(|e| e.value.kind.concerns_protection());
    let decided = ended.map(|e| Governed { day: e.value.decided_on, reason: "protection-decided" });
    [found, decided].into_iter().flatten().find(|governed| governed.day >= APPLIES_FROM)
}

/// Provisions that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    (
        "EUROD-16",
        "status of applicants: the departure is added by EUROD-23-6, the rest by the authority for asylum",
    ),
    ("EUROD-17-2-J", "application rejected with no right to remain: marked by the authority for asylum"),
    (
        "EUROD-22",
        "irregular crossing of the border: the data of the border authority, no fact records them here",
    ),
    ("EUROD-23-2", "the data to be transmitted one by one: a matter of the national access point"),
    ("EUROD-29", "retention: the central system erases by itself"),
];

/// A rule of this Regulation.
const fn rule(
    id: &'static str,
    place: (&'static str, &'static str),
    title: &'static str,
    acts: &'static [LegalAct],
    reasons: &'static [&'static str],
    run: fn(&Case<'_>, &mut Says),
) -> Rule {
    Rule {
        id,
        citation: Citation::new("EUROD", place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(APPLIES_FROM),
        run,
    }
}

/// Whether data of the person are in the central system: transmitted from here, or taken with an application.
fn data_held(case: &Case<'_>) -> bool {
    case.reached(case.facts.eurodac.transmitted_on) || case.protection_ended().is_some()
}
