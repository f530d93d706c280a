//! `nostos law`: the law as this program carries it and as the installation has set it: checked, tested, explained,
//! compared over the caseload, printed.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use rules::LawInForce;
use rules::parameters::{Parameter, ParameterSet};
use rules::scenarios::{self, Scenario};
use serde_json::json;
use uuid::Uuid;

use super::law_case;
use crate::ending::Ending;
use crate::place::Place;
use crate::print;

/// `nostos law`.
#[derive(Debug, Args)]
pub struct Law {
    /// What to do with it
    #[command(subcommand)]
    pub task: Task,
}

/// Tasks of `nostos law`.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Load everything and report what is wrong, with file and line
    Check(Files),
    /// Run the scenarios: those shipped, and those of a folder of your own
    Test(Files),
    /// Explain a case: findings, obligations, dates, and which single fact would change them
    Explain(Explain),
    /// Compare the law in force with another over the open cases of this installation
    Diff(Diff),
    /// The matrix of articles, rules, scenarios and messages
    Matrix(Matrix),
    /// The parameters with their status: empty and unconfirmed first
    Parameters(Parameters),
}

/// Files of an installation's own.
#[derive(Debug, Args)]
pub struct Files {
    /// Files of parameters laid over those shipped; may be repeated
    #[arg(long, value_name = "FILE")]
    pub parameters: Vec<PathBuf>,
    /// Folder of scenarios of your own
    #[arg(long, value_name = "DIR")]
    pub scenarios: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos law explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// Number of the case
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// `nostos law diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// Files of parameters that would be laid over the law in force; may be repeated
    #[arg(long, value_name = "FILE", required_unless_present = "proposal")]
    pub parameters: Vec<PathBuf>,
    /// A parameter proposed in this installation, as if it were confirmed
    #[arg(long, value_name = "ID", conflicts_with = "parameters")]
    pub proposal: Option<Uuid>,
    /// Day on which to compare [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// Write every change to a CSV file
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Form of the matrix.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Form {
    /// A page.
    Markdown,
    /// A table.
    Csv,
}

/// `nostos law matrix`.
#[derive(Debug, Args)]
pub struct Matrix {
    /// Form
    #[arg(long, value_enum, default_value_t = Form::Markdown)]
    pub form: Form,
}

/// `nostos law parameters`.
#[derive(Debug, Args)]
pub struct Parameters {
    /// State (ISO 3166-1 alpha-2) [default: that of the installation, else all]
    #[arg(long, value_name = "STATE")]
    pub state: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Runs it.
///
/// # Errors
/// A file cannot be read, there is no such case, storage failed.
pub fn run(place: &Place, asked: &Law) -> anyhow::Result<Ending> {
    match &asked.task {
        Task::Check(files) => check(place, files),
        Task::Test(files) => test(files),
        Task::Explain(asked) => law_case::explain(place, asked),
        Task::Diff(asked) => law_case::diff(place, asked),
        Task::Matrix(asked) => matrix(asked),
        Task::Parameters(asked) => parameters(place, asked),
    }
}

/// Everything the program carries, what the installation confirmed, and the files named.
fn check(place: &Place, files: &Files) -> anyhow::Result<Ending> {
    let mut faults: Vec<String> = Vec::new();
    let mut looked_at: Vec<String> = Vec::new();
    let mut note = |what: String, result: Result<(), String>| match result {
        Ok(()) => looked_at.push(what),
        Err(fault) => faults.push(fault),
    };
    note("register of acts".to_owned(), rules::acts::all().map(|_| ()).map_err(|e| e.to_string()));
    for state in ParameterSet::states() {
        let law = LawInForce::of_state(state).map(|_| ()).map_err(|e| e.to_string());
        note(format!("parameters and calendar of {state}"), law);
    }
    for file in &files.parameters {
        let text = read(file)?;
        let name = file.display().to_string();
        note(name.clone(), laid_over(&name, &text).map(|_| ()));
    }
    let own = own_scenarios(files)?;
    note(
        format!("{} shipped scenarios", scenarios::shipped().map_or(0, |all| all.len())),
        scenarios::shipped().map(|_| ()).map_err(|e| e.to_string()),
    );
    for (name, text) in &own {
        note(name.clone(), scenarios::read(name, text).map(|_| ()).map_err(|e| e.to_string()));
    }
    if place.is_set_up().unwrap_or(false) {
        // Opening puts the confirmed parameters in force, and refuses what cannot be used.
        note(
            "parameters confirmed in this installation".to_owned(),
            place.open(false).map(|_| ()).map_err(|e| format!("{e:#}")),
        );
    }
    if files.json {
        print::json(&json!({ "faults": faults, "looked_at": looked_at }))?;
    } else {
        for fault in &faults {
            println!("{fault}");
        }
        println!("{} looked at, {} faults.", looked_at.len() + faults.len(), faults.len());
    }
    Ok(if faults.is_empty() { Ending::Done } else { Ending::Incomplete })
}

/// The law that a file of parameters is laid over: of its state, or of the Netherlands where it sets the Regulation's.
pub(super) fn laid_over(name: &str, text: &str) -> Result<LawInForce, String> {
    let said = ParameterSet::states().find(|state| text.contains(&format!("name = \"{state}\"")));
    let state = said.or_else(|| ParameterSet::states().next()).unwrap_or_default();
    let law = LawInForce::of_state(state).map_err(|e| e.to_string())?;
    law.with_installation(name, text).map_err(|e| e.to_string())
}

pub(super) fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// Files of the folder named, in order.
fn own_scenarios(files: &Files) -> anyhow::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    if let Some(folder) = &files.scenarios {
        let mut folders = vec![folder.clone()];
        while let Some(folder) = folders.pop() {
            let entries = std::fs::read_dir(&folder);
            for entry in entries.with_context(|| format!("{} cannot be read", folder.display()))? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "toml") {
                    found.push((path.display().to_string(), read(&path)?));
                }
            }
        }
        found.sort();
    }
    Ok(found)
}

fn test(files: &Files) -> anyhow::Result<Ending> {
    let mut all: Vec<Scenario> = scenarios::shipped()?;
    for (name, text) in own_scenarios(files)? {
        all.extend(scenarios::read(&name, &text)?);
    }
    let mut failed = Vec::new();
    for scenario in &all {
        for why in scenario.failures() {
            failed.push((scenario, why));
        }
    }
    if files.json {
        let list: Vec<_> = failed
            .iter()
            .map(|(s, why)| json!({ "file": s.file, "line": s.line, "rule": s.rule, "name": s.name, "why": why }))
            .collect();
        print::json(&json!({ "scenarios": all.len(), "failed": list }))?;
    } else {
        for (scenario, why) in &failed {
            println!(
                "{}, line {} [{}] {}\n    {why}",
                scenario.file, scenario.line, scenario.rule, scenario.name
            );
        }
        println!("{} scenarios, {} expectations not met.", all.len(), failed.len());
    }
    Ok(if failed.is_empty() { Ending::Done } else { Ending::Incomplete })
}

fn matrix(asked: &Matrix) -> anyhow::Result<Ending> {
    let rows = rules::matrix::matrix()?;
    match asked.form {
        Form::Markdown => print!("{}", rules::matrix::as_markdown(&rows)),
        Form::Csv => print!("{}", rules::matrix::as_csv(&rows)),
    }
    Ok(Ending::Done)
}

fn parameters(place: &Place, asked: &Parameters) -> anyhow::Result<Ending> {
    let laws: Vec<std::sync::Arc<LawInForce>> = match &asked.state {
        Some(state) => vec![LawInForce::of_state(&state.to_uppercase())?.into()],
        None if place.is_set_up()? => vec![place.open(false)?.nostos.law()],
        None => ParameterSet::states()
            .map(|state| LawInForce::of_state(state).map(Into::into))
            .collect::<Result<_, _>>()?,
    };
    let mut all: Vec<(&str, &Parameter)> = Vec::new();
    for law in &laws {
        all.extend(law.parameters().all().map(|p| (law.parameters().name(), p)));
    }
    if let Some(law) = laws.first() {
        all.extend(law.return_regulation().all().map(|p| (law.return_regulation().name(), p)));
    }
    // Empty first, then what is only stated: what the legal service has to look at.
    all.sort_by_key(|(set, p)| (std::cmp::Reverse(p.status), *set, p.key.as_str()));
    let day = |date: Option<Date>| date.map_or_else(String::new, |d| d.to_string());
    let row = |(set, p): &(&str, &Parameter)| {
        vec![
            format!("{:?}", p.status).to_lowercase(),
            (*set).to_owned(),
            p.key.to_string(),
            p.value.map(|v| v.to_string()).unwrap_or_default(),
            p.citation.as_ref().map(ToString::to_string).unwrap_or_default(),
            day(p.valid_from),
            day(p.valid_to),
        ]
    };
    let head = ["status", "set", "key", "value", "citation", "from", "to"];
    if asked.json {
        let list: Vec<_> = all
            .iter()
            .map(|line| {
                head.iter()
                    .zip(row(line))
                    .map(|(k, v)| ((*k).to_owned(), json!(v)))
                    .collect::<serde_json::Map<_, _>>()
            })
            .collect();
        print::json(&json!({ "parameters": list }))?;
    } else {
        let mut rows = vec![head.map(str::to_owned).to_vec()];
        rows.extend(all.iter().map(row));
        print!("{}", print::table(&rows));
    }
    Ok(Ending::Done)
}
