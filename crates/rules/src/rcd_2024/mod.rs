//! Directive (EU) 2024/1346, reception of applicants: what it says of applicants detained after a return procedure.

mod art_10_detention;

use jiff::civil::{Date, date};
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, Rule, Validity};
use crate::facts::{Facts, Regime};
use crate::says::Says;

/// The day from which national law must comply (Art. 35).
pub(crate) const APPLIES_FROM: Date = date(2026, 6, 12);

/// The pack. Governs a person detained under it, today.
pub(crate) static PACK: Pack = Pack {
    id: "rcd_2024",
    version: "1",
    articles: &[art_10_detention::RULES],
    governed_by,
    because: &["applicant-detained"],
    applies_from: Some(APPLIES_FROM),
};

fn governed_by(facts: &Facts, _law: &LawInForce, today: Date) -> Option<Governed> {
    let spell = facts.detention.current(today)?;
    (spell.regime == Regime::Reception).then_some(Governed { day: today, reason: "applicant-detained" })
}

/// Provisions of the Articles built here that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    (
        "RCD-10-4",
        "the other grounds for detaining applicants belong to the asylum file, not to the return case",
    ),
    ("RCD-11-3B", "the longer time in exceptional situations (21 days): the shorter is used for everybody"),
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
        citation: Citation::new("RCD", place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(APPLIES_FROM),
        run,
    }
}
