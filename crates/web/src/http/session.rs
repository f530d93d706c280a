//! Who asks: an officer by the session cookie (pages) or by a bearer token (API). Obtained before a body is read.

use application::Problem;
use application::access::actor::Actor;
use application::commands::sign_in::SignedIn;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use axum::http::request::Parts;

use ui::links;

use super::error::{ApiError, PageError};
use super::prefs::Prefs;
use super::state::App;

/// Cookie of the session where TLS is used: bound to the host, never sent in the clear.
const SECURE_COOKIE: &str = "__Host-nostos";
/// Cookie of the session in a demonstration on the loopback address.
const PLAIN_COOKIE: &str = "nostos-demo";

/// An officer signed in on a page.
#[derive(Debug, Clone)]
pub struct Officer {
    /// The session.
    pub session: SignedIn,
    /// Language, theme and address of this request.
    pub prefs: Prefs,
}

impl Officer {
    /// Who acts.
    #[must_use]
    pub const fn actor(&self) -> &Actor {
        &self.session.actor
    }
}

/// An officer or a program signed in on the API.
#[derive(Debug, Clone)]
pub struct Bearer {
    /// Who acts.
    pub actor: Actor,
}

impl FromRequestParts<App> for Officer {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let mut prefs = Prefs::of(parts, app);
        let address = prefs.path.clone();
        let token = cookie(&parts.headers, cookie_name(app)).map(str::to_owned);
        let Some(token) = token else { return Err(PageError::sign_in(&address)) };
        let session =
            session_of(app, token).await.map_err(|problem: Problem| PageError::anonymous(problem, &prefs))?;
        let Some(session) = session else { return Err(PageError::sign_in(&address)) };
        prefs.prefer_language(&session.language);
        if session.first.is_some() && !open_to_all(&prefs.path) {
            return Err(PageError::OwnAccountFirst);
        }
        Ok(Self { session, prefs })
    }
}

/// Where somebody may go who has something to do on the own account first.
fn open_to_all(path: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    [links::OWN_ACCOUNT, links::OWN_SECOND_FACTOR, links::SIGN_OUT, links::HELP].contains(&path)
}

impl FromRequestParts<App> for Bearer {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let token = bearer_token(&parts.headers).ok_or_else(ApiError::not_signed_in)?.to_owned();
        let session = session_of(app, token).await.map_err(ApiError::from)?;
        session.map(|session| Self { actor: session.actor }).ok_or_else(ApiError::not_signed_in)
    }
}

/// The session behind a token: at once where it is at hand, else on the pool.
async fn session_of(app: &App, token: String) -> Result<Option<SignedIn>, Problem> {
    if let Some(session) = app.nostos().session_at_hand(&token)? {
        return Ok(Some(session));
    }
    app.run(move |nostos| nostos.session(&token)).await
}

/// Name of the session cookie in this installation.
#[must_use]
pub fn cookie_name(app: &App) -> &'static str {
    if app.settings().secure_cookies { SECURE_COOKIE } else { PLAIN_COOKIE }
}

/// The header that sets the session cookie; an empty token ends it.
#[must_use]
pub fn set_cookie(app: &App, token: &str) -> String {
    let age = if token.is_empty() { 0 } else { 12 * 60 * 60 };
    let secure = if app.settings().secure_cookies { "; Secure" } else { "" };
    format!("{}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", cookie_name(app))
}

/// The value of a cookie.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
        .filter(|value| !value.is_empty())
}

/// The token of an `Authorization: Bearer` header.
#[must_use]
pub fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}
