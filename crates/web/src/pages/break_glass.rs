//! Emergency access: a case outside the office's scope, with a reason, for three hours, told to the data-protection
//! officer.

use application::Problem;
use application::access::matrix;
use application::access::permission::Function;
use application::commands::break_glass::{LASTS, REASON_MINIMUM};
use application::queries::emergency::Door;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::CaseId;
use ui::components::withheld::Withheld;
use ui::forms::{self, FieldKind, FormState};
use ui::pages::break_glass::{self, BreakGlassView, EntryView};
use ui::{Area, Msg, links};

use super::case::case_id;
use super::{page, plain, query_of};
use crate::http::error::see_other;
use crate::http::form::first;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;

const FORM: &str = "emergency-access";
/// Most characters of a reason; the application's limit less the code of the purpose before it.
const REASON_MAXIMUM: usize = 1900;

/// The routes of this page.
pub fn routes() -> Router<App> {
    Router::new()
        .route(links::EMERGENCY, get(entry))
        .route("/cases/{id}/emergency-access", get(show).post(open))
}

/// `GET /emergency-access?number=`: people know the number on a letter, not ids.
async fn entry(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let number = first(&query_of(&officer.prefs.path), "number").trim().to_owned();
    let asked = (!number.is_empty()).then(|| Door::Number(number.clone()));
    let unknown = match asked {
        None => {
            permitted(&officer)?;
            false
        }
        Some(door) => match door_of(&app, &officer, door).await {
            Ok((case, _)) => return Ok(see_other(&links::break_glass(&case.to_string()))),
            Err(Problem::NotFound { .. }) => true,
            Err(problem) => return Err(PageError::of(problem, &officer)),
        },
    };
    let view = EntryView { number, error: unknown.then(|| Msg::new("error-no-such-case")) };
    let status = if unknown { StatusCode::NOT_FOUND } else { StatusCode::OK };
    let shell = frame::shell(&officer, Some(Area::Cases));
    Ok((status, page(break_glass::entry_page(&shell, &view))).into_response())
}

fn permitted(officer: &Officer) -> Result<(), PageError> {
    if officer.actor().may(application::Permission::Use(Function::BreakGlass)) {
        return Ok(());
    }
    let permission = format!("use {}", Function::BreakGlass.code());
    Err(PageError::of(Problem::Forbidden { permission }, officer))
}

async fn door_of(app: &App, officer: &Officer, door: Door) -> Result<(CaseId, String), Problem> {
    let actor = officer.actor().clone();
    app.run(move |nostos| nostos.emergency_door(&actor, &door)).await
}

/// `GET /cases/{id}/emergency-access`.
async fn show(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let case = case_id(&id, &officer)?;
    let door = door_of(&app, &officer, Door::Id(case)).await;
    let (case, number) = door.map_err(|problem| PageError::of(problem, &officer))?;
    let state = plain::blank(&officer, links::break_glass(&case.to_string()), links::WORKLIST);
    Ok(render(&officer, case, number, state, StatusCode::OK))
}

fn render(officer: &Officer, case: CaseId, number: String, state: FormState, status: StatusCode) -> Response {
    let readers = matrix::users(Function::BreakGlass).iter().map(|role| role.code().to_owned()).collect();
    let view = BreakGlassView {
        case: case.to_string(),
        number,
        withheld: vec![Withheld {
            category: "case".into(),
            entries: 0,
            readers,
            citation: None,
            break_glass: None,
        }],
        minutes: u32::try_from(LASTS.as_mins()).unwrap_or(0),
        state,
    };
    let shell = frame::shell(officer, Some(Area::Cases));
    (status, page(break_glass::page(&shell, &view))).into_response()
}

/// `POST /cases/{id}/emergency-access`.
async fn open(State(app): State<App>, Path(id): Path<String>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let case = case_id(&id, &officer)?;
    let door = door_of(&app, &officer, Door::Id(case)).await;
    let (case, number) = door.map_err(|problem| PageError::of(problem, &officer))?;
    let mut errors = plain::mistakes(FORM, &posted);
    let reason = posted.value("reason").trim();
    let length = reason.chars().count();
    if length > 0 && length < REASON_MINIMUM {
        errors.push(plain::error("reason", plain::counted("error-reason-short", REASON_MINIMUM)));
    } else if length > REASON_MAXIMUM {
        errors.push(plain::error("reason", plain::counted("error-reason-long", REASON_MAXIMUM)));
    }
    if !errors.is_empty() {
        let mut state = plain::typed(&posted, links::break_glass(&case.to_string()), links::WORKLIST);
        state.errors = errors;
        return Ok(render(&officer, case, number, state, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let told = format!("{}: {reason}", posted.value("purpose"));
    let actor = officer.actor().clone();
    let (case, _) = app
        .run(move |nostos| nostos.break_glass(&actor, &number, &told))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(see_other(&format!("{}?done=access-granted", links::case(&case.to_string()))))
}

/// Purpose and reason of a grant as `open` wrote them; a grant of another origin has a reason only.
pub(super) fn purpose_and_reason(told: &str) -> (Option<&str>, &str) {
    let field = forms::find(FORM).and_then(|spec| spec.fields.iter().find(|field| field.name == "purpose"));
    match (told.split_once(": "), field.map(|field| field.kind)) {
        (Some((code, reason)), Some(FieldKind::Select(choices))) if choices.codes.contains(&code) => {
            (Some(code), reason)
        }
        _ => (None, told),
    }
}
