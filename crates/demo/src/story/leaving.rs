//! Room `demo`: how people leave: within the period, within its extension, by removal. Every removal has its order and
//! its second officer, a document, a fresh assessment, fitness, notice to the person and to the monitor.

use domain::Command;
use domain::Personal;
use domain::closure::command::Command as Close;
use domain::closure::event::{Closed, Outcome};
use domain::travel::command::Command as Go;
use domain::travel::event::{
    Cleared, Departure, ExitEvidence, Planned, ReturnType, Track, TravelDocument, TravelDocumentKind,
};
use domain::values::{InvalidValue, Text};
use domain::voluntary_departure::command::Command as Depart;
use domain::voluntary_departure::event::{Choice, Circumstance, Confirmed, Continuation, Extension, Way};
use jiff::civil::Date;

use super::Story;
use crate::distributions::{self as d, Leaving};
use crate::schedule::plus;
use crate::staff::Role;

impl Story<'_> {
    pub(super) fn leaving(
        &mut self,
        how: Leaving,
        left_on: Date,
        remedy_decided_on: Date,
    ) -> Result<(), InvalidValue> {
        match how {
            Leaving::InPeriod => self.voluntary(left_on),
            Leaving::InExtension => {
                self.extension(left_on);
                self.voluntary(left_on)
            }
            Leaving::AfterLapse => {
                self.continuation(self.lapse(0), plus(left_on, -10), Way::Enforcement);
                self.removal(left_on)
            }
            Leaving::AfterRemedy => {
                let stopped = self.remedy_dismissed(remedy_decided_on);
                self.continuation(self.lapse(stopped), plus(left_on, -10), Way::Enforcement);
                self.removal(left_on)
            }
            Leaving::WithoutPeriod => self.removal(left_on),
        }
    }

    /// A day on which the period has passed for certain, having stood still for so many days: a period that ends on a
    /// day of rest runs on, and in spring and around Christmas over several.
    pub(super) fn lapse(&self, stopped: i64) -> Date {
        let last = plus(self.told.schedule.notified_on, i64::from(d::PERIOD_DAYS) + stopped);
        let festive = matches!((last.month(), last.day()), (3..=5, _) | (6, ..=15) | (12, 20..) | (1, ..=3));
        plus(last, if festive { 8 } else { 4 })
    }

    fn depart(&mut self, role: Role, command: Depart) {
        self.record(role, Command::VoluntaryDeparture(command));
    }

    pub(super) fn extension(&mut self, left_on: Date) {
        self.to(plus(self.told.schedule.notified_on, 15));
        let decided_on = self.some_days(0, 8);
        self.extend(plus(left_on.max(self.lapse(0)), 8));
        self.depart(Role::CaseOfficer, Depart::ConfirmExtension(Confirmed { confirmed_on: decided_on }));
    }

    /// The period is extended to that day; the written confirmation is still to follow.
    pub(super) fn extend(&mut self, until_on: Date) {
        let extension = Extension {
            decided_on: self.today,
            until_on,
            circumstances: vec![Circumstance::ChildrenAtSchool, Circumstance::TravelArranged],
            reasons: Some(self.say().extension.clone()),
        };
        self.depart(Role::DecisionOfficer, Depart::ExtendPeriod(extension));
    }

    /// The decision how to go on after the lapse, some days later but not after `latest`.
    pub(super) fn continuation(&mut self, lapsed: Date, latest: Date, way: Way) {
        let wanted = plus(lapsed, self.rng.between(0, 12));
        let decided_on = self.to(wanted.min(latest).max(lapsed));
        let reasons = match way {
            Way::Enforcement => self.say().enforcement.clone(),
            Way::StillVoluntary | Way::InvestigateDeparture => self.say().investigation.clone(),
        };
        self.depart(
            Role::DecisionOfficer,
            Depart::DecideContinuation(Continuation { decided_on, way, reasons }),
        );
    }

    fn voluntary(&mut self, left_on: Date) -> Result<(), InvalidValue> {
        self.book(left_on, (6, 4))?;
        let assisted = self.rng.chance(d::ASSISTED_PER_THOUSAND);
        let (return_type, evidence) = if assisted {
            (ReturnType::VoluntaryAssisted, ExitEvidence::IomConfirmation)
        } else {
            let evidence = [
                (60, ExitEvidence::BorderStamp),
                (25, ExitEvidence::Carrier),
                (15, ExitEvidence::EmbassyCheck),
            ];
            (ReturnType::VoluntaryUnassisted, self.rng.weighted(&evidence, ExitEvidence::BorderStamp))
        };
        self.to(left_on);
        let wait = self.rng.between(0, 3);
        self.departed(left_on, return_type, evidence, wait)
    }

    /// The person chooses to leave so many days before the departure; the document and the ticket follow.
    pub(super) fn book(&mut self, left_on: Date, (chosen, booked): (i64, i64)) -> Result<(), InvalidValue> {
        self.to(plus(left_on, -chosen));
        self.session();
        let choice = Choice { on: self.today, explanation: self.say().voluntary_choice.clone() };
        self.depart(Role::Counsellor, Depart::RecordVoluntaryChoice(choice));
        if self.told.profile.is_minor() {
            self.establish_reception();
        }
        self.to(plus(left_on, -booked));
        self.travel_document()?;
        self.plan_travel(Track::Voluntary, left_on);
        Ok(())
    }

    /// From the order to the departure, in the last nine days before it.
    pub(super) fn removal(&mut self, left_on: Date) -> Result<(), InvalidValue> {
        self.prepare_removal(left_on)?;
        self.to(left_on);
        self.record(Role::Reviewer, Command::Travel(Go::ClearRemoval(Cleared { on: left_on })));
        let charter = (d::CHARTER_PER_THOUSAND, ReturnType::EnforcedCharter);
        let escorted = (d::ESCORTED_PER_THOUSAND, ReturnType::EnforcedEscorted);
        let rest = 1000 - d::CHARTER_PER_THOUSAND - d::ESCORTED_PER_THOUSAND;
        let kinds = [charter, escorted, (rest, ReturnType::EnforcedUnescorted)];
        let return_type = self.rng.weighted(&kinds, ReturnType::EnforcedUnescorted);
        let evidence = if return_type == ReturnType::EnforcedUnescorted {
            ExitEvidence::Carrier
        } else {
            ExitEvidence::EscortHandover
        };
        self.departed(left_on, return_type, evidence, 0)
    }

    pub(super) fn prepare_removal(&mut self, left_on: Date) -> Result<(), InvalidValue> {
        self.to(plus(left_on, -9));
        self.order();
        self.ban();
        self.to(plus(left_on, -8));
        self.establish_identity();
        self.to(plus(left_on, -7));
        self.travel_document()?;
        self.plan_removal(left_on);
        self.to(plus(left_on, -2));
        self.assess_for_removal(left_on);
        Ok(())
    }

    pub(super) fn travel_document(&mut self) -> Result<(), InvalidValue> {
        let (kind, prefix, valid) = if self.told.profile.has_document {
            (TravelDocumentKind::Passport, "P", 900)
        } else {
            (TravelDocumentKind::LaissezPasser, "LP", 180)
        };
        let document = TravelDocument {
            kind,
            number: Personal::new(self.reference(prefix, 7)?),
            country: self.told.people.country.clone(),
            valid_until_on: Some(plus(self.today, valid)),
            obtained_on: self.today,
        };
        self.record(Role::CaseOfficer, Command::Travel(Go::ObtainTravelDocument(document)));
        Ok(())
    }

    pub(super) fn plan_travel(&mut self, track: Track, departs_on: Date) {
        let planned = Planned {
            track,
            departs_on,
            destination: self.told.people.country.clone(),
            details: Some(self.say().flight.clone()),
            planned_on: self.today,
        };
        self.record(Role::CaseOfficer, Command::Travel(Go::PlanTravel(planned)));
    }

    /// Confirmation so many days after the departure, but always by today when the departure has happened: the figures
    /// of a year count it.
    fn departed(
        &mut self,
        left_on: Date,
        return_type: ReturnType,
        evidence: ExitEvidence,
        wait: i64,
    ) -> Result<(), InvalidValue> {
        let confirmed_on = self.to(plus(left_on, wait).min(self.until.max(left_on)));
        let departure = Departure {
            left_on,
            return_type,
            destination: self.told.people.country.clone(),
            evidence,
            evidence_reference: Some(self.reference("E", 6)?),
            confirmed_on,
        };
        self.record(Role::CaseOfficer, Command::Travel(Go::ConfirmDeparture(departure)));
        self.close(Outcome::Departed, self.say().closed_departed.clone());
        Ok(())
    }

    pub(super) fn close(&mut self, outcome: Outcome, explanation: Text) {
        let closed_on =
            if self.rng.chance(d::CLOSED_LATER_PER_THOUSAND) { self.some_days(1, 5) } else { self.today };
        let closed = Closed { closed_on, outcome, explanation: Some(explanation) };
        self.record(Role::CaseOfficer, Command::Closure(Close::CloseCase(closed)));
    }
}
