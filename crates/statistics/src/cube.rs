//! Room `statistics`: counted persons by cell, with every total counted from the persons themselves.

use std::collections::BTreeMap;

use crate::age;
use crate::citizenship::Citizenship;
use crate::fact::SEX_TOTAL;

/// One cell of a table. Rows of a dimension sort with its total first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    pub(crate) year: i16,
    pub(crate) citizen: Citizenship,
    pub(crate) destination: Citizenship,
    pub(crate) age: u8,
    pub(crate) sex: u8,
}

impl Cell {
    /// The cell of a whole citizenship in a year: all ages, both sexes, all destinations.
    #[must_use]
    pub const fn of_citizenship(year: i16, citizen: Citizenship) -> Self {
        Self { year, citizen, destination: Citizenship::TOTAL, age: age::TOTAL, sex: SEX_TOTAL }
    }

    /// The cell of the whole year.
    #[must_use]
    pub const fn of_year(year: i16) -> Self {
        Self::of_citizenship(year, Citizenship::TOTAL)
    }
}

/// Persons by cell, unrounded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cube {
    cells: BTreeMap<Cell, u32>,
}

impl Cube {
    /// Adds base cells (no totals) up into themselves and every total they belong to.
    pub(crate) fn of(base: impl Iterator<Item = (Cell, u32)>) -> Self {
        let mut cells = BTreeMap::new();
        for (cell, persons) in base {
            for total in totals(cell) {
                *cells.entry(total).or_insert(0) += persons;
            }
        }
        Self { cells }
    }

    /// Persons in a cell, unrounded; zero where nobody was counted.
    #[must_use]
    pub fn persons(&self, cell: &Cell) -> u32 {
        self.cells.get(cell).copied().unwrap_or(0)
    }

    /// The years in which somebody was counted, ascending.
    #[must_use]
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.cells.keys().map(|cell| cell.year).collect();
        years.dedup();
        years
    }

    /// All cells of a year in the order of the table, unrounded.
    pub fn year(&self, year: i16) -> impl Iterator<Item = (&Cell, u32)> {
        let first =
            Cell { year, citizen: Citizenship::TOTAL, destination: Citizenship::TOTAL, age: 0, sex: 0 };
        self.cells.range(first..).take_while(move |(cell, _)| cell.year == year).map(|(cell, n)| (cell, *n))
    }
}

/// The cell and all totals it belongs to, each once.
fn totals(cell: Cell) -> impl Iterator<Item = Cell> {
    let ages: &'static [u8] = match cell.age {
        2 => &[age::TOTAL, 2, age::UNDER_18],
        3 => &[age::TOTAL, 3, age::UNDER_18],
        5 => &[age::TOTAL, 5],
        6 => &[age::TOTAL, 6],
        7 => &[age::TOTAL, 7],
        _ => &[age::TOTAL, 8],
    };
    let destinations = if cell.destination == Citizenship::TOTAL {
        vec![Citizenship::TOTAL]
    } else {
        vec![Citizenship::TOTAL, cell.destination]
    };
    let mut all = Vec::with_capacity(24);
    for citizen in [Citizenship::TOTAL, cell.citizen] {
        for destination in &destinations {
            for age in ages {
                for sex in [SEX_TOTAL, cell.sex] {
                    all.push(Cell { year: cell.year, citizen, destination: *destination, age: *age, sex });
                }
            }
        }
    }
    all.into_iter()
}
