//! Room `demo`: what becomes of people who have not left: every phase in which an authority has work, and the two gaps
//! that it wants to see.

use domain::Command;
use domain::closure::event::Outcome;
use domain::counselling::command::Command as Counsel;
use domain::postponement::command::Command as Postpone;
use domain::postponement::event::{Ground, PostponementConfirmed, Reviewed};
use domain::remedy::command::Command as Appeal;
use domain::remedy::event::{
    Against, Decided, Outcome as AppealOutcome, SuspensionDecided, SuspensionOutcome, SuspensiveEffect,
};
use domain::return_decision::command::Command as Decide;
use domain::return_decision::event::Withdrawn;
use domain::safeguards::command::Command as Safeguard;
use domain::safeguards::event::{Claim, Fitness, FitnessFinding};
use domain::stay::command::Command as Stay;
use domain::stay::event::{LegalStayEndedBy, RightToStay, RightToStayKind};
use domain::travel::command::Command as Go;
use domain::travel::event::{Failed, FailureCause};
use domain::values::{InvalidValue, Text};
use domain::voluntary_departure::event::Way;
use jiff::civil::Date;

use super::Story;
use crate::allocation::days;
use crate::distributions::{self as d, Staying};
use crate::schedule::plus;
use crate::staff::Role;

impl Story<'_> {
    pub(super) fn staying(&mut self, staying: Staying) -> Result<(), InvalidValue> {
        if self.rng.chance(d::SESSION_PER_THOUSAND) {
            self.some_days(1, 6);
            self.counsel(Counsel::HoldCounsellingSession);
        }
        match staying {
            Staying::LapsedUnattended => {}
            Staying::Investigated => self.enforcement(Way::InvestigateDeparture),
            Staying::Extended => self.extension(self.lapse(45)),
            Staying::Enforcement => {
                self.enforcement(Way::Enforcement);
                self.some_days(2, 60);
                self.order_and_ban();
            }
            Staying::LacksIdentification => self.postponed(Ground::Identification),
            Staying::Unfit => self.postponed(Ground::Health),
            Staying::Appeals => {
                let number = self.lodge();
                self.suspension(number);
            }
            Staying::AppealDismissed => {
                let decided_on = plus(self.told.schedule.notified_on, self.rng.between(45, 160));
                let stopped = self.remedy_dismissed(decided_on);
                let lapsed = self.lapse(stopped);
                self.continuation(lapsed, plus(lapsed, 20), Way::Enforcement);
            }
            Staying::AppealUpheld => self.appeal_upheld(),
            Staying::Regularised => self.regularised(),
            Staying::ClaimsAgain => {
                self.some_days(20, 90);
                let claim = Claim { lodged_on: self.today, explanation: self.say().claim.clone() };
                self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::LodgeProtectionClaim(claim)));
            }
            Staying::RemovalFailed => self.removal_failed()?,
        }
        Ok(())
    }

    /// The first day on which the authority turns to enforcement: after the period, or when no remedy can be lodged.
    fn enforceable_on(&self) -> Date {
        match self.told.profile.refusal {
            None => self.lapse(0),
            Some(_) => plus(self.told.schedule.notified_on, 33),
        }
    }

    fn enforcement(&mut self, way: Way) {
        let from = self.enforceable_on();
        self.continuation(from, plus(from, 20), way);
    }

    fn lodge(&mut self) -> u32 {
        let lodged_on = plus(self.told.schedule.notified_on, self.rng.between(3, 6));
        let lodged_on = self.to(lodged_on);
        let by_law = self.told.profile.ended_by == Some(LegalStayEndedBy::ProtectionRejected);
        let suspensive_effect = if by_law { SuspensiveEffect::ByLaw } else { SuspensiveEffect::Requested };
        let against = if self.told.profile.is_protection() {
            Against::CombinedDecision
        } else {
            Against::ReturnDecision
        };
        let body = self.told.world.phrases.note.court.clone();
        let lodge = Appeal::LodgeRemedy { lodged_on, against, body, suspensive_effect };
        self.record(Role::CaseOfficer, Command::Remedy(lodge));
        1
    }

    fn by_law(&self) -> bool {
        self.told.profile.ended_by == Some(LegalStayEndedBy::ProtectionRejected)
    }

    /// The court's answer to a request for suspension; two in three are refused.
    fn suspension(&mut self, number: u32) -> SuspensionOutcome {
        if self.by_law() {
            return SuspensionOutcome::Granted;
        }
        let granted = self.rng.chance(350);
        let outcome = if granted { SuspensionOutcome::Granted } else { SuspensionOutcome::Refused };
        let decided_on = self.some_days(5, 20);
        let decision = SuspensionDecided { number, decided_on, outcome };
        self.record(Role::CaseOfficer, Command::Remedy(Appeal::RecordSuspensionDecision(decision)));
        outcome
    }

    /// A remedy that suspends and is dismissed on that day. Returns the days for which the period stood still.
    pub(super) fn remedy_dismissed(&mut self, decided_on: Date) -> i64 {
        let number = self.lodge();
        let lodged_on = self.today;
        if !self.by_law() {
            self.some_days(5, 20);
            let decision =
                SuspensionDecided { number, decided_on: self.today, outcome: SuspensionOutcome::Granted };
            self.record(Role::CaseOfficer, Command::Remedy(Appeal::RecordSuspensionDecision(decision)));
        }
        let decided_on = self.to(decided_on);
        let summary = Some(self.say().appeal_dismissed.clone());
        let decided = Decided { number, decided_on, outcome: AppealOutcome::Dismissed, summary };
        self.record(Role::CaseOfficer, Command::Remedy(Appeal::DecideRemedy(decided)));
        days(lodged_on, decided_on)
    }

    fn appeal_upheld(&mut self) {
        let number = self.lodge();
        if self.suspension(number) == SuspensionOutcome::Granted {
            self.later(20);
        }
        let decided_on = self.some_days(30, 150);
        let summary = Some(self.say().appeal_upheld.clone());
        let decided = Decided { number, decided_on, outcome: AppealOutcome::Upheld, summary };
        self.record(Role::CaseOfficer, Command::Remedy(Appeal::DecideRemedy(decided)));
        self.close(Outcome::DecisionEnded, self.say().closed_annulled.clone());
    }

    fn regularised(&mut self) {
        let from_on = self.some_days(20, 160);
        let kind = RightToStayKind::Permit;
        let right = RightToStay { kind, from_on, explanation: self.say().permit.clone() };
        self.record(Role::CaseOfficer, Command::Stay(Stay::RecordRightToStay(right)));
        let withdrawn = Withdrawn { withdrawn_on: from_on, reasons: self.say().withdrawn.clone() };
        let command = Decide::WithdrawReturnDecision(withdrawn);
        self.record(Role::DecisionOfficer, Command::ReturnDecision(command));
        self.close(Outcome::RightToStay, self.say().closed_stay.clone());
    }

    /// A postponement with its written confirmation and its reviews, every six weeks, as far as officers kept up.
    fn postponed(&mut self, ground: Ground) {
        self.enforcement(Way::Enforcement);
        self.some_days(1, 10);
        let reasons = match ground {
            Ground::Health => self.unfit(),
            _ => self.say().postponed_identity.clone(), // tidy: two grounds are told here
        };
        let decided_on = self.today;
        let review_on = plus(decided_on, 42);
        let postpone = Postpone::PostponeRemoval { ground, decided_on, review_on, reasons: Some(reasons) };
        self.record(Role::DecisionOfficer, Command::Postponement(postpone));
        let confirmed = PostponementConfirmed { number: 1, confirmed_on: decided_on };
        self.record(Role::CaseOfficer, Command::Postponement(Postpone::ConfirmPostponement(confirmed)));
        let mut due = review_on;
        while due <= self.until && self.rng.chance(900) {
            let reviewed_on = self.to(due);
            due = plus(due, 42);
            let reasons = self.say().postponed_again.clone();
            let review = Reviewed { number: 1, reviewed_on, review_on: due, reasons };
            self.record(Role::DecisionOfficer, Command::Postponement(Postpone::ReviewPostponement(review)));
        }
    }

    fn unfit(&mut self) -> Text {
        let fitness = Fitness {
            assessed_on: self.today,
            valid_until_on: plus(self.today, 42),
            finding: FitnessFinding::Unfit,
            remarks: Some(self.say().unfit_remarks.clone()),
        };
        self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::AssessFitness(fitness)));
        self.say().postponed_health.clone()
    }

    fn removal_failed(&mut self) -> Result<(), InvalidValue> {
        self.enforcement(Way::Enforcement);
        let planned = self.some_days(14, 60);
        self.today = plus(planned, -10);
        let failed_on = planned;
        self.prepare_removal(failed_on)?;
        let on = self.to(failed_on);
        let explanation = self.say().removal_failed.clone();
        let failed = Failed { on, cause: FailureCause::Person, explanation };
        self.record(Role::CaseOfficer, Command::Travel(Go::ReportRemovalFailed(failed)));
        Ok(())
    }
}
