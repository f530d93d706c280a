//! `cargo xtask tidy`: the limits of STYLE.md that neither the compiler nor clippy can hold.
//!
//! A line may be excused by `tidy: <reason>` in a comment on it or on the line above; a passage of Markdown by
//! `<!-- tidy off: <reason> -->` and `<!-- tidy on -->`. An excuse without a reason excuses nothing.

mod arms;
mod files;
mod lexer;
mod links;
mod manifests;
mod modules;
mod purity;
mod source;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;

use anyhow::{Result, bail};

use source::Tree;

/// One thing that is not as STYLE.md wants it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Complaint {
    /// Path from the root of the workspace.
    pub(crate) path: String,
    /// Line, counted from one; 0 where the whole file is meant.
    pub(crate) line: usize,
    /// Short name of the limit.
    pub(crate) limit: &'static str,
    /// What is wrong and what to do instead.
    pub(crate) message: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {} [{}]", self.message, self.limit)
    }
}

/// Samples of everything that is refused.
const SAMPLES: &str = "xtask/src/tidy/tests.rs";

/// One limit: looks at the tree and says what breaks it.
type Check = fn(&Tree) -> Vec<Complaint>;

/// Every limit. A check that is not in this table does not run.
const CHECKS: &[(&str, Check)] = &[
    ("file length", files::length),
    ("file size", files::size),
    ("opening line", files::opening),
    ("source depth", files::depth),
    ("left-over markers", files::markers),
    ("reasons for allow", files::allows),
    ("shared data", files::shared_data),
    ("words", words::forbidden),
    ("wildcard arms", arms::wildcards),
    ("links", links::resolve),
    ("rule ids in texts", links::rules),
    ("manifests", manifests::complete),
    ("orphans", modules::orphans),
    ("clock and randomness", purity::sources),
    ("SQL", purity::sql),
];

/// Runs every check over the files that git knows or would take.
pub(crate) fn run() -> Result<()> {
    let tree = Tree::read()?;
    let mut complaints = check(&tree);
    complaints.sort();
    for complaint in &complaints {
        println!("{complaint}");
    }
    if complaints.is_empty() {
        println!("tidy: {} files, {} limits, nothing to complain of", tree.files.len(), CHECKS.len());
        Ok(())
    } else {
        bail!("{} complaints", complaints.len())
    }
}

fn check(tree: &Tree) -> Vec<Complaint> {
    CHECKS.iter().flat_map(|(_, check)| check(tree)).collect()
}
