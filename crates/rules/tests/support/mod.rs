//! The small fixed vocabulary of scenario files: facts, proposals and expectations as short lines.

pub mod expect;
pub mod facts;
pub mod proposal;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use law::Date;
use rules::{Facts, LawInForce, Proposal};
use serde::Deserialize;
use toml::{Table, Value};

/// A scenario file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    scenario: Vec<Written>,
}

/// A scenario as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    rule: String,
    name: String,
    base: String,
    today: Option<Date>,
    pack: Option<String>,
    #[serde(default)]
    parameters: String,
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
    base: BTreeMap<String, Table>,
}

/// A scenario ready to run.
pub struct Scenario {
    pub file: PathBuf,
    pub rule: String,
    pub name: String,
    pub today: Date,
    pub facts: Facts,
    pub proposal: Option<Proposal>,
    pub law: LawInForce,
    pub expect: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("folder of scenarios") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "toml")
            && path.file_name().is_some_and(|n| n != "bases.toml")
        {
            found.push(path);
        }
    }
}

fn bases() -> &'static Bases {
    static BASES: OnceLock<Bases> = OnceLock::new();
    BASES.get_or_init(read_bases)
}

fn read_bases() -> Bases {
    toml::from_str(&fs::read_to_string(root().join("bases.toml")).expect("bases.toml"))
        .expect("bases.toml is readable")
}

/// A base with everything it builds on; later values replace earlier ones.
fn base_table(bases: &Bases, name: &str) -> Table {
    let own = bases.base.get(name).unwrap_or_else(|| panic!("no base {name}"));
    let mut table = match own.get("base") {
        Some(Value::String(below)) => base_table(bases, below),
        _ => Table::new(),
    };
    table.extend(own.iter().filter(|(key, _)| *key != "base").map(|(k, v)| (k.clone(), v.clone())));
    table
}

/// The keys of a base with everything it builds on.
pub fn base_keys(name: &str) -> Table {
    base_table(bases(), name)
}

/// The facts of a base.
pub fn base_facts(name: &str) -> (Facts, Date) {
    let bases = bases();
    (facts::read(&base_table(bases, name)), bases.today)
}

/// Every scenario of every file.
pub fn all() -> Vec<Scenario> {
    let bases = bases();
    let mut paths = Vec::new();
    files(&root(), &mut paths);
    paths.sort();
    let mut scenarios = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).expect("readable");
        let file: File = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        for written in file.scenario {
            let mut table = base_table(bases, &written.base);
            table.extend(written.facts);
            let mut law = LawInForce::of_state("NL").expect("the law of NL");
            if !written.parameters.is_empty() {
                let text = format!("name = \"NL\"\nversion = \"scenario\"\n{}", written.parameters);
                law = law
                    .with_installation("scenario", &text)
                    .unwrap_or_else(|e| panic!("{}: {e}", written.name));
            }
            if let Some(pack) = &written.pack {
                law = law.with_only_pack(pack).expect("a pack of that name");
            }
            scenarios.push(Scenario {
                file: path.strip_prefix(root()).expect("below the root").to_owned(),
                rule: written.rule,
                name: written.name,
                today: written.today.unwrap_or(bases.today),
                facts: facts::read(&table),
                proposal: written.proposal.as_ref().map(proposal::read),
                law,
                expect: written.expect,
            });
        }
    }
    scenarios
}

/// A date, or a failing test that says which text is none.
pub fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("{text} is no date"))
}
