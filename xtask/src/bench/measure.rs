//! Measuring a server from outside.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::http::{Answer, Connection};
use crate::server::Server;
use crate::shell;

/// Passes of which the median counts.
const PASSES: usize = 5;
/// Processor time that a pass must use before it is trusted: forty ticks of the clock in `/proc`.
const ENOUGH: f64 = 0.4;
/// After this time a pass ends in any case: requests that wait for the disk use little processor time.
const LONGEST: Duration = Duration::from_secs(8);

/// The n-th request of a kind.
pub(crate) type Ask<'a> = &'a dyn Fn(&mut Connection, usize) -> Result<Answer>;

/// Milliseconds of the server's processor time for one request.
pub(crate) fn processor_milliseconds(
    server: &Server,
    connection: &mut Connection,
    ask: Ask<'_>,
) -> Result<f64> {
    let mut number = 0;
    // Warm: caches filled, statements prepared.
    for _ in 0..50 {
        ask(connection, number)?.successful()?;
        number += 1;
    }
    let mut passes = Vec::new();
    for _ in 0..PASSES {
        let before = server.processor_seconds()?;
        let mut requests = 0_u32;
        let mut used = 0.0;
        let begun = Instant::now();
        while used < ENOUGH && begun.elapsed() < LONGEST {
            for _ in 0..50 {
                ask(connection, number)?.successful()?;
                number += 1;
                requests += 1;
            }
            used = server.processor_seconds()? - before;
        }
        passes.push(used * 1000.0 / f64::from(requests));
    }
    Ok(median(passes))
}

/// Reads a second as `wrk` counts them; nothing where `wrk` is not installed.
pub(crate) fn reads_per_second(server: &Server, path: &str, token: Option<&str>) -> Result<Option<f64>> {
    // It prints its usage and ends with 1: being there is all that matters.
    if std::process::Command::new("wrk").arg("--version").output().is_err() {
        return Ok(None);
    }
    let mut passes = Vec::new();
    for _ in 0..3 {
        let mut wrk = shell::command("wrk");
        wrk.args(["-t2", "-c16", "-d5s"]);
        if let Some(token) = token {
            wrk.arg("-H").arg(format!("authorization: {token}"));
        }
        let printed = shell::output(wrk.arg(format!("http://{}{path}", server.address)))?;
        anyhow::ensure!(!printed.contains("Non-2xx"), "the load met refusals: {printed}");
        let rate = printed.lines().find_map(|line| line.trim().strip_prefix("Requests/sec:"));
        passes.push(rate.context("wrk printed no rate")?.trim().parse()?);
    }
    Ok(Some(median(passes)))
}

/// The middle value.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle_value_and_nothing_has_none() {
        assert!((median(vec![3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!(median(Vec::new()).is_nan());
    }
}
