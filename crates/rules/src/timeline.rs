//! The two periods most rules look at, computed once per assessment: voluntary departure and the time to appeal.

use std::borrow::Cow;

use jiff::civil::Date;
use law::{Citation, Derivation, Due, ParameterUsed, Period, PeriodError, Suspension as Standstill};

use crate::case::{Case, day_after};
use crate::facts::{DepartureTerm, LegalStayEndedBy, ReturnDecision, Sourced, Suspension};
use crate::parameters::ParameterKey;
use crate::values::{By, Missing, known};

/// Where the period for voluntary departure stands.
#[derive(Debug, Clone)]
pub(crate) enum DeparturePeriod {
    /// No return decision in force.
    NoDecision,
    /// Issued and not notified: nothing runs.
    NotNotified,
    /// No period was granted; the date is the notification.
    Refused(Sourced<Date>),
    /// Ended before its last day under RD Art. 8(2).
    EndedEarly(Sourced<Date>),
    /// The clock stands still since that day, and nobody knows until when.
    Stopped { since: Date },
    /// Cannot be computed: this fact or parameter is missing.
    Unknown { missing: Cow<'static, str>, used: Vec<ParameterUsed> },
    /// The last day.
    DueOn(Derivation),
}

impl DeparturePeriod {
    /// Computes it from the facts.
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let Some(decision) = case.decision() else { return Self::NoDecision };
        let Some(notified) = decision.notified_on else { return Self::NotNotified };
        let days = match decision.departure.value {
            DepartureTerm::Refused => return Self::Refused(notified),
            DepartureTerm::Granted { days } => days,
        };
        if let Some(ended) = decision.period_ended_on.filter(|e| e.value <= case.today) {
            return Self::EndedEarly(ended);
        }
        match granted(case, decision, notified, days) {
            Ok(state) => state,
            Err((missing, used)) => Self::Unknown { missing, used },
        }
    }

    /// The last day of a period that has one.
    pub(crate) const fn due(&self) -> Option<&Derivation> {
        match self {
            Self::DueOn(due) => Some(due),
            Self::NoDecision
            | Self::NotNotified
            | Self::Refused(_)
            | Self::EndedEarly(_)
            | Self::Stopped { .. }
            | Self::Unknown { .. } => None,
        }
    }

    /// Whether the person may still leave within the period on that day.
    pub(crate) fn runs_on(&self, day: Date) -> bool {
        self.due().is_some_and(|due| day <= due.result)
    }

    /// The first day on which the period had passed without being ended early.
    pub(crate) fn lapsed_on(&self, today: Date) -> Option<Date> {
        self.due().map(|due| day_after(due.result)).filter(|first| *first <= today)
    }

    /// Since when nothing in the period stands in the way of enforcement (RD Art. 8(1)).
    pub(crate) fn enforceable_since(&self, today: Date) -> Option<Date> {
        match self {
            Self::Refused(notified) => Some(notified.value),
            Self::EndedEarly(ended) => Some(ended.value),
            Self::DueOn(_) => self.lapsed_on(today),
            Self::NoDecision | Self::NotNotified | Self::Stopped { .. } | Self::Unknown { .. } => None,
        }
    }
}

fn granted(
    case: &Case<'_>,
    decision: &ReturnDecision,
    notified: Sourced<Date>,
    days: u32,
) -> Result<DeparturePeriod, Missing> {
    let key = ParameterKey::VoluntaryDepartureComputationMethod;
    let (method, used) = known(case.law.parameters().method(key, notified.value))?;
    let used = vec![used];
    let due = law::last_day_with_suspensions(
        "notified-on",
        notified.value,
        Period::Days(days),
        method,
        case.law.calendar(),
        &standstills(case, notified.value),
        case.today,
    )
    .map_err(|e| (missing_of(&e, "voluntary-departure-days"), used.clone()))?;
    match due {
        Due::ClockStopped(stopped) => Ok(DeparturePeriod::Stopped { since: stopped.since }),
        Due::On(due) => {
            let due = extended(due, decision).resting_on(used).citing(Citation::new("RD", "7", "1"));
            Ok(DeparturePeriod::DueOn(due))
        }
    }
}

/// An extension sets a new last day where it is later than the one computed (RD Art. 7(2)).
fn extended(due: Derivation, decision: &ReturnDecision) -> Derivation {
    match decision.extended_until_on {
        Some(until) if until.value > due.result => match law::extended_to(due.clone(), until.value) {
            Ok(extended) => extended.citing(Citation::new("RD", "7", "2")),
            // Cannot be: the day is later. The computed day is the safe answer all the same.
            Err(_) => due,
        },
        _ => due,
    }
}

/// Times in which the decision has no effect: a remedy suspends it, or the person may still remain.
fn standstills(case: &Case<'_>, notified: Date) -> Vec<Standstill> {
    let mut all: Vec<Standstill> = case
        .facts
        .remedies
        .iter()
        .filter_map(|remedy| {
            let from = match remedy.suspension {
                Suspension::ByLaw => remedy.lodged_on.value,
                Suspension::Granted(on) => on.value,
                Suspension::Requested(_) | Suspension::Refused(_) | Suspension::None => return None,
            };
            if from > case.today {
                return None;
            }
            let until = remedy.decided_on.map(|decided| day_after(decided.value).max(from));
            Some(Standstill { from, until })
        })
        .collect();
    let remains = case.protection_ended().and_then(|e| e.value.right_to_remain_ended_on);
    if let Some(until) = remains.filter(|until| *until > notified) {
        all.push(Standstill { from: notified, until: Some(until) });
    }
    all.sort_by_key(|s| (s.from, s.until));
    all
}

/// Where the time for an appeal stands.
#[derive(Debug, Clone)]
pub(crate) enum AppealWindow {
    /// Nothing was notified.
    None,
    /// Cannot be computed.
    Unknown { missing: Cow<'static, str>, used: Vec<ParameterUsed> },
    /// The last day, and the notification that set it running.
    Until { last_day: Derivation, notified: Sourced<Date> },
}

impl AppealWindow {
    /// Computes it from the facts, by national law or by APR Art. 67(7).
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let Some(notified) = case.notified() else { return Self::None };
        if case.under_return_regulation() {
            return Self::under_return_regulation(case, notified);
        }
        let key = match case.protection_ended().map(|e| e.value.kind) {
            Some(
                LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded
                | LegalStayEndedBy::ProtectionWithdrawn,
            ) => ParameterKey::AppealDaysAccelerated,
            Some(LegalStayEndedBy::ProtectionRejected) => ParameterKey::AppealDays,
            Some(LegalStayEndedBy::PermitEnded | LegalStayEndedBy::Overstay) | None => {
                ParameterKey::AppealDaysOtherDecisions
            }
        };
        let citation = match case.under_apr() {
            Some(_) => Citation::new("APR", "67", "7"),
            None => Citation::new("RD", "13", "1"),
        };
        let by = By::Parameter(ParameterKey::AppealComputationMethod);
        match case.law.last_day("notified-on", notified.value, key, by) {
            Ok(last_day) => Self::Until { last_day: last_day.citing(citation), notified },
            Err((missing, used)) => Self::Unknown { missing, used },
        }
    }

    /// By the Return Regulation, whose numbers stand in a set of their own.
    fn under_return_regulation(case: &Case<'_>, notified: Sourced<Date>) -> Self {
        let set = case.law.return_regulation();
        let computed = || {
            let (term, used) = known(set.term(ParameterKey::RrRemedyDays, notified.value))?;
            let (method, by) = known(set.method(ParameterKey::RrRemedyComputationMethod, notified.value))?;
            let used = vec![used, by];
            let Some(period) = term.period() else { return Err(("rr.remedy.days".into(), used)) };
            match law::last_day("notified-on", notified.value, period, method, case.law.calendar()) {
                Ok(last_day) => Ok(last_day.resting_on(used).citing(Citation::new("RR", "26", ""))),
                Err(error) => Err((missing_of(&error, "rr.remedy.days"), used)),
            }
        };
        match computed() {
            Ok(last_day) => Self::Until { last_day, notified },
            Err((missing, used)) => Self::Unknown { missing, used },
        }
    }

    /// The last day, while the window is open on that day.
    pub(crate) fn open_until(&self, today: Date) -> Option<&Derivation> {
        match self {
            Self::Until { last_day, .. } if today <= last_day.result => Some(last_day),
            Self::Until { .. } | Self::None | Self::Unknown { .. } => None,
        }
    }
}

/// Which key is missing when a period cannot be computed: the calendar for days it does not cover.
pub(crate) fn missing_of(error: &PeriodError, length: &'static str) -> Cow<'static, str> {
    match error {
        PeriodError::Calendar(_) => Cow::Borrowed(law::calendar::CALENDAR_KEY),
        _ => Cow::Borrowed(length), // tidy: every other error is about the length
    }
}
