//! A new case: what is known of the person and how the case came about, recorded at once.

use application::commands::batch::Step;
use application::{Nostos, Permission, Problem};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::handling::{command::Command as Handling, event::Assigned};
use domain::identity::command::Command as Identity;
use domain::identity::event::{
    Birth, LanguageRecorded, Name, NameKind, Nationality, NationalityStatus, SexRecorded, Understanding,
};
use domain::stay::{command::Command as Stay, event::CaseOpened};
use domain::{CaseId, Command, Country, Note, Personal};
use jiff::civil::Date;
use ui::forms::{self, FormState};
use ui::pages::form_page::{self, FormView};
use ui::{Area, links};

use super::form::{field_error, idempotent, uuid_key};
use super::page;
use crate::http::error::see_other;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;
use crate::wire::Fields;

const FORM: &str = "open-case";

/// `GET /cases/new`.
///
/// # Errors
/// Not permitted.
pub async fn show(officer: Officer) -> Result<Response, PageError> {
    permitted(&officer)?;
    let state = state(&officer).with("opened-on", &frame::today().to_string()).with("script", "Latn");
    Ok(render(&officer, state, StatusCode::OK))
}

fn permitted(officer: &Officer) -> Result<(), PageError> {
    if officer.actor().may(Permission::Record(FORM)) {
        return Ok(());
    }
    let permission = format!("record {FORM}");
    Err(PageError::of(Problem::Forbidden { permission }, officer))
}

fn state(officer: &Officer) -> FormState {
    FormState {
        action: links::NEW_CASE.to_owned(),
        cancel: Some(links::CASES.to_owned()),
        idempotency_key: uuid_key(),
        csrf: officer.session.csrf.clone(),
        ..FormState::default()
    }
}

fn render(officer: &Officer, state: FormState, status: StatusCode) -> Response {
    let view = FormView {
        case: None,
        form: FORM.to_owned(),
        state,
        refusal: None,
        original: None,
        replacement: None,
        checks: Vec::new(),
    };
    (status, page(form_page::page(&frame::shell(officer, Some(Area::Cases)), &view))).into_response()
}

/// `POST /cases/new`.
///
/// # Errors
/// Not permitted, storage failed.
pub async fn post(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    permitted(&officer)?;
    let Some(spec) = forms::find(FORM) else { return Err(PageError::not_found(&officer)) };
    let mut fields = Fields::from_form(spec, &posted.pairs);
    let opening = Opening::of(&mut fields);
    let Some(opening) = opening.filter(|_| fields.mistakes().is_empty()) else {
        let mut state = typed(&posted);
        state.errors = fields.mistakes().iter().map(field_error).collect();
        return Ok(render(&officer, state, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let actor = officer.actor().clone();
    let key = idempotent(&posted);
    let opened = app.run(move |nostos| open(nostos, &actor, opening, key.as_ref())).await;
    match opened {
        Ok(case) => Ok(see_other(&format!("{}?done=opened", links::case(&case.to_string())))),
        Err(Problem::Refused(refused)) => {
            let mut state = typed(&posted);
            state.form_error = Some(refused_words(&refused));
            Ok(render(&officer, state, StatusCode::CONFLICT))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

fn refused_words(refused: &domain::Refused) -> ui::Msg {
    match refused {
        domain::Refused::NotNow { reason } => ui::Msg::new(format!("refusal-{}", reason.code())),
        domain::Refused::Unlawful { findings, .. } => {
            findings.first().map_or_else(|| ui::Msg::new("refused-title"), |f| ui::Msg::new(f.message_key()))
        }
    }
}

fn typed(posted: &Posted) -> FormState {
    let mut state = state(&posted.officer);
    state.idempotency_key = posted.value(super::form::KEY).to_owned();
    for (name, value) in &posted.pairs {
        if !["csrf", super::form::VERSION, super::form::KEY].contains(&name.as_str()) {
            state = state.with(name, value);
        }
    }
    state
}

/// What the form of a new case says, parsed.
#[derive(Debug, Clone)]
pub struct Opening {
    origin: domain::stay::event::Origin,
    opened_on: Date,
    register_reference: Option<Note>,
    family: Option<Note>,
    given: Note,
    script: Note,
    birth: Option<domain::PartialDate>,
    sex: Option<domain::identity::event::Sex>,
    nationality: Country,
    language: Option<domain::Language>,
}

impl Opening {
    /// Parses the fields; none when something needed is missing (the fields hold the mistakes).
    pub fn of(f: &mut Fields) -> Option<Self> {
        let (origin, opened_on) = (f.code("origin"), f.date("opened-on"));
        let (register_reference, family) = (f.note("register-reference"), f.note("family"));
        let (given, script) = (f.note("given"), f.note("script"));
        let (birth, sex) = (f.partial_date("birth-date"), f.code("sex"));
        let (nationality, language) = (f.country("nationality"), f.language("language"));
        Some(Self {
            origin: origin?,
            opened_on: opened_on?,
            register_reference,
            family,
            given: given?,
            script: script?,
            birth,
            sex,
            nationality: nationality?,
            language,
        })
    }

    /// The commands that record it, in order.
    fn commands(self, number: Note, state: Country, assigned: Assigned) -> Vec<Command> {
        let on = self.opened_on;
        let mut commands = vec![
            Command::Stay(Stay::OpenCase(CaseOpened {
                number,
                state,
                origin: self.origin,
                opened_on: on,
                register_reference: self.register_reference,
            })),
            Command::Handling(Handling::AssignCase(assigned)),
            Command::Identity(Identity::RecordName(Name {
                kind: NameKind::Current,
                family: self.family.map(Personal::new),
                given: Personal::new(self.given),
                script: self.script,
                source: None,
                recorded_on: on,
            })),
            Command::Identity(Identity::RecordNationality(Nationality {
                country: self.nationality,
                status: NationalityStatus::Claimed,
                evidence: None,
                recorded_on: on,
            })),
        ];
        commands.extend(self.birth.map(|date| {
            let date = Personal::new(date);
            Command::Identity(Identity::RecordBirth(Birth {
                date,
                place: None,
                country: None,
                recorded_on: on,
            }))
        }));
        commands.extend(
            self.sex.map(|sex| Command::Identity(Identity::RecordSex(SexRecorded { sex, recorded_on: on }))),
        );
        commands.extend(self.language.map(|language| {
            let understanding = Understanding::Understands;
            Command::Identity(Identity::RecordLanguage(LanguageRecorded {
                language,
                understanding,
                recorded_on: on,
            }))
        }));
        commands
    }
}

/// Opens the case: number, assignment to whoever opened it, identity, in one transaction.
///
/// # Errors
/// Not permitted, refused, storage failed.
pub fn open(
    nostos: &Nostos,
    actor: &application::Actor,
    opening: Opening,
    key: Option<&application::commands::record::Idempotent>,
) -> Result<CaseId, Problem> {
    if let Some(done) = nostos.done_before(actor, key)? {
        return Ok(done.case);
    }
    let today = nostos.today();
    let number = nostos.case_numbers(today.year(), 1)?.pop().unwrap_or_default();
    let invalid = |what: &str| Problem::Invalid { field: "number".into(), what: what.into() };
    let number = Note::parse(&number).map_err(|_| invalid("no case number could be given"))?;
    let state =
        Country::parse(&nostos.authority().state).map_err(|_| invalid("the state is not a country"))?;
    let assigned = Assigned {
        on: today,
        organisation: nostos.authority().organisation,
        team: actor.team,
        officer: Some(actor.id),
        reason: None,
    };
    let at = nostos.now();
    let steps = opening
        .commands(number, state, assigned)
        .into_iter()
        .map(|command| Step { actor, at, today, command })
        .collect();
    let prepared = nostos.prepare(nostos.new_case_id(), steps, key).map_err(|stopped| stopped.problem)?;
    let done = nostos.write_prepared(vec![prepared]).pop();
    done.unwrap_or(Err(invalid("no answer to a write"))).map(|done| done.case)
}
