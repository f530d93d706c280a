//! Article 6 of Directive 2001/40/EC: the state that decided learns that its decision was enforced.

use law::LegalAct::InformDecidingState;
use law::Role;

use super::{of, rule, spoken_of};
use crate::case::Case;
use crate::engine::Rule;
use crate::says::{Says, permitted, required};

pub(super) static RULES: &[Rule] = &[rule(
    "MRD-6",
    "MRD",
    ("6", ""),
    "The state that decided is informed of the enforcement",
    &[InformDecidingState],
    &["inform", "informed"],
    mrd_6_state_informed,
)];

/// Of every recognised decision, once the person has left.
fn mrd_6_state_informed(case: &Case<'_>, says: &mut Says) {
    let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) else { return };
    for decision in spoken_of(case) {
        let Some(recognised) = decision.recognised_on.filter(|on| on.value <= departed.value.left_on) else {
            continue;
        };
        match decision.informed_on {
            Some(on) => says.on(
                InformDecidingState,
                of(permitted("informed").date("deciding-state-informed-on", on), decision),
            ),
            None => {
                let duty = required("inform", Role::CaseOfficer, departed.value.left_on)
                    .day("left-on", departed.value.left_on, Some(departed.version))
                    .date("foreign-recognised-on", recognised)
                    .told_apart(format!("decision-{}", decision.number));
                says.on(InformDecidingState, of(duty, decision));
            }
        }
    }
}
