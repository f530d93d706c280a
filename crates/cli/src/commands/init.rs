//! `nostos init`: database, keys, authority, teams, the first administrator. What exists already stays.

use anyhow::bail;
use application::commands::account::NewAccount;
use application::commands::sign_in::secret_text;
use application::nostos::Authority;
use application::ports::SystemSecrets;
use application::{AccountRole, Nostos, Problem, Secrets};
use domain::OrganisationId;
use serde_json::json;
use store::Database;

use crate::args::{Init, TeamAsked};
use crate::ending::Ending;
use crate::place::{Installation, Place};
use crate::print;

/// Name of an authority that was not named yet.
const UNNAMED: &str = "Return authority";
/// The state taken where none is named.
const STATE: &str = "NL";

/// Runs it.
///
/// # Errors
/// Another authority is served already, the law of the state is not known, storage failed.
pub fn run(place: &Place, asked: &Init) -> anyhow::Result<Ending> {
    // Before anything is made: an authority whose law is not known cannot be served.
    Authority::check_law(asked.state.as_deref().unwrap_or(STATE))?;
    let database = place.create()?;
    let authority = match Authority::of(&database) {
        Ok(kept) => fitting(place, asked, kept, &database)?,
        Err(Problem::NotFound { .. }) => Authority {
            organisation: OrganisationId(SystemSecrets.id()),
            name: asked.authority.clone().unwrap_or_else(|| UNNAMED.to_owned()),
            state: asked.state.clone().unwrap_or_else(|| STATE.to_owned()),
        },
        Err(problem) => return Err(problem.into()),
    };
    let installation = Installation::over(database, authority.clone())?;
    authority.keep(installation.nostos.database())?;
    installation.nostos.keep_known_bodies()?;
    add_teams(&installation.nostos, &asked.teams)?;
    let first = first_administrator(&installation, &asked.administrator)?;
    installation.nostos.database().checkpoint(installation.clock.now())?;
    report(place, asked, &authority, first.as_ref())?;
    Ok(Ending::Done)
}

/// The authority kept already, if it is the one asked for; one that was not named yet is named now.
fn fitting(place: &Place, asked: &Init, kept: Authority, database: &Database) -> anyhow::Result<Authority> {
    let same_state = asked.state.as_ref().is_none_or(|state| *state == kept.state);
    match &asked.authority {
        None if same_state => Ok(kept),
        Some(name) if same_state && *name == kept.name => Ok(kept),
        Some(name) if same_state && kept.name == UNNAMED => Ok(kept.renamed(database, name)?),
        _ => bail!(
            "{} serves {} ({}) already, for good; choose another folder with --data",
            place.data().display(),
            kept.name,
            kept.state
        ),
    }
}

fn add_teams(nostos: &Nostos, asked: &[TeamAsked]) -> anyhow::Result<()> {
    let units = nostos.database().units()?;
    let ours = |unit: &&store::Unit| unit.organisation == Some(nostos.organisation().0);
    let known: Vec<&str> = units.iter().filter(ours).map(|unit| unit.code.as_str()).collect();
    for team in asked.iter().filter(|team| !known.contains(&team.code.as_str())) {
        nostos.add_team(&team.code, &team.name)?;
    }
    Ok(())
}

/// How somebody signs in the first time; printed once.
struct First {
    login: String,
    password: String,
    totp_secret: Vec<u8>,
}

fn first_administrator(installation: &Installation, login: &str) -> anyhow::Result<Option<First>> {
    if !installation.nostos.accounts_as_operator()?.is_empty() {
        return Ok(None);
    }
    let first = First {
        login: login.trim().to_lowercase(),
        password: print::new_password(&*installation.secrets),
        totp_secret: print::new_totp_secret(&*installation.secrets),
    };
    installation.nostos.create_account_for_other(NewAccount {
        name: "Administrator".into(),
        login: first.login.clone(),
        password: first.password.clone(),
        totp_secret: Some(first.totp_secret.clone()),
        roles: vec![AccountRole::Administrator],
        team: None,
        language: String::new(),
    })?;
    Ok(Some(first))
}

fn report(place: &Place, asked: &Init, authority: &Authority, first: Option<&First>) -> anyhow::Result<()> {
    if asked.json {
        let administrator = first.map(|first| {
            json!({
                "login": first.login, "password": first.password,
                "totp_secret": secret_text(&first.totp_secret),
            })
        });
        return print::json(&json!({
            "authority": authority.name, "state": authority.state, "organisation": authority.organisation,
            "data": place.data(), "administrator": administrator,
        }));
    }
    let data = place.data().display();
    println!("{} ({}) is set up in {data}.", authority.name, authority.state);
    if asked.state.is_none() {
        println!(
            "The law of {} applies, because no --state was named; one folder serves one state for good.",
            authority.state
        );
    }
    if authority.name == UNNAMED {
        println!("The authority has no name yet; give it: nostos init --data {data} --authority NAME");
    }
    match first {
        Some(first) => {
            println!("\nThe first administrator; this is printed once:");
            println!("  login            {}", first.login);
            println!("  password         {}", first.password);
            println!("  one-time secret  {}", secret_text(&first.totp_secret));
            println!("  for the app      {}", print::otpauth(&first.login, &first.totp_secret));
        }
        None => println!("Accounts exist already; nothing was changed on them."),
    }
    println!(
        "\nKeep master.key and history.key in a place of their own: without master.key nothing can be read."
    );
    println!(
        "Next: nostos serve --data {data}; then sign in and complete the contacts on letters under Installation."
    );
    Ok(())
}
