//! Article 14: an alert without its reason is deleted.

use jiff::civil::Date;
use law::LegalAct::DeleteReturnAlert;
use law::Role;

use super::{alert, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::facts::FreeMovement;
use crate::parameters::ParameterKey;
use crate::says::{Draft, Says, permitted, required};

pub(super) static RULES: &[Rule] = &[rule(
    "SIS-14",
    ("14", ""),
    "The alert is deleted when its reason is gone",
    &[DeleteReturnAlert],
    &["decision-ended", "free-movement", "right-to-stay", "case-closed", "may-be-deleted"],
    sis_14_delete_without_reason,
)];

/// Decision withdrawn or annulled, citizenship or free movement, a right to stay, a case closed otherwise. Confirmed
/// return is the business of SIS-6-2.
fn sis_14_delete_without_reason(case: &Case<'_>, says: &mut Says) {
    let Some(alert) = alert(case) else { return };
    says.on(DeleteReturnAlert, permitted("may-be-deleted").date("alert-entered-on", alert.entered_on));
    let entered = alert.entered_on.value;
    let mut duty = |reason: &'static str, since: Date, tell: &dyn Fn(Draft) -> Draft| {
        let since = since.max(entered);
        let draft =
            tell(required(reason, Role::CaseOfficer, since)).date("alert-entered-on", alert.entered_on);
        let key = ParameterKey::ReturnAlertDeletionDays;
        says.on(DeleteReturnAlert, case.law.due(draft, "alert-entered-on", since, key));
    };
    let ended = case.facts.decision.as_ref().and_then(|d| d.ended_on).filter(|on| on.value <= case.today);
    if let Some(ended) = ended {
        duty("decision-ended", ended.value, &|d| d.date("decision-ended-on", ended));
        return;
    }
    if let Some(fact) = case.facts.person.free_movement.filter(|f| f.value == FreeMovement::Enjoys) {
        duty("free-movement", entered, &|d| d.code("free-movement", fact.value.code(), Some(fact.version)));
        return;
    }
    if let Some(from) = case.right_to_stay() {
        duty("right-to-stay", from.value, &|d| d.date("right-to-stay-from", from));
        return;
    }
    if let Some(closed) = case.facts.closed_on.filter(|on| on.value <= case.today && !case.departed()) {
        duty("case-closed", closed.value, &|d| d.date("closed-on", closed));
    }
}
