//! The files that tidy looks at, read once, with what every check needs to know about them.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::Complaint;
use super::lexer::{self, Lexed};
use crate::shell;

/// Every file of the project.
pub(crate) struct Tree {
    /// Folder of the workspace; empty in tests, which have no folder.
    pub(crate) root: Option<PathBuf>,
    /// The files, sorted by path.
    pub(crate) files: Vec<File>,
}

/// One file.
pub(crate) struct File {
    /// Path from the root, with `/`.
    pub(crate) path: String,
    /// Size in bytes.
    pub(crate) size: u64,
    /// Its text; empty for a file that is not UTF-8.
    pub(crate) text: String,
    /// For Rust: the same text without comments and literals, and the literals apart.
    pub(crate) rust: Option<Lexed>,
    excused: BTreeSet<usize>,
}

impl Tree {
    /// Reads what git tracks and what it would take if asked (`git add` of everything not ignored).
    pub(crate) fn read() -> Result<Self> {
        let root = shell::root();
        let listed = shell::output(shell::command("git").args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ]))?;
        let mut paths: Vec<&str> = listed.split('\0').filter(|path| !path.is_empty()).collect();
        paths.sort_unstable();
        paths.dedup();
        let mut files = Vec::new();
        for path in paths {
            let full = root.join(path);
            // A file deleted in the working tree but not yet in the index is none of our business.
            if !full.is_file() {
                continue;
            }
            let bytes = fs::read(&full).with_context(|| format!("cannot read {path}"))?;
            let size = bytes.len() as u64;
            files.push(File::new(path, size, String::from_utf8(bytes).unwrap_or_default()));
        }
        Ok(Self { root: Some(root), files })
    }

    /// A tree of samples, for tests.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let files =
            files.iter().map(|(path, text)| File::new(path, text.len() as u64, (*text).to_owned())).collect();
        Self { root: None, files }
    }

    /// The Rust files with their code.
    pub(crate) fn rust(&self) -> impl Iterator<Item = (&File, &Lexed)> {
        self.files.iter().filter_map(|file| file.rust.as_ref().map(|rust| (file, rust)))
    }
}

impl File {
    pub(crate) fn new(path: &str, size: u64, text: String) -> Self {
        let rust = path.ends_with(".rs").then(|| lexer::lex(&text));
        let excused = excused(&text);
        Self { path: path.to_owned(), size, text, rust, excused }
    }

    /// Whether the path ends with `.extension`.
    pub(crate) fn is(&self, extension: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, end)| end == extension)
    }

    /// Whether the file as a whole is a test: `tests.rs`, `tests/…`, `…_tests.rs`, benches and examples.
    pub(crate) fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name == "tests.rs"
            || name.ends_with("_tests.rs")
            || ["/tests/", "/benches/", "/examples/", "/fuzz_targets/"].iter().any(|d| self.path.contains(d))
    }

    /// Whether a person gave a reason for leaving this line (counted from one) alone.
    pub(crate) fn excuses(&self, line: usize) -> bool {
        self.excused.contains(&line)
    }

    /// A complaint on this file.
    pub(crate) fn complain(&self, line: usize, limit: &'static str, message: impl Into<String>) -> Complaint {
        Complaint { path: self.path.clone(), line, limit, message: message.into() }
    }

    /// Whether the file was written elsewhere and is kept as it came, with its source and licence beside it.
    pub(crate) fn is_vendored(&self) -> bool {
        self.path.contains("/vendor/")
            || self.path.contains("/vendored/")
            || self.path.contains("/ecl/")
            || self.path.contains(".min.")
            || self.path.contains("/htmx")
            || self.path.ends_with("package-lock.json")
            || ["Cargo.lock", "LICENSE"].contains(&self.path.as_str())
    }
}

/// Lines for which a reason stands on them or above them, and passages switched off with a reason.
fn excused(text: &str) -> BTreeSet<usize> {
    let mut lines = BTreeSet::new();
    let mut off = false;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if has_reason(line, "tidy off:") {
            off = true;
        }
        if off {
            lines.insert(number);
        }
        if line.contains("tidy on -->") {
            off = false;
        }
        if has_reason(line, "tidy:") {
            lines.insert(number);
            lines.insert(number + 1);
        }
    }
    lines
}

/// A reason is at least three words: `tidy: ok` is none.
fn has_reason(line: &str, mark: &str) -> bool {
    let Some((before, after)) = line.split_once(mark) else { return false };
    let in_comment = ["//", "#", "<!--", "/*", "--"].iter().any(|sign| before.contains(sign));
    in_comment && after.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count() >= 3
}
