//! A new case: what is known of the person and how the case came about, recorded at once.

use application::{Permission, Problem};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::forms::{self, FormState};
use ui::pages::form_page::{self, FormView};
use ui::{Area, links};

use super::form::{field_error, idempotent, uuid_key};
use super::page;
use crate::http::error::see_other;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;
use crate::wire::{self, Fields};

const FORM: &str = "open-case";

/// `GET /cases/new`.
///
/// # Errors
/// Not permitted.
pub async fn show(officer: Officer) -> Result<Response, PageError> {
    permitted(&officer)?;
    let state =
        state(&officer).with("opened-on", &officer.prefs.house.today().to_string()).with("script", "Latn");
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
    let Some(opening) = wire::opening(&mut fields) else {
        let mut state = typed(&posted);
        state.errors = fields.mistakes().iter().map(field_error).collect();
        return Ok(render(&officer, state, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let actor = officer.actor().clone();
    let key = idempotent(&posted);
    let opened = app.run(move |nostos| nostos.open_case(&actor, opening, key.as_ref())).await;
    match opened {
        Ok(done) => Ok(see_other(&format!("{}?done=opened", links::case(&done.case.to_string())))),
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
