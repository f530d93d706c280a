//! Scenarios: facts, an act proposed, and what the law must say, in a small fixed vocabulary of short lines. Shipped
//! beside the rules and run by `nostos law test`; an installation adds a folder of its own.

mod alert_facts;
mod carried;
mod detention;
pub(crate) mod expect;
mod facts;
mod measures;
mod proposal;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock};

use law::{Assessment, Date};
use serde::Deserialize;
use thiserror::Error;
use toml::{Spanned, Table, Value};

use crate::engine::{LawInForce, assess, catalogue};
use crate::facts::Facts;
use crate::parameters::line_of;
use crate::proposal::Proposal;

include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// The invented parameters of the Return Regulation under which its scenarios run, as the text of a file. For
/// showing that the gates compute; no value of the Regulation.
///
/// # Errors
/// When the shipped bases cannot be read.
pub fn return_regulation_example() -> Result<String, ScenarioError> {
    let entries = &bases()?.return_regulation_example;
    Ok(format!("name = \"rr_2026\"\nversion = \"example\"\n{entries}"))
}

/// The English words of a message of the rules, if it has any.
pub(crate) fn english(key: &str) -> Option<&'static str> {
    static WORDS: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let lines = ENGLISH.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(" = ")).collect()
    });
    words.get(key).copied()
}

/// What is wrong in a line of the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong(String);

impl Wrong {
    fn at(self, key: &str) -> Self {
        Self(format!("{key}: {}", self.0))
    }
}

/// A scenario that cannot be read. Says where and what.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}, line {line}: {problem}")]
pub struct ScenarioError {
    /// The file as the operator knows it.
    pub file: String,
    /// Line of the scenario, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// A scenario file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    judgment: Option<Judgment>,
    scenario: Vec<Spanned<Written>>,
}

/// A judgment of the Court of Justice that the scenarios of a file show, in words of our own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Judgment {
    /// Number of the case (`C-357/09 PPU`).
    pub case: String,
    /// Usual name.
    pub name: String,
    /// Date of the judgment.
    pub decided_on: Date,
    /// What had happened.
    pub facts: String,
    /// What the Court held.
    pub holding: String,
    /// The part of it that no rule expresses, and why; blank when all of it is shown.
    #[serde(default)]
    pub not_expressed: String,
}

/// A scenario as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    rule: String,
    name: String,
    base: String,
    /// ISO 3166 code; the Netherlands when not said.
    state: Option<String>,
    today: Option<Date>,
    pack: Option<String>,
    #[serde(default)]
    parameters: String,
    /// Parameters of the Return Regulation, confirmed; `example` takes those of bases.toml.
    #[serde(default, rename = "return-regulation")]
    return_regulation: String,
    #[serde(default)]
    facts: Table,
    proposal: Option<Table>,
    expect: Vec<String>,
}

/// Shared starting points, in the vocabulary of facts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bases {
    today: Date,
    /// Invented values for the Return Regulation, so that its gates can be seen computing.
    #[serde(rename = "return-regulation-example")]
    return_regulation_example: String,
    base: BTreeMap<String, Table>,
}

/// A scenario ready to run.
#[derive(Debug)]
pub struct Scenario {
    /// The file that holds it (`rd_2008/art_07/rd-7-1.toml`).
    pub file: String,
    /// Its line there, counted from 1.
    pub line: usize,
    /// The rule it speaks of (`RD-7-1`).
    pub rule: String,
    /// What it shows, in words.
    pub name: String,
    /// The day of assessment.
    pub today: Date,
    /// The facts.
    pub facts: Facts,
    /// The act about to be taken, if any.
    pub proposal: Option<Proposal>,
    /// The law it is assessed under.
    pub law: LawInForce,
    /// What is expected, as written.
    pub expect: Vec<String>,
    /// The judgment it shows, if its file is about one.
    pub judgment: Option<Judgment>,
    expected: Vec<expect::Expectation>,
    own_parameters: String,
}

impl Scenario {
    /// What the law says of it.
    #[must_use]
    pub fn assess(&self) -> Assessment {
        assess(&self.facts, self.proposal.as_ref(), &self.law, self.today)
    }

    /// The expectations that are not met, each with what is said instead; and findings that the catalogue of rules
    /// does not declare. Empty: the scenario holds.
    #[must_use]
    pub fn failures(&self) -> Vec<String> {
        let assessment = self.assess();
        let mut failures: Vec<String> = undeclared(&assessment);
        for (line, expected) in self.expect.iter().zip(&self.expected) {
            if !expected.met(&self.rule, &assessment) {
                failures.push(expect::instead(line, expected, &self.rule, &assessment));
            }
        }
        failures
    }

    /// Whether it expects its rule to refuse.
    #[must_use]
    pub fn expects_refusal(&self) -> bool {
        self.expected.iter().any(expect::Expectation::refuses)
    }
}

/// Every reason that an assessment gives is declared in the catalogue; so is every act.
fn undeclared(assessment: &Assessment) -> Vec<String> {
    static DECLARED: OnceLock<BTreeMap<&'static str, crate::CatalogueEntry>> = OnceLock::new();
    let declared = DECLARED.get_or_init(|| catalogue().into_iter().map(|e| (e.rule, e)).collect());
    let missing = assessment.findings.iter().filter(|finding| {
        !declared
            .get(finding.rule.as_str())
            .is_some_and(|e| e.reasons.contains(&finding.reason.0.as_ref()) && e.acts.contains(&finding.act))
    });
    missing
        .map(|f| format!("not in the catalogue: {} on {}", f.message_key(), expect::code(&f.act)))
        .collect()
}

fn bases() -> Result<&'static Bases, ScenarioError> {
    static BASES: OnceLock<Result<Bases, ScenarioError>> = OnceLock::new();
    BASES
        .get_or_init(|| toml::from_str(BASES_FILE).map_err(|e| unreadable("bases.toml", BASES_FILE, &e)))
        .as_ref()
        .map_err(Clone::clone)
}

/// A base with everything it builds on; later values replace earlier ones.
fn base_table(bases: &Bases, name: &str, seen: &mut BTreeSet<String>) -> Result<Table, Wrong> {
    if !seen.insert(name.to_owned()) {
        return Err(Wrong(format!("the base {name} builds on itself")));
    }
    let own = bases.base.get(name).ok_or_else(|| Wrong(format!("there is no base {name}")))?;
    let mut table = match own.get("base") {
        Some(Value::String(below)) => base_table(bases, below, seen)?,
        _ => Table::new(), // tidy: any other value is no name of a base
    };
    table.extend(own.iter().filter(|(key, _)| *key != "base").map(|(k, v)| (k.clone(), v.clone())));
    Ok(table)
}

/// The keys of a base with everything it builds on, in the vocabulary of facts.
///
/// # Errors
/// When there is no such base.
pub fn base_keys(name: &str) -> Result<Table, ScenarioError> {
    base_table(bases()?, name, &mut BTreeSet::new()).map_err(in_bases)
}

/// The facts of a base, and the day on which scenarios are assessed.
///
/// # Errors
/// When there is no such base, or it cannot be read.
pub fn base_facts(name: &str) -> Result<(Facts, Date), ScenarioError> {
    Ok((facts_of(&base_keys(name)?)?, bases()?.today))
}

/// Facts from a table in the vocabulary, under the law of the Netherlands.
///
/// # Errors
/// Naming the key or the word that the vocabulary does not hold.
pub fn facts_of(table: &Table) -> Result<Facts, ScenarioError> {
    facts::read(table, HOME).map_err(in_bases)
}

/// A proposal from a table in the vocabulary.
///
/// # Errors
/// Naming the key or the word that the vocabulary does not hold.
pub fn proposal_of(table: &Table) -> Result<Proposal, ScenarioError> {
    proposal::read(table).map_err(in_bases)
}

const HOME: &str = "NL";

fn in_bases(wrong: Wrong) -> ScenarioError {
    ScenarioError { file: "bases.toml".to_owned(), line: 1, problem: wrong.0 }
}

fn unreadable(file: &str, text: &str, error: &toml::de::Error) -> ScenarioError {
    let line = error.span().map_or(1, |span| line_of(text, span.start));
    ScenarioError { file: file.to_owned(), line, problem: error.message().to_owned() }
}

/// Every scenario shipped with the rules.
///
/// # Errors
/// Naming file and line; a test holds that there is none.
pub fn shipped() -> Result<Vec<Scenario>, ScenarioError> {
    let mut all = Vec::new();
    for (file, text) in SHIPPED {
        all.extend(read(file, text)?);
    }
    let carried = carried::over(&all, &bases()?.return_regulation_example).map_err(in_bases)?;
    all.extend(carried);
    Ok(all)
}

/// The scenarios of one file, which may build on the shipped bases. A scenario that names no known rule, expects
/// nothing, or speaks words that do not exist is refused.
///
/// # Errors
/// Naming file and line.
pub fn read(file: &str, text: &str) -> Result<Vec<Scenario>, ScenarioError> {
    let written: File = toml::from_str(text).map_err(|e| unreadable(file, text, &e))?;
    let mut all = Vec::with_capacity(written.scenario.len());
    for spanned in written.scenario {
        let line = line_of(text, spanned.span().start);
        let scenario = one(file, line, spanned.into_inner());
        let at = |wrong: Wrong| ScenarioError { file: file.to_owned(), line, problem: wrong.0 };
        all.push(Scenario { judgment: written.judgment.clone(), ..scenario.map_err(at)? });
    }
    Ok(all)
}

fn one(file: &str, line: usize, written: Written) -> Result<Scenario, Wrong> {
    let bases = bases().map_err(|e| Wrong(e.to_string()))?;
    if !catalogue().iter().any(|entry| entry.rule == written.rule) {
        return Err(Wrong(format!("\"{}\": there is no rule {}", written.name, written.rule)));
    }
    if written.expect.is_empty() {
        return Err(Wrong(format!("\"{}\" expects nothing", written.name)));
    }
    let mut table = base_table(bases, &written.base, &mut BTreeSet::new())?;
    let law = law_of(&written)?;
    table.extend(written.facts);
    Ok(Scenario {
        file: file.to_owned(),
        line,
        rule: written.rule,
        name: written.name,
        today: written.today.unwrap_or(bases.today),
        facts: facts::read(&table, written.state.as_deref().unwrap_or(HOME))?,
        proposal: written.proposal.as_ref().map(proposal::read).transpose()?,
        law,
        expected: written.expect.iter().map(|line| expect::read(line)).collect::<Result<_, _>>()?,
        expect: written.expect,
        judgment: None,
        own_parameters: written.parameters,
    })
}

/// The law as shipped for a state, read once.
fn shipped_law(state: &str) -> Result<LawInForce, Wrong> {
    static READ: Mutex<BTreeMap<String, LawInForce>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(law) = read.get(state) {
        return Ok(law.clone());
    }
    let law = LawInForce::of_state(state).map_err(|e| Wrong(e.to_string()))?;
    read.insert(state.to_owned(), law.clone());
    Ok(law)
}

/// The law of the scenario's state, with the parameters that the scenario changes.
fn law_of(written: &Written) -> Result<LawInForce, Wrong> {
    let state = written.state.as_deref().unwrap_or(HOME);
    let wrong = |e: &dyn std::fmt::Display| Wrong(format!("\"{}\": {e}", written.name));
    let mut law = shipped_law(state)?;
    let example = written.return_regulation == "example";
    let of_regulation = if example {
        &bases().map_err(|e| wrong(&e))?.return_regulation_example
    } else {
        &written.return_regulation
    };
    for (name, text) in [(state, &written.parameters), (crate::parameters::RETURN_REGULATION, of_regulation)]
    {
        if !text.is_empty() {
            let text = format!("name = \"{name}\"\nversion = \"scenario\"\n{text}");
            law = law.with_installation("scenario", &text).map_err(|e| wrong(&e))?;
        }
    }
    match &written.pack {
        Some(pack) => law.with_only_pack(pack).map_err(|e| wrong(&e)),
        None => Ok(law),
    }
}

/// A date, or which text is none.
fn date(text: &str) -> Result<Date, Wrong> {
    text.parse().map_err(|_| Wrong(format!("\"{text}\" is no date")))
}

/// A whole number, or which text is none.
fn number(text: &str) -> Result<u32, Wrong> {
    text.parse().map_err(|_| Wrong(format!("\"{text}\" is no whole number")))
}
