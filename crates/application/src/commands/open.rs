//! Opens a case: the opening with its number, who is responsible, and what is known of the person, recorded as one.

use domain::handling::command::Command as Handling;
use domain::handling::event::Assigned;
use domain::identity::command::Command as Identity;
use domain::identity::event::{
    Birth, LanguageRecorded, Name, NameKind, Nationality, NationalityStatus, Sex, SexRecorded, Understanding,
};
use domain::stay::command::Command as Stay;
use domain::stay::event::{CaseOpened, Origin};
use domain::{Command, Country, Language, Note, PartialDate, Personal};
use jiff::civil::Date;

use super::batch::Step;
use super::record::{Done, Idempotent};
use crate::access::actor::Actor;
use crate::error::Problem;
use crate::nostos::Nostos;

/// What is known when a case is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    /// How the case came about.
    pub origin: Origin,
    /// Date on which it was opened; what is known of the person is recorded as of that day.
    pub opened_on: Date,
    /// Reference in another register.
    pub register_reference: Option<Note>,
    /// Family name.
    pub family: Option<Note>,
    /// Given name, or the only one.
    pub given: Note,
    /// Script of the name (ISO 15924).
    pub script: Note,
    /// Date of birth as far as known.
    pub birth: Option<PartialDate>,
    /// Sex as stated.
    pub sex: Option<Sex>,
    /// Nationality as the person says: nobody has shown a document yet.
    pub nationality: Country,
    /// A language the person understands.
    pub language: Option<Language>,
}

impl Nostos {
    /// Opens a case. Whoever opens it is responsible for it until it is assigned to somebody else.
    ///
    /// # Errors
    /// Not permitted, refused, the key was used for another command, storage failed.
    pub fn open_case(
        &self,
        actor: &Actor,
        opening: Opening,
        idempotent: Option<&Idempotent>,
    ) -> Result<Done, Problem> {
        if let Some(done) = self.done_before(actor, idempotent)? {
            return Ok(done);
        }
        let today = self.today();
        let number = self.case_numbers(today.year(), 1)?.pop().unwrap_or_default();
        let (Ok(number), Ok(state)) = (Note::parse(&number), Country::parse(&self.authority.state)) else {
            return Err(Problem::Law("the authority has no state or no case numbers".into()));
        };
        let assigned = Assigned {
            on: today,
            organisation: self.authority.organisation,
            team: actor.team,
            officer: Some(actor.id),
            reason: None,
        };
        let at = self.now();
        let commands = opening.commands(number, state, assigned);
        let steps = commands.into_iter().map(|command| Step { actor, at, today, command }).collect();
        let prepared =
            self.prepare(self.new_case_id(), steps, idempotent).map_err(|stopped| stopped.problem)?;
        let missing = || Problem::Law("no answer to a write".into());
        self.write_prepared(vec![prepared]).pop().unwrap_or_else(|| Err(missing()))
    }
}

impl Opening {
    fn commands(self, number: Note, state: Country, assigned: Assigned) -> Vec<Command> {
        let on = self.opened_on;
        let opened = CaseOpened {
            number,
            state,
            origin: self.origin,
            opened_on: on,
            register_reference: self.register_reference,
        };
        let name = Name {
            kind: NameKind::Current,
            family: self.family.map(Personal::new),
            given: Personal::new(self.given),
            script: self.script,
            source: None,
            recorded_on: on,
        };
        let nationality = Nationality {
            country: self.nationality,
            status: NationalityStatus::Claimed,
            evidence: None,
            recorded_on: on,
        };
        let birth = self.birth.map(|date| {
            Identity::RecordBirth(Birth {
                date: Personal::new(date),
                place: None,
                country: None,
                recorded_on: on,
            })
        });
        let sex = self.sex.map(|sex| Identity::RecordSex(SexRecorded { sex, recorded_on: on }));
        let language = self.language.map(|language| {
            let understanding = Understanding::Understands;
            Identity::RecordLanguage(LanguageRecorded { language, understanding, recorded_on: on })
        });
        let person = [Identity::RecordName(name), Identity::RecordNationality(nationality)];
        let person = person.into_iter().chain(birth).chain(sex).chain(language).map(Command::Identity);
        let case = [Command::Stay(Stay::OpenCase(opened)), Command::Handling(Handling::AssignCase(assigned))];
        case.into_iter().chain(person).collect()
    }
}
