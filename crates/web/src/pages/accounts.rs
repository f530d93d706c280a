//! Accounts of officers, for the administrator: list, create, change, reset, lock out and let in.

use application::access::actor::AccountRole;
use application::commands::account::{Change, NewAccount};
use application::commands::sign_in::secret_text;
use application::queries::installation::Team;
use application::queries::lists::Account;
use application::{Nostos, Problem};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::TeamId;
use ui::forms::{FieldOption, FormState};
use ui::pages::accounts::{self, AccountRow, AccountState, AccountView, AccountsView};
use ui::{Area, Cx, Msg, links};
use uuid::Uuid;

use super::{page, plain};
use crate::http::error::see_other;
use crate::http::{App, Officer, PageError, Posted};
use crate::view::frame;

/// Value of the field for somebody who belongs to no single team.
const WHOLE: &str = "whole-authority";

/// Secrets shown once: what each is, and itself.
type Secrets = Vec<(Msg, String)>;

/// The routes of these pages.
pub fn routes() -> Router<App> {
    Router::new()
        .route(links::ACCOUNTS, get(list))
        .route(links::NEW_ACCOUNT, get(new).post(create))
        .route("/accounts/{id}", get(show).post(change))
}

/// What every page of accounts needs.
struct House {
    accounts: Vec<Account>,
    teams: Vec<Team>,
    now: jiff::Timestamp,
}

impl House {
    fn account(&self, id: Uuid) -> Option<&Account> {
        self.accounts.iter().find(|account| account.officer == id)
    }

    fn row(&self, cx: &Cx, account: &Account) -> AccountRow {
        let team = account.team.and_then(|id| self.teams.iter().find(|team| team.id.0 == id));
        AccountRow {
            id: account.officer.to_string(),
            login: account.login.clone(),
            name: account.name.clone(),
            roles: roles_of(account).iter().map(|role| role.code().to_owned()).collect(),
            team: team.map_or_else(|| cx.t("team-whole-authority"), |team| team.name.clone()),
            state: self.state(account),
        }
    }

    fn state(&self, account: &Account) -> AccountState {
        if !account.active {
            AccountState::Deactivated
        } else if account.locked_until.is_some_and(|until| until > self.now) {
            AccountState::Locked
        } else if account.totp_secret.is_none() {
            AccountState::Pending
        } else {
            AccountState::Active
        }
    }

    fn with_teams(&self, mut state: FormState) -> FormState {
        let whole = FieldOption { value: WHOLE.into(), label: Msg::new("team-whole-authority") };
        let named = self.teams.iter().map(|team| FieldOption {
            value: team.id.to_string(),
            label: Msg::new("team-named").with("name", team.name.as_str().into()),
        });
        state.options.insert("team".into(), named.chain(std::iter::once(whole)).collect());
        state
    }

    /// The team a form names; the outer none: there is no such team.
    fn team(&self, value: &str) -> Option<Option<TeamId>> {
        if value == WHOLE {
            return Some(None);
        }
        self.teams.iter().find(|team| team.id.to_string() == value).map(|team| Some(team.id))
    }
}

/// The roles of an account; one that this program does not know is not shown.
fn roles_of(account: &Account) -> Vec<AccountRole> {
    let codes: Vec<String> = serde_json::from_str(&account.roles).unwrap_or_default();
    codes.iter().filter_map(|code| AccountRole::from_code(code)).collect()
}

async fn house(app: &App, officer: &Officer) -> Result<House, PageError> {
    let actor = officer.actor().clone();
    app.run(move |nostos: &Nostos| {
        let mut accounts = nostos.accounts(&actor)?;
        accounts.sort_by(|a, b| (&a.name, &a.login).cmp(&(&b.name, &b.login)));
        Ok::<_, Problem>(House { accounts, teams: nostos.teams()?, now: nostos.now() })
    })
    .await
    .map_err(|problem| PageError::of(problem, officer))
}

/// `GET /accounts`.
async fn list(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let house = house(&app, &officer).await?;
    let shell = frame::shell(&officer, Some(Area::Accounts));
    let cx = shell.cx();
    let rows = house.accounts.iter().map(|account| house.row(&cx, account)).collect();
    Ok(page(accounts::page(&shell, &AccountsView { rows })))
}

/// `GET /accounts/new`.
async fn new(State(app): State<App>, officer: Officer) -> Result<Response, PageError> {
    let house = house(&app, &officer).await?;
    let state = plain::blank(&officer, links::NEW_ACCOUNT, links::ACCOUNTS);
    Ok(render(&officer, &house, None, state, Vec::new(), StatusCode::OK))
}

fn render(
    officer: &Officer,
    house: &House,
    id: Option<Uuid>,
    state: FormState,
    secrets: Secrets,
    status: StatusCode,
) -> Response {
    let shell = frame::shell(officer, Some(Area::Accounts));
    let cx = shell.cx();
    let account = id.and_then(|id| house.account(id)).map(|account| house.row(&cx, account));
    let view = AccountView { account, state: house.with_teams(state), secrets };
    (status, page(accounts::account_page(&shell, &view))).into_response()
}

/// The form of an account with what is kept.
fn kept(officer: &Officer, account: &Account) -> FormState {
    let address = links::account(&account.officer.to_string());
    let team = account.team.map_or_else(|| WHOLE.to_owned(), |team| team.to_string());
    let state =
        plain::blank(officer, address, links::ACCOUNTS).with("name", &account.name).with("team", &team);
    roles_of(account).iter().fold(state, |state, role| state.with("roles", role.code()))
}

/// What both forms say: name, roles and team, checked; the state with its errors otherwise.
struct Typed {
    name: String,
    roles: Vec<AccountRole>,
    team: Option<TeamId>,
}

fn parsed(posted: &Posted, house: &House, form: &str, state: &mut FormState) -> Option<Typed> {
    state.errors = plain::mistakes(form, posted);
    let team = house.team(posted.value("team"));
    if team.is_none() && !posted.value("team").is_empty() {
        state.errors.push(plain::error("team", Msg::new("mistake-not-a-choice")));
    }
    let roles: Vec<AccountRole> = posted.values("roles").filter_map(AccountRole::from_code).collect();
    let name = posted.value("name").trim().to_owned();
    team.filter(|_| state.errors.is_empty()).map(|team| Typed { name, roles, team })
}

/// `POST /accounts/new`: the first password and the secret of the second factor are shown once, in the answer.
async fn create(State(app): State<App>, posted: Posted) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let before = house(&app, &officer).await?;
    let mut state = plain::typed(&posted, links::NEW_ACCOUNT, links::ACCOUNTS);
    let Some(typed) = parsed(&posted, &before, "create-account", &mut state) else {
        return Ok(render(&officer, &before, None, state, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY));
    };
    let (actor, login) = (officer.actor().clone(), posted.value("login").to_owned());
    let created = app
        .run_password(move |nostos| {
            let (password, second) = (nostos.fresh_password(), nostos.fresh_second_factor());
            let new = NewAccount {
                name: typed.name,
                login,
                password: password.clone(),
                totp_secret: Some(second.clone()),
                roles: typed.roles,
                team: typed.team,
                language: String::new(),
            };
            Ok::<_, Problem>((nostos.create_account(&actor, new)?, password, second))
        })
        .await;
    match created {
        Ok((id, password, second)) => {
            let secrets = vec![first_password(password), second_factor(&second)];
            shown_once(&app, &officer, id, secrets).await
        }
        Err(Problem::Invalid { field, .. }) => {
            let login = posted.value("login").trim().to_lowercase();
            let taken = before.accounts.iter().any(|account| account.login == login);
            let key = if taken { "error-login-taken" } else { "error-login" };
            match field.as_str() {
                "login" => state.errors.push(plain::error("login", Msg::new(key))),
                _ => state.form_error = Some(Msg::new("error-not-recorded")),
            }
            Ok(render(&officer, &before, None, state, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

fn first_password(password: String) -> (Msg, String) {
    (Msg::new("account-first-password"), password)
}

fn second_factor(secret: &[u8]) -> (Msg, String) {
    (Msg::new("account-secret"), secret_text(secret))
}

/// The page of an account with secrets that are shown this once and kept nowhere.
async fn shown_once(app: &App, officer: &Officer, id: Uuid, secrets: Secrets) -> Result<Response, PageError> {
    let house = house(app, officer).await?;
    let account = house.account(id).ok_or_else(|| PageError::not_found(officer))?;
    Ok(render(officer, &house, Some(id), kept(officer, account), secrets, StatusCode::OK))
}

/// `GET /accounts/{id}`.
async fn show(
    State(app): State<App>,
    officer: Officer,
    Path(id): Path<String>,
) -> Result<Response, PageError> {
    let id: Uuid = id.parse().map_err(|_| PageError::not_found(&officer))?;
    shown_once(&app, &officer, id, Vec::new()).await
}

/// `POST /accounts/{id}`: one of the buttons, or the form.
async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted,
) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let id: Uuid = id.parse().map_err(|_| PageError::not_found(&officer))?;
    match posted.value("action") {
        "" => save(app, posted, id).await,
        "reset-password" => reset_password(app, officer, id).await,
        "reset-second-factor" => reset_second_factor(app, officer, id).await,
        "unlock" => apply(app, officer, id, Change::Unlock).await,
        "activate" => apply(app, officer, id, Change::Activate).await,
        "deactivate" => apply(app, officer, id, Change::Deactivate).await,
        _ => Err(PageError::unreadable(&officer)),
    }
}

fn saved(id: Uuid) -> Response {
    see_other(&format!("{}?done=account-saved", links::account(&id.to_string())))
}

async fn apply(app: App, officer: Officer, id: Uuid, change: Change) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    match app.run(move |nostos| nostos.change_account(&actor, id, &change)).await {
        Ok(()) => Ok(saved(id)),
        // The one thing that may be wrong: administrators do not lock themselves out.
        Err(Problem::Invalid { .. }) => {
            let house = house(&app, &officer).await?;
            let account = house.account(id).ok_or_else(|| PageError::not_found(&officer))?;
            let mut state = kept(&officer, account);
            state.form_error = Some(Msg::new("error-own-account"));
            Ok(render(&officer, &house, Some(id), state, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(problem) => Err(PageError::of(problem, &officer)),
    }
}

async fn reset_password(app: App, officer: Officer, id: Uuid) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let password = app
        .run_password(move |nostos| {
            let password = nostos.fresh_password();
            nostos.change_account(&actor, id, &Change::Password(password.clone()))?;
            Ok::<_, Problem>(password)
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    shown_once(&app, &officer, id, vec![first_password(password)]).await
}

async fn reset_second_factor(app: App, officer: Officer, id: Uuid) -> Result<Response, PageError> {
    let actor = officer.actor().clone();
    let secret = app
        .run(move |nostos| {
            let secret = nostos.fresh_second_factor();
            nostos.change_account(&actor, id, &Change::SecondFactor(secret.clone()))?;
            Ok::<_, Problem>(secret)
        })
        .await
        .map_err(|problem| PageError::of(problem, &officer))?;
    shown_once(&app, &officer, id, vec![second_factor(&secret)]).await
}

/// Name, roles and team as typed; only what differs is recorded.
async fn save(app: App, posted: Posted, id: Uuid) -> Result<Response, PageError> {
    let officer = posted.officer.clone();
    let house = house(&app, &officer).await?;
    let account = house.account(id).ok_or_else(|| PageError::not_found(&officer))?;
    let mut state = plain::typed(&posted, links::account(&id.to_string()), links::ACCOUNTS);
    let typed = parsed(&posted, &house, "change-account", &mut state);
    let own = officer.actor().id.0 == id;
    if own && typed.as_ref().is_some_and(|t| !t.roles.contains(&AccountRole::Administrator)) {
        state.errors.push(plain::error("roles", Msg::new("error-own-administrator")));
    }
    let Some(typed) = typed.filter(|_| state.errors.is_empty()) else {
        return Ok(render(&officer, &house, Some(id), state, Vec::new(), StatusCode::UNPROCESSABLE_ENTITY));
    };
    let changes = changes(account, typed);
    let actor = officer.actor().clone();
    app.run(move |nostos| changes.iter().try_for_each(|change| nostos.change_account(&actor, id, change)))
        .await
        .map_err(|problem: Problem| PageError::of(problem, &officer))?;
    Ok(saved(id))
}

/// Roles come last: changing them ends the officer's sessions.
fn changes(account: &Account, typed: Typed) -> Vec<Change> {
    let mut changes = Vec::new();
    if typed.name != account.name {
        changes.push(Change::Name(typed.name));
    }
    if typed.team.map(|team| team.0) != account.team {
        changes.push(Change::Team(typed.team));
    }
    if typed.roles != roles_of(account) {
        changes.push(Change::Roles(typed.roles));
    }
    changes
}
