//! Regulation (EU) 2024/1348, common procedure for international protection: what it says of return decisions.

mod art_37_return_decision;
mod art_67_remedy;
mod art_68_right_to_remain;

use jiff::civil::{Date, date};
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, Rule, Validity};
use crate::facts::Facts;
use crate::says::Says;

/// The day from which the Regulation applies.
pub(crate) const APPLIES_FROM: Date = date(2026, 6, 12);

/// The pack. Governs decisions on protection taken from that day.
pub(crate) static PACK: Pack = Pack {
    id: "apr_2024",
    version: "1",
    articles: &[art_37_return_decision::RULES, art_67_remedy::RULES, art_68_right_to_remain::RULES],
    governed_by,
    because: &["protection-decided"],
    applies_from: Some(APPLIES_FROM),
};

/// The date of the decision that ended legal stay; a decision that lies ahead governs nothing yet.
fn governed_by(facts: &Facts, _law: &LawInForce, today: Date) -> Option<Governed> {
    let ended = facts.stay.legal_stay_ended.filter(|ended| ended.value.kind.concerns_protection())?;
    (ended.value.decided_on <= today)
        .then_some(Governed { day: ended.value.decided_on, reason: "protection-decided" })
}

/// Provisions of the Articles built here that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    (
        "APR-67-1",
        "joint appeal against the rejection and the return decision: no fact tells the two remedies apart",
    ),
    ("APR-67-3", "full and ex nunc examination: the court's duty, nothing for the file to check"),
    ("APR-68-6", "subsequent applications lodged merely to delay: no fact records them yet"),
    (
        "APR-42",
        "accelerated examination: the kind of decision is recorded, the grounds are those of the asylum authority",
    ),
    ("APR-69", "procedure before the court: concerns the court"),
    ("APR-70", "legal assistance in the remedy: no fact records a request for it yet"),
    ("APR-73", "challenge by the authority: national law; no fact records it yet"),
    ("APR-79", "entry into force and application: the validity of the pack"),
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
        citation: Citation::new("APR", place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(APPLIES_FROM),
        run,
    }
}
