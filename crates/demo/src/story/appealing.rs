//! Room `demo`: remedies. Those that stay open suspend enforcement; the others were decided.

use domain::Command;
use domain::closure::event::Outcome;
use domain::remedy::command::Command as Appeal;
use domain::remedy::event::{
    Against, Decided, Outcome as AppealOutcome, SuspensionDecided, SuspensionOutcome, SuspensiveEffect,
};
use domain::stay::event::LegalStayEndedBy;
use domain::voluntary_departure::event::Way;
use jiff::civil::Date;

use super::Story;
use crate::allocation::days;
use crate::schedule::plus;
use crate::staff::Role;

/// Number of the remedy in these stories: there is one.
const NUMBER: u32 = 1;

impl Story<'_> {
    /// A remedy is pending and suspends.
    pub(super) fn appeals(&mut self) {
        self.lodge();
        self.suspended();
    }

    fn by_law(&self) -> bool {
        self.told.profile.ended_by == Some(LegalStayEndedBy::ProtectionRejected)
    }

    fn lodge(&mut self) {
        if self.told.profile.refusal.is_some() {
            self.followed_up(0, Way::Enforcement);
        }
        let lodged_on = plus(self.told.schedule.notified_on, self.rng.between(3, 6));
        let lodged_on = self.to(lodged_on);
        let suspensive_effect =
            if self.by_law() { SuspensiveEffect::ByLaw } else { SuspensiveEffect::Requested };
        let against = if self.told.profile.is_protection() {
            Against::CombinedDecision
        } else {
            Against::ReturnDecision
        };
        let body = self.told.world.phrases.note.court.clone();
        let lodge = Appeal::LodgeRemedy { lodged_on, against, body, suspensive_effect };
        self.record(Role::CaseOfficer, Command::Remedy(lodge));
    }

    /// Where the law itself does not suspend, the court does within days.
    fn suspended(&mut self) {
        if !self.by_law() {
            let decided_on = self.some_days(1, 5);
            let outcome = SuspensionOutcome::Granted;
            let decision = SuspensionDecided { number: NUMBER, decided_on, outcome };
            self.record(Role::CaseOfficer, Command::Remedy(Appeal::RecordSuspensionDecision(decision)));
        }
    }

    /// A remedy that suspends and is dismissed on that day. Returns the days for which the period stood still.
    pub(super) fn remedy_dismissed(&mut self, decided_on: Date) -> i64 {
        self.lodge();
        let lodged_on = self.today;
        self.suspended();
        self.decided(decided_on, AppealOutcome::Dismissed);
        days(lodged_on, self.today)
    }

    /// Dismissed in the last two weeks: the rest of the period runs.
    pub(super) fn appeal_dismissed(&mut self) {
        let decided_on = plus(self.until, -self.rng.between(1, 14));
        self.remedy_dismissed(decided_on);
    }

    fn decided(&mut self, on: Date, outcome: AppealOutcome) {
        let decided_on = self.to(on);
        let say = self.say();
        let upheld = outcome == AppealOutcome::Upheld;
        let summary = if upheld { &say.appeal_upheld } else { &say.appeal_dismissed };
        let decided = Decided { number: NUMBER, decided_on, outcome, summary: Some(summary.clone()) };
        self.record(Role::CaseOfficer, Command::Remedy(Appeal::DecideRemedy(decided)));
    }

    pub(super) fn appeal_upheld(&mut self) {
        self.lodge();
        self.suspended();
        let decided_on = self.before_today(45);
        self.decided(decided_on, AppealOutcome::Upheld);
        self.close(Outcome::DecisionEnded, self.say().closed_annulled.clone());
    }
}
