//! What the tests of the command share: running the built program in folders of their own.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "helpers of tests stop when something is wrong; each test program uses some of them"
)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The program on a data folder.
pub fn nostos(data: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_nostos"))
        .args(words)
        .arg("--data")
        .arg(data)
        .env_remove("NOSTOS_DATA")
        .env_remove("NOSTOS_DATABASE")
        .output()
        .expect("the program starts")
}

/// Its exit code.
pub fn code(output: &Output) -> i32 {
    output.status.code().expect("it ended by itself")
}

/// What it said on stderr.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What it printed.
pub fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The JSON it printed; the command must have ended with that code.
pub fn json_with(data: &Path, words: &[&str], wanted: i32) -> Value {
    let output = nostos(data, words);
    assert_eq!(code(&output), wanted, "{words:?}: {} {}", printed(&output), said(&output));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{words:?}: {e}: {}", printed(&output)))
}

/// The JSON it printed; the command must have succeeded.
pub fn json(data: &Path, words: &[&str]) -> Value {
    json_with(data, words, 0)
}

/// An installation of a test authority.
pub fn init(data: &Path) -> Value {
    json(data, &["init", "--authority", "Test authority", "--state", "NL", "--team", "A=Team A", "--json"])
}

/// Runs SQL on the database, past everything that guards it.
pub fn tamper(data: &Path, sql: &str) -> usize {
    let connection = rusqlite::Connection::open(data.join("nostos.sqlite")).expect("the database opens");
    connection.execute(sql, []).expect("the statement runs")
}
