//! No orphans: every Rust file is reached by `mod` from a root that cargo builds.

use std::collections::BTreeSet;

use super::Complaint;
use super::source::{File, Tree};

/// Finds files that no build ever sees.
pub(crate) fn orphans(tree: &Tree) -> Vec<Complaint> {
    let known: BTreeSet<&str> = tree.rust().map(|(file, _)| file.path.as_str()).collect();
    let mut reached: BTreeSet<String> =
        known.iter().filter(|p| is_root(p)).map(|p| (*p).to_owned()).collect();
    let mut open: Vec<String> = reached.iter().cloned().collect();
    while let Some(path) = open.pop() {
        let Some(file) = tree.files.iter().find(|file| file.path == path) else { continue };
        for child in children(file) {
            if known.contains(child.as_str()) && reached.insert(child.clone()) {
                open.push(child);
            }
        }
    }
    let lost = tree.rust().filter(|(file, _)| !reached.contains(&file.path));
    lost.map(|(file, _)| file.complain(0, "orphans", "no `mod` leads here: it is never built")).collect()
}

/// What cargo builds by its place.
fn is_root(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [.., "src", "lib.rs" | "main.rs"] | [.., "build.rs"] => true,
        [.., "src", "bin", _] => true,
        [.., "tests" | "examples" | "benches" | "fuzz_targets", _] => !path.contains("/src/"),
        [.., "tests" | "examples" | "benches", _, "main.rs"] => !path.contains("/src/"),
        _ => false,
    }
}

/// Where the modules that a file declares may lie.
fn children(file: &File) -> Vec<String> {
    let Some(rust) = &file.rust else { return Vec::new() };
    let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    let stem = name.trim_end_matches(".rs");
    let own =
        if is_root(&file.path) || stem == "mod" { folder.to_owned() } else { format!("{folder}/{stem}") };
    let mut children = Vec::new();
    for module in declared(&rust.code) {
        children.push(format!("{own}/{module}.rs"));
        children.push(format!("{own}/{module}/mod.rs"));
    }
    let named = file.text.match_indices("#[path = \"").filter_map(|(place, mark)| {
        let target = file.text.get(place + mark.len()..)?.split('"').next()?;
        Some(format!("{folder}/{target}"))
    });
    children.extend(named);
    children
}

fn declared(code: &str) -> Vec<&str> {
    let declared = code.match_indices("mod ").filter_map(|(place, mark)| {
        let before = code.get(..place)?.chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            return None;
        }
        let rest = code.get(place + mark.len()..)?;
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_')?;
        let name = rest.get(..end)?;
        rest.get(end..)?.trim_start().starts_with(';').then_some(name)
    });
    declared.collect()
}
