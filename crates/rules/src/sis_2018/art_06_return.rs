//! Article 6: return confirmed, the alert goes, and where there is a ban another one follows.

use law::LegalAct::{DeleteReturnAlert, EnterRefusalOfEntryAlert};
use law::Role;

use super::{alert, ban, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::parameters::ParameterKey;
use crate::says::{Says, permitted, required};

pub(super) static RULES: &[Rule] = &[rule(
    "SIS-6-2",
    ("6", "2"),
    "After return is confirmed the alert is deleted and a ban becomes an alert for refusal of entry",
    &[DeleteReturnAlert, EnterRefusalOfEntryAlert],
    &["return-confirmed", "ban-after-return", "refusal-alert-entered"],
    sis_6_2_return_confirmed,
)];

/// Holds in a closed case as well: the alert does not go by itself.
fn sis_6_2_return_confirmed(case: &Case<'_>, says: &mut Says) {
    let Some(departed) = case.facts.travel.departed.as_ref().filter(|_| case.departed()) else { return };
    let (left_on, version) = (departed.value.left_on, Some(departed.version));
    let key = ParameterKey::ReturnAlertDeletionDays;
    if let Some(alert) = alert(case) {
        let since = left_on.max(alert.entered_on.value);
        let duty = required("return-confirmed", Role::CaseOfficer, since)
            .day("left-on", left_on, version)
            .date("alert-entered-on", alert.entered_on)
            .missing("alert-deleted-on");
        says.on(DeleteReturnAlert, case.law.due(duty, "left-on", since, key));
    }
    let Some(ban) = ban(case) else { return };
    let since = left_on.max(ban.issued_on.value);
    match case.facts.alerts.refusal_of_entry_on.filter(|on| on.value >= left_on) {
        Some(entered) => says.on(
            EnterRefusalOfEntryAlert,
            permitted("refusal-alert-entered").date("refusal-alert-entered-on", entered),
        ),
        None => {
            let duty = required("ban-after-return", Role::CaseOfficer, since)
                .day("left-on", left_on, version)
                .date("entry-ban-issued-on", ban.issued_on)
                .missing("refusal-alert-entered-on");
            says.on(EnterRefusalOfEntryAlert, case.law.due(duty, "left-on", since, key));
        }
    }
}
