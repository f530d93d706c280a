//! What the case tells the rules: each chapter fills its part, each value with the version that recorded it.

use jiff::civil::Date;
use rules::facts::Facts;

use crate::case::Case;
use crate::{
    absconding, border_procedure, child, closure, counselling, detention, entry_ban, eurodac, identity,
    measures, postponement, recognition, remedy, removal, return_alert, return_decision, safeguards, stay,
    travel,
};

/// The facts of a case as rules need them. Only the age depends on `today`.
#[must_use]
pub fn facts(case: &Case, today: Date) -> Facts {
    Facts {
        state: case.stay.opened().map_or_else(String::new, |o| o.opening.value.state.code().to_owned()),
        person: identity::facts::person(case, today),
        stay: stay::facts::stay(case),
        decision: return_decision::facts::decision(case),
        remedies: remedy::facts::remedies(&case.remedy),
        postponements: postponement::facts::postponements(&case.postponement),
        safeguards: safeguards::facts::safeguards(case),
        absconding: absconding::facts::absconding(case),
        measures: measures::facts::measures(&case.measures),
        child: child::facts::child(case),
        pending: safeguards::pending::pending(case),
        counselling: counselling::facts::counselling(&case.counselling, &case.identity),
        removal_order: removal::facts::removal_order(&case.removal),
        entry_ban: entry_ban::facts::entry_ban(&case.entry_ban),
        entry_ban_refrained_on: entry_ban::facts::refrained_on(&case.entry_ban),
        travel: travel::facts::travel(case),
        detention: detention::facts::detention(&case.detention),
        alerts: return_alert::facts::alerts(case),
        eurodac: eurodac::facts::eurodac(case),
        border_procedure: border_procedure::facts::border_procedure(&case.border_procedure),
        foreign_decisions: recognition::facts::foreign_decisions(&case.recognition),
        closed_on: closure::facts::closed_on(&case.closure),
    }
}
