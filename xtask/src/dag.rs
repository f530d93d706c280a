//! `cargo xtask dag`: who may depend on whom (ARCHITECTURE.md), how many dependencies there are, and under which
//! licences they come.

mod licences;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use crate::shell;

/// Most direct run-time dependencies of the product.
const MOST_DIRECT: usize = 45;

/// Who may use whom. Nothing to the right knows anything to its left.
const MAY_USE: &[(&str, &[&str])] = &[
    ("law", &[]),
    ("rules", &["law"]),
    ("domain", &["law", "rules"]),
    ("linkage", &[]),
    ("statistics", &["law"]),
    ("documents", &["law"]),
    ("store", &[]),
    ("application", &["law", "rules", "domain", "linkage", "statistics", "documents", "store"]),
    ("exchange", &["application", "domain"]),
    ("ui", &["law"]),
    ("web", &["application", "ui", "documents", "domain", "law"]),
    ("demo", &["application", "domain", "statistics"]),
    (
        "nostos",
        &[
            "application",
            "exchange",
            "web",
            "demo",
            "ui",
            "store",
            "documents",
            "statistics",
            "domain",
            "rules",
            "law",
        ],
    ),
    ("testkit", &["law", "rules", "domain"]),
    ("xtask", &[]),
];

/// Rooms for development: never in what ships.
const NEVER_SHIPPED: &[&str] = &["testkit", "xtask"];

/// Outside packages that a room must not know, because they bring in what the room is free of.
const KEPT_OUT: &[(&[&str], &[&str])] = &[
    (
        &["law", "rules", "domain", "linkage", "statistics"],
        &[
            "axum",
            "tokio",
            "hyper",
            "reqwest",
            "rusqlite",
            "postgres",
            "serde_json",
            "rand",
            "getrandom",
            "tracing",
        ],
    ),
    (&["application", "demo", "exchange"], &["axum", "hyper", "rusqlite", "postgres", "maud", "rand"]),
    (&["ui", "documents"], &["axum", "hyper", "tokio", "rusqlite", "postgres", "rand"]),
    (&["web", "nostos"], &["rusqlite", "postgres"]),
    (&["store"], &["axum", "hyper", "maud"]),
];

/// What `cargo metadata` says, as far as it matters here.
#[derive(Debug, Deserialize)]
pub(crate) struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Debug, Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    /// `dev`, `build`, or nothing for run time.
    kind: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Debug, Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Debug, Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// Checks the workspace and prints what it counted.
pub(crate) fn run() -> Result<()> {
    let metadata = read()?;
    let mut complaints = directions(&metadata);
    let direct = direct(&metadata);
    println!("dag: {} direct run-time dependencies (at most {MOST_DIRECT})", direct.len());
    println!("     {}", direct.iter().map(String::as_str).collect::<Vec<_>>().join(" "));
    if direct.len() > MOST_DIRECT {
        complaints.push(format!("{} direct run-time dependencies, at most {MOST_DIRECT}", direct.len()));
    }
    let shipped = shipped(&metadata);
    println!("dag: {} packages ship", shipped.len());
    complaints.extend(shipped.iter().filter_map(|package| {
        let licence = package.license.as_deref().unwrap_or("no licence stated");
        (!licences::compatible(licence)).then(|| {
            format!("{} {}: {licence} is not known to go with EUPL-1.2", package.name, package.version)
        })
    }));
    for complaint in &complaints {
        println!("{complaint}");
    }
    if complaints.is_empty() { Ok(()) } else { bail!("{} complaints", complaints.len()) }
}

fn read() -> Result<Metadata> {
    // The platform that packages are made for; others would only add packages that nobody ships.
    let platform = ["--filter-platform", "x86_64-unknown-linux-gnu"];
    let text =
        shell::output(shell::command("cargo").args(["metadata", "--format-version", "1"]).args(platform))?;
    serde_json::from_str(&text).context("cargo metadata printed something unexpected")
}

impl Metadata {
    fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }
}

/// Every dependency of a room on another room or on a package kept out of it, against the tables above.
fn directions(metadata: &Metadata) -> Vec<String> {
    let rooms: BTreeSet<&str> = metadata.members().map(|package| package.name.as_str()).collect();
    let mut complaints = Vec::new();
    for package in metadata.members() {
        let room = package.name.as_str();
        let Some((_, may_use)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
            complaints
                .push(format!("{room}: a room that is not in the plan (ARCHITECTURE.md, xtask/src/dag.rs)"));
            continue;
        };
        let kept_out: Vec<&str> = KEPT_OUT
            .iter()
            .filter(|(names, _)| names.contains(&room))
            .flat_map(|(_, out)| *out)
            .copied()
            .collect();
        for dependency in &package.dependencies {
            let on = dependency.name.as_str();
            let in_tests = dependency.kind.as_deref() == Some("dev");
            if in_tests {
                if on == "xtask" {
                    complaints.push(format!("{room} → {on}: tasks are nobody's dependency"));
                }
            } else if rooms.contains(on) && NEVER_SHIPPED.contains(&on) {
                complaints.push(format!("{room} → {on}: for development only, make it a dev-dependency"));
            } else if rooms.contains(on) && !may_use.contains(&on) {
                complaints.push(format!("{room} → {on}: against the direction of ARCHITECTURE.md"));
            } else if kept_out.contains(&on) {
                complaints.push(format!("{room} → {on}: this room is kept free of it"));
            }
        }
    }
    complaints
}

/// Names of outside packages on which a shipping room depends directly at run time.
fn direct(metadata: &Metadata) -> BTreeSet<String> {
    let rooms: BTreeSet<&str> = metadata.members().map(|package| package.name.as_str()).collect();
    let shipping = metadata.members().filter(|package| !NEVER_SHIPPED.contains(&package.name.as_str()));
    shipping
        .flat_map(|package| &package.dependencies)
        .filter(|dependency| dependency.kind.is_none() && !rooms.contains(dependency.name.as_str()))
        .map(|dependency| dependency.name.clone())
        .collect()
}

/// Every outside package that reaches the binary, at run time or in its build.
fn shipped(metadata: &Metadata) -> Vec<&Package> {
    let edges: BTreeMap<&str, &Node> =
        metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let roots = metadata.members().filter(|package| !NEVER_SHIPPED.contains(&package.name.as_str()));
    let mut open: Vec<&str> = roots.map(|package| package.id.as_str()).collect();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let deps = edges.get(id).into_iter().flat_map(|node| &node.deps);
        open.extend(deps.filter(|edge| edge.dep_kinds.iter().any(ships)).map(|edge| edge.pkg.as_str()));
    }
    let outside = |package: &&Package| !metadata.workspace_members.contains(&package.id);
    metadata.packages.iter().filter(|package| reached.contains(package.id.as_str())).filter(outside).collect()
}

fn ships(kind: &Kind) -> bool {
    kind.kind.as_deref() != Some("dev")
}
