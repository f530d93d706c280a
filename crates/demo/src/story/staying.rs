//! Room `demo`: what becomes of people who have not left: every phase in which an authority has work. What was due is
//! done, but for the one duty in which the situation leaves the story; and the two gaps that an authority wants to see.

use domain::Command;
use domain::closure::event::Outcome;
use domain::postponement::command::Command as Postpone;
use domain::postponement::event::{Ground, PostponementConfirmed, Reviewed};
use domain::return_decision::command::Command as Decide;
use domain::return_decision::event::Withdrawn;
use domain::safeguards::command::Command as Safeguard;
use domain::safeguards::event::{Claim, Fitness, FitnessFinding};
use domain::stay::command::Command as Stay;
use domain::stay::event::{RightToStay, RightToStayKind};
use domain::travel::command::Command as Go;
use domain::travel::event::{Failed, FailureCause};
use domain::values::{InvalidValue, Text};
use domain::voluntary_departure::event::Way;
use jiff::civil::Date;

use super::Story;
use crate::allocation::days;
use crate::distributions::{self as d, Staying, terms};
use crate::schedule::plus;
use crate::staff::Role;

impl Story<'_> {
    /// The story from the decision on; the open duty of the situation is due on that day.
    pub(super) fn staying(
        &mut self,
        issued_on: Date,
        what: Staying,
        due_on: Date,
    ) -> Result<(), InvalidValue> {
        self.issue(issued_on);
        if what == Staying::NotNotified {
            return Ok(());
        }
        self.notification();
        if what != Staying::TranslationAsked {
            self.translation();
        }
        if what != Staying::CounsellingOpen && self.rng.chance(d::SESSION_PER_THOUSAND) {
            self.some_days(1, 3);
            self.session();
        }
        match what {
            Staying::TranslationAsked => {
                self.to(plus(due_on, -terms::TRANSLATION));
                self.ask_for_translation();
                self.begin_enforcement();
            }
            Staying::Booked | Staying::ExtensionToConfirm | Staying::Extended | Staying::JustLapsed => {
                self.in_the_period(what, due_on)?;
            }
            Staying::Appeals => self.appeals(),
            Staying::AppealDismissed => self.appeal_dismissed(),
            Staying::AppealUpheld => self.appeal_upheld(),
            Staying::Investigated | Staying::LacksIdentification | Staying::Unfit | Staying::ClaimsAgain => {
                self.put_off(what, due_on);
            }
            Staying::RemovalFailed => self.removal_failed(due_on)?,
            Staying::Enforcement | Staying::OrderedNow | Staying::RemovalPlanned => {
                self.enforced(what, due_on)?;
            }
            Staying::WentOn => {
                self.begin_enforcement();
                self.before_today(25);
                self.close(Outcome::WentToOtherState, self.say().closed_other_state.clone());
            }
            Staying::Regularised => self.regularised(),
            Staying::NotNotified
            | Staying::JustOpened
            | Staying::ToldToGo
            | Staying::Undecided
            | Staying::LapsedUnattended => {}
            Staying::CounsellingOpen | Staying::ScreeningOpen | Staying::Calm => self.begin_enforcement(),
        }
        Ok(())
    }

    /// Without a period somebody decides in the first days how to continue.
    fn begin_enforcement(&mut self) {
        if self.told.profile.refusal.is_some() {
            self.followed_up(0, Way::Enforcement);
        }
    }

    /// Goes on to some day from so many days after the notification to yesterday.
    pub(super) fn before_today(&mut self, days_after: i64) -> Date {
        let from = plus(self.told.schedule.notified_on, days_after).max(self.today);
        let until = plus(self.until, -1);
        let day = plus(from, self.rng.between(0, days(from, until)));
        self.to(day)
    }

    fn in_the_period(&mut self, what: Staying, due_on: Date) -> Result<(), InvalidValue> {
        let notified_on = self.told.schedule.notified_on;
        match what {
            Staying::Booked => {
                let last = plus(notified_on, i64::from(d::PERIOD_DAYS));
                let left_on = plus(self.until, self.rng.between(2, days(self.until, last)));
                let ahead = days(self.until, left_on);
                let chosen = ahead + self.rng.between(1, days(notified_on, self.until).clamp(1, 4));
                let booked = ahead + self.rng.between(0, 1);
                self.book(left_on, (chosen, booked))?;
            }
            Staying::ExtensionToConfirm => {
                self.to(plus(due_on, -terms::CONFIRMATION));
                self.extend(plus(self.until, 14).max(plus(self.lapse(0), 2)));
            }
            Staying::Extended => {
                let left_on = plus(self.until, self.rng.between(2, 30));
                self.extension(left_on);
            }
            _ => {
                // tidy: just lapsed
                // As late as can be, so that no holiday has moved the end of the period past it.
                let day = self.lapse(0).min(self.until).max(self.lapsed_on(0));
                self.to(day);
                self.after_the_lapse();
            }
        }
        Ok(())
    }

    /// Enforcement that goes on: prepared, ordered in these days, or with a flight.
    fn enforced(&mut self, what: Staying, due_on: Date) -> Result<(), InvalidValue> {
        self.followed_up(0, Way::Enforcement);
        match what {
            Staying::OrderedNow => {
                self.keep_assessed(plus(self.until, terms::NON_REFOULEMENT - 2));
                self.establish_identity();
                self.travel_document()?;
                self.to(due_on);
                self.issue_order();
            }
            Staying::RemovalPlanned => {
                let ordered_on = plus(self.until, -self.rng.between(3, 8));
                self.to(ordered_on);
                self.order();
                self.establish_identity();
                self.travel_document()?;
                self.some_days(0, 1);
                let departs_on = plus(self.today, self.rng.between(9, 13));
                self.plan_removal(departs_on);
                self.assess_for_removal(departs_on);
            }
            _ => self.keep_assessed(due_on.min(plus(self.until, terms::NON_REFOULEMENT))), // tidy: only prepared
        }
        Ok(())
    }

    /// Enforcement that is put off: the next review is due on that day.
    fn put_off(&mut self, what: Staying, due_on: Date) {
        let way = if what == Staying::Investigated { Way::InvestigateDeparture } else { Way::Enforcement };
        self.followed_up(0, way);
        self.some_days(0, 6);
        match what {
            Staying::Investigated => {
                let reasons = self.say().postponed_whereabouts.clone();
                self.postponed((Ground::Other, reasons), terms::REVIEW.1, due_on);
            }
            Staying::Unfit => {
                let reasons = self.unfit();
                self.postponed((Ground::Health, reasons), terms::REVIEW.0, due_on);
            }
            Staying::ClaimsAgain => {
                let claim = Claim { lodged_on: self.today, explanation: self.say().claim.clone() };
                self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::LodgeProtectionClaim(claim)));
                self.assess_non_refoulement(self.say().no_refoulement_claim.clone());
                let reasons = self.say().postponed_claim.clone();
                self.postponed((Ground::Other, reasons), terms::REVIEW.0, due_on);
            }
            _ => {
                // tidy: identification
                let reasons = self.say().postponed_identity.clone();
                self.postponed((Ground::Identification, reasons), terms::REVIEW.0, due_on);
            }
        }
    }

    /// A postponement with its written confirmation and its reviews up to the one that is due on that day.
    fn postponed(&mut self, (ground, reasons): (Ground, Text), cadence: i64, due_on: Date) {
        let decided_on = self.today;
        let mut reviews = vec![due_on.max(plus(decided_on, 1))];
        while let Some(before) = reviews.last().map(|next| plus(*next, -cadence)).filter(|b| *b > decided_on)
        {
            reviews.push(before);
        }
        let mut review_on = reviews.pop().unwrap_or(due_on);
        let postpone = Postpone::PostponeRemoval { ground, decided_on, review_on, reasons: Some(reasons) };
        self.record(Role::DecisionOfficer, Command::Postponement(postpone));
        let confirmed = PostponementConfirmed { number: 1, confirmed_on: decided_on };
        self.record(Role::CaseOfficer, Command::Postponement(Postpone::ConfirmPostponement(confirmed)));
        while let Some(next) = reviews.pop() {
            let reviewed_on = self.to(review_on);
            review_on = next;
            let reasons = self.say().postponed_again.clone();
            let review = Reviewed { number: 1, reviewed_on, review_on, reasons };
            self.record(Role::DecisionOfficer, Command::Postponement(Postpone::ReviewPostponement(review)));
        }
    }

    fn unfit(&mut self) -> Text {
        let fitness = Fitness {
            assessed_on: self.today,
            valid_until_on: plus(self.today, terms::REVIEW.0),
            finding: FitnessFinding::Unfit,
            remarks: Some(self.say().unfit_remarks.clone()),
        };
        self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::AssessFitness(fitness)));
        self.needs.push(domain::safeguards::pending::Need::HealthCare);
        self.attend_to_needs();
        self.say().postponed_health.clone()
    }

    fn removal_failed(&mut self, due_on: Date) -> Result<(), InvalidValue> {
        self.followed_up(0, Way::Enforcement);
        let failed_on = plus(self.today, self.rng.between(10, 20));
        self.prepare_removal(failed_on)?;
        let on = self.to(failed_on);
        let explanation = self.say().removal_failed.clone();
        let failed = Failed { on, cause: FailureCause::Person, explanation };
        self.record(Role::CaseOfficer, Command::Travel(Go::ReportRemovalFailed(failed)));
        let reasons = self.say().postponed_transport.clone();
        self.postponed((Ground::Transport, reasons), terms::REVIEW.0, due_on);
        Ok(())
    }

    fn regularised(&mut self) {
        self.begin_enforcement();
        let from_on = self.before_today(20);
        let kind = RightToStayKind::Permit;
        let right = RightToStay { kind, from_on, explanation: self.say().permit.clone() };
        self.record(Role::CaseOfficer, Command::Stay(Stay::RecordRightToStay(right)));
        let withdrawn = Withdrawn { withdrawn_on: from_on, reasons: self.say().withdrawn.clone() };
        let command = Decide::WithdrawReturnDecision(withdrawn);
        self.record(Role::DecisionOfficer, Command::ReturnDecision(command));
        self.close(Outcome::RightToStay, self.say().closed_stay.clone());
    }
}
