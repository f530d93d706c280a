//! Article 8: whoever is held longer in a crisis is told so.

use law::LegalAct::InformOfBorderMeasures;
use law::Role;

use super::period::Phase;
use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::says::{Says, permitted, required};

pub(super) static RULES: &[Rule] = &[rule(
    "RBPR-8",
    ("8", ""),
    "The person is informed of the measures of a crisis and how long they last",
    &[InformOfBorderMeasures],
    &["inform", "informed"],
    rbpr_8_person_informed,
)];

/// In a language that the person understands; of every application anew.
fn rbpr_8_person_informed(case: &Case<'_>, says: &mut Says) {
    if matches!(Phase::of(case), Phase::None) {
        return;
    }
    let Some(border) = case.facts.border_procedure.as_ref() else { return };
    let Some(crisis) = border.crisis_since_on.filter(|on| on.value <= case.today) else { return };
    match border.informed_on.filter(|on| on.value >= crisis.value) {
        Some(informed) => {
            says.on(InformOfBorderMeasures, permitted("informed").date("border-informed-on", informed))
        }
        None => says.on(
            InformOfBorderMeasures,
            required("inform", Role::CaseOfficer, crisis.value)
                .date("border-crisis-since-on", crisis)
                .missing("border-informed-on"),
        ),
    }
}
