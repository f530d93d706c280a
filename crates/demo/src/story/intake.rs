//! Room `demo`: the opening of a case: identity, stay, and the safeguards before any decision.

use domain::Command;
use domain::Personal;
use domain::counselling::command::Command as Counsel;
use domain::counselling::event::Contacted;
use domain::handling::command::Command as Handle;
use domain::handling::event::Assigned;
use domain::identity::command::Command as Identify;
use domain::identity::event::{
    Accompaniment, AccompanimentRecorded, Authenticity, Birth, Document, DocumentKind, LanguageRecorded,
    Name, NameKind, Nationality, NationalityStatus, Sex, SexRecorded, Understanding,
};
use domain::safeguards::command::Command as Safeguard;
use domain::safeguards::event::{Established, Screening, Vulnerability};
use domain::stay::command::Command as Stay;
use domain::stay::event::{
    CaseOpened, Checked, Hearing, IllegalStayEstablished, LegalStayEnded, LegalStayEndedBy, OtherStatePermit,
};
use domain::values::{InvalidValue, Note, PartialDate};

use super::Story;
use crate::distributions::{self as d, Staying};
use crate::names::Spelling;
use crate::schedule::{Course, plus};
use crate::staff::Role;

impl Story<'_> {
    pub(super) fn intake(&mut self, number: &Note) -> Result<(), InvalidValue> {
        self.open(number);
        self.identity()?;
        self.stay()?;
        match self.told.schedule.course {
            // Opened today: the rest is this day's work.
            Course::Undecided(Staying::JustOpened) => {}
            Course::Undecided(Staying::ToldToGo) => {
                self.told_to_go();
                self.safeguards();
            }
            Course::Undecided(_) | Course::Leaves { .. } | Course::Stays { .. } => self.safeguards(),
        }
        Ok(())
    }

    /// Another state's permit comes first (RD Art. 6(2)).
    fn told_to_go(&mut self) {
        let on = self.today;
        let state = self.told.world.phrases.country.permit.clone();
        let permit = OtherStatePermit { state, valid_until_on: Some(plus(on, 400)), recorded_on: on };
        self.record(Role::CaseOfficer, Command::Stay(Stay::RecordOtherStatePermit(permit)));
        let told = Checked { on, explanation: self.say().told_to_go.clone() };
        self.record(Role::CaseOfficer, Command::Stay(Stay::TellToGoToOtherState(told)));
    }

    /// Whether the story leaves this duty open.
    const fn leaves_open(&self, duty: Staying) -> bool {
        match self.told.schedule.course {
            Course::Stays { what, .. } => what as u8 == duty as u8,
            Course::Undecided(_) | Course::Leaves { .. } => false,
        }
    }

    fn open(&mut self, number: &Note) {
        let opened = CaseOpened {
            number: number.clone(),
            state: self.told.world.state.clone(),
            origin: self.told.profile.origin,
            opened_on: self.today,
            register_reference: None,
        };
        self.record(Role::CaseOfficer, Command::Stay(Stay::OpenCase(opened)));
        let desk = self.told.desk;
        let officer = if self.rng.chance(d::UNASSIGNED_PER_THOUSAND) { None } else { Some(desk.officer) };
        let assigned = Assigned {
            on: self.today,
            organisation: desk.organisation,
            team: Some(desk.team),
            officer,
            reason: None,
        };
        self.record(Role::CaseOfficer, Command::Handling(Handle::AssignCase(assigned)));
    }

    fn identify(&mut self, command: Identify) {
        self.record(Role::CaseOfficer, Command::Identity(command));
    }

    fn identity(&mut self) -> Result<(), InvalidValue> {
        let on = self.today;
        self.names();
        let profile = self.told.profile;
        let born = profile.born(self.told.schedule.issued_on.unwrap_or(on));
        let year_only = profile.age >= 20 && self.rng.chance(d::BIRTH_YEAR_ONLY_PER_THOUSAND);
        let date = if year_only { PartialDate::Year(born.year()) } else { PartialDate::Day(born) };
        let country = Some(self.told.people.country.clone());
        let birth = Birth { date: Personal::new(date), place: None, country, recorded_on: on };
        self.identify(Identify::RecordBirth(birth));
        self.identify(Identify::RecordSex(SexRecorded { sex: profile.sex, recorded_on: on }));
        let language = self.told.people.language.clone();
        let understanding = Understanding::Understands;
        self.identify(Identify::RecordLanguage(LanguageRecorded {
            language,
            understanding,
            recorded_on: on,
        }));
        if profile.is_minor() {
            let accompaniment =
                if profile.unaccompanied { Accompaniment::Unaccompanied } else { Accompaniment::WithFamily };
            self.identify(Identify::RecordAccompaniment(AccompanimentRecorded {
                accompaniment,
                recorded_on: on,
            }));
        }
        if profile.has_document {
            self.document()?
        }
        let (status, evidence) = if profile.has_document {
            (NationalityStatus::Confirmed, self.say().nationality_document.clone())
        } else {
            (NationalityStatus::Claimed, self.say().nationality_claimed.clone())
        };
        self.nationality(status, evidence);
        Ok(())
    }

    pub(super) fn nationality(&mut self, status: NationalityStatus, evidence: domain::Text) {
        let country = self.told.people.country.clone();
        let nationality = Nationality { country, status, evidence: Some(evidence), recorded_on: self.today };
        self.identify(Identify::RecordNationality(nationality));
    }

    fn names(&mut self) {
        let lists = self.told.lists;
        let forenames = match self.told.profile.sex {
            Sex::Female => &lists.women,
            Sex::Male | Sex::Unspecified => &lists.men,
        };
        let Some(given) = self.rng.pick(forenames).cloned() else { return };
        let family = self.rng.pick(&lists.surnames).cloned();
        let note = &self.told.world.phrases.note;
        let source = if self.told.profile.has_document { &note.passport_source } else { &note.own_statement };
        let (script, source) = (note.latin.clone(), Some(source.clone()));
        let latin = Name {
            kind: NameKind::Current,
            family: family.as_ref().map(|f| Personal::new(f.latin.clone())),
            given: Personal::new(given.latin.clone()),
            script,
            source: source.clone(),
            recorded_on: self.today,
        };
        self.identify(Identify::RecordName(latin));
        if let Some((script, given, family)) = own_script(&given, family.as_ref()) {
            let (family, given) = (family.map(Personal::new), Personal::new(given));
            let kind = NameKind::Current;
            let native = Name { kind, family, given, script, source, recorded_on: self.today };
            self.identify(Identify::RecordName(native));
        }
    }

    fn document(&mut self) -> Result<(), InvalidValue> {
        let kind = if self.rng.chance(800) { DocumentKind::Passport } else { DocumentKind::IdentityCard };
        let number = Personal::new(self.reference("P", 7)?);
        let issued_on = plus(self.today, -self.rng.between(200, 2_800));
        let document = Document {
            kind,
            number,
            issuing_country: self.told.people.country.clone(),
            issued_on: Some(issued_on),
            valid_until_on: Some(plus(issued_on, 3_652)),
            machine_readable_zone: None,
            authenticity: Authenticity::Genuine,
            recorded_on: self.today,
        };
        self.identify(Identify::RecordDocument(document));
        Ok(())
    }

    fn stay(&mut self) -> Result<(), InvalidValue> {
        let on = self.today;
        if let Some(kind) = self.told.profile.ended_by {
            let reference = Some(self.reference("Z", 8)?);
            let ended = LegalStayEnded { kind, decided_on: on, right_to_remain_ended_on: None, reference };
            self.record(Role::CaseOfficer, Command::Stay(Stay::RecordLegalStayEnded(ended)));
        }
        let explanation = self.say().free_movement.clone();
        self.record(Role::CaseOfficer, Command::Stay(Stay::ExcludeFreeMovement(Checked { on, explanation })));
        let circumstances = match self.told.profile.ended_by {
            Some(LegalStayEndedBy::Overstay) => self.say().illegal_stay_overstay.clone(),
            _ => self.say().illegal_stay.clone(), // tidy: Option
        };
        let established = IllegalStayEstablished { established_on: on, circumstances };
        self.record(Role::CaseOfficer, Command::Stay(Stay::EstablishIllegalStay(established)));
        let statement = self.say().hearing.clone();
        self.record(
            Role::CaseOfficer,
            Command::Stay(Stay::RecordHearing(Hearing { heard_on: on, statement })),
        );
        Ok(())
    }

    fn safeguards(&mut self) {
        let on = self.today;
        if !self.leaves_open(Staying::ScreeningOpen) {
            self.screening();
        }
        if self.told.profile.unaccompanied {
            let guardian = Established { on, explanation: self.say().guardian.clone() };
            self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::AppointGuardian(guardian)));
        }
        if self.told.profile.is_minor() {
            self.best_interests();
        }
        self.assess_non_refoulement(self.say().no_refoulement_risk.clone());
        if !self.leaves_open(Staying::CounsellingOpen) {
            self.counsel(Counsel::OfferCounselling);
        }
    }

    fn screening(&mut self) {
        let vulnerabilities = self.vulnerabilities();
        self.needs_of(&vulnerabilities);
        let needs = if vulnerabilities.is_empty() { None } else { Some(self.say().needs.clone()) };
        let screening = Screening { screened_on: self.today, vulnerabilities, needs };
        self.record(Role::CaseOfficer, Command::Safeguards(Safeguard::ScreenVulnerability(screening)));
    }

    pub(super) fn counsel(&mut self, what: fn(Contacted) -> Counsel) {
        let contacted = Contacted { on: self.today, language: self.told.people.language.clone() };
        self.record(Role::Counsellor, Command::Counselling(what(contacted)));
    }

    fn vulnerabilities(&mut self) -> Vec<Vulnerability> {
        let profile = self.told.profile;
        if profile.is_minor() {
            return vec![if profile.unaccompanied {
                Vulnerability::UnaccompaniedMinor
            } else {
                Vulnerability::Minor
            }];
        }
        if profile.age >= 65 {
            return vec![Vulnerability::Elderly];
        }
        if !self.rng.chance(d::VULNERABLE_PER_THOUSAND) {
            return Vec::new();
        }
        let found = [
            (40, Vulnerability::MentalHealth),
            (30, Vulnerability::SeriousIllness),
            (20, Vulnerability::TortureOrViolence),
            (10, Vulnerability::Disability),
        ];
        vec![self.rng.weighted(&found, Vulnerability::Other)]
    }
}

/// Script, forename and surname at home, when both parts are known in one script.
fn own_script(given: &Spelling, family: Option<&Spelling>) -> Option<(Note, Note, Option<Note>)> {
    let (script, given) = given.native.clone()?;
    match family {
        None => Some((script, given, None)),
        Some(family) => {
            let (other, family) = family.native.clone()?;
            (other == script).then_some((script, given, Some(family)))
        }
    }
}
