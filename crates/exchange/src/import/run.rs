//! Room `exchange`, import: the run over a file. What is recorded and what was recorded before is the recorder's answer.

use std::fmt;
use std::io::{Read, Write};

use domain::Command;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::commands::commands;
use super::mapping::Mapping;
use super::read::{FileError, Limits, RawRow, Rows};
use super::rejected::RejectedRows;
use super::row::ImportRow;

/// SHA-256 of a file: the same file is the same import, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileDigest([u8; 32]);

impl fmt::Display for FileDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Digest of everything a reader gives.
///
/// # Errors
/// When reading fails.
pub fn digest(mut input: impl Read) -> std::io::Result<FileDigest> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let count = input.read(&mut buffer)?;
        match buffer.get(..count) {
            Some(read) if !read.is_empty() => hash.update(read),
            _ => return Ok(FileDigest(hash.finalize().into())), // tidy: end of input
        }
    }
}

/// Key of a row: the idempotency key of everything recorded from it (`import:<digest>:<row>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey {
    /// The file.
    pub file: FileDigest,
    /// The row, from 1, the header not counted.
    pub row: u64,
}

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "import:{}:{}", self.file, self.row)
    }
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    /// A case was opened from it.
    New,
    /// Recorded before under this key, or a case with this register reference exists: nothing changed.
    Repeated,
    /// Refused by the law or the state of the case: reasons for the operator, without personal data. Nothing of the row
    /// was recorded.
    Refused(Vec<String>),
}

/// Records rows; `application` stands behind it.
pub trait Recorder {
    /// Why the recorder cannot go on at all (storage full, connection lost). Stops the import, which can be repeated.
    type Failure: std::error::Error + Send + Sync + 'static;

    /// Records a whole row or nothing of it: its commands in this order as one unit, under this key. With `dry_run`
    /// nothing is kept, and the answer is what would have become of it.
    ///
    /// # Errors
    /// Only when nothing can be recorded any more; a row that is refused is an answer, not an error.
    fn record(
        &mut self,
        key: RowKey,
        row: &ImportRow,
        commands: Vec<Command>,
        dry_run: bool,
    ) -> Result<Recorded, Self::Failure>;
}

/// Why an import stopped. What was recorded until then stays; repeating the import goes on.
#[derive(Debug, Error)]
pub enum ImportError<F: std::error::Error + Send + Sync + 'static> {
    /// The file cannot be read on.
    #[error(transparent)]
    File(#[from] FileError),
    /// The file of rejected rows cannot be written.
    #[error("the file of rejected rows cannot be written: {0}")]
    Rejected(csv::Error),
    /// The recorder cannot go on.
    #[error(
        "row {row} could not be recorded: {source}; the rows before it are recorded, repeat the import to go on"
    )]
    Recorder {
        /// The row.
        row: u64,
        /// Why.
        source: F,
    },
}

/// What an import came to. The three add up to the rows of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Rows recorded now.
    pub new: u64,
    /// Rows recorded before.
    pub repeated: u64,
    /// Rows rejected.
    pub rejected: u64,
}

/// How far an import is, after each row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows done.
    pub rows: u64,
    /// What they came to.
    pub summary: Summary,
}

/// An import: what to read, how, and where rejected rows go.
pub struct Import<'a> {
    /// How to read the file.
    pub mapping: &'a Mapping,
    /// How much to accept.
    pub limits: Limits,
    /// Digest of the file ([`digest`]).
    pub file: FileDigest,
    /// The day of the import.
    pub imported_on: Date,
    /// Whether to keep nothing.
    pub dry_run: bool,
}

/// Runs an import to the end of the file.
///
/// # Errors
/// [`ImportError`] when the file, the file of rejected rows or the recorder fails. Bad rows are no errors.
pub fn import<R: Recorder>(
    task: &Import<'_>,
    input: impl Read,
    rejected: impl Write,
    recorder: &mut R,
    mut progress: impl FnMut(Progress),
) -> Result<Summary, ImportError<R::Failure>> {
    let rows = Rows::open(input, task.mapping, task.limits)?;
    let columns = rows.columns().clone();
    let width = rows.header().len();
    let mut out = RejectedRows::new(rejected, rows.header(), task.mapping.delimiter, task.mapping.encoding);
    let mut summary = Summary::default();
    for raw in rows {
        let raw = raw?;
        let outcome = match understood(&raw, width, &columns, task) {
            Ok((row, commands)) => {
                let key = RowKey { file: task.file, row: raw.number };
                recorder
                    .record(key, &row, commands, task.dry_run)
                    .map_err(|source| ImportError::Recorder { row: raw.number, source })?
            }
            Err(reasons) => Recorded::Refused(reasons),
        };
        match outcome {
            Recorded::New => summary.new += 1,
            Recorded::Repeated => summary.repeated += 1,
            Recorded::Refused(reasons) => {
                summary.rejected += 1;
                let because = format!("line {}: {}", raw.line, reasons.join("; "));
                out.write(&raw.fields, &because).map_err(ImportError::Rejected)?;
            }
        }
        progress(Progress { rows: raw.number, summary });
    }
    out.finish().map_err(ImportError::Rejected)?;
    Ok(summary)
}

/// The row and its commands, or every reason why it cannot be read.
fn understood(
    raw: &RawRow,
    width: usize,
    columns: &std::collections::BTreeMap<super::field::Field, usize>,
    task: &Import<'_>,
) -> Result<(ImportRow, Vec<Command>), Vec<String>> {
    if raw.fields.len() != width {
        return Err(vec![format!("has {} fields, the header has {width}", raw.fields.len())]);
    }
    let row = ImportRow::parse(raw, columns, task.mapping)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let commands = commands(&row, task.imported_on).map_err(|e| vec![e.to_string()])?;
    Ok((row, commands))
}
