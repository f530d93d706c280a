//! One's own account: password and second factor. What has to be done first after signing in is done here.

use application::Problem;
use application::commands::account::{PASSWORD_MAXIMUM, PASSWORD_MINIMUM};
use application::commands::own_account::{NewPassword, NewSecondFactor, OwnAccountError};
use application::commands::sign_in::{First, Opened};
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ui::pages::own_account::{self, First as Before, OwnAccountView, SecondFactorView};
use ui::{Msg, links};

use super::{page, plain};
use crate::http::error::{see_other, see_other_with};
use crate::http::session::set_cookie;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;

/// The routes of these pages.
pub fn routes() -> Router<App> {
    Router::new()
        .route(links::OWN_ACCOUNT, get(show).post(password))
        .route(links::OWN_SECOND_FACTOR, get(offer).post(second_factor))
}

fn before(officer: &Officer) -> Option<Before> {
    officer.session.first.map(|first| match first {
        First::ChoosePassword => Before::Password,
        First::SetUpSecondFactor => Before::SecondFactor,
    })
}

/// `GET /my-account`.
async fn show(officer: Officer) -> Response {
    if before(&officer) == Some(Before::SecondFactor) {
        return see_other(links::OWN_SECOND_FACTOR);
    }
    render(&officer, None, StatusCode::OK)
}

fn render(officer: &Officer, error: Option<(&'static str, Msg)>, status: StatusCode) -> Response {
    let view = OwnAccountView { first: before(officer), minimum: PASSWORD_MINIMUM, error };
    (status, page(own_account::page(&frame::shell(officer, None), &view))).into_response()
}

/// `POST /my-account`: another password. All sessions end; whoever changed it goes on in a new one.
async fn password(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let typed = NewPassword {
        current: posted.value("current").to_owned(),
        new: posted.value("new").to_owned(),
        repeated: posted.value("repeated").to_owned(),
    };
    let actor = officer.actor().clone();
    let changed = app
        .run_password(move |nostos| Ok::<_, Problem>(nostos.change_own_password(&actor, &typed)))
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    match changed {
        Ok(opened) => Ok(go_on(&app, &officer, &opened, "password-changed")),
        Err(OwnAccountError::Problem(problem)) => Err(PageError::of(problem, &officer)),
        Err(error) => Ok(render(&officer, Some(fault(&error)), StatusCode::UNPROCESSABLE_ENTITY)),
    }
}

/// To the start page after what had to be done first; else back here.
fn go_on(app: &App, officer: &Officer, opened: &Opened, done: &str) -> Response {
    let place = if officer.session.first.is_some() { links::START } else { links::OWN_ACCOUNT };
    see_other_with(&format!("{place}?done={done}"), &[set_cookie(app, &opened.token)])
}

/// The field where a mistake stands, and what to do about it.
fn fault(error: &OwnAccountError) -> (&'static str, Msg) {
    let field = match error {
        OwnAccountError::Current | OwnAccountError::Locked | OwnAccountError::Problem(_) => "current",
        OwnAccountError::Short
        | OwnAccountError::Long
        | OwnAccountError::Plain
        | OwnAccountError::Login
        | OwnAccountError::Same => "new",
        OwnAccountError::Repeated => "repeated",
        OwnAccountError::Code => "code",
    };
    let key = format!("own-error-{}", error.code());
    match error {
        OwnAccountError::Short => (field, plain::counted(&key, PASSWORD_MINIMUM)),
        OwnAccountError::Long => (field, plain::counted(&key, PASSWORD_MAXIMUM)),
        _ => (field, Msg::new(key)),
    }
}

/// `GET /my-account/second-factor`: a fresh secret, not yet in force.
async fn offer(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    if before(&officer) == Some(Before::Password) {
        return Ok(see_other(links::OWN_ACCOUNT));
    }
    offered(&app, &officer, "", None, StatusCode::OK).await
}

async fn offered(
    app: &App,
    officer: &Officer,
    before: &str,
    error: Option<(&'static str, Msg)>,
    status: StatusCode,
) -> Result<Response, PageError> {
    let (actor, kept) = (officer.actor().clone(), before.to_owned());
    let offered = app
        .run(move |nostos| nostos.offer_second_factor(&actor, &kept))
        .await
        .map_err(|problem: Problem| PageError::of(problem, officer))?;
    let view = SecondFactorView {
        first: self::before(officer),
        hex: offered.hex,
        text: offered.text,
        address: offered.address,
        error,
    };
    let shell = frame::shell(officer, None);
    Ok((status, page(own_account::second_factor_page(&shell, &view))).into_response())
}

/// `POST /my-account/second-factor`.
async fn second_factor(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let typed = NewSecondFactor {
        current: posted.value("current").to_owned(),
        secret: posted.value("secret").to_owned(),
        code: posted.value("code").to_owned(),
    };
    let actor = officer.actor().clone();
    let changed = app
        .run_password(move |nostos| Ok::<_, Problem>(nostos.change_own_second_factor(&actor, &typed)))
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    match changed {
        Ok(opened) => Ok(go_on(&app, &officer, &opened, "second-factor-changed")),
        Err(OwnAccountError::Problem(problem)) => Err(PageError::of(problem, &officer)),
        Err(error) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            offered(&app, &officer, posted.value("secret"), Some(fault(&error)), status).await
        }
    }
}
