//! The product's routes and the few bodies that tasks send, in one place: when the API changes, change this file.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::http::{Answer, Connection};

/// Answers 200 when requests can be served.
pub(crate) const HEALTH: &str = "/healthz";
/// The API's own description.
pub(crate) const OPENAPI: &str = "/api/v1/openapi.json";
/// Sign in.
pub(crate) const SESSIONS: &str = "/api/v1/sessions";
/// A list of 100 cases.
pub(crate) const CASES: &str = "/api/v1/cases?limit=100";
/// The worklist as data.
pub(crate) const WORKLIST: &str = "/api/v1/worklist";
/// The worklist as a page.
pub(crate) const WORKLIST_PAGE: &str = "/worklist";
/// The header that makes a repeated command one command.
pub(crate) const IDEMPOTENCY: &str = "idempotency-key";

/// One case as data.
pub(crate) fn case(id: &str) -> String {
    format!("/api/v1/cases/{id}")
}

/// One case as a page.
pub(crate) fn case_page(id: &str) -> String {
    format!("/cases/{id}")
}

/// Where commands on a case go.
pub(crate) fn commands(id: &str) -> String {
    format!("/api/v1/cases/{id}/commands")
}

/// A command that the law allows at any time and any number of times: a counselling session held on a day.
pub(crate) fn always_lawful(on: &str) -> Value {
    json!({"command": "hold-counselling-session", "on": on, "language": "en"})
}

/// Signs in and hands back the bearer token.
pub(crate) fn sign_in(connection: &mut Connection, account: &Account) -> Result<String> {
    let body = json!({"login": account.login, "password": account.password, "code": account.code});
    let answer = connection.post(SESSIONS, &[], &body)?.successful().context("signing in")?;
    let token = answer.json()?.get("token").and_then(Value::as_str).map(str::to_owned);
    token.context("the answer to signing in has no `token`")
}

/// Ids of the cases in an answer to `CASES`.
pub(crate) fn case_ids(answer: &Answer) -> Result<Vec<String>> {
    let body = answer.json()?;
    let items = body.get("items").and_then(Value::as_array).context("the list of cases has no `items`")?;
    Ok(items.iter().filter_map(|item| item.get("id")?.as_str()).map(str::to_owned).collect())
}

/// The version of the case in an answer about a case or a command.
pub(crate) fn version(answer: &Answer) -> Result<u64> {
    let body = answer.json()?;
    body.get("version").and_then(Value::as_u64).with_context(|| format!("no `version` in {body}"))
}

/// An account of the demonstration as `demo --json` prints it.
#[derive(Debug, Clone, serde::Deserialize)]
pub(crate) struct Account {
    /// Name to sign in with.
    pub(crate) login: String,
    /// Password.
    pub(crate) password: String,
    /// One-time code, good for the moment of printing.
    pub(crate) code: String,
    /// `case-officer`, `decision-officer`, …
    pub(crate) role: String,
}

/// What `demo --json` prints on one line once requests can be served.
#[derive(Debug, Clone, serde::Deserialize)]
pub(crate) struct Announcement {
    /// The accounts.
    pub(crate) accounts: Vec<Account>,
    /// Commands executed to build the caseload.
    #[serde(default)]
    pub(crate) commands: Option<u64>,
    /// Seconds that took.
    #[serde(default)]
    pub(crate) seconds: Option<f64>,
}

impl Announcement {
    /// An account by role.
    pub(crate) fn account(&self, role: &str) -> Result<&Account> {
        let found = self.accounts.iter().find(|account| account.role == role);
        found.with_context(|| format!("the demonstration announced no account with role {role}"))
    }
}
