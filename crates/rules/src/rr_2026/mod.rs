//! The Return Regulation (procedure 2025/0059(COD)). The official text was not seen: structure and articles are those
//! of the proposal, every number is a parameter, and a rule computes only when the legal service has confirmed the
//! date of application, the agreement of the chapter's gates with the official text, and the numbers it needs.

mod carried;
mod gaps;
mod own;

use jiff::civil::Date;
use law::{Citation, LegalAct, ParameterStatus, ParameterUsed};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, RR_UNKNOWN_FROM, Rule, Validity};
use crate::facts::Facts;
use crate::parameters::{Lookup, ParameterKey};
use crate::says::Says;

pub(crate) use carried::base_of;
pub use gaps::KNOWN_GAPS;

/// The pack. It has no date of its own: `rr.applies-from` sets it, once confirmed.
pub(crate) static PACK: Pack = Pack {
    id: crate::parameters::RETURN_REGULATION,
    version: "1",
    articles: &[own::RULES, carried::RULES],
    governed_by,
    because: &["decision-issued", "no-decision-yet"],
    applies_from: None,
};

/// What a rule of this pack says until the legal service has confirmed what it needs.
pub(crate) const WITHHELD: &str = "official-text-not-confirmed";

/// The date of the return decision, today where there is none: if the Regulation applies on it. What was decided
/// before stays under the Directive.
fn governed_by(facts: &Facts, law: &LawInForce, today: Date) -> Option<Governed> {
    let governed = match &facts.decision {
        Some(decision) => Governed { day: decision.issued_on.value, reason: "decision-issued" },
        None => Governed { day: today, reason: "no-decision-yet" },
    };
    law.return_regulation_governs(governed.day).then_some(governed)
}

/// A confirmed value; what is only stated does not count here.
fn confirmed<T>(lookup: Lookup<T>) -> Result<(T, ParameterUsed), Box<ParameterUsed>> {
    match lookup {
        Lookup::Known { value, used } if used.status == ParameterStatus::Confirmed => Ok((value, used)),
        Lookup::Known { used, .. } | Lookup::Empty { used } => Err(Box::new(used)),
    }
}

impl LawInForce {
    /// Whether the Return Regulation governs what is decided on that day, as confirmed.
    pub(crate) fn return_regulation_governs(&self, day: Date) -> bool {
        let from = confirmed(self.return_regulation().date(ParameterKey::RrAppliesFrom, day));
        from.is_ok_and(|(from, _)| from <= day)
    }
}

/// The first parameter that a rule of this pack needs and that is not confirmed; none when it may compute.
pub(crate) fn withheld(rule: &Rule, law: &LawInForce, day: Date) -> Option<ParameterUsed> {
    use ParameterKey::{RrAppliesFrom, RrProcedureAgrees, RrRemediesAgree};
    let set = law.return_regulation();
    let article: u8 = rule.citation.article.parse().unwrap_or_default();
    let agrees = if (24..=28).contains(&article) { RrRemediesAgree } else { RrProcedureAgrees };
    let agreed = || {
        let yes = set.yes_no(agrees, day);
        let is_yes = matches!(yes.known(), Some(crate::parameters::YesNo::Yes));
        confirmed(yes).map_or_else(Some, |(_, used)| (!is_yes).then(|| Box::new(used)))
    };
    let from = confirmed(set.date(RrAppliesFrom, day)).err();
    let needs = || own::needs(rule.id).iter().find_map(|key| confirmed(set.get(*key, day)).err());
    from.or_else(agreed).or_else(needs).map(|used| *used)
}

/// A rule of the Regulation, with the article number of the proposal.
const fn rule(
    id: &'static str,
    article: &'static str,
    title: &'static str,
    acts: &'static [LegalAct],
    reasons: &'static [&'static str],
    run: fn(&Case<'_>, &mut Says),
) -> Rule {
    Rule {
        id,
        citation: Citation::new("RR", article, ""),
        title,
        reasons,
        acts,
        validity: Validity::from(RR_UNKNOWN_FROM),
        run,
    }
}
