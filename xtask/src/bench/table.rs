//! The table that a run prints.

/// One measured quantity.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    name: String,
    unit: &'static str,
    value: Option<f64>,
    floor: Option<f64>,
    target: Option<Target>,
}

#[derive(Debug, Clone, Copy)]
enum Target {
    AtMost(f64),
    AtLeast(f64),
}

impl Row {
    /// A quantity that was measured.
    pub(crate) fn new(name: &str, unit: &'static str, value: f64) -> Self {
        Self::maybe(name, unit, Some(value))
    }

    /// A quantity that may not have been measured; that counts as a target missed.
    pub(crate) fn maybe(name: &str, unit: &'static str, value: Option<f64>) -> Self {
        Self { name: name.to_owned(), unit, value, floor: None, target: None }
    }

    /// What the bare server takes for the nearest thing it can do.
    pub(crate) fn floor(mut self, floor: f64) -> Self {
        self.floor = Some(floor);
        self
    }

    /// The most that is acceptable.
    pub(crate) fn at_most(mut self, most: f64) -> Self {
        self.target = Some(Target::AtMost(most));
        self
    }

    /// The least that is acceptable.
    pub(crate) fn at_least(mut self, least: f64) -> Self {
        self.target = Some(Target::AtLeast(least));
        self
    }

    /// Whether the target was reached.
    pub(crate) fn reached(&self) -> bool {
        match (self.target, self.value) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(Target::AtMost(most)), Some(value)) => value <= most,
            (Some(Target::AtLeast(least)), Some(value)) => value >= least,
        }
    }

    fn line(&self) -> String {
        let number = |value: f64| if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.3}") };
        let shown = |value: Option<f64>| value.map_or_else(|| "not measured".to_owned(), number);
        let ratio = self.value.zip(self.floor).filter(|(_, floor)| *floor > 0.0);
        let ratio = ratio.map_or_else(String::new, |(value, floor)| format!("{:.2}", value / floor));
        let target = match self.target {
            Some(Target::AtMost(most)) => format!("≤ {most}"),
            Some(Target::AtLeast(least)) => format!("≥ {least}"),
            None => String::new(),
        };
        let verdict = if self.reached() { "reached" } else { "**missed**" };
        let floor = self.floor.map_or_else(String::new, number);
        format!(
            "| {} ({}) | {} | {floor} | {ratio} | {target} | {verdict} |",
            self.name,
            self.unit,
            shown(self.value)
        )
    }
}

/// Prints the table.
pub(crate) fn print(cases: u64, rows: &[Row]) {
    println!(
        "\n{cases} cases; floor = bare axum + SQLite (xtask/examples/floor.rs) in the same run; medians\n"
    );
    println!("| what | nostos | floor | ratio | target | |\n| --- | ---: | ---: | ---: | ---: | --- |");
    for row in rows {
        println!("{}", row.line());
    }
}

#[cfg(test)]
mod tests {
    use super::Row;

    #[test]
    fn a_row_shows_value_floor_ratio_and_verdict() {
        let row = Row::new("list", "ms CPU", 1.2).floor(0.4).at_most(1.5);
        assert_eq!(row.line(), "| list (ms CPU) | 1.200 | 0.400 | 3.00 | ≤ 1.5 | reached |");
        assert!(!Row::new("list", "ms CPU", 1.6).at_most(1.5).reached());
        assert!(!Row::new("reads", "/s", 4_000.0).at_least(5_000.0).reached());
    }

    #[test]
    fn what_was_not_measured_counts_as_missed() {
        assert!(!Row::maybe("reads", "/s", None).at_least(5_000.0).reached());
    }
}
