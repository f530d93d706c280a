//! `nostos doctor`: what an operator should know, each line with what to do.

use application::AccountRole;
use serde_json::{Value, json};
use store::HealthCheck;

use crate::args::Machine;
use crate::ending::Ending;
use crate::place::{Installation, Place};
use crate::print;

/// Runs it.
///
/// # Errors
/// The installation cannot be opened at all; the message says why.
pub fn run(place: &Place, asked: &Machine) -> anyhow::Result<Ending> {
    let installation = place.open(false)?;
    let mut checks = installation.nostos.database().doctor()?;
    checks.push(administrators(&installation)?);
    checks.push(reassessment(&installation)?);
    let healthy = checks.iter().all(|check| check.healthy);
    report(&installation, &checks, asked)?;
    Ok(if healthy { Ending::Done } else { Ending::Incomplete })
}

fn administrators(installation: &Installation) -> anyhow::Result<HealthCheck> {
    let role = AccountRole::Administrator.code();
    let accounts = installation.nostos.accounts_as_operator()?;
    let can = |roles: &str| {
        serde_json::from_str::<Vec<String>>(roles).is_ok_and(|all| all.iter().any(|r| r == role))
    };
    let count = accounts.iter().filter(|account| account.active && can(&account.roles)).count();
    let advice = match count {
        0 => "nobody can administer accounts; run `nostos user add LOGIN --name NAME --role administrator`"
            .into(),
        count => format!("{count} active administrators"),
    };
    Ok(HealthCheck { name: "accounts.administrator", healthy: count > 0, advice })
}

fn reassessment(installation: &Installation) -> anyhow::Result<HealthCheck> {
    const LOOK: u32 = 1000;
    let today = installation.nostos.today();
    let due = installation.nostos.database().due_for_reassessment(today, LOOK)?.len();
    let advice = match due {
        0 => "all cases are assessed for today".to_owned(),
        due => format!(
            "{due} cases or more wait for today's assessment; `nostos serve` or `nostos rebuild` does it"
        ),
    };
    Ok(HealthCheck { name: "cases.reassessment", healthy: due == 0, advice })
}

fn report(installation: &Installation, checks: &[HealthCheck], asked: &Machine) -> anyhow::Result<()> {
    let nostos = &installation.nostos;
    let (authority, backlog) = (nostos.authority(), nostos.database().backlog()?);
    if asked.json {
        let told: Vec<Value> = checks
            .iter()
            .map(|check| json!({ "check": check.name, "healthy": check.healthy, "advice": check.advice }))
            .collect();
        return print::json(&json!({
            "authority": authority.name, "state": authority.state, "cases": backlog.cases,
            "obligations": backlog.obligations, "entries": backlog.entries,
            "demonstration": nostos.is_demonstration()?, "checks": told,
        }));
    }
    println!("{} ({})", authority.name, authority.state);
    println!(
        "{} cases, {} open obligations, {} entries in the history\n",
        backlog.cases, backlog.obligations, backlog.entries
    );
    let rows: Vec<Vec<String>> = checks
        .iter()
        .map(|check| {
            let mark = if check.healthy { "ok" } else { "LOOK" };
            vec![mark.to_owned(), check.name.to_owned(), check.advice.clone()]
        })
        .collect();
    print!("{}", print::table(&rows));
    Ok(())
}
