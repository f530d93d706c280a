//! Room `statistics`: the files for Eurostat. **Names of columns and files stand here and nowhere else.**
//!
//! | column | content |
//! | --- | --- |
//! | `freq` | `A`, annual |
//! | `citizen` | citizenship, Eurostat's codes: `TOTAL`, alpha-2 with `EL`, `UK`, `XK`, `STLS`, `UNK`, `RNC` |
//! | `c_dest` | country of destination, same codes; `migr_eirtn` only |
//! | `age` | `TOTAL`, `Y_LT14`, `Y14-17`, `Y_LT18`, `Y18-34`, `Y35-64`, `Y_GE65`, `UNK` |
//! | `sex` | `T`, `M`, `F`, `UNK` |
//! | `unit` | `PER`, persons |
//! | `geo` | the reporting state, Eurostat's code |
//! | `TIME_PERIOD` | the year |
//! | `OBS_VALUE` | persons; rounded to the nearest multiple of five, or as counted |
//! | `OBS_FLAG` | `p` (provisional) while the year is not over, else empty |
//!
//! The names are those of Eurostat's own SDMX-CSV: dimensions in small letters, `TIME_PERIOD`, `OBS_VALUE` and
//! `OBS_FLAG` in capitals. Citizenships nobody was counted under are written as `0` where the caller lists them
//! (a published zero is a statement); all other empty cells are left out.

use std::io::Write;

use jiff::civil::{Date, date};

use crate::age;
use crate::citizenship::Citizenship;
use crate::cube::{Cell, Cube};
use crate::fact::sex_code;
use crate::round::r5;

/// A table of the enforcement statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// `migr_eiord`: third-country nationals ordered to leave, annual.
    Ordered,
    /// `migr_eirtn`: third-country nationals returned following an order to leave, annual.
    Returned,
}

impl Table {
    /// Every table, in the order in which they are written.
    pub const ALL: [Self; 2] = [Self::Ordered, Self::Returned];

    /// Eurostat's code of the table.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordered => "migr_eiord",
            Self::Returned => "migr_eirtn",
        }
    }

    /// Names of the columns, in order.
    #[must_use]
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Ordered => {
                &["freq", "citizen", "age", "sex", "unit", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"]
            }
            Self::Returned => &[
                "freq",
                "citizen",
                "c_dest",
                "age",
                "sex",
                "unit",
                "geo",
                "TIME_PERIOD",
                "OBS_VALUE",
                "OBS_FLAG",
            ],
        }
    }
}

/// Publication or transmission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// Rounded to the nearest multiple of five, for publication.
    Rounded,
    /// As counted, for transmission to the statistical office only.
    Unrounded,
}

/// Which years to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Years {
    /// One year, even if nobody was counted in it.
    One(i16),
    /// Every year in which somebody was counted.
    All,
}

/// What a report needs besides the counts.
#[derive(Debug, Clone)]
pub struct Report<'a> {
    /// Reporting state (ISO 3166-1 alpha-2).
    pub geo: Citizenship,
    /// Which years.
    pub years: Years,
    /// Rounded or not.
    pub values: Values,
    /// The day of the report: a year that is not over then is flagged provisional.
    pub today: Date,
    /// Citizenships to be written with `0` when nobody was counted under them.
    pub zero_rows: &'a [Citizenship],
}

/// Name of the file of a table: `migr_eiord.csv` as published, `migr_eiord_unrounded.csv` as counted.
#[must_use]
pub fn file_name(table: Table, values: Values) -> String {
    match values {
        Values::Rounded => format!("{}.csv", table.code()),
        Values::Unrounded => format!("{}_unrounded.csv", table.code()),
    }
}

/// Writing failed.
#[derive(Debug, thiserror::Error)]
#[error(
    "the table {table} could not be written: {source}; check the space and the permissions of the output folder"
)]
pub struct WriteFailed {
    /// Code of the table.
    pub table: &'static str,
    /// What the writer said.
    pub source: csv::Error,
}

/// Writes a table as CSV (UTF-8, comma, header first).
///
/// # Errors
/// [`WriteFailed`] when the writer fails; what was written until then is not a complete table.
pub fn write_table(
    out: impl Write,
    table: Table,
    cube: &Cube,
    report: &Report<'_>,
) -> Result<(), WriteFailed> {
    let failed = |source: csv::Error| WriteFailed { table: table.code(), source };
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(table.columns()).map_err(failed)?;
    let years = match report.years {
        Years::One(year) => vec![year],
        Years::All => cube.years(),
    };
    for year in years {
        for (cell, persons) in rows(cube, year, report.zero_rows) {
            write_row(&mut csv, table, &cell, persons, report).map_err(failed)?;
        }
    }
    csv.flush().map_err(|e| failed(e.into()))
}

/// The rows of a year: counted cells, the year's total even when zero, and the zeros asked for.
fn rows(cube: &Cube, year: i16, zero_rows: &[Citizenship]) -> Vec<(Cell, u32)> {
    let mut rows: Vec<(Cell, u32)> = cube.year(year).map(|(cell, n)| (*cell, n)).collect();
    let zeros = zero_rows.iter().map(|c| Cell::of_citizenship(year, c.counted_as()));
    rows.extend(
        zeros.chain([Cell::of_year(year)]).filter(|cell| cube.persons(cell) == 0).map(|cell| (cell, 0)),
    );
    rows.sort_unstable();
    rows.dedup();
    rows
}

fn write_row<W: Write>(
    csv: &mut csv::Writer<W>,
    table: Table,
    cell: &Cell,
    persons: u32,
    report: &Report<'_>,
) -> Result<(), csv::Error> {
    let value = match report.values {
        Values::Rounded => r5(persons),
        Values::Unrounded => persons,
    };
    csv.write_field("A")?;
    csv.write_field(cell.citizen.eurostat())?;
    if table == Table::Returned {
        csv.write_field(cell.destination.eurostat())?;
    }
    csv.write_field(age::code(cell.age))?;
    csv.write_field(sex_code(cell.sex))?;
    csv.write_field("PER")?;
    csv.write_field(report.geo.eurostat())?;
    csv.write_field(cell.year.to_string())?;
    csv.write_field(value.to_string())?;
    csv.write_field(if report.today <= date(cell.year, 12, 31) { "p" } else { "" })?;
    csv.write_record(None::<&[u8]>)
}
