//! `cargo xtask kill`: SIGKILL at random moments under load. Whatever was acknowledged must be there after the
//! restart, once, and the whole history must verify. A run that acknowledged nothing proves nothing and fails.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

use crate::http::Connection;
use crate::options::Options;
use crate::server::{self, Start};
use crate::{api, shell};

/// Shortest and longest time under load before the signal, in milliseconds.
const MOMENTS: (u64, u64) = (40, 1_500);
/// A day on which the demonstration's cases are open.
const ON: &str = "2026-01-15";

/// A command that the server said it had recorded.
#[derive(Debug, Clone)]
struct Acknowledged {
    case: String,
    key: String,
    version: u64,
}

/// Runs the rounds.
pub(crate) fn run(options: &Options) -> Result<()> {
    let rounds = options.number("rounds", 15)?;
    let seed = options.number("seed", 1)?;
    let connections = usize::try_from(options.number("connections", 4)?)?;
    let binary = server::build(false)?;
    let data = server::scratch("kill")?;
    let (token, cases) = prepare(&binary, &data, seed)?;
    ensure!(cases.len() >= connections, "only {} cases for {connections} connections", cases.len());
    let mut random = Random(seed);
    let mut acknowledged: Vec<Acknowledged> = Vec::new();
    for round in 1..=rounds {
        let server = Start::serve(&binary, &data).start()?;
        confirm(server.connect()?.with("authorization", &token), &latest(&acknowledged))?;
        let moment = Duration::from_millis(random.between(MOMENTS.0, MOMENTS.1));
        let load = Load { address: server.address.clone(), token: token.clone(), round };
        let stop = AtomicBool::new(false);
        let fresh = std::thread::scope(|scope| {
            let share = cases.len().div_ceil(connections);
            let workers: Vec<_> =
                cases.chunks(share).map(|own| scope.spawn(|| load.send(own, &stop))).collect();
            std::thread::sleep(moment);
            let killed = server.kill();
            stop.store(true, Ordering::Relaxed);
            let sent = workers
                .into_iter()
                .map(|worker| worker.join().unwrap_or_else(|_| bail!("a connection panicked")));
            let sent: Result<Vec<Vec<Acknowledged>>> = sent.collect();
            killed.and(sent)
        })?;
        let fresh: Vec<Acknowledged> = fresh.into_iter().flatten().collect();
        println!("kill: round {round}: {} acknowledged in {} ms", fresh.len(), moment.as_millis());
        acknowledged.extend(fresh);
        verify(&binary, &data)?;
    }
    ensure!(
        acknowledged.len() as u64 > rounds,
        "only {} commands were acknowledged in {rounds} rounds: that proves nothing",
        acknowledged.len()
    );
    let server = Start::serve(&binary, &data).start()?;
    confirm(server.connect()?.with("authorization", &token), &acknowledged)?;
    println!(
        "kill: {rounds} rounds, {} acknowledged commands, all there, history verified",
        acknowledged.len()
    );
    Ok(())
}

/// Builds the caseload and signs in; the session outlives the restarts.
fn prepare(binary: &Path, data: &Path, seed: u64) -> Result<(String, Vec<String>)> {
    let server = Start::demo(binary, data, 60, seed).start()?;
    let announcement = server.announcement()?;
    let mut connection = server.connect()?;
    let token = api::sign_in(&mut connection, announcement.account("case-officer")?)?;
    let token = format!("Bearer {token}");
    let mut connection = connection.with("authorization", &token);
    let listed = connection.get(api::CASES)?.successful()?;
    let mut open = Vec::new();
    // Closed and erased cases take no more commands: only those that take one now are part of the load.
    for id in api::case_ids(&listed)? {
        let key = format!("kill-prepare-{id}");
        let answer =
            connection.post(&api::commands(&id), &[(api::IDEMPOTENCY, &key)], &api::always_lawful(ON))?;
        if (200..300).contains(&answer.status) {
            open.push(id);
        }
    }
    Ok((token, open))
}

/// What one connection sends.
struct Load {
    address: String,
    token: String,
    round: u64,
}

impl Load {
    /// Sends commands to its own cases until the server is gone.
    fn send(&self, cases: &[String], stop: &AtomicBool) -> Result<Vec<Acknowledged>> {
        let mut acknowledged = Vec::new();
        let Ok(connection) = Connection::open(&self.address) else { return Ok(acknowledged) };
        let mut connection = connection.with("authorization", &self.token);
        for (number, case) in cases.iter().cycle().enumerate() {
            if stop.load(Ordering::Relaxed) {
                break;
            }
            let key = format!("kill-{}-{case}-{number}", self.round);
            let body = api::always_lawful(ON);
            // A broken connection is what we came for; an answer that is no success is not.
            let Ok(answer) = connection.post(&api::commands(case), &[(api::IDEMPOTENCY, &key)], &body) else {
                break;
            };
            let answer = answer.successful().context("a command that is always lawful")?;
            acknowledged.push(Acknowledged { case: case.clone(), key, version: api::version(&answer)? });
        }
        Ok(acknowledged)
    }
}

/// The commands of the last round, by their keys.
fn latest(all: &[Acknowledged]) -> Vec<Acknowledged> {
    let round = |key: &str| key.split('-').nth(1).and_then(|round| round.parse::<u64>().ok());
    let last = all.last().and_then(|a| round(&a.key));
    all.iter().filter(|a| round(&a.key) == last).cloned().collect()
}

/// First, every case stands at least where the last acknowledgement left it. Then every command is sent again under
/// its key: a server that has it answers with the version it had then; one that lost it records it anew, later.
fn confirm(mut connection: Connection, acknowledged: &[Acknowledged]) -> Result<()> {
    let mut reached: BTreeMap<&str, u64> = BTreeMap::new();
    for command in acknowledged {
        let version = reached.entry(&command.case).or_default();
        *version = command.version.max(*version);
    }
    for (case, acknowledged) in reached {
        let version = api::version(&connection.get(&api::case(case))?.successful()?)?;
        ensure!(
            version >= acknowledged,
            "lost: case {case} is at {version}, acknowledged was {acknowledged}"
        );
    }
    for command in acknowledged {
        let path = api::commands(&command.case);
        let headers = [(api::IDEMPOTENCY, command.key.as_str())];
        let answer = connection.post(&path, &headers, &api::always_lawful(ON))?.successful()?;
        let version = api::version(&answer)?;
        ensure!(
            version == command.version,
            "lost: {} in case {} was acknowledged at version {} and is now at {version}",
            command.key,
            command.case,
            command.version
        );
    }
    Ok(())
}

fn verify(binary: &Path, data: &Path) -> Result<()> {
    let mut verify = shell::command(binary);
    verify.args(["history", "verify", "--data"]).arg(data);
    shell::output(&mut verify).map(drop).context("history verify after SIGKILL")
}

/// splitmix64: the same seed kills at the same moments.
struct Random(u64);

impl Random {
    fn between(&mut self, low: u64, high: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        low + (mixed ^ (mixed >> 31)) % (high - low + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Acknowledged, MOMENTS, Random, latest};

    #[test]
    fn the_same_seed_kills_at_the_same_moments() {
        let draw = |seed| {
            let mut random = Random(seed);
            (0..50).map(|_| random.between(MOMENTS.0, MOMENTS.1)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        assert!(draw(7).iter().all(|moment| (MOMENTS.0..=MOMENTS.1).contains(moment)));
    }

    #[test]
    fn the_last_round_is_told_by_its_keys() {
        let all: Vec<Acknowledged> = ["kill-1-a-0", "kill-2-a-0", "kill-2-b-1"]
            .map(|key| Acknowledged { case: String::new(), key: key.to_owned(), version: 1 })
            .into();
        assert_eq!(latest(&all).len(), 2);
        assert!(latest(&[]).is_empty());
    }
}
