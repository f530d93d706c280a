//! Directive 2008/115/EC on returning illegally staying third-country nationals: one module an article.

mod art_02_scope;
mod art_03_definitions;
mod art_05_principles;
mod art_06_return_decision;
mod art_07_voluntary_departure;
mod art_08_removal;
mod art_09_postponement;
mod art_10_minors;
mod art_11_entry_ban;
mod art_12_form;
mod art_13_remedies;
mod art_14_safeguards;
mod art_15_detention;

pub(crate) use art_06_return_decision::excepted;
pub(crate) use art_13_remedies::appeal_window_line;

use jiff::civil::Date;
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, RD_FROM, Rule, Validity};
use crate::facts::Facts;
use crate::says::Says;

/// The pack. Governs what is decided from the day by which the Directive had to be transposed.
pub(crate) static PACK: Pack = Pack {
    id: "rd_2008",
    version: "1",
    articles: &[
        art_02_scope::RULES,
        art_03_definitions::RULES,
        art_05_principles::RULES,
        art_06_return_decision::RULES,
        art_07_voluntary_departure::RULES,
        art_08_removal::RULES,
        art_09_postponement::RULES,
        art_10_minors::RULES,
        art_11_entry_ban::RULES,
        art_12_form::RULES,
        art_13_remedies::RULES,
        art_14_safeguards::RULES,
        art_15_detention::RULES,
    ],
    governed_by,
    because: &["decision-issued", "no-decision-yet"],
    applies_from: Some(RD_FROM),
};

/// The date of the return decision; today, where there is none yet.
fn governed_by(facts: &Facts, _law: &LawInForce, today: Date) -> Option<Governed> {
    Some(match &facts.decision {
        Some(decision) => Governed { day: decision.issued_on.value, reason: "decision-issued" },
        None => Governed { day: today, reason: "no-decision-yet" },
    })
}

/// Provisions of the Articles built here that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    ("RD-4-3", "more favourable provisions: national law, entered as parameters, not as rules"),
    (
        "RD-6-3",
        "bilateral agreements of 13 January 2009: refused as not established until a list of them exists",
    ),
    (
        "RD-11-3B",
        "victims of trafficking with a permit under Directive 2004/81: no fact records that permit yet",
    ),
    ("RD-13-3", "legal advice, representation, linguistic assistance: no fact records them yet"),
    ("RD-13-4", "free legal aid: no fact records a request for it yet"),
    (
        "RD-14-1-A",
        "family unity, health care and schooling during the period: recorded with the measures chapter",
    ),
];

/// A rule of this Directive.
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
        citation: Citation::new("RD", place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(RD_FROM),
        run,
    }
}
