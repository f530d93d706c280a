//! The table of steps. A step runs by default when `in_ci` is true, and only then: no step passes by finding
//! nothing to do. To switch one on, set its `in_ci`.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::options::Options;
use crate::shell::{self, command};
use crate::{api_fuzz, dag, kill, setup, tidy};

/// One thing that must hold.
pub(crate) struct Step {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it holds.
    pub(crate) why: &'static str,
    /// Whether `cargo xtask ci` runs it without being asked by name.
    pub(crate) in_ci: bool,
    /// What a person types to see it fail again.
    pub(crate) reproduce: &'static str,
    /// What it does.
    pub(crate) run: Run,
}

/// A step runs programs, or a task of ours.
pub(crate) enum Run {
    /// Programs, one after the other.
    Commands(fn() -> Result<Vec<Command>>),
    /// A task of this package.
    Task(fn() -> Result<()>),
}

/// Every step, in the order in which they run: quick ones first.
pub(crate) const STEPS: &[Step] = &[
    Step {
        name: "setup",
        why: "what the tests need is installed",
        in_ci: true,
        reproduce: "cargo xtask setup",
        run: Run::Task(setup::run),
    },
    Step {
        name: "fmt",
        why: "one layout for all code",
        in_ci: true,
        reproduce: "cargo fmt --all --check   (mend with: cargo fmt --all)",
        run: Run::Commands(|| Ok(cargo(&[&["fmt", "--all", "--check"]]))),
    },
    Step {
        name: "tidy",
        why: "lengths, words, links, purity",
        in_ci: true,
        reproduce: "cargo xtask tidy",
        run: Run::Task(tidy::run),
    },
    Step {
        name: "dag",
        why: "direction and number of dependencies, licences",
        in_ci: true,
        reproduce: "cargo xtask dag",
        run: Run::Task(dag::run),
    },
    Step {
        name: "clippy",
        why: "the lints of Cargo.toml and clippy.toml",
        in_ci: true,
        reproduce: "cargo clippy --workspace --all-targets -- -D warnings",
        run: Run::Commands(|| {
            Ok(cargo(&[&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]]))
        }),
    },
    Step {
        name: "test",
        why: "every test of every package",
        in_ci: true,
        reproduce: "cargo test --workspace",
        run: Run::Commands(tests),
    },
    Step {
        name: "e2e",
        why: "a browser takes two cases from intake to closure; axe on every page",
        in_ci: true,
        reproduce: "cargo xtask ci e2e",
        run: Run::Commands(browser),
    },
    Step {
        name: "fuzz-api",
        why: "requests generated from the OpenAPI document meet only documented answers",
        in_ci: true,
        reproduce: "cargo xtask fuzz-api --seed 1",
        run: Run::Task(|| api_fuzz::run(&words(&["--seconds", "60", "--seed", "1"]))),
    },
    Step {
        name: "kill",
        why: "SIGKILL under load loses nothing acknowledged",
        in_ci: true,
        reproduce: "cargo xtask kill --rounds 15 --seed 1",
        run: Run::Task(|| kill::run(&words(&["--rounds", "15", "--seed", "1"]))),
    },
];

fn words(words: &[&str]) -> Options {
    Options::parse(words.iter().map(|word| (*word).to_owned()))
}

fn cargo(calls: &[&[&str]]) -> Vec<Command> {
    calls
        .iter()
        .map(|arguments| {
            let mut cargo = command("cargo");
            cargo.args(*arguments);
            cargo
        })
        .collect()
}

/// nextest where it is installed; documentation tests, which it does not run, where there are any.
fn tests() -> Result<Vec<Command>> {
    let nextest = shell::succeeds("cargo", &["nextest", "--version"]);
    let mut commands = if nextest {
        // nextest runs each test in a process of its own: the store's contracts would start a PostgreSQL server each.
        cargo(&[
            &["nextest", "run", "--workspace", "--exclude", "store", "--no-fail-fast"],
            &["test", "--package", "store", "--no-fail-fast"],
        ])
    } else {
        cargo(&[&["test", "--workspace", "--no-fail-fast", "--all-targets"]])
    };
    if has_documentation_tests() {
        commands.extend(cargo(&[&["test", "--workspace", "--doc"]]));
    }
    Ok(commands)
}

fn has_documentation_tests() -> bool {
    let mut grep = command("git");
    grep.args([
        "grep",
        "--quiet",
        "--extended-regexp",
        r"^\s*//[/!] ```(rust|should_panic|no_run)\s*$",
        "--",
        "*.rs",
    ]);
    grep.status().is_ok_and(|status| status.success())
}

fn browser() -> Result<Vec<Command>> {
    let mut commands = cargo(&[&["build", "--workspace", "--bin", "nostos"]]);
    let mut node = command("node");
    node.current_dir(shell::root().join("e2e"))
        .env("NOSTOS_BINARY", shell::target().join("debug/nostos"))
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(scripts()?);
    if let Some(browser) = setup::browser() {
        node.env("NOSTOS_CHROMIUM", browser);
    }
    commands.push(node);
    Ok(commands)
}

/// The scripted tests, by name: Node's search for test files differs from version to version, and finding none would
/// pass.
fn scripts() -> Result<Vec<String>> {
    let listed = shell::output(command("git").args(["ls-files", "e2e/*.test.mjs"]))?;
    let scripts: Vec<String> =
        listed.lines().filter_map(|path| path.strip_prefix("e2e/")).map(str::to_owned).collect();
    ensure!(!scripts.is_empty(), "there are no scripts in e2e/");
    Ok(scripts)
}
