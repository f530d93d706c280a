//! Every relative link in Markdown leads somewhere, headings included.

use std::collections::BTreeSet;

use super::Complaint;
use super::source::{File, Tree};

/// Checks every `[text](target)` and `[name]: target` outside code.
pub(crate) fn resolve(tree: &Tree) -> Vec<Complaint> {
    let mut places: BTreeSet<String> = BTreeSet::new();
    for file in &tree.files {
        let mut path = file.path.as_str();
        places.insert(path.to_owned());
        while let Some((folder, _)) = path.rsplit_once('/') {
            places.insert(folder.to_owned());
            path = folder;
        }
    }
    let mut complaints = Vec::new();
    for file in tree.files.iter().filter(|file| file.is("md") && !file.is_vendored()) {
        for (line, target) in targets(&file.text) {
            if let Some(reason) = broken(tree, &places, file, &target) {
                complaints.push(file.complain(line, "links", format!("{target}: {reason}")));
            }
        }
        for (line, path) in named_paths(&file.text) {
            if !places.contains(path.trim_end_matches('/')) && !file.excuses(line) {
                complaints.push(file.complain(line, "links", format!("{path}: no such file or folder")));
            }
        }
    }
    complaints
}

fn broken(tree: &Tree, places: &BTreeSet<String>, from: &File, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (path, heading) = target.split_once('#').map_or((target, None), |(path, h)| (path, Some(h)));
    let path = if path.is_empty() { from.path.clone() } else { join(&from.path, path) };
    if !places.contains(&path) {
        return Some(format!("there is no {path}"));
    }
    let heading = heading.filter(|_| path.ends_with(".md"))?;
    let file = tree.files.iter().find(|file| file.path == path)?;
    let known = outside_code(&file.text).any(|(_, line)| line.starts_with('#') && slug(line) == heading);
    (!known).then(|| format!("{path} has no such heading"))
}

/// A path relative to the file that names it, without `.` and `..`.
fn join(from: &str, to: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.trim_end_matches('/').split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The anchor that code hosts make of a heading.
fn slug(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

fn targets(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in outside_code(text) {
        // Inline code is every second part between back-ticks.
        let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        for (place, _) in prose.match_indices("](") {
            let target = prose.get(place + 2..).and_then(|rest| rest.split([')', ' ']).next());
            found.extend(target.map(|target| (number, target.to_owned())));
        }
        if let Some(reference) = prose.strip_prefix('[').and_then(|rest| rest.split_once("]: ")) {
            found.push((number, reference.1.trim().to_owned()));
        }
    }
    found
}

/// Rules that the text names (`RD-7-1`) exist under that id; ids are permanent, texts are not.
pub(crate) fn rules(tree: &Tree) -> Vec<Complaint> {
    let known: BTreeSet<&str> = tree
        .rust()
        .filter(|(file, _)| file.path.starts_with("crates/rules/src/"))
        .flat_map(|(_, rust)| rust.strings.iter().map(|(_, literal)| literal.as_str()))
        .collect();
    let mut complaints = Vec::new();
    // A tree without the room of rules has no ids to compare with: only samples are such trees.
    for file in tree.files.iter().filter(|file| file.is("md") && !known.is_empty()) {
        for (line, id) in inline_code(&file.text).filter(|(_, code)| is_rule_id(code)) {
            if !known.contains(id) && !file.excuses(line) {
                complaints.push(file.complain(line, "links", format!("there is no rule {id}")));
            }
        }
    }
    complaints
}

/// An act's key in capitals, a hyphen, an article.
fn is_rule_id(code: &str) -> bool {
    let mut parts = code.split('-');
    let act = parts.next().is_some_and(|act| ["RD", "APR", "RR", "RBPR", "SIS"].contains(&act));
    act && parts.next().is_some_and(|article| !article.is_empty())
}

fn inline_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    outside_code(text)
        .flat_map(|(number, line)| line.split('`').skip(1).step_by(2).map(move |code| (number, code)))
}

/// Paths that the text names as inline code. Patterns (`*.toml`, `<chapter>`, `x`) name no one file.
fn named_paths(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let rooms = ["crates/", "xtask/", "docs/", "e2e/", "fuzz/"];
    inline_code(text)
        .filter(move |(_, code)| rooms.iter().any(|room| code.starts_with(room)))
        .filter(|(_, code)| !code.contains(['*', '<', '{', ' ', '…']) && !code.starts_with("crates/x/"))
}

fn outside_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            return None;
        }
        (!fenced).then_some((index + 1, line))
    })
}
