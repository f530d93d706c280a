//! The Return Regulation (procedure 2025/0059(COD)): ids and structure only. The official text was not seen, so the
//! pack is not enabled, every parameter is empty, and every rule refuses to compute.

use jiff::civil::Date;
use law::{Citation, LegalAct};

use crate::case::Case;
use crate::engine::{Governed, LawInForce, Pack, RR_UNKNOWN_FROM, Rule, Validity};
use crate::facts::Facts;
use crate::parameters::ParameterKey;
use crate::says::{Says, not_established};

/// The pack: no date of application is known.
pub(crate) static PACK: Pack =
    Pack { id: "rr_2026", version: "0", articles: &[RULES], governed_by, because: &[], applies_from: None };

fn governed_by(_facts: &Facts, _law: &LawInForce, _today: Date) -> Option<Governed> {
    None
}

/// The only thing a rule of this pack can say.
const REASONS: &[&str] = &["official-text-not-seen"];

static RULES: &[Rule] = &[
    rule("RR-7", "7", "Return decision", &[LegalAct::IssueReturnDecision], rr_7_return_decision),
    rule("RR-10", "10", "Entry ban", &[LegalAct::IssueEntryBan], rr_10_entry_ban),
    rule("RR-12", "12", "Removal", &[LegalAct::OrderRemoval, LegalAct::CarryOutRemoval], rr_12_removal),
    rule(
        "RR-13",
        "13",
        "Voluntary return",
        &[LegalAct::GrantVoluntaryDeparturePeriod],
        rr_13_voluntary_return,
    ),
    rule("RR-14", "14", "Postponement of removal", &[LegalAct::PostponeRemoval], rr_14_postponement),
];

/// A rule of the Regulation, with the article number of the proposal.
const fn rule(
    id: &'static str,
    article: &'static str,
    title: &'static str,
    acts: &'static [LegalAct],
    run: fn(&Case<'_>, &mut Says),
) -> Rule {
    Rule {
        id,
        citation: Citation::new("RR", article, ""),
        title,
        reasons: REASONS,
        acts,
        validity: Validity::from(RR_UNKNOWN_FROM),
        run,
    }
}

/// Refuses, and names the parameter that would be needed first.
fn refuse(acts: &[LegalAct], key: ParameterKey, case: &Case<'_>, says: &mut Says) {
    let used = case.law.return_regulation().get(key, case.today).used().clone();
    says.on_each(acts, &not_established("official-text-not-seen", key.as_str()).using([used]));
}

fn rr_7_return_decision(case: &Case<'_>, says: &mut Says) {
    refuse(&[LegalAct::IssueReturnDecision], ParameterKey::DecisionAfterLegalStayEndedDays, case, says);
}

fn rr_10_entry_ban(case: &Case<'_>, says: &mut Says) {
    refuse(&[LegalAct::IssueEntryBan], ParameterKey::EntryBanMaximumMonths, case, says);
}

fn rr_12_removal(case: &Case<'_>, says: &mut Says) {
    let acts = [LegalAct::OrderRemoval, LegalAct::CarryOutRemoval];
    refuse(&acts, ParameterKey::FourEyesRemovalOrder, case, says);
}

fn rr_13_voluntary_return(case: &Case<'_>, says: &mut Says) {
    let acts = [LegalAct::GrantVoluntaryDeparturePeriod];
    refuse(&acts, ParameterKey::VoluntaryDepartureMaximumDays, case, says);
}

fn rr_14_postponement(case: &Case<'_>, says: &mut Says) {
    refuse(&[LegalAct::PostponeRemoval], ParameterKey::PostponementReviewMaximumMonths, case, says);
}
