//! Letters on the return decision itself: the decision, a longer period, the withdrawal (RD Arts 6, 7, 12, 14(2)).

use documents::{
    DepartureObligation, DuringPeriod, DuringPeriodKind, EntryBanPart, PeriodEnd, PeriodExtension, Reasons,
    RefusalGround, ReturnDecision, StayFinding, Withdrawal, WithdrawalGround,
};
use domain::Text;
use domain::measures::event::Terms;
use domain::return_decision::event::{self as decided, DepartureTerm};
use domain::return_decision::state::{Decision, End, Standing};
use jiff::civil::Date;
use law::{Assessment, Citation, Derivation, Step};

use super::desk::Desk;
use super::remedy::words;
use super::{measure, places};
use crate::error::Problem;

impl Desk<'_> {
    /// The return decision: before notification with the length of the period, after it with its last day.
    pub(super) fn return_decision(&self) -> Result<ReturnDecision, Problem> {
        let decision = self.case.return_decision.last().ok_or(Self::missing())?;
        let issued = &decision.issued.value;
        let notified_on = decision.notified_on().map(|on| on.value);
        let day = notified_on.unwrap_or(issued.issued_on);
        let assessment = self.assessment(day);
        let last_day = notified_on.and_then(|_| assessment.date("appeal-due-on")).cloned();
        let asked = decision.translations.last().map(|t| t.requested().value.language.code());
        Ok(ReturnDecision {
            frame: self.frame()?,
            stay: self.stay_finding(),
            reasons: reasons(issued.reasons_in_fact.as_ref(), issued.reasons_in_law.as_ref()),
            obligation: self.obligation(decision, &assessment, day),
            countries_of_return: issued
                .countries
                .iter()
                .map(|country| places::country(self.language, country.code()))
                .collect(),
            during_period: self.obligations_from(issued.issued_on),
            entry_ban: self.ban_with(issued.issued_on)?,
            remedies: self.remedies(issued.remedies.as_ref(), day, last_day)?,
            legal_aid: self.legal_aid(),
            counselling: self.contacts.counselling.clone(),
            translation_language: asked.map(|c| places::language(self.language, c)).unwrap_or_default(),
        })
    }

    /// Written confirmation of the latest extension.
    pub(super) fn period_extension(&self) -> Result<PeriodExtension, Problem> {
        let extended = self.case.voluntary_departure.period.extensions().last().ok_or(Self::missing())?;
        let extension = &extended.extension.value;
        let before = self.assessment_before()?;
        let previous = before.date("departure-due-on").ok_or_else(no_last_day)?;
        let now = self.assessment(self.dated_on);
        let new_end = now.date("departure-due-on").filter(|due| due.result == extension.until_on);
        Ok(PeriodExtension {
            frame: self.frame()?,
            return_decision: self.decided()?,
            previous_end_on: previous.result,
            new_end: new_end.cloned().unwrap_or_else(|| set_by_decision(extension.until_on)),
            reasons: words(extension.reasons.as_ref()),
            during_period: self.obligations_from(Date::MIN),
            counselling: self.contacts.counselling.clone(),
        })
    }

    /// The withdrawal of the return decision.
    pub(super) fn withdrawal(&self) -> Result<Withdrawal, Problem> {
        let Standing::Ended { end: End::Withdrawn(withdrawn), .. } = &self.case.return_decision.standing
        else {
            return Err(Self::missing());
        };
        let on = withdrawn.value.withdrawn_on;
        let right_to_stay = self.case.stay.opened().and_then(|opened| opened.right_to_stay.as_ref());
        let ground = match right_to_stay.filter(|right| right.value.from_on <= on) {
            Some(_) => WithdrawalGround::RightToStay,
            None => WithdrawalGround::Reconsidered,
        };
        Ok(Withdrawal {
            frame: self.frame()?,
            return_decision: self.decided()?,
            effective_on: on,
            ground,
            reasons: withdrawn.value.reasons.as_str().to_owned(),
            entry_ban_withdrawn: measure::fell_with(&self.case.entry_ban, withdrawn.version),
        })
    }

    /// Whether a lawful stay ended, as far as it was recorded.
    fn stay_finding(&self) -> StayFinding {
        let ended = self.case.stay.opened().and_then(|opened| opened.legal_stay_ended.as_ref());
        ended.map_or(StayFinding::NotLawful, |ended| StayFinding::Ended {
            on: ended.value.decided_on,
            reference: ended.value.reference.as_ref().map(|r| r.as_str().to_owned()).unwrap_or_default(),
        })
    }

    fn obligation(&self, decision: &Decision, law: &Assessment, day: Date) -> DepartureObligation {
        match &decision.issued.value.departure {
            DepartureTerm::Refused { ground, reasons } => {
                DepartureObligation::NoPeriod { ground: ground_of(*ground), reasons: words(reasons.as_ref()) }
            }
            DepartureTerm::Granted { days, ground: Some(ground), reasons } => {
                DepartureObligation::ShortPeriod {
                    days: *days,
                    end: self.period_end(decision, law, day),
                    ground: ground_of(*ground),
                    reasons: words(reasons.as_ref()),
                }
            }
            DepartureTerm::Granted { days, ground: None, .. } => {
                DepartureObligation::Period { days: *days, end: self.period_end(decision, law, day) }
            }
        }
    }

    /// The last day, where the law can tell it; else from what the period runs.
    fn period_end(&self, decision: &Decision, law: &Assessment, day: Date) -> PeriodEnd {
        let due = decision.notified_on().and_then(|_| law.date("departure-due-on"));
        if let Some(derivation) = due {
            return PeriodEnd::On { derivation: derivation.clone() };
        }
        let ended = self.case.stay.opened().and_then(|opened| opened.legal_stay_ended.as_ref());
        let remains = ended.and_then(|e| e.value.right_to_remain_ended_on).is_some_and(|until| until > day);
        if remains || self.case.remedy.suspends() {
            PeriodEnd::AfterRightToRemainEnds
        } else {
            PeriodEnd::AfterNotification
        }
    }

    /// Measures imposed from that day on and still in force that oblige the person to something (RD Arts 7(3), 9(3)).
    pub(super) fn obligations_from(&self, first: Date) -> Vec<DuringPeriod> {
        let imposed = self.case.measures.in_force().map(|m| &m.imposed.value.measure);
        imposed.filter(|m| m.imposed_on >= first).filter_map(|m| obligation(&m.terms)).collect()
    }

    /// An entry ban issued on the day of the decision and in effect: one act with it (RD Arts 6(6), 11(1)).
    fn ban_with(&self, issued_on: Date) -> Result<Option<EntryBanPart>, Problem> {
        let ban = self.case.entry_ban.in_force().filter(|ban| ban.issued.value.issued_on == issued_on);
        let Some(ban) = ban.filter(|ban| self.ban_has_effect(ban)) else { return Ok(None) };
        let issued = &ban.issued.value;
        let both = reasons(issued.reasons_in_fact.as_ref(), issued.reasons_in_law.as_ref());
        Ok(Some(EntryBanPart {
            length: measure::length(issued.months),
            ground: self.ban_ground(ban)?,
            reasons: format!("{}\n\n{}", both.in_fact, both.in_law),
        }))
    }
}

/// Reasons in fact and in law as recorded.
pub(super) fn reasons(in_fact: Option<&Text>, in_law: Option<&Text>) -> Reasons {
    Reasons { in_fact: words(in_fact), in_law: words(in_law), ..Reasons::default() }
}

const fn ground_of(ground: decided::RefusalGround) -> RefusalGround {
    match ground {
        decided::RefusalGround::RiskOfAbsconding => RefusalGround::RiskOfAbsconding,
        decided::RefusalGround::ManifestlyUnfoundedOrFraudulent => {
            RefusalGround::ManifestlyUnfoundedOrFraudulent
        }
        decided::RefusalGround::RiskToPublicPolicy => RefusalGround::RiskToPublicPolicy,
    }
}

/// A last day that stands in the decision itself: nothing had to be computed (RD Art. 7(2)).
fn set_by_decision(until: Date) -> Derivation {
    Derivation {
        result: until,
        steps: vec![Step::ExtendedTo { reaches: until }],
        parameters: Vec::new(),
        citations: vec![Citation::new("RD", "7", "2")],
    }
}

fn no_last_day() -> Problem {
    Problem::Law("the last day of the period before the extension cannot be computed".into())
}

/// A measure as an obligation of the person; counselling is an offer and no obligation.
fn obligation(terms: &Terms) -> Option<DuringPeriod> {
    let said = |parts: &[Option<&str>]| parts.iter().flatten().copied().collect::<Vec<_>>().join("\n");
    let (kind, details) = match terms {
        Terms::Counselling { .. } => return None,
        Terms::NotifyAddress => (DuringPeriodKind::NotifyAddress, String::new()),
        Terms::SubmitDocuments { documents, .. } => {
            (DuringPeriodKind::SubmitDocuments, documents.as_str().to_owned())
        }
        Terms::Reporting { every_days, place, exceptions } => {
            let every = format!("{} ({every_days} d)", place.as_str());
            let exceptions = exceptions.as_ref().map(Text::as_str);
            (DuringPeriodKind::Reporting, said(&[Some(&every), exceptions]))
        }
        Terms::StayAtPlace { place, exceptions } => {
            let exceptions = exceptions.as_ref().map(Text::as_str);
            (DuringPeriodKind::StayAtPlace, said(&[Some(place.reveal().as_str()), exceptions]))
        }
        Terms::ThirdPartySupervision { guarantor } => {
            (DuringPeriodKind::ThirdPartySupervision, guarantor.reveal().as_str().to_owned())
        }
        Terms::FinancialGuarantee { amount_cents, currency, refund } => {
            let (whole, cents) = (amount_cents / 100, amount_cents % 100);
            let amount = format!("{} {whole}.{cents:02}", currency.code());
            (DuringPeriodKind::FinancialGuarantee, said(&[Some(&amount), Some(refund.as_str())]))
        }
        Terms::ElectronicMonitoring { provision } => {
            (DuringPeriodKind::ElectronicMonitoring, provision.as_str().to_owned())
        }
    };
    Some(DuringPeriod { kind, details })
}
