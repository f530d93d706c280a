//! The matrix in `docs/legal` is what the program would write today, and it is total.
#![allow(clippy::expect_used, reason = "a test that cannot read its own files must stop")]

use std::fs;
use std::path::Path;

use rules::matrix::{as_csv, as_markdown, matrix};

#[test]
fn the_matrix_in_the_documentation_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/legal/matrix.md");
    let page = as_markdown(&matrix().expect("readable"));
    if std::env::var_os("NOSTOS_REVIEW").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(&path, &page).expect("written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == page, "docs/legal/matrix.md is old: NOSTOS_REVIEW=1 cargo test -p rules --test matrix");
}

#[test]
fn every_rule_has_scenarios_and_words_for_every_reason() {
    let rows = matrix().expect("readable");
    for row in &rows {
        assert!(row.scenarios.len() >= 3, "{} has {} scenarios", row.rule, row.scenarios.len());
        assert!(row.messages.iter().all(|(_, words)| !words.is_empty()), "{} has no words", row.rule);
    }
    let messages: usize = rows.iter().map(|row| row.messages.len()).sum();
    assert_eq!(as_csv(&rows).lines().count(), messages + 1, "one line a message and the heading");
}
