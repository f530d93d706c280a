//! The twelve weeks, and the six that a crisis adds: from the end of the right to remain, computed by Article 11.

use std::borrow::Cow;

use jiff::civil::Date;
use law::{Citation, Derivation, Method, ParameterUsed, Period};

use crate::case::{Case, day_after};
use crate::facts::Sourced;
use crate::parameters::ParameterKey;
use crate::timeline::missing_of;
use crate::values::{Missing, known};

/// Where the procedure stands.
#[derive(Debug, Clone)]
pub(crate) enum Phase {
    /// None, ended, or the person has left.
    None,
    /// The person may still remain, or nobody recorded that this ended.
    Waiting,
    /// Until that day.
    Runs(Derivation),
    /// The time has passed; the day after its last one.
    Over(Date),
    /// Cannot be computed.
    Unknown { missing: Cow<'static, str>, used: Vec<ParameterUsed> },
}

impl Phase {
    /// Computes it from the facts.
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let border = case.facts.border_procedure.as_ref().filter(|b| {
            b.rejected_on.value >= super::APPLIES_FROM
                && b.rejected_on.value <= case.today
                && !case.reached(b.ended_on)
        });
        if border.is_none() || !case.active() {
            return Self::None;
        }
        let Some(ended) = right_to_remain_ended(case).filter(|on| on.value <= case.today) else {
            return Self::Waiting;
        };
        match last_day(case, ended.value) {
            Ok(due) if case.today <= due.result => Self::Runs(due),
            Ok(due) => Self::Over(day_after(due.result)),
            Err((missing, used)) => Self::Unknown { missing, used },
        }
    }
}

/// The day on which the right to remain ended: as recorded with the procedure, else with the end of legal stay.
pub(super) fn right_to_remain_ended(case: &Case<'_>) -> Option<Sourced<Date>> {
    let border = case.facts.border_procedure.as_ref()?;
    border.right_to_remain_ended_on.or_else(|| {
        let ended = case.facts.stay.legal_stay_ended?;
        ended.value.right_to_remain_ended_on.map(|on| Sourced::new(on, ended.version))
    })
}

/// The last day of the procedure.
pub(super) fn last_day(case: &Case<'_>, ended: Date) -> Result<Derivation, Missing> {
    let parameters = case.law.parameters();
    let (mut days, used) = known(parameters.days(ParameterKey::BorderProcedureDays, ended))?;
    let mut used = vec![used];
    let crisis = case.facts.border_procedure.as_ref().and_then(|b| b.crisis_since_on);
    let crisis = crisis.filter(|on| on.value <= case.today);
    if crisis.is_some() {
        let (more, parameter) = known(parameters.days(ParameterKey::BorderProcedureCrisisDays, ended))?;
        days = days.saturating_add(more);
        used.push(parameter);
    }
    let period = if days.is_multiple_of(7) { Period::Weeks(days / 7) } else { Period::Days(days) };
    let method = Method::BorderProcedureRegulation;
    match law::last_day("right-to-remain-ended-on", ended, period, method, case.law.calendar()) {
        Ok(due) => {
            let due = due.resting_on(used).citing(Citation::new("RBPR", "4", "2"));
            Ok(if crisis.is_some() { due.citing(Citation::new("RBPR", "6", "1")) } else { due })
        }
        Err(error) => Err((missing_of(&error, "border-procedure-days"), used)),
    }
}
