//! Room `demo`: what a demonstration is laid out as and how far it has come, kept in the installation itself, so that
//! the next start goes on where the last one stopped.

use application::{Nostos, Problem};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::allocation::Size;

/// The layout of a demonstration and its progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Layout {
    /// Seed of everything.
    pub seed: u64,
    /// Number of cases; none: the full caseload.
    pub cases: Option<u32>,
    /// The year whose table is the published one.
    pub year: i16,
    /// Last day that is told.
    pub today: Date,
    /// Cases written so far.
    pub written: u32,
    /// Commands executed so far.
    pub commands: u64,
    /// Milliseconds that took.
    pub milliseconds: u64,
    /// Whether all is written.
    pub complete: bool,
}

impl Layout {
    /// A new layout over the last complete calendar year.
    #[must_use]
    pub fn new(seed: u64, cases: Option<u32>, today: Date) -> Self {
        let year = today.year() - 1;
        Self { seed, cases, year, today, written: 0, commands: 0, milliseconds: 0, complete: false }
    }

    /// The size as the plan takes it.
    #[must_use]
    pub const fn size(&self) -> Size {
        match self.cases {
            Some(cases) => Size::Cases(cases),
            None => Size::Full,
        }
    }

    /// The layout kept in an installation; none: it is no demonstration.
    ///
    /// # Errors
    /// Storage failed, or the note cannot be read.
    pub fn of(nostos: &Nostos) -> Result<Option<Self>, Problem> {
        let Some(note) = nostos.demonstration()? else { return Ok(None) };
        serde_json::from_str(&note).map(Some).map_err(|_| unreadable())
    }

    /// Keeps it.
    ///
    /// # Errors
    /// Storage failed, or the installation has accounts of its own.
    pub fn keep(&self, nostos: &Nostos) -> Result<(), Problem> {
        let note = serde_json::to_string(self).map_err(|_| unreadable())?;
        nostos.mark_demonstration(&note)
    }
}

fn unreadable() -> Problem {
    Problem::Invalid {
        field: "demonstration".into(),
        what: "its note cannot be read; lay out a new one in another data folder".into(),
    }
}
