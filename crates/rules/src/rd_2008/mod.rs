//! Directive 2008/115/EC on returning illegally staying third-country nationals: one module an article.

mod art_02_scope;
mod art_03_absconding;
mod art_03_definitions;
mod art_05_principles;
mod art_06_return_decision;
mod art_07_measures;
mod art_07_voluntary_departure;
mod art_08_removal;
mod art_09_postponement;
mod art_10_best_interests;
mod art_10_minors;
mod art_11_entry_ban;
mod art_12_form;
mod art_13_assistance;
mod art_13_remedies;
mod art_14_safeguards;
mod art_15_detention;
mod art_15_maximum;
mod art_15_reviews;
mod art_16_conditions;
mod art_17_minors_and_families;
mod art_18_emergency;

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
        art_03_absconding::RULES,
        art_05_principles::RULES,
        art_06_return_decision::RULES,
        art_07_voluntary_departure::RULES,
        art_07_measures::RULES,
        art_08_removal::RULES,
        art_09_postponement::RULES,
        art_10_minors::RULES,
        art_10_best_interests::RULES,
        art_11_entry_ban::RULES,
        art_12_form::RULES,
        art_13_remedies::RULES,
        art_13_assistance::RULES,
        art_14_safeguards::RULES,
        art_15_detention::RULES,
        art_15_reviews::RULES,
        art_15_maximum::RULES,
        art_16_conditions::RULES,
        art_17_minors_and_families::RULES,
        art_18_emergency::RULES,
    ],
    governed_by,
    because: &["decision-issued", "effects-persist", "no-decision-yet"],
    applies_from: Some(RD_FROM),
};

/// The date of the return decision; today, where there is none yet. An older decision that still has effects comes
/// under the Directive from its first day (C-297/12 Filev and Osmani, C-357/09 Kadzoev). From the day on which the Return Regulation
/// applies, what is decided is governed by it and no longer by the Directive.
fn governed_by(facts: &Facts, law: &LawInForce, today: Date) -> Option<Governed> {
    let governed = match &facts.decision {
        Some(decision) if decision.issued_on.value < RD_FROM && RD_FROM <= today => {
            Governed { day: RD_FROM, reason: "effects-persist" }
        }
        Some(decision) => Governed { day: decision.issued_on.value, reason: "decision-issued" },
        None => Governed { day: today, reason: "no-decision-yet" },
    };
    (!law.return_regulation_governs(governed.day)).then_some(governed)
}

/// The rule with that id, for acts that carry it over. Asked while the program is built: an unknown id stops it.
pub(crate) const fn of_directive(id: &str) -> &'static Rule {
    let mut articles = PACK.articles;
    while let [article, rest @ ..] = articles {
        let mut rules = *article;
        while let [rule, others @ ..] = rules {
            if same(rule.id.as_bytes(), id.as_bytes()) {
                return rule;
            }
            rules = others;
        }
        articles = rest;
    }
    let found = false;
    assert!(found, "a rule that another act carries over does not exist");
    of_directive(id)
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, rest @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

/// Provisions of the Articles built here that no rule states yet, and why.
pub const KNOWN_GAPS: &[(&str, &str)] = &[
    ("RD-1", "subject matter: nothing to compute"),
    ("RD-4-3", "more favourable provisions: national law, entered as parameters, not as rules"),
    (
        "RD-6-3",
        "bilateral agreements of 13 January 2009: refused as not established until a list of them exists",
    ),
    (
        "RD-16-4",
        "visits by national, international and non-governmental bodies: the facility's duty, not the case's",
    ),
    (
        "RD-18-1B",
        "derogations from speedy review (15(2)) and from family accommodation (17(2)): not modelled, the full rule holds",
    ),
    ("RD-19", "reporting by the Commission: concerns no case"),
    ("RD-20", "transposition: concerns no case"),
    ("RD-21", "relationship with the Schengen Convention: concerns no case"),
    ("RD-22", "entry into force: the validity of the pack"),
    ("RD-23", "addressees: concerns no case"),
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
