//! Room `demo`: the best-interests procedure of a child, and the assessment of a risk of absconding.

use domain::Command;
use domain::absconding::command::Command as Absconding;
use domain::absconding::event::{Assessed, CriterionOutcome, Examined, KindOfRisk};
use domain::child::command::Command as Child;
use domain::child::event::{Heard, Traced, TracingOutcome};
use domain::safeguards::command::Command as Safeguard;
use domain::safeguards::event::{
    BestInterests, BestInterestsFinding, Determination, DeterminingBody, Receiver, Reception, Vulnerability,
};
use domain::safeguards::pending::{Need, NeedAttended};

use super::Story;
use crate::schedule::plus;
use crate::staff::Role;

impl Story<'_> {
    /// What the screening and the family show: attended to once the decision is notified (RD Art. 14(1)).
    pub(super) fn needs_of(&mut self, found: &[Vulnerability]) {
        let ill = [Vulnerability::MentalHealth, Vulnerability::SeriousIllness, Vulnerability::Disability];
        if found.iter().any(|v| ill.contains(v)) {
            self.needs.push(Need::HealthCare);
        }
        if !found.is_empty() {
            self.needs.push(Need::SpecialNeeds);
        }
        if self.told.profile.is_minor() {
            self.needs.push(Need::Schooling);
            if !self.told.profile.unaccompanied {
                self.needs.push(Need::FamilyUnity);
            }
        }
    }

    /// Each need is attended to, on the day.
    pub(super) fn attend_to_needs(&mut self) {
        for need in std::mem::take(&mut self.needs) {
            let attended = NeedAttended { on: self.today, need, explanation: self.say().needs.clone() };
            self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::AttendToNeed(attended)));
        }
    }

    /// The child is heard; for a child alone the family is traced and reception established; then its best interests
    /// are determined, all before the decision (RD Art. 10, C-441/19).
    pub(super) fn best_interests(&mut self) {
        let on = self.today;
        let (say, note) = (self.say().clone(), self.told.world.phrases.note.clone());
        let heard = Heard {
            heard_on: on,
            language: self.told.people.language.clone(),
            present: note.child_present,
            record: say.child_heard.clone(),
        };
        self.record(Role::CaseOfficer, Command::Child(Child::HearChild(heard)));
        if self.told.profile.unaccompanied {
            let traced = Traced {
                traced_on: on,
                outcome: TracingOutcome::FoundAble,
                safety: say.tracing_safe,
                result: None,
            };
            self.record(Role::CaseOfficer, Command::Child(Child::TraceFamily(traced)));
            self.establish_reception();
        }
        let determination = Determination {
            body: DeterminingBody::ChildProtection,
            by: note.child_protection,
            age: say.factor_age,
            sex: say.factor_sex,
            vulnerability: say.factor_vulnerability,
            health: say.factor_health,
            foster_family: say.factor_foster_family,
            education: say.factor_education,
            social_environment: say.factor_social,
            country_situation: say.factor_country,
            options: say.factor_options,
        };
        let assessment = BestInterests {
            assessed_on: on,
            finding: BestInterestsFinding::SupportsReturn,
            factors: say.best_interests_factors,
            child_heard: say.child_heard,
            determination: Some(Box::new(determination)),
        };
        self.record(Role::DecisionOfficer, Command::Safeguards(Safeguard::AssessBestInterests(assessment)));
    }

    /// Somebody receives the child.
    pub(super) fn establish_reception(&mut self) {
        let reception = Reception {
            on: self.today,
            explanation: self.say().reception.clone(),
            receiver: Some(Receiver::Family),
            name: None,
        };
        self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::EstablishReception(reception)));
    }

    /// An officer finds a risk of absconding on criteria of national law; the person was heard.
    pub(super) fn assess_risk(&mut self) {
        let (say, note) = (self.say().clone(), self.told.world.phrases.note.clone());
        let met = |criterion| Examined {
            criterion,
            outcome: CriterionOutcome::Met,
            evidence: Some(say.absconding.clone()),
            comment: None,
        };
        let assessed = Assessed {
            assessed_on: self.today,
            list_version: note.criteria_list,
            criteria: vec![met(note.criterion_whereabouts), met(note.criterion_supervision)],
            mitigating: Some(say.absconding_mitigating.clone()),
            kinds: vec![KindOfRisk::Whereabouts],
            reasons: Some(say.absconding.clone()),
            heard: Some(say.absconding_heard.clone()),
            review_on: plus(self.today, 60),
            assessed_by: self.told.desk.decision_officer,
        };
        self.record(Role::DecisionOfficer, Command::Absconding(Absconding::AssessAbscondingRisk(assessed)));
    }
}
