//! Opening a case: the opening, who is responsible, and what is known of the person, recorded as one.

use application::commands::batch::Step;
use application::commands::record::{Done, Idempotent};
use application::{Actor, Nostos, Problem};
use domain::handling::event::Assigned;
use domain::identity::command::Command as Identity;
use domain::identity::event::{
    Birth, LanguageRecorded, Name, NameKind, Nationality, NationalityStatus, SexRecorded, Understanding,
};
use domain::stay::command::Command as Stay;
use domain::stay::event::CaseOpened;
use domain::{Command, Country, Note, Personal, handling};
use serde_json::{Map, Value};
use ui::forms;

use super::commands::blank;
use crate::http::ApiError;
use crate::wire::Fields;

/// What was sent: the opening without its number, and the person.
pub(super) struct Opening {
    opened: Opened,
    person: Vec<Command>,
}

struct Opened {
    origin: domain::stay::event::Origin,
    opened_on: jiff::civil::Date,
    register_reference: Option<Note>,
}

/// Reads the fields of the form `open-case`.
pub(super) fn read(object: &Map<String, Value>) -> Result<Opening, ApiError> {
    let spec = forms::find("open-case").ok_or_else(ApiError::not_found)?;
    let mut fields = Fields::from_json(spec, object);
    for field in blank(object) {
        fields.mistake(&field, "required");
    }
    let opening = opening(&mut fields);
    match opening {
        Some(opening) if fields.mistakes().is_empty() => Ok(opening),
        Some(_) | None => Err(ApiError::mistakes(fields.mistakes().to_vec())),
    }
}

fn opening(f: &mut Fields) -> Option<Opening> {
    let (origin, opened_on) = (f.code("origin"), f.date("opened-on"));
    let register_reference = f.note("register-reference");
    let (family, given, script) = (f.note("family"), f.note("given"), f.note("script"));
    let (birth, sex) = (f.partial_date("birth-date"), f.code("sex"));
    let (nationality, language) = (f.country("nationality"), f.language("language"));
    let on = opened_on?;
    let mut person = vec![
        Identity::RecordName(Name {
            kind: NameKind::Current,
            family: family.map(Personal::new),
            given: Personal::new(given?),
            script: script?,
            source: None,
            recorded_on: on,
        }),
        // Nobody has shown a document yet: the nationality is what the person says.
        Identity::RecordNationality(Nationality {
            country: nationality?,
            status: NationalityStatus::Claimed,
            evidence: None,
            recorded_on: on,
        }),
    ];
    person.extend(birth.map(|date| {
        Identity::RecordBirth(Birth {
            date: Personal::new(date),
            place: None,
            country: None,
            recorded_on: on,
        })
    }));
    person.extend(sex.map(|sex| Identity::RecordSex(SexRecorded { sex, recorded_on: on })));
    person.extend(language.map(|language| {
        let understanding = Understanding::Understands;
        Identity::RecordLanguage(LanguageRecorded { language, understanding, recorded_on: on })
    }));
    let opened = Opened { origin: origin?, opened_on: on, register_reference };
    Some(Opening { opened, person: person.into_iter().map(Command::Identity).collect() })
}

/// Records the opening. Whoever opens the case is responsible for it until it is assigned to somebody else.
pub(super) fn open(
    nostos: &Nostos,
    actor: &Actor,
    opening: Opening,
    idempotent: Option<&Idempotent>,
) -> Result<Done, Problem> {
    if let Some(done) = nostos.done_before(actor, idempotent)? {
        return Ok(done);
    }
    let today = nostos.today();
    let numbers = nostos.case_numbers(today.year(), 1)?;
    let parsed =
        (numbers.first().and_then(|n| Note::parse(n).ok()), Country::parse(&nostos.authority().state));
    let (Some(number), Ok(state)) = parsed else {
        return Err(Problem::Law("the authority has no state or no case numbers".into()));
    };
    let Opened { origin, opened_on, register_reference } = opening.opened;
    let opened = CaseOpened { number, state, origin, opened_on, register_reference };
    let assigned = Assigned {
        on: today,
        organisation: nostos.authority().organisation,
        team: actor.team,
        officer: Some(actor.id),
        reason: None,
    };
    let mut commands = vec![
        Command::Stay(Stay::OpenCase(opened)),
        Command::Handling(handling::command::Command::AssignCase(assigned)),
    ];
    commands.extend(opening.person);
    let at = nostos.now();
    let steps = commands.into_iter().map(|command| Step { actor, at, today, command }).collect();
    let prepared =
        nostos.prepare(nostos.new_case_id(), steps, idempotent).map_err(|stopped| stopped.problem)?;
    let missing = || Problem::Law("no answer to a write".into());
    nostos.write_prepared(vec![prepared]).pop().unwrap_or_else(|| Err(missing()))
}
