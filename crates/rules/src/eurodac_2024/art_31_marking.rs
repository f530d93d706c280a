//! Article 31: a residence document issued to the person is marked.

use law::LegalAct::MarkEurodacResidenceDocument;
use law::Role;

use super::{data_held, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::parameters::ParameterKey;
use crate::says::{Says, permitted, required};

pub(super) static RULES: &[Rule] = &[rule(
    "EUROD-31-4",
    ("31", "4"),
    "A residence document issued to the person is marked",
    &[MarkEurodacResidenceDocument],
    &["mark", "marked"],
    eurod_31_4_residence_document_marked,
)];

/// Other states with a hit are to know that the person stays lawfully now.
fn eurod_31_4_residence_document_marked(case: &Case<'_>, says: &mut Says) {
    let Some(from) = case.right_to_stay().filter(|_| data_held(case)) else { return };
    match case.facts.eurodac.residence_document_marked_on.filter(|on| on.value >= from.value) {
        Some(marked) => says.on(
            MarkEurodacResidenceDocument,
            permitted("marked").date("eurodac-residence-document-marked-on", marked),
        ),
        None => {
            let duty = required("mark", Role::CaseOfficer, from.value)
                .date("right-to-stay-from", from)
                .missing("eurodac-residence-document-marked-on");
            let key = ParameterKey::EurodacUpdateDays;
            says.on(MarkEurodacResidenceDocument, case.law.due(duty, "right-to-stay-from", from.value, key));
        }
    }
}
