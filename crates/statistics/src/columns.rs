//! Room `statistics`: facts as columns of small numbers, and the rule that a person counts once in a period.

use jiff::civil::Date;

use crate::age::AgeClass;
use crate::citizenship::Citizenship;
use crate::cube::{Cell, Cube};
use crate::fact::{Ordered, Returned};

/// The acts of one kind, one column a dimension. Memory: 32 bytes an act.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    person: Vec<u128>,
    day: Vec<i32>,
    cell: Vec<Cell>,
}

impl Columns {
    /// No facts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes up an order to leave, unless the citizenship is outside the tables.
    pub fn push_ordered(&mut self, fact: &Ordered) {
        let cell = Cell {
            year: fact.on.year(),
            citizen: fact.citizenship.counted_as(),
            destination: Citizenship::TOTAL,
            age: AgeClass::of(fact.age).row(),
            sex: fact.sex.row(),
        };
        self.push(fact.person, fact.on, fact.citizenship, cell);
    }

    /// Takes up a departure following an order, unless the citizenship is outside the tables.
    pub fn push_returned(&mut self, fact: &Returned) {
        let cell = Cell {
            year: fact.left_on.year(),
            citizen: fact.citizenship.counted_as(),
            destination: fact.destination.counted_as(),
            age: AgeClass::of(fact.age).row(),
            sex: fact.sex.row(),
        };
        self.push(fact.person, fact.left_on, fact.citizenship, cell);
    }

    fn push(&mut self, person: u128, on: Date, citizenship: Citizenship, cell: Cell) {
        if citizenship.is_left_out_on(on) {
            return;
        }
        self.person.push(person);
        self.day.push(i32::from(on.year()) * 366 + i32::from(on.day_of_year()));
        self.cell.push(cell);
    }

    /// Number of acts taken up (not of persons).
    #[must_use]
    pub fn len(&self) -> usize {
        self.person.len()
    }

    /// Whether no act was taken up.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.person.is_empty()
    }

    /// Counts persons by year, with all totals. Of several acts of a person in one year the earliest counts, of two on
    /// one day the smaller cell: so the order in which facts arrive cannot matter.
    #[must_use]
    pub fn count(&self) -> Cube {
        let mut acts: Vec<(u128, i32, Cell)> =
            self.person.iter().zip(&self.day).zip(&self.cell).map(|((p, d), c)| (*p, *d, *c)).collect();
        acts.sort_unstable();
        acts.dedup_by_key(|(person, _, cell)| (*person, cell.year));
        let mut cells: Vec<Cell> = acts.into_iter().map(|(_, _, cell)| cell).collect();
        cells.sort_unstable();
        Cube::of(
            cells.chunk_by(|a, b| a == b).filter_map(|run| {
                run.first().map(|cell| (*cell, u32::try_from(run.len()).unwrap_or(u32::MAX)))
            }),
        )
    }
}

impl Extend<Ordered> for Columns {
    fn extend<I: IntoIterator<Item = Ordered>>(&mut self, facts: I) {
        for fact in facts {
            self.push_ordered(&fact);
        }
    }
}

impl Extend<Returned> for Columns {
    fn extend<I: IntoIterator<Item = Returned>>(&mut self, facts: I) {
        for fact in facts {
            self.push_returned(&fact);
        }
    }
}
