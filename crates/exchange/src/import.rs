//! Room `exchange`, import: a CSV file from an existing register, read by a mapping, row by row, into commands.
//!
//! ```text
//! bytes ──read──▶ raw row ──mapping──▶ ImportRow ──commands──▶ Recorder (application)
//!                    └── problems, refusals ──▶ rejected rows: the same columns and `rejected_because`
//! ```
//! A row stands or falls as a whole; a bad row never stops the file; a file that cannot be read as its mapping says is
//! refused at once. Nothing is kept here about how far an import came: every row has a key of the file's digest and its
//! number, the recorder answers *repeated* for a key it knows, so an import is resumed by repeating it.

pub mod commands;
pub mod encoding;
pub mod field;
pub mod mapping;
pub mod read;
pub mod rejected;
pub mod row;
pub mod run;

pub use commands::commands;
pub use encoding::Encoding;
pub use field::{Field, FieldProblem, Problem};
pub use mapping::{Mapping, MappingError};
pub use read::{FileError, Limits, RawRow, Rows};
pub use rejected::RejectedRows;
pub use row::{ImportRow, ImportedDecision, ImportedDeparture, ImportedTerm};
pub use run::{
    FileDigest, Import, ImportError, Progress, Recorded, Recorder, RowKey, Summary, digest, import,
};

#[cfg(test)]
mod tests;
