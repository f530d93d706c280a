//! How rules ask for parameters: the keys they use by short names, and periods computed from them.

use std::borrow::Cow;

use jiff::civil::Date;
use law::{Derivation, Method, ParameterUsed, Period};

use crate::engine::LawInForce;
use crate::parameters::{Lookup, ParameterKey, Term};
use crate::says::Draft;
use crate::timeline::missing_of;

/// By which method a period is computed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum By {
    /// The method that this parameter names.
    Parameter(ParameterKey),
    /// An installation's own period: the calendar, nothing moved.
    Calendar,
}

/// What is missing, and the parameters asked for.
pub(crate) type Missing = (Cow<'static, str>, Vec<ParameterUsed>);

/// The value, or what is missing.
pub(crate) fn known<T>(lookup: Lookup<T>) -> Result<(T, ParameterUsed), Missing> {
    match lookup {
        Lookup::Known { value, used } => Ok((value, used)),
        Lookup::Empty { used } => Err((Cow::Owned(used.key.clone()), vec![used])),
    }
}

impl LawInForce {
    /// The last day of the period that a parameter sets, counted from an event.
    pub(crate) fn last_day(
        &self,
        fact: &str,
        event: Date,
        key: ParameterKey,
        by: By,
    ) -> Result<Derivation, Missing> {
        let (term, used) = known(self.parameters.term(key, event))?;
        let Some(period) = term.period() else { return Err((Cow::Borrowed(key.as_str()), vec![used])) };
        self.last_day_of(fact, event, period, by, used)
    }

    /// The last day of a given period, counted from an event.
    pub(crate) fn last_day_of(
        &self,
        fact: &str,
        event: Date,
        period: Period,
        by: By,
        used: ParameterUsed,
    ) -> Result<Derivation, Missing> {
        let mut all = vec![used];
        let method = match by {
            By::Calendar => Method::PlainCalendar,
            By::Parameter(key) => {
                let (method, used) = known(self.parameters.method(key, event))?;
                all.push(used);
                method
            }
        };
        match law::last_day(fact, event, period, method, &self.calendar) {
            Ok(derivation) => Ok(derivation.resting_on(all)),
            Err(error) => Err((missing_of(&error, "period"), all)),
        }
    }

    /// Adds to an obligation the day by which a parameter wants it done; without a known period it is due at once.
    pub(crate) fn due(&self, draft: Draft, fact: &str, since: Date, key: ParameterKey) -> Draft {
        match self.parameters.term(key, since) {
            Lookup::Known { value: Term::AtOnce, used } | Lookup::Empty { used } => draft.using([used]),
            Lookup::Known { value: Term::Within(period), used } => {
                match self.last_day_of(fact, since, period, By::Calendar, used) {
                    Ok(by) => draft.due(by),
                    Err((_, used)) => draft.using(used),
                }
            }
        }
    }
}
