//! `nostos demo`: lays out an authority with a caseload of invented persons, goes on where it was, and serves it.

use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, anyhow, bail};
use application::Secrets as _;
use application::commands::sign_in::{code_at, secret_text};
use application::nostos::Authority;
use application::ports::SeededSecrets;
use demo::prng::Prng;
use demo::{Carrying, Layout, crew, letterhead};
use domain::OrganisationId;
use serde_json::{Value, json};

use super::serve;
use crate::args::Demo;
use crate::ending::Ending;
use crate::place::{Installation, Place};
use crate::print;
use crate::progress::Progress;

const AUTHORITY: &str = "Terugkeerdienst (demonstration)";
const STATE: &str = "NL";

/// Runs it.
///
/// # Errors
/// The folder holds a real installation, the address is taken, storage failed.
pub fn run(place: &Place, asked: &Demo) -> anyhow::Result<Ending> {
    // Whoever listens there already is found before the work, not after it.
    drop(serve::bind(&asked.listen)?);
    let installation = open(place, asked)?;
    let layout = lay_out(&installation, asked.json)?;
    let listener = serve::bind(&asked.listen)?;
    announce(&installation, &layout, &serve::address_of(&listener)?, asked.json)?;
    serve::serve(installation, listener)?;
    Ok(Ending::Done)
}

/// The demonstration in this place; founded where there is none.
///
/// # Errors
/// The folder holds a real installation, storage failed.
pub fn open(place: &Place, asked: &Demo) -> anyhow::Result<Installation> {
    let cases = if asked.full { None } else { Some(asked.cases) };
    if !place.is_set_up()? {
        let database = place.create()?;
        let organisation = SeededSecrets::new(Prng::of(asked.seed, 1 << 40).next()).id();
        let authority = Authority {
            organisation: OrganisationId(organisation),
            name: AUTHORITY.into(),
            state: STATE.into(),
        };
        let installation = Installation::over(database, authority.clone())?;
        authority.keep(installation.nostos.database())?;
        Layout::new(asked.seed, cases, installation.nostos.today()).keep(&installation.nostos)?;
        return Ok(installation);
    }
    let installation = place.open(false)?;
    match Layout::of(&installation.nostos)? {
        Some(kept) if (kept.seed, kept.cases) != (asked.seed, cases) && !asked.json => {
            let cases = kept.cases.map_or_else(|| "the full caseload".to_owned(), |n| format!("{n} cases"));
            let folder = place.data().display();
            println!(
                "{folder} holds {cases} of seed {}; for others choose another folder with --data.",
                kept.seed
            );
        }
        Some(_) => {}
        None if installation.nostos.authority().name == AUTHORITY => {
            // Interrupted between founding and noting it.
            Layout::new(asked.seed, cases, installation.nostos.today()).keep(&installation.nostos)?;
        }
        None => bail!(
            "{} holds a real installation, not a demonstration; choose another folder with --data",
            place.data().display()
        ),
    }
    Ok(installation)
}

/// Writes what is missing of the caseload.
///
/// # Errors
/// Storage failed, a story was refused.
pub fn lay_out(installation: &Installation, json: bool) -> anyhow::Result<Layout> {
    let nostos = &installation.nostos;
    let mut layout = Layout::of(nostos)?.ok_or_else(|| anyhow!("this is no demonstration"))?;
    if layout.complete {
        return Ok(layout);
    }
    let begun = Instant::now();
    crew::found(nostos, &installation.clock, layout.seed)?;
    letterhead::keep(nostos)?;
    let staff = crew::staff(nostos, layout.seed)??;
    let plan = demo::plan(layout.seed, layout.size(), layout.year, layout.today, staff)?;
    let mut bar = Progress::new("Laying out the caseload", "cases", plan.cases().into(), json);
    let actors = crew::actors(nostos)?;
    let carrying = Carrying {
        nostos,
        clock: Arc::clone(&installation.clock),
        seed: layout.seed,
        actors: &actors,
        written: layout.written,
        threads: std::thread::available_parallelism().map_or(2, usize::from),
    };
    let before = layout.clone();
    // Invented cases that nobody has seen yet: a power cut may cost the last of them, and the next run writes them
    // again. Before anything is served, all of it is durable.
    let told = nostos.database().relaxed(|| {
        demo::run(&carrying, plan, &mut |done| {
            layout.written = done.cases;
            layout.commands = before.commands + done.commands;
            bar.at(done.cases.into());
            layout.keep(nostos)
        })
        .map_err(anyhow::Error::from)
    });
    bar.end();
    told.context("the demonstration stopped; run the command again to go on")?;
    // The keys and lists hold for today already; what was written on an earlier day is derived anew here.
    nostos.reassess_due()?;
    nostos.database().checkpoint(installation.clock.now())?;
    layout.milliseconds += u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    layout.complete = true;
    layout.keep(nostos)?;
    Ok(layout)
}

fn announce(installation: &Installation, layout: &Layout, address: &str, json: bool) -> anyhow::Result<()> {
    let members = crew::members(layout.seed);
    let code = |secret: &[u8]| code_at(secret, installation.clock.now()).unwrap_or_default();
    if json {
        let accounts: Vec<Value> = members
            .iter()
            .map(|member| {
                json!({
                    "login": member.login, "password": member.password, "code": code(&member.totp_secret),
                    "totp_secret": secret_text(&member.totp_secret), "role": member.role.code(),
                    "name": member.name,
                })
            })
            .collect();
        return print::json(&json!({
            "listen": address, "accounts": accounts, "commands": layout.commands,
            "seconds": layout.milliseconds as f64 / 1000.0, "cases": layout.written,
        }));
    }
    let mut rows = vec![["login", "password", "code now", "role", "name"].map(str::to_owned).to_vec()];
    let mut shown: Vec<&str> = Vec::new();
    for member in &members {
        let role = member.role.code();
        if shown.iter().filter(|known| **known == role).count() < 2 {
            shown.push(role);
            rows.push(vec![
                member.login.clone(),
                member.password.clone(),
                code(&member.totp_secret),
                role.to_owned(),
                member.name.to_owned(),
            ]);
        }
    }
    println!("{}", print::table(&rows));
    println!("{} cases of invented persons, {} entries.", layout.written, layout.commands);
    println!("Open {address} and choose an account by one click, or sign in with a password and a code.");
    println!("Codes change every 30 seconds; --json prints the secrets and all accounts. Ctrl-C stops.");
    Ok(())
}
