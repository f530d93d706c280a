//! Room `demo`: the published figures the caseload is modelled on, carried over as our own small table.

use thiserror::Error;

/// A row of `data/netherlands_2016.csv` (source in its head): persons, rounded to multiples of five by Eurostat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// Citizenship, ISO 3166-1 alpha-2 (`XK` for Kosovo under UNSCR 1244/99).
    pub citizen: &'static str,
    /// Ordered to leave in the year.
    pub ordered: u32,
    /// Returned following an order in the year, whenever it was issued.
    pub returned: u32,
}

/// A data file of this crate cannot be read: a fault of the build, not of an installation.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}, line {line}: {what}")]
pub struct DataError {
    /// The file.
    pub file: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: &'static str,
}

/// Rows of a data file: comment lines start with `#`, then comes the header. Fields hold no commas and no quotes.
pub(crate) fn rows(text: &'static str) -> impl Iterator<Item = (usize, Vec<&'static str>)> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .skip(1)
        .map(|(number, line)| (number + 1, line.split(',').collect()))
}

const FILE: &str = "netherlands_2016.csv";

/// All rows, zeros included (a published zero is a statement).
///
/// # Errors
/// [`DataError`] when the table is damaged.
pub fn published() -> Result<Vec<Published>, DataError> {
    let parse = |line: usize, text: &str| {
        text.parse().map_err(|_| DataError { file: FILE, line, what: "not a number of persons" })
    };
    rows(include_str!("data/netherlands_2016.csv"))
        .map(|(line, fields)| match fields.as_slice() {
            [citizen, ordered, returned] => {
                Ok(Published { citizen, ordered: parse(line, ordered)?, returned: parse(line, returned)? })
            }
            _ => Err(DataError { file: FILE, line, what: "not three fields" }), // tidy: a slice, not an enum
        })
        .collect()
}
