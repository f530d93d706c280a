//! No wildcard arm over our own enums in `domain` and `rules`: a new state must stop the build everywhere it
//! matters, not fall into `_`.

use super::Complaint;
use super::lexer::line_at;
use super::source::{File, Tree};

/// Enums that are not ours and may grow without asking us.
const FOREIGN: &[&str] = &["Ordering", "Weekday", "Bound", "ErrorKind", "Entry", "Value", "Cow"];

/// What a selector answers for variants it was not asked about: `matches!` written long.
const NOT_ASKED: &[&str] = &["None", "false"];

struct Arm {
    pattern: String,
    body: String,
    line: usize,
}

/// Finds `_ =>`, `(_, _) =>` and catch-all names beside arms that name variants.
pub(crate) fn wildcards(tree: &Tree) -> Vec<Complaint> {
    let rooms = ["crates/domain/src/", "crates/rules/src/", "crates/law/src/"];
    let mut complaints = Vec::new();
    for (file, rust) in tree.rust() {
        if file.is_test() || !rooms.iter().any(|room| file.path.starts_with(room)) {
            continue;
        }
        for arms in matches_in(&rust.code) {
            complaints.extend(
                arms.iter()
                    .filter(|_| arms.iter().any(|arm| names_our_variant(&arm.pattern)))
                    .filter(|arm| catches_all(&arm.pattern) && !NOT_ASKED.contains(&arm.body.as_str()))
                    .filter(|arm| !rust.in_tests(arm.line) && !file.excuses(arm.line))
                    .map(|arm| complain(file, arm)),
            );
        }
    }
    complaints
}

fn complain(file: &File, arm: &Arm) -> Complaint {
    let message = format!("`{} =>` swallows every variant to come: name them", arm.pattern);
    file.complain(arm.line, "wildcard arms", message)
}

/// `_`, a bare name, or a tuple of nothing but those.
fn catches_all(pattern: &str) -> bool {
    let pattern = pattern.trim();
    let inside = pattern.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let parts: Vec<&str> = inside.map_or_else(|| vec![pattern], |inside| inside.split(',').collect());
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).all(|part| {
        let name = part.strip_prefix("ref ").or_else(|| part.strip_prefix("mut ")).unwrap_or(part);
        let simple = name.chars().all(|c| c.is_lowercase() || c.is_numeric() || c == '_');
        (simple && !["true", "false"].contains(&name) && !name.starts_with(char::is_numeric)) || name == ".."
    })
}

/// A path whose last type is ours: `State::Open`, `Self::Open`, `Some(Role::Reviewer)`.
fn names_our_variant(pattern: &str) -> bool {
    pattern.match_indices("::").any(|(place, _)| {
        let before = pattern.get(..place).unwrap_or_default();
        let owner = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
        let after = pattern.get(place + 2..).unwrap_or_default();
        owner.starts_with(char::is_uppercase)
            && after.starts_with(char::is_uppercase)
            && !FOREIGN.contains(&owner)
    })
}

/// The arms of every `match` in the code.
fn matches_in(code: &str) -> Vec<Vec<Arm>> {
    let boundary = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '!');
    code.match_indices("match")
        .filter(|(place, word)| {
            let before = code.get(..*place).and_then(|text| text.chars().next_back());
            let after = code.get(place + word.len()..).and_then(|text| text.chars().next());
            boundary(before) && after.is_some_and(char::is_whitespace)
        })
        .filter_map(|(place, word)| {
            let body = place + word.len() + find_flat(code.get(place + word.len()..)?, "{")? + 1;
            Some(arms(code, body))
        })
        .collect()
}

fn arms(code: &str, mut place: usize) -> Vec<Arm> {
    let mut arms = Vec::new();
    while let Some(rest) = code.get(place..) {
        let Some(arrow) = find_flat(rest, "=>") else { break };
        let head = rest.get(..arrow).unwrap_or_default();
        let blank = head.len() - head.trim_start().len();
        let pattern = head.trim().split(" if ").next().unwrap_or_default().trim().to_owned();
        let guarded = head.contains(" if ");
        let line = line_at(code, place + blank);
        let body = rest.get(arrow + 2..).unwrap_or_default();
        let indent = body.len() - body.trim_start().len();
        let length = if body.trim_start().starts_with('{') {
            let inner = body.get(indent + 1..).unwrap_or_default();
            let Some(close) = find_flat(inner, "}") else { break };
            let end = indent + 1 + close + 1;
            let tail = body.get(end..).unwrap_or_default();
            let comma = tail.trim_start().starts_with(',');
            if comma { end + (tail.len() - tail.trim_start().len()) + 1 } else { end }
        } else {
            // The last arm may do without a comma.
            find_flat(body, ",").map_or(body.len(), |comma| comma + 1)
        };
        if !guarded {
            let body = body.get(..length).unwrap_or_default();
            // Without a comma the arm ends where the match does.
            let end = find_flat(body, "}").unwrap_or(body.len());
            let body = body.get(..end).unwrap_or_default().trim().trim_end_matches(',').to_owned();
            arms.push(Arm { pattern, body, line });
        }
        place += arrow + 2 + length;
    }
    arms
}

/// Where `wanted` stands outside every bracket; stops at the bracket that closes what we are in.
fn find_flat(text: &str, wanted: &str) -> Option<usize> {
    let mut depth = 0_i32;
    for (place, c) in text.char_indices() {
        if depth == 0 && text.get(place..).is_some_and(|rest| rest.starts_with(wanted)) {
            return Some(place);
        }
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    None
}
