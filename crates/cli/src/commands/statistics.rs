//! `nostos statistics`: official tables as files.

use std::fs::File;
use std::io::BufWriter;

use anyhow::{Context as _, anyhow};
use application::Nostos;
use jiff::civil::{Date, date};
use statistics::{Citizenship, Columns, Report, Table, Values, Years, file_name, write_table};

use crate::args::{Eurostat, Format, Statistics, StatisticsTask, YearAsked};
use crate::ending::Ending;
use crate::place::Place;

/// Runs it.
///
/// # Errors
/// A file cannot be written, storage failed.
pub fn run(place: &Place, asked: &Statistics) -> anyhow::Result<Ending> {
    let StatisticsTask::Eurostat(asked) = &asked.task;
    let installation = place.open(false)?;
    eurostat(&installation.nostos, asked)?;
    Ok(Ending::Done)
}

/// Writes the tables of Regulation (EC) 862/2007 Art. 7.
///
/// # Errors
/// A file cannot be written, storage failed.
pub fn eurostat(nostos: &Nostos, asked: &Eurostat) -> anyhow::Result<()> {
    let Format::Csv = asked.format;
    let (from, to, years) = match asked.year {
        YearAsked::One(year) => (date(year, 1, 1), date(year, 12, 31), Years::One(year)),
        YearAsked::All => (date(1900, 1, 1), Date::MAX, Years::All),
    };
    let facts = nostos.statistical_facts(from, to)?;
    let (mut ordered, mut returned) = (Columns::new(), Columns::new());
    ordered.extend(facts.ordered);
    returned.extend(facts.returned);
    let state = &nostos.authority().state;
    let geo = Citizenship::parse(state).ok_or_else(|| anyhow!("{state} is not a state"))?;
    let values = if asked.unrounded { Values::Unrounded } else { Values::Rounded };
    let report = Report { geo, years, values, today: nostos.today(), zero_rows: &[] };
    std::fs::create_dir_all(&asked.out)
        .with_context(|| format!("the folder {} cannot be made", asked.out.display()))?;
    for (table, columns) in [(Table::Ordered, ordered), (Table::Returned, returned)] {
        let path = asked.out.join(file_name(table, values));
        let part = path.with_extension("part");
        let file = File::create(&part).with_context(|| format!("{} cannot be written", part.display()))?;
        let out = BufWriter::new(file);
        write_table(out, table, &columns.count(), &report)?;
        std::fs::rename(&part, &path)?;
        println!("{}", path.display());
    }
    Ok(())
}
