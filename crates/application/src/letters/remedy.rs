//! Letters: how to challenge an act: where, within what time, with what effect (RD Arts 12(1), 13).

use documents::{Contact, LegalAid, PeriodUnit, Remedy, SuspensiveEffect};
use domain::Text;
use domain::stay::event::LegalStayEndedBy;
use jiff::civil::Date;
use law::{Derivation, Period};
use rules::parameters::{Lookup, ParameterKey, SuspensiveEffect as ByLaw};

use super::desk::Desk;
use super::kind::LetterKind;
use crate::error::Problem;

impl Desk<'_> {
    /// The remedy against the act. `how` is the information on remedies that the officer recorded; the time comes from
    /// the parameters of the day on which it starts to run.
    ///
    /// # Errors
    /// National law as loaded does not say how long the time is.
    pub(super) fn remedies(
        &self,
        how: Option<&Text>,
        from: Date,
        last_day: Option<Derivation>,
    ) -> Result<Vec<Remedy>, Problem> {
        let (amount, unit) = self.time(from)?;
        let body = self.contacts.court.clone();
        Ok(vec![Remedy {
            body: body.unwrap_or_else(|| Contact { name: self.words.court.to_owned(), ..Contact::default() }),
            amount,
            unit,
            last_day,
            how: words(how),
            suspensive_effect: self.effect(from),
        }])
    }

    /// Where legal aid is granted.
    pub(super) fn legal_aid(&self) -> Option<LegalAid> {
        let conditions = self.contacts.legal_aid_conditions.clone();
        self.contacts.legal_aid.clone().map(|contact| LegalAid { contact, conditions })
    }

    fn time(&self, from: Date) -> Result<(u32, PeriodUnit), Problem> {
        let key =
            if self.accelerated() { ParameterKey::AppealDaysAccelerated } else { ParameterKey::AppealDays };
        let term = match self.nostos.law().parameters().term(key, from) {
            Lookup::Known { value, .. } => value.period(),
            Lookup::Empty { .. } => None,
        };
        match term {
            Some(Period::Days(days)) => Ok((days, PeriodUnit::Days)),
            Some(Period::Weeks(weeks)) => Ok((weeks, PeriodUnit::Weeks)),
            Some(Period::Months(months)) => Ok((months, PeriodUnit::Months)),
            Some(Period::Years(years)) => Ok((years.saturating_mul(12), PeriodUnit::Months)),
            Some(Period::WorkingDays(_)) | None => {
                let key = key.as_str();
                Err(Problem::Law(format!(
                    "{key} has no value that a letter could state; confirm the parameter"
                )))
            }
        }
    }

    /// By law only for the return decision, where national law says so of cases like this; the body that hears the
    /// remedy can suspend in every other case (RD Art. 13(2)).
    fn effect(&self, from: Date) -> SuspensiveEffect {
        let by_law =
            match self.nostos.law().parameters().suspensive_effect(ParameterKey::AppealSuspensiveByLaw, from)
            {
                Lookup::Known { value: ByLaw::Every, .. } => true,
                Lookup::Known { value: ByLaw::Ordinary, .. } => {
                    self.kind == LetterKind::ReturnDecision
                        && self.stay_ended_by() == Some(LegalStayEndedBy::ProtectionRejected)
                }
                Lookup::Known { value: ByLaw::None, .. } | Lookup::Empty { .. } => false,
            };
        if by_law { SuspensiveEffect::ByLaw } else { SuspensiveEffect::OnRequest }
    }

    fn accelerated(&self) -> bool {
        match self.stay_ended_by() {
            Some(
                LegalStayEndedBy::ProtectionRejectedManifestlyUnfounded
                | LegalStayEndedBy::ProtectionWithdrawn,
            ) => true,
            Some(
                LegalStayEndedBy::ProtectionRejected
                | LegalStayEndedBy::PermitEnded
                | LegalStayEndedBy::Overstay,
            )
            | None => false,
        }
    }

    fn stay_ended_by(&self) -> Option<LegalStayEndedBy> {
        let opened = self.case.stay.opened()?;
        opened.legal_stay_ended.as_ref().map(|ended| ended.value.kind)
    }
}

/// A text that may be missing; the check of a final letter refuses where the law needs it.
pub(super) fn words(text: Option<&Text>) -> String {
    text.map(|text| text.as_str().to_owned()).unwrap_or_default()
}
