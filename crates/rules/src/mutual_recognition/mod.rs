//! Directive 2001/40/EC and Decision 2004/191/EC: a decision of another state may be recognised and enforced here, by a
//! person, with reasons. Recognition stays possible, never owed, until the Return Regulation repeals both acts.

mod art_03_recognition;
mod art_06_information;
mod compensation;

use jiff::civil::{Date, date};
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, Rule, Validity};
use crate::facts::{Facts, ForeignDecision};
use crate::proposal::Proposal;
use crate::says::{Draft, Says};

/// The day by which the Directive had to be transposed.
pub(crate) const APPLIES_FROM: Date = date(2002, 12, 2);

/// The pack. Governs decisions of other states recorded in the case, until the Return Regulation applies.
pub(crate) static PACK: Pack = Pack {
    id: "mutual_recognition",
    version: "1",
    articles: &[art_03_recognition::RULES, art_06_information::RULES, compensation::RULES],
    governed_by,
    because: &["other-state-decided"],
    applies_from: Some(APPLIES_FROM),
};

/// Today, until recognised; then the day of recognition. Both acts are repealed by the Return Regulation.
fn governed_by(facts: &Facts, law: &LawInForce, today: Date) -> Option<Governed> {
    let latest = facts.foreign_decisions.last()?;
    let day = latest.recognised_on.map_or(today, |on| on.value);
    (!law.return_regulation_governs(day)).then_some(Governed { day, reason: "other-state-decided" })
}

/// Provisions that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    (
        "MRD-1-2",
        "enforcement of a recognised decision without a return decision of this state: the gates ask for one of this state",
    ),
    ("MRD-7", "compensation: stated by Decision 2004/191/EC"),
    ("MRC-1", "who reimburses whom: follows from who decided and who enforced"),
    ("MRD-5", "data used for this purpose only: decided by the matrix of permissions"),
    ("MRC-2", "which costs are compensated: entered with the request, not computed"),
    ("REC-2023-682", "Recommendation (EU) 2023/682: not binding, title known only"),
];

/// A rule of one of the two acts.
const fn rule(
    id: &'static str,
    act: &'static str,
    place: (&'static str, &'static str),
    title: &'static str,
    acts: &'static [LegalAct],
    reasons: &'static [&'static str],
    run: fn(&Case<'_>, &mut Says),
) -> Rule {
    Rule {
        id,
        citation: Citation::new(act, place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(APPLIES_FROM),
        run,
    }
}

/// The decisions a rule speaks of: the one that a proposal names, else all.
fn spoken_of<'a>(case: &Case<'a>) -> Vec<&'a ForeignDecision> {
    let named = match case.proposal {
        Some(
            Proposal::RecogniseForeignDecision { number, .. } | Proposal::RequestCompensation { number, .. },
        ) => Some(*number),
        _ => None, // tidy: other proposals name no decision of another state
    };
    let all = case.facts.foreign_decisions.iter();
    all.filter(|d| d.decided_on.value <= case.today && named.is_none_or(|n| n == d.number)).collect()
}

/// The decision in the facts of a finding.
fn of(draft: Draft, decision: &ForeignDecision) -> Draft {
    let version = decision.decided_on.version;
    draft
        .country("deciding-state", &decision.state, Some(version))
        .date("foreign-decided-on", decision.decided_on)
        .code("foreign-ground", decision.ground.code(), Some(version))
}
