//! `cargo xtask fuzz-api`: requests generated from the OpenAPI document, against a demonstration server. Every answer
//! must be one that the document promises, and none may be a server error.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::options::Options;
use crate::server::{self, Start};
use crate::{api, setup, shell};

/// Cases in the caseload that is fuzzed.
const CASES: u64 = 60;
/// Seconds that the generator gets beyond its time to make failures small and report them.
const EXTRA: u64 = 90;

/// Starts a server and lets the generator loose on it.
pub(crate) fn run(options: &Options) -> Result<()> {
    let seconds = options.number("seconds", 120)?;
    let seed = options.number("seed", 1)?;
    let binary = server::build(false)?;
    let data = server::scratch("fuzz-api")?;
    let server = Start::demo(&binary, &data, CASES, seed).start()?;
    let announcement = server.announcement()?;
    let mut connection = server.connect()?;
    let token = api::sign_in(&mut connection, announcement.account("decision-officer")?)?;
    let operations = operations(&mut connection)?;
    println!("fuzz-api: {operations} operations, {seconds} s, seed {seed}");

    let program = setup::schemathesis();
    let mut generator = shell::command(&program);
    generator
        .arg("run")
        .arg(format!("http://{}{}", server.address, api::OPENAPI))
        .args(["--header", &format!("Authorization: Bearer {token}")])
        .args(["--seed", &seed.to_string(), "--workers", "2", "--max-time", &seconds.to_string()])
        .args(["--phases", "examples,coverage,fuzzing"])
        // Signing out ends the session with which everything else is asked; wrong passwords lock the account.
        .args(["--exclude-path-regex", "^/sessions"])
        .args(["--exclude-checks", "ignored_auth"])
        .args(["--request-timeout", "10", "--no-color"]);
    let passed = within(&mut generator, Duration::from_secs(seconds + EXTRA))?;
    let healthy = server.connect()?.get(api::HEALTH)?.status == 200;
    if !healthy {
        bail!("the server no longer answers: data kept in {}", data.display());
    }
    if passed { Ok(()) } else { bail!("the generator found failures, listed above") }
}

/// How many operations the document describes; none would make the run worthless.
fn operations(connection: &mut crate::http::Connection) -> Result<usize> {
    let document = connection.get(api::OPENAPI)?.successful()?.json()?;
    let paths = document.get("paths").and_then(serde_json::Value::as_object).context("no `paths`")?;
    let count = paths.values().filter_map(|path| path.as_object()).map(serde_json::Map::len).sum();
    if count == 0 { bail!("the OpenAPI document describes no operation") } else { Ok(count) }
}

/// Runs a program: whether it succeeded. One that does not end in time is ended, and that is a failure.
fn within(command: &mut std::process::Command, limit: Duration) -> Result<bool> {
    let shown = shell::name(command);
    let mut child = command.spawn().with_context(|| format!("cannot start {shown} (cargo xtask setup)"))?;
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if begun.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!("{shown} did not end within {} s", limit.as_secs());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}
