//! A small installation with an account of every role, and requests to it.

use std::sync::Arc;

use application::commands::account::NewAccount;
use application::nostos::Authority;
use application::ports::{SetClock, SystemSecrets};
use application::{AccountRole, Nostos};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use domain::{OrganisationId, TeamId};
use serde_json::{Value, json};
use tempfile::TempDir;
use tower::ServiceExt as _;
use uuid::Uuid;

use crate::http::{App, Settings};

/// The day of all tests.
pub const TODAY: &str = "2026-03-02";
const PASSWORD: &str = "a sentence is easier to remember";

/// An installation.
pub struct World {
    _folder: TempDir,
    router: Router,
    accounts: Vec<(String, Uuid)>,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body; null where there is none.
    pub body: Value,
}

impl Answer {
    /// A header, empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The answer if it has that status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self
    }
}

impl World {
    /// A fresh installation in the Netherlands with teams 1 and 2; one account of every role in team 1, and a case
    /// officer `stranger` in team 2.
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let instant = "2026-03-02T09:00:00Z".parse().unwrap();
        let setup = store::Setup {
            address: store::Address::in_folder(folder.path()),
            data_dir: folder.path().to_owned(),
        };
        let database = store::Database::init(&setup, instant).unwrap();
        let authority = Authority {
            organisation: OrganisationId(Uuid::from_u128(1)),
            name: "Return service".into(),
            state: "NL".into(),
        };
        authority.keep(&database).unwrap();
        let clock = Arc::new(SetClock::at(instant));
        let nostos = Nostos::new(database, authority, clock, Arc::new(SystemSecrets)).unwrap();
        let first = nostos.add_team("1", "Team 1").unwrap();
        let second = nostos.add_team("2", "Team 2").unwrap();
        let mut accounts = Vec::new();
        for role in AccountRole::ALL {
            accounts.push((role.code().to_owned(), account(&nostos, role.code(), role, first)));
        }
        let stranger = account(&nostos, "stranger", AccountRole::CaseOfficer, second);
        accounts.push(("stranger".into(), stranger));
        let settings = Settings { secure_cookies: false, demo_accounts: Vec::new() };
        let router =
            Router::new().nest("/api/v1", super::super::router()).with_state(App::new(nostos, settings));
        Self { _folder: folder, router, accounts }
    }

    /// Id of an account.
    pub fn account(&self, login: &str) -> Uuid {
        self.accounts.iter().find(|(known, _)| known == login).unwrap().1
    }

    /// Sends a request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).unwrap() };
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Signs in; the token.
    pub async fn sign_in(&self, login: &str) -> Client<'_> {
        let answer = self.send(post("/sessions", "", &json!({ "login": login, "password": PASSWORD }))).await;
        let answer = answer.expect(201);
        super::document::conforms("post", "/sessions", &answer);
        Client { world: self, token: answer.body["token"].as_str().unwrap().to_owned() }
    }
}

fn account(nostos: &Nostos, login: &str, role: AccountRole, team: TeamId) -> Uuid {
    let whole = matches!(role, AccountRole::DataProtectionOfficer | AccountRole::Administrator);
    let new = NewAccount {
        name: format!("Officer {login}"),
        login: login.to_owned(),
        password: PASSWORD.to_owned(),
        totp_secret: None,
        roles: vec![role],
        team: (!whole).then_some(team),
        language: "en".into(),
    };
    nostos.create_account_as_operator(new).unwrap()
}

/// Somebody signed in.
pub struct Client<'a> {
    world: &'a World,
    /// The token.
    pub token: String,
}

impl Client<'_> {
    /// Asks; the answer fits the document.
    pub async fn get(&self, template: &str, path: &str) -> Answer {
        let answer = self.world.send(request("GET", path, &self.token, Body::empty())).await;
        super::document::conforms("get", template, &answer);
        answer
    }

    /// Asks with a header.
    pub async fn get_with(&self, path: &str, name: &str, value: &str) -> Answer {
        let mut asked = request("GET", path, &self.token, Body::empty());
        asked
            .headers_mut()
            .insert(axum::http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        self.world.send(asked).await
    }

    /// Sends a body; the answer fits the document.
    pub async fn post(&self, template: &str, path: &str, body: &Value) -> Answer {
        let answer = self.world.send(post(path, &self.token, body)).await;
        super::document::conforms("post", template, &answer);
        answer
    }

    /// Sends a body with an idempotency key.
    pub async fn post_once(&self, template: &str, path: &str, key: &str, body: &Value) -> Answer {
        let mut asked = post(path, &self.token, body);
        asked.headers_mut().insert("idempotency-key", key.parse().unwrap());
        let answer = self.world.send(asked).await;
        super::document::conforms("post", template, &answer);
        answer
    }

    /// Opens a case; its id.
    pub async fn open_case(&self) -> String {
        let answer = self.post("/cases", "/cases", &opening()).await.expect(201);
        answer.body["case"].as_str().unwrap().to_owned()
    }

    /// Records a command and expects it to be recorded.
    #[track_caller]
    pub fn record<'b>(&'b self, case: &'b str, body: Value) -> impl Future<Output = Answer> + 'b {
        let path = format!("/cases/{case}/commands");
        async move { self.post("/cases/{id}/commands", &path, &body).await }
    }
}

/// The body that opens a case.
pub fn opening() -> Value {
    json!({
        "origin": "permit-end", "opened_on": "2026-03-01", "family": "Testperson", "given": "Amina",
        "script": "Latn", "birth_date": "1990-05", "sex": "female", "nationality": "MA", "language": "ar",
    })
}

/// A request.
pub fn request(method: &str, path: &str, token: &str, body: Body) -> Request<Body> {
    let mut builder = Request::builder().method(method).uri(format!("/api/v1{path}"));
    if !token.is_empty() {
        builder = builder.header("authorization", format!("Bearer {token}"));
    }
    builder.body(body).unwrap()
}

/// A request with a JSON body.
pub fn post(path: &str, token: &str, body: &Value) -> Request<Body> {
    let mut asked = request("POST", path, token, Body::from(body.to_string()));
    asked.headers_mut().insert("content-type", "application/json".parse().unwrap());
    asked
}
