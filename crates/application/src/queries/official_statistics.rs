//! Official statistics: the facts of the read models handed to `statistics`, counted as Eurostat asks.

use jiff::civil::Date;

use crate::error::Problem;
use crate::nostos::Nostos;

/// The facts of a year, as `statistics` counts them.
#[derive(Debug, Clone, Default)]
pub struct YearFacts {
    /// Orders to leave.
    pub ordered: Vec<statistics::Ordered>,
    /// Returns.
    pub returned: Vec<statistics::Returned>,
}

impl Nostos {
    /// All facts between two days. For the operator and for reports: it names nobody.
    ///
    /// # Errors
    /// Storage failed.
    pub fn statistical_facts(&self, from: Date, to: Date) -> Result<YearFacts, Problem> {
        let mut facts = YearFacts::default();
        self.database.statistics("ordered", from, to, &mut |case, row| {
            facts.ordered.push(crate::projection::ordered(case, &row));
        })?;
        self.database.statistics("returned", from, to, &mut |case, row| {
            facts.returned.push(crate::projection::returned(case, &row));
        })?;
        Ok(facts)
    }
}
