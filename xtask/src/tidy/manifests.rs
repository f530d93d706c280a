//! Every package says what it is and takes the limits of the house.

use super::Complaint;
use super::source::Tree;

const REQUIRED: &[&str] = &[
    "description = \"",
    "version.workspace = true",
    "edition.workspace = true",
    "rust-version.workspace = true",
    "license.workspace = true",
    "publish.workspace = true",
    "[lints]\nworkspace = true",
];

/// Checks the manifests of all packages; versions of dependencies stand in the workspace only.
pub(crate) fn complete(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for file in &tree.files {
        let Some(folder) = file.path.strip_suffix("/Cargo.toml") else { continue };
        if folder != "xtask" && !folder.starts_with("crates/") {
            continue;
        }
        for line in REQUIRED.iter().filter(|line| !file.text.contains(**line)) {
            complaints.push(file.complain(0, "manifests", format!("missing: {}", line.replace('\n', " "))));
        }
        let folder = folder.trim_start_matches("crates/");
        // The binary is named after the product, its folder after the room.
        let name = if folder == "cli" { "nostos" } else { folder };
        if !file.text.contains(&format!("name = \"{name}\"")) {
            complaints.push(file.complain(0, "manifests", format!("folder = package: name it {name}")));
        }
        complaints.extend(own_versions(&file.text).map(|line| {
            file.complain(line, "manifests", "name versions in [workspace.dependencies] of the root only")
        }));
    }
    complaints
}

/// Lines of dependency tables that carry a version of their own.
fn own_versions(text: &str) -> impl Iterator<Item = usize> {
    let mut in_dependencies = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
            return None;
        }
        let (_, value) = line.split_once('=')?;
        let versioned =
            value.trim().starts_with('"') || value.contains("version =") || value.contains("path =");
        (in_dependencies && versioned && !line.trim_start().starts_with('#')).then_some(index + 1)
    })
}
