//! Regulation (EU) 2024/1349, return border procedure: twelve weeks at the border, then the Directive as a whole.

mod art_04_procedure;
mod art_04_voluntary;
mod art_08_information;
mod period;

use jiff::civil::{Date, date};
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, Rule, Validity};
use crate::facts::Facts;
use crate::says::Says;

pub(crate) use period::Phase;

/// The day from which the Regulation applies (Art. 14(2)).
pub(crate) const APPLIES_FROM: Date = date(2026, 6, 12);

/// The pack. Governs cases whose application was rejected in the border procedure from that day, until the procedure
/// is recorded as ended.
pub(crate) static PACK: Pack = Pack {
    id: "rbpr_2024",
    version: "1",
    articles: &[art_04_procedure::RULES, art_04_voluntary::RULES, art_08_information::RULES],
    governed_by,
    because: &["rejected-at-border"],
    applies_from: Some(APPLIES_FROM),
};

/// The day of the rejection, while nobody recorded the end of the procedure.
fn governed_by(facts: &Facts, _law: &LawInForce, today: Date) -> Option<Governed> {
    let border = facts.border_procedure.as_ref()?;
    let ended = border.ended_on.is_some_and(|on| on.value <= today);
    (!ended).then_some(Governed { day: border.rejected_on.value, reason: "rejected-at-border" })
}

/// Rules of the Directive that do not apply while the procedure runs: Article 4(3) leaves out Articles 7(1) and (4),
/// 13, 14(2), 15(1), (5) and (6). What replaces Article 15 is stated where detention is.
const LEFT_OUT: &[&str] = &["RD-7-1", "RD-7-4", "RD-13-1", "RD-13-2", "RD-13-2B", "RD-14-2"];

/// Whether that rule is left out of this case today. Once the twelve weeks are over nothing is.
pub(crate) fn leaves_out(case: &Case<'_>, rule: &str) -> bool {
    LEFT_OUT.contains(&rule)
        && match Phase::of(case) {
            Phase::Waiting | Phase::Runs(_) | Phase::Unknown { .. } => true,
            Phase::None | Phase::Over(_) => false,
        }
}

/// Provisions that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    ("RBPR-4-1", "no entry authorised: a fact of the border, no act of this case"),
    (
        "RBPR-4-6",
        "refusals of entry in a state that does not apply the Directive to them: no state built in does so",
    ),
    ("RBPR-5-1", "detention as a last resort: stated with the detention of the Directive, RD Art. 15"),
    (
        "RBPR-6-2",
        "derogation for persons of whom most are not in need of protection: a decision of the Council",
    ),
    ("RBPR-11", "calculation of time limits: the method by which the periods of this pack are computed"),
    ("RBPR-14", "entry into force and application: the validity of the pack"),
    ("RBPR-10", "appeals by public authorities: no fact records them yet"),
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
        citation: Citation::new("RBPR", place.0, place.1),
        title,
        reasons,
        acts,
        validity: Validity::from(APPLIES_FROM),
        run,
    }
}
