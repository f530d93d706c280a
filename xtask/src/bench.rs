//! `cargo xtask bench`: the product beside a bare axum and SQLite server on the same machine in the same run.
//! Processor time per request comes from `/proc`, so a busy neighbour changes little; every figure is the median of
//! several passes. Prints a table in Markdown.

mod measure;
mod table;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::http::Connection;
use crate::options::Options;
use crate::server::{self, Server, Start};
use crate::{api, shell};
use measure::{Ask, processor_milliseconds, reads_per_second};
use table::{Row, print};

/// A day on which the demonstration's cases are open.
const ON: &str = "2026-01-15";

/// Builds, fills, measures, prints.
pub(crate) fn run(options: &Options) -> Result<()> {
    let cases = options.number("cases", 100_000)?;
    let binary = server::build(true)?;
    let floor = build_floor()?;
    let folder = server::scratch("bench")?;
    let kept = options.text("data").map(PathBuf::from);
    let data = kept.unwrap_or_else(|| folder.join("data"));

    let mut rows = vec![initialisation(&binary, &folder)?];
    let (token, bulk) = fill(&binary, &data, cases)?;
    rows.push(bulk);

    let floor_start = Start {
        binary: &floor,
        arguments: vec![folder.join("floor.db").display().to_string(), cases.to_string()],
        health: api::HEALTH,
        patience: Duration::from_secs(300),
    };
    // Once to fill its table, once more to be timed like ours: on a database that exists.
    drop(floor_start.start()?);
    let floor = floor_start.start()?;
    let ours = Start::serve(&binary, &data).start()?;
    rows.push(
        Row::new("first answer on an existing database", "s", ours.to_first_answer.as_secs_f64())
            .floor(floor.to_first_answer.as_secs_f64())
            .at_most(1.0),
    );
    rows.extend(requests(&ours, &floor, &token)?);
    rows.push(throughput(&ours, &floor, &token)?);
    rows.push(
        Row::new("resident memory after all this", "MB", ours.resident_megabytes()?)
            .floor(floor.resident_megabytes()?)
            .at_most(150.0),
    );
    print(cases, &rows);
    ensure!(rows.iter().all(Row::reached), "targets were missed: see the table");
    Ok(())
}

fn build_floor() -> Result<PathBuf> {
    shell::run(shell::command("cargo").args([
        "build",
        "--release",
        "--package",
        "xtask",
        "--example",
        "floor",
    ]))?;
    Ok(shell::target().join("release/examples/floor"))
}

fn initialisation(binary: &Path, folder: &Path) -> Result<Row> {
    let mut seconds = Vec::new();
    for pass in 0..3 {
        let begun = Instant::now();
        let data = folder.join(format!("init-{pass}"));
        let names = ["--authority", "Bench", "--state", "NL"];
        shell::output(shell::command(binary).args(["init", "--data"]).arg(data).args(names))?;
        seconds.push(begun.elapsed().as_secs_f64());
    }
    Ok(Row::new("init", "s", measure::median(seconds)).at_most(2.0))
}

/// Lets the demonstration fill the data folder (or go on where it was) and signs in.
fn fill(binary: &Path, data: &Path, cases: u64) -> Result<(String, Row)> {
    let server = Start::demo(binary, data, cases, 1).start()?;
    let announcement = server.announcement()?;
    let account = announcement.account("case-officer")?;
    let token = format!("Bearer {}", api::sign_in(&mut server.connect()?, account)?);
    let rate = announcement.commands.zip(announcement.seconds).map(|(commands, seconds)| {
        #[expect(clippy::cast_precision_loss, reason = "a rate needs no 52 bits")]
        let commands = commands as f64;
        commands / seconds.max(0.001)
    });
    Ok((token, Row::maybe("bulk commands (demo)", "/s", rate).at_least(10_000.0)))
}

/// Processor time of every kind of request that has a target.
fn requests(ours: &Server, floor: &Server, token: &str) -> Result<Vec<Row>> {
    let mut connection = ours.connect()?.with("authorization", token);
    let listed = connection.get(api::CASES)?.successful()?;
    let ids = api::case_ids(&listed)?;
    ensure!(ids.len() == 100, "the list holds {} cases, not 100", ids.len());
    let open = open_cases(&mut connection, &ids)?;
    let of_ours = |ask: Ask<'_>| processor_milliseconds(ours, &mut signed_in(ours, token)?, ask);
    let of_floor = |ask: Ask<'_>| processor_milliseconds(floor, &mut floor.connect()?, ask);
    let pick = |from: &[String], n: usize| from.get(n % from.len().max(1)).cloned().unwrap_or_default();

    let floor_row = of_floor(&|c, n| c.get(&format!("/row/{}", n % 1000)))?;
    let floor_page = of_floor(&|c, _| c.get("/page"))?;
    let floor_list = of_floor(&|c, _| c.get("/rows"))?;
    let floor_write = of_floor(&|c, n| c.post("/row", &[], &serde_json::json!({"n": n})))?;
    let record = |c: &mut Connection, n: usize| {
        let key = format!("bench-{}-{n}", std::process::id());
        c.post(&api::commands(&pick(&open, n)), &[(api::IDEMPOTENCY, &key)], &api::always_lawful(ON))
    };
    let row = |name: &str, value: f64, floor: f64, most: f64| {
        Row::new(name, "ms CPU", value).floor(floor).at_most(most)
    };
    Ok(vec![
        row("API list of 100 cases", of_ours(&|c, _| c.get(api::CASES))?, floor_list, 1.5),
        row(
            "API one case, reading recorded",
            of_ours(&|c, n| c.get(&api::case(&pick(&ids, n))))?,
            floor_row,
            0.5,
        ),
        row("API record a step, durable", of_ours(&record)?, floor_write, 1.5),
        row("API worklist", of_ours(&|c, _| c.get(api::WORKLIST))?, floor_list, 1.5),
        row("worklist page", of_ours(&|c, _| c.get(api::WORKLIST_PAGE))?, floor_page, 3.0),
        row("case page", of_ours(&|c, n| c.get(&api::case_page(&pick(&ids, n))))?, floor_page, 3.0),
    ])
}

/// A connection that the API knows by its token and the pages by the same token in the cookie of the session.
fn signed_in(server: &Server, token: &str) -> Result<Connection> {
    let plain = token.trim_start_matches("Bearer ");
    let cookie = format!("nostos-demo={plain}; __Host-nostos={plain}");
    Ok(server.connect()?.with("authorization", token).with("cookie", &cookie))
}

/// Cases that still take commands.
fn open_cases(connection: &mut Connection, ids: &[String]) -> Result<Vec<String>> {
    let mut open = Vec::new();
    for id in ids {
        let key = format!("bench-open-{}-{id}", std::process::id());
        let headers = [(api::IDEMPOTENCY, key.as_str())];
        let answer = connection.post(&api::commands(id), &headers, &api::always_lawful(ON))?;
        if (200..300).contains(&answer.status) {
            open.push(id.clone());
        }
    }
    ensure!(!open.is_empty(), "none of the listed cases takes a command");
    Ok(open)
}

/// Reads a second with 16 connections, the load on the same cores.
fn throughput(ours: &Server, floor: &Server, token: &str) -> Result<Row> {
    let listed = ours.connect()?.with("authorization", token).get(api::CASES)?;
    let id = api::case_ids(&listed)?.into_iter().next().context("no case")?;
    let value = reads_per_second(ours, &api::case(&id), Some(token))?;
    let row = Row::maybe("reads of one case, 16 connections", "/s", value).at_least(5_000.0);
    Ok(match reads_per_second(floor, "/row/1", None)? {
        Some(floor) => row.floor(floor),
        None => row,
    })
}
