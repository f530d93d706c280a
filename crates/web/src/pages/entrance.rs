//! The entrance: signing in and out, and the start page of each role.

use application::Permission;
use application::access::permission::Function;
use application::commands::sign_in::{Credentials, SignInError};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::pages::sign_in::{self, DemoAccount, SignInView};
use ui::{Msg, links};

use super::{page, query_of};
use crate::http::error::{encoded, html, local, see_other, see_other_with};
use crate::http::form::{first, pairs};
use crate::http::session::{cookie, cookie_name, set_cookie};
use crate::http::{App, Officer, PageError, Posted, Prefs};
use crate::view::frame;

/// `GET /sign-in`.
pub async fn show(State(app): State<App>, prefs: Prefs) -> Response {
    let next = local(first(&query_of(&prefs.path), "next"));
    page(sign_in::page(&frame::anonymous(&prefs), &view(&app, "", None, &next)))
}

fn view(app: &App, login: &str, error: Option<Msg>, next: &str) -> SignInView {
    let demo_accounts = app
        .settings()
        .demo_accounts
        .iter()
        .map(|(login, name, role)| DemoAccount {
            login: login.clone(),
            name: name.clone(),
            role: role.clone(),
        })
        .collect();
    SignInView { login: login.to_owned(), error, next: next.to_owned(), demo_accounts }
}

/// `POST /sign-in`.
///
/// # Errors
/// Storage failed.
pub async fn sign_in(State(app): State<App>, prefs: Prefs, body: Bytes) -> Result<Response, PageError> {
    let posted = pairs(&body).unwrap_or_default();
    let credentials = Credentials {
        login: first(&posted, "login").to_owned(),
        password: first(&posted, "password").to_owned(),
        code: first(&posted, "code").to_owned(),
    };
    let login = credentials.login.clone();
    let next = local(first(&posted, "next"));
    let opened = app.run_password(move |nostos| nostos.sign_in(&credentials)).await;
    match opened {
        Ok(opened) => Ok(see_other_with(&next, &[set_cookie(&app, &opened.token)])),
        Err(SignInError::Problem(problem)) => Err(PageError::anonymous(problem, &prefs)),
        Err(error) => {
            let (status, message) = failure(&error, &prefs);
            let shell = frame::anonymous(&prefs);
            let markup = sign_in::page(&shell, &view(&app, &login, Some(message), &next));
            Ok((status, html(markup.into_string())).into_response())
        }
    }
}

fn failure(error: &SignInError, prefs: &Prefs) -> (StatusCode, Msg) {
    match error {
        SignInError::Locked { until } => {
            let at = prefs.house.local_time(*until).time();
            let text = format!("{:02}:{:02}", at.hour(), at.minute());
            let message = Msg::new("sign-in-locked-until").with("until", text.as_str().into());
            (StatusCode::TOO_MANY_REQUESTS, message)
        }
        SignInError::Wrong | SignInError::Problem(_) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Msg::new("sign-in-wrong"))
        }
    }
}

/// `POST /sign-in/demo`: one click, only in a demonstration.
///
/// # Errors
/// Not a demonstration.
pub async fn sign_in_demo(State(app): State<App>, prefs: Prefs, body: Bytes) -> Result<Response, PageError> {
    let posted = pairs(&body).unwrap_or_default();
    let login = first(&posted, "login").to_owned();
    let next = local(first(&posted, "next"));
    let offered = app.settings().demo_accounts.iter().any(|(known, _, _)| *known == login);
    if !offered {
        return Ok(StatusCode::NOT_FOUND.into_response());
    }
    match app.run(move |nostos| nostos.sign_in_demo(&login)).await {
        Ok(opened) => Ok(see_other_with(&next, &[set_cookie(&app, &opened.token)])),
        Err(SignInError::Problem(problem)) => Err(PageError::anonymous(problem, &prefs)),
        Err(SignInError::Wrong | SignInError::Locked { .. }) => Ok(StatusCode::NOT_FOUND.into_response()),
    }
}

/// `POST /sign-out`.
///
/// # Errors
/// Storage failed.
pub async fn sign_out(
    State(app): State<App>,
    headers: axum::http::HeaderMap,
    posted: Posted,
) -> Result<Response, PageError> {
    if let Some(token) = cookie(&headers, cookie_name(&app)).map(str::to_owned) {
        app.run(move |nostos| nostos.sign_out(&token))
            .await
            .map_err(|problem: application::Problem| PageError::of(problem, &posted.officer))?;
    }
    Ok(see_other_with(links::SIGN_IN, &[set_cookie(&app, "")]))
}

/// `GET /`: where the role's work begins.
pub async fn start(officer: Officer) -> Response {
    let actor = officer.actor();
    let places = [
        (Function::Worklist, links::WORKLIST),
        (Function::AccessLog, links::OVERSIGHT),
        (Function::Accounts, links::ACCOUNTS),
        (Function::LawDesk, links::LAW),
    ];
    let place = places.into_iter().find(|(function, _)| actor.may(Permission::Use(*function)));
    let place = place.map_or(links::HELP, |(_, address)| address);
    // What was done just before is still said on the page that follows.
    let done = first(&query_of(&officer.prefs.path), "done").to_owned();
    if done.is_empty() { see_other(place) } else { see_other(&format!("{place}?done={}", encoded(&done))) }
}
