//! `nostos user`: accounts, for the operator who has the machine itself.

use anyhow::anyhow;
use application::commands::account::{Change, NewAccount};
use application::commands::sign_in::secret_text;
use application::{AccountRole, Nostos, Problem};
use domain::TeamId;
use serde_json::json;
use store::{Account, Unit};

use crate::args::{AddUser, Machine, OneUser, User, UserRoles, UserTask};
use crate::ending::Ending;
use crate::place::{Installation, Place};
use crate::print;

/// Runs it.
///
/// # Errors
/// No such account, an invalid value, a login already taken, storage failed.
pub fn run(place: &Place, asked: &User) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    match &asked.task {
        UserTask::List(machine) => list(&installation.nostos, machine),
        UserTask::Add(asked) => add(&installation, asked),
        UserTask::ResetPassword(asked) => reset_password(&installation, asked),
        UserTask::ResetSecondFactor(asked) => reset_second_factor(&installation, asked),
        UserTask::Deactivate(asked) => {
            change(&installation.nostos, asked, &[Change::Deactivate], "may not sign in any more")
        }
        UserTask::Activate(asked) => {
            change(&installation.nostos, asked, &[Change::Activate, Change::Unlock], "may sign in")
        }
        UserTask::Roles(asked) => roles(&installation.nostos, asked),
    }
    .map(|()| Ending::Done)
}

fn list(nostos: &Nostos, asked: &Machine) -> anyhow::Result<()> {
    let accounts = nostos.accounts_as_operator()?;
    let units = nostos.database().units()?;
    let team = |account: &Account| {
        let unit = units.iter().find(|unit| Some(unit.unit) == account.team);
        unit.map(|unit| unit.code.clone()).unwrap_or_default()
    };
    let roles = |account: &Account| serde_json::from_str::<Vec<String>>(&account.roles).unwrap_or_default();
    if asked.json {
        let all: Vec<_> = accounts
            .iter()
            .map(|account| {
                json!({
                    "login": account.login, "name": account.name, "roles": roles(account),
                    "team": team(account), "active": account.active,
                    "second_factor": account.totp_secret.is_some(), "locked_until": account.locked_until,
                })
            })
            .collect();
        return print::json(&json!({ "accounts": all }));
    }
    let mut rows = vec![["login", "name", "roles", "team", "state"].map(str::to_owned).to_vec()];
    for account in &accounts {
        let state = match (account.active, account.locked_until) {
            (false, _) => "deactivated".to_owned(),
            (true, Some(until)) => format!("locked until {until}"),
            (true, None) => "active".to_owned(),
        };
        let roles = roles(account).join(" ");
        rows.push(vec![account.login.clone(), account.name.clone(), roles, team(account), state]);
    }
    print!("{}", print::table(&rows));
    Ok(())
}

fn add(installation: &Installation, asked: &AddUser) -> anyhow::Result<()> {
    let nostos = &installation.nostos;
    let team = asked.team.as_deref().map(|code| team_by_code(nostos, code)).transpose()?;
    let password = print::new_password(&*installation.secrets);
    let secret = print::new_totp_secret(&*installation.secrets);
    let id = nostos.create_account_for_other(NewAccount {
        name: asked.name.clone(),
        login: asked.login.clone(),
        password: password.clone(),
        totp_secret: Some(secret.clone()),
        roles: asked.roles.clone(),
        team,
        language: String::new(),
    })?;
    let login = asked.login.trim().to_lowercase();
    if asked.json {
        return print::json(&json!({
            "login": login, "id": id, "password": password, "totp_secret": secret_text(&secret),
        }));
    }
    println!("{login} is created; this is printed once:");
    println!("  password         {password}");
    println!("  one-time secret  {}", secret_text(&secret));
    println!("  for the app      {}", print::otpauth(&login, &secret));
    Ok(())
}

fn reset_password(installation: &Installation, asked: &OneUser) -> anyhow::Result<()> {
    let account = account(&installation.nostos, &asked.login)?;
    let password = print::new_password(&*installation.secrets);
    let changes = [Change::Password(password.clone()), Change::Unlock];
    apply(&installation.nostos, &account, &changes)?;
    if asked.json {
        return print::json(&json!({ "login": account.login, "password": password }));
    }
    println!("{}: new password, printed once: {password}", account.login);
    Ok(())
}

fn reset_second_factor(installation: &Installation, asked: &OneUser) -> anyhow::Result<()> {
    let account = account(&installation.nostos, &asked.login)?;
    let secret = print::new_totp_secret(&*installation.secrets);
    apply(&installation.nostos, &account, &[Change::SecondFactor(secret.clone())])?;
    if asked.json {
        return print::json(&json!({ "login": account.login, "totp_secret": secret_text(&secret) }));
    }
    println!("{}: new one-time secret, printed once: {}", account.login, secret_text(&secret));
    println!("for the app: {}", print::otpauth(&account.login, &secret));
    Ok(())
}

fn change(nostos: &Nostos, asked: &OneUser, changes: &[Change], done: &str) -> anyhow::Result<()> {
    let account = account(nostos, &asked.login)?;
    apply(nostos, &account, changes)?;
    if asked.json {
        return print::json(&json!({ "login": account.login }));
    }
    println!("{} {done}.", account.login);
    Ok(())
}

fn roles(nostos: &Nostos, asked: &UserRoles) -> anyhow::Result<()> {
    let account = account(nostos, &asked.login)?;
    apply(nostos, &account, &[Change::Roles(asked.roles.clone())])?;
    let roles: Vec<&str> = asked.roles.iter().copied().map(AccountRole::code).collect();
    println!("{}: {}", account.login, roles.join(" "));
    Ok(())
}

fn apply(nostos: &Nostos, account: &Account, changes: &[Change]) -> anyhow::Result<()> {
    for change in changes {
        nostos.change_account_as_operator(account.officer, change)?;
    }
    Ok(())
}

fn account(nostos: &Nostos, login: &str) -> anyhow::Result<Account> {
    nostos.account_as_operator(login).map_err(|problem| match problem {
        Problem::NotFound { .. } => anyhow!("there is no account {login}; see `nostos user list`"),
        other => other.into(),
    })
}

/// The team of that code.
///
/// # Errors
/// There is none; the message names those there are.
pub fn team_by_code(nostos: &Nostos, code: &str) -> anyhow::Result<TeamId> {
    let units = nostos.database().units()?;
    let ours = |unit: &&Unit| unit.organisation == Some(nostos.organisation().0);
    units.iter().filter(ours).find(|unit| unit.code == code).map(|unit| TeamId(unit.unit)).ok_or_else(|| {
        let known: Vec<&str> = units.iter().filter(ours).map(|unit| unit.code.as_str()).collect();
        anyhow!("there is no team {code}; teams are: {}", known.join(", "))
    })
}
