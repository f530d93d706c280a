//! Article 19 with Article 39 of Regulation (EU) 2018/1861: an alert is reviewed, or goes by itself.

use jiff::ToSpan;
use law::LegalAct::ReviewReturnAlert;
use law::{Citation, Role};

use super::{alert, rule};
use crate::case::Case;
use crate::engine::Rule;
use crate::parameters::{Lookup, ParameterKey};
use crate::says::{Says, not_established, permitted, required};
use crate::values::By;

pub(super) static RULES: &[Rule] = &[rule(
    "SIS-19",
    ("19", ""),
    "The need for an alert is reviewed within three years",
    &[ReviewReturnAlert],
    &["review", "not-due-yet", "review-not-computed"],
    sis_19_review_of_the_alert,
)];

/// The system warns months before; from that day the review is due, by the day on which the alert would go.
fn sis_19_review_of_the_alert(case: &Case<'_>, says: &mut Says) {
    let Some(alert) = alert(case) else { return };
    let from = alert.reviewed_on.unwrap_or(alert.entered_on);
    let fact = if alert.reviewed_on.is_some() { "alert-reviewed-on" } else { "alert-entered-on" };
    let due = case.law.last_day(fact, from.value, ParameterKey::ReturnAlertReviewMonths, By::Calendar);
    let due = match due {
        Ok(due) => due.citing(Citation::new("SISB", "39", "")),
        Err((missing, used)) => {
            says.on(ReviewReturnAlert, not_established("review-not-computed", missing).using(used));
            return;
        }
    };
    let warning = case.law.parameters().months(ParameterKey::ReturnAlertReviewWarningMonths, from.value);
    let warned_on = match &warning {
        Lookup::Known { value, .. } => {
            due.result.checked_sub(i64::from(*value).months()).unwrap_or(from.value)
        }
        Lookup::Empty { .. } => due.result,
    };
    says.name_date("alert-review-due-on", due.clone());
    if case.today >= warned_on {
        let duty = required("review", Role::CaseOfficer, warned_on).date(fact, from);
        says.on(ReviewReturnAlert, duty.using([warning.used().clone()]).due(due));
    } else {
        let line = permitted("not-due-yet").day("alert-review-due-on", due.result, None);
        says.on(ReviewReturnAlert, line.using([warning.used().clone()]).changes(Some(warned_on)));
    }
}
