//! Where time, chance, files and SQL may enter, and where not.

use super::Complaint;
use super::source::Tree;

/// Rooms that are functions of their arguments.
const PURE: &[&str] = &["law", "rules", "domain", "linkage", "statistics"];
/// Rooms that render what they are given: they read their own assets, but know no clock and no chance.
const RENDERING: &[&str] = &["ui", "documents"];

const CLOCK: &[&str] = &["SystemTime::now", "Instant::now", "Timestamp::now", "Zoned::now"];
const CHANCE: &[&str] =
    &["Uuid::now_v7", "Uuid::new_v4", "thread_rng", "OsRng", "getrandom", "rand::", "RandomState::new"];
const WORLD: &[&str] = &["std::fs", "std::net", "std::env", "std::process", "std::thread", "tokio::"];

/// Time, chance and the world outside stay out of the pure rooms.
pub(crate) fn sources(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, rust) in tree.rust().filter(|(file, _)| !file.is_test()) {
        let room = file.path.strip_prefix("crates/").and_then(|path| path.split('/').next());
        let room = room.unwrap_or_default();
        let pure = PURE.contains(&room);
        if !pure && !RENDERING.contains(&room) {
            continue;
        }
        let world = if pure { WORLD } else { &[] };
        for (number, line) in rust.lines() {
            let found = CLOCK.iter().chain(CHANCE).chain(world).find(|name| mentions(line, name));
            if let Some(name) = found
                && !file.excuses(number)
            {
                let message = format!("`{name}` in `{room}`: pass it in");
                complaints.push(file.complain(number, "clock and randomness", message));
            }
        }
    }
    complaints
}

/// The name stands there as a word of its own: `operand::` is not `rand::`.
fn mentions(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(place, _)| {
        let before = line.get(..place).and_then(|text| text.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

/// SQL lives in `store`, once for both engines.
pub(crate) fn sql(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for file in &tree.files {
        let elsewhere = file.path.starts_with("crates/") && !file.path.starts_with("crates/store/");
        if !elsewhere {
            continue;
        }
        if file.is("sql") {
            complaints.push(file.complain(0, "SQL", "statements live in crates/store"));
        }
        for (line, literal) in file.rust.iter().flat_map(|rust| &rust.strings) {
            if is_statement(literal) && !file.excuses(*line) {
                complaints.push(file.complain(*line, "SQL", "statements live in crates/store"));
            }
        }
    }
    complaints
}

/// Statements are written with keywords in capitals; prose is not.
fn is_statement(literal: &str) -> bool {
    let text = literal.split_whitespace().collect::<Vec<_>>().join(" ");
    [
        ("SELECT ", " FROM "),
        ("INSERT INTO ", "VALUES"),
        ("UPDATE ", " SET "),
        ("DELETE FROM ", ""),
        ("CREATE TABLE ", "("),
        ("CREATE INDEX ", " ON "),
        ("PRAGMA ", ""),
    ]
    .iter()
    .any(|(start, then)| text.starts_with(start) && text.contains(then))
}
