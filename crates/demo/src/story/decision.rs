//! Room `demo`: the return decision, its notification, a request for translation.

use domain::Command;
use domain::return_decision::command::Command as Decide;
use domain::return_decision::event::{
    DepartureTerm, Issued, NotificationManner, Notified, RefusalGround, Translation,
};
use jiff::civil::Date;

use super::Story;
use crate::distributions as d;
use crate::staff::Role;

impl Story<'_> {
    /// The decision and its notification.
    pub(super) fn decision(&mut self, issued_on: Date) {
        self.issue(issued_on);
        self.notification();
    }

    pub(super) fn issue(&mut self, issued_on: Date) {
        let issued_on = self.to(issued_on);
        if self.told.profile.refusal == Some(RefusalGround::RiskOfAbsconding) {
            self.assess_risk();
        }
        let say = self.say();
        let departure = match self.told.profile.refusal {
            None => DepartureTerm::Granted { days: d::PERIOD_DAYS, ground: None, reasons: None },
            Some(ground) => {
                let reasons = match ground {
                    RefusalGround::RiskOfAbsconding => &say.absconding,
                    RefusalGround::ManifestlyUnfoundedOrFraudulent => &say.manifestly_unfounded,
                    RefusalGround::RiskToPublicPolicy => &say.public_policy,
                };
                DepartureTerm::Refused { ground, reasons: Some(reasons.clone()) }
            }
        };
        let issued = Issued {
            issued_on,
            reasons_in_fact: Some(say.decision_fact.clone()),
            reasons_in_law: Some(say.decision_law.clone()),
            remedies: Some(say.remedies.clone()),
            countries: vec![self.told.people.country.clone()],
            departure,
            language: self.told.world.phrases.language.dutch.clone(),
        };
        self.record(Role::DecisionOfficer, Command::ReturnDecision(Decide::IssueReturnDecision(issued)));
    }

    /// The notification. Where no period was granted, the entry ban goes with it (RD Art. 11(1)(a)).
    pub(super) fn notification(&mut self) {
        let notified_on = self.to(self.told.schedule.notified_on);
        let (manner, proof) = if self.rng.chance(700) {
            (NotificationManner::InPerson, Some(self.told.world.phrases.note.proof.clone()))
        } else {
            (NotificationManner::RegisteredPost, None)
        };
        let notified = Notified { notified_on, manner, proof };
        self.record(Role::CaseOfficer, Command::ReturnDecision(Decide::NotifyReturnDecision(notified)));
        self.attend_to_needs();
        if self.told.profile.refusal.is_some() {
            self.ban();
        }
    }

    /// Somebody may ask for a translation, and gets it.
    pub(super) fn translation(&mut self) {
        if !self.rng.chance(d::TRANSLATION_PER_THOUSAND) {
            return;
        }
        let request = self.ask_for_translation();
        let on = self.some_days(1, 4);
        let command = Decide::ProvideTranslation(Translation { on, ..request });
        self.record(Role::CaseOfficer, Command::ReturnDecision(command));
    }

    pub(super) fn ask_for_translation(&mut self) -> Translation {
        let request = Translation { on: self.today, language: self.told.people.language.clone() };
        let command = Decide::RequestTranslation(request.clone());
        self.record(Role::CaseOfficer, Command::ReturnDecision(command));
        request
    }
}
