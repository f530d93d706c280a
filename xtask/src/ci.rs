//! `cargo xtask ci`: everything that must hold, step by step, stopping at the first that does not.

mod steps;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::options::Options;
use crate::shell;
use steps::{Run, STEPS, Step};

/// How one step went.
struct Outcome {
    step: &'static Step,
    took: Duration,
    /// The summary lines of the test runners that it started.
    summary: Vec<String>,
    result: Result<()>,
}

/// Runs the steps of the table, or those named.
pub(crate) fn run(options: &Options) -> Result<()> {
    if options.flag("list") {
        for step in STEPS {
            println!("{:<10} {}  {}", step.name, if step.in_ci { "in ci  " } else { "by name" }, step.why);
        }
        return Ok(());
    }
    let mut outcomes = Vec::new();
    for step in chosen(&options.words)? {
        println!("\n━━ {}: {}", step.name, step.why);
        let outcome = perform(step);
        let failed = outcome.result.is_err();
        outcomes.push(outcome);
        if failed {
            break;
        }
    }
    report(&outcomes)
}

fn chosen(names: &[String]) -> Result<Vec<&'static Step>> {
    if names.is_empty() {
        return Ok(STEPS.iter().filter(|step| step.in_ci).collect());
    }
    names
        .iter()
        .map(|name| {
            let found = STEPS.iter().find(|step| step.name == name);
            found.ok_or_else(|| anyhow::anyhow!("there is no step {name}; see cargo xtask ci --list"))
        })
        .collect()
}

fn perform(step: &'static Step) -> Outcome {
    let begun = Instant::now();
    let (result, summary) = match step.run {
        Run::Commands(commands) => {
            let mut summary = Vec::new();
            let result = commands().and_then(|commands| {
                commands.into_iter().try_for_each(|mut command| {
                    let (result, lines) = shell::run_keeping(&mut command, is_summary);
                    summary.extend(lines);
                    result
                })
            });
            (result, summary)
        }
        Run::Task(task) => (task(), Vec::new()),
    };
    Outcome { step, took: begun.elapsed(), summary, result }
}

/// The closing lines of cargo's test harness, nextest, Node's test runner and schemathesis.
fn is_summary(line: &str) -> bool {
    let line = line.trim();
    let starts =
        ["test result:", "Summary [", "ℹ tests ", "ℹ pass ", "ℹ fail ", "# tests ", "# pass ", "# fail "];
    // A binary without tests of its own has nothing to say.
    !line.starts_with("test result: ok. 0 passed; 0 failed; 0 ignored")
        && starts.iter().any(|start| line.starts_with(start))
}

fn report(outcomes: &[Outcome]) -> Result<()> {
    println!("\n━━ summary");
    let mut total = Duration::ZERO;
    for outcome in outcomes {
        total += outcome.took;
        let word = if outcome.result.is_ok() { "passed" } else { "FAILED" };
        println!("{:<10} {word} {:>7.1} s", outcome.step.name, outcome.took.as_secs_f64());
    }
    println!("{:<10}        {:>7.1} s", "total", total.as_secs_f64());
    let lines =
        outcomes.iter().flat_map(|outcome| outcome.summary.iter().map(|line| (outcome.step.name, line)));
    for (name, line) in lines {
        println!("{name}: {}", line.trim());
    }
    match outcomes.iter().find_map(|outcome| outcome.result.as_ref().err().map(|error| (outcome.step, error)))
    {
        Some((step, error)) => {
            println!("\n{} failed: {error:#}\nreproduce with: {}", step.name, step.reproduce);
            bail!("{} failed", step.name)
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::steps::STEPS;
    use super::{chosen, is_summary};

    #[test]
    fn the_closing_lines_of_every_runner_are_kept_and_others_are_not() {
        for line in [
            "     Summary [   1.2s] 30 tests run: 30 passed, 0 skipped",
            "test result: ok. 3 passed; 0 failed",
            "ℹ pass 4",
            "# fail 0",
        ] {
            assert!(is_summary(line), "{line}");
        }
        assert!(!is_summary("test tidy::tests::summary ... ok"));
    }

    #[test]
    fn a_step_is_named_once_and_tells_how_to_repeat_it() {
        let mut names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), STEPS.len());
        assert!(STEPS.iter().all(|step| step.reproduce.starts_with("cargo ")));
    }

    #[test]
    fn an_unknown_step_is_refused_and_no_name_means_the_default() {
        assert!(chosen(&["nonsense".to_owned()]).is_err());
        assert!(chosen(&[]).unwrap().iter().all(|step| step.in_ci));
        assert_eq!(chosen(&["kill".to_owned()]).unwrap().len(), 1);
    }
}
