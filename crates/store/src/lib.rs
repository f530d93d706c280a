//! The port to storage: all SQL once, in the subset SQLite and PostgreSQL both speak, and two drivers.
//!
//! No decisions here and no knowledge of `domain`: events are opaque bytes with metadata, rows are types of our own.
//! One [`Database`] is opened per process and shared by cloning; every method blocks. Methods live beside their
//! statements in `sql/`.

mod address;
mod database;
mod engine;
mod error;
mod history;
mod migrate;
mod sealing;
mod sql;
mod types;

pub use address::Address;
pub use database::{Database, Setup};
pub use error::{AppendError, LoadError, StoreError};
pub use history::note::open as open_checkpoint;
pub use history::tree;
pub use sql::append::SealedWrite;
pub use types::*;
