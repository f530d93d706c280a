//! Article 4: without the minimum of data there is no alert.

use law::LegalAct::{self, EnterReturnAlert};

use super::{alert, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::says::{Says, not_established, permitted};

pub(super) static RULES: &[Rule] = &[rule(
    "SIS-4-2",
    ("4", "2"),
    "The minimum of data that every alert contains",
    &[EnterReturnAlert],
    &["surname-missing", "birth-missing", "minimum-there"],
    sis_4_2_minimum_of_data,
)];

/// Surname and date of birth; reason, decision and action follow from the case. Partial dates of birth will do.
fn sis_4_2_minimum_of_data(case: &Case<'_>, says: &mut Says) {
    if !case.active() || case.decision().is_none() || alert(case).is_some() {
        return;
    }
    let name = case.facts.alerts.name_recorded;
    let born = case.facts.person.age;
    if name.is_none() {
        says.on(EnterReturnAlert, not_established("surname-missing", "surname").remedy(LegalAct::VerifyStay));
    }
    if born.is_none() {
        says.on(
            EnterReturnAlert,
            not_established("birth-missing", "date-of-birth").remedy(LegalAct::VerifyStay),
        );
    }
    if let (Some(_), Some(born)) = (name, born) {
        says.on(
            EnterReturnAlert,
            permitted("minimum-there").code("age", born.value.code(), Some(born.version)),
        );
    }
}
