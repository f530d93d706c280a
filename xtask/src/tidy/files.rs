//! Limits on whole files: length, size, opening line, depth, left-over markers, reasonless `allow`, data that
//! must not be published.

use std::fs;
use std::path::Path;

use super::Complaint;
use super::source::{File, Tree};

/// Longest production file, in lines. Long files hide a second subject.
const LONGEST: usize = 500;
/// Largest file that the history carries, in bytes. Every clone pays for it for ever.
const LARGEST: u64 = 1_000_000;
/// Below this size a file equal to one of the data folder is a coincidence, not a copy.
const SMALLEST_COPY: u64 = 2_000;

/// Production files stay short; tests do not count.
pub(crate) fn length(tree: &Tree) -> Vec<Complaint> {
    let counted = tree.files.iter().filter(|f| !f.is_test() && !f.is_vendored());
    counted
        .filter_map(|file| {
            let lines = match &file.rust {
                Some(rust) => rust.lines().count(),
                None if file.is("mjs") || file.is("sql") => file.text.lines().count(),
                None => 0,
            };
            (lines > LONGEST).then(|| {
                let message = format!("{lines} lines, at most {LONGEST}: which second subject lives here?");
                file.complain(0, "file length", message)
            })
        })
        .collect()
}

/// No large files except fonts, which letters cannot do without.
pub(crate) fn size(tree: &Tree) -> Vec<Complaint> {
    let fonts = |file: &File| ["ttf", "otf", "woff2"].iter().any(|extension| file.is(extension));
    let large = tree.files.iter().filter(|file| file.size > LARGEST && !fonts(file));
    large
        .map(|file| file.complain(0, "file size", format!("{} bytes, at most {LARGEST}", file.size)))
        .collect()
}

/// Every source file says in its first line which room this is.
pub(crate) fn opening(tree: &Tree) -> Vec<Complaint> {
    let silent = tree.rust().filter(|(file, _)| {
        let words = file.text.lines().next().and_then(|line| line.strip_prefix("//!")).unwrap_or_default();
        words.split_whitespace().count() < 2
    });
    silent
        .map(|(file, _)| {
            file.complain(1, "opening line", "open with a //! line that says which room this is")
        })
        .collect()
}

/// Folder = package, folder in it = chapter, file = one subject; no deeper.
pub(crate) fn depth(tree: &Tree) -> Vec<Complaint> {
    let deep = tree.files.iter().filter(|file| {
        // A folder of tests beside the chapter's code is no level of its own.
        let path = file.path.replace("/tests/", "/");
        file.is("rs") && path.starts_with("crates/") && path.matches('/').count() > 4
    });
    deep.map(|file| {
        file.complain(
            0,
            "source depth",
            "no deeper than crates/x/src/chapter/file.rs: is the chapter too big?",
        )
    })
    .collect()
}

/// Unfinished work belongs in an issue, not in the tree.
pub(crate) fn markers(tree: &Tree) -> Vec<Complaint> {
    // Written apart so that this file does not complain of itself.
    let notes = [concat!("TO", "DO"), concat!("FIX", "ME")];
    // With its colon only: without, it is the code for a nationality nobody stated.
    let cross = concat!("XX", "X:");
    let calls = [concat!("todo", "!"), concat!("unimplemented", "!"), concat!("dbg", "!")];
    let mut complaints = Vec::new();
    for file in tree.files.iter().filter(|file| !file.is_vendored() && file.path != super::SAMPLES) {
        for (index, line) in file.text.lines().enumerate() {
            let words = || line.split(|c: char| !c.is_alphanumeric());
            let note = notes.iter().find(|note| words().any(|word| word == **note));
            let code = file.rust.as_ref().and_then(|rust| rust.code.lines().nth(index)).unwrap_or_default();
            let call = calls.iter().find(|call| code.contains(**call));
            let cross = line.contains(cross).then_some(&cross);
            if let Some(found) = note.or(call).or(cross)
                && !file.excuses(index + 1)
            {
                let message = format!("left-over {found}: do it now or open an issue");
                complaints.push(file.complain(index + 1, "left-over markers", message));
            }
        }
    }
    complaints
}

/// Who switches a lint off says why. Clippy holds this too, but not in files it does not compile.
pub(crate) fn allows(tree: &Tree) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for (file, rust) in tree.rust() {
        for opening in ["#[allow(", "#![allow(", "#[expect(", "#![expect("] {
            for (place, _) in rust.code.match_indices(opening) {
                let attribute = rust.code.get(place..).unwrap_or_default();
                let attribute = attribute.split(']').next().unwrap_or_default();
                if !attribute.contains("reason") {
                    let line = super::lexer::line_at(&rust.code, place);
                    complaints.push(file.complain(line, "reasons for allow", "add reason = \"…\""));
                }
            }
        }
    }
    complaints
}

/// Nothing from the data folder beside the project is published with it; figures may be, with their source.
pub(crate) fn shared_data(tree: &Tree) -> Vec<Complaint> {
    let Some(root) = &tree.root else { return Vec::new() };
    let mut data = Vec::new();
    walk(&root.join("../shared/data"), &mut data);
    copies(tree, &data)
}

/// Files of the tree that are byte for byte one of `data` (path, size).
pub(crate) fn copies(tree: &Tree, data: &[(std::path::PathBuf, u64)]) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for file in tree.files.iter().filter(|file| file.size >= SMALLEST_COPY) {
        let same_size = data.iter().filter(|(_, size)| *size == file.size);
        let copied = same_size
            .filter(|(path, _)| match &tree.root {
                Some(root) => fs::read(path).ok() == fs::read(root.join(&file.path)).ok(),
                None => fs::read_to_string(path).is_ok_and(|text| text == file.text),
            })
            .map(|(path, _)| path.display().to_string());
        complaints.extend(copied.map(|path| {
            file.complain(
                0,
                "shared data",
                format!("is a copy of {path}: carry figures over, with their source"),
            )
        }));
    }
    complaints
}

fn walk(folder: &Path, found: &mut Vec<(std::path::PathBuf, u64)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => walk(&entry.path(), found),
            Ok(metadata) => found.push((entry.path(), metadata.len())),
            Err(_) => {}
        }
    }
}
