//! Room `exchange`, import: the file of rejected rows: the same columns, the same bytes, and `rejected_because`, so that
//! it can be corrected and imported with the same mapping.

use std::io::Write;

use csv::ByteRecord;

use super::encoding::Encoding;

/// Name of the column added.
pub const REJECTED_BECAUSE: &str = "rejected_because";

/// Writes rejected rows; the header only with the first of them.
pub struct RejectedRows<W: Write> {
    csv: csv::Writer<W>,
    encoding: Encoding,
    header: ByteRecord,
    added_at: Option<usize>,
    written: u64,
}

impl<W: Write> RejectedRows<W> {
    /// A writer for rows of a file with that header, delimiter and encoding. A column `rejected_because` that the file
    /// has already (because it is itself a file of rejected rows) is written anew.
    pub fn new(out: W, header: &ByteRecord, delimiter: u8, encoding: Encoding) -> Self {
        let csv = csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(out);
        let added_at = header.iter().position(|name| name == REJECTED_BECAUSE.as_bytes());
        Self { csv, encoding, header: header.clone(), added_at, written: 0 }
    }

    /// Writes a row with its reasons.
    ///
    /// # Errors
    /// When writing fails.
    pub fn write(&mut self, fields: &ByteRecord, because: &str) -> Result<(), csv::Error> {
        if self.written == 0 {
            let header = self.with_reason(&self.header, REJECTED_BECAUSE.as_bytes());
            self.csv.write_byte_record(&header)?;
        }
        self.written += 1;
        let row = self.with_reason(fields, &self.encoding.encode_remark(because));
        self.csv.write_byte_record(&row)
    }

    fn with_reason(&self, fields: &ByteRecord, reason: &[u8]) -> ByteRecord {
        let at = self.added_at.unwrap_or(usize::MAX);
        let mut row: ByteRecord =
            fields.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, field)| field).collect();
        row.push_field(reason);
        row
    }

    /// Rows written so far.
    #[must_use]
    pub const fn written(&self) -> u64 {
        self.written
    }

    /// Flushes what is buffered.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self) -> Result<u64, csv::Error> {
        self.csv.flush()?;
        Ok(self.written)
    }
}
