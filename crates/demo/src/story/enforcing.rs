//! Room `demo`: what an authority owes once the period is over or none was granted: counselling offered again, a fresh
//! assessment, the decision how to continue, the entry ban; then order, travel, safeguards before the flight.

use domain::Command;
use domain::counselling::command::Command as Counsel;
use domain::entry_ban::command::Command as Ban;
use domain::entry_ban::event::BanIssued;
use domain::identity::event::NationalityStatus;
use domain::removal::command::Command as Remove;
use domain::removal::event::{InformedOn, Ordered, SecondOfficer};
use domain::return_decision::event::RefusalGround;
use domain::safeguards::command::Command as Safeguard;
use domain::safeguards::event::{Fitness, FitnessFinding};
use domain::travel::event::Track;
use domain::voluntary_departure::event::Way;
use jiff::civil::{Date, Weekday};

use super::Story;
use crate::distributions::{self as d};
use crate::schedule::plus;
use crate::staff::Role;

impl Story<'_> {
    /// A counselling session, once.
    pub(super) fn session(&mut self) {
        self.counsel(Counsel::HoldCounsellingSession);
        self.counselled = true;
    }

    /// The first day after a period that stood still so long, if that day is no holiday.
    pub(super) fn lapsed_on(&self, stopped: i64) -> Date {
        let last = plus(self.told.schedule.notified_on, i64::from(d::PERIOD_DAYS) + stopped);
        plus(
            last,
            match last.weekday() {
                Weekday::Saturday => 3,
                Weekday::Sunday => 2,
                _ => 1, // tidy: any working day
            },
        )
    }

    /// What is owed at once when the period has lapsed: the offer again, a look at the risks, the ban.
    pub(super) fn after_the_lapse(&mut self) {
        if !self.counselled {
            self.counsel(Counsel::OfferCounselling);
        }
        self.assess_non_refoulement(self.say().no_refoulement_risk_lapse.clone());
        self.ban();
    }

    /// All that follows a lapse, or a decision without a period, and the decision how to continue.
    pub(super) fn followed_up(&mut self, stopped: i64, way: Way) {
        if self.told.profile.refusal.is_some() {
            let decided_on = plus(self.told.schedule.notified_on, self.rng.between(0, 4));
            self.continuation(decided_on, decided_on, way);
            return;
        }
        self.to(self.lapse(stopped));
        self.after_the_lapse();
        self.continuation(self.today, self.today, way);
    }

    /// An assessment that still counts today, as long as the story wants it to.
    pub(super) fn keep_assessed(&mut self, due_on: Date) {
        let assessed_on = plus(due_on, -d::terms::NON_REFOULEMENT - 1);
        if assessed_on > self.today {
            self.to(assessed_on);
            self.assess_non_refoulement(self.say().no_refoulement_risk_lapse.clone());
        }
    }

    pub(super) fn remove(&mut self, role: Role, command: Remove) {
        self.record(role, Command::Removal(command));
    }

    /// The removal order, confirmed by the second officer on the same day or the next.
    pub(super) fn order(&mut self) {
        self.issue_order();
        let confirmed_on = self.some_days(0, 1);
        let second = SecondOfficer { confirmed_on, confirmed_by: self.told.desk.reviewer };
        self.remove(Role::Reviewer, Remove::ConfirmRemovalOrder(second));
    }

    pub(super) fn issue_order(&mut self) {
        let say = self.say();
        let fact =
            if self.told.profile.refusal.is_some() { &say.order_fact_no_period } else { &say.order_fact };
        let order = Ordered {
            issued_on: self.today,
            reasons_in_fact: Some(fact.clone()),
            reasons_in_law: Some(say.order_law.clone()),
            remedies: Some(say.order_remedies.clone()),
            signed_by: self.told.desk.decision_officer,
        };
        self.remove(Role::DecisionOfficer, Remove::OrderRemoval(order));
    }

    /// The entry ban, once, confirmed by the second officer on the same day. Nobody bans a child here.
    pub(super) fn ban(&mut self) {
        if !self.banned && !self.told.profile.is_minor() {
            self.issue_ban();
            let second = SecondOfficer { confirmed_on: self.today, confirmed_by: self.told.desk.reviewer };
            self.record(Role::Reviewer, Command::EntryBan(Ban::ConfirmEntryBan(second)));
        }
    }

    fn issue_ban(&mut self) {
        self.banned = true;
        let months = self.rng.weighted(&d::BAN_MONTHS, 24);
        let say = self.say();
        let threat = self.told.profile.refusal == Some(RefusalGround::RiskToPublicPolicy);
        let ban = BanIssued {
            issued_on: self.today,
            months,
            serious_threat: threat.then(|| say.ban_threat.clone()),
            reasons_in_fact: Some(say.ban_fact.clone()),
            reasons_in_law: Some(say.ban_law.clone()),
            remedies: Some(say.order_remedies.clone()),
            signed_by: self.told.desk.decision_officer,
        };
        self.record(Role::DecisionOfficer, Command::EntryBan(Ban::IssueEntryBan(ban)));
    }

    /// Without a document at hand the consular authority confirms who the person is.
    pub(super) fn establish_identity(&mut self) {
        if !self.told.profile.has_document {
            let evidence = self.say().nationality_confirmed.clone();
            self.nationality(NationalityStatus::Confirmed, evidence);
        }
    }

    /// Flight, notice to the person and to the monitor.
    pub(super) fn plan_removal(&mut self, departs_on: Date) {
        self.plan_travel(Track::Removal, departs_on);
        let informed = InformedOn { on: self.today, explanation: self.say().informed.clone() };
        self.remove(Role::CaseOfficer, Remove::InformOfRemoval(informed));
        let monitor = InformedOn { on: self.today, explanation: self.say().monitor.clone() };
        self.remove(Role::CaseOfficer, Remove::NotifyMonitor(monitor));
    }

    /// Non-refoulement and fitness, shortly before the flight.
    pub(super) fn assess_for_removal(&mut self, departs_on: Date) {
        self.assess_non_refoulement(self.say().no_refoulement_risk_fresh.clone());
        let fitness = Fitness {
            assessed_on: self.today,
            valid_until_on: plus(departs_on, 12),
            finding: FitnessFinding::Fit,
            remarks: None,
        };
        self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::AssessFitness(fitness)));
    }
}
