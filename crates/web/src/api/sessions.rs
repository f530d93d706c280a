//! Signing in and out, and who one is.

use application::access::permission::Function;
use application::commands::sign_in::{Credentials, IDLE, LONGEST, Opened, SignInError};
use application::{Actor, Permission};
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::routing::{delete, get, post};
use domain::{COMMAND_KINDS, Category};
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::reply::Reply;
use super::request::{Posted, Query};
use super::route::Route;
use crate::http::session::bearer_token;
use crate::http::{ApiError, App, Bearer};
use crate::wire::Mistake;

pub(super) const ROUTES: &[Route] = &[
    Route::post("/sessions", "signIn", "Sign in; the answer has the token for all other operations", || {
        post(sign_in)
    })
    .taking("SignIn")
    .answering("Session")
    .creating()
    .public(),
    Route::delete("/sessions/current", "signOut", "End this session", || delete(sign_out)),
    Route::get("/me", "me", "Who I am and what I may do", || get(me)).answering("Me"),
];

/// Most characters of a name, password or code.
pub(super) const MOST: usize = 200;

#[derive(Serialize)]
struct SessionBody<'a> {
    token: &'a str,
    token_type: &'static str,
    /// Seconds until the session ends whatever happens.
    expires_in: i64,
    /// Seconds without a request after which it ends.
    idle_expires_in: i64,
    officer: OfficerBody<'a>,
}

#[derive(Serialize)]
struct OfficerBody<'a> {
    id: Uuid,
    name: &'a str,
    organisation: Uuid,
    team: Option<Uuid>,
    roles: Vec<&'static str>,
}

#[derive(Serialize)]
struct MeBody<'a> {
    officer: OfficerBody<'a>,
    /// Commands that may be recorded, where the law and the case leave room.
    may_record: Vec<&'static str>,
    /// Categories of data that may be seen.
    may_see: Vec<&'static str>,
    /// Functions that may be used.
    may_use: Vec<&'static str>,
}

fn officer(actor: &Actor) -> OfficerBody<'_> {
    OfficerBody {
        id: actor.id.0,
        name: &actor.name,
        organisation: actor.organisation.0,
        team: actor.team.map(|team| team.0),
        roles: actor.roles.iter().map(|role| role.code()).collect(),
    }
}

async fn sign_in(State(app): State<App>, request: Request) -> Result<Reply, ApiError> {
    let credentials = credentials(Posted::read(request).await?.object)?;
    let opened = app.run_password(move |nostos| nostos.sign_in(&credentials)).await.map_err(not_signed_in)?;
    let Opened { token, actor } = &opened;
    let body = SessionBody {
        token,
        token_type: "Bearer",
        expires_in: LONGEST.as_secs(),
        idle_expires_in: IDLE.as_secs(),
        officer: officer(actor),
    };
    Reply::created(&body, "/api/v1/sessions/current".into())
}

fn not_signed_in(error: SignInError) -> ApiError {
    match error {
        SignInError::Problem(problem) => problem.into(),
        SignInError::Wrong | SignInError::Locked { .. } => ApiError::sign_in_failed(error.to_string()),
    }
}

fn credentials(mut object: Map<String, Value>) -> Result<Credentials, ApiError> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    let mut take = |field: &'static str, required: bool| match object.remove(field) {
        Some(Value::String(text)) if text.chars().count() <= MOST => text,
        None | Some(Value::Null) if !required => String::new(),
        given => {
            let code = match given {
                None => "required",
                Some(Value::String(_)) => "too-long",
                Some(_) => "wrong-type",
            };
            mistakes.push(Mistake { field: field.into(), code });
            String::new()
        }
    };
    let (login, password, code) = (take("login", true), take("password", true), take("code", false));
    mistakes.extend(object.into_iter().map(|(field, _)| Mistake { field, code: "unknown-field" }));
    if mistakes.is_empty() {
        Ok(Credentials { login, password, code })
    } else {
        Err(ApiError::mistakes(mistakes))
    }
}

async fn sign_out(State(app): State<App>, _: Bearer, headers: HeaderMap) -> Result<Reply, ApiError> {
    let token = bearer_token(&headers).ok_or_else(ApiError::not_signed_in)?.to_owned();
    app.run(move |nostos| nostos.sign_out(&token)).await.map_err(ApiError::from)?;
    Ok(Reply::empty())
}

async fn me(bearer: Bearer, request: Request) -> Result<Reply, ApiError> {
    Query::read(&[], request.uri())?;
    let actor = &bearer.actor;
    let may = |permission| actor.may(permission);
    Reply::ok(&MeBody {
        officer: officer(actor),
        may_record: COMMAND_KINDS.iter().copied().filter(|kind| may(Permission::Record(kind))).collect(),
        may_see: Category::ALL
            .iter()
            .filter(|category| may(Permission::See(**category)))
            .map(|category| category.code())
            .collect(),
        may_use: Function::ALL
            .into_iter()
            .filter(|function| may(Permission::Use(*function)))
            .map(Function::code)
            .collect(),
    })
}
