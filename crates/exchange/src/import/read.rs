//! Room `exchange`, import: bytes into raw rows, within limits. A quote that is never closed cannot swallow the file.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::Read;
use std::rc::Rc;

use csv::ByteRecord;
use thiserror::Error;

use super::field::Field;
use super::mapping::Mapping;

/// How much is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file.
    pub file_bytes: u64,
    /// Bytes of a row.
    pub row_bytes: u64,
    /// Columns of a file.
    pub columns: usize,
}

impl Default for Limits {
    /// Two gigabytes a file, 256 kilobytes a row (several reasons of full length), 200 columns.
    fn default() -> Self {
        Self { file_bytes: 2 << 30, row_bytes: 256 << 10, columns: 200 }
    }
}

/// Why a file cannot be read at all. Bad rows are not among these.
#[derive(Debug, Error)]
pub enum FileError {
    /// Reading failed.
    #[error("the file cannot be read at line {line}: {source}")]
    Unreadable {
        /// Line, from 1.
        line: u64,
        /// What the reader said.
        source: csv::Error,
    },
    /// Not CSV at all.
    #[error("the file is {0}; save it as CSV in UTF-8 and import that")]
    NotCsv(&'static str),
    /// No header.
    #[error("the file is empty: the first line must name the columns")]
    Empty,
    /// Too large.
    #[error("the file is larger than {0} bytes; split it")]
    FileTooLarge(u64),
    /// A row is too long, most often because of a quotation mark that is not closed.
    #[error(
        "the row that begins at line {line} is longer than {limit} bytes: is a quotation mark not closed?"
    )]
    RowTooLong {
        /// First line of the row, from 1.
        line: u64,
        /// Limit.
        limit: u64,
    },
    /// Too many columns.
    #[error("the file has {count} columns; at most {limit} are accepted: is the delimiter right?")]
    TooManyColumns {
        /// Columns found.
        count: usize,
        /// Limit.
        limit: usize,
    },
    /// The header is not in the declared encoding.
    #[error("the names of the columns are not {0}; correct the encoding in the mapping")]
    HeaderEncoding(&'static str),
    /// A column the mapping names is missing.
    #[error(
        "the file has no column {column:?}, which the mapping names for {field}; its columns are: {present}"
    )]
    NoColumn {
        /// Column named.
        column: String,
        /// Field it is for.
        field: &'static str,
        /// Columns found.
        present: String,
    },
    /// A column the mapping names stands twice in the file.
    #[error("the file has the column {0:?} twice")]
    ColumnTwice(String),
}

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// Number of the row, from 1, the header not counted.
    pub number: u64,
    /// Line of the file on which it begins, from 1.
    pub line: u64,
    /// Its fields as bytes.
    pub fields: ByteRecord,
}

/// Shared between the limited reader and the rows it feeds.
#[derive(Debug, Default)]
struct Meter {
    since_row: Cell<u64>,
    total: Cell<u64>,
    exceeded: Cell<Option<Exceeded>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exceeded {
    Row,
    File,
}

/// Counts what is read and stops at the limits.
struct Metered<R> {
    inner: R,
    meter: Rc<Meter>,
    limits: Limits,
}

/// The CSV reader reads ahead by one buffer; a row is charged for what was read since the last one.
const READ_AHEAD: u64 = 16 << 10;

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let add = |cell: &Cell<u64>| {
            cell.set(cell.get().saturating_add(u64::try_from(count).unwrap_or(u64::MAX)));
            cell.get()
        };
        let (row, total) = (add(&self.meter.since_row), add(&self.meter.total));
        let exceeded = if total > self.limits.file_bytes {
            Some(Exceeded::File)
        } else if row > self.limits.row_bytes.saturating_add(READ_AHEAD) {
            Some(Exceeded::Row)
        } else {
            None
        };
        if exceeded.is_some() {
            self.meter.exceeded.set(exceeded);
            return Err(std::io::Error::other("a limit was exceeded"));
        }
        Ok(count)
    }
}

/// The rows of a file, lazily.
pub struct Rows<R> {
    csv: csv::Reader<std::io::Chain<std::io::Cursor<Vec<u8>>, Metered<R>>>,
    meter: Rc<Meter>,
    limits: Limits,
    header: ByteRecord,
    columns: BTreeMap<Field, usize>,
    number: u64,
    ended: bool,
}

impl<R: Read> Rows<R> {
    /// Opens a file: strips a byte order mark, reads the header, finds the mapped columns.
    ///
    /// # Errors
    /// [`FileError`] when the file cannot be read as the mapping says.
    pub fn open(input: R, mapping: &Mapping, limits: Limits) -> Result<Self, FileError> {
        let meter = Rc::new(Meter::default());
        let mut metered = Metered { inner: input, meter: Rc::clone(&meter), limits };
        let start =
            start_of(&mut metered).map_err(|e| FileError::Unreadable { line: 1, source: e.into() })?;
        let start = match start.as_slice() {
            [0xEF, 0xBB, 0xBF, rest @ ..] => rest.to_vec(),
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Err(FileError::NotCsv("UTF-16")),
            [b'P', b'K', 3, 4, ..] => return Err(FileError::NotCsv("a spreadsheet or an archive")),
            _ => start, // tidy: bytes, not an enum
        };
        let mut csv = csv::ReaderBuilder::new()
            .delimiter(mapping.delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(std::io::Cursor::new(start).chain(metered));
        let mut header = ByteRecord::new();
        let found = csv.read_byte_record(&mut header).map_err(|e| failure(e, &meter, 1, limits))?;
        if !found || header.iter().all(<[u8]>::is_empty) {
            return Err(FileError::Empty);
        }
        if header.len() > limits.columns {
            return Err(FileError::TooManyColumns { count: header.len(), limit: limits.columns });
        }
        let columns = columns(&header, mapping)?;
        Ok(Self { csv, meter, limits, header, columns, number: 0, ended: false })
    }

    /// The header as it stands in the file.
    #[must_use]
    pub const fn header(&self) -> &ByteRecord {
        &self.header
    }

    /// Position of each mapped field in a row.
    #[must_use]
    pub const fn columns(&self) -> &BTreeMap<Field, usize> {
        &self.columns
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<RawRow, FileError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        self.meter.since_row.set(0);
        let mut fields = ByteRecord::new();
        let line = self.csv.position().line();
        match self.csv.read_byte_record(&mut fields) {
            Ok(true) => {
                self.number += 1;
                let line = fields.position().map_or(line, csv::Position::line);
                if u64::try_from(fields.as_slice().len()).unwrap_or(u64::MAX) > self.limits.row_bytes {
                    self.ended = true;
                    return Some(Err(FileError::RowTooLong { line, limit: self.limits.row_bytes }));
                }
                Some(Ok(RawRow { number: self.number, line, fields }))
            }
            Ok(false) => {
                self.ended = true;
                None
            }
            Err(error) => {
                self.ended = true;
                Some(Err(failure(error, &self.meter, line, self.limits)))
            }
        }
    }
}

fn failure(source: csv::Error, meter: &Meter, line: u64, limits: Limits) -> FileError {
    match meter.exceeded.get() {
        Some(Exceeded::File) => FileError::FileTooLarge(limits.file_bytes),
        Some(Exceeded::Row) => FileError::RowTooLong { line, limit: limits.row_bytes },
        None => FileError::Unreadable { line, source },
    }
}

/// The first four bytes, or fewer.
fn start_of(input: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut start = Vec::with_capacity(4);
    input.take(4).read_to_end(&mut start)?;
    Ok(start)
}

fn columns(header: &ByteRecord, mapping: &Mapping) -> Result<BTreeMap<Field, usize>, FileError> {
    let encoding = mapping.encoding;
    let names: Vec<String> = header
        .iter()
        .map(|bytes| encoding.decode(bytes).map(|name| name.trim().to_owned()))
        .collect::<Result<_, _>>()
        .map_err(|_| FileError::HeaderEncoding(encoding.name()))?;
    mapping
        .columns
        .iter()
        .map(|(field, column)| {
            let mut places = names.iter().enumerate().filter(|(_, name)| *name == column).map(|(at, _)| at);
            match (places.next(), places.next()) {
                (Some(at), None) => Ok((*field, at)),
                (Some(_), Some(_)) => Err(FileError::ColumnTwice(column.clone())),
                (None, _) => Err(FileError::NoColumn {
                    column: column.clone(),
                    field: field.name(),
                    present: names.join(", "),
                }),
            }
        })
        .collect()
}
